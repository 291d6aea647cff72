#pragma once

#include <array>
#include <vector>

#include "access/role.h"

namespace callhelm {

/// A line of the rights table as it is shown: one right, or several that people think of as one.
enum class RightsRow : quint8 {
    SeeFloorAndFigures,
    SetUpGoals, ///< goals, cards, what raises an alert
    SetRules, ///< of handing out; pools, stages, templates
    EnterValues,
    CloseMonth,
    HandOut,
    ActOnPbx,
    Export,
    ManagePeople,
    SetSources,
    Import,
    EditRecords,
    RemoveRecords,
    Acknowledge,
    UnmaskNumbers,
    Simulate
};
inline constexpr int rightsRowCount = 16;

/// How far something is permitted.
enum class RightsAnswer : quint8 {
    No,
    OwnFigures, ///< or own records
    OwnTeams,
    NotOwners, ///< everybody but owners
    Yes
};

/// The rights of a line; at least one.
[[nodiscard]] const std::vector<Right> &rightsOf(RightsRow row);
/// What the table of rights says of a role, with the reach of its scope (SPEC 10).
[[nodiscard]] RightsAnswer answerFor(Role role, RightsRow row);

} // namespace callhelm
