#pragma once

#include "items/figureform.h"

namespace callhelm {

/// What tables of leads are asked for beside ItemRole and GoalItemRole.
enum LeadItemRole {
    LeadFormRole = TotalRole + 1, ///< int(LeadForm): how a number is written, where not as its kind is
    IconRole, ///< QString: a picture before the words, of resources/icons
    DimRole, ///< bool: of something that is not in use
    BoundRole, ///< double: how far a balance may be from nought; none: nothing is promised
    ScaleRole ///< double: the farthest balance of the table
};

/// How a number of a table of leads is written.
enum class LeadForm {
    Length, ///< seconds, or the time passed since a moment: "48 min"
    Delay, ///< seconds: "5 min", "at once"
    Balance, ///< leads owed (+) or had over (−): "+0.25"
    Leads, ///< leads with their hundredths: "22.25"
    Difference ///< whole leads more or less: "+3", "−2"
};

} // namespace callhelm
