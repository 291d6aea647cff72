#include "calls/legmatch.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

Duration distance(Instant a, Instant b) { return a > b ? a - b : b - a; }

bool isOpen(const LiveLeg &leg) { return leg.row.reason == LegEnd::Open; }

/// The open talk that passes the test and began nearest to when the clue says, and of such the one after the
/// wait that it tells; without that, the last.
template <class Test>
FoundLeg nearestOpen(LiveCall &call, const LegClue &clue, Test test)
{
    const std::optional<Instant> connected = clue.connected();
    const auto howFar = [&](const LiveVisit &visit, const LiveLeg &leg) {
        const bool otherWait = clue.wait >= Duration(0) && visit.row.wait != wholeSeconds(clue.wait);
        return std::pair(connected ? distance(leg.row.connected, *connected) : Duration(0), otherWait);
    };
    FoundLeg best;
    for (LiveVisit &visit : call.visits) {
        if (visit.row.queue != clue.queue)
            continue;
        for (LiveLeg &leg : visit.legs) {
            if (!isOpen(leg) || !test(visit, leg))
                continue;
            if (!best || howFar(visit, leg) <= howFar(*best.visit, *best.leg))
                best = {&visit, &leg};
        }
    }
    return best;
}

} // namespace

std::optional<Instant> LegClue::connected() const
{
    return talk < Duration(0) ? std::nullopt : std::optional(at - talk);
}

bool isSameMoment(Instant a, Instant b) { return distance(a, b) <= sameMoment; }

FoundLeg openLeg(LiveCall &call, const LegClue &clue)
{
    const auto began = clue.connected();
    if (!clue.agent.isValid())
        return nearestOpen(call, clue, [](const auto &, const auto &) { return true; });
    const auto isOf = [](AgentId agent) {
        return [agent](const LiveVisit &, const LiveLeg &leg) { return leg.row.agent == agent; };
    };
    if (const FoundLeg own = nearestOpen(call, clue, isOf(clue.agent)))
        return own;
    if (const FoundLeg anybodys = nearestOpen(call, clue, isOf(AgentId())))
        return anybodys;
    if (!began || clue.wait < Duration(0))
        return {};
    // Named in another way, by the interface perhaps: all else agrees.
    return nearestOpen(call, clue, [&](const LiveVisit &visit, const LiveLeg &leg) {
        return visit.row.wait == wholeSeconds(clue.wait) && isSameMoment(leg.row.connected, *began);
    });
}

FoundLeg exactLeg(LiveCall &call, const LegClue &clue)
{
    const auto began = clue.connected();
    if (!began || !clue.agent.isValid() || clue.wait < Duration(0))
        return {};
    return nearestOpen(call, clue, [&](const LiveVisit &visit, const LiveLeg &leg) {
        return leg.row.agent == clue.agent && visit.row.wait == wholeSeconds(clue.wait)
            && isSameMoment(leg.row.connected, *began);
    });
}

FoundLeg earlyLeg(LiveCall &call, QueueId queue, AgentId agent, Duration wait, Instant connected)
{
    for (LiveVisit &visit : call.visits)
        for (LiveLeg &leg : visit.legs)
            if (leg.early && leg.row.queue == queue && leg.row.agent == agent
                && (wait < Duration(0) || visit.row.wait == wholeSeconds(wait))
                && isSameMoment(leg.row.connected, connected))
                return {&visit, &leg};
    return {};
}

bool mayHaveEntered(const LiveVisit &implied, Instant at)
{
    const VisitRow &row = implied.row;
    const Instant until = implied.legs.empty() ? row.entered + std::chrono::seconds(row.wait)
                                               : implied.legs.front().row.connected;
    return row.doubt == Doubt::NoEntry && isSameMoment(row.entered, at) && at <= until;
}

} // namespace callhelm
