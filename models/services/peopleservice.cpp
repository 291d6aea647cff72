#include "services/peopleservice.h"

#include <algorithm>
#include <ranges>

#include "base/answer.h"
#include "base/text.h"
#include "domain/phone.h"
#include "services/callquestions.h"
#include "services/storeaccess.h"
#include "store/peoplestore.h"

namespace callhelm {

namespace {

Error wrong(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

/// The extension that an agent is named by: 201 of 201, PJSIP/201 or Local/201@from-queue; else empty.
QString extensionIn(const QString &name)
{
    const std::string text = name.section(QLatin1Char('/'), -1).section(QLatin1Char('@'), 0, 0).toStdString();
    const std::string_view digits = extensionOf(text);
    return QString::fromLatin1(digits.data(), qsizetype(digits.size()));
}

/// Who an agent of that name probably is.
std::optional<PersonId> likelyOne(const QString &agent, const People &people, QDate today,
                                  const std::map<QString, PersonId> &extensions)
{
    const QString folded = fold(agent);
    const QString key = loginKey(agent);
    const QString extension = extensionIn(agent);
    std::vector<PersonId> found;
    for (const Person &person : people.persons) {
        const auto owner = extensions.find(extension);
        const bool isTheirs = !extension.isEmpty()
            && (person.login == extension || (owner != extensions.end() && owner->second == person.id));
        if (person.isActive(today)
            && (fold(person.name) == folded || (!person.login.isEmpty() && loginKey(person.login) == key)
                || isTheirs))
            found.push_back(person.id);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace

PeopleService::PeopleService(StoreAccess &access, const CallQuestions &calls,
                             std::shared_ptr<const People> people)
    : m_access(access), m_calls(calls), m_people(std::move(people)), m_agents(calls.agents())
{
    connect(&calls, &CallQuestions::changed, this, &PeopleService::lookAtAgents);
    connect(&access, &StoreAccess::operated, this, &PeopleService::refresh);
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &PeopleService::refresh);
}

QDate PeopleService::today() const { return m_access.calendar().dayOf(m_access.systemClock().now()); }

PeopleChanges PeopleService::changes()
{
    return PeopleChanges({m_access.session(), m_access.calendar(), m_access.systemClock(), &m_access,
                          [this](const std::shared_ptr<const People> &people) { show(people); }});
}

QFuture<Result<void>> PeopleService::save(const PersonRecord &record, const QString &password)
{
    return m_access.run(changes().save(record, password));
}

QFuture<Result<void>> PeopleService::setPassword(PersonId id, const QString &password)
{
    const Person *person = m_people->person(id);
    Person unknown;
    unknown.id = id;
    return m_access.run(changes().setPassword(person == nullptr ? unknown : *person, password));
}

QFuture<Result<void>> PeopleService::save(const Team &team) { return m_access.run(changes().save(team)); }

QFuture<Result<void>> PeopleService::move(PersonId id, std::optional<TeamId> from, std::optional<TeamId> to,
                                          QDate day)
{
    const Person *person = m_people->person(id);
    Person unknown;
    unknown.id = id;
    const QString notThere = tr("They are not in that team on that day.");
    const auto moved = [=](const std::optional<PersonRecord> &before) -> Result<std::optional<PersonRecord>> {
        PersonRecord record = *before;
        if (from) {
            std::vector<Membership> those;
            std::ranges::copy_if(record.memberships, std::back_inserter(those),
                                 [&](const Membership &membership) { return membership.team == *from; });
            if (std::ranges::none_of(those, [&](const Membership &m) { return !m.until || day < *m.until; }))
                return wrong(notThere);
            std::erase_if(record.memberships,
                          [&](const Membership &membership) { return membership.team == *from; });
            endMemberships(those, day);
            std::ranges::move(those, std::back_inserter(record.memberships));
        }
        if (to)
            record.memberships.push_back({*to, id, day, std::nullopt});
        return std::optional(std::move(record));
    };
    return m_access.run(changes().change(person == nullptr ? unknown : *person, moved));
}

std::vector<UnclaimedAgent> PeopleService::unclaimedAgents() const
{
    std::map<QString, PersonId> extensions; // of agents who are somebody's
    for (const AgentLink &link : m_people->agents)
        if (const QString extension = extensionIn(m_calls.agentName(link.agent)); !extension.isEmpty())
            extensions.insert_or_assign(extension, link.person);
    std::vector<UnclaimedAgent> unclaimed;
    for (const NamedAgent &agent : m_calls.agents())
        if (!agent.isPhone && m_people->personOf(agent.id) == nullptr)
            unclaimed.push_back(
                {agent.id, agent.name, likelyOne(agent.name, *m_people, today(), extensions)});
    return unclaimed;
}

void PeopleService::show(const std::shared_ptr<const People> &people)
{
    ++m_shown;
    if (*people == *m_people)
        return;
    m_people = people;
    Q_EMIT changed();
}

void PeopleService::refresh()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    const auto read = [](Reader &reader) { return PeopleStore(reader.context().database).read(); };
    onFinished(m_access.askPresent<People>(read), this,
               [this, shown = m_shown](const Result<People> &people) {
                   m_isReading = false;
                   if (!people)
                       Q_EMIT m_access.failed(people.error());
                   else if (std::exchange(m_isStale, false) || shown != m_shown)
                       refresh(); // what was read may be older than what is there or shown
                   else
                       show(std::make_shared<const People>(*people));
               });
}

void PeopleService::lookAtAgents()
{
    const auto isSame = [](const NamedAgent &a, const NamedAgent &b) {
        return a.id == b.id && a.name == b.name && a.isPhone == b.isPhone;
    };
    if (std::ranges::equal(m_agents, m_calls.agents(), isSame))
        return;
    m_agents = m_calls.agents();
    Q_EMIT changed();
}

} // namespace callhelm
