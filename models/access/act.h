#pragma once

#include "access/role.h"

namespace callhelm {

/// What people do with a store that asks for a right. Each stands in the audit trail by its name when it
/// changes something, and when it was denied.
enum class Act : quint8 {
    ReadFigures, ///< figures of calls, and the rows behind them
    ReadBooks, ///< the log doctor's report
    ReadAlerts, ///< those that were raised
    ReadPhones,
    ReadTrail,
    ReadSecret, ///< of a server
    ExportTable,
    BackUp,
    ImportFiles,
    FollowLog,
    UnfollowLog,
    SetGoal,
    SetAlertRules,
    AcknowledgeAlert,
    SetCalendar,
    SetCountry,
    SetCurrency,
    SetWorkingTime,
    ChangePeople,
    ChangeTeams,
    SetPassword, ///< somebody else's; the own one is everybody's to change
    SetPhone,
    AddServer,
    ChangeServer,
    RemoveServer,
    StartSimulator,
    SetSimulatorRate,
    StopSimulator,
    StoreSimulation, ///< some days at once
    PbxPause,
    PbxResume,
    PbxAddToQueue,
    PbxRemoveFromQueue,
    PbxListen,
    PbxWhisper,
    PbxBargeIn,
    PbxHangUp,
    PbxDial,
    MaskNumbers, ///< callers' numbers for everybody, or for nobody who may see them
    UnmaskNumbers, ///< for a session
    ReadRecords, ///< customers and what happens with them
    EditRecords,
    RemoveRecords, ///< into the bin, and out of it
    MergeRecords,
    ImportRecords,
    SaveMapping, ///< of an import
    SetTerms, ///< words of lists, own fields, who sees a pool
    SetTarget, ///< a goal of a team or an agent
    EnterValue, ///< a figure that is typed in
    SetLeadRules, ///< by which leads are handed out
    SwitchLeads, ///< whether that goes on by itself
    CorrectLedger, ///< of a rule of leads
    RunLeads, ///< hand out now what is due, or look at what would happen
    GiveLead, ///< to an agent, whatever the rules say
    PostponeRecall,
    UndoHandOut,
    MarkPresent ///< an agent, who then counts as online
};
inline constexpr int actCount = 57;

/// Stable English name, as it stands in the audit trail: goal.change, pbx.pause, …
[[nodiscard]] QString actName(Act act);
[[nodiscard]] Right rightOf(Act act);

} // namespace callhelm
