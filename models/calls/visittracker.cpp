#include "calls/visittracker.h"

#include <algorithm>

#include "base/calendar.h"
#include "calls/calloutcome.h"

namespace callhelm {

namespace {

constexpr Duration sameExit = std::chrono::seconds(2); // EXITEMPTY and LEAVEEMPTY tell of one exit

/// Whole seconds as told, or counted from the times when the source does not tell.
qint64 told(Duration length, Instant from, Instant to)
{
    return length.count() >= 0 ? wholeSeconds(length) : wholeSeconds(to - from);
}

template <class Visits, class Test>
auto *lastWhere(Visits &visits, Test test)
{
    const auto found = std::find_if(visits.rbegin(), visits.rend(), test);
    return found == visits.rend() ? nullptr : &*found;
}

} // namespace

VisitTracker::VisitTracker(SourceId source, Registry &names, AgentNaming &naming, AgentTracker &agents,
                           FoldOutput &out)
    : m_source(source), m_names(names), m_naming(naming), m_agents(agents), m_out(out), m_ids(source)
{
}

void VisitTracker::touch(LiveCall &call)
{
    if (!call.dirty) {
        call.willChange();
        call.dirty = true;
        m_dirty.push_back(&call);
    }
}

LiveVisit &VisitTracker::addVisit(LiveCall &call, QueueId queue, const ShortText &number, Instant entered)
{
    LiveVisit &visit = call.visits.emplace_back();
    visit.row.id = VisitId(m_ids.visits.next(entered));
    visit.row.source = m_source;
    visit.row.queue = queue;
    visit.row.call = call.id;
    visit.row.number = number;
    visit.row.entered = entered;
    return visit;
}

LiveVisit &VisitTracker::addImpliedVisit(LiveCall &call, QueueId queue, Instant entered, const char *event,
                                         const Stamp &stamp)
{
    if (event != nullptr)
        finding(FindingRow::Kind::Orphan, stamp, event, call.id);
    // The number is the caller's, whichever queue it was told to.
    const ShortText number = call.visits.empty() ? ShortText() : call.visits.back().row.number;
    LiveVisit &visit = addVisit(call, queue, number, entered);
    visit.row.doubt = Doubt::NoEntry;
    return visit;
}

void VisitTracker::finding(FindingRow::Kind kind, const Stamp &stamp, const char *event,
                           std::string_view call)
{
    std::string what = event;
    if (!call.empty())
        what.append(" ").append(call);
    m_out.findings.push_back({stamp.segment, stamp.line, stamp.at, kind, std::move(what)});
}

void VisitTracker::apply(const CallerEntered &fact, const Stamp &stamp)
{
    const QueueId queue = m_names.queue(fact.queue);
    LiveCall &c = call(fact.call, stamp);
    if (enteredAfterAll(c, queue, fact, stamp))
        return;
    // Nobody stands in one queue twice.
    const auto entered = [&](const LiveVisit &visit) {
        const bool justNow = visit.row.entered == stamp.at && visit.row.doubt == Doubt::None;
        return visit.row.queue == queue && !isRefused(visit.row.outcome) && (visit.isWaiting() || justNow);
    };
    if (LiveVisit *first = lastWhere(c.visits, entered)) {
        finding(FindingRow::Kind::Doubled, stamp, "ENTERQUEUE", fact.call);
        if (first->isWaiting() && stamp.at > first->row.entered)
            first->again = stamp.at;
        return;
    }
    ++m_out.queueQuarters[{queue, quarterOf(stamp.at)}].entries;
    if (LiveVisit *implied = lastWhere(c.visits, [&](const LiveVisit &visit) {
            return visit.row.queue == queue && mayHaveEntered(visit, stamp.at);
        })) {
        c.adopt(*implied, fact.number, stamp.at, m_ids, m_out);
        return;
    }
    addVisit(c, queue, fact.number, stamp.at).seen = m_queueList.number;
}

void VisitTracker::apply(const CallerRefused &fact, const Stamp &stamp)
{
    LiveVisit &visit = addVisit(call(fact.call, stamp), m_names.queue(fact.queue), {}, stamp.at);
    visit.row.outcome = outcomeOf(fact.why);
    visit.over = true;
}

void VisitTracker::apply(const AgentRung &fact, const Stamp &stamp)
{
    m_agents.rung(m_naming.agent(fact.agent, stamp.at), m_names.queue(fact.queue), fact.call, stamp);
}

void VisitTracker::apply(const RingFailed &fact, const Stamp &stamp)
{
    ringEnded(fact.call, fact.queue, fact.agent, fact.ring, false, stamp);
}

void VisitTracker::apply(const RingCancelled &fact, const Stamp &stamp)
{
    ringEnded(fact.call, fact.queue, fact.agent, fact.ring, true, stamp);
}

void VisitTracker::ringEnded(std::string_view id, std::string_view queueName, std::string_view agentName,
                             Duration ring, bool cancelled, const Stamp &stamp)
{
    const QueueId queue = m_names.queue(queueName);
    const AgentId agent = m_naming.agent(agentName, stamp.at);
    if (!agent.isValid())
        return; // some logs do not name the agent: nobody can be blamed
    LiveCall &c = call(id, stamp);
    const auto here = [&](const LiveVisit &v) { return v.row.queue == queue && !isRefused(v.row.outcome); };
    // A phone does not ring for somebody who comes later.
    const Instant began = stamp.at - ring + sameMoment;
    LiveVisit *visit
        = lastWhere(c.visits, [&](const LiveVisit &v) { return here(v) && v.row.entered <= began; });
    if (visit == nullptr)
        visit = lastWhere(c.visits, here);
    if (visit == nullptr || !visit->isWaiting())
        if (LiveVisit *other = consulted(c, queue))
            visit = other;

    AttemptRow row;
    row.agent = agent;
    row.queue = queue;
    row.call = c.id;
    row.at = stamp.at;
    row.ring = toMs(ring);
    row.cancelled = cancelled;
    row.counted = visit != nullptr ? visit->row.entered : stamp.at;
    row.visit = visit != nullptr ? visit->row.id : VisitId();
    row.id = m_ids.attempts.next(row.counted);
    if (visit == nullptr)
        finding(FindingRow::Kind::Orphan, stamp, cancelled ? "RINGCANCELED" : "RINGNOANSWER", id);
    if (!cancelled) {
        ++m_out.agentQuarters[{agent, quarterOf(row.counted)}].missed;
        if (visit != nullptr)
            ++visit->row.attempts;
    }
    c.takesPart(agent, row.visit, row.counted, m_out);
    m_agents.ringEnded(agent, queue, row.call, ring, stamp);
    if (visit != nullptr && (visit->row.doubt == Doubt::NoEntry || visit->fromList))
        visit->attempts.push_back(row);
    m_out.attempts.added.push_back(std::move(row));
}

LiveLeg &VisitTracker::addLeg(LiveCall &c, LiveVisit &visit, AgentId agent, Instant connected, Duration ring,
                              bool isOver, const Stamp &stamp)
{
    LiveLeg &leg = visit.legs.emplace_back();
    leg.row.id = LegId(m_ids.legs.next(visit.row.entered));
    leg.row.visit = visit.row.id;
    leg.row.source = m_source;
    leg.row.agent = agent;
    leg.row.queue = visit.row.queue;
    leg.row.call = visit.row.call;
    leg.row.entered = visit.row.entered;
    leg.row.connected = connected;
    leg.row.ring = std::max<qint64>(0, toMs(ring));
    if (agent.isValid()) {
        c.takesPart(agent, visit.row.id, visit.row.entered, m_out);
        m_agents.talkBegan(leg.row, visit.row.number, isOver, stamp);
    }
    return leg;
}

void VisitTracker::endLeg(LiveVisit &visit, LiveLeg &leg, qint64 talk, LegEnd reason, const Stamp &stamp)
{
    leg.row.talk = talk;
    // A clock set back meanwhile: the length that was told is the better witness.
    leg.row.ended = stamp.at >= leg.row.connected ? stamp.at : leg.row.connected + std::chrono::seconds(talk);
    leg.row.reason = reason;
    visit.row.talk += talk;
    visit.over = std::all_of(visit.legs.begin(), visit.legs.end(),
                             [](const LiveLeg &l) { return l.row.reason != LegEnd::Open; });
    if (!leg.row.agent.isValid())
        return;
    m_agents.talkEnded(leg.row, stamp);
    const auto index = size_t(leg.row.agent.value());
    if (index >= m_lastLegs.size())
        m_lastLegs.resize(index + 1);
    m_lastLegs[index] = {leg.row.agent, leg.row.call, leg.row.queue};
}

void VisitTracker::apply(const AgentConnected &fact, const Stamp &stamp)
{
    const QueueId queue = m_names.queue(fact.queue);
    const AgentId agent = m_naming.agent(fact.agent, stamp.at);
    LiveCall &c = call(fact.call, stamp);
    if (beginsEarlyLeg(c, fact, stamp))
        return;
    const Instant entered = stamp.at - std::max(fact.wait, Duration(0));
    LiveVisit *visit = waiting(c, queue, fact.wait, stamp);
    const bool isAnother
        = visit != nullptr && fact.wait >= Duration(0) && visit->row.entered > entered + sameMoment;
    if (visit == nullptr || isAnother)
        if (LiveVisit *asked = consulted(c, queue))
            visit = asked;
    if (visit == nullptr)
        visit = found(c, queue, false);
    if (visit == nullptr)
        visit = inherited(c, queue, fact.wait, stamp.at);
    if (visit == nullptr)
        visit = lastWhere(c.visits, [&](const LiveVisit &v) {
            return v.row.queue == queue && !v.over
                && (fact.wait < Duration(0) || isSameMoment(v.row.entered, entered));
        });
    if (visit == nullptr) {
        const bool isLate = fact.wait >= Duration(0) && fact.wait <= sameMoment;
        visit = &addImpliedVisit(c, queue, entered, isLate ? nullptr : "CONNECT", stamp);
    }
    for (LiveLeg &leg : visit->legs) {
        if (leg.row.reason != LegEnd::Open)
            continue;
        // A second agent while the first has not ended: the first one's end is missing.
        finding(FindingRow::Kind::Overlap, stamp, "CONNECT", fact.call);
        endLeg(*visit, leg, 0, LegEnd::Unknown, stamp);
    }
    c.seen = m_callList.number;
    visit->over = false;
    if (visit->row.outcome != Outcome::Answered) {
        visit->row.outcome = Outcome::Answered;
        visit->row.wait = told(fact.wait, visit->row.entered, stamp.at);
        visit->row.agent = agent;
    }
    addLeg(c, *visit, agent, stamp.at, fact.ring, false, stamp);
    m_agents.callLeft(c.id, stamp); // whoever else was rung for this caller is rung no more
    enterAgain(c, visit->row.id, stamp.at);
}

void VisitTracker::apply(const LegEnded &fact, const Stamp &stamp)
{
    const LegClue clue{m_names.queue(fact.queue), m_naming.agent(fact.agent, stamp.at), fact.wait, fact.talk,
                       stamp.at};
    LiveCall &c = call(fact.call, stamp);
    LiveCall *owner = &c;
    FoundLeg ended = openLeg(c, clue);
    if (!ended)
        ended = legElsewhere(c, clue, owner);
    if (!ended) {
        if (LiveVisit *lost = found(c, clue.queue, true)) {
            ended = openLeg(c, clue);
            if (!ended)
                ended.visit = lost;
        }
    }
    if (ended.visit == nullptr)
        ended.visit = visitOfEarlyEnd(c, clue);
    const auto here
        = [&](const LiveVisit &v) { return v.row.queue == clue.queue && !isRefused(v.row.outcome); };
    const Duration talk = std::max(fact.talk, Duration(0));
    const bool isLate = fact.talk >= Duration(0) && fact.talk <= sameMoment;
    const auto toldAlready = [&](const LiveVisit &v) {
        return here(v) && (!isLate || std::ranges::any_of(v.legs, [&](const LiveLeg &leg) {
                   return leg.row.agent == clue.agent && isSameMoment(leg.row.connected, stamp.at - talk);
               }));
    };
    if (ended.visit == nullptr && lastWhere(c.visits, toldAlready) != nullptr) {
        finding(FindingRow::Kind::Orphan, stamp, "COMPLETE", fact.call);
        return;
    }
    if (ended.visit == nullptr) {
        const Duration wait = std::max(fact.wait, Duration(0));
        const bool isLateToo = isLate && fact.wait >= Duration(0) && fact.wait <= sameMoment;
        ended.visit = &addImpliedVisit(c, clue.queue, stamp.at - talk - wait,
                                       isLateToo ? nullptr : "COMPLETE", stamp);
    }
    LiveVisit &visit = *ended.visit;
    if (ended.leg == nullptr) { // the answer itself is missing
        if (visit.row.doubt == Doubt::None && !isLate)
            finding(FindingRow::Kind::Orphan, stamp, "COMPLETE", fact.call);
        if (visit.row.outcome != Outcome::Answered) {
            visit.row.outcome = Outcome::Answered;
            visit.row.wait = told(fact.wait, visit.row.entered, stamp.at - talk);
            visit.row.agent = clue.agent;
        }
        ended.leg = &addLeg(c, visit, clue.agent, stamp.at - talk, Duration(-1), true, stamp);
        ended.leg->early = true;
    }
    LiveLeg &leg = *ended.leg;
    leg.row.target = fact.target;
    endLeg(visit, leg, told(fact.talk, leg.row.connected, stamp.at), endOf(fact.by), stamp);
    if (owner != &c && fact.by == LegEnded::By::AttendedTransfer)
        owner->consultation = c.id;
    enterAgain(*owner, visit.row.id, stamp.at);
}

void VisitTracker::apply(const CallerLeft &fact, const Stamp &stamp)
{
    const QueueId queue = m_names.queue(fact.queue);
    LiveCall &c = call(fact.call, stamp);
    const auto here = [&](const LiveVisit &v) { return v.row.queue == queue && !isRefused(v.row.outcome); };
    LiveVisit *visit = waiting(c, queue, fact.wait, stamp);
    if (visit == nullptr)
        visit = consulted(c, queue);
    if (visit == nullptr)
        visit = found(c, queue, false);
    if (visit == nullptr)
        visit = inherited(c, queue, fact.wait, stamp.at);
    if (visit == nullptr) {
        if (const LiveVisit *last = lastWhere(c.visits, here)) {
            const Instant left = last->row.entered + std::chrono::seconds(last->row.wait);
            const bool again = last->row.outcome == Outcome::LeftEmpty && stamp.at - left <= sameExit;
            if (!again)
                finding(FindingRow::Kind::Orphan, stamp, "EXIT", fact.call);
            return;
        }
        visit = &addImpliedVisit(c, queue, stamp.at - std::max(fact.wait, Duration(0)), "EXIT", stamp);
    }
    visit->row.outcome = outcomeOf(fact.how);
    visit->row.wait = told(fact.wait, visit->row.entered, stamp.at);
    visit->over = true;
    m_agents.callLeft(visit->row.call, stamp);
}

void VisitTracker::apply(const WrapUpBegan &fact, const Stamp &stamp)
{
    const AgentId agent = m_naming.agent(fact.agent, stamp.at);
    m_agents.wrapUpBegan(agent, fact.length, stamp);
    if (size_t(agent.value()) >= m_lastLegs.size())
        return;
    const LastLeg &last = m_lastLegs[size_t(agent.value())];
    LiveCall *c = known(last.call);
    if (c == nullptr)
        return;
    if (LiveVisit *visit = lastWhere(c->visits, [&](const LiveVisit &v) {
            return v.row.queue == last.queue && v.row.outcome == Outcome::Answered;
        })) {
        touch(*c);
        visit->row.wrapUp += wholeSeconds(fact.length);
    }
    m_lastLegs[size_t(agent.value())] = {}; // one wrap-up a talk
}

void VisitTracker::systemStarted(Instant lastAlive, const Stamp &stamp)
{
    for (LiveCall *c : callsWhere([](const LiveCall &one) { return !one.isOver(); })) {
        touch(*c);
        for (LiveVisit &visit : c->visits) {
            if (visit.over)
                continue;
            finding(FindingRow::Kind::CutByRestart, stamp, "QUEUESTART", c->id);
            visit.row.doubt = Doubt::CutByRestart;
            for (LiveLeg &leg : visit.legs)
                if (leg.row.reason == LegEnd::Open)
                    endLeg(visit, leg, wholeSeconds(lastAlive - leg.row.connected), LegEnd::Restart,
                           {lastAlive, stamp.segment, stamp.line});
            if (visit.row.outcome == Outcome::Waiting) {
                visit.row.outcome = Outcome::Abandoned;
                visit.row.wait = wholeSeconds(lastAlive - visit.row.entered);
            }
            visit.over = true;
        }
    }
}

void VisitTracker::flush()
{
    for (LiveCall *c : m_dirty)
        c->flush(m_out);
    m_dirty.clear();
}

std::vector<VisitTracker::Waiting> VisitTracker::waiting() const
{
    std::vector<Waiting> waiting;
    for (const auto &[id, c] : m_calls)
        for (const LiveVisit &visit : c.visits)
            if (visit.row.outcome == Outcome::Waiting)
                waiting.push_back({visit.row.queue, visit.row.entered, visit.row.number});
    return waiting;
}

ShortText VisitTracker::numberOf(const ShortText &call, QueueId queue) const
{
    const auto it = m_calls.find(call.view());
    if (it == m_calls.end())
        return {};
    for (const LiveVisit &visit : it->second.visits)
        if (visit.row.queue == queue && visit.row.outcome == Outcome::Waiting)
            return visit.row.number;
    return {};
}

} // namespace callhelm
