#pragma once

#include <optional>
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

/// Which entries are asked for; what is empty asks for all.
struct AuditFilter
{
    QString who; ///< its words occur in the name, whatever the case and the accents
    QString what; ///< an act's name, or the beginning of several: "people."
    QString whom; ///< as `who`
    std::optional<Instant> from; ///< [from, to)
    std::optional<Instant> to;
    qint64 before = 0; ///< only entries of a lower number, for what follows on a page; 0: all
    qint64 limit = 1000; ///< so many at most, the newest; 0: all
    bool operator==(const AuditFilter &) const = default;
};

/// Where a trail ends: with both in hand, a cut-off end shows.
struct AuditEnd
{
    qint64 entries = 0;
    QByteArray hash; ///< of the last one
    bool operator==(const AuditEnd &) const = default;
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
