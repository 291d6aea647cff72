#pragma once

#include <QDateTime>

namespace callhelm {

/// A moment as spreadsheets count it: days since an epoch, and the part of the day that has passed.
struct SerialDate
{
    QDate
        date; ///< invalid for numbers below 1, and for the 29 February 1900 that Excel knows and no calendar
    QTime time; ///< to the millisecond; invalid when the number is whole
    bool isTimeOnly = false; ///< below 1: a time of the day (also 00:00)

    /// `from1904`: the workbook counts from 1 January 1904, otherwise from 1 January 1900 as 1.
    [[nodiscard]] static SerialDate of(double serial, bool from1904);
    /// Whether spreadsheets have a day of this number at all: 0 to 31 December 9999.
    [[nodiscard]] static bool isPossible(double serial);
    /// Whether a bare number is probably a day: 1950 to 2099.
    [[nodiscard]] static bool isLikely(double serial);
};

} // namespace callhelm
