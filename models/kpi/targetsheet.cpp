#include "kpi/targetsheet.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "kpi/fraction.h"
#include "kpi/ranking.h"
#include "kpi/targetunits.h"

namespace callhelm {

namespace {

constexpr qint64 wholeShare = 10'000; // basis points

using Table = std::vector<QStringList>;

Table tableOf(const QString &text)
{
    Table table;
    const QStringList lines = QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString &cell : cells)
            cell = cell.simplified();
        if (std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); }))
            table.push_back(std::move(cells));
    }
    return table;
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && GoalText{MetricUnit::Number}.read(text).fault == GoalFault::NotANumber;
}

void take(SheetCell &cell, const GoalText &how, const QString &text)
{
    const GoalText::Read read = how.read(text);
    cell.value = read.value;
    cell.fault = read.fault;
    cell.typed = read.fault == GoalFault::None ? QString() : text;
}

void take(SheetCell &cell, std::optional<qint64> value)
{
    cell.value = value;
    cell.fault = GoalFault::None;
    cell.typed.clear();
}

} // namespace

int WaitingRow::goals() const
{
    return int(std::ranges::count_if(cells, [](const SheetCell &cell) { return cell.value.has_value(); }));
}

TargetSheet::TargetSheet(std::vector<SheetRow> rows, std::vector<SheetColumn> columns,
                         std::vector<SheetColumn> offered)
    : m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_offered(std::move(offered))
    , m_cells(m_rows.size() * m_columns.size())
{
}

std::vector<KpiSubject> TargetSheet::subjects() const
{
    std::vector<KpiSubject> subjects;
    subjects.reserve(m_rows.size());
    for (const SheetRow &row : m_rows)
        if (!row.person.isValid())
            subjects.push_back(row.subject);
    return subjects;
}

int TargetSheet::addColumn(const QString &metric)
{
    const auto known = std::ranges::find(m_columns, metric, &SheetColumn::metric);
    if (known != m_columns.end())
        return int(known - m_columns.begin());
    const auto offer = std::ranges::find(m_offered, metric, &SheetColumn::metric);
    if (offer == m_offered.end())
        return -1;
    const size_t before = m_columns.size();
    std::vector<SheetCell> cells;
    cells.reserve(m_rows.size() * (before + 1));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t column = 0; column < before; ++column)
            cells.push_back(std::move(m_cells[row * before + column]));
        cells.emplace_back();
    }
    m_cells = std::move(cells);
    m_columns.push_back(*offer);
    for (WaitingRow &row : m_waiting)
        row.cells.resize(m_columns.size());
    return int(before);
}

void TargetSheet::setSaved(int row, int column, std::optional<qint64> value)
{
    SheetCell &cell = m_cells[at(row, column)];
    cell.saved = value;
    take(cell, value);
}

void TargetSheet::set(int row, int column, std::optional<qint64> value)
{
    if (!m_rows[size_t(row)].isReadOnly)
        take(m_cells[at(row, column)], value);
}

void TargetSheet::type(int row, int column, const QString &text)
{
    if (!m_rows[size_t(row)].isReadOnly)
        take(m_cells[at(row, column)], m_columns[size_t(column)].text, text);
}

void TargetSheet::fillDown(int first, int last, int column)
{
    for (int row = first + 1; row <= last; ++row)
        set(row, column, cell(first, column).value);
}

void TargetSheet::raise(int firstRow, int lastRow, int firstColumn, int lastColumn, qint64 basisPoints)
{
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const GoalText &how = m_columns[size_t(column)].text;
        const qint64 per = targetunits::perWritten(how.unit) * how.scale;
        const qint64 step = per >= 10 && how.scale > 1 ? per / 10 : per; // one place of millions
        for (int row = firstRow; row <= lastRow; ++row) {
            const auto value = cell(row, column).value;
            if (!value)
                continue;
            const Fraction raised(Fraction::Whole(*value) * (wholeShare + basisPoints),
                                  Fraction::Whole(wholeShare) * step);
            qint64 to = std::max<qint64>(0, raised.rounded() * step);
            if (how.unit == MetricUnit::Share)
                to = std::min(to, wholeShare);
            set(row, column, to);
        }
    }
}

void TargetSheet::spread(int column, const std::vector<qint64> &shares)
{
    const auto goal = m_rows.empty() ? std::nullopt : cell(0, column).value;
    if (!goal)
        return;
    // In the steps in which people write, as far as the goal itself is made of them.
    const GoalText &how = m_columns[size_t(column)].text;
    qint64 step = targetunits::perWritten(how.unit) * how.scale;
    while (step > 1 && *goal % step != 0)
        step = step % 10 == 0 ? step / 10 : 1;
    if (how.scale > 1 && step > 10)
        step = std::min(step, targetunits::perWritten(how.unit) * how.scale / 10);
    const std::vector<qint64> parts = callhelm::spread(*goal / step, shares);
    for (size_t i = 0; i < parts.size() && i + 1 < m_rows.size(); ++i)
        set(int(i) + 1, column, parts[i] * step);
}

