#include "ingest/ami/amicalls.h"

#include <algorithm>
#include <charconv>

namespace callhelm {

namespace {

// No call centre has so many; a peer that goes on inventing calls costs no more memory.
constexpr std::size_t mostCalls = 20'000;
constexpr std::size_t mostRings = 1'000; // at once for one caller: ring-all in a large queue
constexpr std::size_t mostHangups = 100'000;
// An agent's phone stops ringing within milliseconds of the caller's giving up; one that stopped earlier
// stopped for another reason.
constexpr Duration cancelledWith = std::chrono::seconds(1);
// An agent's phone that is told to have stopped ringing may be the one that is answered: what it is follows
// at once, within a millisecond.
constexpr Duration answeredWith = std::chrono::seconds(1);

/// A whole number of `unit`; -1 ms where there is none.
template <class Unit>
Duration length(std::string_view text, Unit)
{
    qint64 count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    constexpr qint64 most = 366LL * 24 * 3600 * 1000;
    if (error != std::errc() || count < 0 || count > most)
        return Duration(-1);
    return Unit(count);
}

std::string_view callOf(const AmiMessage &message) { return message.value("Uniqueid"); }

/// The caller's number as queue_log has it: empty when unknown.
std::string_view numberOf(const AmiMessage &message)
{
    const std::string_view number = message.value({"CallerIDNum", "CallerID"});
    return number == "<unknown>" || number == "unknown" ? std::string_view() : number;
}

int positionOf(const AmiMessage &message)
{
    const std::string_view text = message.value("Position");
    int position = 0;
    std::from_chars(text.data(), text.data() + text.size(), position);
    return std::max(position, 0);
}

constexpr auto inSeconds = std::chrono::seconds(1);
constexpr auto inMilliseconds = std::chrono::milliseconds(1);

} // namespace

AmiCalls::Call *AmiCalls::find(const AmiMessage &message)
{
    const auto it = m_calls.find(std::string(callOf(message)));
    return it == m_calls.end() ? nullptr : &it->second;
}

AmiCalls::Call *AmiCalls::add(std::string_view id)
{
    if (m_calls.size() >= mostCalls && !m_calls.contains(std::string(id)))
        return nullptr;
    return &m_calls[std::string(id)];
}

void AmiCalls::forget(std::string_view id)
{
    const auto it = m_calls.find(std::string(id));
    if (it == m_calls.end())
        return;
    for (const Ring &ring : it->second.rings)
        m_ringing.erase(ring.channel);
    m_calls.erase(it);
}

void AmiCalls::joined(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string id(callOf(message));
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty())
        return;
    Call *call = add(id);
    if (call != nullptr) {
        if (call->leftAt)
            leftByKey(id, *call, *call->leftAt, call->leftRecord, facts);
        for (const Ring &ring : call->rings)
            m_ringing.erase(ring.channel);
        call->queue = queue;
        call->waiting = true;
        call->wholeStay = true;
        call->missedAt.reset();
        call->rings.clear();
    }
    facts.add(
        at, message.record,
        CallerEntered{facts.keep(id), facts.keep(queue), facts.keep(numberOf(message)), positionOf(message)});
}

void AmiCalls::rung(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts)
{
    m_seesRings = true;
    const std::string id(callOf(message));
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty() || agent.empty())
        return;
    Call *call = add(id);
    if (call != nullptr && call->rings.size() < mostRings) {
        call->queue = queue;
        call->waiting = true;
        const std::string channel(message.value("DestUniqueid"));
        call->rings.push_back({agent, channel, at, std::nullopt});
        if (!channel.empty())
            m_ringing[channel] = id;
    }
    facts.add(at, message.record, AgentRung{facts.keep(id), facts.keep(queue), facts.keep(agent)});
}

