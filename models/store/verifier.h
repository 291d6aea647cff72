#pragma once

#include <vector>

#include <QString>

#include "base/calendar.h"
#include "base/result.h"

namespace callhelm {

/// Where what is stored is not what the facts give.
struct Difference
{
    QString table;
    qint64 missing = 0;   ///< rows that the facts give and the store lacks
    qint64 unfounded = 0; ///< rows of the store that the facts do not give
    QStringList examples; ///< a few of them, `column=value …`, with a leading + (missing) or - (unfounded)
};

/// Folds every fact of a store again into a scratch store beside it and compares all derived tables. Neither
/// writes to the store nor trusts anything in it but the raw facts. No difference: an empty list.
Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar);

} // namespace callhelm
