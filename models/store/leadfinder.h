#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/result.h"
#include "leads/leadplan.h"
#include "store/readcontext.h"

namespace callhelm {

class Statement;
struct LeadRow;

/// Finds customers as rules look for them, and puts together what decisions rest on. Leads are those that the
/// context's scope lets through; ledgers and counts are of all.
class LeadFinder
{
public:
    /// `now`: by whose membership of that moment leads are seen.
    LeadFinder(const ReadContext &context, Instant now);
    ~LeadFinder();

    /// Rules, clock, ledgers, loads, of that moment; no leads. `agents`: who may get some.
    Result<LeadSituation> situation(LeadRules rules, std::vector<AgentStanding> agents, WorkingTime working);

    using Place = std::pair<TermId, TermId>; ///< pool and stage
    /// Goes on where the last answer ended: each lead is told once.
    struct Cursor
    {
        Instant at = Instant::min();
        RecordId lead;
        bool operator==(const Cursor &) const = default;
    };
    /// What of them is looked for: a place, and until which moment (arrival, or the last care of held ones).
    struct Wanted
    {
        Place place;
        Instant from = Instant::min();
        Instant until = Instant::max();
    };
    /// Leads without owner, the first to arrive first, at most `limit`. With what `rules` ask of them.
    Result<std::vector<Lead>> waiting(const std::vector<Wanted> &wanted, const LeadRules &rules,
                                      Cursor &after, int limit);
    /// Held ones, by the moment from which care is counted.
    Result<std::vector<HeldLead>> held(const std::vector<Wanted> &wanted, const LeadRules &rules,
                                       Cursor &after, int limit);
    /// One lead, whether held or not; nothing where it is none, or may not be seen.
    struct Found
    {
        Lead lead;
        std::optional<HeldLead> held;
    };
    Result<std::optional<Found>> lead(RecordId lead, const LeadRules &rules);
    /// The latest `count` leads to have come without owner, whether handed out since or not.
    Result<std::vector<Lead>> latest(int count, const LeadRules &rules);

    /// Where leads without owner are, and how many, as far as the scope sees; of one pool where given.
    Result<std::vector<std::pair<Place, qint64>>> waitingPlaces(TermId pool = {});
    /// What is due by these rules at the earliest at that moment: places with until when.
    [[nodiscard]] static std::vector<Wanted> dueWaiting(const LeadRules &rules, Instant at, LeadRuleId only);
    [[nodiscard]] static std::vector<Wanted> dueHeld(const LeadRules &rules, Instant at, LeadRuleId only);
    /// Whether anything may be due, and when the next lead leaves its delay: what a timer asks. Takes a few
    /// milliseconds whatever the store holds.
    struct Due
    {
        bool isDue = false;
        std::optional<Instant> next;
    };
    Result<Due> due(const LeadRules &rules, const LeadClock &clock);

private:
    struct Statements;
    Result<void> prepare(const LeadRules &rules);
    Result<std::vector<LeadRow>> rows(Statement &statement, const std::vector<Wanted> &wanted, bool held,
                                      Cursor &after, int limit);
    [[nodiscard]] bool sees(const LeadRow &row) const;

    ReadContext m_context;
    Instant m_now;
    std::unique_ptr<Statements> m;
};

} // namespace callhelm
