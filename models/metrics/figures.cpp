#include "metrics/figures.h"

#include <algorithm>

#include "metrics/queuesum.h"

namespace callhelm {

namespace {

Figure ratio(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return double(part) / double(whole);
}

constexpr qint64 basis = 10'000; // basis points of a whole

} // namespace

QueueFigures::QueueFigures(const QueueSum &sum) : m_cell(sum.m_cell), m_goal(sum.m_goal), m_sum(&sum) { }

std::optional<QueueGoal> QueueFigures::goal() const { return m_sum ? m_sum->goal() : std::optional(m_goal); }

qint64 QueueFigures::answered() const { return m_cell.answered.total(); }
qint64 QueueFigures::abandoned() const { return m_cell.abandoned.total(); }
qint64 QueueFigures::abandonedShort() const
{
    return m_sum ? m_sum->abandonedShort() : m_cell.abandoned.below(m_goal.shortLimit);
}
qint64 QueueFigures::otherExits() const { return m_cell.timedOut + m_cell.leftByKey + m_cell.leftEmpty; }
qint64 QueueFigures::finished() const { return answered() + abandoned() + otherExits(); }
qint64 QueueFigures::waiting() const { return m_cell.offered - finished(); }
qint64 QueueFigures::missed() const { return abandoned() + otherExits(); }
qint64 QueueFigures::answeredWithin() const
{
    return m_sum ? m_sum->answeredWithin() : m_cell.answered.within(m_goal.threshold);
}
qint64 QueueFigures::abandonedWithin() const
{
    return m_sum ? m_sum->abandonedWithin() : m_cell.abandoned.within(m_goal.threshold);
}

ServiceShare QueueFigures::share() const { return m_sum ? m_sum->serviceShare() : share(m_goal.definition); }

ServiceShare QueueFigures::share(ServiceLevelDefinition definition) const
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
    return share(definition).value();
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

Figure ServiceShare::value() const { return ratio(part, whole); }

std::optional<qint64> ServiceShare::recovery(int goal) const
{
    if (whole <= 0)
        return std::nullopt;
    // In whole basis points, so that a goal of 80 % is not 79.99… %.
    const qint64 lacking = goal * whole - basis * part;
    if (lacking <= 0)
        return 0;
    const qint64 gain = basis - goal;
    if (gain <= 0)
        return std::nullopt;
    return (lacking + gain - 1) / gain;
}

std::optional<qint64> ServiceShare::allowance(int goal) const
{
    if (whole <= 0 || goal <= 0)
        return std::nullopt;
    return std::max<qint64>(0, (basis * part - goal * whole) / goal);
}

Figure occupancy(const AgentCell &cell) { return ratio(cell.handling(), cell.handling() + cell.available); }

Figure utilisation(const AgentCell &cell) { return ratio(cell.handling(), cell.loggedIn); }
Figure pauseShare(const AgentCell &cell) { return ratio(cell.paused, cell.loggedIn); }
Figure meanTalk(const AgentCell &cell) { return ratio(cell.callTalk, cell.answered); }

} // namespace callhelm
