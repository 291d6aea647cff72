#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/kpiact.h"
#include "domain/rows.h"

namespace callhelm {

/// A call of one telephone system.
using CallKey = std::pair<SourceId, std::string>;

/// What one row of a call says for the figures that goals are set for.
struct CallShare
{
    enum class Kind : quint8 { Talk, Attempt, Direct };

    Kind kind = Kind::Talk;
    Direction direction = Direction::In;
    bool counts = true; ///< of an attempt: the caller did not give up; without a queue: they talked
    AgentId agent;
    Instant began; ///< the row's beginning: the call began with the first
    qint64 talk = 0; ///< whole seconds
    qint64 leg = 0; ///< of a talk: its id and its visit
    VisitId visit;
    ShortText number = {}; ///< without a queue: the other side's
    bool operator==(const CallShare &) const = default;

    [[nodiscard]] static CallShare of(const LegRow &row);
    [[nodiscard]] static CallShare of(const AttemptRow &row);
    [[nodiscard]] static CallShare of(const DirectRow &row);
    /// The order in which the rows of a call are looked at: talks by their ids, then what had no queue.
    [[nodiscard]] static bool isBefore(const CallShare &a, const CallShare &b);
};

/// A call, and what it was counted for.
struct CountedCall
{
    /// Whom an agent's part was found to be with.
    struct With
    {
        AgentId agent;
        RecordId customer;
        ActKinds kinds; ///< CallMade, CallReceived
        bool operator==(const With &) const = default;
    };

    SourceId source;
    ShortText call;
    std::vector<CallShare> shares; ///< by isBefore()
    std::vector<With> with; ///< by agent; agents whose part was with no customer are left out

    void add(const CallShare &share);
    void remove(const CallShare &share);
    /// One for each agent who took part, by agent.
    [[nodiscard]] std::vector<KpiAct> acts() const;
    /// When its first row began.
    [[nodiscard]] Instant began() const;
    /// The order within a page: ids of one length by their numbers.
    [[nodiscard]] static bool isBefore(const CountedCall &a, const CountedCall &b);
};

/// Names a call among what counts for goals: below 0, unlike records.
[[nodiscard]] qint64 pieceOf(SourceId source, std::string_view call);

/// Calls are kept in pages, found by the call's id alone: ids of Asterisk begin with the second in which the
/// channel was made, and calls of a few minutes lie in one page. What looks otherwise is strewn.
[[nodiscard]] qint64 callPageOf(std::string_view call);

/// A page as the store keeps it; the same bytes for the same calls, which are by isBefore().
[[nodiscard]] QByteArray encodeCalls(const std::vector<CountedCall> &calls);
/// Reads encodeCalls(); false when the bytes are damaged.
[[nodiscard]] bool decodeCalls(QByteArrayView bytes, std::vector<CountedCall> &calls);

} // namespace callhelm
