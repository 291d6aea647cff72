#include "store/kpivisits.h"

#include <map>

#include "metrics/besidemetrics.h"
#include "metrics/queuesum.h"
#include "store/callreader.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/figurereader.h"
#include "store/kpicells.h"
#include "store/queuegoals.h"
#include "store/rowcondition.h"

namespace callhelm {

namespace {

constexpr qint64 inSecond = 1000;

bool isEverybody(const KpiSubject &subject) { return subject.kind == KpiSubject::Kind::All; }

using Goals = std::map<QueueId, QueueGoal>;

Result<Goals> goalsOf(Database &database)
{
    std::vector<QueueId> queues;
    auto done = eachRow(database, "SELECT id FROM queue",
                        [&](const Statement &row) { queues.push_back(QueueId(row.int64(0))); });
    if (!done)
        return done.error();
    Goals goals;
    for (const QueueId queue : queues) {
        auto goal = readGoal(database, queue);
        if (!goal)
            return goal.error();
        goals[queue] = goal->goal;
    }
    return goals;
}

/// What a visit adds to a metric, and to what that is a part of.
KpiRow rowOf(const KpiMetric &metric, const VisitRow &visit, const QueueGoal &goal)
{
    using namespace besidemetrics;
    QueueCell cell;
    cell.count(visit);
    const QueueFigures figures(cell, goal);
    KpiRow row{visit.entered, visit.agent, {}, {}, visit.id.value(), 0, figures.answered()};
    if (&metric == &serviceLevel) {
        row.amount = figures.share().part;
        row.whole = figures.share().whole;
    } else if (&metric == &abandonRate) {
        row.amount = figures.abandoned();
        row.whole = figures.finished();
    } else if (&metric == &missedCalls) {
        row.amount = row.whole = figures.missed();
    } else if (&metric == &meanWait) {
        row.amount = figures.answered() * visit.wait * inSecond;
    } else if (&metric == &handleTime) {
        row.amount = figures.answered() * (visit.talk + visit.hold + visit.wrapUp) * inSecond;
    }
    return row;
}

} // namespace

Result<void> KpiVisits::addTo(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    const TimeRange range = rangeOf(question, m_context.calendar);
    auto goals = goalsOf(m_context.database);
    if (!goals)
        return goals.error();
    auto who = KpiWho::read(m_context, question.subjects);
    if (!who)
        return who.error();
    KpiCells<QueueSum> cells(figures, *who, m_context.calendar);
    if (std::ranges::any_of(question.subjects, isEverybody)) {
        auto days = FigureReader(m_context).queues(range, By::Day);
        if (!days)
            return days.error();
        for (const QueueInterval &day : *days)
            for (size_t i = 0; i < question.subjects.size(); ++i)
                if (isEverybody(question.subjects[i]))
                    cells.addTo(i, day.start, QueueSum(day.cell, (*goals)[day.queue]));
    }
    if (!std::ranges::all_of(question.subjects, isEverybody)) {
        RowCondition condition = RowCondition::counted(range, "entered");
        condition.require("outcome=" + QByteArray::number(int(Outcome::Answered)));
        auto statement = Statement::prepare(
            m_context.database,
            "SELECT queue,agent,entered,wait,talk,hold,wrapup FROM visit WHERE " + condition.text());
        if (!statement)
            return statement.error();
        condition.bind(*statement);
        auto done = eachRow(*statement, [&](const Statement &row) {
            VisitRow visit;
            visit.queue = QueueId(row.int64(0));
            visit.agent = AgentId(row.int64(1));
            visit.entered = instantFromMs(row.int64(2));
            visit.outcome = Outcome::Answered;
            visit.wait = row.int64(3);
            visit.talk = row.int64(4);
            visit.hold = row.int64(5);
            visit.wrapUp = row.int64(6);
            if (!m_context.scope.sees(visit.agent, visit.entered))
                return;
            QueueCell cell;
            cell.count(visit);
            const QueueSum sum(cell, (*goals)[visit.queue]);
            who->each(visit.agent, visit.entered, [&](size_t subject) {
                if (!isEverybody(question.subjects[subject]))
                    cells.addTo(subject, visit.entered, sum);
            });
        });
        if (!done)
            return done.error();
    }
    for (size_t i = 0; i < question.metrics.size(); ++i)
        if (const KpiMetric &metric = *question.metrics[i]; has(metric))
            cells.give(figures, i, [&](KpiFigure &figure, size_t subject, const QueueSum &sum) {
                if (metric.hasTeams || isEverybody(question.subjects[subject]))
                    figure.value = metric.ofQueues(sum.figures());
                else
                    figure = {};
            });
    return {};
}

Result<KpiRows> KpiVisits::rows(const KpiSubject &subject, const KpiMetric &metric,
                                const TimeRange &range) const
{
    KpiRows rows;
    if (!metric.hasTeams && !isEverybody(subject))
        return rows;
    auto goals = goalsOf(m_context.database);
    if (!goals)
        return goals.error();
    auto who = KpiWho::read(m_context, {subject});
    if (!who)
        return who.error();
    CallFilter filter;
    filter.range = range;
    if (!isEverybody(subject))
        filter.outcomes = {Outcome::Answered};
    auto done = CallReader(m_context).eachVisit(filter, [&](const VisitRow &visit) {
        if (!isEverybody(subject) && !who->isFirsts(visit.agent, visit.entered))
            return;
        if (const KpiRow row = rowOf(metric, visit, (*goals)[visit.queue]); row.whole != 0)
            rows.add(row);
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace callhelm
