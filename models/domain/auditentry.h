#pragma once

#include <vector>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "base/time.h"

namespace callhelm {

/// One line of the audit trail: who did, or tried, what to whom. Names of acts and outcomes are stable and
/// English, whatever the language of the window.
struct AuditEntry
{
    qint64 number = 0; ///< counted from 1 without gaps; given when it is written
    Instant at;
    QString who;
    QString role;
    QString what; ///< an act's name: "pbx.pause", "server.change"
    QString whom; ///< to whom or what it was done
    QString from; ///< what was so before; empty where nothing was. Fields: see auditText()
    QString to; ///< what was to be after it
    QString details;
    QString outcome; ///< "ordered", "done", "refused", "denied", …
    qint64 about = 0; ///< number of the entry of which this one tells the outcome; 0: of none
    QByteArray hash; ///< SHA-256 over the entry before and this one; given when it is written

    bool operator==(const AuditEntry &) const = default;
};

/// Fields as they stand in AuditEntry::from and ::to: a JSON object, its fields in the order of their names.
/// Empty for no fields.
[[nodiscard]] QString auditText(const QJsonObject &fields);
/// The fields in a text that auditText() wrote. A text of another form, as earlier programs wrote, is one
/// field without a name.
[[nodiscard]] QJsonObject auditFields(const QString &text);
/// The same for people: "goal: 8000, threshold: 20".
[[nodiscard]] QString auditWords(const QString &text);

/// One field of what was changed.
struct FieldChange
{
    QString field;
    QString from; ///< empty: there was none
    QString to;
    bool operator==(const FieldChange &) const = default;
};
/// What differs between an entry's `from` and `to`, in the order of the fields' names.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const AuditEntry &entry);

} // namespace callhelm
