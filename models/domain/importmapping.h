#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "domain/recordschema.h"

namespace callhelm {

/// What one column of a file becomes.
struct ColumnMapping
{
    QString title; ///< of the column, as the file has it; columns are found by it, whatever case and accents
    QString field; ///< name of a field; `deal.amount`: of the deal that a customer's row makes; `record` …
    QString format; ///< how its texts are read, in the words of `inspect`; empty: as found
    std::map<QString, QString> values; ///< what stands there → what it means; `*`: all others
    bool blankClears = false; ///< a blank cell takes the value away
    bool operator==(const ColumnMapping &) const = default;
};

/// What becomes of a name that nobody and nothing known has.
enum class UnknownNames : quint8 {
    Make, ///< it is made
    Reject, ///< the row is rejected
    LeaveEmpty
};

/// How a file becomes records. Saved by name, and found again by the titles it knows.
struct ImportMapping
{
    static constexpr const char *changes = "changes"; ///< the entity of a history, one row per change
    QString entity; ///< customers, deals … or changes
    std::vector<ColumnMapping> columns; ///< those that are taken; a column may be taken twice
    QStringList keys; ///< by what known records are found: phone, email, id
    std::optional<UnknownNames> people; ///< none: made where nobody works with the store yet, else rejected
    UnknownNames terms = UnknownNames::Make;
    UnknownNames customers = UnknownNames::Reject;
    /// Of changes: what becomes of records that are not there; Make: they are made by the id that is told.
    UnknownNames records = UnknownNames::Make;
    QStringList missing; ///< texts that stand for nothing: ?
    bool operator==(const ImportMapping &) const = default;

    /// Reads `TITLE=field[:format];…`. A format of a choice says what is meant: `Won>won|Lost>lost|*>open`.
    /// `;`,
    /// `=` and `:` in a title stand with a backslash before them. Fails with Error::Kind::Usage, naming the
    /// part.
    static Result<ImportMapping> fromText(const QString &entity, const QString &text);

    [[nodiscard]] QJsonObject toJson() const;
    static std::optional<ImportMapping> fromJson(const QJsonObject &object);
};

} // namespace callhelm
