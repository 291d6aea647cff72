#include "store/kpiowners.h"

#include <map>
#include <set>

#include "domain/kpiact.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpicells.h"

namespace callhelm {

namespace {

constexpr ActKinds changes{ActKind::OwnerGained, ActKind::OwnerLost};

qint64 changeBy(ActKinds kinds)
{
    return qint64(kinds.has(ActKind::OwnerGained)) - qint64(kinds.has(ActKind::OwnerLost));
}

} // namespace

Result<void> KpiOwners::addTo(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    const Calendar &calendar = m_context.calendar;
    auto who = KpiWho::read(m_context, question.subjects);
    if (!who)
        return who.error();
    // What each agent owns now, less what came since each interval ended.
    std::map<AgentId, qint64> now;
    auto done = eachRow(m_context.database,
                        "SELECT owner,COUNT(*) FROM customer WHERE owner IS NOT NULL AND owner<>0 AND"
                        " merged_into=0 AND deleted=0 GROUP BY owner",
                        [&](const Statement &row) { now[AgentId(row.int64(0))] = row.int64(1); });
    if (!done)
        return done;
    std::vector<Instant> ends; // of the intervals; the last is the whole's, too
    ends.reserve(figures.starts.size());
    for (size_t i = 1; i < figures.starts.size(); ++i)
        ends.push_back(calendar.startOf(figures.starts[i]));
    ends.push_back(calendar.startOf(question.to.addDays(1)));
    std::map<AgentId, std::vector<qint64>> since; // by interval
    auto statement = Statement::prepare(
        m_context.database, "SELECT agent,at,kinds FROM kpi_act WHERE agent=? AND at>=? AND kinds&?<>0");
    if (!statement)
        return statement.error();
    std::set<AgentId> agents;
    done = eachRow(m_context.database, "SELECT id FROM agent",
                   [&](const Statement &row) { agents.insert(AgentId(row.int64(0))); });
    if (!done)
        return done;
    for (const AgentId agent : agents) {
        bool isAsked = false;
        for (const Instant end : ends)
            who->each(agent, end - Duration(1), [&](size_t) { isAsked = true; });
        if (!isAsked)
            continue;
        std::vector<qint64> &changed = since[agent];
        changed.resize(ends.size());
        statement->bindAll(agent.value(), toMs(ends.front()), changes.bits());
        done = eachRow(*statement, [&](const Statement &row) {
            const Instant at = instantFromMs(row.int64(1));
            for (size_t i = 0; i < ends.size() && ends[i] <= at; ++i)
                changed[i] += changeBy(ActKinds(row.int64(2)));
        });
        if (!done)
            return done;
    }
    for (size_t m = 0; m < question.metrics.size(); ++m) {
        if (!has(*question.metrics[m]))
            continue;
        for (size_t subject = 0; subject < question.subjects.size(); ++subject) {
            KpiSeries &series = figures.series.at(subject * question.metrics.size() + m);
            for (KpiFigure &figure : series.intervals)
                figure.value = figure.isCovered ? Figure(0) : Figure();
        }
        for (const auto &[agent, changed] : since) {
            const auto own = now.find(agent);
            for (size_t i = 0; i < ends.size(); ++i) {
                const Instant last = ends[i] - Duration(1);
                const qint64 count = (own != now.end() ? own->second : 0) - changed[i];
                if (!m_context.scope.sees(agent, last))
                    continue;
                who->each(agent, last, [&](size_t subject) {
                    KpiFigure &figure = figures.series.at(subject * question.metrics.size() + m).intervals[i];
                    if (figure.value)
                        *figure.value += double(count);
                });
            }
        }
        for (size_t subject = 0; subject < question.subjects.size(); ++subject) {
            KpiSeries &series = figures.series.at(subject * question.metrics.size() + m);
            if (series.whole.isCovered)
                series.whole = series.intervals.back();
        }
    }
    return {};
}

Result<KpiRows> KpiOwners::rows(const KpiSubject &subject, const KpiMetric & /*metric*/,
                                const TimeRange &range) const
{
    auto who = KpiWho::read(m_context, {subject});
    if (!who)
        return who.error();
    const Instant last = range.to - Duration(1);
    std::map<std::pair<AgentId, RecordId>, std::pair<qint64, Instant>> owned; // and since when
    auto statement = Statement::prepare(
        m_context.database,
        "SELECT agent,customer,at,kinds FROM kpi_act WHERE agent=? AND at<? AND kinds&?<>0");
    if (!statement)
        return statement.error();
    std::vector<AgentId> agents;
    auto done = eachRow(m_context.database, "SELECT id FROM agent", [&](const Statement &row) {
        const AgentId agent(row.int64(0));
        if (who->isFirsts(agent, last) && m_context.scope.sees(agent, last))
            agents.push_back(agent);
    });
    if (!done)
        return done.error();
    for (const AgentId agent : agents) {
        statement->bindAll(agent.value(), toMs(range.to), changes.bits());
        done = eachRow(*statement, [&](const Statement &row) {
            const qint64 by = changeBy(ActKinds(row.int64(3)));
            auto &[count, at] = owned[{agent, RecordId(row.int64(1))}];
            count += by;
            if (by > 0)
                at = std::max(at, instantFromMs(row.int64(2)));
        });
        if (!done)
            return done.error();
    }
    KpiRows rows;
    for (const auto &[key, state] : owned)
        if (state.first > 0)
            rows.add({state.second, key.first, {}, key.second, 0, 1, 0});
    return rows;
}

} // namespace callhelm
