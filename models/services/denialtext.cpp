#include "services/denialtext.h"

#include <QCoreApplication>

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::StoreAccess)
};

} // namespace

QString denialText(Act act)
{
    switch (rightOf(act)) {
    case Right::See:
        return Tr::tr("Your role does not permit seeing this.");
    case Right::ManagePeople:
        return act == Act::ReadTrail
            ? Tr::tr("Your role does not permit seeing what others did.")
            : QCoreApplication::translate("PeopleRules", "Your role does not permit managing people.");
    case Right::Import:
        return Tr::tr("Your role does not permit importing.");
    case Right::Simulate:
        return Tr::tr("Your role does not permit simulating.");
    case Right::Acknowledge:
        return Tr::tr("Your role does not permit acknowledging alerts.");
    case Right::Export:
        return Tr::tr("Your role does not permit exporting.");
    case Right::ActOnPbx:
        return Tr::tr("Your role does not permit acting on the telephone system.");
    case Right::SetGoals:
        return act == Act::SetAlertRules ? Tr::tr("Your role does not permit changing what raises alerts.")
                                         : Tr::tr("Your role does not permit setting goals.");
    case Right::SetSources:
    case Right::SetRules:
        return Tr::tr("Your role does not permit changing settings.");
    case Right::EditRecords:
        return act == Act::PbxDial ? Tr::tr("Your role does not permit calling customers.")
                                   : Tr::tr("Your role does not permit editing this.");
    case Right::RemoveRecords:
        return act == Act::MergeRecords ? Tr::tr("Your role does not permit merging customers.")
                                        : Tr::tr("Your role does not permit removing this.");
    case Right::EnterValues:
        return Tr::tr("Your role does not permit entering values.");
    case Right::CloseMonth:
        return Tr::tr("Your role does not permit closing a month.");
    case Right::HandOut:
        return Tr::tr("Your role does not permit handing out leads.");
    case Right::UnmaskNumbers:
        break;
    }
    return Tr::tr("Your role does not permit seeing whole numbers.");
}

} // namespace callhelm