void AmiCalls::endRing(Call &call, const AmiMessage &message, const std::string &agent)
{
    const std::string_view channel = message.value("DestUniqueid");
    const auto ring = std::find_if(call.rings.begin(), call.rings.end(), [&](const Ring &r) {
        return r.agent == agent && (channel.empty() || r.channel.empty() || r.channel == channel);
    });
    if (ring != call.rings.end())
        call.rings.erase(ring);
}

void AmiCalls::ringFailed(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts)
{
    const std::string_view queue = message.value("Queue");
    if (callOf(message).empty() || queue.empty() || agent.empty())
        return;
    if (Call *call = find(message)) {
        endRing(*call, message, agent);
        call->missedAt = at;
    }
    m_ringing.erase(std::string(message.value("DestUniqueid")));
    const Duration ring = std::max(length(message.value("RingTime"), inMilliseconds), Duration(0));
    facts.add(at, message.record,
              RingFailed{facts.keep(callOf(message)), facts.keep(queue), facts.keep(agent), ring});
}

/// The agent hung up before he heard the caller: rung in vain, as with queue_log.
void AmiCalls::dumped(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts)
{
    const std::string_view queue = message.value("Queue");
    if (callOf(message).empty() || queue.empty() || agent.empty())
        return;
    if (Call *call = find(message))
        endRing(*call, message, agent);
    m_ringing.erase(std::string(message.value("DestUniqueid")));
    facts.add(at, message.record,
              RingFailed{facts.keep(callOf(message)), facts.keep(queue), facts.keep(agent), Duration(0)});
}

void AmiCalls::connected(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts)
{
    const std::string id(callOf(message));
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty())
        return;
    if (Call *call = add(id)) {
        for (const Ring &ring : call->rings)
            m_ringing.erase(ring.channel);
        call->rings.clear(); // whoever else was rung stops without a word, in the log too
        call->queue = queue;
        call->waiting = false;
        call->leftAt.reset();
        call->talk = Talk{
            agent, std::string(message.value("DestUniqueid")), {}, std::string(queue), LegEnded::By::Unknown};
    }
    facts.add(at, message.record,
              AgentConnected{facts.keep(id), facts.keep(queue), facts.keep(agent),
                             length(message.value("HoldTime"), inSeconds),
                             length(message.value("RingTime"), inSeconds)});
}

/// The caller whose talk ended. Channels that are gone already are left out of the event: the caller's, or
/// both.
std::string AmiCalls::completedCall(const AmiMessage &message, const std::string &agent) const
{
    if (const std::string_view id = callOf(message); !id.empty())
        return std::string(id);
    const std::string_view channel = message.value("DestUniqueid");
    const std::string_view queue = message.value("Queue");
    std::string found;
    for (const auto &[id, call] : m_calls) {
        if (!call.talk || call.talk->queue != queue || call.talk->agent != agent)
            continue;
        if (channel.empty() ? call.hungUp || found.empty() : call.talk->channel == channel)
            found = id;
    }
    // The agent's channel is linked to the caller's, unless he was transferred to here.
    return found.empty() ? std::string(message.value("DestLinkedid")) : found;
}

/// The call whose talk with the agent that is: it may be told under the id of the one by which the agent
/// handed the caller on.
std::string AmiCalls::holderOf(const std::string &id, const std::string &agent, std::string_view queue) const
{
    const auto own = m_calls.find(id);
    if (own != m_calls.end() && own->second.talk)
        return id;
    for (const auto &[other, call] : m_calls)
        if (call.talk && call.talk->agent == agent && call.talk->queue == queue)
            return other;
    return id;
}

