#include "ingest/tables/headerfinder.h"

#include <algorithm>
#include <map>
#include <vector>

#include "ingest/tables/datetext.h"

namespace callhelm {

namespace {

/// A value rather than a column's name.
bool isValue(const TableCell &cell)
{
    if (cell.kind != TableCell::Kind::Text)
        return !cell.isEmpty();
    const QStringView text = QStringView(cell.text).trimmed();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (digits > 0 && letters == 0)
        return true;
    const qsizetype at = text.indexOf(u'@');
    if (at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' '))
        return true;
    return digits > 0 && DateText::of(text).has_value();
}

/// As wide as most rows that have more than one value; the wider of equally common widths.
int tableWidth(const std::deque<TableRow> &rows)
{
    std::map<int, int> widths;
    bool hasWide = false;
    for (const TableRow &row : rows)
        hasWide = hasWide || filledCells(row) > 1;
    for (const TableRow &row : rows)
        if (!hasWide || filledCells(row) > 1)
            ++widths[usedWidth(row)];
    int width = 0;
    int most = 0;
    for (const auto &[candidate, times] : widths) {
        if (times < most)
            continue;
        most = times;
        width = candidate;
    }
    return width;
}

} // namespace

int filledCells(const TableRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const TableCell &cell) { return !cell.isEmpty(); }));
}

int usedWidth(const TableRow &row)
{
    for (std::size_t used = row.cells.size(); used > 0; --used)
        if (!row.cells[used - 1].isEmpty())
            return int(used);
    return 0;
}

FoundHeader findHeader(const std::deque<TableRow> &rows)
{
    FoundHeader found;
    found.width = tableWidth(rows);
    std::vector<int> candidates; // places of rows of names
    int values = 0; // in the first row that has any, which ends the search
    int place = 0;
    for (; place < int(rows.size()) && values == 0; ++place) {
        const TableRow &row = rows[std::size_t(place)];
        if (filledCells(row) * 2 <= found.width && found.width > 1)
            continue; // a title or a note
        values = int(std::count_if(row.cells.begin(), row.cells.end(), isValue));
        if (values == 0)
            candidates.push_back(place);
        found.firstData = place;
    }
    if (candidates.empty())
        return found;
    found.place = candidates.front();
    // A note may be spread over many cells; then a row that names every column stands just above the values.
    const int last = candidates.back();
    if (values > 1 && place - 1 == last + 1 && filledCells(rows[std::size_t(found.place)]) < found.width
        && filledCells(rows[std::size_t(last)]) == found.width)
        found.place = last;
    found.firstData = found.place + 1;
    found.width = std::max(usedWidth(rows[std::size_t(found.place)]), 1);
    return found;
}

} // namespace callhelm
