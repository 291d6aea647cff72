#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QString>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// Text of a fact: UTF-8, living in the batch that holds the fact (FactBatch::keep).
using Text = std::string_view;

// ---- what can happen to a caller -------------------------------------------------------------------

/// A caller entered a queue: a visit begins.
struct CallerEntered
{
    Text call, queue, number;
    int position = 0;
};

/// A caller was turned away at the door: no visit, he never waited.
struct CallerRefused
{
    enum class Why : quint8 { QueueFull, NobodyIn, Closed, Diverted };
    Text call, queue;
    Why why = Why::QueueFull;
};

/// An agent's phone begins to ring. Only live sources tell; it moves the floor's state and no figure.
struct AgentRung
{
    Text call, queue, agent;
};

/// One attempt at one agent failed: his miss, not a lost call.
struct RingFailed
{
    Text call, queue, agent;
    Duration ring{0};
};

/// The caller gave up while an agent's phone rang: nobody's miss.
struct RingCancelled
{
    Text call, queue, agent;
    Duration ring{0};
};

/// An agent answered: the visit is answered and a leg begins. `wait` is the caller's whole wait, `ring`
/// how long the agent's phone rang; -1 ms where the source does not tell.
struct AgentConnected
{
    Text call, queue, agent;
    Duration wait{-1}, ring{-1};
};

/// An agent's talk ended. `target` is where the caller was sent, for a transfer.
struct LegEnded
{
    enum class By : quint8 { Agent, Caller, BlindTransfer, AttendedTransfer, Unknown };
    Text call, queue, agent, target;
    Duration wait{-1}, talk{-1};
    By by = By::Unknown;
};

/// A waiting caller left the queue unanswered; `wait` is -1 ms where the source does not tell.
struct CallerLeft
{
    enum class How : quint8 { Abandoned, TimedOut, ByKey, QueueEmpty, Withdrawn };
    Text call, queue, key;
    Duration wait{-1};
    How how = How::Abandoned;
};

// ---- what can happen to an agent -------------------------------------------------------------------

struct MemberJoined
{
    Text queue, agent;
    bool paused = false;
};
struct MemberLeft
{
    Text queue, agent;
};
struct AgentLoggedOn
{
    Text agent, channel;
};
struct AgentLoggedOff
{
    Text agent, channel;
};
/// An empty queue means all of the agent's queues (PAUSEALL).
struct PauseBegan
{
    Text queue, agent, reason;
};
struct PauseEnded
{
    Text queue, agent;
};
struct WrapUpBegan
{
    Text queue, agent;
    Duration length{0};
};

// ---- the rest ------------------------------------------------------------------------------------------

/// The telephone system (re)started: calls and memberships from before are gone.
struct SystemStarted
{
};

/// Anything else, kept as it came. `known` events are part of the format and need no attention.
struct OtherEvent
{
    Text name, call, queue, agent, data;
    bool known = false;
};

// ---- the present state, told on connecting
// ------------------------------------------------------------------

/// A live source is connected anew: whatever happened since its last sign of life was not told. `silence` is
/// how long before this moment that was; -1 ms where the source does not know (then its last fact was it).
struct SourceConnected
{
    Duration silence{-1};
};

/// A list of what there is right now begins: the members and waiting callers of all queues, or the calls that
/// are in the hands of a queue (waiting or talking). Until SyncEnded, what is seen is in the list.
struct SyncBegan
{
    enum class What : quint8 { Queues, Calls };
    What what = What::Queues;
};

/// An agent is a member of a queue. `inCall` says whether he talks to one of its callers, where the source
/// tells
/// (`tellsCalls`). `pausedFor` and `memberFor` tell since when; -1 ms where that is not
/// known.
struct MemberSeen
{
    Text queue, agent, reason;
    bool paused = false;
    bool inCall = false;
    bool tellsCalls = false;
    Duration pausedFor{-1}, memberFor{-1};
};

/// A caller waits in a queue, for `wait` already.
struct CallerSeen
{
    Text call, queue, number;
    int position = 0;
    Duration wait{0};
};

