#include "access/act.h"

#include <array>

namespace callhelm {

namespace {

struct Row
{
    Act act;
    const char *name;
    Right right;
};

constexpr std::array<Row, actCount> table{{
    {Act::ReadFigures, "figures.read", Right::See},
    {Act::ReadBooks, "doctor.read", Right::See},
    {Act::ReadAlerts, "alerts.read", Right::See},
    {Act::ReadPhones, "phones.read", Right::See},
    {Act::ReadTrail, "audit.read", Right::ManagePeople},
    {Act::ReadSecret, "server.secret", Right::SetSources},
    {Act::ExportTable, "table.export", Right::Export},
    {Act::BackUp, "store.backup", Right::Export},
    {Act::ImportFiles, "source.import", Right::Import},
    {Act::FollowLog, "source.follow", Right::SetSources},
    {Act::UnfollowLog, "source.unfollow", Right::SetSources},
    {Act::SetGoal, "goal.change", Right::SetGoals},
    {Act::SetAlertRules, "alerts.change", Right::SetGoals},
    {Act::AcknowledgeAlert, "alert.acknowledge", Right::Acknowledge},
    {Act::SetCalendar, "calendar.change", Right::SetSources},
    {Act::SetCountry, "country.change", Right::SetSources},
    {Act::SetCurrency, "currency.change", Right::SetSources},
    {Act::SetWorkingTime, "workingtime.change", Right::SetSources},
    {Act::ChangePeople, "people.change", Right::ManagePeople},
    {Act::ChangeTeams, "teams.change", Right::ManagePeople},
    {Act::SetPassword, "people.password", Right::ManagePeople},
    {Act::SetPhone, "phone.change", Right::SetSources},
    {Act::AddServer, "server.add", Right::SetSources},
    {Act::ChangeServer, "server.change", Right::SetSources},
    {Act::RemoveServer, "server.remove", Right::SetSources},
    {Act::StartSimulator, "simulator.start", Right::Simulate},
    {Act::SetSimulatorRate, "simulator.rate", Right::Simulate},
    {Act::StopSimulator, "simulator.stop", Right::Simulate},
    {Act::StoreSimulation, "simulator.store", Right::Simulate},
    {Act::PbxPause, "pbx.pause", Right::ActOnPbx},
    {Act::PbxResume, "pbx.resume", Right::ActOnPbx},
    {Act::PbxAddToQueue, "pbx.queue_add", Right::ActOnPbx},
    {Act::PbxRemoveFromQueue, "pbx.queue_remove", Right::ActOnPbx},
    {Act::PbxListen, "pbx.listen", Right::ActOnPbx},
    {Act::PbxWhisper, "pbx.whisper", Right::ActOnPbx},
    {Act::PbxBargeIn, "pbx.barge", Right::ActOnPbx},
    {Act::PbxHangUp, "pbx.hangup", Right::ActOnPbx},
    {Act::PbxDial, "pbx.dial", Right::ActOnPbx},
    {Act::MaskNumbers, "numbers.mask", Right::ManagePeople},
    {Act::UnmaskNumbers, "numbers.unmask", Right::UnmaskNumbers},
    {Act::ReadRecords, "records.read", Right::EditRecords},
    {Act::EditRecords, "records.edit", Right::EditRecords},
    {Act::RemoveRecords, "records.remove", Right::RemoveRecords},
    {Act::MergeRecords, "records.merge", Right::RemoveRecords},
    {Act::ImportRecords, "records.import", Right::Import},
    {Act::SaveMapping, "mapping.change", Right::Import},
    {Act::SetTerms, "lists.change", Right::SetRules},
    {Act::SetTarget, "target.change", Right::SetGoals},
    {Act::EnterValue, "value.enter", Right::EnterValues},
    {Act::SetLeadRules, "leads.rules", Right::SetRules},
    {Act::SwitchLeads, "leads.switch", Right::HandOut},
    {Act::CorrectLedger, "leads.correct", Right::SetRules},
    {Act::RunLeads, "leads.run", Right::HandOut},
    {Act::GiveLead, "leads.give", Right::HandOut},
    {Act::PostponeRecall, "leads.postpone", Right::HandOut},
    {Act::UndoHandOut, "leads.undo", Right::HandOut},
    {Act::MarkPresent, "leads.present", Right::HandOut},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (size_t(table[i].act) != i || table[i].name == nullptr)
            return false;
    return true;
}
static_assert(isInOrder(), "each act has its row, in the order of the enum");

} // namespace

QString actName(Act act) { return QString::fromLatin1(table.at(size_t(act)).name); }
Right rightOf(Act act) { return table.at(size_t(act)).right; }

} // namespace callhelm
