#pragma once

#include <optional>

#include <QString>

#include "access/session.h"
#include "base/result.h"
#include "base/time.h"

namespace callhelm {

class Database;
class SignInCheck;

/// Who a command says it acts for. It is believed nowhere: whoever holds the store checks it.
struct StoreUser
{
    QString login;
    QString password;
};

/// Checks it in a store that is opened here, and gives the session that the command has. A store without
/// people is its owner's. Fails with Error::Kind::Usage where somebody has to be named, with Denied where
/// name and password do not fit or have to wait. `mayNote`: a failure is counted, in a transaction of its
/// own.
[[nodiscard]] Result<Session> sessionIn(Database &database, const Calendar &calendar,
                                        const std::optional<StoreUser> &user, Instant now, bool mayNote);

/// What is said where there are people and nobody was named.
[[nodiscard]] Error nobodyNamed();
/// What is said of a try that failed.
[[nodiscard]] Error signInFailed(const SignInCheck &check);

} // namespace callhelm