void AmiCalls::completed(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts)
{
    const std::string id = completedCall(message, agent);
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty())
        return;
    LegEnded leg{facts.keep(id), facts.keep(queue), facts.keep(agent),    {},
                 Duration(-1),   Duration(-1),      LegEnded::By::Unknown};
    leg.wait = length(message.value("HoldTime"), inSeconds);
    leg.talk = length(message.value("TalkTime"), inSeconds);
    const std::string_view reason = message.value("Reason");
    if (sameName(reason, "agent"))
        leg.by = LegEnded::By::Agent;
    else if (sameName(reason, "caller"))
        leg.by = LegEnded::By::Caller;
    else if (sameName(reason, "transfer"))
        leg.by = LegEnded::By::BlindTransfer; // unless the transfer itself said otherwise
    const std::string holder = holderOf(id, agent, queue);
    if (const auto it = m_calls.find(holder); it != m_calls.end()) {
        Call *call = &it->second;
        if (call->talk && call->talk->by != LegEnded::By::Unknown && leg.by == LegEnded::By::BlindTransfer) {
            leg.by = call->talk->by;
            leg.target = facts.keep(call->talk->target);
        }
        call->talk.reset();
        if (!call->waiting || call->hungUp)
            forget(holder);
    }
    facts.add(at, message.record, leg);
}

void AmiCalls::cancelRings(const std::string &id, Call &call, Instant at, qint64 record, AmiFacts &facts)
{
    for (const Ring &ring : call.rings) {
        m_ringing.erase(ring.channel);
        const Instant ended = ring.gone.value_or(at);
        if (at - ended > cancelledWith)
            continue;
        facts.add(ended, record,
                  RingCancelled{facts.keep(id), facts.keep(call.queue), facts.keep(ring.agent),
                                std::max(ended - ring.since, Duration(0))});
    }
    call.rings.clear();
}

// Told for giving up, for timing out and for an empty queue alike. Who gives up hangs up, and of that the
// manager tells first: so it was in all of 464 and in none of 113 (SPEC section 1).
void AmiCalls::abandoned(const AmiMessage &message, bool nobodyThere, Instant at, AmiFacts &facts)
{
    const std::string id(callOf(message));
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty())
        return;
    CallerLeft::How how = nobodyThere ? CallerLeft::How::QueueEmpty : CallerLeft::How::TimedOut;
    if (hangsUp(id) || !m_seesChannels)
        how = CallerLeft::How::Abandoned;
    if (Call *call = find(message)) {
        cancelRings(id, *call, at, message.record, facts);
        call->waiting = false;
        call->leftAt.reset();
    }
    facts.add(
        at, message.record,
        CallerLeft{facts.keep(id), facts.keep(queue), {}, length(message.value("HoldTime"), inSeconds), how});
}

// Comes after giving up, and before being connected. Otherwise a key was pressed.
void AmiCalls::left(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    Call *call = find(message);
    if (call == nullptr || !call->waiting)
        return;
    call->waiting = false;
    call->leftHangingUp = hangsUp(std::string(callOf(message)));
    const bool justMissed = call->missedAt && at - *call->missedAt <= answeredWith;
    const bool beingConnected
        = std::any_of(call->rings.begin(), call->rings.end(), [](const Ring &ring) { return !ring.gone; });
    if (m_seesRings && call->wholeStay && !beingConnected && !justMissed) {
        leftByKey(std::string(callOf(message)), *call, at, message.record, facts);
        return;
    }
    call->leftAt = at;
    call->leftRecord = message.record;
    if (m_seesRings && call->wholeStay && !beingConnected)
        m_leaving.emplace_back(callOf(message));
}

void AmiCalls::settle(Instant at, AmiFacts &facts)
{
    std::erase_if(m_leaving, [&](const std::string &id) {
        const auto call = m_calls.find(id);
        if (call == m_calls.end() || !call->second.leftAt)
            return true; // connected, or gone
        if (at - *call->second.leftAt <= answeredWith)
            return false;
        leftByKey(id, call->second, *call->second.leftAt, call->second.leftRecord, facts);
        return true;
    });
}

void AmiCalls::leftByKey(const std::string &id, Call &call, Instant at, qint64 record, AmiFacts &facts)
{
    cancelRings(id, call, at, record, facts);
    call.waiting = false;
    call.leftAt.reset();
    facts.add(at, record,
              CallerLeft{facts.keep(id),
                         facts.keep(call.queue),
                         {},
                         Duration(-1),
                         call.leftHangingUp ? CallerLeft::How::Abandoned : CallerLeft::How::ByKey});
}

