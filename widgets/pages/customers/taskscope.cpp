#include "pages/customers/taskscope.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

namespace callhelm {

namespace {
const auto settingsKey = QStringLiteral("customers/tasks");
}

TaskScope::TaskScope(const UiContext &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (int i = 0; i < whichCount; ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_chosen
        = Which(std::clamp(looks.settings.value(settingsKey, int(Which::Mine)).toInt(), 0, whichCount - 1));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_chosen = Which(id);
        m_looks.settings.setValue(settingsKey, id);
        Q_EMIT changed();
    });
    setPeople({}, {});
    retranslate();
}

void TaskScope::setPeople(std::vector<AgentId> mine, std::vector<AgentId> team)
{
    m_mine = std::move(mine);
    m_team = std::move(team);
    m_group->button(int(Which::Mine))->setVisible(!m_mine.empty());
    m_group->button(int(Which::Teams))->setVisible(!m_team.empty());
    const QSignalBlocker quiet(m_group); // nobody has chosen
    m_group->button(int(which()))->setChecked(true);
}

TaskScope::Which TaskScope::which() const
{
    const bool isGone
        = (m_chosen == Which::Mine && m_mine.empty()) || (m_chosen == Which::Teams && m_team.empty());
    return isGone ? Which::All : m_chosen;
}

void TaskScope::setWhich(Which which) { m_group->button(int(which))->setChecked(true); }

std::vector<RecordFilter> TaskScope::filters(Instant now, const Calendar &calendar) const
{
    const RecordFilter open{.field = Field::Done, .isEmpty = true};
    const auto ownedBy = [](const std::vector<AgentId> &agents) {
        RecordFilter filter{Field::Owner};
        for (const AgentId agent : agents)
            filter.oneOf.emplace_back(agent);
        return filter;
    };
    RecordFilter due{Field::Due};
    const QDate today = calendar.dayOf(now);
    switch (which()) {
    case Which::Mine:
        return {ownedBy(m_mine), open};
    case Which::Teams:
        return {ownedBy(m_team), open};
    case Which::Due:
        due.from = toMs(calendar.startOf(today));
        due.before = toMs(calendar.startOf(today.addDays(1)));
        return {due, open};
    case Which::Overdue:
        due.before = toMs(now);
        return {due, open};
    case Which::All:
        break;
    }
    return {};
}

void TaskScope::retranslate()
{
    const QString words[whichCount]{tr("Mine"), tr("The team's"), tr("Due today"), tr("Overdue"), tr("All")};
    const QString tips[whichCount]{
        tr("My tasks that are not done"), tr("Tasks of my teams that are not done"),
        tr("What is due today and not done"), tr("What should have been done by now"), tr("Done ones, too")};
    for (int i = 0; i < whichCount; ++i) {
        m_group->button(i)->setText(words[i]);
        m_group->button(i)->setToolTip(tips[i]);
    }
}

} // namespace callhelm
