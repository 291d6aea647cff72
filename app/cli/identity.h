#pragma once

#include <optional>

#include <QString>

#include "base/result.h"
#include "services/storeuser.h"

class QTextStream;

namespace callhelm {

/// Where passwords come from: a file of rights 0600, the environment, or a person at a terminal. Never the
/// command line, which others can see.
struct PasswordSource
{
    QString file; ///< empty: none was named
    const char *variable = "CALLHELM_PASSWORD"; ///< of the environment; null: none
    QString prompt;
    bool isNew = false; ///< asked for twice

    /// Fails with Error::Kind::Usage where there is no terminal to ask at, with File where the file cannot be
    /// read or others may read it.
    [[nodiscard]] Result<QString> read(QTextStream &err) const;
};

/// Who a run of the command line says it acts for.
struct Identity
{
    QString login; ///< empty: nobody was named
    QString passwordFile;

    /// With the password, asked for once; nothing where nobody was named.
    [[nodiscard]] Result<std::optional<StoreUser>> user(QTextStream &err);

private:
    std::optional<StoreUser> m_user;
};

} // namespace callhelm
