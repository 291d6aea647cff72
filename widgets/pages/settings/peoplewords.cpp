#include "pages/settings/peoplewords.h"

#include <algorithm>

#include <QCoreApplication>

#include "common/format.h"
#include "dialogs/rolewords.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PeopleWords)
};

/// Of those that are not dissolved.
QString namesOfTeams(const People &people, const std::vector<TeamId> &teams, QDate today)
{
    QStringList names;
    for (const TeamId id : teams)
        if (const Team *team = people.team(id);
            team != nullptr && (!team->dissolved || *team->dissolved > today))
            names << team->name;
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

QString teamsOf(const People &people, const Person &person, QDate today)
{
    if (person.left && !person.isActive(today))
        return Tr::tr("until %1").arg(format::date(person.left->addDays(-1)));
    switch (person.role) {
    case Role::Owner:
    case Role::Admin:
        return Tr::tr("all");
    case Role::Supervisor:
        return namesOfTeams(people, people.inChargeOf(person.id), today);
    case Role::Agent:
        break;
    }
    return namesOfTeams(people, people.teamsOn(person.id, today), today);
}

QString agentsOf(const People &people, PersonId person, const std::function<QString(AgentId)> &agentName)
{
    QStringList names;
    for (const AgentId agent : people.agentsOf(person))
        names << agentName(agent);
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<PersonListRow> personRows(const People &people, QDate today,
                                      const std::function<QString(AgentId)> &agentName)
{
    std::vector<PersonListRow> rows;
    for (const Person &person : people.persons) {
        PersonListRow row;
        row.id = person.id.value();
        row.name = person.name;
        row.login = person.login;
        row.hasLeft = !person.isActive(today);
        row.role = row.hasLeft ? Tr::tr("left") : roleWord(person.role);
        row.teams = teamsOf(people, person, today);
        row.agents = agentsOf(people, person.id, agentName);
        row.lastHere = person.lastHere;
        row.lacksAgent = person.role == Role::Agent && !row.hasLeft && row.agents.isEmpty();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TeamListRow> teamRows(const People &people, QDate today)
{
    std::vector<TeamListRow> rows;
    for (const Team &team : people.teams) {
        if (team.dissolved && *team.dissolved <= today)
            continue;
        TeamListRow row;
        row.id = team.id.value();
        row.name = team.name;
        if (team.head)
            if (const Person *head = people.person(*team.head))
                row.head = head->name;
        row.people = qint64(people.membersOn(team.id, today).size());
        for (const Membership &membership : people.memberships)
            if (membership.team == team.id && (!row.since.isValid() || membership.from < row.since))
                row.since = membership.from;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TeamEvent> teamEvents(const People &people, TeamId team, size_t most)
{
    const auto otherTeam = [&](PersonId person, QDate day, bool joined) -> QString {
        for (const Membership &other : people.memberships) {
            const bool meets = joined ? other.until == day : other.from == day;
            if (other.person == person && other.team != team && meets)
                if (const Team *found = people.team(other.team))
                    return found->name;
        }
        return {};
    };
    std::vector<TeamEvent> events;
    for (const Membership &membership : people.memberships) {
        const Person *person = people.person(membership.person);
        if (membership.team != team || person == nullptr)
            continue;
        events.push_back({membership.from, true, person->name, otherTeam(person->id, membership.from, true)});
        if (membership.until)
            events.push_back(
                {*membership.until, false, person->name, otherTeam(person->id, *membership.until, false)});
    }
    std::ranges::stable_sort(events, [](const TeamEvent &a, const TeamEvent &b) {
        return a.day != b.day ? a.day > b.day : a.name < b.name;
    });
    if (events.size() > most)
        events.resize(most);
    return events;
}

QString whatTheySee(const People &people, const Person &person, QDate today,
                    const std::function<QString(AgentId)> &agentName)
{
    if (!person.isActive(today))
        return Tr::tr("%1 has left and sees nothing. Their names and figures stay.").arg(person.name);
    const QString agents = agentsOf(people, person.id, agentName);
    switch (person.role) {
    case Role::Owner:
    case Role::Admin:
        return Tr::tr("%1 sees everything.").arg(person.name);
    case Role::Supervisor: {
        const QString teams = namesOfTeams(people, people.inChargeOf(person.id), today);
        if (teams.isEmpty())
            return Tr::tr(
                       "%1 is in charge of no team: they see the figures of whole queues, but of no agent.")
                .arg(person.name);
        return Tr::tr(
                   "%1 sees the figures of whole queues, and of agents those who were in %2, on the days on "
                   "which they were.")
            .arg(person.name, teams);
    }
    case Role::Agent:
        break;
    }
    return agents.isEmpty()
        ? Tr::tr("%1 sees nothing yet: say under which name the telephone system knows them.")
              .arg(person.name)
        : Tr::tr("%1 sees their own figures and calls, those of %2, and nobody else's.")
              .arg(person.name, agents);
}

} // namespace callhelm
