#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

namespace callhelm {

/// One cell as its file has it. CSV knows only Empty and Text; in XLSX the cell's own type wins over what its
/// text looks like.
struct TableCell
{
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Date, ///< a local day, with a time of the day if `hasTime`; no zone
        Time, ///< a time of the day without a day (0.5 shown as 12:00)
        Boolean,
        Error, ///< #N/A, #DIV/0! …, or a day that does not exist (29 February 1900); `text` says which
        FormulaWithoutValue ///< `text` is the cell's name, e.g. "C7"
    };
    Kind kind = Kind::Empty;
    bool hasTime = false; ///< Date
    bool truth = false; ///< Boolean
    bool from1904 = false; ///< Number: the workbook counts its days from 1904
    double number = 0; ///< Number, and the serial number of Date and Time where the file has one
    QDate date; ///< Date
    QTime time; ///< Date with hasTime, and Time; to the millisecond
    /// Text as it stands (NFC; blanks and line ends within are kept), a Number with at most 15 digits, a Date
    /// as ISO 8601, a Boolean as TRUE or FALSE. Never longer than TableLimits::fieldCharacters.
    QString text;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
};

/// One row of data. Rows whose cells are all empty are no rows.
struct TableRow
{
    /// How it compares with the header. Empty cells at the end make no row longer; cells that an XLSX file
    /// leaves out make none shorter.
    enum class Fit : quint8 {
        Fits,
        Longer,
        Shorter,
        Nul ///< there is a NUL among its characters: no text, and nothing of it should be taken
    };
    qint64 number = 0; ///< of the row in its sheet, or of the line in the file where it begins; from 1
    Fit fit = Fit::Fits;
    int told = 0; ///< cells that the file has, without empty ones at the end beyond the header
    std::vector<TableCell> cells; ///< at least as many as the header has
};

/// Letters of a column by its place from 0: A … Z, AA …
[[nodiscard]] QString columnLetters(int column);
/// A cell's name as spreadsheets write it; the column from 0, the row from 1.
[[nodiscard]] QString cellName(int column, qint64 row);

/// What is refused with a clear error, so that memory stays bounded whatever is read.
struct TableLimits
{
    static constexpr qsizetype fieldCharacters = 1024 * 1024; ///< of one cell
    static constexpr qsizetype rowCharacters = 8 * 1024 * 1024; ///< of one row
    static constexpr int columns = 4096;
    static constexpr qint64 partBytes = qint64(1) << 30; ///< of one part of a workbook, unpacked
    static constexpr qint64 textBytes = 96 * 1024 * 1024; ///< of a workbook's shared texts together
    static constexpr int texts = 4'000'000; ///< shared texts of a workbook
};

} // namespace callhelm
