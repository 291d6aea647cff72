#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "ingest/tables/dateformat.h"
#include "ingest/tables/numberformat.h"

namespace callhelm {

/// What a column's values are.
enum class TableType : quint8 { Empty, Text, Integer, Number, Date, DateTime, Time, Boolean, Phone, Email };

/// text, integer, number, date, datetime …
[[nodiscard]] QString tableTypeName(TableType type);

/// How a column's texts are read. Its short text form is what `--map "TITLE=field:FORMAT"` takes and
/// `inspect` shows:
///
/// - `text`, `phone`, `email`: as they stand;
/// - `1234` whole numbers; `1234.56`, `1234,56`; with thousands apart `1,234.56`, `1.234,56`, `1 234,56`,
///   `1 234.56`, `1'234.56` (see NumberFormat);
/// - `dd/MM/yyyy`, `M/d/yyyy h:mm AP`, `yyyy-MM-dd HH:mm:ss t`, `d MMM, yyyy HH:mm` … (see DateFormat);
/// - `HH:mm:ss`, `h:mm AP`: a time of the day;
/// - `TRUE/FALSE`, `Y/N`, `Có/Không` …: the word for true, a stroke, the word for false; case does not
/// matter.
///
/// Cells of an XLSX file that are numbers, dates or booleans are what they are, whatever the format.
class ColumnFormat
{
public:
    ColumnFormat() = default; ///< text
    explicit ColumnFormat(TableType type) : m_type(type) { } ///< Text, Phone, Email, Empty
    explicit ColumnFormat(const DateFormat &dates);
    explicit ColumnFormat(const NumberFormat &numbers);
    ColumnFormat(QString truth, QString falsehood);

    /// Fails with Error::Kind::Usage, naming the text.
    [[nodiscard]] static Result<ColumnFormat> fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] TableType type() const { return m_type; }
    [[nodiscard]] const DateFormat &dates() const { return m_dates; } ///< of Date, DateTime and Time
    [[nodiscard]] const NumberFormat &numbers() const { return m_numbers; } ///< of Integer and Number
    [[nodiscard]] const QString &truth() const { return m_truth; } ///< of Boolean
    [[nodiscard]] const QString &falsehood() const { return m_falsehood; }

    bool operator==(const ColumnFormat &other) const { return toText() == other.toText(); }

private:
    TableType m_type = TableType::Text;
    DateFormat m_dates;
    NumberFormat m_numbers;
    QString m_truth;
    QString m_falsehood;
};

/// A list of formats with what they read, for `--help`.
[[nodiscard]] QString columnFormatHelp();

} // namespace callhelm
