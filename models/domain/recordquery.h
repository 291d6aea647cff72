#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QString>

#include "domain/recordschema.h"

namespace callhelm {

/// What must hold of a field. All that is given must hold.
struct RecordFilter
{
    Field field = Field::Name;
    std::vector<FieldValue> oneOf = {}; ///< one of these; an empty value: nothing is known
    std::optional<qint64> from = {}; ///< at least that number (of a time: ms)
    std::optional<qint64> before = {}; ///< less than that number
    bool isEmpty = false; ///< nothing is known
    bool isNotEmpty = false;
    bool operator==(const RecordFilter &) const = default;
};

/// Which records of a kind are wanted, and in which order. Those in the bin and those that were merged into
/// others are left out.
struct RecordQuery
{
    Entity entity = Entity::Customer;
    QString search; ///< words; each must begin some word of the record
    std::vector<RecordFilter> filters;
    BatchId batch; ///< only those that an import, or another batch, made or changed; none: all
    bool bin = false; ///< those in the bin instead
    bool doubles = false; ///< of customers: only those who share a phone or an e-mail address with another
    Field sort = Field::Touched;
    bool descending = true;
    int offset = 0;
    int limit = 200;
    bool operator==(const RecordQuery &) const = default;
};

} // namespace callhelm
