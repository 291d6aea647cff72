#include "store/kpimembers.h"

#include <algorithm>
#include <limits>
#include <set>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/peoplestore.h"

namespace callhelm {

namespace {

constexpr qint64 forEver = std::numeric_limits<qint32>::max(); ///< a day that never comes

} // namespace

Result<KpiMembers> KpiMembers::counted(Database &database)
{
    KpiMembers members;
    auto done = eachRow(database,
                        "SELECT agent,team,from_day,until_day FROM kpi_member ORDER BY agent,team,from_day",
                        [&members](const Statement &row) {
                            members.m_spans[AgentId(row.int64(0))].push_back(
                                {TeamId(row.int64(1)), row.int64(2), row.int64(3)});
                        });
    return done ? Result<KpiMembers>(std::move(members)) : done.error();
}

Result<KpiMembers> KpiMembers::now(Database &database, const Calendar &calendar)
{
    auto people = PeopleStore(database).readTeams();
    if (!people)
        return people.error();
    std::ranges::sort(people->teams, {}, &Team::id);
    const auto dayOf = [&calendar](Instant at, qint64 never) {
        return at == Instant::min() || at == Instant::max() ? never : calendar.dayOf(at).toJulianDay();
    };
    KpiMembers members;
    for (const Team &team : people->teams)
        for (const AgentSpan &span : people->spansOf(team.id, calendar))
            members.m_spans[span.agent].push_back({team.id, dayOf(span.from, 0), dayOf(span.to, forEver)});
    return members;
}

Result<void> KpiMembers::write(Database &database) const
{
    auto add = Statement::prepare(database,
                                  "INSERT INTO kpi_member(team,agent,from_day,until_day) VALUES(?,?,?,?)");
    if (!add)
        return add.error();
    auto done = database.execute("DELETE FROM kpi_member");
    for (const auto &[agent, spans] : m_spans)
        for (const Span &span : spans) {
            if (!done)
                return done;
            add->bindAll(span.team.value(), agent.value(), span.from, span.until);
            done = add->run();
        }
    return done;
}

const std::vector<KpiMembers::Span> &KpiMembers::spansOf(AgentId agent) const
{
    static const std::vector<Span> none;
    const auto found = m_spans.find(agent);
    return found == m_spans.end() ? none : found->second;
}

std::vector<KpiMembers::Move> KpiMembers::moves(const KpiMembers &before, const KpiMembers &after,
                                                const Calendar &calendar)
{
    std::set<AgentId> agents;
    for (const KpiMembers *members : {&before, &after})
        for (const auto &[agent, spans] : members->m_spans)
            agents.insert(agent);
    const auto momentOf = [&calendar](qint64 day) {
        constexpr qint64 late = std::numeric_limits<qint64>::max();
        if (day <= 0)
            return -late;
        return day >= forEver ? late : toMs(calendar.startOf(QDate::fromJulianDay(day)));
    };
    std::vector<Move> moves;
    for (const AgentId agent : agents) {
        const auto &was = before.spansOf(agent);
        const auto &is = after.spansOf(agent);
        if (was == is)
            continue;
        // Days from which on the teams may be others than on the day before.
        std::set<qint64> edges;
        for (const auto *spans : {&was, &is})
            for (const Span &span : *spans)
                edges.insert({span.from, span.until});
        const auto teamsOn = [](const std::vector<Span> &spans, qint64 day) {
            std::set<TeamId> teams;
            for (const Span &span : spans)
                if (span.from <= day && day < span.until)
                    teams.insert(span.team);
            return teams;
        };
        for (auto from = edges.begin(); from != edges.end() && std::next(from) != edges.end(); ++from)
            if (teamsOn(was, *from) != teamsOn(is, *from))
                moves.push_back({agent, momentOf(*from), momentOf(*std::next(from))});
    }
    return moves;
}

} // namespace callhelm
