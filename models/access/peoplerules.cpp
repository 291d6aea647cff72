#include "access/peoplerules.h"

#include <algorithm>

#include <QCoreApplication>

namespace callhelm {

namespace {

QString say(const char *text) { return QCoreApplication::translate("PeopleRules", text); }
Error denied(const char *text) { return {Error::Kind::Denied, say(text), {}, 0}; }
Error refused(const char *text) { return {Error::Kind::Usage, say(text), {}, 0}; }

bool isActiveOwner(const Person &person, QDate today)
{
    return person.role == Role::Owner && person.isActive(today);
}

bool isControl(QChar c) { return c.category() == QChar::Other_Control; }

/// Nobody manages those above them: an admin no owner.
Result<void> checkMayManage(const Person &by, const Person &whom)
{
    if (!may(by.role, Right::ManagePeople))
        return denied(QT_TRANSLATE_NOOP("PeopleRules", "Your role does not permit managing people."));
    if (whom.role == Role::Owner && by.role != Role::Owner)
        return denied(QT_TRANSLATE_NOOP("PeopleRules", "Only an owner manages owners."));
    return {};
}

} // namespace

Result<void> checkPerson(const People &people, const Person *by, const Person *before, const Person &after,
                         QDate today)
{
    if (by == nullptr) {
        if (!people.persons.empty())
            return denied(QT_TRANSLATE_NOOP("PeopleRules", "Sign in first."));
        if (after.role != Role::Owner || after.login.isEmpty())
            return refused(QT_TRANSLATE_NOOP("PeopleRules", "The first person is an owner who signs in."));
    } else {
        if (auto allowed = checkMayManage(*by, after); !allowed)
            return allowed;
        if (before != nullptr)
            if (auto allowed = checkMayManage(*by, *before); !allowed)
                return allowed;
    }
    if (after.name.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "A person has a name."));
    for (const QString &text : {after.name, after.login})
        if (text.size() > longestPersonName || std::ranges::any_of(text, isControl))
            return refused(QT_TRANSLATE_NOOP(
                "PeopleRules", "A name has at most 80 characters, and none that cannot be seen."));
    if (after.login != after.login.trimmed())
        return refused(
            QT_TRANSLATE_NOOP("PeopleRules", "The name to sign in with begins and ends without a space."));
    if (const Person *same = people.personByLogin(after.login); same != nullptr && same->id != after.id)
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "Somebody else signs in with that name."));
    // What counts is today and every later day: an owner who leaves next month would leave nobody then.
    const bool wasOwner = before != nullptr && before->role == Role::Owner && before->isActive(today);
    const bool staysOwner = after.role == Role::Owner && !after.left && !after.login.isEmpty();
    if (wasOwner && !staysOwner) {
        const bool hasOther = std::ranges::any_of(people.persons, [&](const Person &person) {
            return person.id != after.id && isActiveOwner(person, today) && !person.left
                && !person.login.isEmpty() && person.hasPassword;
        });
        if (!hasOther)
            return refused(QT_TRANSLATE_NOOP(
                "PeopleRules", "The last owner stays owner. Make somebody else an owner first."));
    }
    return {};
}

Result<void> checkRemoval(const People &people, const Person *by, const Person &person, QDate today)
{
    Person gone = person;
    gone.left = today;
    if (auto allowed = checkPerson(people, by, &person, gone, today); !allowed)
        return allowed;
    const bool isMeant
        = std::ranges::any_of(people.teams, [&](const Team &team) { return team.head == person.id; })
        || std::ranges::any_of(people.leaves, [&](const Leave &leave) { return leave.standIn == person.id; });
    if (person.lastHere || isMeant)
        return refused(QT_TRANSLATE_NOOP(
            "PeopleRules", "They have been here since, or stand for others. Mark them as left instead."));
    return {};
}

Result<void> checkMayChangeTeams(const People &people, const Person *by)
{
    if (by == nullptr && !people.persons.empty())
        return denied(QT_TRANSLATE_NOOP("PeopleRules", "Sign in first."));
    if (by != nullptr && !may(by->role, Right::ManagePeople))
        return denied(QT_TRANSLATE_NOOP("PeopleRules", "Your role does not permit managing people."));
    return {};
}

