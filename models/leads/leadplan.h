#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "leads/leadbook.h"
#include "leads/leadloads.h"
#include "leads/recall.h"

namespace callhelm {

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
    /// What falls due to be taken back from `at` until then, the first first, with to whom each would go if
    /// nothing else happened: runs a copy on. What is due already and nobody could take is named too.
    [[nodiscard]] std::vector<DueRecall> dueRecalls(Instant at, Instant until) const;
    /// When something may be due next, after that moment; nothing: nothing will be by itself.
    [[nodiscard]] std::optional<Instant> nextDue(Instant after) const;

    /// Of a rule as things stand at that moment, by the rule's agents.
    [[nodiscard]] std::vector<LeadSkip> skips(LeadRuleId rule, Instant at) const;
    /// An empty one where there is no such rule.
    [[nodiscard]] const LeadBook &book(LeadRuleId rule) const;

private:
    static constexpr int noRule = -1;
    struct Waiting
    {
        Lead lead;
        int rule = noRule; ///< that takes it, or that `why` is about
        bool isTaken = false;
        bool isGone = false; ///< somebody holds it now
        WaitingLead::Why why = WaitingLead::Why::InDelay;
        std::optional<Instant> ready; ///< where it is taken: when its delay is over and the rule hands out
    };
    struct Held
    {
        HeldLead held;
        int rule = noRule; ///< that will take it back
        Instant due{};
    };
    struct RuleState
    {
        LeadBook book;
        std::optional<Instant> skipsAt; ///< the ledger knows who is eligible then
    };

    [[nodiscard]] const LeadRule &rule(int index) const { return m_now.rules[size_t(index)]; }
    [[nodiscard]] int indexOf(LeadRuleId rule) const;
    [[nodiscard]] int indexOf(const LeadRule *rule) const
    {
        return rule == nullptr ? noRule : int(rule - m_now.rules.data());
    }
    [[nodiscard]] std::vector<LeadSkip> skips(int rule, Instant at) const;
    void moveTo(Instant at);
    void prepare(int rule);
    void refresh(AgentId agent);
    void addWaiting(Lead &&lead);
    void addHeld(HeldLead &&held);
    [[nodiscard]] std::optional<LedgerEvent> decide(int rule, AgentId known, AgentId holder);
    LeadDecision take(Waiting &waiting, int rule, LedgerEvent &&event);
    LeadDecision takeBack(int held, int rule, LedgerEvent &&event);
    void settle(LeadDecision &decision, HeldLead &held, int rule);
    [[nodiscard]] bool isOpen(int rule) const;
    [[nodiscard]] std::vector<int> dueNow() const;
    [[nodiscard]] std::optional<Instant> reopens(int rule, Instant after) const;

    LeadSituation m_now; ///< without what is taken out of it
    QDate m_day; ///< of m_now.at
    bool m_isWorking = false; ///< then
    LeadLoads m_loads;
    std::vector<RuleState> m_rules; ///< by the rules' order
    std::vector<Waiting> m_waiting; ///< oldest first
    std::vector<Held> m_held;
    std::set<std::pair<Instant, int>> m_dueRecalls; ///< places among m_held by when they fall due
};

} // namespace callhelm