int TargetSheet::rowNamed(const QString &name) const
{
    int found = -1;
    const QString wanted = fold(name);
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (fold(m_rows[row].name) == wanted) {
            if (found >= 0)
                return -1; // it might be either
            found = int(row);
        }
    return found;
}

QString TargetSheet::metricTitled(const QString &title) const
{
    const QString wanted = fold(title);
    if (!wanted.isEmpty())
        for (const auto *columns : {&m_columns, &m_offered})
            for (const SheetColumn &column : *columns)
                for (const QString &known : column.titles)
                    if (fold(known) == wanted)
                        return column.metric;
    return {};
}

PasteReport TargetSheet::paste(const QString &text, int row, int column)
{
    PasteReport report;
    Table table = tableOf(text);
    if (table.empty())
        return report;
    const QStringList first = table.front();
    // Words alone above a table are titles, known or not: goals are never taken by place beneath them.
    const bool hasTitles
        = std::ranges::any_of(first, [this](const QString &title) { return !metricTitled(title).isEmpty(); })
        || (first.size() > 1 && table.size() > 1 && std::all_of(first.begin() + 1, first.end(), isWord));
    const size_t begin = hasTitles ? 1 : 0;
    const bool hasNames = std::any_of(table.begin() + std::ptrdiff_t(begin), table.end(),
                                      [](const QStringList &cells) { return isWord(cells.front()); });
    qsizetype width = 0;
    for (const QStringList &cells : table)
        width = std::max(width, cells.size());
    // Where each column of the table goes; -1: nowhere.
    std::vector<int> places(size_t(width), -1);
    for (qsizetype i = hasNames ? 1 : 0; i < width; ++i) {
        if (!hasTitles) {
            const int place = column + int(i) - (hasNames ? 1 : 0);
            places[size_t(i)] = place < int(m_columns.size()) ? place : -1;
            continue;
        }
        const QString metric = metricTitled(first.value(i));
        if (!metric.isEmpty())
            places[size_t(i)] = addColumn(metric);
        else if (!first.value(i).isEmpty())
            report.unknownTitles << first.value(i);
    }
    report.metrics = int(std::ranges::count_if(places, [](int place) { return place >= 0; }));
    for (size_t line = begin; line < table.size(); ++line) {
        const QStringList &cells = table[line];
        const int to = hasNames ? rowNamed(cells.front()) : row + int(line - begin);
        if (!hasNames && to >= int(m_rows.size()))
            break;
        ++report.rows;
        const bool isFound = to >= 0 && !m_rows[size_t(to)].isReadOnly;
        if (isFound)
            ++report.taken;
        else {
            report.unknownNames << cells.front();
            m_waiting.push_back({cells.front(), std::vector<SheetCell>(m_columns.size())});
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (const int place = places[size_t(i)]; place >= 0 && !cells[i].isEmpty())
                take(isFound ? m_cells[at(to, place)] : m_waiting.back().cells[size_t(place)],
                     m_columns[size_t(place)].text, cells[i]);
    }
    return report;
}

void TargetSheet::giveWaiting(size_t index, int row)
{
    const WaitingRow waiting = m_waiting[index];
    for (size_t column = 0; column < waiting.cells.size(); ++column) {
        const SheetCell &cell = waiting.cells[column];
        if (cell.fault != GoalFault::None)
            type(row, int(column), cell.typed);
        else if (cell.value)
            set(row, int(column), cell.value);
    }
    dropWaiting(index);
}

void TargetSheet::dropWaiting(size_t index) { m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(index)); }

void TargetSheet::discard()
{
    for (SheetCell &cell : m_cells)
        take(cell, cell.saved);
    m_waiting.clear();
}

void TargetSheet::markSaved()
{
    for (SheetCell &cell : m_cells)
        if (cell.fault == GoalFault::None)
            cell.saved = cell.value;
}

std::optional<qint64> TargetSheet::peopleSum(int column) const
{
    std::optional<qint64> sum;
    if (m_columns[size_t(column)].isAdded())
        for (int row = 1; row < int(m_rows.size()); ++row)
            if (const auto value = cell(row, column).value)
                sum = sum.value_or(0) + *value;
    return sum;
}

std::optional<qint64> TargetSheet::difference(int column) const
{
    const auto sum = peopleSum(column);
    const auto goal = m_rows.empty() ? std::nullopt : cell(0, column).value;
    return sum && goal ? std::optional(*sum - *goal) : std::nullopt;
}

int TargetSheet::changedCells() const { return int(std::ranges::count_if(m_cells, &SheetCell::isChanged)); }

int TargetSheet::changedRows() const
{
    int rows = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        for (int column = 0; column < int(m_columns.size()); ++column)
            if (cell(row, column).isChanged()) {
                ++rows;
                break;
            }
    return rows;
}

std::optional<std::pair<int, int>> TargetSheet::firstFault() const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        for (int column = 0; column < int(m_columns.size()); ++column)
            if (cell(row, column).fault != GoalFault::None)
                return std::pair(row, column);
    return std::nullopt;
}

} // namespace callhelm
