#pragma once

#include <string_view>

namespace callhelm {

/// What an event of the manager interface is to us; old and new names of one thing are one.
enum class AmiEvent {
    Unknown, ///< not in this program's list: kept as it came
    Dropped, ///< known, and of no use for the facts
    CallerJoined,
    CallerLeft,
    CallerAbandoned,
    AgentCalled,
    AgentConnected,
    AgentCompleted,
    RingNoAnswer,
    AgentDump,
    MemberAdded,
    MemberRemoved,
    MemberPaused,
    MemberStatus,
    AgentLogin,
    AgentLogoff,
    OldAgentLogin, ///< whose Agent header lacks the "Agent/" that queue_log has
    OldAgentLogoff,
    BlindTransfer,
    AttendedTransfer,
    HangupRequest,
    Hangup,
    NewChannel,
    NewState,
    DialBegin,
    DialEnd,
    OldDial, ///< beginning and end of dialling before Asterisk 12
    LocalOptimised,
    CallDetail,
    FullyBooted,
    QueueMember,
    QueueEntry,
    QueueStatusComplete,
    CoreShowChannel,
    CoreShowChannelsComplete,
};

/// Case matters in one place: "Agentlogin" is the old event, "AgentLogin" the new.
[[nodiscard]] AmiEvent amiEvent(std::string_view name);

} // namespace callhelm
