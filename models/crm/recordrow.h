#pragma once

#include <unordered_map>

#include "crm/recordfold.h"

namespace callhelm {

/// A record in a list.
struct RecordRow
{
    RecordState state;
    Instant touched; ///< when anything last happened with it
    bool hasDouble = false; ///< a customer who shares a phone or an e-mail address with another
};

struct RecordRows
{
    std::vector<RecordRow> rows;
    std::unordered_map<RecordId, QString> names; ///< of the records that these refer to
};

/// How many records there are, and what their amounts come to.
struct RecordTotals
{
    qint64 count = 0;
    qint64 amount = 0; ///< in hundredths: of the kind's amounts in the organisation's currency
};

} // namespace callhelm
