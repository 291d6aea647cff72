#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QJsonObject>

#include "access/scope.h"
#include "base/calendar.h"
#include "domain/auditentry.h"
#include "domain/leadrows.h"
#include "services/leadstandings.h"
#include "store/leadfinder.h"

namespace callhelm {

class Database;

/// What is to be handed out, in whose name.
struct LeadRunTask
{
    LeadRuleId only; ///< by one rule alone; none: by all
    Instant at{};
    QString who; ///< empty: the program by itself, where that is wanted (LeadStore::runsByItself())
    Scope scope = Scope::everything(); ///< whose leads
    LeadPresence presence;
    size_t told = 1000; ///< so many hand-outs are named, the others are counted
};

/// How far a run has come. It is done in steps of bounded size, each a transaction of its own, so that others
/// have their turn between; each finds anew what is due, so that nothing is handed out twice, whoever else
/// does.
struct LeadRunState
{
    enum class Phase : quint8 { Recalls, Waiting, Done };
    Phase phase = Phase::Recalls;
    LeadFinder::Cursor after;
    LeadRun run; ///< so far
};

/// Of the audit trail's line of a step; within the transaction.
using LeadNote = std::function<Result<void>(const QJsonObject &to)>;

/// Does one step, within a transaction of full durability: at most so many leads are looked at.
Result<void> leadStep(Database &database, const Calendar &calendar, const LeadRunTask &task,
                      LeadRunState &state, const LeadNote &note);
inline constexpr int leadsAStep = 500;

/// What a run would do: the same decisions, all at once, and nothing is written.
Result<LeadRun> dryLeadRun(const ReadContext &context, const LeadRunTask &task);

/// Rules, ledgers and who may get leads at that moment, and no leads.
Result<LeadSituation> readLeadSituation(LeadFinder &finder, const ReadContext &context,
                                        const LeadRules &rules, const LeadPresence &presence, Instant at);

} // namespace callhelm
