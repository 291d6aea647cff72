#include "services/signinservice.h"

#include <algorithm>

#include <QtConcurrent/QtConcurrentRun>

#include "access/password.h"
#include "base/answer.h"
#include "services/auditline.h"
#include "services/peopleservice.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/auditlog.h"
#include "store/peoplestore.h"

namespace callhelm {

namespace {

constexpr auto lookEvery = std::chrono::seconds(20);

using CheckPtr = std::shared_ptr<const SignInCheck>;

Error wrong(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

} // namespace

SignInService::SignInService(StoreAccess &access, PeopleService &people)
    : m_access(access), m_people(people), m_told(person()), m_toldPeople(hasPeople())
{
    connect(&people, &PeopleService::changed, this, &SignInService::follow);
    connect(&access, &StoreAccess::calendarChanged, this, &SignInService::follow);
    connect(&m_look, &QTimer::timeout, this, &SignInService::follow);
    m_look.start(lookEvery);
}

bool SignInService::hasPeople() const { return !m_people.people().persons.empty(); }

std::optional<Person> SignInService::person() const
{
    const auto id = m_access.session().person();
    const Person *person = id ? m_people.people().person(*id) : nullptr;
    return person == nullptr ? std::nullopt : std::optional(*person);
}

std::vector<Person> SignInService::candidates() const
{
    std::vector<Person> all;
    std::ranges::copy_if(m_people.people().persons, std::back_inserter(all), [this](const Person &person) {
        return person.isActive(m_people.today()) && !person.login.isEmpty() && person.hasPassword;
    });
    return all;
}

QFuture<Result<void>> SignInService::makeOwner(const QString &name, const QString &login,
                                               const QString &password)
{
    if (hasPeople() || m_isMaking)
        return readyFuture(Result<void>(wrong(tr("There is an owner already. Sign in."))));
    PersonRecord record;
    record.person.name = name;
    record.person.login = login.trimmed();
    record.person.role = Role::Owner;
    if (auto fit = checkNewPassword(password, record.person.login); !fit)
        return readyFuture(fit);
    m_isMaking = true;
    return mappedFuture<Result<void>>(
        m_people.save(record, password), this, [this, login = record.person.login](const Result<void> &done) {
            m_isMaking = false;
            const Person *owner = done ? m_people.people().personByLogin(login) : nullptr;
            if (owner != nullptr) {
                become(Session::of(owner->id, m_people.people(), m_access.calendar(), m_people.today()));
                const auto note = [person = *owner, at = m_access.systemClock().now()](Database &database) {
                    return PeopleStore(database).noteSignIn(person, at);
                };
                onFinished(m_access.change<bool>([note](Writer &writer) -> Result<bool> {
                    auto noted = writer.commitAudited(note);
                    return noted ? Result<bool>(true) : noted.error();
                }),
                           this, [this](const Result<bool> &) { m_people.refresh(); });
            }
            return done;
        });
}

QFuture<Result<SignInAnswer>> SignInService::signIn(const QString &login, const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<SignInAnswer>>>();
    promise->start();
    check(login, password, true, [this, promise](const Result<CheckPtr> &checked) {
        Result<SignInAnswer> answer = checked ? (*checked)->answer() : Result<SignInAnswer>(checked.error());
        if (checked && (*checked)->isRight()) {
            const Session session = Session::of((*checked)->person()->id, m_people.people(),
                                                m_access.calendar(), m_people.today());
            if (session.isNobody()) // somebody ended their work here in this moment
                answer = SignInAnswer();
            else {
                m_signedIn = (*checked)->person()->id;
                m_passwordMarks = (*checked)->passwordMarks();
                if (const Person *person = m_people.people().person(m_signedIn))
                    m_passwordMarks.insert(person->passwordMark); // what is known may be older
                become(session);
            }
        }
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Session>> SignInService::sessionOf(const std::optional<StoreUser> &user)
{
    if (!hasPeople())
        return readyFuture(Result<Session>(m_access.session()));
    if (!user)
        return readyFuture(Result<Session>(nobodyNamed()));
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    check(user->login, user->password, false, [this, promise](const Result<CheckPtr> &checked) {
        if (!checked)
            promise->addResult(Result<Session>(checked.error()));
        else if (!(*checked)->isRight())
            promise->addResult(Result<Session>(signInFailed(**checked)));
        else
            promise->addResult(Result<Session>(Session::of((*checked)->person()->id, m_people.people(),
                                                           m_access.calendar(), m_people.today())));
        promise->finish();
    });
    return promise->future();
}

/// Name and password against the store, beside the window's thread; then counted and written down.
void SignInService::check(const QString &login, const QString &password, bool isSignIn, const Checked &then)
{
    const QString key = loginKey(login.trimmed());
    const Unwritten before = m_unwritten[key];
    ++m_unwritten[key].running;
    const auto check = std::make_shared<SignInCheck>(login, password);
    const auto read = [check](Reader &reader) -> Result<bool> {
        auto done = check->read(reader.context().database);
        return done ? Result<bool>(true) : done.error();
    };
    const auto ended = [this, key, isSignIn, then, check](const Result<void> &done) {
        --m_unwritten[key].running;
        then(done ? Result<CheckPtr>(CheckPtr(check)) : done.error());
        if (done)
            noteOutcome(check, isSignIn);
        forgetWritten(key);
    };
    onFinished(m_access.askPresent<bool>(read), this, [=, this](const Result<bool> &done) {
        if (!done)
            return ended(done.error());
        const Instant now = m_access.systemClock().now();
        if (before.writes > 0)
            check->setFailures(before.failures);
        if (before.running > 0)
            check->setFailures({check->failures().count + before.running, now});
        const auto judged = QtConcurrent::run([check, now, today = m_people.today()] {
            check->judge(now, today);
            return true;
        });
        onFinished(judged, this, [ended](bool) { ended({}); });
    });
}

/// What is known at once is not waited for: an import may keep the writer busy for minutes.
void SignInService::noteOutcome(const CheckPtr &check, bool isSignIn)
{
    const QString key = loginKey(check->login());
    if (check->answer().outcome == SignInAnswer::Outcome::Paused) // it did not count
        return;
    const Instant at = m_access.systemClock().now();
    if (check->isRight() && check->person()->id == m_signedIn)
        m_passwordMarks.merge(check->passwordMarks()); // a command may make the hash anew
    Unwritten &unwritten = m_unwritten[key];
    ++unwritten.writes;
    if (check->isRight())
        unwritten.failures = {};
    else if (unwritten.failures.count < check->failures().count)
        unwritten.failures = check->failures();
    if (m_access.readOnly()) // then this program alone remembers
        return;
    const auto note = [check, at, isSignIn](Writer &writer) -> Result<bool> {
        auto done
            = writer.commitAudited([&](Database &database) { return check->note(database, at, isSignIn); });
        return done ? Result<bool>(true) : done.error();
    };
    onFinished(m_access.change<bool>(note), this,
               [this, key, isRight = check->isRight()](const Result<bool> &done) {
                   if (!done) { // and this program alone remembers, too
                       Q_EMIT m_access.failed(done.error());
                       return;
                   }
                   --m_unwritten[key].writes;
                   forgetWritten(key);
                   Q_EMIT m_access.audited();
                   if (isRight)
                       m_people.refresh(); // when they were here last
               });
}

void SignInService::forgetWritten(const QString &key)
{
    const auto entry = m_unwritten.find(key);
    if (entry != m_unwritten.end() && entry->second.running == 0 && entry->second.writes == 0)
        m_unwritten.erase(entry);
}

void SignInService::signOut()
{
    if (hasPeople())
        become(Session::nobody());
}

QFuture<Result<SignInAnswer>> SignInService::changePassword(const QString &old, const QString &next)
{
    using Answer = Result<SignInAnswer>;
    const auto own = person();
    if (!own)
        return readyFuture(Answer(Error{Error::Kind::Denied, tr("Sign in first."), {}, 0}));
    if (m_access.readOnly())
        return readyFuture(Answer(*m_access.readOnly()));
    if (auto fit = checkNewPassword(next, own->login); !fit)
        return readyFuture(Answer(fit.error()));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](const Answer &result) {
        promise->addResult(result);
        promise->finish();
    };
    check(own->login, old, false, [=, this](const Result<CheckPtr> &checked) {
        if (!checked || !(*checked)->isRight())
            return answer(checked ? Answer((*checked)->answer()) : Answer(checked.error()));
        onFinished(storeOwnPassword(*own, next), this, [=](const Result<bool> &done) {
            answer(done ? Answer((*checked)->answer()) : Answer(done.error()));
        });
    });
    return promise->future();
}

QFuture<Result<bool>> SignInService::storeOwnPassword(const Person &own, const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto answer = [promise](const Result<bool> &result) {
        promise->addResult(result);
        promise->finish();
    };
    AuditEntry line
        = auditLine({own.name, own.role}, m_access.systemClock().now(), Act::SetPassword, own.name, {}, {});
    const auto hashed = QtConcurrent::run([password] { return hashPassword(password); });
    onFinished(hashed, this, [=, this](const Result<QByteArray> &hash) {
        if (!hash)
            return answer(hash.error());
        if (own.id == m_signedIn)
            m_passwordMarks.insert(passwordMark(*hash));
        const auto write = [id = own.id, hash = *hash, line](Writer &writer) -> Result<bool> {
            auto done = writer.commitAudited([&](Database &database) -> Result<void> {
                if (auto set = PeopleStore(database).setPassword(id, hash); !set)
                    return set;
                auto kept = appendAudit(database, line);
                return kept ? Result<void>() : kept.error();
            });
            return done ? Result<bool>(true) : done.error();
        };
        onFinished(m_access.change<bool>(write), this, [=, this](const Result<bool> &done) {
            if (done)
                Q_EMIT m_access.audited();
            answer(done);
        });
    });
    return promise->future();
}

void SignInService::become(const Session &session)
{
    const Session before = m_access.session();
    m_access.setSession(session);
    if (!session.person())
        m_signedIn = PersonId();
    if (before.person() && !session.isOfSameOne(before) && !m_access.readOnly()) {
        AuditEntry line
            = auditLine(before.actor(), m_access.systemClock().now(), Act::ChangePeople, {}, {}, {});
        line.what = QStringLiteral("people.sign_out");
        onFinished(m_access.note(line), this, [this](const Result<qint64> &number) {
            if (!number)
                Q_EMIT m_access.failed(number.error());
        });
    }
    tellChange();
}

/// Whether the person has the password with which they signed in; who came in another way has theirs.
bool SignInService::isOfThisPassword(PersonId id)
{
    const Person *person = m_people.people().person(id);
    if (person == nullptr)
        return true; // not here any more: Session::of() says so
    if (id != m_signedIn) {
        m_signedIn = id;
        m_passwordMarks = {person->passwordMark};
    }
    return m_passwordMarks.contains(person->passwordMark);
}

/// The session is that of the person as they are now. Who was given another password signs in with it.
void SignInService::follow()
{
    if (m_isMaking) // who comes is signed in in a moment
        return;
    const Session &now = m_access.session();
    if (now.person())
        return become(isOfThisPassword(*now.person()) ? Session::of(*now.person(), m_people.people(),
                                                                    m_access.calendar(), m_people.today())
                                                      : Session::nobody());
    if (!m_toldPeople && hasPeople()) // whoever made them: now one signs in
        return become(Session::nobody());
    tellChange();
}

void SignInService::tellChange()
{
    const std::optional<Person> now = person();
    if (now == m_told && hasPeople() == m_toldPeople)
        return;
    m_told = now;
    m_toldPeople = hasPeople();
    Q_EMIT changed();
}

} // namespace callhelm
