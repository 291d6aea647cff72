#pragma once

#include <deque>

#include "ingest/tables/tablecell.h"

namespace callhelm {

/// Where a table's header stands among a file's first rows.
struct FoundHeader
{
    int place = -1; ///< in the rows; -1: there is none, the rows are data
    int firstData
        = 0; ///< place of the first row of data; rows before it, without the header, are titles and notes
    int width = 0; ///< columns of the table
};

/// Finds the header: the first row that is about as wide as the table and holds nothing but texts that are no
/// values (no numbers, dates, e-mail addresses). What stands above, titles and notes, is narrower, or leaves
/// out columns that a later such row names.
[[nodiscard]] FoundHeader findHeader(const std::deque<TableRow> &rows);

/// Cells of a row that have a value.
[[nodiscard]] int filledCells(const TableRow &row);
/// The number of cells up to the last that has a value.
[[nodiscard]] int usedWidth(const TableRow &row);

} // namespace callhelm
