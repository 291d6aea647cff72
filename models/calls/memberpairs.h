#pragma once

#include <string>
#include <vector>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// Whom a log names where members join queues and leave them, and who never works there.
struct AddedMember
{
    struct Stay
    {
        QueueId queue;
        Instant from, to;
    };
    std::string name; ///< an interface
    std::vector<Stay> stays;
};

/// Whom a log names where phones ring, where agents talk and pause, and who never joined.
struct WorkingMember
{
    struct Work
    {
        QueueId queue;
        Instant at;
    };
    std::string name;
    std::vector<Work> works;
};

/// Two names that are probably one agent's.
struct MemberPair
{
    std::string phone; ///< the interface
    std::string agent;
    Instant since; ///< the phone's first joining
    bool operator==(const MemberPair &) const = default;
};

/// Which of them go together: who works in those queues while the interface is in them, and nobody else does
/// so, or who is told by the interface's number or name. Where several fit equally none is named.
[[nodiscard]] std::vector<MemberPair> likelyPairs(const std::vector<AddedMember> &added,
                                                  const std::vector<WorkingMember> &working);

} // namespace callhelm
