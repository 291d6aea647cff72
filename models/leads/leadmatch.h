#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/workingtime.h"
#include "domain/leadrows.h"

namespace callhelm {

/// A customer of a pool, as rules look at it.
struct Lead
{
    RecordId id;
    QString name;
    TermId pool;
    TermId stage;
    Instant arrival{}; ///< the later of entering pool and stage and losing the owner
    bool isLeftAlone = false; ///< an import was told to leave it without owner
    AgentId caredLast; ///< who cared for the customer last; none: nobody did
    std::optional<qint64> largestOpenDeal; ///< in hundredths
    /// Of those fields that rules ask for (fieldsAsked()), by field; who is not named is empty. A field with
    /// several values (phones, addresses) stands several times.
    std::vector<std::pair<Field, FieldValue>> fields;
    bool operator==(const Lead &) const = default;
};

/// The fields of customers that conditions of these rules ask for, each once.
[[nodiscard]] std::vector<Field> fieldsAsked(const LeadRules &rules);

/// Whether a field holds what a filter wants.
[[nodiscard]] bool fits(const RecordFilter &filter, const Lead &lead);
/// Whether a rule is for that pool and stage, and its conditions hold; whether it is on, and since when, is
/// not asked.
[[nodiscard]] bool fits(const LeadRule &rule, const Lead &lead);

/// Which rule takes a lead, or why none does.
struct LeadMatch
{
    const LeadRule *rule = nullptr; ///< the one that `why` is about; null: there is none
    bool isTaken = false; ///< by `rule`
    WaitingLead::Why why = WaitingLead::Why::InDelay; ///< where it is not taken
};
/// Rules from the top, the first that fits takes it; those that take back are passed over.
[[nodiscard]] LeadMatch matchLead(const LeadRules &rules, const Lead &lead);
/// The same of those rules that take back. `heldSince`: when the holder got the lead at that stage.
[[nodiscard]] LeadMatch matchRecall(const LeadRules &rules, const Lead &lead, Instant heldSince);

/// How many of these leads each rule that is on would take, were they all to take arrivals of any time. Rules
/// that take back are counted by themselves: what they fit, whoever handed it out.
[[nodiscard]] LeadCoverage coverageOf(const LeadRules &rules, std::span<const Lead> leads);

/// When things are due: in working time where a rule says so.
class LeadClock
{
public:
    LeadClock(WorkingTime working, Calendar calendar)
        : m_working(std::move(working)), m_calendar(std::move(calendar))
    {
    }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }
    [[nodiscard]] const WorkingTime &workingTime() const { return m_working; }
    [[nodiscard]] bool isWorking(Instant at) const { return m_working.isWorking(at, m_calendar); }
    /// The rule's delay from a moment on; nothing when that takes more than ten years of working time.
    [[nodiscard]] std::optional<Instant> dueAt(const LeadRule &rule, Instant from) const;
    /// From that moment on, when the rule hands out: at once, or when work begins. Nothing: no work in ten
    /// years.
    [[nodiscard]] std::optional<Instant> opensAt(const LeadRule &rule, Instant from) const;

private:
    WorkingTime m_working;
    Calendar m_calendar;
};

} // namespace callhelm
