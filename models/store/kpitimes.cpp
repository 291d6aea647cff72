#include "store/kpitimes.h"

#include <limits>

#include "metrics/besidemetrics.h"
#include "store/callreader.h"
#include "store/figurereader.h"
#include "store/kpicells.h"

namespace callhelm {

namespace {

constexpr qint64 inSecond = 1000;

/// Of time that passed on a day: the part, and what it is a part of.
KpiRow rowOf(const KpiMetric &metric, const AgentInterval &day)
{
    const AgentCell &cell = day.cell;
    KpiRow row{day.start, day.agent, {}, {}, 0, cell.loggedIn, 0};
    if (&metric == &besidemetrics::occupancy) {
        row.amount = cell.handling();
        row.whole = cell.handling() + cell.available;
    } else if (&metric == &besidemetrics::utilisation) {
        row.amount = cell.handling();
        row.whole = cell.loggedIn;
    } else if (&metric == &besidemetrics::pauseShare) {
        row.amount = cell.paused;
        row.whole = cell.loggedIn;
    }
    return row;
}

CallFilter filterOf(const KpiSubject &subject, const TimeRange &range)
{
    CallFilter filter;
    filter.range = range;
    filter.limit = std::numeric_limits<int>::max();
    if (subject.kind == KpiSubject::Kind::Agent)
        filter.agents = {subject.agent()};
    if (subject.kind == KpiSubject::Kind::Team)
        filter.teams = {subject.team()};
    return filter;
}

} // namespace

Result<void> KpiTimes::addTo(KpiFigures &figures) const
{
    auto days = FigureReader(m_context).agents(rangeOf(figures.question, m_context.calendar), By::Day, {});
    if (!days)
        return days.error();
    auto who = KpiWho::read(m_context, figures.question.subjects);
    if (!who)
        return who.error();
    KpiCells<AgentCell> cells(figures, *who, m_context.calendar);
    for (const AgentInterval &day : *days)
        cells.add(day.agent, day.start, day.cell);
    for (size_t i = 0; i < figures.question.metrics.size(); ++i)
        if (const KpiMetric &metric = *figures.question.metrics[i]; has(metric))
            cells.give(figures, i, [&metric](KpiFigure &figure, size_t /*subject*/, const AgentCell &cell) {
                figure.value = metric.ofAgents(cell);
            });
    return {};
}

Result<KpiRows> KpiTimes::rows(const KpiSubject &subject, const KpiMetric &metric,
                               const TimeRange &range) const
{
    KpiRows rows;
    if (metric.source == KpiMetric::Source::Times) {
        auto days = FigureReader(m_context).agents(range, By::Day, {});
        if (!days)
            return days.error();
        auto who = KpiWho::read(m_context, {subject});
        if (!who)
            return who.error();
        for (const AgentInterval &day : *days)
            if (who->isFirsts(day.agent, day.start))
                if (const KpiRow row = rowOf(metric, day); row.amount != 0 || row.whole != 0)
                    rows.add(row);
        return rows;
    }
    const CallReader calls(m_context);
    CallFilter filter = filterOf(subject, range);
    if (&metric == &besidemetrics::missedRings) {
        auto attempts = calls.attempts(filter, true);
        if (!attempts)
            return attempts.error();
        for (const AttemptRow &attempt : attempts->rows)
            rows.add({attempt.counted, attempt.agent, {}, {}, attempt.id, 1, 0});
        return rows;
    }
    if (&metric == &besidemetrics::callsOut) {
        DirectFilter direct;
        direct.range = range;
        direct.agents = filter.agents;
        direct.teams = filter.teams;
        direct.direction = Direction::Out;
        direct.unknownToo = false;
        auto done = calls.eachDirect(direct, [&rows](const DirectRow &call) {
            if (call.agent.isValid())
                rows.add({call.dialled, call.agent, {}, {}, call.id.value(), 1, 0});
        });
        if (!done)
            return done.error();
        return rows;
    }
    filter.direction = Direction::In;
    const bool isMean = &metric == &besidemetrics::meanTalk;
    auto done = calls.eachLeg(filter, [&rows, isMean](const LegRow &leg) {
        rows.add({leg.entered, leg.agent, {}, {}, leg.id.value(), isMean ? leg.talk * inSecond : 1, 1});
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace callhelm
