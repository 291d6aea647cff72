#pragma once

#include <QChar>
#include <QString>
#include <QVariant>

#include "base/calendar.h"
#include "reports/reporttable.h"

namespace callhelm {

/// How values are written out as text.
struct CellFormat
{
    enum class Durations : quint8 { Seconds, Clock }; ///< 4205 or 1:10:05
    enum class Shares : quint8 { Fraction, Percent }; ///< 0.815 or 81.5
    Durations durations = Durations::Seconds;
    Shares shares = Shares::Fraction;
    QChar decimalPoint = u'.'; ///< spreadsheets set to Vietnamese or Russian want a comma
};

/// Writes values so that another program reads them back as what they are: no grouping, no unit, no language.
class CellWriter
{
public:
    CellWriter(Calendar calendar, CellFormat format) : m_calendar(std::move(calendar)), m_format(format) { }

    /// The value as plain text; empty for a missing one.
    [[nodiscard]] QString text(const QVariant &value, ColumnType type) const;
    /// The column's title with the unit in which text() writes its values: "Talk (s)".
    [[nodiscard]] QString heading(const ReportColumn &column) const;

private:
    Calendar m_calendar;
    CellFormat m_format;
};

/// A number with at most `decimals` decimals, those that are zero left out; "." as decimal point.
[[nodiscard]] QString plainNumber(double value, int decimals);

/// Text that a spreadsheet would run as a formula (it begins with tab CR LF or, after white space and control
/// characters of any kind, with = + - @) gets an apostrophe in front. Text that already looks like that gets
/// one more, so that unharmText() always gives back the original.
[[nodiscard]] QString harmlessText(const QString &text);
/// Takes back what harmlessText() did. For everything that reads our own files.
[[nodiscard]] QString unharmText(const QString &text);

} // namespace callhelm
