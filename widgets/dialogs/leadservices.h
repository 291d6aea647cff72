#pragma once

#include <functional>

#include "base/calendar.h"
#include "base/workingtime.h"
#include "items/leadcandidatemodel.h"
#include "services/leadservice.h"
#include "services/recordcatalogue.h"

namespace callhelm {

/// What the page of leads and its dialogs ask; all must be set, and outlive them. Each is what the function
/// of that name of LeadService is.
struct LeadServices
{
    std::function<QFuture<Result<LeadRules>>()> rules;
    std::function<QFuture<Result<LeadRuleId>>(const LeadRule &, EarlierLeads)> save;
    std::function<std::vector<LeadService::Problem>(const LeadRule &, const LeadRules &)> check;
    std::function<QFuture<Result<void>>(LeadRuleId, bool isOn, EarlierLeads)> setOn;
    std::function<QFuture<Result<void>>(const std::vector<LeadRuleId> &)> reorder;
    std::function<QFuture<Result<void>>(LeadRuleId)> remove;
    std::function<QFuture<Result<LeadBoard>>(TermId pool)> board;
    std::function<QFuture<Result<std::vector<LeadEntry>>>(LeadRuleId, AgentId)> entries;
    std::function<QFuture<Result<std::vector<HandOut>>>(const LeadService::HandOutQuery &)> handOuts;
    std::function<QFuture<Result<LeadReceipt>>(HandOutId)> receipt;
    std::function<QFuture<Result<LeadPreview>>(const LeadRule &, int count, bool asNow)> preview;
    std::function<QFuture<Result<LeadReplay>>(const LeadRule &, int count)> replay;
    std::function<QFuture<Result<LeadCoverage>>(const LeadRule &, int count)> coverage;
    std::function<QFuture<Result<LeadRun>>(LeadRuleId, bool dry)> run;
    std::function<QFuture<Result<void>>(const std::vector<RecordId> &, AgentId, const QString &reason)> give;
    std::function<QFuture<Result<void>>(LeadRuleId, AgentId, qint64 hundredths, const QString &reason)>
        correct;
    std::function<QFuture<Result<void>>(const std::vector<RecordId> &, LeadRuleId, Instant until)> postpone;
    std::function<QFuture<Result<void>>(LeadRunId)> undo;
    std::function<QFuture<Result<void>>(bool)> setRunsByItself;

    std::function<RecordCataloguePtr()> catalogue;
    std::function<QString(AgentId)> agentName;
    /// Who can get leads, with their state now; by name.
    std::function<std::vector<LeadCandidate>()> candidates;
    std::function<const Calendar &()> calendar;
    std::function<Instant()> now;
    std::function<WorkingTime()> working;
    std::function<bool()> maySetRules; ///< and correct ledgers
    std::function<bool()> mayHandOut;
    std::function<bool()> maySwitch; ///< whether leads are handed out without a person's doing
    /// An agent looks at their own: who they are on the telephone systems. Nothing: somebody who sees others.
    std::function<std::optional<std::vector<AgentId>>()> own;
};

} // namespace callhelm
