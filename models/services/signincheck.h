#pragma once

#include <optional>
#include <set>

#include <QByteArray>
#include <QString>

#include "access/people.h"
#include "access/signinpause.h"
#include "base/result.h"
#include "base/time.h"

namespace callhelm {

class Database;

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

/// A name and a password are held against what the store knows, in three steps that run where each belongs:
/// read() with a reader, judge() in no thread that anybody waits for, note() in the writer's transaction. A
/// name that nobody has takes the same way as others.
class SignInCheck
{
public:
    SignInCheck(QString login, QString password);

    /// What the store knows of the name.
    Result<void> read(Database &database);
    /// More is known than the store does.
    void setFailures(const SignInFailures &failures) { m_failures = failures; }
    /// Whether the password is theirs. Takes a tenth of a second, but for a name that has to wait.
    void judge(Instant now, QDate today);
    /// Counts the failure, or forgets those before; renews a hash that was made with another cost; writes the
    /// audit trail. `isSignIn` false: the password was only asked for. Call within a transaction of full
    /// durability.
    Result<void> note(Database &database, Instant at, bool isSignIn = true) const;

    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] const SignInAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool isRight() const { return m_answer.outcome == SignInAnswer::Outcome::SignedIn; }
    /// Who it is; there where isRight().
    [[nodiscard]] const std::optional<Person> &person() const { return m_person; }
    /// note() makes the hash anew.
    [[nodiscard]] bool renewsHash() const { return !m_renewed.isEmpty(); }
    /// Marks of the password's hash: as it is, and as note() makes it.
    [[nodiscard]] std::set<quint64> passwordMarks() const;
    [[nodiscard]] const SignInFailures &failures() const { return m_failures; }

private:
    QString m_login;
    QString m_password;
    std::optional<Person> m_person; ///< of that name
    QByteArray m_hash; ///< empty: nobody signs in by that name
    QByteArray m_renewed; ///< empty: the hash stays
    SignInFailures m_failures; ///< with this one, after judge()
    SignInAnswer m_answer;
};

} // namespace callhelm
