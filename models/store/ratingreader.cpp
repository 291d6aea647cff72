#include "store/ratingreader.h"

#include <algorithm>
#include <map>

#include "crm/recordfold.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordlog.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/rowcondition.h"
#include "store/teamspans.h"

namespace callhelm {

namespace {

/// Who is asked once more about a call is asked soon.
constexpr Duration sameCall = std::chrono::hours(24);

const QByteArray moment = "IFNULL(r.at,r.created)";

QByteArray ms(Instant at) { return QByteArray::number(toMs(at)); }

/// On the scale of 5, of a table by that name.
QByteArray isOfFive(const QByteArray &table)
{
    return table + ".score IS NOT NULL AND " + table + ".merged_into=0 AND IFNULL(" + table
        + ".scale,5000000)=5000000";
}

/// No later one of the same record and survey.
QByteArray isLastOf(const char *record, Instant known)
{
    const QByteArray at = "IFNULL(l.at,l.created)";
    QByteArray later = at + '>' + moment + " OR (" + at + '=' + moment + " AND l.id>r.id)";
    QByteArray condition = QByteArray("NOT EXISTS (SELECT 1 FROM rating l WHERE l.") + record + "=r." + record
        + " AND l.survey=r.survey AND " + isOfFive("l") + " AND (" + later + ')';
    if (known != Instant::max())
        condition += " AND " + at + "<=" + ms(known);
    return condition + ')';
}

struct Found
{
    RatingRow row;
    RecordId rated; ///< conversation or ticket
};

/// Of what a call's survey was answered several times, the last.
void keepLastOfCalls(std::vector<Found> &found)
{
    std::map<std::pair<QString, QString>, RecordId> last; // found comes in the order of time
    for (const Found &one : found)
        if (!one.row.call.isEmpty() && !one.rated.isValid())
            last[{one.row.call, one.row.survey}] = one.row.id;
    std::erase_if(found, [&last](const Found &one) {
        const auto it = last.find({one.row.call, one.row.survey});
        return it != last.end() && !one.rated.isValid() && it->second != one.row.id;
    });
}

/// Who was in charge of what was rated, when it was.
Result<void> addOwners(Database &database, std::vector<Found> &found)
{
    const auto lacks = [](const Found &one) { return !one.row.agent.isValid() && one.rated.isValid(); };
    if (std::ranges::none_of(found, lacks))
        return {};
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    auto rules = readRecordRules(database);
    if (!rules)
        return rules.error();
    const RecordSchema schema;
    for (Found &one : found) {
        if (!lacks(one))
            continue;
        const EntitySpec &entity = schema.of(*entityOf(one.rated));
        RecordFold fold(entity, *rules);
        auto done = (*log)->eachOf(one.rated, [&](const RecordFact &fact) {
            if (fact.at <= one.row.at)
                (void)fold.apply(fact);
        });
        if (!done)
            return done;
        if (fold.state())
            one.row.agent = valueOf(entity, *fold.state(), Field::Owner).id<AgentId>();
    }
    return {};
}

/// Who talked last to the caller before the call was rated.
Result<void> addTalkers(Database &database, std::vector<Found> &found)
{
    const auto lacks = [](const Found &one) { return !one.row.agent.isValid() && !one.row.call.isEmpty(); };
    QStringList calls;
    TimeRange range{Instant::max(), Instant::min()};
    for (const Found &one : found) {
        if (!lacks(one))
            continue;
        calls << one.row.call;
        range = {std::min(range.from, one.row.at - sameCall), std::max(range.to, one.row.at + Duration(1))};
    }
    constexpr qsizetype callsPerQuestion = 500; // SQLite takes 999 texts in older builds
    std::multimap<QString, std::pair<Instant, AgentId>> talks;
    for (qsizetype first = 0; first < calls.size(); first += callsPerQuestion) {
        RowCondition condition = RowCondition::counted(range, "entered");
        condition.isOneOf("call", calls.mid(first, callsPerQuestion));
        auto statement
            = Statement::prepare(database, "SELECT call,connected,agent FROM leg WHERE " + condition.text());
        if (!statement)
            return statement.error();
        condition.bind(*statement);
        auto done = eachRow(*statement, [&](const Statement &row) {
            talks.emplace(row.string(0), std::pair(instantFromMs(row.int64(1)), AgentId(row.int64(2))));
        });
        if (!done)
            return done;
    }
    for (Found &one : found) {
        if (!lacks(one))
            continue;
        std::pair<Instant, AgentId> latest{Instant::min(), AgentId()};
        const auto [begin, end] = talks.equal_range(one.row.call);
        for (auto talk = begin; talk != end; ++talk)
            if (talk->second.first <= one.row.at)
                latest = std::max(latest, talk->second);
        one.row.agent = latest.second;
    }
    return {};
}

} // namespace

Result<std::vector<RatingRow>> RatingReader::read(const TimeRange &range, Instant known) const
{
    const TimeRange wider{range.from,
                          std::min(range.to + sameCall, known + Duration(known != Instant::max()))};
    const auto within = [&wider](const QByteArray &column) {
        return column + ">=" + ms(wider.from) + " AND " + column + '<' + ms(wider.to);
    };
    auto statement = Statement::prepare(
        m_context.database,
        "SELECT r.id," + moment
            + ",r.agent,IFNULL(r.conversation,r.ticket),r.call,r.customer,r.score,r.survey,"
              "r.text FROM rating r WHERE (("
            + within("r.at") + ") OR (r.at IS NULL AND " + within("r.created") + ")) AND " + isOfFive("r")
            + " AND (r.conversation IS NULL OR " + isLastOf("conversation", known)
            + ") AND (r.ticket IS NULL OR " + isLastOf("ticket", known) + ") ORDER BY 2,1");
    if (!statement)
        return statement.error();
    std::vector<Found> found;
    auto done = eachRow(*statement, [&](const Statement &s) {
        Found &one = found.emplace_back();
        one.rated = RecordId(s.int64(3));
        one.row.id = RecordId(s.int64(0));
        one.row.at = instantFromMs(s.int64(1));
        one.row.agent = AgentId(s.int64(2));
        one.row.customer = RecordId(s.int64(5));
        one.row.score = s.int64(6);
        one.row.survey = s.string(7);
        one.row.text = s.string(8);
        one.row.call = s.string(4);
    });
    if (!done)
        return done.error();
    keepLastOfCalls(found);
    std::erase_if(found, [&range](const Found &one) { return one.row.at >= range.to; });
    if (auto added = addOwners(m_context.database, found); !added)
        return added.error();
    if (auto added = addTalkers(m_context.database, found); !added)
        return added.error();
    std::vector<RatingRow> rows;
    rows.reserve(found.size());
    const Scope &scope = m_context.scope;
    for (Found &one : found)
        if (scope.seesAll() || (one.row.agent.isValid() && scope.sees(one.row.agent, one.row.at)))
            rows.push_back(std::move(one.row));
    return rows;
}

Result<std::vector<RatingInterval>> RatingReader::figures(const TimeRange &range, By by, Instant known) const
{
    auto rows = read(range, known);
    if (!rows)
        return rows.error();
    std::map<std::pair<AgentId, Instant>, RatingCell> cells;
    for (const RatingRow &row : *rows) {
        const Instant start = by == By::All ? range.from : m_context.calendar.bucketStart(row.at, by);
        cells[{row.agent, start}].count(row.score);
    }
    std::vector<RatingInterval> intervals;
    intervals.reserve(cells.size());
    for (const auto &[key, cell] : cells)
        intervals.push_back({key.first, key.second, cell});
    return intervals;
}

Result<Rows<RatingRow>> RatingReader::rows(const CallFilter &filter, Instant known) const
{
    auto narrowed = TeamSpans::narrowed(m_context, filter.teams);
    if (!narrowed)
        return narrowed.error();
    auto found = read(filter.range, known);
    if (!found)
        return found.error();
    Rows<RatingRow> rows;
    for (RatingRow &row : *found) {
        const bool isOfTeams
            = filter.teams.empty() || (row.agent.isValid() && narrowed->sees(row.agent, row.at));
        const bool isOfAgents = filter.agents.empty() || std::ranges::count(filter.agents, row.agent) > 0;
        if (!isOfTeams || !isOfAgents)
            continue;
        ++rows.total;
        if (rows.rows.size() < size_t(std::max(filter.limit, 0)))
            rows.rows.push_back(std::move(row));
    }
    if (auto named = addNames(rows.rows); !named)
        return named.error();
    return rows;
}

Result<void> RatingReader::addNames(std::vector<RatingRow> &rows) const
{
    std::vector<RecordId> customers;
    customers.reserve(rows.size());
    for (const RatingRow &row : rows)
        if (row.customer.isValid())
            customers.push_back(row.customer);
    auto names = RecordReader(m_context, Instant()).names(customers);
    if (!names)
        return names.error();
    for (RatingRow &row : rows)
        if (const auto it = names->find(row.customer); it != names->end())
            row.customerName = it->second;
    return {};
}

} // namespace callhelm
