#include "calls/presentstate.h"

#include <algorithm>
#include <iterator>

namespace callhelm {

namespace {

AgentNow offSince(Instant at, const AgentNow &agent)
{
    AgentNow off;
    off.id = agent.id;
    off.name = agent.name;
    off.since = off.until = at;
    off.lastCall = agent.lastCall;
    return off;
}

} // namespace

std::vector<AgentNow> agentsOf(const Folds &folds, Instant at, const SourceEnds &ends)
{
    std::vector<AgentNow> all;
    for (const CallFold *fold : folds) {
        std::vector<AgentNow> agents = fold->agents(at);
        const Instant end = ends.of(fold->source(), at);
        const bool isLongOver = ends.isLongOver(fold->source(), at);
        for (AgentNow &agent : agents) {
            agent.until = end;
            if (isLongOver && agent.state != AgentState::Offline)
                agent = offSince(end, agent);
        }
        if (all.empty()) {
            all = std::move(agents);
            continue;
        }
        for (AgentNow &agent : agents) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const AgentNow &other) { return other.id == agent.id; });
            if (known == all.end())
                all.push_back(std::move(agent));
            else if (known->state == AgentState::Offline)
                *known = std::move(agent);
        }
    }
    return all;
}

std::vector<VisitTracker::Waiting> waitingIn(const Folds &folds, Instant at, const SourceEnds &ends)
{
    std::vector<VisitTracker::Waiting> all;
    for (const CallFold *fold : folds)
        if (!ends.isLongOver(fold->source(), at))
            std::ranges::move(fold->waiting(), std::back_inserter(all));
    return all;
}

std::unordered_map<AgentCellKey, AgentCell> openTimesOf(const Folds &folds, Instant at,
                                                        const SourceEnds &ends)
{
    std::unordered_map<AgentCellKey, AgentCell> cells;
    for (const CallFold *fold : folds)
        fold->addOpen(ends.of(fold->source(), at), cells);
    return cells;
}

} // namespace callhelm
