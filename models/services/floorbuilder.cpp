#include "services/floorbuilder.h"

#include <algorithm>
#include <unordered_map>

#include "calls/agenttracker.h"
#include "floor/floorsummary.h"
#include "store/daysessions.h"
#include "store/ratingreader.h"

namespace callhelm {

namespace {

constexpr qint64 loadQuarters = 2; // "the load now": this quarter of an hour and the one before

void addStates(FloorSnapshot &floor, const LiveState &live)
{
    for (const VisitTracker::Waiting &waiting : live.waiting) {
        for (FloorQueue &queue : floor.queues) {
            if (queue.id != waiting.queue)
                continue;
            ++queue.waiting;
            queue.longestSince = std::min(queue.longestSince.value_or(waiting.since), waiting.since);
        }
    }
    for (const FloorAgent &agent : floor.agents) {
        for (FloorQueue &queue : floor.queues) {
            if (std::find(agent.queues.begin(), agent.queues.end(), queue.id) == agent.queues.end())
                continue;
            switch (agent.state) {
            case AgentState::Available:
            case AgentState::Ringing:
                ++queue.available;
                break;
            case AgentState::Talking:
                ++queue.talking;
                break;
            case AgentState::WrapUp:
                ++queue.wrapUp;
                break;
            case AgentState::Paused:
                ++queue.paused;
                break;
            case AgentState::Offline:
                break;
            }
        }
    }
}

/// Where the time of the agent's talk counts.
qint64 AgentCell::*talkMeasure(const FloorAgent &agent)
{
    return agent.direction == Direction::In ? &AgentCell::talkIn : &AgentCell::talkOut;
}

/// The talk that goes on counts on the floor, though its length is known only at its end. It goes on as long
/// as its source tells of it.
void addTalk(FloorAgent &agent, const TimeRange &today, Instant now)
{
    if (agent.state != AgentState::Talking)
        return;
    if (agent.since >= agent.until)
        return;
    const auto measure = talkMeasure(agent);
    // Nothing but its record will say that he was not available while he talked without a queue.
    const bool wasAvailable = agent.queue.isEmpty() && !agent.paused && !agent.queues.empty();
    const Instant loadFrom = quarterStart(quarterOf(now) - loadQuarters + 1);
    for (const auto &[cell, from] :
         {std::pair(&agent.today, today.from), std::pair(&agent.last30, loadFrom)}) {
        const qint64 talk = std::max<qint64>(0, toMs(agent.until - std::max(agent.since, from)));
        cell->*measure += talk;
        if (wasAvailable)
            cell->available -= std::min(talk, cell->available);
    }
}

/// Who was in which queue today, also when he has left meanwhile.
void addMemberships(FloorSnapshot &floor, const std::vector<SessionRow> &sessions)
{
    std::map<AgentId, std::vector<QueueId>> queues;
    for (const SessionRow &session : sessions)
        if (session.queue.isValid())
            queues[session.agent].push_back(session.queue);
    for (FloorAgent &agent : floor.agents) {
        std::vector<QueueId> &today = agent.queuesToday = std::move(queues[agent.id]);
        today.insert(today.end(), agent.queues.begin(), agent.queues.end());
        std::sort(today.begin(), today.end());
        today.erase(std::unique(today.begin(), today.end()), today.end());
    }
}

/// Puts them into the order of the floor.
void sortByName(std::vector<FloorAgent> &agents)
{
    std::sort(agents.begin(), agents.end(),
              [](const FloorAgent &a, const FloorAgent &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

} // namespace

FloorSnapshotPtr restate(const FloorSnapshot &floor, const LiveState &live)
{
    auto now = std::make_shared<FloorSnapshot>(floor);
    now->asOf = live.asOf;
    now->ends = live.ends;
    now->live = live.live;
    now->rate = live.rate;
    now->debts = live.debts;
    std::unordered_map<AgentId, const AgentNow *> states;
    states.reserve(live.agents.size());
    for (const AgentNow &agent : live.agents)
        states.emplace(agent.id, &agent);
    for (FloorAgent &agent : now->agents) {
        const auto it = states.find(agent.id);
        if (it == states.end())
            continue;
        static_cast<AgentNow &>(agent) = *it->second;
        states.erase(it);
        for (const QueueId queue : agent.queues)
            if (std::find(agent.queuesToday.begin(), agent.queuesToday.end(), queue)
                == agent.queuesToday.end())
                agent.queuesToday.push_back(queue);
    }
    if (!states.empty()) { // seen for the first time
        for (const auto &[id, agent] : states)
            now->agents.push_back({*agent, {}, {}, {}});
        sortByName(now->agents);
    }
    for (FloorQueue &queue : now->queues) {
        queue.waiting = queue.available = queue.talking = queue.wrapUp = queue.paused = 0;
        queue.longestSince.reset();
    }
    addStates(*now, live);
    return now;
}

FloorSnapshotPtr assembleFloor(FloorFigures figures, const TimeRange &today, const LiveState &live)
{
    auto floor = std::make_shared<FloorSnapshot>();
    floor->asOf = live.asOf;
    floor->ends = live.ends;
    floor->live = live.live;
    floor->rate = live.rate;
    floor->today = today;
    for (const AgentNow &agent : live.agents)
        floor->agents.push_back({agent, {}, {}, {}});
    floor->debts = live.debts;
    for (const NamedQueue &name : figures.queues) {
        FloorQueue &queue = floor->queues.emplace_back();
        queue.id = name.id;
        queue.name = name.name;
        queue.goal = figures.goals[name.id];
        for (QueueInterval &day : figures.queueDay)
            if (day.queue == name.id)
                queue.today = std::move(day.cell);
    }
    std::map<AgentId, const AgentCell *> days;
    for (const AgentInterval &day : figures.agentDay)
        days[day.agent] = &day.cell;
    std::map<AgentId, AgentCell> loads;

    const qint64 now = quarterOf(live.asOf);
    for (const AgentInterval &quarter : figures.agentQuarters)
        if (quarterOf(quarter.start) > now - loadQuarters)
            loads[quarter.agent].add(quarter.cell);
    floor->queueQuarters = std::move(figures.queueQuarters);
    floor->agentQuarters = std::move(figures.agentQuarters);
    for (FloorAgent &agent : floor->agents) {
        if (const auto it = days.find(agent.id); it != days.end())
            agent.today = *it->second;
        if (const auto it = loads.find(agent.id); it != loads.end())
            agent.last30 = it->second;
        addTalk(agent, floor->today, live.asOf);
        if (agent.state == AgentState::Talking) { // in the quarters that the talk passes through
            std::unordered_map<AgentCellKey, AgentCell> talk;
            addTime(talk, agent.id, std::max(agent.since, floor->today.from), agent.until,
                    talkMeasure(agent));
            for (const auto &[key, cell] : talk)
                floor->agentQuarters.push_back({agent.id, quarterStart(key.slot), cell});
        }
    }
    addMemberships(*floor, figures.sessions);
    floor->ratings = std::move(figures.ratings);
    floor->ratingsBefore = std::move(figures.ratingsBefore);
    floor->intervals = intervalsOf(*floor, {});
    sortByName(floor->agents);
    addStates(*floor, live);
    return floor;
}

Result<void> readRatings(FloorFigures &figures, const Reader &reader, Instant at)
{
    const Calendar &calendar = reader.context().calendar;
    const QDate day = calendar.dayOf(at);
    auto today = RatingReader(reader.context()).figures(calendar.range(day), By::Hour, at);
    auto before = RatingReader(reader.context()).figures(calendar.range(day.addDays(-1)), By::Hour, at);
    if (!today)
        return today.error();
    if (!before)
        return before.error();
    figures.ratings = std::move(*today);
    figures.ratingsBefore = std::move(*before);
    return {};
}

Result<FloorSnapshotPtr> buildFloor(const Reader &reader, const LiveState &live, DaySessions &daySessions)
{
    const Reader all = reader.unscoped();
    const Calendar &calendar = all.context().calendar;
    auto moment = all.moment();
    if (!moment)
        return moment.error();
    const TimeRange today = calendar.range(calendar.dayOf(live.asOf));
    auto names = all.names().queues();
    auto goals = all.names().goals();
    auto queueDay = all.figures().queues(today, By::All);
    auto agentDay = all.figures().agents(today, By::All, live.open);
    auto queueQuarters = all.figures().queues(today, By::Quarter);
    auto agentQuarters = all.figures().agents(today, By::Quarter, live.open);
    auto sessions = daySessions.read(all, today);
    if (!names)
        return names.error();
    if (!goals)
        return goals.error();
    if (!queueDay)
        return queueDay.error();
    if (!agentDay)
        return agentDay.error();
    if (!queueQuarters)
        return queueQuarters.error();
    if (!agentQuarters)
        return agentQuarters.error();
    if (!sessions)
        return sessions.error();
    FloorFigures figures{std::move(*names),         std::move(*goals),    std::move(*queueDay),
                         std::move(*queueQuarters), std::move(*agentDay), std::move(*agentQuarters),
                         std::move(*sessions)};
    if (auto done = readRatings(figures, all, live.asOf); !done)
        return done.error();
    return assembleFloor(std::move(figures), today, live);
}

} // namespace callhelm
