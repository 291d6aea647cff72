#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "access/people.h"
#include "base/result.h"
#include "base/time.h"

namespace callhelm {

class PeopleService;
class StoreAccess;

/// What came of trying to sign in.
struct SignInAnswer
{
    enum class Outcome {
        SignedIn,
        Wrong, ///< name or password; it is not told which
        Paused ///< too many failed: the try did not count
    };
    Outcome outcome = Outcome::Wrong;
    Duration pause = Duration::zero(); ///< so long nobody may try under this name
};

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
    /// The own password, which needs the old one.
    QFuture<Result<SignInAnswer>> changePassword(const QString &old, const QString &next);

Q_SIGNALS:
    void changed(); ///< who is signed in

private:
    StoreAccess &m_access;
    PeopleService &m_people;
};

} // namespace callhelm
