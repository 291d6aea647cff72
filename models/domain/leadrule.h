#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/ids.h"
#include "base/time.h"
#include "domain/recordquery.h"

namespace callhelm {

using LeadRuleId = Id<struct LeadRuleTag>;
using HandOutId = Id<struct HandOutTag>; ///< counted in the order in which leads were handed out
using LeadRunId = Id<struct LeadRunTag>;

/// How a rule hands out leads. Kept in stores.
enum class LeadRuleKind : quint8 {
    Rotation, ///< in turn
    Weighted, ///< each by their weight
    Recall ///< takes leads without care back, and hands them to another of its agents
};

inline constexpr int mostLeadWeight = 9'999;
inline constexpr qint64 mostLeadCorrection = 100'000'000; ///< of a ledger at once, in hundredths of a lead

struct LeadRuleAgent
{
    AgentId agent;
    int weight = 1; ///< 0 (gets none) to mostLeadWeight; of a rotation 1
    bool operator==(const LeadRuleAgent &) const = default;
};

/// What whoever gets a lead is to do about it.
struct LeadTask
{
    TermId type; ///< of tasks; none: no type
    QString text;
    Duration due{}; ///< from the hand-out, in working time
    bool operator==(const LeadTask &) const = default;
};

/// A rule that hands out the customers of a pool at a stage (SPEC section 7).
struct LeadRule
{
    LeadRuleId id; ///< none: not stored yet
    QString name; ///< unlike every other's, without regard to case and accents
    LeadRuleKind kind = LeadRuleKind::Rotation;
    TermId pool;
    TermId stage;
    /// From a lead's arrival in that pool and stage, without an owner, to its hand-out. Of a recall: how long
    /// a lead may be without its holder's care.
    Duration delay{};
    std::vector<LeadRuleAgent> agents; ///< at least one, of a recall two; their order decides ties
    bool isOn = true;
    Instant changedAt{}; ///< since when it is on or off
    Instant takesFrom{}; ///< what arrived before stays as it is
    bool onlyAvailable = false; ///< only who is online, not paused, not on leave, within working time
    bool knownFirst = false; ///< to the one of its agents who cared for the customer last, while eligible
    bool workingHours = false; ///< hands out, and counts the delay, in working time only
    std::optional<int> dailyCap; ///< hand-outs of this rule to one agent on one day
    std::optional<int> openCap; ///< leads that an agent may hold of this pool and stage
    std::vector<RecordFilter>
        conditions; ///< of customers; all must hold (source, channel, province, own fields)
    std::optional<qint64> leastAmount; ///< in hundredths: some open deal of the customer comes to so much
    TermId stageAfter; ///< where the lead goes when it is handed out; none: it stays
    std::optional<LeadTask> task; ///< made for whoever gets it
    bool movesTasks = true; ///< of a recall: open tasks of the one before go along
    int mostRecalls = 1; ///< of a recall: how often one lead is taken back by this rule
    std::optional<Duration> careTarget; ///< from the hand-out to the holder's first care, in working time
    bool operator==(const LeadRule &) const = default;
};

/// All rules in the order in which they are tried.
using LeadRules = std::vector<LeadRule>;

} // namespace callhelm
