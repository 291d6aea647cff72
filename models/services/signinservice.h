#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include "access/session.h"
#include "base/result.h"
#include "services/signincheck.h"
#include "services/storeuser.h"

namespace callhelm {

class PeopleService;
class StoreAccess;

/// Who works with the store: signing in and out. A store without people is its owner's, who may do everything
/// in it. Recording goes on whoever is signed in, and while nobody is.
class SignInService final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    SignInService(StoreAccess &access, PeopleService &people);

    /// Whether there is anybody who signs in; without, makeOwner() makes the first one.
    [[nodiscard]] bool hasPeople() const;
    /// Who is signed in; nothing while nobody is, and in a store without people.
    [[nodiscard]] std::optional<Person> person() const;
    /// Whether somebody may work: is signed in, or the store has no people.
    [[nodiscard]] bool isOpen() const { return !hasPeople() || person(); }
    /// Who can sign in now, by name: active, with a login and a password.
    [[nodiscard]] std::vector<Person> candidates() const;

    /// Makes the first owner, and signs them in. Fails with Error::Kind::Usage where the name, login or
    /// password will not do, or somebody is there already.
    QFuture<Result<void>> makeOwner(const QString &name, const QString &login, const QString &password);
    /// Takes a tenth of a second, also for names that nobody has.
    QFuture<Result<SignInAnswer>> signIn(const QString &login, const QString &password);
    void signOut();
    /// The session of who stands behind a command that was handed over: held against the store as in
    /// signIn(), with its pauses; who is signed in here stays so. Fails as sessionIn() does.
    QFuture<Result<Session>> sessionOf(const std::optional<StoreUser> &user);
    /// The own password, which needs the old one.
    QFuture<Result<SignInAnswer>> changePassword(const QString &old, const QString &next);

Q_SIGNALS:
    void changed(); ///< who is signed in

private:
    /// What the store does not count yet under one name, or never where it is only read.
    struct Unwritten
    {
        int running = 0; ///< tries whose outcome is not known; they count as failed meanwhile
        int writes = 0; ///< outcomes on their way to the store; until they are there, `failures` holds
        SignInFailures failures;
    };

    using Checked = std::function<void(const Result<std::shared_ptr<const SignInCheck>> &)>;
    void check(const QString &login, const QString &password, bool isSignIn, const Checked &then);
    void noteOutcome(const std::shared_ptr<const SignInCheck> &check, bool isSignIn);
    void forgetWritten(const QString &key);
    QFuture<Result<bool>> storeOwnPassword(const Person &own, const QString &password);
    void become(const Session &session);
    [[nodiscard]] bool isOfThisPassword(PersonId person);
    void follow();
    void tellChange();

    StoreAccess &m_access;
    PeopleService &m_people;
    std::map<QString, Unwritten> m_unwritten; ///< by loginKey()
    /// The person signed in and the marks of the password they did it with; it may be kept in another form.
    PersonId m_signedIn;
    std::set<quint64> m_passwordMarks;
    std::optional<Person> m_told; ///< who was signed in when changed() told
    bool m_toldPeople; ///< whether there were people then
    bool m_isMaking = false; ///< the first owner is on their way
    QTimer m_look; ///< a day may begin on which they work here no more
};

} // namespace callhelm
