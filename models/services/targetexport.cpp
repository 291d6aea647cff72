#include "services/targetexport.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "kpi/targetunits.h"
#include "kpi/targetversions.h"
#include "services/storesession.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/targetreader.h"

namespace callhelm {

namespace {

QString kindName(KpiSubject::Kind kind)
{
    switch (kind) {
    case KpiSubject::Kind::Team:
        return QStringLiteral("team");
    case KpiSubject::Kind::Agent:
        return QStringLiteral("agent");
    case KpiSubject::Kind::All:
        break;
    }
    return QStringLiteral("all");
}

QVariant cellOf(const Target &target)
{
    if (!target.value)
        return {};
    const MetricUnit unit = targetunits::ofMetric(target.key.metric).value_or(MetricUnit::Count);
    return targetunits::plainText(unit, *target.value).toDouble();
}

struct Names
{
    People people;
    std::map<AgentId, QString> agents;

    [[nodiscard]] QString of(const KpiSubject &subject) const
    {
        if (subject.kind == KpiSubject::Kind::Team) {
            const Team *team = people.team(subject.team());
            return team != nullptr ? team->name : QString();
        }
        const auto it = agents.find(subject.agent());
        return it != agents.end() ? it->second : QString();
    }
};

} // namespace

ReportTable TargetExport::head()
{
    ReportTable table;
    table.id = table.title = QStringLiteral("targets");
    const auto column = [&](const char *id, ColumnType type = ColumnType::Words) {
        table.columns.push_back({QString::fromLatin1(id), QString::fromLatin1(id), {}, type});
    };
    for (const char *id : {"metric", "who", "kind", "period"})
        column(id);
    column("value", ColumnType::Decimal);
    for (const char *id : {"from", "until", "by"})
        column(id);
    column("at", ColumnType::Moment);
    return table;
}

Result<void> TargetExport::write(StoreSession &session, TableWriter &writer) const
{
    auto targets = TargetReader(session.reader().context()).targets();
    if (!targets)
        return targets.error();
    auto people = PeopleStore(session.database()).read();
    if (!people)
        return people.error();
    auto agentNames = session.reader().names().agents();
    if (!agentNames)
        return agentNames.error();
    Names names{std::move(*people), {}};
    for (const NamedAgent &agent : *agentNames)
        names.agents[agent.id] = agent.name;
    std::vector<KpiSubject> wanted;
    wanted.reserve(agents.size());
    for (const AgentId agent : agents)
        wanted.push_back(KpiSubject::of(agent));
    for (const TeamId team : teams) {
        wanted.push_back(KpiSubject::of(team));
        const std::vector<AgentSpan> members = names.people.spansOf(team, session.calendar());
        wanted.reserve(wanted.size() + members.size());
        for (const AgentSpan &span : members)
            wanted.push_back(KpiSubject::of(span.agent));
    }
    const Calendar &calendar = session.calendar();
    const TargetVersions versions(std::move(*targets));
    std::vector<std::pair<QString, const Target *>> rows;
    rows.reserve(versions.all().size());
    for (const Target &target : versions.all()) {
        const auto end = versions.endOf(target);
        const bool isIn = (!to || calendar.startOf(target.from) < *to)
            && (!from || !end || *from < calendar.startOf(*end));
        if (isIn && (wanted.empty() || std::ranges::find(wanted, target.key.subject) != wanted.end()))
            rows.emplace_back(names.of(target.key.subject), &target);
    }
    std::ranges::stable_sort(rows, [](const auto &left, const auto &right) {
        const TargetKey &a = left.second->key;
        const TargetKey &b = right.second->key;
        return std::tie(a.subject.kind, left.first, a.metric, a.period, left.second->from)
            < std::tie(b.subject.kind, right.first, b.metric, b.period, right.second->from);
    });
    const ReportTable table = head(); // the writer looks at it up to the end
    if (auto done = writer.begin(table); !done)
        return done;
    for (const auto &[name, target] : rows) {
        const QString until = target->until ? target->until->toString(Qt::ISODate) : QString();
        auto done
            = writer.row({target->key.metric, name, kindName(target->key.subject.kind),
                          periodName(target->key.period), cellOf(*target), target->from.toString(Qt::ISODate),
                          until, target->by, callhelm::cellOf(target->at)});
        if (!done)
            return done;
    }
    return writer.finish();
}

} // namespace callhelm
