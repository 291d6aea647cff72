#include "pages/wallboard/wallgoals.h"

#include <algorithm>

#include <QPainter>

#include "common/card.h"
#include "common/figureformat.h"
#include "common/format.h"
#include "common/painting.h"
#include "items/goallinemodel.h"
#include "kpi/targetunits.h"

namespace callhelm {

namespace {

constexpr double goalHeight = 172;
constexpr double nameSize = 44;
constexpr double figureSize = 76;
constexpr double lineSize = 32;
constexpr double leastSize = 24;
constexpr double barHeight = 34;
constexpr double markWidth = 6;
constexpr double markHeight = 62;
/// Right ends of name, figures, bar and share, as shares of the width.
constexpr double ends[]{0.33, 0.55, 0.79, 1.0};

QString stretchOf(KpiPeriod period)
{
    return period == KpiPeriod::Day ? WallGoals::tr("today")
        : period == KpiPeriod::Week ? WallGoals::tr("this week")
                                    : WallGoals::tr("this month");
}

Tone toneOf(PaceState state)
{
    return isWell(state)            ? Tone::Good
        : isBad(state)              ? Tone::Bad
        : state == PaceState::Close ? Tone::Warn
                                    : Tone::None;
}

QString figureOf(const GoalLine &line, std::optional<qint64> units)
{
    if (!units)
        return format::none();
    const MetricUnit unit = line.metric->unit;
    const double figure = targetunits::toFigure(unit, *units);
    constexpr double hundredths = 100;
    return format::figure(unit == MetricUnit::Money ? figure / hundredths : figure,
                          {unit, GoalLineModel::isMillions(line), false, false});
}

} // namespace

void WallGoals::setGoals(std::vector<WallGoal> goals, const QString &currency)
{
    m_goals = std::move(goals);
    m_currency = currency;
    m_part = std::min(m_part, parts() - 1);
    QStringList texts;
    for (const WallGoal &goal : m_goals)
        if (goal.line.metric != nullptr)
            texts << QStringLiteral("%1, %2: %3 / %4, %5")
                         .arg(goal.name, GoalLineModel::title(goal.line, m_currency),
                              figureOf(goal.line, goal.line.done),
                              figureOf(goal.line,
                                       goal.line.goal ? std::optional(goal.line.goal->value) : std::nullopt),
                              GoalLineModel::stateWords(goal.line));
    setAccessibleName(texts.join(QStringLiteral("; ")));
    update();
}

int WallGoals::room() const { return std::max(1, height() / std::max(1, px(goalHeight))); }

int WallGoals::parts() const { return std::max(1, (int(m_goals.size()) + room() - 1) / room()); }

void WallGoals::setPart(int part)
{
    m_part = part;
    update();
}

void WallGoals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), theme());
    const int first = std::clamp(m_part, 0, parts() - 1) * room();
    QRect row(0, 0, width(), px(goalHeight));
    for (int i = first; i < std::min(first + room(), int(m_goals.size())); ++i) {
        if (i > first) {
            painter.setPen(theme().color(Token::Border));
            painter.drawLine(row.left() + px(36), row.top(), row.right() - px(36), row.top());
        }
        paintGoal(painter, row, m_goals[size_t(i)]);
        row.translate(0, row.height());
    }
}

