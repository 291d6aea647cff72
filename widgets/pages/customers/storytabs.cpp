#include "pages/customers/storytabs.h"

#include <QEvent>
#include <QPainter>

#include "common/format.h"
#include "pages/customers/storywords.h"

namespace callhelm {

StoryTabs::StoryTabs(const Theme &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setProperty("dense", true);
    for (int i = 0; i <= storyTabCount; ++i)
        addTab(QString());
    showTexts();
    setAccessibleName(tr("What of the story shows"));
}

void StoryTabs::setCounts(const RecordStory &story)
{
    m_counts = {};
    m_counts[1 + size_t(StoryKind::Call)] = story.calls;
    for (size_t i = 0; i < story.counts.size(); ++i)
        if (const StoryKind kind = StoryWords::kindOf(Entity(i)); kind != StoryKind::Customer)
            m_counts.at(1 + size_t(kind)) += story.counts.at(i);
    for (size_t i = 1; i < m_counts.size(); ++i)
        m_counts[0] += m_counts.at(i);
    showTexts();
}

std::optional<StoryKind> StoryTabs::kind() const
{
    return currentIndex() <= 0 ? std::nullopt : std::optional(StoryKind(currentIndex() - 1));
}

void StoryTabs::showTexts()
{
    const QStringList names{tr("Everything"), tr("Calls"), tr("Messages"), tr("Notes"),
                            tr("Deals"),      tr("Tasks"), tr("Tickets")};
    for (int i = 0; i < count(); ++i)
        setTabText(i, names[i] + QStringLiteral("  ") + format::number(m_counts.at(size_t(i))));
}

void StoryTabs::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setPen(m_theme.color(Token::Border));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
    QTabBar::paintEvent(event);
}

void StoryTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    QTabBar::changeEvent(event);
}

} // namespace callhelm
