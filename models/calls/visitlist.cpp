// What a list of the present callers means for those who were followed before. The rest of VisitTracker is in
// visittracker.cpp.
#include "calls/visittracker.h"

#include <algorithm>

#include "base/calendar.h"

namespace callhelm {

namespace {

// How far the entry counted back from a wait in whole seconds may be from the one told.
constexpr Duration sameEntry = std::chrono::seconds(2);

bool isWaiting(const LiveVisit &visit) { return !visit.over && visit.row.outcome == Outcome::Waiting; }

bool isLost(const LiveVisit &visit) { return visit.over && visit.row.doubt == Doubt::LostSight; }

} // namespace

void VisitTracker::listBegan(SyncBegan::What what, Instant alive)
{
    List &list = what == SyncBegan::What::Queues ? m_queueList : m_callList;
    ++list.number;
    list.alive = alive;
}

void VisitTracker::apply(const CallerSeen &fact, const Stamp &stamp)
{
    const QueueId queue = m_names.queue(fact.queue);
    LiveCall &c = call(fact.call, stamp);
    for (LiveVisit &visit : c.visits) {
        if (visit.row.queue == queue && isWaiting(visit)) {
            visit.seen = m_queueList.number;
            return;
        }
    }
    const Instant entered = stamp.at - std::max(fact.wait, Duration(0));
    for (LiveVisit &visit : c.visits) {
        const Duration apart = visit.row.entered - entered;
        if (visit.row.queue != queue || apart > sameEntry || apart < -sameEntry)
            continue;
        if (isLost(visit) && visit.legs.empty())
            found(c, queue, false)->seen = m_queueList.number; // there he is again
        return; // otherwise his end was told already: he is about to leave the list
    }
    ++m_out.queueQuarters[{queue, quarterOf(entered)}].entries;
    LiveVisit &visit = addVisit(c, queue, fact.number, entered);
    visit.fromList = true;
    visit.seen = m_queueList.number;
}

void VisitTracker::apply(const CallSeen &fact, const Stamp &stamp)
{
    LiveCall *c = known(fact.call);
    if (c == nullptr)
        return;
    c->seen = m_callList.number;
    c->lastSeen = std::max(c->lastSeen, stamp.at);
}

/// The list may have told of a caller just before his entry was.
bool VisitTracker::enteredAfterAll(LiveCall &c, QueueId queue, const CallerEntered &fact, const Stamp &stamp)
{
    for (LiveVisit &visit : c.visits) {
        const Duration apart = visit.row.entered - stamp.at;
        if (visit.row.queue != queue || !visit.fromList || apart > sameEntry || apart < -sameEntry)
            continue;
        visit.fromList = false;
        if (visit.row.entered == stamp.at)
            return true;
        --m_out.queueQuarters[{queue, quarterOf(visit.row.entered)}].entries;
        ++m_out.queueQuarters[{queue, quarterOf(stamp.at)}].entries;
        const Doubt doubt = visit.row.doubt;
        c.adopt(visit, fact.number, stamp.at, m_ids, m_out);
        visit.row.doubt = doubt;
        return true;
    }
    return false;
}

LiveVisit *VisitTracker::found(LiveCall &c, QueueId queue, bool mayTalk)
{
    for (auto visit = c.visits.rbegin(); visit != c.visits.rend(); ++visit) {
        if (visit->row.queue != queue || !isLost(*visit) || (!mayTalk && !visit->legs.empty()))
            continue;
        visit->row.doubt = Doubt::None;
        visit->over = false;
        if (visit->row.outcome == Outcome::Abandoned) {
            visit->row.outcome = Outcome::Waiting;
            visit->row.wait = 0;
        }
        for (LiveLeg &leg : visit->legs) {
            if (leg.row.reason != LegEnd::Unknown || &leg != &visit->legs.back())
                continue;
            m_agents.talkTakenBack(leg.row);
            visit->row.talk -= leg.row.talk;
            leg.row.talk = 0;
            leg.row.ended.reset();
            leg.row.reason = LegEnd::Open;
        }
        touch(c);
        return &*visit;
    }
    return nullptr;
}

void VisitTracker::waiterLost(LiveCall &c, LiveVisit &visit, Instant alive, const Stamp &stamp)
{
    visit.row.outcome = Outcome::Abandoned;
    visit.row.wait = wholeSeconds(alive - visit.row.entered);
    visit.row.doubt = Doubt::LostSight;
    visit.over = true;
    m_agents.callLeft(c.id, {alive, stamp.segment, stamp.line});
    finding(FindingRow::Kind::NeverEnded, stamp, "ENTERQUEUE", c.id.view());
}

void VisitTracker::talkLost(LiveCall &c, LiveVisit &visit, LiveLeg &leg, Instant alive, const Stamp &stamp)
{
    touch(c);
    visit.row.doubt = Doubt::LostSight;
    endLeg(visit, leg, wholeSeconds(alive - leg.row.connected), LegEnd::Unknown,
           {alive, stamp.segment, stamp.line});
    finding(FindingRow::Kind::NeverEnded, stamp, "CONNECT", c.id.view());
}

void VisitTracker::memberSeen(AgentId agent, QueueId queue, const MemberSeen &member, const Stamp &stamp)
{
    if (!m_queueList.alive || !member.tellsCalls || member.inCall)
        return;
    const auto isEnding = [&](const LiveLeg &leg) {
        return leg.row.reason == LegEnd::Open && leg.row.agent == agent && leg.row.queue == queue
            && leg.row.connected <= *m_queueList.alive;
    };
    const auto ending = callsWhere([&](const LiveCall &c) {
        return std::any_of(c.visits.begin(), c.visits.end(), [&](const LiveVisit &visit) {
            return std::any_of(visit.legs.begin(), visit.legs.end(), isEnding);
        });
    });
    for (LiveCall *c : ending)
        for (LiveVisit &visit : c->visits)
            for (LiveLeg &leg : visit.legs)
                if (isEnding(leg))
                    talkLost(*c, visit, leg, *m_queueList.alive, stamp);
}

void VisitTracker::listEnded(SyncBegan::What what, const Stamp &stamp)
{
    const bool queues = what == SyncBegan::What::Queues;
    List &list = queues ? m_queueList : m_callList;
    if (!list.alive)
        return;
    const Instant alive = *list.alive;
    list.alive.reset();
    for (LiveCall *call : callsWhere([](const LiveCall &one) { return !one.isOver(); })) {
        LiveCall &c = *call;
        for (LiveVisit &visit : c.visits) {
            if (queues && isWaiting(visit) && visit.seen != list.number) {
                touch(c);
                waiterLost(c, visit, alive, stamp);
            }
            if (queues || c.seen == list.number)
                continue;
            for (LiveLeg &leg : visit.legs) {
                if (leg.row.reason != LegEnd::Open || !leg.row.queue.isValid())
                    continue;
                talkLost(c, visit, leg, alive, stamp);
            }
        }
    }
}

} // namespace callhelm
