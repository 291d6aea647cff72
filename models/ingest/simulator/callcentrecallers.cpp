#include <algorithm>

#include "ingest/simulator/callcentrestate.h"

namespace callhelm {

namespace {

constexpr qint64 ringTimeout = 15; // seconds
constexpr qint64 ringAgainAfter = 5;
constexpr std::size_t longestLine = 40; // callers; then the queue is full

std::string digits(qint64 number, int count)
{
    std::string text(std::size_t(count), '0');
    for (int i = count; i-- > 0; number /= 10)
        text[std::size_t(i)] = char('0' + number % 10);
    return text;
}

} // namespace

/// Arrivals are a Poisson process thinned to the rate of the moment.
void CallCentre::planArrival()
{
    const double highest = planHighestRate();
    while (true) {
        arrivalClock += dice.exponential(3600 / highest);
        const qint64 at = start + qint64(arrivalClock);
        if (at >= dayEnds) {
            const QDate day = calendar.dayOf(instantFromMs(at * 1000));
            const TimeRange range = calendar.range(day);
            dayBegins = toMs(range.from) / 1000;
            dayEnds = toMs(range.to) / 1000;
            weekday = Qt::DayOfWeek(day.dayOfWeek());
        }
        if (dice.fraction() * highest < planArrivalRate(at - dayBegins, weekday)) {
            events.plan(at, Kind::CallArrives);
            return;
        }
    }
}

std::string CallCentre::newNumber()
{
    // Some are regulars, whose numbers come again on other days.
    return dice.chance(0.3) ? planRegularNumber(dice.between(1, planRegulars))
                            : planNumber(dice.between(0, 99'999'999));
}

void CallCentre::callArrives()
{
    planArrival();
    const auto queues = planQueues();
    double share = dice.fraction();
    int queue = 0;
    while (queue + 1 < planQueueCount && share >= queues[std::size_t(queue)].share)
        share -= queues[std::size_t(queue++)].share;
    const qint64 id = ++lastCaller;
    Caller &caller = callers[id];
    caller.queue = queue;
    caller.number = newNumber();
    callerReturns(id);
}

/// A call of someone who is not in the house yet: gets an id of its own.
void CallCentre::callerReturns(qint64 id)
{
    Caller &caller = callers.at(id);
    caller.call = std::to_string(now) + '.' + std::to_string(lastChannel);
    lastChannel += 2; // the caller's channel and, later, the agent's
    enterQueue(id);
}

void CallCentre::enterQueue(qint64 id)
{
    Caller &caller = callers.at(id);
    const QueuePlan &queue = planQueues()[std::size_t(caller.queue)];
    auto &line = waiting[std::size_t(caller.queue)];
    if (!isStaffed(caller.queue) || line.size() >= longestLine) {
        const auto why
            = isStaffed(caller.queue) ? CallerRefused::Why::QueueFull : CallerRefused::Why::NobodyIn;
        recorder.add(now, CallerRefused{recorder.keep(caller.call), queue.name, why});
        maybeCallAgain(caller, 0.5);
        callers.erase(id);
        return;
    }
    line.push_back(id);
    caller.state = Caller::State::Waiting;
    caller.entered = now;
    caller.ringAgainFrom = now;
    recorder.add(now,
                 CallerEntered{recorder.keep(caller.call), queue.name, recorder.keep(caller.number),
                               int(line.size())});

    const bool misdialled = dice.chance(0.04);
    const qint64 patience = misdialled ? dice.between(1, 5) : 4 + qint64(dice.exponential(88));
    if (patience < queue.timeout)
        events.plan(now + patience, Kind::CallerGivesUp, id);
    else
        events.plan(now + queue.timeout, Kind::CallerTimesOut, id);
    if (dice.chance(0.05))
        events.plan(now + dice.between(15, 90), Kind::CallerPressesKey, id);
}

CallCentre::Caller *CallCentre::waitingCaller(qint64 id)
{
    const auto found = callers.find(id);
    if (found == callers.end())
        return nullptr;
    Caller &caller = found->second;
    return caller.state == Caller::State::Waiting || caller.state == Caller::State::Ringing ? &caller
                                                                                            : nullptr;
}

void CallCentre::leaveQueue(qint64 id, CallerLeft::How how, Text key)
{
    const Caller caller = callers.at(id);
    const std::string_view queue = planQueues()[std::size_t(caller.queue)].name;
    const Text call = recorder.keep(caller.call);
    callers.erase(id);
    std::erase(waiting[std::size_t(caller.queue)], id);
    if (caller.state == Caller::State::Ringing) {
        const Text agent = planAgents()[std::size_t(caller.agent)].name;
        const Duration ring = std::chrono::seconds(now - caller.ringingSince);
        if (how == CallerLeft::How::Abandoned)
            recorder.add(now, RingCancelled{call, queue, agent, ring});
        else
            recorder.add(now, RingFailed{call, queue, agent, ring});
    }
    recorder.add(now, CallerLeft{call, queue, key, std::chrono::seconds(now - caller.entered), how});
    if (how == CallerLeft::How::Abandoned)
        maybeCallAgain(caller, now - caller.entered <= 5 ? 0.2 : 0.45);
    else if (how != CallerLeft::How::ByKey)
        maybeCallAgain(caller, 0.3);
    if (caller.state == Caller::State::Ringing)
        becomeFree(caller.agent);
}

void CallCentre::maybeCallAgain(const Caller &caller, double probability)
{
    if (caller.tries >= 3 || !dice.chance(probability))
        return;
    const qint64 id = ++lastCaller;
    Caller &again = callers[id];
    again.number = caller.number;
    again.queue = caller.queue;
    again.tries = caller.tries + 1;
    events.plan(now + dice.between(40, 1500), Kind::CallerReturns, id);
}

bool CallCentre::isStaffed(int queue) const
{
    for (std::size_t i = 0; i < agents.size(); ++i) {
        if (agents[i].isActive() && planAgents()[i].queues[std::size_t(queue)])
            return true;
    }
    return false;
}

/// leavewhenempty: callers do not wait where nobody works.
void CallCentre::sendAwayIfNobodyIsIn()
{
    for (int queue = 0; queue < planQueueCount; ++queue) {
        const std::vector<qint64> line = waiting[std::size_t(queue)];
        if (line.empty() || isStaffed(queue))
            continue;
        for (const qint64 id : line) {
            if (waitingCaller(id))
                leaveQueue(id, CallerLeft::How::QueueEmpty);
        }
    }
}

/// Rings a free agent for each caller whose turn it is, VIPs first.
void CallCentre::presentCalls()
{
    for (int queue = planQueueCount; queue-- > 0;) {
        for (const qint64 id : waiting[std::size_t(queue)]) {
            const Caller &caller = callers.at(id);
            if (caller.state != Caller::State::Waiting || caller.ringAgainFrom > now)
                continue;
            const int agent = freeAgent(queue);
            if (agent < 0)
                break;
            ring(agent, id);
        }
    }
}

void CallCentre::ring(int agent, qint64 id)
{
    Caller &caller = callers.at(id);
    caller.state = Caller::State::Ringing;
    caller.agent = agent;
    caller.ringingSince = now;
    caller.willBeAnswered = !dice.chance(0.045);
    setState(agent, Agent::State::Ringing);
    recorder.add(now,
                 AgentRung{recorder.keep(caller.call), planQueues()[std::size_t(caller.queue)].name,
                           planAgents()[std::size_t(agent)].name});
    agents[std::size_t(agent)].caller = id;
    const qint64 length = caller.willBeAnswered ? dice.between(2, 8) : ringTimeout;
    events.plan(now + length, Kind::RingEnds, agent, agents[std::size_t(agent)].token);
}

void CallCentre::ringEnds(int agent)
{
    const qint64 id = agents[std::size_t(agent)].caller;
    Caller &caller = callers.at(id);
    const QueuePlan &queue = planQueues()[std::size_t(caller.queue)];
    const Text name = planAgents()[std::size_t(agent)].name;
    const Duration rung = std::chrono::seconds(now - caller.ringingSince);
    if (!caller.willBeAnswered) {
        recorder.add(now, RingFailed{recorder.keep(caller.call), queue.name, name, rung});
        caller.state = Caller::State::Waiting;
        caller.ringAgainFrom = now + ringAgainAfter;
        events.plan(caller.ringAgainFrom, Kind::RingAgain);
        becomeFree(agent);
        return;
    }
    std::erase(waiting[std::size_t(caller.queue)], id);
    caller.state = Caller::State::Talking;
    caller.waited = now - caller.entered;
    recorder.add(now,
                 AgentConnected{recorder.keep(caller.call), queue.name, name,
                                std::chrono::seconds(caller.waited), rung});
    setState(agent, Agent::State::Talking);
    agents[std::size_t(agent)].caller = id;
    const double talk = std::clamp(dice.logNormal(queue.meanTalk, 0.7), 4.0, 3600.0);
    events.plan(now + qint64(talk), Kind::TalkEnds, agent, agents[std::size_t(agent)].token);
    caller.ringingSince = now; // from here on: talking since
}

/// Another queue that someone works in, or -1.
qint64 CallCentre::transferTarget(const Caller &caller)
{
    const int other = int((caller.queue + dice.between(1, planQueueCount - 1)) % planQueueCount);
    return isStaffed(other) ? other : -1;
}

void CallCentre::talkEnds(int agent)
{
    const qint64 id = agents[std::size_t(agent)].caller;
    const Caller caller = callers.at(id);
    callers.erase(id);
    const QueuePlan &queue = planQueues()[std::size_t(caller.queue)];
    const qint64 talked = now - caller.ringingSince;
    LegEnded leg{recorder.keep(caller.call),
                 queue.name,
                 planAgents()[std::size_t(agent)].name,
                 {},
                 std::chrono::seconds(caller.waited),
                 std::chrono::seconds(talked),
                 LegEnded::By::Agent};
    qint64 next = -1;
    const double fate = dice.fraction();
    if (fate < 0.035 && talked > 20) {
        next = transferTarget(caller);
        leg.by = next < 0 ? LegEnded::By::Agent : LegEnded::By::BlindTransfer;
        if (next >= 0) {
            const std::string target(planQueues()[std::size_t(next)].transferTarget);
            leg.target = recorder.keep(target + "@queues");
        }
    } else if (fate < 0.055 && talked > 40) {
        leg.by = LegEnded::By::AttendedTransfer;
        leg.target = recorder.keep("bridge-" + digits(dice.between(0, 99'999'999), 8));
    } else if (fate < 0.4) {
        leg.by = LegEnded::By::Caller;
    }
    recorder.add(now, leg);
    beginWrapUp(agent, caller.queue);
    if (next >= 0) {
        const qint64 transferred = ++lastCaller;
        Caller &again = callers[transferred];
        again.call = caller.call;
        again.number = caller.number;
        again.queue = int(next);
        enterQueue(transferred);
    }
}

} // namespace callhelm