Result<void> checkPasswordOf(const Person *by, const Person &whose)
{
    if (by == nullptr)
        return denied(QT_TRANSLATE_NOOP("PeopleRules", "Sign in first."));
    return by->id == whose.id ? Result<void>() : checkMayManage(*by, whose);
}

Result<void> checkTeam(const People &people, const Team &team)
{
    if (team.name.size() > longestPersonName || std::ranges::any_of(team.name, isControl))
        return refused(QT_TRANSLATE_NOOP("PeopleRules",
                                         "A name has at most 80 characters, and none that cannot be seen."));
    if (team.name.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "A team has a name."));
    const bool isTaken = std::ranges::any_of(people.teams, [&](const Team &other) {
        return other.id != team.id && !other.dissolved && !team.dissolved
            && other.name.compare(team.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "There is a team of that name."));
    if (team.head && people.person(*team.head) == nullptr)
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "The team's head is nobody who is known."));
    return {};
}

Result<void> checkMemberships(const People &people, const std::vector<Membership> &memberships)
{
    for (const Membership &membership : memberships) {
        if (people.person(membership.person) == nullptr || people.team(membership.team) == nullptr)
            return refused(QT_TRANSLATE_NOOP("PeopleRules", "The person or the team is not known."));
        if (!membership.from.isValid() || (membership.until && *membership.until <= membership.from))
            return refused(QT_TRANSLATE_NOOP("PeopleRules", "A membership lasts at least a day."));
        const std::optional<QDate> dissolved = people.team(membership.team)->dissolved;
        if (dissolved && (!membership.until || *dissolved < *membership.until))
            return refused(QT_TRANSLATE_NOOP("PeopleRules", "The team is dissolved on these days."));
    }
    for (size_t i = 0; i < memberships.size(); ++i) {
        for (size_t j = i + 1; j < memberships.size(); ++j) {
            const Membership &a = memberships[i];
            const Membership &b = memberships[j];
            const bool meets = (!b.until || a.from < *b.until) && (!a.until || b.from < *a.until);
            if (a.person == b.person && a.team == b.team && meets)
                return refused(
                    QT_TRANSLATE_NOOP("PeopleRules", "They are in that team on these days already."));
        }
    }
    return {};
}

Result<void> checkLeave(const People &people, const Leave &leave)
{
    if (people.person(leave.person) == nullptr)
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "The person is not known."));
    if (!leave.from.isValid() || leave.until <= leave.from)
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "A leave lasts at least a day."));
    if (leave.standIn && (*leave.standIn == leave.person || people.person(*leave.standIn) == nullptr))
        return refused(QT_TRANSLATE_NOOP("PeopleRules", "Somebody else stands in."));
    return {};
}

Result<void> checkLeaves(const People &people, const std::vector<Leave> &leaves)
{
    for (size_t i = 0; i < leaves.size(); ++i) {
        if (auto good = checkLeave(people, leaves[i]); !good)
            return good;
        for (size_t j = i + 1; j < leaves.size(); ++j)
            if (leaves[i].from < leaves[j].until && leaves[j].from < leaves[i].until)
                return refused(QT_TRANSLATE_NOOP("PeopleRules", "They are away on these days already."));
    }
    return {};
}

Result<void> checkAgents(const People &people, PersonId person, const std::vector<AgentId> &agents)
{
    for (const AgentId agent : agents)
        if (const Person *other = people.personOf(agent); other != nullptr && other->id != person) {
            Error error
                = refused(QT_TRANSLATE_NOOP("PeopleRules", "That name on the phone is that of %1 already."));
            error.text = error.text.arg(other->name);
            return error;
        }
    return {};
}

Result<void> checkCharges(const People &people, const std::vector<TeamId> &teams)
{
    for (const TeamId team : teams)
        if (people.team(team) == nullptr)
            return refused(QT_TRANSLATE_NOOP("PeopleRules", "The person or the team is not known."));
    return {};
}

} // namespace callhelm
