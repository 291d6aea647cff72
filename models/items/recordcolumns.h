#pragma once

#include <vector>

#include <QByteArray>

#include "domain/recordschema.h"
#include "items/roles.h"

namespace callhelm {

/// A column of a list of records.
struct RecordColumn
{
    /// Of the number by which people know a record (recordNumber()), which is no field.
    static constexpr Field number = Field(0);

    Field field = Field::Name;
    int place = -1; ///< among the kind's fields; -1: every record has it
    ValueKind kind = ValueKind::Text;
    QByteArray name; ///< stable
    bool hidden = false; ///< until somebody chooses it
    bool operator==(const RecordColumn &) const = default;
};

/// All columns of a kind: first those that people look for, then the others, which are hidden at first.
[[nodiscard]] std::vector<RecordColumn> recordColumns(const EntitySpec &spec);

/// How a list is sorted while nobody has chosen.
struct RecordOrder
{
    Field field = Field::Created;
    bool descending = true;
};
[[nodiscard]] RecordOrder firstOrder(Entity entity);

} // namespace callhelm
