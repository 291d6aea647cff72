#include "ingest/tables/tablereader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "ingest/ordinaryfile.h"
#include "ingest/tables/csvtable.h"
#include "ingest/tables/headerfinder.h"
#include "ingest/tables/xlsxarchive.h"
#include "ingest/tables/xlsxtable.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr std::size_t beginningRows = 200;
constexpr qsizetype beginningCharacters = 16 * 1024 * 1024;
constexpr std::size_t mostHeld = 50; ///< rows below the data; more of them are data
constexpr qsizetype mostMerged = 100; ///< that are told
constexpr qsizetype mostAbove = 1000; ///< rows above that are named

} // namespace

QString TableFacts::columnName(int column) const
{
    const QString title = titles.value(column);
    return title.isEmpty() ? columnLetters(column) : title;
}

Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path, const TableOptions &options,
                                                   const std::atomic_bool *stop)
{
    return TableReader::open(path, options, stop);
}

TableOptions TableFile::options() const
{
    TableOptions options;
    if (m_facts.kind == TableFacts::Kind::Csv) {
        options.encoding = m_facts.encoding;
        options.separator = m_facts.separator;
    } else {
        options.sheet = m_facts.sheet;
    }
    options.headerRow = m_facts.headerRow;
    return options;
}

Result<std::unique_ptr<TableFile>> TableReader::open(const QString &path, const TableOptions &options,
                                                     const std::atomic_bool *stop)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary)
        return ordinary.error();
    std::unique_ptr<TableReader> reader(new TableReader(path));
    const QFileInfo info(path);
    reader->m_fileSize = info.size();
    reader->m_changed = info.lastModified();
    QByteArray beginning;
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::File, Tr::tr("The file cannot be opened."), path, 0};
        beginning = file.read(4096);
    }
    if (beginning.isEmpty())
        return Error{Error::Kind::Input, Tr::tr("There is nothing in the file."), path, 0};
    if (auto other = notATable(path, beginning))
        return *other;
    const bool isZip = beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06");
    auto raw = isZip ? XlsxTable::open(path, options, reader->m_facts, stop)
                     : CsvTable::open(path, options, reader->m_facts, stop);
    if (!raw)
        return raw.error();
    reader->m_raw = std::move(raw).value();
    if (auto read = reader->readBeginning(options); !read)
        return read.error();
    return std::unique_ptr<TableFile>(std::move(reader));
}

Result<void> TableReader::readBeginning(const TableOptions &options)
{
    if (options.headerRow && *options.headerRow > 0)
        return seekHeader(*options.headerRow);
    std::deque<TableRow> rows;
    qsizetype characters = 0;
    while (rows.size() < beginningRows && characters < beginningCharacters) {
        Seen seen;
        const Result<bool> more = m_raw->next(seen.row, seen.afterGap);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (const TableCell &cell : seen.row.cells)
            characters += cell.text.size();
        rows.push_back(seen.row);
        m_seen.push_back(std::move(seen));
    }
    if (rows.empty())
        return Error{Error::Kind::Input,
                     m_facts.kind == TableFacts::Kind::Xlsx
                         ? Tr::tr("The sheet “%1” is empty.").arg(m_facts.sheet)
                         : Tr::tr("There is nothing but empty lines in the file."),
                     m_path, 0};
    FoundHeader found = findHeader(rows);
    if (options.headerRow) { // there is none
        found = {};
        for (const TableRow &row : rows)
            found.width = std::max(found.width, usedWidth(row));
    }
    m_facts.columns = found.width;
    for (int place = 0; place < found.firstData; ++place) {
        if (place == found.place)
            takeHeader(m_seen.front().row);
        else
            m_facts.rowsAbove << m_seen.front().row.number;
        m_seen.pop_front();
    }
    return {};
}

Result<void> TableReader::seekHeader(qint64 number)
{
    for (;;) {
        TableRow row;
        bool afterGap = false;
        const Result<bool> more = m_raw->next(row, afterGap);
        if (!more)
            return more.error();
        if (!*more || row.number > number)
            return Error{Error::Kind::Usage,
                         Tr::tr("The header cannot be in row %1: there is no row of that number that has a "
                                "value.")
                             .arg(number),
                         m_path, 0};
        if (row.number == number) {
            takeHeader(row);
            return {};
        }
        if (m_facts.rowsAbove.size() < mostAbove)
            m_facts.rowsAbove << row.number;
    }
}

void TableReader::takeHeader(const TableRow &row)
{
    m_facts.headerRow = row.number;
    m_facts.columns = usedWidth(row);
    for (int i = 0; i < m_facts.columns; ++i)
        m_facts.titles << row.cells[std::size_t(i)].text.simplified();
}

