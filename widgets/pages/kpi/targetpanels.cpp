#include "pages/kpi/targetpanels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/format.h"
#include "common/plainlabel.h"

namespace callhelm {

namespace {

constexpr int mostLines = 4;

QString sumLine(const TargetSheet &sheet, int column)
{
    const SheetColumn &metric = sheet.columns()[size_t(column)];
    const auto sum = sheet.peopleSum(column);
    const auto goal = sheet.cell(0, column).value;
    return QCoreApplication::translate("callhelm::TargetPanels", "%1 %2: people reach %3 of %4")
        .arg(*sum < *goal ? QStringLiteral("▾") : QStringLiteral("▴"), metric.titles.value(0),
             metric.text.text(*sum), metric.text.text(*goal));
}

} // namespace

TargetPanels::TargetPanels(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_meaningCard(new Card(theme))
    , m_meaning(new GoalMeaning(theme))
    , m_pastCard(new Card(theme))
    , m_past(new PastPeriods(theme))
    , m_sumsCard(new Card(theme))
    , m_sums(new PlainLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_meaningCard->setContent(m_meaning);
    m_pastCard->setContent(m_past);
    auto *sums = new QWidget;
    auto *column = new QVBoxLayout(sums);
    column->setContentsMargins(0, 0, 0, 0);
    m_sums->setWordWrap(true);
    m_sums->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_sums, 1);
    m_sumsCard->setContent(sums);
    for (Card *card : {m_meaningCard, m_pastCard, m_sumsCard})
        layout->addWidget(card, 1);
    setFixedHeight(158);
    retranslate();
}

void TargetPanels::setMeaning(const QString &title, const std::vector<GoalMeaning::Line> &lines)
{
    m_meaningCard->setTitle(title);
    m_meaning->setLines(lines);
}

void TargetPanels::setPast(const QString &title, const std::vector<PastPeriods::Bar> &bars,
                           std::optional<double> goal, const QString &goalText, bool isLower)
{
    m_pastCard->setTitle(title);
    m_past->setBars(bars, goal, goalText, isLower);
    m_pastCard->setCaption(goal && m_past->finished() > 0 ? tr("%1 met in %2 of %3 that are over")
                                                                .arg(goalText, format::number(m_past->met()),
                                                                     format::number(m_past->finished()))
                                                          : QString());
}

void TargetPanels::setSheet(const TargetSheet &sheet)
{
    QStringList lines;
    int found = 0;
    for (int column = 0; column < int(sheet.columns().size()); ++column)
        if (sheet.difference(column).value_or(0) != 0) {
            ++found;
            if (lines.size() < mostLines)
                lines << sumLine(sheet, column);
        }
    m_sumsCard->setCaption(found > 0 ? format::number(found) : QString());
    if (found > mostLines)
        lines.back() = tr("and %Ln more", nullptr, found - mostLines + 1);
    if (found > 0 && found < mostLines)
        lines << tr("A team goal may differ from its people’s; it is said, not forbidden.");
    if (found == 0)
        lines << tr("People’s goals come to those of the team wherever both are set.");
    m_sums->setText(lines.join(QLatin1Char('\n')));
}

void TargetPanels::retranslate() { m_sumsCard->setTitle(tr("Goals that do not add up")); }

} // namespace callhelm
