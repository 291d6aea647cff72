#include "services/signincheck.h"

#include "access/password.h"
#include "domain/auditentry.h"
#include "store/auditlog.h"
#include "store/peoplestore.h"

namespace callhelm {

SignInCheck::SignInCheck(QString login, QString password)
    : m_login(login.trimmed()), m_password(std::move(password))
{
}

Result<void> SignInCheck::read(Database &database)
{
    PeopleStore store(database);
    auto people = store.read();
    if (!people)
        return people.error();
    auto failures = store.failures(m_login);
    if (!failures)
        return failures.error();
    m_failures = *failures;
    const Person *person = people->personByLogin(m_login);
    // Asked for also where there is nobody: both ways are the same.
    auto hash = store.password(person == nullptr ? PersonId() : person->id);
    if (!hash)
        return hash.error();
    m_person = person == nullptr ? std::nullopt : std::optional(*person);
    m_hash = *hash;
    return {};
}

void SignInCheck::judge(Instant now, QDate today)
{
    const QString password = std::exchange(m_password, {});
    if (const Duration pause = pauseLeft(m_failures, now); pause > Duration::zero()) {
        m_answer = {SignInAnswer::Outcome::Paused, pause};
        return;
    }
    const bool matches = passwordMatches(m_hash, password);
    if (matches && m_person && m_person->isActive(today)) {
        if (isHashOutdated(m_hash))
            if (auto renewed = hashPassword(password); renewed) // else at the next sign-in
                m_renewed = *renewed;
        m_answer = {SignInAnswer::Outcome::SignedIn, Duration::zero()};
        return;
    }
    m_failures.last = now;
    ++m_failures.count;
    m_answer = {SignInAnswer::Outcome::Wrong, pauseAfter(m_failures.count)};
}

std::set<quint64> SignInCheck::passwordMarks() const
{
    std::set<quint64> marks{passwordMark(m_hash)};
    if (renewsHash())
        marks.insert(passwordMark(m_renewed));
    return marks;
}

Result<void> SignInCheck::note(Database &database, Instant at, bool isSignIn) const
{
    PeopleStore store(database);
    AuditEntry line;
    line.at = at;
    line.what = QStringLiteral("people.sign_in");
    if (isRight()) {
        Result<void> done = isSignIn ? store.noteSignIn(*m_person, at) : store.forgetFailures(m_login);
        auto hash = store.password(m_person->id);
        if (!hash)
            return hash.error();
        if (done && !m_renewed.isEmpty() && *hash == m_hash) // else they have another password meanwhile
            done = store.setPassword(m_person->id, m_renewed);
        if (!done || !isSignIn)
            return done;
        line.who = m_person->name;
        line.role = roleName(m_person->role);
        line.outcome = QStringLiteral("done");
        auto kept = appendAudit(database, line);
        return kept ? Result<void>() : kept.error();
    }
    if (m_answer.outcome == SignInAnswer::Outcome::Paused)
        return {};
    if (auto done = store.noteFailure(m_login, at); !done)
        return done;
    if (m_answer.pause == Duration::zero())
        return {};
    // Once a pause. What was typed as a name may be a password: only a name is told that somebody has.
    line.whom = m_person ? m_person->name : QString();
    line.details = QStringLiteral("%1 failed").arg(m_failures.count);
    line.outcome = QStringLiteral("failed");
    auto kept = appendAudit(database, line);
    return kept ? Result<void>() : kept.error();
}

} // namespace callhelm
