#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "base/result.h"
#include "ingest/tables/columnformat.h"
#include "ingest/tables/tablefile.h"

namespace callhelm {

/// What was found about one column, from all its rows.
struct ColumnFinding
{
    struct Example
    {
        QString text; ///< as it stands in the file
        QString value; ///< as read, CellValue::toText()
    };
    int column = 0; ///< from 0
    QString title; ///< empty where there is none
    TableType type = TableType::Empty;
    ColumnFormat format;
    std::vector<ColumnFormat> alternatives; ///< other readings that fit as many values, and differ
    qint64 read = 0; ///< values that can be read by the format
    qint64 rejected = 0; ///< values that cannot, marks of missing ones included
    qint64 blank = 0;
    QStringList missing; ///< marks of a missing value seen ("?", "N/A"): nothing only if one says so
    qint64 missingCount = 0; ///< how often those stand
    std::vector<Example> examples; ///< up to three different values
    bool ask = false; ///< two readings fit: a person must choose
};

/// How a file would be read, found from the whole of it.
struct TableInspection
{
    TableFacts facts;
    TableOptions options; ///< say this to TableFile::open() to read just so
    std::vector<ColumnFinding> columns;
    qint64 rows = 0;
    qint64 firstRow = 0; ///< TableRow::number; 0 when there are none
    qint64 lastRow = 0;
    qint64 oddRows = 0; ///< longer or shorter than the header, or with a NUL: rejected whole
    QList<qint64> oddRowNumbers; ///< the first hundred of them

    /// Something must be chosen by a person before anything is taken.
    [[nodiscard]] bool mustAsk() const;
};

/// Reads the whole file once and finds each column's type and format. `missing` are marks that count as
/// blank. `progress`, when there is one, is told bytes read and all bytes, now and then. Errors as of
/// TableFile.
[[nodiscard]] Result<TableInspection> inspectTable(const QString &path, const TableOptions &options = {},
                                                   const QStringList &missing = {},
                                                   const std::atomic_bool *stop = nullptr,
                                                   const std::function<void(qint64, qint64)> &progress = {});

} // namespace callhelm
