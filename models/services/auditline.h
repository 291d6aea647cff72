#pragma once

#include "access/act.h"
#include "base/time.h"
#include "domain/auditentry.h"

namespace callhelm {

/// Whoever works on this machine, until there is sign-in: the command line is theirs too.
[[nodiscard]] Actor localActor();

/// A line of the audit trail, of something done.
[[nodiscard]] AuditEntry auditLine(const Actor &actor, Instant at, Act act, const QString &whom,
                                   const QJsonObject &from, const QJsonObject &to);

/// The fields of what was taken away, with where the trail ended then: a later cut shows.
[[nodiscard]] QJsonObject withTrailEnd(QJsonObject fields, const AuditEnd &end);

} // namespace callhelm
