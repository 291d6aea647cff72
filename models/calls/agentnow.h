#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/ids.h"
#include "base/time.h"
#include "domain/rows.h"

namespace callhelm {

/// What an agent is seen doing.
enum class AgentState : quint8 { Offline, Available, Ringing, Talking, WrapUp, Paused };
inline constexpr int agentStateCount = 6;

/// What an agent does at one moment. The chosen status (paused, why) and the observed state both show.
struct AgentNow
{
    AgentId id;
    QString name;
    AgentState state = AgentState::Offline;
    Instant since; ///< in this state since; the epoch when unknown
    Instant until; ///< that is known up to here: the moment looked at, or the last event of the source
    bool paused = false; ///< the chosen status, also while talking
    QString pauseReason;
    QString with; ///< the other party's number while talking
    Direction direction = Direction::In;
    QString queue; ///< of the present call
    std::vector<QueueId> queues; ///< member of
    std::optional<Instant> lastCall; ///< end of the last talk
};

} // namespace callhelm
