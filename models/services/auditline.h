#pragma once

#include "access/role.h"
#include "base/time.h"
#include "domain/auditentry.h"

namespace callhelm {

/// Whoever works on this machine, until there is sign-in: the command line is theirs too.
[[nodiscard]] Actor localActor();

/// A line of the audit trail, of something done.
[[nodiscard]] AuditEntry auditLine(const Actor &actor, Instant at, const char *what, const QString &whom,
                                   const QString &from, const QString &to);

} // namespace callhelm
