#pragma once

#include <optional>

#include <QDateTime>
#include <QString>

namespace callhelm {

struct DateText;

/// A day or a moment as a text told it.
struct ReadDate
{
    QDate date; ///< invalid for a mere time of the day
    QTime time; ///< invalid for a mere day
    std::optional<int>
        offset; ///< seconds east of UTC, when the text says so; else the wall clock of whoever asks
};

/// How a column's texts write days, moments or times of the day. The text form:
///
/// - a day: `d` or `dd`, `M` or `MM` or `MMM` (a month's English name, short or whole), `yyyy` (or `yy`: 1970
/// to
///   2069), in any of the usual orders, with `/` `.` `-` or blanks between; a comma may stand before the
///   year; `yyyyMMdd`;
/// - after a blank or `T`, or alone: `HH:mm`, `HH:mm:ss`, or `h:mm AP`, `h:mm:ss AP` (AM/PM, also SA/CH);
/// - ` t` at the end: an offset (Z, +07:00, +0700) may follow.
///
/// One or two digits are read for d, M and H alike; seconds may be missing or have decimals. A format with a
/// time also reads a bare day; one without a time reads none. Nothing is ever rolled over: 07/30/2023 is no
/// date as dd/MM/yyyy.
class DateFormat
{
public:
    enum class Order : quint8 { None, Dmy, Mdy, Ymd };
    enum class Clock : quint8 { None, Hours24, Hours12 };

    Order order = Order::None; ///< None: a time of the day
    QChar separator; ///< '/' '.' '-' ' '; null for yyyyMMdd
    bool monthName = false;
    bool comma = false; ///< before the year, as in "15 Apr, 2021"
    bool twoDigitYear = false;
    bool padded = true; ///< dd and MM rather than d and M; only how it is written
    Clock clock = Clock::None;
    bool seconds = false; ///< only how it is written
    bool zone = false;
    bool letterT = false; ///< T rather than a blank before the time; only how it is written

    [[nodiscard]] static std::optional<DateFormat> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// Nothing when the text is no date in this format.
    [[nodiscard]] std::optional<ReadDate> read(QStringView text) const;
    /// The same of a text that was cut into its parts.
    [[nodiscard]] std::optional<ReadDate> read(const DateText &parts) const;

    bool operator==(const DateFormat &) const = default;
};

} // namespace callhelm
