#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/time.h"
#include "domain/shorttext.h"

namespace callhelm {

/// How one stay in one queue ended.
enum class Outcome : quint8 {
    Waiting, ///< has not ended
    Answered,
    Abandoned,
    TimedOut,
    LeftByKey,
    LeftEmpty,
    RefusedFull, ///< turned away at the door; not offered
    RefusedEmpty,
    RefusedClosed,
    RefusedOther
};
inline constexpr int outcomeCount = 10;

constexpr bool isRefused(Outcome outcome) { return outcome >= Outcome::RefusedFull; }
/// Missed by the queue: B + X of SPEC section 3.
constexpr bool isMissed(Outcome outcome)
{
    return outcome >= Outcome::Abandoned && outcome <= Outcome::LeftEmpty;
}

/// Why a figure that rests on this visit is less than certain.
enum class Doubt : quint8 {
    None,
    NoEntry, ///< the log does not tell when the caller entered: counted back from his wait
    CutByRestart, ///< the telephone system restarted meanwhile: the end is that of its last sign of life
    LostSight, ///< how it ended was not told: the connection was lost meanwhile, with which it ends, or
               ///< nothing was heard of it for a day
};

/// One stay of one caller in one queue. The unit of the call KPIs.
struct VisitRow
{
    VisitId id; ///< rises with the moment of entry
    SourceId source;
    QueueId queue;
    ShortText call;
    ShortText number; ///< as the telephone system gave it
    Instant entered;
    qint64 wait = 0; ///< whole seconds until the outcome; 0 while waiting
    Outcome outcome = Outcome::Waiting;
    Doubt doubt = Doubt::None;
    AgentId agent; ///< who answered
    qint64 talk = 0; ///< whole seconds, all legs of this visit
    qint64 hold = 0;
    qint64 wrapUp = 0;
    int attempts = 0; ///< agents rung in vain
    bool operator==(const VisitRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, source, queue, call, number, entered, wait, outcome, doubt, agent, talk, hold, wrapUp,
          attempts);
    }
};

enum class LegEnd : quint8 { Open, Agent, Caller, BlindTransfer, AttendedTransfer, Restart, Unknown };
enum class Direction : quint8 { In, Out };

/// One agent's talk with one caller out of a queue. Talks without a queue are listed among legs, too, though
/// they are kept as DirectRow.
struct LegRow
{
    LegId id; ///< rises with the moment of connection
    VisitId visit;
    SourceId source;
    AgentId agent;
    QueueId queue;
    ShortText call;
    Direction direction = Direction::In;
    Instant entered; ///< when its visit entered the queue: the interval in which it counts
    Instant connected;
    qint64 ring = 0; ///< ms
    qint64 talk = 0; ///< whole seconds; 0 while open
    qint64 hold = 0;
    std::optional<Instant> ended;
    LegEnd reason = LegEnd::Open;
    ShortText target; ///< where the caller was transferred to
    bool operator==(const LegRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, visit, source, agent, queue, call, direction, entered, connected, ring, talk, hold, ended,
          reason, target);
    }
};

enum class DirectEnd : quint8 { Answered, Unanswered, Busy, Failed };

/// One agent's part in a call without a queue: he dialled, or was dialled. A call between two agents has two.
struct DirectRow
{
    DirectId id; ///< rises with the moment of dialling, the interval in which the call counts
    SourceId source;
    AgentId agent; ///< none: neither side is an agent's phone
    ShortText call;
    Direction direction = Direction::Out;
    ShortText number; ///< the other side's, as the telephone system gave it
    Instant dialled;
    qint64 ring = 0; ///< whole seconds until answered or given up
    qint64 talk = 0; ///< whole seconds
    DirectEnd end = DirectEnd::Unanswered;
    ShortText phone; ///< the agent's, or the caller's where there is no agent
    ShortText otherPhone; ///< of the other side
    bool operator==(const DirectRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, source, agent, call, direction, number, dialled, ring, talk, end, phone, otherPhone);
    }
};

/// An agent was rung and did not come to talk.
struct AttemptRow
{
    qint64 id = 0; ///< rises with time
    VisitId visit; ///< none when the log begins in the middle
    AgentId agent;
    QueueId queue;
    ShortText call;
    Instant counted; ///< the moment whose interval it belongs to: the visit's entry
    Instant at; ///< when the ringing ended
    qint64 ring = 0; ///< ms
    bool cancelled = false; ///< the caller gave up: not the agent's miss
    bool operator==(const AttemptRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, visit, agent, queue, call, counted, at, ring, cancelled);
    }
};

/// A stay of an agent in one queue, or (without a queue) logged on as an agent.
struct SessionRow
{
    qint64 id = 0;
    AgentId agent;
    QueueId queue; ///< none: an agent log-on
    Instant from;
    std::optional<Instant> to;
    bool implied = false; ///< the log shows him at work without saying that he joined
    std::optional<Instant> counted = {}; ///< without an end: counted up to here; filled in by StayReader
    bool operator==(const SessionRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, agent, queue, from, to, implied);
    }
};

/// An agent's pause, in one queue or (without a queue) in all of his.
struct PauseRow
{
    qint64 id = 0;
    AgentId agent;
    QueueId queue;
    Instant from;
    std::optional<Instant> to;
    std::string reason;
    std::optional<Instant> counted = {}; ///< without an end: counted up to here; filled in by StayReader
    bool operator==(const PauseRow &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, agent, queue, from, to, reason);
    }
};

/// Something in the log that a careful reader would stumble over.
struct FindingRow
{
    enum class Kind : quint8 {
        Orphan, ///< an event whose beginning is missing
        Overlap, ///< an agent in two talks at once, or a second talk before the first ended
        ClockJump, ///< time runs backwards
        Doubled, ///< paused while paused, joined while joined
        UnknownEvent,
        NeverEnded, ///< a visit or talk without an end
        CutByRestart,
        TwoNames ///< an interface that joined and a name that works are probably one agent; found when asked
    };
    SegmentId segment;
    qint64 line = 0;
    Instant at;
    Kind kind = Kind::Orphan;
    std::string what; ///< event, call, queue, agent: data, not a sentence
    bool operator==(const FindingRow &) const = default;
};
inline constexpr int findingKindCount = 8;

} // namespace callhelm
