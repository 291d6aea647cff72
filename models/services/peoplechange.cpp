#include "services/peoplechange.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "access/peoplerules.h"
#include "services/passwordchange.h"
#include "services/peoplefields.h"
#include "services/valuechange.h"
#include "store/peoplestore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

using PersonPart = std::optional<PersonRecord>;
using TeamPart = std::optional<TeamRecord>;

Error unknown()
{
    return {Error::Kind::Usage,
            QCoreApplication::translate("PeopleRules", "The person or the team is not known."),
            {},
            0};
}

/// A record is kept without its id, which somebody new has only once they are in the store.
PersonRecord withId(PersonRecord record, PersonId id)
{
    record.person.id = id;
    return tidied(std::move(record));
}

TeamRecord withId(TeamRecord record, TeamId id)
{
    record.team.id = id;
    for (Membership &membership : record.memberships)
        membership.team = id;
    return record;
}

/// What one change carries from its transaction to where it is told and shown.
struct Carried
{
    std::shared_ptr<const People> people;
    PeopleNames names;
};
using CarriedPtr = std::shared_ptr<Carried>;

Result<void> carry(const CarriedPtr &carried, ChangeGround &ground, const PeopleChangeContext &context,
                   const People &before)
{
    auto after = PeopleStore(ground.database).read();
    if (!after)
        return after.error();
    auto agents = Reader(ground.database, context.calendar).names().agents();
    if (!agents)
        return agents.error();
    carried->names.people = before; // with who is there no more
    for (const Person &person : after->persons)
        if (before.person(person.id) == nullptr)
            carried->names.people.persons.push_back(person);
    for (const Team &team : after->teams)
        if (before.team(team.id) == nullptr)
            carried->names.people.teams.push_back(team);
    for (const NamedAgent &agent : *agents)
        carried->names.agents[agent.id] = agent.name;
    carried->people = std::make_shared<const People>(std::move(*after));
    return {};
}

/// The person's teams, charges, agents and leaves, of somebody who is in `people` already.
Result<void> writeRest(PeopleStore &store, const People &people, const PersonRecord &record)
{
    const PersonId id = record.person.id;
    Result<void> done = checkMemberships(people, record.memberships);
    if (done)
        done = checkCharges(people, record.charges);
    if (done)
        done = checkAgents(people, id, record.agents);
    if (done)
        done = checkLeaves(people, record.leaves);
    const PersonRecord before = recordOf(people, id);
    std::set<TeamId> teams;
    for (const auto *memberships : {&before.memberships, &record.memberships})
        for (const Membership &membership : *memberships)
            teams.insert(membership.team);
    for (const TeamId team : teams) {
        std::vector<Membership> own;
        for (const Membership &membership : record.memberships)
            if (membership.team == team)
                own.push_back(membership);
        if (done)
            done = store.setMemberships(team, id, own);
    }
    if (done)
        done = store.setCharges(id, record.charges);
    for (const AgentId agent : before.agents)
        if (done && std::ranges::count(record.agents, agent) == 0)
            done = store.setAgent(agent, PersonId());
    for (const AgentId agent : record.agents)
        if (done)
            done = store.setAgent(agent, id);
    return done ? store.setLeaves(id, record.leaves) : done;
}

Result<void> writePerson(ChangeGround &ground, const PeopleChangeContext &context, PersonId &id,
                         bool withPassword, const PersonPart &to)
{
    PeopleStore store(ground.database);
    auto people = store.read();
    if (!people)
        return people.error();
    auto by = makerOf(context.session, *people, context.today());
    if (!by)
        return by.error();
    const Person *maker = *by ? &**by : nullptr;
    const Person *before = people->person(id);
    if (!to) {
        if (auto allowed = checkRemoval(*people, maker, *before, context.today()); !allowed)
            return allowed;
        return store.remove(id);
    }
    const PersonRecord record = withId(*to, id);
    if (auto allowed = checkPerson(*people, maker, before, record.person, context.today()); !allowed)
        return allowed;
    if (people->persons.empty() && !withPassword) // nobody could ever sign in
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("PeopleRules", "The first person is an owner who signs in."),
                     {},
                     0};
    auto saved = store.save(record.person);
    if (!saved)
        return saved.error();
    id = *saved;
    auto now = store.read();
    return now ? writeRest(store, *now, withId(*to, id)) : now.error();
}

Result<void> writeTeam(ChangeGround &ground, const PeopleChangeContext &context, TeamId &id,
                       const TeamPart &to)
{
    PeopleStore store(ground.database);
    auto people = store.read();
    if (!people)
        return people.error();
    auto by = makerOf(context.session, *people, context.today());
    if (!by)
        return by.error();
    if (auto allowed = checkMayChangeTeams(*people, *by ? &**by : nullptr); !allowed)
        return allowed;
    if (!to) {
        const bool isLed
            = std::ranges::any_of(people->charges, [id](const Charge &charge) { return charge.team == id; });
        return isLed ? Result<void>(Change::groundChanged()) : store.remove(id);
    }
    TeamRecord record = withId(*to, id);
    if (auto good = checkTeam(*people, record.team); !good)
        return good;
    auto saved = store.save(record.team);
    if (!saved)
        return saved.error();
    id = *saved;
    record = withId(std::move(record), id);
    std::set<PersonId> members;
    for (const auto &memberships : {recordOf(*people, id).memberships, record.memberships})
        for (const Membership &membership : memberships)
            members.insert(membership.person);
    auto now = store.read();
    if (!now)
        return now.error();
    for (const PersonId member : members) {
        std::vector<Membership> own;
        for (const Membership &membership : record.memberships)
            if (membership.person == member)
                own.push_back(membership);
        Result<void> done = checkMemberships(*now, own);
        if (done)
            done = store.setMemberships(id, member, own);
        if (!done)
            return done;
    }
    return {};
}

