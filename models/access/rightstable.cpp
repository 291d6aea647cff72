#include "access/rightstable.h"

#include <algorithm>

namespace callhelm {

const std::vector<Right> &rightsOf(RightsRow row)
{
    static const std::array<std::vector<Right>, rightsRowCount> table{{
        {Right::See},
        {Right::SetGoals},
        {Right::SetRules},
        {Right::EnterValues},
        {Right::CloseMonth},
        {Right::HandOut},
        {Right::ActOnPbx},
        {Right::Export},
        {Right::ManagePeople},
        {Right::SetSources},
        {Right::Import},
        {Right::EditRecords},
        {Right::RemoveRecords},
        {Right::Acknowledge},
        {Right::UnmaskNumbers},
        {Right::Simulate},
    }};
    return table.at(size_t(row));
}

RightsAnswer answerFor(Role role, RightsRow row)
{
    const bool permitted
        = std::ranges::all_of(rightsOf(row), [role](Right right) { return may(role, right); });
    if (role == Role::Agent) {
        // Whoever sees themself may ask for those figures and take them away: see Session::may().
        const bool isOwn = permitted || row == RightsRow::SeeFloorAndFigures || row == RightsRow::Export;
        return isOwn ? RightsAnswer::OwnFigures : RightsAnswer::No;
    }
    if (!permitted)
        return RightsAnswer::No;
    if (row == RightsRow::ManagePeople && role != Role::Owner)
        return RightsAnswer::NotOwners;
    // Files are taken whole, whoever is in them.
    return role == Role::Supervisor && row != RightsRow::Import ? RightsAnswer::OwnTeams : RightsAnswer::Yes;
}

} // namespace callhelm
