#include "services/peoplefields.h"

#include <QStringList>

namespace callhelm {

namespace {

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); }

/// "2026-01-01 – 2026-10-01", both ends as they are stored: the second is the first day after it.
QString daysText(QDate from, const std::optional<QDate> &until)
{
    return from.toString(Qt::ISODate) + QStringLiteral(" – ") + dayText(until);
}

QString teamName(TeamId id, const People &people)
{
    const Team *team = people.team(id);
    return team == nullptr ? QString::number(id.value()) : team->name;
}

QString personName(PersonId id, const People &people)
{
    const Person *person = people.person(id);
    return person == nullptr ? QString::number(id.value()) : person->name;
}

void insert(QJsonObject &fields, QLatin1String name, const QStringList &values)
{
    fields.insert(name, values.join(QStringLiteral("; ")));
}

} // namespace

QJsonObject fieldsOf(const PersonRecord &record, const PeopleNames &names)
{
    const Person &person = record.person;
    QJsonObject fields{{QStringLiteral("name"), person.name},
                       {QStringLiteral("login"), person.login},
                       {QStringLiteral("role"), roleName(person.role)},
                       {QStringLiteral("left"), dayText(person.left)}};
    QStringList teams;
    QStringList charges;
    QStringList agents;
    QStringList leaves;
    for (const Membership &membership : record.memberships)
        teams << teamName(membership.team, names.people) + u' ' + daysText(membership.from, membership.until);
    for (const TeamId team : record.charges)
        charges << teamName(team, names.people);
    for (const AgentId agent : record.agents) {
        const auto name = names.agents.find(agent);
        agents << (name == names.agents.end() ? QString::number(agent.value()) : name->second);
    }
    for (const Leave &leave : record.leaves) {
        QString text = daysText(leave.from, leave.until);
        if (!leave.reason.isEmpty())
            text += QStringLiteral(" ") + leave.reason;
        if (leave.standIn)
            text += QStringLiteral(" → ") + personName(*leave.standIn, names.people);
        leaves << text;
    }
    insert(fields, QLatin1String("teams"), teams);
    insert(fields, QLatin1String("in_charge_of"), charges);
    insert(fields, QLatin1String("agents"), agents);
    insert(fields, QLatin1String("leave"), leaves);
    return fields;
}

QJsonObject fieldsOf(const TeamRecord &record, const PeopleNames &names)
{
    const Team &team = record.team;
    QJsonObject fields{{QStringLiteral("name"), team.name},
                       {QStringLiteral("head"), team.head ? personName(*team.head, names.people) : QString()},
                       {QStringLiteral("dissolved"), dayText(team.dissolved)}};
    QStringList members;
    for (const Membership &membership : record.memberships)
        members << personName(membership.person, names.people) + u' '
                + daysText(membership.from, membership.until);
    insert(fields, QLatin1String("members"), members);
    return fields;
}

} // namespace callhelm