/// A call is waiting in a queue or talking to one of its agents.
struct CallSeen
{
    Text call;
};

/// The list is complete: what was believed to be there and was not seen is gone.
struct SyncEnded
{
    SyncBegan::What what = SyncBegan::What::Queues;
};

// ---- calls without a queue
// --------------------------------------------------------------------------------------------

/// A call that one channel made to another is over: what the telephone system wrote down of it (CDR), or what
/// was seen of its channels. `Fact::at` is its end.
struct CallRecorded
{
    /// `application` of what the queue_log itself tells of an outbound call of a member (OUTCALL): `name` is
    /// the agent's, and no channel is told.
    static constexpr Text memberCall = "QueueUpdate";

    enum class How : quint8 { Answered, Unanswered, Busy, Failed };
    enum class Witness : quint8 {
        Record, ///< talk counts from when the dialling channel was answered: a phone that was rung first and
                ///< then dialled talks too early
        Channels ///< the dialled party's answer was seen
    };
    Text call; ///< id of the dialling channel
    Text linked; ///< id of the call that it is part of; empty where that is not told
    Text application; ///< what the channel did, e.g. Dial, Queue, Hangup
    Text number, name; ///< the caller's
    Text dialled;
    Text channel, toChannel; ///< with the suffix that makes them unique
    Duration length{0}; ///< from dialling to the end
    Duration talk{0};
    How how = How::Unanswered;
    Witness witness = Witness::Record;
};

/// The telephone system reaches an agent by this phone (an interface, e.g. PJSIP/201).
struct AgentPhone
{
    Text agent, phone;
};

/// A channel dials another. Only live sources tell; it moves the floor's state and no figure.
struct DialBegan
{
    Text call, channel, toChannel, number, dialled;
};
/// The dialled party answered.
struct DialAnswered
{
    Text channel, toChannel;
};
/// The dialling or the talk is over; a CallRecorded says what it came to.
struct DialEnded
{
    Text channel, toChannel;
};

// New kinds go to the end: the stored facts know a kind by its place.
using FactBody = std::variant<CallerEntered, CallerRefused, RingFailed, RingCancelled, AgentConnected,
                              LegEnded, CallerLeft, MemberJoined, MemberLeft, AgentLoggedOn, AgentLoggedOff,
                              PauseBegan, PauseEnded, WrapUpBegan, SystemStarted, OtherEvent, AgentRung,
                              SourceConnected, SyncBegan, MemberSeen, CallerSeen, CallSeen, SyncEnded,
                              CallRecorded, AgentPhone, DialBegan, DialAnswered, DialEnded>;

/// One thing that happened. Everything shown is derived from these.
struct Fact
{
    Instant at; ///< when, as its source says
    qint64 line = 0; ///< 1-based line (or record) in its source, for the log doctor
    FactBody body;
};

/// A record that could not be taken, and why.
struct Rejection
{
    qint64 line = 0;
    QString reason; ///< a sentence for people
    QString excerpt; ///< the beginning of the record, at most 120 characters, control characters shown
};

/// A place in a log: the beginning of a line.
struct LogPlace
{
    qint64 position = 0; ///< bytes before it
    qint64 lines = 0; ///< lines before it
    bool operator==(const LogPlace &) const = default;
};

/// Facts in the order in which their source told them, together with the bytes their texts lie in.
/// Cheap to move and to share between threads; nobody changes a batch once it was handed on.
struct FactBatch
{
    std::vector<Fact> facts;
    std::vector<Rejection> rejections;
    std::vector<std::shared_ptr<const void>> keep; ///< owners of the bytes behind the texts
    qint64 linesRead = 0; ///< records seen for this batch, good or not
    qint64 bytesRead = 0; ///< bytes of the source consumed for this batch
    qint64 position = 0; ///< where in the source to go on after this batch, in bytes
    std::optional<LogPlace> begin; ///< where in a log it begins; nothing from a source without places
};

} // namespace callhelm
