#pragma once

#include <concepts>
#include <type_traits>

#include "domain/fact.h"

namespace callhelm {

// The fields of each kind of fact, in the order in which they are stored: one list for the encoder, the
// decoder and the key. name(): a text that comes again and again (queue, agent); text(): one that seldom
// does. A change here is a new format version of the stored facts.

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallerEntered>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.text(f.number);
    v.number(f.position);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallerRefused>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.choice(f.why);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, RingFailed>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
    v.duration(f.ring);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, RingCancelled>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
    v.duration(f.ring);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, AgentConnected>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
    v.duration(f.wait);
    v.duration(f.ring);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, LegEnded>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
    v.text(f.target);
    v.duration(f.wait);
    v.duration(f.talk);
    v.choice(f.by);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallerLeft>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.text(f.key);
    v.duration(f.wait);
    v.choice(f.how);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, MemberJoined>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
    v.flag(f.paused);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, MemberLeft>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, AgentLoggedOn>
void eachField(V &v, F &f)
{
    v.name(f.agent);
    v.text(f.channel);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, AgentLoggedOff>
void eachField(V &v, F &f)
{
    v.name(f.agent);
    v.text(f.channel);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, PauseBegan>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
    v.name(f.reason);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, PauseEnded>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, WrapUpBegan>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
    v.duration(f.length);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, SystemStarted>
void eachField(V &, F &) { }

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, OtherEvent>
void eachField(V &v, F &f)
{
    v.name(f.name);
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
    v.text(f.data);
    v.flag(f.known);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, AgentRung>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.name(f.agent);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, SourceConnected>
void eachField(V &v, F &f) { v.duration(f.silence); }

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, SyncBegan>
void eachField(V &v, F &f) { v.choice(f.what); }

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, MemberSeen>
void eachField(V &v, F &f)
{
    v.name(f.queue);
    v.name(f.agent);
    v.name(f.reason);
    v.flag(f.paused);
    v.flag(f.inCall);
    v.flag(f.tellsCalls);
    v.duration(f.pausedFor);
    v.duration(f.memberFor);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallerSeen>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.name(f.queue);
    v.text(f.number);
    v.number(f.position);
    v.duration(f.wait);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallSeen>
void eachField(V &v, F &f) { v.text(f.call); }

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, SyncEnded>
void eachField(V &v, F &f) { v.choice(f.what); }

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, CallRecorded>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.text(f.linked);
    v.name(f.application);
    v.text(f.number);
    v.name(f.name);
    v.text(f.dialled);
    v.text(f.channel);
    v.text(f.toChannel);
    v.duration(f.length);
    v.duration(f.talk);
    v.choice(f.how);
    v.choice(f.witness);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, AgentPhone>
void eachField(V &v, F &f)
{
    v.name(f.agent);
    v.name(f.phone);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, DialBegan>
void eachField(V &v, F &f)
{
    v.text(f.call);
    v.text(f.channel);
    v.text(f.toChannel);
    v.text(f.number);
    v.text(f.dialled);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, DialAnswered>
void eachField(V &v, F &f)
{
    v.text(f.channel);
    v.text(f.toChannel);
}

template <class V, class F>
requires std::same_as<std::remove_const_t<F>, DialEnded>
void eachField(V &v, F &f)
{
    v.text(f.channel);
    v.text(f.toChannel);
}

} // namespace callhelm
