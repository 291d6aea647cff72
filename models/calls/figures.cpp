#include "calls/figures.h"

#include <algorithm>

namespace callhelm {

namespace {

Figure ratio(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return double(part) / double(whole);
}

constexpr qint64 whole = 10'000; // basis points

} // namespace

qint64 QueueFigures::answered() const { return m_cell.answered.total(); }
qint64 QueueFigures::abandoned() const { return m_cell.abandoned.total(); }
qint64 QueueFigures::abandonedShort() const { return m_cell.abandoned.below(m_goal.shortLimit); }
qint64 QueueFigures::otherExits() const { return m_cell.timedOut + m_cell.leftByKey + m_cell.leftEmpty; }
qint64 QueueFigures::finished() const { return answered() + abandoned() + otherExits(); }
qint64 QueueFigures::waiting() const { return m_cell.offered - finished(); }
qint64 QueueFigures::missed() const { return abandoned() + otherExits(); }
qint64 QueueFigures::answeredWithin() const { return m_cell.answered.within(m_goal.threshold); }
qint64 QueueFigures::abandonedWithin() const { return m_cell.abandoned.within(m_goal.threshold); }

QueueFigures::Share QueueFigures::share(ServiceLevelDefinition definition) const
{
    switch (definition) {
    case ServiceLevelDefinition::OfOffered:
        return {answeredWithin(), finished()};
    case ServiceLevelDefinition::ShortLeftOut:
        return {answeredWithin(), finished() - abandonedShort()};
    case ServiceLevelDefinition::OfAnswered:
        return {answeredWithin(), answered()};
    case ServiceLevelDefinition::AbandonsCredited:
        return {answeredWithin() + abandonedWithin(), finished()};
    }
    return {};
}

Figure QueueFigures::serviceLevel(ServiceLevelDefinition definition) const
{
    const Share s = share(definition);
    return ratio(s.part, s.whole);
}

Figure QueueFigures::meanWait() const { return ratio(m_cell.answered.sum(), answered()); }
Figure QueueFigures::patience() const { return ratio(m_cell.abandoned.sum(), abandoned()); }

Figure QueueFigures::longestWait() const
{
    std::optional<qint64> longest;
    for (const WaitHistogram *waits : {&m_cell.answered, &m_cell.abandoned, &m_cell.left})
        longest = std::max(longest, waits->longest());
    if (!longest)
        return std::nullopt;
    return double(*longest);
}

Figure QueueFigures::handleTime() const
{
    return ratio(m_cell.talk + m_cell.hold + m_cell.wrapUp, answered());
}

Figure QueueFigures::abandonRate() const { return ratio(abandoned(), finished()); }

Figure QueueFigures::abandonRateWithoutShort() const
{
    return ratio(abandoned() - abandonedShort(), finished() - abandonedShort());
}

std::optional<qint64> QueueFigures::recovery() const
{
    const Share s = share(m_goal.definition);
    if (s.whole <= 0)
        return std::nullopt;
    // In whole basis points, so that a goal of 80 % is not 79.99… %.
    const qint64 lacking = m_goal.goal * s.whole - whole * s.part;
    if (lacking <= 0)
        return 0;
    const qint64 gain = whole - m_goal.goal;
    if (gain <= 0)
        return std::nullopt;
    return (lacking + gain - 1) / gain;
}

std::optional<qint64> QueueFigures::allowance() const
{
    const Share s = share(m_goal.definition);
    if (s.whole <= 0 || m_goal.goal <= 0)
        return std::nullopt;
    return std::max<qint64>(0, (whole * s.part - m_goal.goal * s.whole) / m_goal.goal);
}

Figure occupancy(const AgentCell &cell) { return ratio(cell.handling(), cell.handling() + cell.available); }

Figure utilisation(const AgentCell &cell) { return ratio(cell.handling(), cell.loggedIn); }
Figure pauseShare(const AgentCell &cell) { return ratio(cell.paused, cell.loggedIn); }
Figure meanTalk(const AgentCell &cell) { return ratio(cell.callTalk, cell.answered); }

} // namespace callhelm
