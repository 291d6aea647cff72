#include "ingest/simulator/callcentremodel.h"

#include <algorithm>

#include "ingest/simulator/callcentrestate.h"

namespace callhelm {

CallCentreModel::CallCentreModel(quint32 seed, Instant start, const Calendar &calendar)
    : d(std::make_unique<CallCentre>(seed, wholeSeconds(start.time_since_epoch()), calendar))
{
}

CallCentreModel::CallCentreModel(CallCentreModel &&) noexcept = default;
CallCentreModel &CallCentreModel::operator=(CallCentreModel &&) noexcept = default;
CallCentreModel::~CallCentreModel() = default;

FactBatch CallCentreModel::advance(Instant until)
{
    const qint64 second = wholeSeconds(until.time_since_epoch());
    while (d->events.due(second)) {
        const CallCentreEvent event = d->events.take();
        d->now = event.second;
        d->happen(event);
    }
    d->now = std::max(d->now, second);
    return d->recorder.take();
}

Instant CallCentreModel::now() const { return instantFromMs(d->now * 1000); }

int CallCentreModel::waitingCallers() const
{
    std::size_t count = 0;
    for (const auto &line : d->waiting)
        count += line.size();
    return int(count);
}

CallCentre::CallCentre(quint32 seed, qint64 startSecond, const Calendar &zoneCalendar)
    : calendar(zoneCalendar), dice(seed), start(startSecond), now(startSecond), agents(planAgents().size())
{
    recorder.add(now, SystemStarted{});
    const QDate today = calendar.dayOf(instantFromMs(now * 1000));
    planShifts(today.addDays(-1)); // the night shift
    planShifts(today);
    events.plan(wholeSeconds(calendar.startOf(today.addDays(1)).time_since_epoch()), Kind::DayBegins);
    planArrival();
}

void CallCentre::happen(const Event &event)
{
    const int agent = int(event.subject);
    const auto stillValid = [&] { return agents[std::size_t(agent)].token == event.detail; };
    switch (event.kind) {
    case Kind::DayBegins: {
        const QDate day = calendar.dayOf(instantFromMs(now * 1000));
        planShifts(day);
        events.plan(wholeSeconds(calendar.startOf(day.addDays(1)).time_since_epoch()), Kind::DayBegins);
        break;
    }
    case Kind::ShiftBegins:
        logOn(agent);
        break;
    case Kind::ShiftEnds:
        logOff(agent);
        break;
    case Kind::PauseDue:
        pauseDue(agent, event.detail);
        break;
    case Kind::RingEnds:
        if (stillValid())
            ringEnds(agent);
        break;
    case Kind::TalkEnds:
        if (stillValid())
            talkEnds(agent);
        break;
    case Kind::WrapUpEnds:
        if (stillValid())
            becomeFree(agent);
        break;
    case Kind::PauseReasonChanges:
        if (stillValid())
            changePauseReason(agent);
        break;
    case Kind::PauseEnds:
        if (stillValid())
            endPause(agent);
        break;
    case Kind::CallArrives:
        callArrives();
        break;
    case Kind::CallerReturns:
        callerReturns(event.subject);
        break;
    case Kind::RingAgain:
        break; // whoever waits is presented below
    case Kind::CallerGivesUp:
        if (waitingCaller(event.subject))
            leaveQueue(event.subject, CallerLeft::How::Abandoned);
        break;
    case Kind::CallerPressesKey:
        if (const Caller *caller = waitingCaller(event.subject)) {
            if (caller->state == Caller::State::Ringing) // his keys are heard between two announcements
                events.plan(now + 3, Kind::CallerPressesKey, event.subject);
            else
                leaveQueue(event.subject, CallerLeft::How::ByKey, "1");
        }
        break;
    case Kind::CallerTimesOut:
        if (waitingCaller(event.subject))
            leaveQueue(event.subject, CallerLeft::How::TimedOut);
        break;
    }
    presentCalls();
}

} // namespace callhelm
