#pragma once

#include <QByteArray>

#include "crm/recordfold.h"

namespace callhelm {

class Statement;

/// The columns of a kind of records in its table: what every record has, then the fields of its schema.
namespace recordcolumns {

/// Names, separated by commas: id,own_id,…; with a prefix such as "c." before each.
[[nodiscard]] QByteArray names(const EntitySpec &entity, const QByteArray &prefix = {});
[[nodiscard]] int count(const EntitySpec &entity);
/// Where among them the record's own id stands, and a field of the entity; from 0.
inline constexpr int ownIdPlace = 1;
[[nodiscard]] int placeOf(const EntitySpec &entity, Field field);
/// Binds them from parameter 1 on. The state must live until the statement has run.
void bind(Statement &statement, const EntitySpec &entity, const RecordState &state);
/// Binds one of them; the value must live until the statement has run.
void bind(Statement &statement, int parameter, const FieldSpec &field, const FieldValue &value);
/// Reads them from column `first` on.
[[nodiscard]] RecordState read(const Statement &row, const EntitySpec &entity, int first = 0);
/// The column of a field; empty where the kind has no such field.
[[nodiscard]] QByteArray of(const EntitySpec &entity, Field field);
/// Whether a field's column holds text, '' where nothing is known; others hold numbers or NULL.
[[nodiscard]] bool isText(FieldType type);

} // namespace recordcolumns

} // namespace callhelm
