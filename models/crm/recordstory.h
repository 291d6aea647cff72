#pragma once

#include <array>
#include <unordered_map>

#include "crm/recordfold.h"
#include "domain/rows.h"

namespace callhelm {

/// A call of a customer's, with or without a queue.
struct StoryCall
{
    Direction direction = Direction::In;
    QString number; ///< masked where the scope says so
    QueueId queue; ///< none: a call without a queue
    AgentId agent; ///< who talked, or dialled; none: nobody
    VisitId visit; ///< of a call in a queue
    DirectId direct; ///< of one without
    std::optional<Outcome> outcome; ///< of a visit
    std::optional<DirectEnd> end; ///< of a call without a queue
    qint64 wait = 0; ///< seconds
    qint64 talk = 0; ///< seconds
};

/// One thing that happened with a customer, or will.
struct StoryEntry
{
    Instant at;
    AgentId by;
    /// What it is of: the customer, or a deal, task, ticket … of theirs; none: a call.
    RecordId record;
    RecordState state; ///< of that record, as it is now
    std::optional<RecordEvent> event; ///< what was changed; none: a call, or what is still to come
    std::optional<StoryCall> call;
};

/// All that happened with a customer.
struct RecordStory
{
    std::vector<StoryEntry> next; ///< tasks that are not done and planned meetings, the earliest first
    std::vector<StoryEntry> entries; ///< the latest first
    std::array<qint64, entityCount> counts{}; ///< records of each kind
    qint64 calls = 0;
    std::unordered_map<RecordId, QString> names; ///< of the records that these refer to
    bool isCut = false; ///< there is more, older
};

} // namespace callhelm
