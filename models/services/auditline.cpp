#include "services/auditline.h"

namespace callhelm {

Actor localActor() { return {QStringLiteral("local"), Role::Owner}; }

AuditEntry auditLine(const Actor &actor, Instant at, const char *what, const QString &whom,
                     const QString &from, const QString &to)
{
    AuditEntry entry;
    entry.at = at;
    entry.who = actor.name;
    entry.role = roleName(actor.role);
    entry.what = QLatin1String(what);
    entry.whom = whom;
    entry.from = from;
    entry.to = to;
    entry.outcome = QStringLiteral("done");
    return entry;
}

} // namespace callhelm
