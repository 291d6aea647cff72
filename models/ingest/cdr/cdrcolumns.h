#pragma once

#include <optional>

#include "ingest/tables/csvrow.h"

namespace callhelm {

/// Which field of a row is what; -1 where the log has no such column.
struct CdrColumns
{
    int callerId = -1, source = -1, destination = -1, channel = -1, toChannel = -1, application = -1;
    int start = -1, end = -1, duration = -1, talk = -1, disposition = -1, uniqueId = -1, linkedId = -1;

    /// By the names in a header row, as database exports have it; nothing when the row is no header.
    static std::optional<CdrColumns> byHeader(const CsvRow &row);
    /// By the number of fields and the look of some: the columns of cdr_csv with any of loguniqueid,
    /// loguserfield and newcdrcolumns, or those of the usual database table, which begin with calldate.
    /// Nothing when the row is neither.
    static std::optional<CdrColumns> byShape(const CsvRow &row);
};

} // namespace callhelm
