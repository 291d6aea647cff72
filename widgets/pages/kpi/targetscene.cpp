#include "pages/kpi/targetscene.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "access/targetrules.h"
#include "common/format.h"
#include "kpi/pacetime.h"
#include "pages/kpi/targetcolumns.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::TargetScene)
};

bool isBefore(const SheetRow &left, const SheetRow &right)
{
    return left.name.localeAwareCompare(right.name) < 0;
}

} // namespace

std::vector<TargetHeader::Team> TargetScene::teams() const
{
    std::vector<TargetHeader::Team> teams;
    for (const Team &team : people->teams)
        if ((!team.dissolved || today < *team.dissolved)
            && maySetFor(*session, *people, KpiSubject::of(team.id), today))
            teams.push_back({KpiSubject::of(team.id), team.name});
    if (maySetFor(*session, *people, KpiSubject::all(), today))
        teams.push_back({KpiSubject::all(), Tr::tr("Everybody")});
    return teams;
}

std::vector<SheetRow> TargetScene::rows(const KpiSubject &team, const DayRange &range) const
{
    std::vector<SheetRow> rows;
    const auto add = [&](const Person &person) {
        const std::vector<AgentId> own = people->agentsOf(person.id);
        SheetRow row;
        row.name = person.name;
        if (own.empty())
            row.person = person.id;
        else
            row.subject = KpiSubject::of(own.front());
        row.isReadOnly = !maySetFor(*session, *people, person.id, range.from);
        if (std::ranges::none_of(rows, [&](const SheetRow &known) {
                return known.subject == row.subject && known.person == row.person;
            }))
            rows.push_back(std::move(row));
    };
    for (const Person &person : people->persons) {
        if (person.left && *person.left <= range.from)
            continue;
        const bool isIn = team.kind == KpiSubject::Kind::All
            ? person.role == Role::Agent
            : std::ranges::any_of(people->memberships, [&](const Membership &membership) {
                  return membership.team == team.team() && membership.person == person.id
                      && membership.from < range.until
                      && (!membership.until || range.from < *membership.until);
              });
        if (isIn)
            add(person);
    }
    if (team.kind == KpiSubject::Kind::All)
        for (const NamedAgent &agent : agents)
            if (!agent.isPhone && people->personOf(agent.id) == nullptr)
                rows.push_back({KpiSubject::of(agent.id), {}, agent.name, false});
    std::ranges::stable_sort(rows, isBefore);
    const Team *known = people->team(team.team());
    SheetRow own{team, {}, known != nullptr ? known->name : Tr::tr("Everybody"), false};
    own.isReadOnly = !maySetFor(*session, *people, team, range.from);
    rows.insert(rows.begin(), std::move(own));
    return rows;
}

std::optional<qint64> TargetScene::goal(const SheetRow &row, const QString &metric, KpiPeriod period,
                                        QDate start) const
{
    if (row.person.isValid())
        return std::nullopt;
    return versions.goal({row.subject, metric, period}, start);
}

QDate TargetScene::firstDay(const KpiSubject &team, KpiPeriod period) const
{
    const DayRange now = periodOf(period, today, calendar);
    for (const SheetRow &row : rows(team, now))
        if (!row.person.isValid() && !versions.metricsOn(std::vector{row.subject}, period, now.from).empty())
            return now.until;
    return now.from;
}

TargetSheet TargetScene::sheet(const KpiSubject &team, KpiPeriod period, QDate from) const
{
    const std::vector<SheetRow> rows = this->rows(team, periodOf(period, from, calendar));
    const std::vector<QString> held = versions.metricsOn(TargetSheet(rows, {}, {}).subjects(), period, from);
    const QStringList usual = usualMetrics();
    std::vector<SheetColumn> columns;
    for (const SheetColumn &column : offered)
        if (held.empty() ? usual.contains(column.metric)
                         : std::ranges::find(held, column.metric) != held.end())
            columns.push_back(column);
    TargetSheet sheet(rows, columns, offered);
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(columns.size()); ++column)
            sheet.setSaved(row, column,
                           goal(rows[size_t(row)], columns[size_t(column)].metric, period, from));
    return sheet;
}

double TargetScene::workingDays(KpiPeriod period, QDate start) const
{
    const DayRange range = periodOf(period, start, calendar);
    return working.weight(range.from, range.until);
}

std::vector<TargetScene::Version> TargetScene::versionsOf(const TargetSheet &sheet, KpiPeriod period) const
{
    std::map<QDate, Version, std::greater<>> found;
    for (const Target &target : versions.all()) {
        const auto isOf
            = [&](const SheetRow &row) { return !row.person.isValid() && row.subject == target.key.subject; };
        if (target.key.period != period || std::ranges::none_of(sheet.rows(), isOf))
            continue;
        Version &version = found[target.from];
        version.from = target.from;
        version.keys.push_back(target.key);
        if (version.by.isEmpty() || version.at < target.at) {
            version.by = target.by;
            version.at = target.at;
        }
    }
    std::vector<Version> all;
    all.reserve(found.size());
    for (auto &[day, version] : found)
        all.push_back(std::move(version));
    return all;
}

QString periodTitle(KpiPeriod period, QDate start, const Calendar &calendar)
{
    const QLocale locale;
    switch (period) {
    case KpiPeriod::Day:
        break;
    case KpiPeriod::Week: {
        const int week = isoWeek({start, start.addDays(7)}, calendar);
        return week > 0 ? Tr::tr("Week %1 from %2").arg(week).arg(format::dayMonth(start))
                        : Tr::tr("Week from %1").arg(format::dayMonth(start));
    }
    case KpiPeriod::Month:
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(start.month())).arg(start.year());
    }
    return format::date(start);
}

QString periodWord(KpiPeriod period, QDate start)
{
    switch (period) {
    case KpiPeriod::Day:
        break;
    case KpiPeriod::Week:
        return Tr::tr("the week of %1").arg(format::dayMonth(start));
    case KpiPeriod::Month:
        return QLocale().standaloneMonthName(start.month());
    }
    return format::dayMonth(start);
}

} // namespace callhelm
