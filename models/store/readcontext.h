#pragma once

#include "access/scope.h"
#include "base/calendar.h"

namespace callhelm {

class Database;

/// What all readers of one store share.
struct ReadContext
{
    Database &database; ///< used in its thread; outlives the readers
    Calendar calendar;
    Scope scope = Scope::everything(); ///< whose rows and figures are told
    bool ownDays = true; ///< the store's days are the calendar's; otherwise days are summed up from quarters
};

} // namespace callhelm
