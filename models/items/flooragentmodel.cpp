#include "items/flooragentmodel.h"

#include <algorithm>

#include "base/text.h"
#include "items/metriccolumn.h"

namespace callhelm {

namespace {

template <class T>
bool holds(const std::vector<T> &list, T value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// How long a state may last before it is worth a look, until alerts have thresholds of their own; seconds.
QVariant usualLength(AgentState state)
{
    switch (state) {
    case AgentState::Talking:
        return qint64(10 * 60);
    case AgentState::WrapUp:
        return qint64(3 * 60);
    case AgentState::Paused:
        return qint64(30 * 60);
    default:
        return {};
    }
}

/// The order of urgency, not of the alphabet: who works stands before who does not.
int rank(AgentState state)
{
    switch (state) {
    case AgentState::Ringing:
        return 0;
    case AgentState::Talking:
        return 1;
    case AgentState::WrapUp:
        return 2;
    case AgentState::Available:
        return 3;
    case AgentState::Paused:
        return 4;
    case AgentState::Offline:
        break;
    }
    return 5;
}

} // namespace

void FloorAgentModel::setQueues(std::vector<QueueId> queues)
{
    m_queues = std::move(queues);
    refilter();
}

void FloorAgentModel::setStates(std::vector<AgentState> states)
{
    m_states = std::move(states);
    refilter();
}

const AgentMetric *FloorAgentModel::metricOf(Column column)
{
    switch (column) {
    case Column::Calls:
        return &agentmetrics::calls;
    case Column::Answered:
        return &agentmetrics::answered;
    case Column::Missed:
        return &agentmetrics::missed;
    case Column::Talk:
        return &agentmetrics::talk;
    case Column::OccupancyNow:
    case Column::OccupancyToday:
        return &agentmetrics::occupancy;
    default:
        return nullptr;
    }
}

ColumnInfo FloorAgentModel::describe(Column column) const
{
    if (const AgentMetric *metric = metricOf(column)) {
        ColumnInfo info = columnOf(*metric);
        info.tip = column == Column::OccupancyNow ? tr("Last 30 minutes: %1").arg(info.tip)
                                                  : tr("Today: %1").arg(info.tip);
        if (column == Column::OccupancyNow) {
            info.name = QStringLiteral("occupancy_now");
            info.title = tr("Occupancy now");
        }
        return info;
    }
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("The agent's name."), ValueKind::Text};
    case Column::State:
        return {QStringLiteral("state"), tr("State"),
                tr("What the agent is doing now, and the pause they chose."), ValueKind::AgentState};
    case Column::For:
        return {QStringLiteral("since"), tr("For"), tr("How long the agent has been in this state."),
                ValueKind::Since};
    case Column::With:
        return {QStringLiteral("with"), tr("With"),
                tr("The number of who rings the agent or talks with them."), ValueKind::Text};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), tr("The queue of the present call."), ValueKind::Text};
    case Column::LastCall:
        return {QStringLiteral("last_call"), tr("Last call"), tr("When the agent's last call ended."),
                ValueKind::TimeOfDay};
    default:
        return {};
    }
}

QVariant FloorAgentModel::cell(const FloorAgent &agent, Column column, int role) const
{
    const bool known = toMs(agent.since) != 0;
    switch (role) {
    case GradeRole:
        return int(Grade::None);
    case DetailRole:
        if (column == Column::State && agent.paused)
            return agent.pauseReason.isNull() ? QStringLiteral("") : agent.pauseReason;
        return {};
    case SortRole:
        if (column == Column::State)
            return rank(agent.state);
        if (column == Column::For && known)
            return double(-toMs(agent.since));
        return {};
    case LimitRole:
        return column == Column::For ? usualLength(agent.state) : QVariant();
    case ValueRole:
        break;
    default:
        return {};
    }

    if (const AgentMetric *metric = metricOf(column))
        return metric->variantOf(column == Column::OccupancyNow ? agent.last30 : agent.today);
    switch (column) {
    case Column::Agent:
        return agent.name;
    case Column::State:
        return int(agent.state);
    case Column::For:
        return known && agent.state != AgentState::Offline ? QVariant(toMs(agent.since)) : QVariant();
    case Column::With:
        return agent.with;
    case Column::Queue:
        return agent.queue;
    case Column::LastCall:
        return agent.lastCall ? QVariant(toMs(*agent.lastCall)) : QVariant();
    default:
        return {};
    }
}

bool FloorAgentModel::differs(const FloorAgent &a, const FloorAgent &b) const
{
    return a.state != b.state || a.since != b.since || a.paused != b.paused || a.pauseReason != b.pauseReason
        || a.with != b.with || a.queue != b.queue || a.lastCall != b.lastCall || a.name != b.name
        || a.queues != b.queues || !(a.today == b.today) || !(a.last30 == b.last30);
}

bool FloorAgentModel::acceptsRow(const FloorAgent &agent) const
{
    if (!m_states.empty() && !holds(m_states, agent.state))
        return false;
    return m_queues.empty() || std::any_of(agent.queues.begin(), agent.queues.end(), [this](QueueId id) {
               return holds(m_queues, id);
           });
}

QString FloorAgentModel::searchText(const FloorAgent &agent) const
{
    return fold(agent.name + u' ' + agent.with + u' ' + agent.queue + u' ' + agent.pauseReason);
}

} // namespace callhelm
