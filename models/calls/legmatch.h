#pragma once

#include "calls/livecall.h"
#include "domain/fact.h"

/// Which visit or talk a fact is about. Several threads of the telephone system write, so that lines of one
/// second come in any order, and a call may go on under another id: what counts is the agent that is named,
/// the queue, and the moments that the lengths told lead back to.
namespace callhelm {

/// What a fact says of a talk or a wait that it ends or begins.
struct LegClue
{
    QueueId queue;
    AgentId agent; ///< none: not named
    Duration wait{-1}; ///< of the caller; -1 ms where it is not told
    Duration talk{-1};
    Instant at; ///< when the talk ended

    /// When the talk began; nothing where that is not told.
    [[nodiscard]] std::optional<Instant> connected() const;
};

/// A talk and the visit in which it is.
struct FoundLeg
{
    LiveVisit *visit = nullptr;
    LiveLeg *leg = nullptr;
    explicit operator bool() const { return leg != nullptr; }
};

/// How far a moment counted back from whole seconds may be from the one that was told.
inline constexpr Duration sameMoment = std::chrono::seconds(1);
[[nodiscard]] bool isSameMoment(Instant a, Instant b);

/// The open talk in a call that the clue ends: of the agent that is named, the one that began when it says.
/// An end that names nobody ends the last open one; a talk that names nobody is anybody's. Without any, one
/// of another name that agrees in wait and beginning.
[[nodiscard]] FoundLeg openLeg(LiveCall &call, const LegClue &clue);
/// The open talk that agrees with the clue in all: agent, queue, wait and beginning.
[[nodiscard]] FoundLeg exactLeg(LiveCall &call, const LegClue &clue);
/// The talk of which the end came first and whose beginning is told now, at `connected`, after `wait` (-1 ms
/// where that is not told).
[[nodiscard]] FoundLeg earlyLeg(LiveCall &call, QueueId queue, AgentId agent, Duration wait,
                                Instant connected);

/// Whether an entry told for `at` is that of a visit which was implied so far.
[[nodiscard]] bool mayHaveEntered(const LiveVisit &implied, Instant at);

} // namespace callhelm
