#include "charts/chartcard.h"

#include <QToolButton>

#include "charts/chartview.h"
#include "common/icons.h"

namespace callhelm {

ChartCard::ChartCard(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : Card(theme, parent)
    , m_chart(new ChartView(theme, std::move(calendar), this))
    , m_asTable(new QToolButton(this))
{
    m_asTable->setCheckable(true);
    m_asTable->setIconSize({16, 16});
    m_asTable->setIcon(themedIcon(theme, QStringLiteral("table"), Token::TextSecond, Token::Accent));
    connect(m_asTable, &QToolButton::toggled, m_chart, &ChartView::setTableShown);
    setContent(m_chart);
    addTrailingWidget(m_asTable);
}

void ChartCard::setTexts(const QString &title, const QString &caption, const QString &whenEmpty)
{
    setTitle(title);
    setCaption(caption);
    m_chart->setAccessibleName(title);
    m_chart->setEmptyText(whenEmpty);
    m_asTable->setToolTip(tr("Show as table"));
    m_asTable->setAccessibleName(tr("Show %1 as table").arg(title));
}

} // namespace callhelm
