#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QChar>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "ingest/tables/tablecell.h"
#include "ingest/tables/textencoding.h"

namespace callhelm {

/// What a person says about a file; what is not said is found.
struct TableOptions
{
    std::optional<TextEncoding> encoding; ///< CSV
    std::optional<QChar> separator; ///< CSV
    QString sheet; ///< XLSX: its name; empty: the first that is visible
    std::optional<qint64> headerRow; ///< the TableRow::number of the header; 0: there is none
};

/// What was found about a file, or said.
struct TableFacts
{
    enum class Kind : quint8 { Csv, Xlsx };
    struct Sheet
    {
        QString name;
        bool visible = true;
    };

    Kind kind = Kind::Csv;
    TextEncoding encoding = TextEncoding::Utf8; ///< CSV
    bool encodingSure = true; ///< false: another encoding gives other text that may be meant; ask
    QChar separator; ///< CSV
    bool separatorSure = true; ///< false: another separator cuts the rows as evenly; ask
    std::vector<Sheet> sheets; ///< XLSX
    QString sheet; ///< XLSX: the one that is read
    qint64 headerRow = 0; ///< TableRow::number of the header; 0: there is none
    QStringList titles; ///< of the header, white space simplified; empty where a column has none
    int columns = 0; ///< of the header, or of the rows where there is none
    /// Rows above the header and, known at the end, those below the data (titles, notes, totals set apart by
    /// an empty row). They are not told as rows.
    QList<qint64> rowsAbove;
    QList<qint64> rowsBelow;
    qint64 emptyRows = 0; ///< CSV: lines without any value (`;;;`) so far, which are no rows

    /// XLSX, known at the end: ranges that are shown as one cell and reach into the data (A7:A9). Only the
    /// first cell of each has the value; the others are empty. The first hundred of them.
    QStringList mergedRanges;

    /// A column's title; where it has none, its letters (A, B …).
    [[nodiscard]] QString columnName(int column) const;
};

/// A table in a file, row after row, from its first row of data on: CSV of any usual encoding, or XLSX.
/// Decoding is pure; the file is read in pieces, and memory does not grow with it (TableLimits).
///
/// Errors are of Error::Kind::File (cannot be read), Error::Kind::Input (cannot be understood; with the
/// line), Error::Kind::Cancelled (the stop flag was set). A file that differs at its end in size or time from
/// what it was when it was opened gives Error::Kind::Input: what was read of it must not be taken.
class TableFile
{
public:
    virtual ~TableFile() = default;
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /// Opens a file and finds what was not said: for CSV the encoding from all of its bytes, separator and
    /// header row from the first rows. `stop`, when there is one, must outlive the file; it may be set from
    /// another thread, now and during next().
    [[nodiscard]] static Result<std::unique_ptr<TableFile>>
    open(const QString &path, const TableOptions &options = {}, const std::atomic_bool *stop = nullptr);

    [[nodiscard]] const TableFacts &facts() const { return m_facts; }
    /// The options that lead to this very reading: everything found is said.
    [[nodiscard]] TableOptions options() const;

    /// The next row of data; false at the end, when rowsBelow is known and the file was found unchanged. Once
    /// it failed it fails again.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;

    /// For progress: bytes of the file read so far, of all there are. Of XLSX, bytes of the sheet.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

protected:
    TableFile() = default;
    TableFacts m_facts;
};

} // namespace callhelm
