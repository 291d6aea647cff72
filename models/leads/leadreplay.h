#pragma once

#include <span>

#include "base/calendar.h"
#include "leads/leadbook.h"

namespace callhelm {

/// An event of a ledger with the lead that it is about.
struct PastEvent
{
    LedgerEvent event;
    RecordId lead; ///< of a hand-out
};

/// What became of a rule's last leads, beside what would have, had the rule been another: by other agents,
/// weights, without caps, with or without the known agent first. `before`: the ledger before the first of
/// them, from which both begin; `events`: all from there on, in order. Who was away, at a cap, or the holder
/// is taken from the receipts as it was, unless `rule` does not ask for it; a daily cap counts anew from the
/// first of them on; agents of whom the receipts say nothing count as eligible. What was undone is left out.
[[nodiscard]] LeadReplay replayLeads(const LeadRule &rule, const LeadBook &before,
                                     std::span<const PastEvent> events, const Calendar &calendar);

} // namespace callhelm
