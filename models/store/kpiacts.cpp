#include "store/kpiacts.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpicallpages.h"

namespace callhelm {

namespace {

constexpr ActKinds ofCalls{ActKind::CallPart, ActKind::CallTalked, ActKind::CallMade, ActKind::CallReceived};

Result<void> eachOfRecords(Statement &statement, const TellKpiAct &tell)
{
    return eachRow(statement, [&tell](const Statement &row) {
        tell(row.int64(0),
             {instantFromMs(row.int64(1)), AgentId(row.int64(2)), ActKinds(row.int64(3)),
              RecordId(row.int64(4)), row.int64(5), row.int64(6)});
    });
}

} // namespace

Result<void> eachKpiAct(Database &database, qint64 from, qint64 to, const TellKpiAct &tell)
{
    auto statement = Statement::prepare(
        database, "SELECT piece,at,agent,kinds,customer,amount,amount_out FROM kpi_act WHERE at>=? AND at<?");
    if (!statement)
        return statement.error();
    statement->bindAll(from, to);
    if (auto done = eachOfRecords(*statement, tell); !done)
        return done;
    return eachCountedCall(database, from, to, [&tell](const CountedCall &call) {
        const qint64 piece = pieceOf(call.source, call.call.view());
        for (const KpiAct &act : call.acts())
            tell(piece, act);
    });
}

Result<void> eachKpiAct(Database &database, const std::vector<AgentSpan> &spans, const TimeRange &range,
                        ActKinds kinds, const TellKpiAct &tell)
{
    auto statement = Statement::prepare(database,
                                        "SELECT piece,at,agent,kinds,customer,amount,amount_out FROM kpi_act"
                                        " WHERE agent=? AND at>=? AND at<? AND kinds&?<>0");
    if (!statement)
        return statement.error();
    struct Found
    {
        size_t span;
        qint64 piece;
        KpiAct act;
    };
    std::vector<Found> found;
    std::unordered_map<AgentId, std::vector<size_t>> ofAgents;
    const auto clipped = [&](size_t i) {
        return TimeRange{std::max(spans[i].from, range.from), std::min(spans[i].to, range.to)};
    };
    for (size_t i = 0; i < spans.size(); ++i) {
        ofAgents[spans[i].agent].push_back(i);
        statement->bindAll(spans[i].agent.value(), toMs(clipped(i).from), toMs(clipped(i).to), kinds.bits());
        auto done = eachOfRecords(*statement, [&](qint64 piece, const KpiAct &act) {
            found.push_back({i, piece, act});
        });
        if (!done)
            return done;
    }
    const auto takeCall = [&](const CountedCall &call) {
        const auto isOurs = [&](const CallShare &share) { return ofAgents.contains(share.agent); };
        if (std::ranges::none_of(call.shares, isOurs))
            return;
        const qint64 piece = pieceOf(call.source, call.call.view());
        for (const KpiAct &act : call.acts()) {
            const auto own = ofAgents.find(act.agent);
            if (own == ofAgents.end() || (act.kinds.bits() & kinds.bits()) == 0)
                continue;
            for (const size_t i : own->second)
                if (clipped(i).from <= act.at && act.at < clipped(i).to)
                    found.push_back({i, piece, act});
        }
    };
    if ((kinds.bits() & ofCalls.bits()) != 0)
        if (auto done = eachCountedCall(database, toMs(range.from), toMs(range.to), takeCall); !done)
            return done;
    std::ranges::sort(found, {},
                      [](const Found &one) { return std::tuple(one.span, one.act.at, one.piece); });
    for (const Found &one : found)
        tell(one.piece, one.act);
    return {};
}

} // namespace callhelm
