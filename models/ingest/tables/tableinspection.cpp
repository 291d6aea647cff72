#include "ingest/tables/tableinspection.h"

#include <algorithm>

#include "ingest/tables/columnfinder.h"

namespace callhelm {

namespace {
constexpr qsizetype mostOdd = 100;
constexpr qint64 progressRows = 1000;
} // namespace

bool TableInspection::mustAsk() const
{
    return !facts.encodingSure || !facts.separatorSure
        || std::any_of(columns.begin(), columns.end(),
                       [](const ColumnFinding &column) { return column.ask; });
}

Result<TableInspection> inspectTable(const QString &path, const TableOptions &options,
                                     const QStringList &missing, const std::atomic_bool *stop,
                                     const std::function<void(qint64, qint64)> &progress)
{
    auto opened = TableFile::open(path, options, stop);
    if (!opened)
        return opened.error();
    TableFile &file = **opened;
    TableInspection inspection;
    std::vector<ColumnFinder> finders;
    for (int column = 0; column < file.facts().columns; ++column)
        finders.emplace_back(column, file.facts().titles.value(column), missing);
    TableRow row;
    for (;;) {
        const Result<bool> more = file.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (inspection.rows++ == 0)
            inspection.firstRow = row.number;
        inspection.lastRow = row.number;
        if (progress && inspection.rows % progressRows == 0)
            progress(file.bytesRead(), file.size());
        if (row.fit != TableRow::Fit::Fits) {
            ++inspection.oddRows;
            if (inspection.oddRowNumbers.size() < mostOdd)
                inspection.oddRowNumbers << row.number;
            continue; // its values may stand in other columns than they seem to
        }
        for (std::size_t column = 0; column < finders.size(); ++column)
            finders[column].add(row.cells[column]);
    }
    inspection.facts = file.facts();
    inspection.options = file.options();
    for (const ColumnFinder &finder : finders)
        inspection.columns.push_back(finder.finding());
    return inspection;
}

} // namespace callhelm
