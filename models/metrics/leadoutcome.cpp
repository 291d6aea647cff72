#include "metrics/leadoutcome.h"

#include <algorithm>

namespace callhelm {

namespace {

Instant momentOf(Instant win, const Calendar &calendar)
{
    const TimeRange day = calendar.range(calendar.dayOf(win));
    return win == day.from ? day.to - Duration(1) : win;
}

LeadOutcome::Promise promiseOf(const LeadOutcome &outcome, const WorkingTime &working,
                               const Calendar &calendar, Instant now)
{
    using Promise = LeadOutcome::Promise;
    if (!outcome.target)
        return Promise::None;
    if (outcome.fromHandOut)
        return *outcome.fromHandOut <= *outcome.target ? Promise::Kept : Promise::Missed;
    const Instant until = std::min(now, outcome.heldUntil.value_or(now));
    return working.within({outcome.at, until}, calendar) > *outcome.target ? Promise::Missed : Promise::Open;
}

} // namespace

void judge(LeadOutcome &outcome, const WorkingTime &working, const Calendar &calendar, Instant now)
{
    const auto worked = [&](Instant from) {
        return outcome.care ? std::optional(working.within({from, *outcome.care}, calendar)) : std::nullopt;
    };
    outcome.fromArrival = outcome.kind == HandOutKind::Recall ? std::nullopt : worked(outcome.arrival);
    outcome.fromHandOut = worked(outcome.at);
    outcome.dueAt = outcome.target ? working.after(outcome.at, *outcome.target, calendar) : std::nullopt;
    outcome.promise = promiseOf(outcome, working, calendar, now);
    outcome.isWon = std::ranges::any_of(outcome.wins, [&](Instant win) {
        const Instant at = momentOf(win, calendar);
        return at >= outcome.at && (!outcome.heldUntil || at < *outcome.heldUntil);
    });
}

} // namespace callhelm
