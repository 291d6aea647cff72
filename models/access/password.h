#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace callhelm {

/// What a password's hash costs whoever guesses (and whoever signs in).
struct PasswordCost
{
    quint64 passes = 0; ///< Argon2's time cost
    quint64 memory = 0; ///< bytes
    /// About a tenth of a second and 64 MiB: libsodium's "interactive".
    [[nodiscard]] static PasswordCost usual();
    /// The least that the algorithm takes, for tests.
    [[nodiscard]] static PasswordCost least();
};

inline constexpr qsizetype shortestPassword = 8; ///< characters of a new one

/// Fails with Error::Kind::Usage where a new password would be too short, too long or the person's own name.
[[nodiscard]] Result<void> checkNewPassword(const QString &password, const QString &login);
/// Argon2id hash with its salt and cost, as text. How a letter was composed does not matter. Fails with
/// Error::Kind::Store when there is not enough memory.
[[nodiscard]] Result<QByteArray> hashPassword(const QString &password,
                                              const PasswordCost &cost = PasswordCost::usual());
/// Tells a hash from others without telling it; 0 for an empty one.
[[nodiscard]] quint64 passwordMark(const QByteArray &hash);
/// Whether the hash is of that password. Takes as long with an empty hash: that of a name which nobody has.
[[nodiscard]] bool passwordMatches(const QByteArray &hash, const QString &password);
/// Whether the hash was made with another cost than today's, and is to be made anew at the next sign-in.
[[nodiscard]] bool isHashOutdated(const QByteArray &hash, const PasswordCost &cost = PasswordCost::usual());

} // namespace callhelm
