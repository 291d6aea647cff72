#pragma once

#include <array>
#include <optional>

#include <QChar>
#include <QStringView>

namespace callhelm {

/// A text that has the shape of a day, a moment or a time of the day, cut into its parts. Which number is the
/// day and which the month is for a DateFormat to say.
struct DateText
{
    enum class Half : quint8 { None, Am, Pm };

    bool hasDay = false;
    std::array<int, 3> numbers{}; ///< day, month and year as they stand; a month's name as its number
    std::array<int, 3> digits{}; ///< how many digits each has; 0 for a month's name
    QChar separator; ///< null for yyyyMMdd
    bool monthName = false;
    int monthPlace = -1; ///< of the month's name
    bool comma = false; ///< behind the second part

    bool hasTime = false;
    bool letterT = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasSeconds = false;
    Half half = Half::None;
    std::optional<int> offset; ///< seconds east of UTC

    /// Nothing when the text has no such shape.
    [[nodiscard]] static std::optional<DateText> of(QStringView text);
};

} // namespace callhelm
