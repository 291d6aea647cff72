#include "store/kpityped.h"

#include <map>

#include "base/text.h"
#include "metrics/typedmetrics.h"
#include "store/kpicells.h"
#include "store/manualstore.h"
#include "store/peoplestore.h"

namespace callhelm {

namespace {

constexpr double hundredths = 100;

struct TypedSum
{
    qint64 sum = 0;
    qint64 entries = 0;
    void add(const TypedSum &other)
    {
        sum += other.sum;
        entries += other.entries;
    }
};

using DayEntries = std::map<KpiSubject, ManualEntry>;

const ManualEntry *entryOf(const DayEntries &day, const KpiSubject &subject)
{
    const auto found = day.find(subject);
    return found != day.end() ? &found->second : nullptr;
}

} // namespace

Result<void> KpiTyped::each(const std::vector<KpiSubject> &subjects, const KpiMetric &metric, QDate from,
                            QDate until, const Tell &tell) const
{
    auto typed = ManualStore(m_context.database).entries(from, until);
    if (!typed)
        return typed.error();
    const QString name = fold(typedmetrics::nameOf(metric.idText()));
    std::map<QDate, DayEntries> days;
    for (const ManualEntry &entry : *typed)
        if (entry.value && fold(entry.name) == name)
            days[entry.day][entry.subject] = entry;
    auto people = PeopleStore(m_context.database).readTeams();
    if (!people)
        return people.error();
    std::vector<KpiSubject> teams;
    teams.reserve(people->teams.size());
    for (const Team &team : people->teams)
        teams.push_back(KpiSubject::of(team.id));
    auto members = KpiWho::read(m_context, teams);
    if (!members)
        return members.error();
    for (const auto &[date, entries] : days) {
        const DayEntries &day = entries;
        const Instant start = m_context.calendar.startOf(date);
        const auto isIn = [&](AgentId agent, auto which) {
            bool is = false;
            members->each(agent, start, [&](size_t team) { is = is || which(teams[team]); });
            return is;
        };
        for (size_t i = 0; i < subjects.size(); ++i) {
            if (const ManualEntry *own = entryOf(day, subjects[i])) {
                tell(i, *own);
                continue;
            }
            if (subjects[i].kind == KpiSubject::Kind::Agent)
                continue;
            const bool isAll = subjects[i].kind == KpiSubject::Kind::All;
            for (const auto &[subject, entry] : day) {
                bool counts = isAll;
                if (subject.kind == KpiSubject::Kind::Agent)
                    counts = isIn(subject.agent(),
                                  [&](const KpiSubject &team) {
                                      return isAll ? day.contains(team) : team == subjects[i];
                                  })
                        != isAll;
                else if (!isAll)
                    continue;
                if (counts)
                    tell(i, entry);
            }
        }
    }
    return {};
}

Result<void> KpiTyped::addTo(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    auto who = KpiWho::read(m_context, {});
    if (!who)
        return who.error();
    for (size_t m = 0; m < question.metrics.size(); ++m) {
        const KpiMetric &metric = *question.metrics[m];
        if (!has(metric))
            continue;
        KpiCells<TypedSum> cells(figures, *who, m_context.calendar);
        auto done = each(question.subjects, metric, question.from, question.to.addDays(1),
                         [&](size_t subject, const ManualEntry &entry) {
                             cells.addTo(subject, m_context.calendar.startOf(entry.day), {*entry.value, 1});
                         });
        if (!done)
            return done;
        cells.give(figures, m, [](KpiFigure &figure, size_t /*subject*/, const TypedSum &sum) {
            figure = {};
            if (sum.entries > 0)
                figure = {true, double(sum.sum) / hundredths};
        });
    }
    return {};
}

Result<KpiRows> KpiTyped::rows(const KpiSubject &subject, const KpiMetric &metric,
                               const TimeRange &range) const
{
    KpiRows rows;
    const Calendar &calendar = m_context.calendar;
    auto done = each(
        {subject}, metric, calendar.dayOf(range.from), calendar.dayOf(range.to),
        [&](size_t /*subject*/, const ManualEntry &entry) {
            rows.add(
                {calendar.startOf(entry.day), entry.subject.agent(), {}, {}, 0, *entry.value, 0, entry.by});
        });
    if (!done)
        return done.error();
    return rows;
}

} // namespace callhelm
