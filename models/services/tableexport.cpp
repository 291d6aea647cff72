#include "services/tableexport.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "reports/calltables.h"
#include "services/debtservice.h"
#include "services/kpiexport.h"
#include "services/leadexport.h"
#include "services/leadoutcomeexport.h"
#include "services/recordexport.h"
#include "services/storesession.h"
#include "services/targetexport.h"
#include "services/targetlookup.h"
#include "store/journal.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/teamspans.h"

namespace callhelm {

namespace {

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

template <class Named, class Id>
Result<std::vector<Id>> idsOf(const QStringList &wanted, const std::vector<Named> &all,
                              const QString &unknown, bool anyCase = false)
{
    std::vector<Id> ids;
    for (const QString &name : wanted) {
        auto it = std::find_if(all.begin(), all.end(), [&](const Named &one) { return one.name == name; });
        if (it == all.end() && anyCase)
            it = std::find_if(all.begin(), all.end(), [&](const Named &one) {
                return one.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (it == all.end())
            return usage(unknown.arg(name));
        ids.push_back(it->id);
    }
    return ids;
}

template <class Intervals, class Id>
void keepOnly(Intervals &intervals, const std::vector<Id> &ids, Id Intervals::value_type::*who)
{
    if (!ids.empty())
        std::erase_if(intervals, [&](const auto &interval) {
            return std::find(ids.begin(), ids.end(), interval.*who) == ids.end();
        });
}

/// Whether a list asks for an id; an empty one lets everything through.
template <class Id>
bool isAmong(const std::vector<Id> &ids, Id id)
{
    return ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

struct TableExport::Selection
{
    CallFilter filter;
    TableNames names;
    Instant horizon; ///< up to when anything is known
};

QStringList TableExport::tables()
{
    static const QStringList ofCalls{
        QStringLiteral("queues"), QStringLiteral("agents"),   QStringLiteral("visits"),
        QStringLiteral("legs"),   QStringLiteral("sessions"), QStringLiteral("pauses"),
        QStringLiteral("calls"),  QStringLiteral("debts"),    QStringLiteral("teams")};
    return ofCalls + RecordExport::tables()
        + QStringList{QLatin1String(KpiExport::table), QStringLiteral("targets"),
                      QLatin1String(LeadExport::table), QLatin1String(LeadOutcomeExport::table)};
}

ReportTable TableExport::head(const QString &table)
{
    if (RecordExport::isTable(table))
        return RecordExport::head(table);
    if (TargetExport::isTable(table))
        return TargetExport::head();
    if (table == QLatin1String(KpiExport::table))
        return KpiExport::head();
    if (table == QLatin1String(LeadExport::table))
        return LeadExport::head();
    if (table == QLatin1String(LeadOutcomeExport::table))
        return LeadOutcomeExport::head();
    switch (tables().indexOf(table)) {
    case 0:
        return queueTable();
    case 1:
        return agentTable();
    case 2:
        return visitTable();
    case 3:
        return legTable();
    case 4:
        return sessionTable();
    case 5:
        return pauseTable();
    case 6:
        return directTable();
    case 7:
        return debtTable();
    default:
        return teamTable();
    }
}

Result<TableExport::Selection> TableExport::select(StoreSession &session) const
{
    Selection selection;
    auto known = session.reader().figures().known();
    auto allQueues = session.reader().names().queues();
    auto allAgents = session.reader().names().agents();
    auto allTeams = session.reader().names().teams();
    auto names = session.names();
    if (!known)
        return known.error();
    if (!allQueues)
        return allQueues.error();
    if (!allAgents)
        return allAgents.error();
    if (!allTeams)
        return allTeams.error();
    if (!names)
        return names.error();
    if (!teams.isEmpty() && table == QLatin1String("queues"))
        return usage(Tr::tr("Figures of whole queues cannot be told for one team."));
    // Without bounds: whole days, so that a figure of "everything" does not depend on the first second.
    const Calendar &calendar = session.calendar();
    const TimeRange all = known->value_or(TimeRange{});
    CallFilter &filter = selection.filter;
    filter.range.from = from.value_or(calendar.bucketStart(all.from, By::Day));
    filter.range.to
        = to.value_or(all.isEmpty() ? filter.range.from
                                    : calendar.nextBucket(calendar.bucketStart(all.to, By::Day), By::Day));
    if (filter.range.to < filter.range.from)
        return usage(Tr::tr("The range ends before it begins."));
    auto queueIds = idsOf<NamedQueue, QueueId>(queues, *allQueues, Tr::tr("Unknown queue “%1”."));
    if (!queueIds)
        return queueIds.error();
    auto agentIds = idsOf<NamedAgent, AgentId>(agents, *allAgents, Tr::tr("Unknown agent “%1”."));
    if (!agentIds)
        return agentIds.error();
    auto teamIds = idsOf<TeamMembers, TeamId>(teams, *allTeams, Tr::tr("Unknown team “%1”."), true);
    if (!teamIds)
        return teamIds.error();
    filter.teams = std::move(*teamIds);
    filter.queues = std::move(*queueIds);
    filter.agents = std::move(*agentIds);
    selection.horizon = session.journal().horizon().value_or(filter.range.to);
    selection.names = std::move(*names);
    selection.names.goal = [this, own = selection.names.goal](QueueId id) {
        QueueGoal goal = own(id);
        goal.threshold = threshold.value_or(goal.threshold);
        goal.shortLimit = shortLimit.value_or(goal.shortLimit);
        goal.definition = definition.value_or(goal.definition);
        return goal;
    };
    return selection;
}

Result<void> TableExport::writeRecords(StoreSession &session, const CallFilter &filter,
                                       TableWriter &writer) const
{
    RecordExport records;
    records.table = table;
    records.from = from;
    records.to = to;
    records.owners = filter.agents;
    auto people = PeopleStore(session.database()).readTeams();
    if (!people)
        return people.error();
    const Instant now = SystemClock().now();
    for (const TeamId team : filter.teams)
        for (const AgentSpan &span : people->spansOf(team, session.calendar()))
            if (span.from <= now && now < span.to)
                records.owners.push_back(span.agent);
    if (!teams.isEmpty() && records.owners.empty())
        records.owners.emplace_back(-1); // a team without anybody has no records
    return records.write(session, writer);
}

Result<void> TableExport::write(StoreSession &session, TableWriter &writer) const
{
    auto moment = session.reader().moment();
    if (!moment)
        return moment.error();
    TableExport wanted = *this;
    const bool isHandOuts = table == QLatin1String(LeadExport::table);
    const bool isLeads = table == QLatin1String(LeadOutcomeExport::table);
    if (isHandOuts || isLeads
        || TargetExport::isTable(table)) // goals lie ahead of all that is known of calls
        wanted.from = wanted.to = std::nullopt;
    auto selected = wanted.select(session);
    if (!selected)
        return selected.error();
    const CallFilter &filter = selected->filter;
    if (RecordExport::isTable(table))
        return writeRecords(session, filter, writer);
    if (TargetExport::isTable(table))
        return TargetExport{from, to, filter.agents, filter.teams}.write(session, writer);
    if (isHandOuts)
        return LeadExport{from, to, filter.agents}.write(session, writer);
    if (isLeads)
        return LeadOutcomeExport{from, to, by, per, filter.agents, filter.teams}.write(session, writer);
    if (table == QLatin1String(KpiExport::table)) {
        auto goals = TargetLookup::read(session.reader());
        if (!goals)
            return goals.error();
        const auto goal = [&](const KpiSubject &subject, const KpiMetric &metric, QDate day, By each) {
            return goals->figureOf(subject, metric, day, each);
        };
        return KpiExport{metrics, filter.agents, filter.teams, from, to, by, goal}.write(session, writer);
    }
    const TableNames &names = selected->names;
    Reader &reader = session.reader();
    const ReportTable head = TableExport::head(table);
    if (auto done = writer.begin(head); !done)
        return done;

    // Rows are written as they are read, so that years need no more memory than a moment.
    Result<void> written;
    const auto tell = [&](const auto &row) {
        if (written)
            written = writer.row(rowOf(row, names));
    };
    Result<void> done;
    switch (tables().indexOf(table)) {
    case 0: {
        auto figures = reader.figures().queues(filter.range, by);
        if (!figures)
            return figures.error();
        keepOnly(*figures, filter.queues, &QueueInterval::queue);
        std::ranges::for_each(*figures, tell);
        break;
    }
    case 1: {
        const Instant until = std::min(selected->horizon, filter.range.to);
        auto figures
            = reader.figures().agents(filter.range, by, session.journal().openTimes(until), filter.teams);
        if (!figures)
            return figures.error();
        keepOnly(*figures, filter.agents, &AgentInterval::agent);
        std::ranges::for_each(*figures, tell);
        break;
    }
    case 2:
        done = reader.calls().eachVisit(filter, tell);
        break;
    case 3:
        done = reader.calls().eachLeg(filter, tell);
        break;
    case 4:
        done = reader.stays().eachSession(filter, tell);
        break;
    case 5:
        done = reader.stays().eachPause(filter, tell);
        break;
    case 6: {
        DirectFilter direct;
        direct.range = filter.range;
        direct.agents = filter.agents;
        direct.teams = filter.teams;
        done = reader.calls().eachDirect(direct, tell);
        break;
    }
    case 7: {
        auto debts = DebtService::at(reader, to.value_or(selected->horizon));
        if (!debts)
            return debts.error();
        auto members = TeamSpans::narrowed(reader.context(), filter.teams);
        if (!members)
            return members.error();
        debts->removeIf([&](const Debt &debt) {
            return !isAmong(filter.queues, debt.queue) || !isAmong(filter.agents, debt.agent)
                || (!filter.teams.empty() && !members->sees(debt.agent, debt.last));
        });
        std::ranges::for_each(std::as_const(*debts), tell);
        break;
    }
    default: {
        const Instant until = std::min(selected->horizon, filter.range.to);
        auto figures = reader.figures().teams(filter.range, by, session.journal().openTimes(until));
        if (!figures)
            return figures.error();
        keepOnly(*figures, filter.teams, &TeamInterval::team);
        std::ranges::for_each(*figures, tell);
        break;
    }
    }
    if (!done)
        return done;
    return written ? writer.finish() : written;
}

} // namespace callhelm
