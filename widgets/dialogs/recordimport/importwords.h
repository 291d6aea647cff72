#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "domain/recordschema.h"

/// What kinds of records, fields and ways of reading are called while a file is imported.
namespace callhelm::importwords {

/// A field that a column may become.
struct FieldChoice
{
    QString name; ///< as mappings have it: phone, deal.amount, id …
    QString title; ///< "Phone", "Deal, amount"
    FieldSpec spec;
};

/// Of a kind, those of every record behind its own, and of customers those of the deal made beside them;
/// hidden own fields are not offered.
[[nodiscard]] std::vector<FieldChoice> fields(const RecordSchema &schema, Entity entity);
/// What columns of a history may become: entity, record, field …
[[nodiscard]] std::vector<FieldChoice> historyFields();
/// "Changes": what a history's rows are.
[[nodiscard]] QString changes();
/// Nothing where the kind has no such field.
[[nodiscard]] std::optional<FieldChoice> field(const RecordSchema &schema, Entity entity,
                                               const QString &name);

/// "text", "phone", "date", "person".
[[nodiscard]] QString type(const FieldSpec &spec);
/// "date, dd/MM/yyyy", "number, 1.234,56".
[[nodiscard]] QString format(const FieldSpec &spec, const QString &format);
/// Formats that are offered beside those that fit, for values of that type.
[[nodiscard]] QStringList usualFormats(FieldType type);
/// "won": a Choice by its stable name.
[[nodiscard]] QString choice(const FieldSpec &spec, const QString &name);
/// What will be made, "stage: Báo giá", in the language of the moment: "Stage: Báo giá".
[[nodiscard]] QString madeTerm(const QString &told);
/// A value as the report's preview has it, for the eye: "+84 987 366 946", "12,500,000", "05/10/2026".
[[nodiscard]] QString taken(const FieldSpec &spec, const QString &text);
/// "Semicolon  ;" for a separator.
[[nodiscard]] QString separator(const QString &separator);

} // namespace callhelm::importwords
