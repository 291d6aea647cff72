#include "services/auditline.h"

namespace callhelm {

Actor localActor() { return {QStringLiteral("local"), Role::Owner}; }

QJsonObject withTrailEnd(QJsonObject fields, const AuditEnd &end)
{
    fields.insert(QStringLiteral("trail_entries"), end.entries);
    fields.insert(QStringLiteral("trail_hash"), QString::fromLatin1(end.hash.toHex()));
    return fields;
}

AuditEntry auditLine(const Actor &actor, Instant at, Act act, const QString &whom, const QJsonObject &from,
                     const QJsonObject &to)
{
    AuditEntry entry;
    entry.at = at;
    entry.who = actor.name;
    entry.role = actor.name.isEmpty() ? QString() : roleName(actor.role); // nobody has no role
    entry.what = actName(act);
    entry.whom = whom;
    entry.from = auditText(from);
    entry.to = auditText(to);
    entry.outcome = QStringLiteral("done");
    return entry;
}

} // namespace callhelm
