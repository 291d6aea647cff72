// Facts that stand in another order than things happened, or under another id. The rest of VisitTracker is in
// visittracker.cpp.
#include "calls/visittracker.h"

#include <algorithm>

#include "base/calendar.h"

namespace callhelm {

namespace {

// So long a wait is no accident of lines that stand in another order: what agrees with it is the same visit.
constexpr Duration tellingWait = std::chrono::seconds(2);

bool waitsIn(const LiveVisit &visit, QueueId queue) { return visit.row.queue == queue && visit.isWaiting(); }

LiveVisit *lastWaiting(LiveCall &call, QueueId queue)
{
    for (auto visit = call.visits.rbegin(); visit != call.visits.rend(); ++visit)
        if (waitsIn(*visit, queue))
            return &*visit;
    return nullptr;
}

} // namespace

LiveVisit *VisitTracker::waiting(LiveCall &c, QueueId queue, Duration wait, const Stamp &stamp)
{
    LiveVisit *visit = lastWaiting(c, queue);
    if (visit == nullptr || !visit->again || wait < Duration(0))
        return visit;
    const Instant entered = stamp.at - wait;
    if (isSameMoment(visit->row.entered, entered) || !isSameMoment(*visit->again, entered))
        return visit;
    // The caller was out of the queue between the two entries, and how is not told.
    const Instant again = *visit->again;
    visit->again.reset();
    waiterLost(c, *visit, again, stamp);
    const ShortText number = visit->row.number;
    ++m_out.queueQuarters[{queue, quarterOf(again)}].entries;
    return &addVisit(c, queue, number, again);
}

void VisitTracker::enterAgain(LiveCall &c, VisitId first, Instant at)
{
    const auto visit = std::ranges::find_if(c.visits, [&](const LiveVisit &v) { return v.row.id == first; });
    if (visit == c.visits.end() || !visit->again)
        return;
    const Instant again = *visit->again;
    if (!isSameMoment(again, at))
        return;
    visit->again.reset();
    const QueueId queue = visit->row.queue;
    const ShortText number = visit->row.number;
    ++m_out.queueQuarters[{queue, quarterOf(again)}].entries;
    addVisit(c, queue, number, again).seen = m_queueList.number;
}

bool VisitTracker::beginsEarlyLeg(LiveCall &c, const AgentConnected &fact, const Stamp &stamp)
{
    const FoundLeg early
        = earlyLeg(c, m_names.queue(fact.queue), m_naming.agent(fact.agent, stamp.at), fact.wait, stamp.at);
    if (!early)
        return false;
    LiveLeg &leg = *early.leg;
    leg.early = false;
    if (fact.ring > Duration(0)) {
        leg.row.ring = toMs(fact.ring);
        m_agents.rangBefore(leg.row);
    }
    if (fact.wait >= Duration(0))
        early.visit->row.wait = wholeSeconds(fact.wait);
    return true;
}

FoundLeg VisitTracker::legElsewhere(const LiveCall &c, const LegClue &clue, LiveCall *&owner)
{
    if (!clue.agent.isValid() || clue.wait < Duration(0) || clue.talk < Duration(0))
        return {};
    const auto calls
        = callsWhere([&](LiveCall &other) { return &other != &c && bool(exactLeg(other, clue)); });
    if (calls.empty())
        return {};
    owner = calls.front();
    touch(*owner);
    owner->lastSeen = std::max(owner->lastSeen, clue.at);
    return exactLeg(*owner, clue);
}

LiveVisit *VisitTracker::visitOfEarlyEnd(LiveCall &c, const LegClue &clue)
{
    LiveVisit *visit = lastWaiting(c, clue.queue);
    if (visit == nullptr)
        visit = consulted(c, clue.queue);
    if (visit == nullptr)
        visit = inherited(c, clue.queue, clue.wait, clue.at - std::max(clue.talk, Duration(0)));
    if (visit == nullptr || !clue.connected() || clue.wait < Duration(0))
        return visit;
    const Instant entered = *clue.connected() - clue.wait;
    const bool another = std::ranges::any_of(c.visits, [&](const LiveVisit &v) {
        return &v != visit && v.row.queue == clue.queue && !isRefused(v.row.outcome);
    });
    // The end of an earlier talk, told twice, is none of one who waits again; nor need that of a moment's
    // talk be of the stay that is known so far.
    const bool unsure = another || clue.talk <= sameMoment;
    return unsure && !isSameMoment(visit->row.entered, entered) ? nullptr : visit;
}

LiveVisit *VisitTracker::consulted(LiveCall &c, QueueId queue)
{
    LiveCall *consultation = c.consultation.empty() ? nullptr : known(c.consultation);
    if (consultation == nullptr || consultation == &c)
        return nullptr;
    LiveVisit *visit = lastWaiting(*consultation, queue);
    return visit == nullptr ? nullptr : takeOver(*consultation, *visit, c);
}

LiveVisit *VisitTracker::inherited(LiveCall &c, QueueId queue, Duration wait, Instant at)
{
    const bool handedOn = std::ranges::any_of(c.visits, [&](const LiveVisit &visit) {
        return std::ranges::any_of(visit.legs, [&](const LiveLeg &leg) {
            return leg.row.reason == LegEnd::AttendedTransfer && leg.row.ended
                && *leg.row.ended + sameMoment >= at - std::max(wait, Duration(0));
        });
    });
    if (wait < (handedOn ? Duration(0) : tellingWait))
        return nullptr;
    const Instant entered = at - wait;
    if (entered <= m_toldSince)
        return nullptr; // this caller's own entry may have been missed
    const auto agrees = [&](const LiveVisit &visit) {
        return waitsIn(visit, queue) && isSameMoment(visit.row.entered, entered);
    };
    const auto calls = callsWhere(
        [&](const LiveCall &other) { return &other != &c && std::ranges::any_of(other.visits, agrees); });
    if (calls.size() != 1)
        return nullptr;
    return takeOver(*calls.front(), *std::ranges::find_if(calls.front()->visits, agrees), c);
}

LiveVisit *VisitTracker::takeOver(LiveCall &from, LiveVisit &visit, LiveCall &c)
{
    touch(from);
    const auto place = std::ranges::find_if(from.visits, [&](const LiveVisit &v) { return &v == &visit; });
    LiveVisit &taken = c.visits.emplace_back(std::move(visit));
    from.visits.erase(place);
    taken.row.call = c.id;
    if (c.visits.size() > 1 && !c.visits.front().row.number.empty())
        taken.row.number = c.visits.front().row.number;
    return &taken;
}

} // namespace callhelm
