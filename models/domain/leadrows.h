#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/ids.h"
#include "base/time.h"
#include "domain/leadrule.h"

namespace callhelm {

/// How a lead came to its receiver. Kept in stores.
enum class HandOutKind : quint8 {
    Turn, ///< by the ledger
    Known, ///< to the agent who knew the customer first
    Hand, ///< given by a person, with a reason
    Recall ///< taken back from its holder, by the ledger of the recall rule
};

/// Why an agent of a rule did not get a lead. Kept in stores.
enum class LeadSkip : quint8 {
    None, ///< was eligible
    Inactive, ///< does not work here any more
    OnLeave,
    Offline,
    Paused,
    OutOfHours,
    DailyCap,
    OpenCap,
    NoWeight,
    Holder ///< of a recall: it is taken from them
};
inline constexpr int leadSkipCount = 10;

/// Shares of leads are exact fractions; shown to people as hundredths. Owed (+) or had over (-).
struct LeadBalance
{
    AgentId agent;
    int weight = 0;
    qint64 had = 0; ///< leads
    double due = 0; ///< leads that the agent was entitled to
    double balance = 0; ///< due - had, and what was corrected
    bool operator==(const LeadBalance &) const = default;
};

/// The ledger of a rule as it stands.
struct LeadLedger
{
    LeadRuleId rule;
    std::optional<Instant> since; ///< of its first entry
    std::vector<LeadBalance> agents; ///< in the rule's order, then who left it
    double largestGap = 0; ///< of any agent, ever
    double bound = 0; ///< 1 - 1/(2n - 2), n agents with a weight; 0 for one
    bool isPromised = true; ///< everything went by turn, with the same agents and weights
    bool operator==(const LeadLedger &) const = default;
};

/// An entry of the ledger, for people.
struct LeadEntry
{
    enum class Kind : quint8 { HandOut, Recall, Joined, Left, Weight, Correction, Undone };
    qint64 seq = 0;
    Kind kind = Kind::HandOut;
    Instant at{};
    AgentId agent;
    HandOutId handOut; ///< none: of something else
    double change = 0; ///< of the balance, in leads
    double balance = 0; ///< after it
    QString who; ///< whose act; empty: the rule's
    QString reason;
    bool operator==(const LeadEntry &) const = default;
};

/// A lead that waits, and why.
struct WaitingLead
{
    enum class Why : quint8 {
        InDelay, ///< goes out at `until`
        NoRule, ///< no rule takes leads of its pool and stage
        NoRuleFits, ///< rules do, and its conditions are none of theirs
        RuleOff,
        BeforeRule, ///< it arrived before the rule was switched on
        NobodyEligible, ///< `skipped` tells why, by reason
        OutOfHours, ///< goes out from `until` on
        LeftAlone ///< an import was told to leave it without owner
    };
    RecordId lead;
    QString name;
    TermId pool;
    TermId stage;
    Instant arrival{};
    LeadRuleId rule; ///< the first that is for it; none: there is none
    Why why = Why::InDelay;
    std::optional<Instant> until;
    std::vector<int> skipped; ///< by LeadSkip: how many of the rule's agents; empty: not asked
    [[nodiscard]] bool isStuck() const { return why != Why::InDelay && why != Why::LeftAlone; }
    bool operator==(const WaitingLead &) const = default;
};

/// A lead that is about to be taken back.
struct DueRecall
{
    RecordId lead;
    QString name;
    LeadRuleId rule;
    Instant due{};
    AgentId from;
    AgentId to; ///< likely; none: nobody is eligible as things stand
    Instant lastCare{}; ///< the holder's, or when they got it
    QString lastCareKind; ///< id of the KPI metric that the act counts for; empty: they got it then
    bool operator==(const DueRecall &) const = default;
};

/// A lead that was handed out.
struct HandOut
{
    HandOutId id;
    LeadRunId run; ///< none: given by a person
    Instant at{};
    LeadRuleId rule; ///< none: given by a person where no rule is for it
    QString ruleName; ///< as it was called then
    RecordId lead;
    QString name;
    AgentId agent;
    AgentId from; ///< of a recall; none else
    HandOutKind kind = HandOutKind::Turn;
    Instant arrival{}; ///< of the lead
    QString who; ///< who gave it, or let the rules run; empty: the program by itself
    QString reason;
    bool isUndone = false;
    bool operator==(const HandOut &) const = default;
};

/// How one agent stood at a decision.
struct ReceiptLine
{
    AgentId agent;
    int weight = 0;
    qint64 had = 0;
    double before = 0; ///< balance before this lead
    double share = 0; ///< what this lead added to their entitlement: 0 for who was skipped
    double after = 0;
    LeadSkip skip = LeadSkip::None;
    bool operator==(const ReceiptLine &) const = default;
};

/// What a decision was made of.
struct LeadReceipt
{
    HandOut handOut;
    std::vector<ReceiptLine> lines; ///< the rule's agents of then, in its order
    bool operator==(const LeadReceipt &) const = default;
};

/// The next leads of a rule, as if nothing changed between.
struct LeadPreview
{
    struct Step
    {
        AgentId agent; ///< none: nobody is eligible
        std::vector<double> balances; ///< after it, by the rule's agents
    };
    std::vector<AgentId> agents;
    std::vector<Step> steps;
    std::vector<int> counts; ///< by agent
    std::vector<LeadSkip> skips; ///< by agent, as things stand now
    double largestGap = 0; ///< in these steps
    double bound = 0;
};

/// The last leads of a rule as they went, and as they would have gone by other weights, rules or agents.
struct LeadReplay
{
    struct Step
    {
        HandOutId handOut;
        RecordId lead;
        Instant at{};
        AgentId went;
        AgentId would; ///< none: nobody would have been eligible
    };
    std::vector<Step> steps; ///< oldest first
    std::vector<LeadBalance> went; ///< at the end, by agent
    std::vector<LeadBalance> would;
    double gapWent = 0; ///< largest on the way
    double gapWould = 0;
};

/// What a run did, or would do.
struct LeadRun
{
    LeadRunId id; ///< none: a dry run, or nothing was handed out
    Instant at{};
    bool isDry = false;
    std::vector<HandOut> handOuts;
    qint64 handed = 0; ///< new leads, all of them
    qint64 recalled = 0;
    qint64 waiting = 0; ///< that wait on, stuck or in their delay
};

/// How many of the leads that came last each rule would have taken.
struct LeadCoverage
{
    std::vector<LeadRuleId> rules; ///< in their order; a draft has none
    std::vector<int> taken; ///< by rule
    int none = 0; ///< which fit no rule
    int all = 0;
};

/// What the page shows, of one moment.
struct LeadBoard
{
    struct Rule
    {
        LeadRule rule;
        qint64 today = 0; ///< handed out
        qint64 waiting = 0;
        qint64 stuck = 0; ///< of those
        LeadLedger ledger;
    };
    struct Agent
    {
        AgentId agent;
        qint64 fresh = 0; ///< handed out today
        qint64 recalled = 0;
    };
    Instant at{};
    std::vector<Rule> rules;
    std::vector<WaitingLead> waiting; ///< oldest first, at most a thousand
    qint64 waitingAll = 0;
    qint64 stuckAll = 0;
    std::vector<DueRecall> recalls; ///< in the next two working hours, the first first
    Instant recallsUntil{}; ///< the end of those
    std::vector<Agent> today; ///< most first
    std::optional<Duration> medianToHandOut; ///< of today's new ones, delays counted in
    std::optional<Duration> longestToHandOut;
    LeadRuleId longestRule;
    std::optional<LeadRun> lastRun; ///< without its hand-outs
    std::optional<LeadRun> lastRecall;
    bool canUndoRecall = false; ///< all of them are untouched by their new holders
    bool runsByItself = true;
    QString heldBy; ///< another program that hands out; empty: this one
    std::optional<Instant> nextRun; ///< when the next lead leaves its delay or falls due
};

} // namespace callhelm
