#include "services/passwordchange.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

#include "access/password.h"
#include "access/peoplerules.h"
#include "base/answer.h"
#include "store/peoplestore.h"

namespace callhelm {

Result<std::optional<Person>> makerOf(const Session &session, const People &people, QDate today)
{
    const auto signInFirst = [] {
        return Error{
            Error::Kind::Denied, QCoreApplication::translate("PeopleRules", "Sign in first."), {}, 0};
    };
    if (session.isNobody())
        return signInFirst();
    if (session.person()) {
        const Person *person = people.person(*session.person());
        if (person == nullptr || !person->isActive(today))
            return signInFirst();
        return std::optional(*person);
    }
    if (people.persons.empty())
        return std::optional<Person>();
    Person person;
    person.name = session.actor().name;
    person.role = session.actor().role;
    return std::optional(person);
}

PasswordChange::PasswordChange(std::shared_ptr<const PeopleChangeContext> context,
                               std::shared_ptr<PersonId> person, QString name, QString login,
                               QString password)
    : m_context(std::move(context))
    , m_person(std::move(person))
    , m_name(std::move(name))
    , m_login(std::move(login))
    , m_password(std::move(password))
{
}

void PasswordChange::prepare(std::function<void()> then)
{
    if (auto fit = checkNewPassword(m_password, m_login); !fit) {
        m_hash = fit.error();
        return then();
    }
    if (m_context->window == nullptr) { // nobody waits
        m_hash = hashPassword(std::exchange(m_password, {}));
        return then();
    }
    const auto hash
        = QtConcurrent::run([password = std::exchange(m_password, {})] { return hashPassword(password); });
    onFinished(hash, m_context->window, [this, then = std::move(then)](const Result<QByteArray> &made) {
        m_hash = made;
        then();
    });
}

Result<std::vector<AuditFields>> PasswordChange::apply(ChangeGround &ground)
{
    if (!*m_hash)
        return m_hash->error();
    PeopleStore store(ground.database);
    auto people = store.read();
    if (!people)
        return people.error();
    auto by = makerOf(m_context->session, *people, m_context->today());
    if (!by)
        return by.error();
    const Person *whose = people->person(*m_person);
    if (whose == nullptr || whose->login.isEmpty())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("PeopleRules", "They do not sign in: they have no name for it."),
            {},
            0};
    if (auto allowed = checkPasswordOf(*by ? &**by : nullptr, *whose); !allowed)
        return allowed.error();
    Result<void> done = store.setPassword(whose->id, **m_hash);
    if (done)
        done = store.forgetFailures(whose->login);
    if (!done)
        return done.error();
    auto after = store.read();
    if (!after)
        return after.error();
    m_people = std::make_shared<const People>(std::move(*after));
    return std::vector{AuditFields{Act::SetPassword, whose->name, {}, {}}};
}

void PasswordChange::announce()
{
    if (m_context->show)
        m_context->show(m_people);
}

} // namespace callhelm