void WallGoals::paintText(QPainter &painter, const QRect &rect, Qt::Alignment align, const QString &text,
                          double size, bool isBold) const
{
    painter.setFont(font(size, isBold));
    while (size > leastSize && painter.fontMetrics().horizontalAdvance(text) > rect.width())
        painter.setFont(font(size -= 2, isBold));
    painter.drawText(rect, int(align), painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void WallGoals::paintGoal(QPainter &painter, const QRect &row, const WallGoal &goal) const
{
    const auto cell = [&](int column) {
        const int inset = px(36);
        const int left = row.left() + (column == 0 ? inset : int(row.width() * ends[column - 1]));
        const int right = row.left() + int(row.width() * ends[column]) - inset;
        return QRect(left, row.top() + px(14), right - left, row.height() - px(28));
    };
    const auto upper = [](const QRect &rect) { return rect.adjusted(0, 0, 0, -rect.height() * 2 / 5); };
    const auto lower = [](const QRect &rect) { return rect.adjusted(0, rect.height() * 3 / 5, 0, 0); };
    const QColor text = ink(theme().color(Token::Text));
    const QColor second = ink(theme().color(Token::TextSecond));
    const GoalLine &line = goal.line;
    painter.setPen(text);
    paintText(painter, upper(cell(0)), Qt::AlignLeft | Qt::AlignVCenter,
              line.metric != nullptr ? GoalLineModel::title(line, m_currency) : format::none(), nameSize,
              true);
    painter.setPen(second);
    paintText(painter, lower(cell(0)), Qt::AlignLeft | Qt::AlignVCenter,
              goal.name + QStringLiteral(" \u00B7 ") + stretchOf(goal.period), lineSize, false);
    if (line.metric == nullptr || !line.goal) {
        paintText(painter, row.adjusted(cell(1).left(), 0, -px(36), 0), Qt::AlignLeft | Qt::AlignVCenter,
                  tr("no goal is set"), lineSize, false);
        return;
    }
    painter.setPen(text);
    paintText(painter, upper(cell(1)), Qt::AlignRight | Qt::AlignVCenter, figureOf(line, line.done),
              figureSize, true);
    painter.setPen(second);
    paintText(painter, lower(cell(1)), Qt::AlignRight | Qt::AlignVCenter,
              tr("of %1").arg(figureOf(line, line.goal->value)), lineSize, false);
    paintBar(painter, cell(2), line);
    const Tone tone = toneOf(line.pace.state);
    const QRect last = cell(3);
    painter.setPen(ink(theme().color(tone)));
    const QString sign = wallSign(tone);
    // Of a share it is the share itself that is held against the goal.
    const bool isGrowing
        = line.metric->adding == MetricAdding::Sum || line.metric->adding == MetricAdding::Distinct;
    const QString share
        = isGrowing && line.pace.ofGoal ? format::share(line.pace.ofGoal->toDouble()) : QString();
    paintText(painter, upper(last), Qt::AlignRight | Qt::AlignVCenter,
              (share + QLatin1Char(' ') + sign).trimmed(), figureSize, true);
    const QString words = GoalLineModel::stateWords(line);
    paintText(painter, lower(last), Qt::AlignRight | Qt::AlignVCenter,
              words.isEmpty() ? format::none() : words, lineSize, false);
}

void WallGoals::paintBar(QPainter &painter, const QRect &rect, const GoalLine &line) const
{
    if (!line.pace.ofGoal || line.metric->adding == MetricAdding::Ratio
        || line.metric->adding == MetricAdding::State)
        return;
    const double high = px(barHeight);
    const QRectF track(rect.left(), rect.center().y() - high / 2, rect.width(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Border));
    painter.drawRoundedRect(track, high / 2, high / 2);
    const double part = std::clamp(line.pace.ofGoal->toDouble(), 0.0, 1.0);
    if (part > 0) {
        QRectF done = track;
        done.setWidth(std::max(high, track.width() * part));
        painter.setBrush(ink(theme().color(Token::Accent)));
        painter.drawRoundedRect(done, high / 2, high / 2);
    }
    if (!line.pace.evenMark)
        return;
    const double wide = std::max(2, px(markWidth));
    const double tall = px(markHeight);
    const double x
        = track.left() + std::clamp(line.pace.evenMark->toDouble(), 0.0, 1.0) * (track.width() - wide);
    const QRectF mark(x, track.center().y() - tall / 2, wide, tall);
    painter.fillRect(mark.adjusted(-wide / 3, 0, wide / 3, 0), theme().color(Token::Surface));
    painter.fillRect(mark, ink(theme().color(Token::Text)));
}

} // namespace callhelm
