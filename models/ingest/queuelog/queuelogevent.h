#pragma once

#include <string_view>

#include <QtGlobal>

namespace callhelm {

/// The events that Asterisk's queue_log knows, as far as they mean something to us.
enum class QueueLogEvent : quint8 {
    Unknown, ///< not part of the format as far as we know
    Harmless, ///< part of the format, of no consequence for any figure
    Abandon,
    AddMember,
    AgentDump,
    AgentLogin,
    AgentLogoff,
    AttendedTransfer,
    BlindTransfer,
    Closed,
    CompleteAgent,
    CompleteCaller,
    Connect,
    Divert,
    EnterQueue,
    ExitEmpty,
    ExitWithKey,
    ExitWithTimeout,
    Full,
    JoinEmpty,
    OutCall,
    Pause,
    PauseAll,
    QueueStart,
    RemoveMember,
    RingCanceled,
    RingNoAnswer,
    Transfer,
    Unpause,
    UnpauseAll,
    Withdraw,
    WrapUpStart
};

/// The event that a name stands for. Names are told apart by case, as Asterisk writes them.
[[nodiscard]] QueueLogEvent queueLogEvent(std::string_view name);

} // namespace callhelm
