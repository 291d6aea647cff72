#pragma once

#include <optional>
#include <vector>

#include "base/calendar.h"
#include "base/workingtime.h"
#include "domain/leadrows.h"

namespace callhelm {

/// A hand-out and what came of it (SPEC section 7). Those that were undone are none.
struct LeadOutcome
{
    /// Whether the holder cared in time, in working time.
    enum class Promise : quint8 {
        None, ///< its rule promises nothing, or there is no such rule any more
        Open, ///< there is time left; or the lead went to another before it was over
        Kept,
        Missed
    };

    HandOutId id;
    Instant at{}; ///< of the hand-out
    Instant arrival{}; ///< of the lead
    LeadRuleId rule; ///< none: given by a person where no rule is for it
    QString ruleName; ///< as it was called then
    RecordId lead;
    QString name; ///< of the customer now
    TermId source; ///< of the customer now
    AgentId agent; ///< who got it
    HandOutKind kind = HandOutKind::Turn;
    std::optional<Duration> target; ///< of its rule now, in working time
    std::optional<Instant>
        heldUntil; ///< when somebody else, or nobody, became the owner; nothing: still held
    std::optional<Instant> care; ///< the receiver's first while they held it
    std::vector<Instant> wins; ///< deals of the customer that are won, from the day of the hand-out on

    // Follow from the above: judge().
    std::optional<Duration> fromArrival; ///< to the care, in working time; not of recalls: nobody waited
    std::optional<Duration> fromHandOut; ///< to the care, in working time
    std::optional<Instant> dueAt; ///< when the promise is over
    Promise promise = Promise::None;
    bool isWon = false; ///< a deal was won while the receiver held it

    bool operator==(const LeadOutcome &) const = default;
};

/// Works out what follows from a hand-out and the acts after it. A deal that is known to be won on a day, not
/// at a moment (it was at the day's beginning), counts as won at the end of that day.
void judge(LeadOutcome &outcome, const WorkingTime &working, const Calendar &calendar, Instant now);

} // namespace callhelm
