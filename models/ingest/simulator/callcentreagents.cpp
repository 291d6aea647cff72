#include <algorithm>

#include "ingest/simulator/callcentrestate.h"

namespace callhelm {

namespace {

struct PauseKind
{
    std::string_view reason;
    std::string_view vietnamese;
    qint64 least; // seconds
    qint64 most;
};
enum Reason { Break, Lunch, Training };
constexpr PauseKind pauseKinds[] = {
    {"break", "break", 480, 900}, {"lunch", "Nghỉ trưa", 1500, 2400}, {"training", "training", 1200, 2400}};
constexpr int reasonCount = 3;

std::string_view reasonText(int agent, int reason)
{
    const PauseKind &kind = pauseKinds[reason];
    return planAgents()[std::size_t(agent)].vietnamese ? kind.vietnamese : kind.reason;
}

} // namespace

void CallCentre::setState(int agent, Agent::State state)
{
    Agent &who = agents[std::size_t(agent)];
    who.state = state;
    who.caller = 0;
    ++who.token;
}

template <class Body>
void CallCentre::tellForEachQueue(int agent, Body body)
{
    for (int queue = 0; queue < planQueueCount; ++queue) {
        if (planAgents()[std::size_t(agent)].queues[std::size_t(queue)]) {
            body.queue = planQueues()[std::size_t(queue)].name;
            recorder.add(now, body);
        }
    }
}

/// The free agent of a queue who has been free longest, or -1.
int CallCentre::freeAgent(int queue) const
{
    int best = -1;
    for (int i = 0; i < int(agents.size()); ++i) {
        const Agent &agent = agents[std::size_t(i)];
        if (agent.state == Agent::State::Ready && planAgents()[std::size_t(i)].queues[std::size_t(queue)]
            && (best < 0 || agent.freeSince < agents[std::size_t(best)].freeSince))
            best = i;
    }
    return best;
}

void CallCentre::planShifts(QDate day)
{
    const qint64 midnight = wholeSeconds(calendar.startOf(day).time_since_epoch());
    for (int i = 0; i < int(agents.size()); ++i) {
        if (!planWorks(i, day))
            continue;
        const ShiftPlan &shift = planShift(planAgents()[std::size_t(i)].shift);
        qint64 begins = midnight + qint64(shift.from * 3600) + dice.between(-300, 300);
        const qint64 ends = midnight + qint64(shift.to * 3600) + dice.between(0, 600);
        if (begins <= start) {
            if (ends < start + 600)
                continue; // was over, or nearly so, when the system started
            begins = start + dice.between(1, 90);
        }
        events.plan(begins, Kind::ShiftBegins, i);
        events.plan(ends, Kind::ShiftEnds, i);
    }
}

void CallCentre::logOn(int agent)
{
    Agent &who = agents[std::size_t(agent)];
    if (who.isIn())
        return;
    tellForEachQueue(agent, MemberJoined{{}, planAgents()[std::size_t(agent)].name, false});
    ++who.logOns;
    who.leaving = false;
    who.pauseWanted = -1;
    setState(agent, Agent::State::Ready);
    who.freeSince = now;
    const int logOnMark = who.logOns * reasonCount;
    const ShiftPlan &shift = planShift(planAgents()[std::size_t(agent)].shift);
    who.shiftEnds = now + qint64((shift.to - shift.from) * 3600);
    events.plan(now + qint64((shift.to - shift.from) * 1800) + dice.between(-2700, 2700), Kind::PauseDue,
                agent, logOnMark + Lunch);
    planBreak(agent);
    if (dice.chance(0.08))
        events.plan(now + dice.between(3600, 5 * 3600), Kind::PauseDue, agent, logOnMark + Training);
}

void CallCentre::logOff(int agent)
{
    Agent &who = agents[std::size_t(agent)];
    switch (who.state) {
    case Agent::State::Off:
        return;
    case Agent::State::Ringing:
    case Agent::State::Talking:
    case Agent::State::WrapUp:
        who.leaving = true;
        return;
    case Agent::State::Paused:
        recorder.add(now, PauseEnded{{}, planAgents()[std::size_t(agent)].name});
        tellForEachQueue(agent, PauseEnded{{}, planAgents()[std::size_t(agent)].name});
        break;
    case Agent::State::Ready:
        break;
    }
    tellForEachQueue(agent, MemberLeft{{}, planAgents()[std::size_t(agent)].name});
    setState(agent, Agent::State::Off);
    sendAwayIfNobodyIsIn();
}

void CallCentre::planBreak(int agent)
{
    const Agent &who = agents[std::size_t(agent)];
    const qint64 after = 1500 + qint64(dice.exponential(5000));
    events.plan(now + after, Kind::PauseDue, agent, who.logOns * reasonCount + Break);
}

void CallCentre::pauseDue(int agent, int detail)
{
    Agent &who = agents[std::size_t(agent)];
    const int reason = detail % reasonCount;
    const bool ofEarlierShift = detail / reasonCount != who.logOns;
    if (ofEarlierShift || !who.isActive() || who.leaving || who.shiftEnds - now < 2400)
        return;
    if (who.state == Agent::State::Ready)
        beginPause(agent, reason);
    else
        who.pauseWanted = std::max(who.pauseWanted, reason);
}

/// As Asterisk tells it when an agent pauses everywhere: once for all, and again for each queue.
void CallCentre::beginPause(int agent, int reason)
{
    Agent &who = agents[std::size_t(agent)];
    const Text name = planAgents()[std::size_t(agent)].name;
    setState(agent, Agent::State::Paused);
    who.pauseWanted = -1;
    who.pauseReason = reason;
    recorder.add(now, PauseBegan{{}, name, reasonText(agent, reason)});
    tellForEachQueue(agent, PauseBegan{{}, name, reasonText(agent, reason)});
    const PauseKind &kind = pauseKinds[reason];
    const qint64 length = dice.between(kind.least, kind.most);
    events.plan(now + length, Kind::PauseEnds, agent, who.token);
    if (dice.chance(0.08))
        events.plan(now + length / 2, Kind::PauseReasonChanges, agent, who.token);
    sendAwayIfNobodyIsIn();
}

/// Called to something else while he pauses: a second PAUSE without an UNPAUSE between.
void CallCentre::changePauseReason(int agent)
{
    Agent &who = agents[std::size_t(agent)];
    who.pauseReason = who.pauseReason == Training ? Break : Training;
    const Text name = planAgents()[std::size_t(agent)].name;
    const Text reason = reasonText(agent, who.pauseReason);
    recorder.add(now, PauseBegan{{}, name, reason});
    tellForEachQueue(agent, PauseBegan{{}, name, reason});
}

void CallCentre::endPause(int agent)
{
    const Text name = planAgents()[std::size_t(agent)].name;
    recorder.add(now, PauseEnded{{}, name});
    tellForEachQueue(agent, PauseEnded{{}, name});
    planBreak(agent);
    becomeFree(agent);
}

void CallCentre::beginWrapUp(int agent, int queue)
{
    const QueuePlan &plan = planQueues()[std::size_t(queue)];
    setState(agent, Agent::State::WrapUp);
    recorder.add(
        now,
        WrapUpBegan{plan.name, planAgents()[std::size_t(agent)].name, std::chrono::seconds(plan.wrapUp)});
    events.plan(now + plan.wrapUp, Kind::WrapUpEnds, agent, agents[std::size_t(agent)].token);
}

void CallCentre::becomeFree(int agent)
{
    Agent &who = agents[std::size_t(agent)];
    setState(agent, Agent::State::Ready);
    who.freeSince = now;
    if (who.leaving)
        logOff(agent);
    else if (who.pauseWanted >= 0)
        beginPause(agent, who.pauseWanted);
}

} // namespace callhelm