std::vector<AuditFields> linesOf(Act act, const QString &whom, const QJsonObject &from, const QJsonObject &to)
{
    return {changedFields(act, whom, from, to)};
}

template <class Part>
QJsonObject fieldsOfPart(const Part &part, const PeopleNames &names)
{
    return part ? fieldsOf(*part, names) : QJsonObject();
}

} // namespace

std::unique_ptr<Change> PeopleChanges::personChange(std::shared_ptr<PersonId> id, const QString &name,
                                                    bool withPassword, PersonMake make) const
{
    const auto carried = std::make_shared<Carried>();
    ChangeableValue<PersonPart> what;
    what.act = Act::ChangePeople;
    what.whom = name;
    what.text = [name] { return QCoreApplication::translate("callhelm::Change", "Person %1").arg(name); };
    what.read = [id](ChangeGround &ground) -> Result<PersonPart> {
        auto people = PeopleStore(ground.database).read();
        if (!people)
            return people.error();
        if (people->person(*id) == nullptr)
            return PersonPart();
        return PersonPart(withId(recordOf(*people, *id), PersonId()));
    };
    what.write = [context = m_context, id, withPassword, carried](ChangeGround &ground,
                                                                  const PersonPart &to) -> Result<void> {
        auto before = PeopleStore(ground.database).read();
        if (!before)
            return before.error();
        auto written = writePerson(ground, *context, *id, withPassword, to);
        return written ? carry(carried, ground, *context, *before) : written;
    };
    what.tell = [carried](const PersonPart &from, const PersonPart &to) {
        return linesOf(Act::ChangePeople, (to ? *to : *from).person.name, fieldsOfPart(from, carried->names),
                       fieldsOfPart(to, carried->names));
    };
    what.show = [context = m_context, carried](const PersonPart &) {
        if (context->show && carried->people)
            context->show(carried->people);
    };
    const auto made = [make = std::move(make)](const PersonPart &before) -> Result<PersonPart> {
        auto to = make(before);
        if (!to || !*to)
            return to;
        return PersonPart(withId(std::move(**to), PersonId()));
    };
    return std::make_unique<ValueChange<PersonPart>>(std::move(what), ValueChange<PersonPart>::Make(made));
}

std::unique_ptr<Change> PeopleChanges::save(const PersonRecord &record, const QString &password) const
{
    const auto id = std::make_shared<PersonId>(record.person.id);
    const bool isNew = !id->isValid();
    auto person = personChange(id, record.person.name, !password.isEmpty(),
                               [record, isNew](const PersonPart &before) -> Result<PersonPart> {
                                   if (!isNew && !before)
                                       return unknown();
                                   return PersonPart(record);
                               });
    if (password.isEmpty())
        return person;
    std::vector<std::unique_ptr<Change>> both;
    both.push_back(std::move(person));
    both.push_back(
        std::make_unique<PasswordChange>(m_context, id, record.person.name, record.person.login, password));
    return std::make_unique<ChangeGroup>(std::move(both));
}

std::unique_ptr<Change> PeopleChanges::change(const Person &person, PersonMake make) const
{
    return personChange(std::make_shared<PersonId>(person.id), person.name, false,
                        [make = std::move(make)](const PersonPart &before) -> Result<PersonPart> {
                            return before ? make(before) : unknown();
                        });
}

std::unique_ptr<Change> PeopleChanges::setPassword(const Person &person, const QString &password) const
{
    return std::make_unique<PasswordChange>(m_context, std::make_shared<PersonId>(person.id), person.name,
                                            person.login, password);
}

std::unique_ptr<Change> PeopleChanges::save(const Team &team) const
{
    const auto id = std::make_shared<TeamId>(team.id);
    const auto carried = std::make_shared<Carried>();
    ChangeableValue<TeamPart> what;
    what.act = Act::ChangeTeams;
    what.whom = team.name;
    what.text
        = [name = team.name] { return QCoreApplication::translate("callhelm::Change", "Team %1").arg(name); };
    what.read = [id](ChangeGround &ground) -> Result<TeamPart> {
        auto people = PeopleStore(ground.database).read();
        if (!people)
            return people.error();
        if (people->team(*id) == nullptr)
            return TeamPart();
        return TeamPart(withId(recordOf(*people, *id), TeamId()));
    };
    what.write
        = [context = m_context, id, carried](ChangeGround &ground, const TeamPart &to) -> Result<void> {
        auto before = PeopleStore(ground.database).read();
        if (!before)
            return before.error();
        auto written = writeTeam(ground, *context, *id, to);
        return written ? carry(carried, ground, *context, *before) : written;
    };
    what.tell = [carried](const TeamPart &from, const TeamPart &to) {
        return linesOf(Act::ChangeTeams, (to ? *to : *from).team.name, fieldsOfPart(from, carried->names),
                       fieldsOfPart(to, carried->names));
    };
    what.show = [context = m_context, carried](const TeamPart &) {
        if (context->show && carried->people)
            context->show(carried->people);
    };
    const auto make = [team](const TeamPart &before) -> Result<TeamPart> {
        if (team.id.isValid() && !before)
            return unknown();
        TeamRecord record = before.value_or(TeamRecord());
        record.team = team;
        record.team.name = team.name.trimmed();
        if (team.dissolved)
            endMemberships(record.memberships, *team.dissolved);
        return TeamPart(withId(std::move(record), TeamId()));
    };
    return std::make_unique<ValueChange<TeamPart>>(std::move(what), ValueChange<TeamPart>::Make(make));
}

} // namespace callhelm
