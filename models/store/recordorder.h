#pragma once

#include <QByteArray>

#include "domain/recordschema.h"

namespace callhelm {

/// The ` ORDER BY …` of a list of records by a field, as people read it: words by their place in their list,
/// people and customers by name; equal ones by id.
[[nodiscard]] QByteArray recordOrder(const EntitySpec &entity, Field field, bool descending);

} // namespace callhelm
