#include "metrics/queuesum.h"

namespace callhelm {

void QueueSum::add(const QueueCell &cell, const QueueGoal &goal)
{
    const QueueFigures figures(cell, goal);
    const QueueFigures::Share share = figures.share(goal.definition);
    m_share.part += share.part;
    m_share.whole += share.whole;
    m_abandonedShort += figures.abandonedShort();
    m_answeredWithin += figures.answeredWithin();
    m_abandonedWithin += figures.abandonedWithin();
    m_cell.add(cell);
    if (m_goals == 0) {
        m_goal = goal;
        m_goals = 1;
    } else if (!(m_goal == goal)) {
        m_goals = 2;
    }
}

void QueueSum::add(const QueueSum &other)
{
    if (other.m_goals == 0)
        return;
    if (m_goals == 0) {
        *this = other;
        return;
    }
    m_cell.add(other.m_cell);
    m_share.part += other.m_share.part;
    m_share.whole += other.m_share.whole;
    m_abandonedShort += other.m_abandonedShort;
    m_answeredWithin += other.m_answeredWithin;
    m_abandonedWithin += other.m_abandonedWithin;
    if (other.m_goals == 2 || !(m_goal == other.m_goal))
        m_goals = 2;
}

std::optional<QueueGoal> QueueSum::goal() const
{
    return m_goals == 1 ? std::optional(m_goal) : std::nullopt;
}

} // namespace callhelm
