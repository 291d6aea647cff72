#include "pages/kpi/goalchartcard.h"

#include <QLabel>
#include <QLocale>

#include "charts/chartview.h"
#include "charts/goalchart.h"
#include "common/plainlabel.h"
#include "common/figureformat.h"
#include "common/segmentbar.h"
#include "items/goallinemodel.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/kpiwords.h"

namespace callhelm {

namespace {

bool addsUp(const KpiMetric &metric)
{
    return metric.adding == MetricAdding::Sum || metric.adding == MetricAdding::Distinct;
}

QString sign(PaceState state)
{
    return isBad(state)             ? QStringLiteral("\u25BE ")
        : state == PaceState::Close ? QStringLiteral("! ")
        : isWell(state)             ? QStringLiteral("\u2713 ")
                                    : QString();
}

} // namespace

GoalChartCard::GoalChartCard(const Theme &theme, std::function<Calendar()> calendar, QWidget *parent)
    : ChartCard(
        theme, [this]() -> const Calendar & { return m_calendar; }, parent)
    , m_theme(theme)
    , m_now(std::move(calendar))
    , m_kind(new SegmentBar(theme, 2, this))
    , m_sentence(new PlainLabel(this))
{
    m_calendar = m_now();
    m_kind->setCurrent(0);
    addHeaderWidget(m_kind);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(theme.font(Theme::Face::Caption));
    addContent(m_sentence);
    connect(&theme, &Theme::changed, this, &GoalChartCard::showTone);
    connect(m_kind, &SegmentBar::chosen, this, [this](int index) { Q_EMIT summedChosen(index == 0); });
    retranslate();
}

bool GoalChartCard::isSummed() const { return m_kind->current() == 0; }
void GoalChartCard::setSummed(bool summed) { m_kind->setCurrent(summed ? 0 : 1); }
QString GoalChartCard::sentence() const { return m_sentence->text(); }

void GoalChartCard::showTone()
{
    m_sentence->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.color(m_tone).name()));
}

void GoalChartCard::retranslate() { m_kind->setTexts({tr("Summed"), tr("By day")}); }

void GoalChartCard::setDetail(const KpiBoard &board, const GoalLine &line, const KpiDetail &detail,
                              const QString &currency)
{
    m_calendar = m_now();
    const KpiPeriod period = board.choice.period;
    const bool isDay = period == KpiPeriod::Day;
    setTexts(GoalLineModel::title(line, format::currencySign(currency)), {},
             tr("Nothing is known of these days."));
    m_kind->setVisible(!isDay && addsUp(*line.metric));
    const QString before = kpiwords::shortPeriod(period, board.before, m_calendar);
    const QString beforeShort = period == KpiPeriod::Month
        ? QLocale().standaloneMonthName(board.before.from.month(), QLocale::ShortFormat)
        : before;
    const goalchart::Names names{isDay ? tr("a day") : kpiwords::shortPeriod(period, board.range, m_calendar),
                                 before, beforeShort};
    chart().setPicture(detail.isSummed ? goalchart::summed(detail.curve, *line.metric, names, m_calendar)
                                       : goalchart::byDay(detail.curve, *line.metric, names, m_calendar));
    showSentence(board, line, currency);
}

void GoalChartCard::showSentence(const KpiBoard &board, const GoalLine &line, const QString &currency)
{
    const QString money = format::currencySign(currency);
    const auto amount = [&](const Fraction &units) { return kpiwords::amount(line, units, false, money); };
    const Pace &pace = line.pace;
    QStringList parts;
    if (pace.ahead && line.goal && pace.evenMark) {
        const QString even = amount(Fraction(line.goal->value, 1) * *pace.evenMark);
        const Fraction nothing(0, 1);
        const Fraction apart = *pace.ahead < nothing ? *pace.ahead * Fraction(-1, 1) : *pace.ahead;
        parts << (*pace.ahead < nothing ? tr("%1 behind an even pace of %2").arg(amount(apart), even)
                                        : tr("%1 ahead of an even pace of %2").arg(amount(apart), even));
    }
    if (pace.projected && line.goal && !board.time.isOver) {
        const qint64 projected = pace.projected->rounded();
        const qint64 apart = projected - line.goal->value;
        const QString rate
            = (pace.isApproximate ? QStringLiteral("≈ ") : QString()) + amount(Fraction(projected, 1));
        parts << (apart < 0 ? tr("at this rate %1, %2 short").arg(rate, amount(Fraction(-apart, 1)))
                            : tr("at this rate %1, %2 over").arg(rate, amount(Fraction(apart, 1))));
    }
    if (board.time.isOver && line.goal && line.done && addsUp(*line.metric)) {
        const qint64 apart = *line.done - line.goal->value;
        parts << (apart < 0 ? tr("%1 short of the goal").arg(amount(Fraction(-apart, 1)))
                            : tr("%1 over the goal").arg(amount(Fraction(apart, 1))));
    }
    m_tone = isBad(pace.state)           ? Tone::Bad
        : pace.state == PaceState::Close ? Tone::Warn
        : isWell(pace.state)             ? Tone::Good
                                         : Tone::None;
    showTone();
    m_sentence->setText(parts.isEmpty() ? QString()
                                        : sign(pace.state) + parts.join(QStringLiteral(" \u00B7 ")));
    m_sentence->setVisible(!parts.isEmpty());
}

} // namespace callhelm
