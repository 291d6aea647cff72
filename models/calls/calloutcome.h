#pragma once

#include "domain/fact.h"
#include "domain/rows.h"

namespace callhelm {

// What became of a call, as rows say it of what facts tell.

[[nodiscard]] Outcome outcomeOf(CallerLeft::How how);
[[nodiscard]] Outcome outcomeOf(CallerRefused::Why why);
[[nodiscard]] LegEnd endOf(LegEnded::By by);
[[nodiscard]] DirectEnd endOf(CallRecorded::How how);

} // namespace callhelm
