#pragma once

#include <QStringList>

#include "base/result.h"
#include "ingest/tables/tablecell.h"

namespace callhelm {

/// The rows of a file as they stand, header, titles and notes among them.
class RawTable
{
public:
    virtual ~RawTable() = default;
    RawTable(const RawTable &) = delete;
    RawTable &operator=(const RawTable &) = delete;

    /// The next row that has a value; false at the end. `row.fit` is Nul or Fits, `row.told` the number of
    /// cells. `afterGap`: an empty row or line stands before it.
    [[nodiscard]] virtual Result<bool> next(TableRow &row, bool &afterGap) = 0;
    /// Rows may be shorter than the header without anything being amiss.
    [[nodiscard]] virtual bool leavesCellsOut() const = 0;
    /// Rows of empty cells so far, where that is worth telling.
    [[nodiscard]] virtual qint64 emptyRows() const = 0;
    /// Ranges of cells that are shown as one, as B4:E4; known at the end.
    [[nodiscard]] virtual QStringList mergedRanges() const { return {}; }
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

protected:
    RawTable() = default;
};

} // namespace callhelm
