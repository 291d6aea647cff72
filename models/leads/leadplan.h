#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "leads/eligibility.h"
#include "leads/leadbook.h"
#include "leads/leadmatch.h"
#include "leads/recall.h"

namespace callhelm {

/// How many leads an agent holds of a pool and stage.
struct OpenLeads
{
    AgentId agent;
    TermId pool;
    TermId stage;
    qint64 count = 0;
};
/// How many leads a rule handed to an agent today.
struct TodaysLeads
{
    LeadRuleId rule;
    AgentId agent;
    qint64 count = 0;
};

/// All that decisions rest on, as it is at one moment.
struct LeadSituation
{
    Instant at{}; ///< `today` is its day
    LeadClock clock{WorkingTime::usual(), Calendar()};
    LeadRules rules;
    std::vector<Lead> waiting; ///< without an owner, in any order
    std::vector<HeldLead> held; ///< only those that a recall rule may take back matter
    std::vector<AgentStanding> agents; ///< who is not named is not active
    std::vector<TodaysLeads> today; ///< only of rules with a daily cap need be told
    std::vector<OpenLeads> open; ///< only of pools and stages of rules with a cap
    std::map<LeadRuleId, LeadBook> books; ///< with the rules' agents as they are; rules without start one
};

/// A lead goes to somebody.
struct LeadDecision
{
    RecordId lead;
    LeadRuleId rule; ///< none: given by hand where no rule is for it
    LedgerEvent event; ///< to be applied to the rule's ledger: its time, agent, how, who was skipped; no
                       ///< hand-out's id
    AgentId from; ///< of a recall
    Instant arrival{};
    TermId stageAfter; ///< where the lead goes; none: it stays
};

/// The one loop that decides: for runs, dry runs, previews and what is about to be taken back. It goes on
/// from a situation as if nothing happened but its own decisions, each of which changes what the next one
/// sees (caps, open leads, ledgers).
class LeadPlan
{
public:
    explicit LeadPlan(LeadSituation situation);

    /// Decides what is due at that moment, which must not lie before the one before: first what falls due to
    /// be taken back, in order of that, then waiting leads, oldest first. `only`: by one rule alone; others'
    /// leads stay. At most `most` decisions.
    [[nodiscard]] std::vector<LeadDecision> run(Instant at, LeadRuleId only = {}, qint64 most = -1);
    /// Gives a lead, waiting or held, to an agent whatever the rules say; charges the rule that takes it, or
    /// would if it were on and took earlier ones. Nothing where the lead is not in the situation.
    [[nodiscard]] std::optional<LeadDecision> give(RecordId lead, AgentId agent, Instant at);

    /// Which leads wait at that moment, and why, oldest first; of one pool only where given.
    [[nodiscard]] std::vector<WaitingLead> waiting(Instant at) const;
    /// What falls due to be taken back after `at` and until then, the first first, with to whom each would go
    /// if nothing else happened: runs a copy on. What is due already and nobody could take is named too.
    [[nodiscard]] std::vector<DueRecall> dueRecalls(Instant at, Instant until) const;
    /// When something may be due next, after that moment; nothing: nothing will be by itself.
    [[nodiscard]] std::optional<Instant> nextDue(Instant after) const;

    /// Of a rule as things stand at that moment, by the rule's agents.
    [[nodiscard]] std::vector<LeadSkip> skips(LeadRuleId rule, Instant at) const;
    [[nodiscard]] const LeadBook &book(LeadRuleId rule) const;
};

/// The next `count` leads of a rule that need not be stored, from the ledger as it is (of a new rule: an
/// empty one). `asNow`: with who is eligible at the situation's moment, caps included; else with all of them.
[[nodiscard]] LeadPreview previewLeads(const LeadRule &rule, const LeadBook &book,
                                       const LeadSituation &situation, int count, bool asNow);

} // namespace callhelm
