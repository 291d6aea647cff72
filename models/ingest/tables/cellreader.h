#pragma once

#include <optional>

#include <QStringList>

#include "base/result.h"
#include "ingest/tables/columnformat.h"
#include "ingest/tables/tablecell.h"

namespace callhelm {

/// What a cell means.
struct CellValue
{
    enum class Kind : quint8 { Nothing, Text, Number, Date, Time, Boolean };
    Kind kind = Kind::Nothing; ///< Nothing: the cell is blank, or one of the missing marks
    QString text; ///< Text, without blanks around it
    ExactNumber number; ///< Number
    QString currency; ///< Number: VND, USD … where the text said so
    QDate date; ///< Date
    QTime time; ///< Time; Date: invalid when only a day is told
    std::optional<int> offset; ///< Date: seconds east of UTC where told; else the organisation's wall clock
    bool truth = false; ///< Boolean
    bool wasNumber = false; ///< Text: the cell was a number, so that leading zeros may be lost

    /// For people and tests: 1355.90, 2023-03-15, 2023-03-15 12:00:00, TRUE.
    [[nodiscard]] QString toText() const;
};

/// Reads cells by a format. Cells that are typed in their file are read as what they are; a numeric cell in a
/// column of days counts as a spreadsheet's number of a day if that lies in 1950 to 2099. What does not fit
/// fails with Error::Kind::Input and a short sentence ("Not a date as dd/MM/yyyy."): nothing is blanked,
/// trimmed to fit or rolled over.
class CellReader
{
public:
    /// `missing` are texts that stand for nothing ("?", "N/A"); compared whole, without regard to case.
    explicit CellReader(ColumnFormat format = {}, QStringList missing = {});

    [[nodiscard]] const ColumnFormat &format() const { return m_format; }
    [[nodiscard]] Result<CellValue> read(const TableCell &cell) const;

private:
    [[nodiscard]] Result<CellValue> readText(const QString &text) const;

    ColumnFormat m_format;
    QStringList m_missing;
};

/// Why a row that does not fit its header cannot be taken ("The row has 5 cells, the header 3."), or nothing.
[[nodiscard]] std::optional<Error> rowFault(const TableRow &row, int columns);

} // namespace callhelm
