// How long a call is kept, and in which form. The rest of VisitTracker is in visittracker.cpp.
#include "calls/visittracker.h"

#include <algorithm>
#include <iterator>

namespace callhelm {

namespace {

constexpr Duration overAfter = std::chrono::hours(2); // a call may come back to a queue for so long
constexpr Duration restAfter = std::chrono::minutes(1); // late events of a call come within seconds
constexpr Duration lostAfter = std::chrono::hours(24); // nobody waits or talks for a day: its end is missing

} // namespace

LiveCall *VisitTracker::known(std::string_view id)
{
    const auto it = m_calls.find(id);
    if (it != m_calls.end())
        return &it->second;
    std::optional<LiveCall> finished = m_finished.take(id);
    return finished ? &m_calls.emplace(id, std::move(*finished)).first->second : nullptr;
}

LiveCall &VisitTracker::call(std::string_view id, const Stamp &stamp)
{
    LiveCall *known = this->known(id);
    if (known == nullptr) {
        known = &m_calls.emplace(id, LiveCall()).first->second;
        known->id = id;
    }
    LiveCall &call = *known;
    call.lastSeen = std::max(call.lastSeen, stamp.at);
    touch(call);
    return call;
}

void VisitTracker::sortByLastSeen(std::vector<LiveCall *> &calls)
{
    std::sort(calls.begin(), calls.end(), [](const LiveCall *a, const LiveCall *b) {
        return a->lastSeen != b->lastSeen ? a->lastSeen < b->lastSeen : a->id.view() < b->id.view();
    });
}

void VisitTracker::sweep(const Stamp &stamp)
{
    flush(); // what is forgotten must have been told
    const auto silent = [&stamp](const LiveCall &c) { return stamp.at - c.lastSeen; };
    for (LiveCall *c : callsWhere([&](const LiveCall &c) { return !c.isOver() && silent(c) > lostAfter; })) {
        neverEnded(*c, stamp);
        flush();
        m_calls.erase(m_calls.find(c->id.view()));
    }
    std::erase_if(m_calls, [&](const auto &entry) {
        return entry.second.isOver() && silent(entry.second) > overAfter;
    });
    m_finished.forgetBefore(stamp.at - overAfter);
}

void VisitTracker::neverEnded(LiveCall &c, const Stamp &stamp)
{
    touch(c);
    for (LiveVisit &visit : c.visits) {
        if (visit.isWaiting()) {
            waiterLost(c, visit, c.lastSeen, stamp);
            continue;
        }
        if (visit.over)
            continue;
        finding(FindingRow::Kind::NeverEnded, stamp, "ENTERQUEUE", c.id);
        visit.row.doubt = Doubt::LostSight;
        visit.over = true;
        for (LiveLeg &leg : visit.legs) {
            if (leg.row.reason != LegEnd::Open)
                continue;
            if (leg.row.agent.isValid())
                m_agents.talkEnded(leg.row, stamp); // of unknown length: counts nothing
            leg.row.ended = leg.row.connected;
            leg.row.reason = LegEnd::Unknown;
        }
    }
}

void VisitTracker::putAway(const Stamp &stamp)
{
    const auto rests = [&](const LiveCall &c) { return stamp.at - c.lastSeen >= restAfter && c.isOver(); };
    // In the order in which they were told of: the rows then lie in order, too.
    for (LiveCall *c : m_dirty)
        if (rests(*c))
            c->flush(m_out);
    std::erase_if(m_dirty, [](const LiveCall *c) { return !c->dirty; });
    for (auto it = m_calls.begin(); it != m_calls.end();) {
        if (!rests(it->second) || !FinishedCalls::isFinished(it->second)) {
            ++it;
            continue;
        }
        m_finished.put(std::move(it->second));
        it = m_calls.erase(it);
    }
}

} // namespace callhelm
