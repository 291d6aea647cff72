#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "domain/fact.h"
#include "domain/rows.h"

namespace callhelm {

/// One dialling of a call without a queue and what it came to.
struct DirectDial
{
    std::string key; ///< of the two channels; empty for what the queue_log tells (OUTCALL), which names none
    CallRecorded::Witness witness = CallRecorded::Witness::Record;
    AgentId caller, called; ///< by their phones; the called may be the caller
    ShortText number, dialledNumber;
    ShortText phone, otherPhone; ///< of the caller, of the called
    std::string toChannel;
    Instant dialled;
    qint64 length = 0; ///< whole seconds until it was over
    qint64 talk = 0;
    DirectEnd end = DirectEnd::Unanswered;

    [[nodiscard]] bool isAnswered() const { return end == DirectEnd::Answered; }
    [[nodiscard]] Instant over() const { return dialled + std::chrono::seconds(length); }
    [[nodiscard]] Instant answered() const { return over() - std::chrono::seconds(talk); }
    template <class A>
    void archive(A &a)
    {
        a(key, witness, caller, called, number, dialledNumber, phone, otherPhone, toChannel, dialled, length,
          talk, end);
    }
};

/// Whom the far half of a Local channel dialled.
struct DirectReached
{
    std::string toChannel;
    AgentId agent; ///< none: nobody's phone
    bool answered = false;
    template <class A>
    void archive(A &a)
    {
        a(toChannel, agent, answered);
    }
};

/// What the dials of one call come to for those in it.
struct DirectOutcome
{
    std::vector<DirectRow> rows; ///< without ids; for one agent in the order of time
    /// Agents whose phones rang in vain until another one was answered: the call is none of theirs.
    std::set<AgentId> spared;
};

/// Of everybody who dialled, and everybody who was dialled, one row: what the answered dial came to, counted
/// from the first; the last one when none was answered. Where several were answered, a row for each talk.
/// Without any agent, the same as if nobody's phone were one agent's. `reached` tells whom a channel's far
/// half dialled: who answered there is the one called.
[[nodiscard]] DirectOutcome
outcomeOf(std::vector<DirectDial> dials, std::string_view call, SourceId source,
          const std::function<const std::vector<DirectReached> *(std::string_view)> &reached);

/// The name of a Local channel without the half; empty for other channels.
[[nodiscard]] std::string_view localName(std::string_view channel);

} // namespace callhelm