Result<bool> TableReader::nextRaw(Seen &seen)
{
    if (!m_seen.empty()) {
        seen = std::move(m_seen.front());
        m_seen.pop_front();
        return true;
    }
    return m_raw->next(seen.row, seen.afterGap);
}

/// Half empty and beginning with a text, as titles, notes and totals do.
bool TableReader::isThin(const TableRow &row) const
{
    if (m_facts.columns < 2 || filledCells(row) * 2 > m_facts.columns || row.fit == TableRow::Fit::Nul)
        return false;
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const TableCell &cell) { return !cell.isEmpty(); });
    return first->kind == TableCell::Kind::Text;
}

/// Whether the thin rows at the end are no data: none were among the data, and either an empty row sets them
/// apart, or there are several and some begin where no row of data does.
bool TableReader::areBelow() const
{
    if (m_held.empty() || m_hasThin)
        return false;
    const bool setApart = m_held.front().afterGap && !m_hasGaps;
    const bool elsewhere = m_held.size() > 1 && m_dataRows >= 5 && m_firstIsFilled
        && std::any_of(m_held.begin(), m_held.end(),
                       [](const Seen &seen) { return seen.row.cells.front().isEmpty(); });
    return setApart || elsewhere;
}

void TableReader::fit(TableRow &row) const
{
    const auto width = std::size_t(m_facts.columns);
    while (row.cells.size() > width && row.cells.back().isEmpty())
        row.cells.pop_back();
    const bool isShort = row.cells.size() < width;
    row.told = int(row.cells.size());
    if (row.cells.size() > width && row.fit != TableRow::Fit::Nul)
        row.fit = TableRow::Fit::Longer;
    else if (isShort && !m_raw->leavesCellsOut() && row.fit != TableRow::Fit::Nul)
        row.fit = TableRow::Fit::Shorter;
    if (isShort)
        row.cells.resize(width);
}

Result<bool> TableReader::next(TableRow &row)
{
    if (m_failed)
        return *m_failed;
    const auto fail = [this](const Error &error) {
        m_failed = error;
        return error;
    };
    while (!m_release || m_held.empty()) {
        m_release = false;
        if (m_rawAtEnd)
            return false;
        Seen seen;
        const Result<bool> more = nextRaw(seen);
        m_facts.emptyRows = m_raw->emptyRows();
        if (!more)
            return fail(more.error());
        if (!*more) {
            m_rawAtEnd = true;
            if (auto same = checkUnchanged(); !same)
                return fail(same.error());
            if (areBelow()) {
                for (const Seen &held : m_held)
                    m_facts.rowsBelow << held.row.number;
                m_held.clear();
            }
            noteMerged();
            m_release = true;
            continue;
        }
        const bool isGap = seen.afterGap && m_dataRows > 0;
        const bool thin = isThin(seen.row);
        const bool mayBeBelow = thin && !m_hasThin && m_dataRows > 0 && m_held.size() < mostHeld;
        m_held.push_back(std::move(seen));
        if (mayBeBelow)
            continue;
        // Data: so is what was held.
        m_hasThin = m_hasThin || m_held.size() > 1 || thin;
        m_hasGaps = m_hasGaps || isGap;
        m_release = true;
    }
    row = std::move(m_held.front().row);
    m_held.pop_front();
    ++m_dataRows;
    m_firstIsFilled = m_firstIsFilled && !row.cells.empty() && !row.cells.front().isEmpty();
    fit(row);
    return true;
}

/// Merged cells above the header and below the data are titles and notes.
void TableReader::noteMerged()
{
    const qint64 end
        = m_facts.rowsBelow.isEmpty() ? std::numeric_limits<qint64>::max() : m_facts.rowsBelow.front();
    for (const QString &range : m_raw->mergedRanges()) {
        const QString first = range.section(u':', 0, 0);
        const auto digit = std::find_if(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
        const qint64 row = first.mid(digit - first.begin()).toLongLong();
        if (row > m_facts.headerRow && !m_facts.rowsAbove.contains(row) && row < end
            && m_facts.mergedRanges.size() < mostMerged)
            m_facts.mergedRanges << range;
    }
}

Result<void> TableReader::checkUnchanged() const
{
    const QFileInfo info(m_path);
    if (info.exists() && info.size() == m_fileSize && info.lastModified() == m_changed)
        return {};
    return Error{
        Error::Kind::Input,
        Tr::tr("The file was changed while it was read. Nothing of it was taken; try again when it is "
               "complete."),
        m_path, 0};
}

} // namespace callhelm