void AmiCalls::transferred(const AmiMessage &message, LegEnded::By by)
{
    if (const std::string_view result = message.value("Result"); !result.empty() && result != "Success")
        return;
    for (auto &entry : m_calls) {
        const std::string &id = entry.first;
        Call &call = entry.second;
        if (!call.talk)
            continue;
        const bool takesPart
            = std::any_of(message.headers.begin(), message.headers.end(), [&](const AmiMessage::Header &h) {
                  return h.name.size() > 8 && sameName(h.name.substr(h.name.size() - 8), "Uniqueid")
                      && (h.value == id || h.value == call.talk->channel);
              });
        if (!takesPart)
            continue;
        call.talk->by = by;
        std::string target(by == LegEnded::By::BlindTransfer
                               ? message.value({"Extension", "Exten"})
                               : message.value({"DestBridgeUniqueid", "DestApp", "DestLocalTwoChannel"}));
        if (by == LegEnded::By::BlindTransfer && !target.empty() && message.has("Context"))
            target.append("@").append(message.value("Context"));
        call.talk->target = std::move(target);
        return;
    }
}

void AmiCalls::hangupRequested(const AmiMessage &message)
{
    m_seesChannels = true;
    if (m_hangingUp.size() >= mostHangups)
        m_hangingUp.clear();
    if (const std::string_view id = callOf(message); !id.empty())
        m_hangingUp.emplace(id);
}

void AmiCalls::hungUp(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    m_seesChannels = true;
    const std::string id(callOf(message));
    if (const auto ringing = m_ringing.find(id); ringing != m_ringing.end()) {
        if (const auto call = m_calls.find(ringing->second); call != m_calls.end())
            for (Ring &ring : call->second.rings)
                if (ring.channel == id)
                    ring.gone = at;
        m_ringing.erase(ringing);
    }
    if (Call *call = find(message)) {
        if (call->leftAt)
            leftByKey(id, *call, *call->leftAt, call->leftRecord, facts);
        call->hungUp = true;
        if (!call->talk)
            forget(id);
    }
    m_hangingUp.erase(id);
}

void AmiCalls::seen(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string id(callOf(message));
    const std::string_view queue = message.value("Queue");
    if (id.empty() || queue.empty())
        return;
    if (Call *call = add(id)) {
        call->queue = queue;
        call->waiting = true;
    }
    facts.add(at, message.record,
              CallerSeen{facts.keep(id), facts.keep(queue), facts.keep(numberOf(message)),
                         positionOf(message),
                         std::max(length(message.value("Wait"), inSeconds), Duration(0))});
}

void AmiCalls::connectionBegan()
{
    for (auto &[id, call] : m_calls)
        call.wholeStay = false;
}

void AmiCalls::listBegan()
{
    for (auto &[id, call] : m_calls)
        ++call.unlisted;
}

void AmiCalls::listed(const AmiMessage &message)
{
    if (Call *call = find(message))
        call->unlisted = 0;
}

void AmiCalls::listEnded()
{
    for (auto it = m_calls.begin(); it != m_calls.end();) {
        // The end of a talk is told just after its channels are gone.
        const bool endMayCome = it->second.talk && it->second.unlisted == 1;
        if (it->second.unlisted == 0 || endMayCome) {
            ++it;
            continue;
        }
        for (const Ring &ring : it->second.rings)
            m_ringing.erase(ring.channel);
        it = m_calls.erase(it);
    }
}

bool AmiCalls::isInQueue(std::string_view id) const
{
    const auto call = m_calls.find(std::string(id));
    return call != m_calls.end() && (call->second.waiting || call->second.talk);
}

void AmiCalls::clear()
{
    m_calls.clear();
    m_ringing.clear();
    m_hangingUp.clear();
    m_leaving.clear();
}

} // namespace callhelm
