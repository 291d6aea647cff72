#pragma once

#include <array>
#include <compare>
#include <map>
#include <vector>

#include <QStringView>

#include "ingest/tables/dateformat.h"

namespace callhelm {

/// Counts how many texts of a column each DateFormat reads.
class DateCount
{
public:
    enum class Kind : quint8 { None, Day, Time };
    /// Counts a text, and says what it is in some format: a day or moment, a time of the day, neither.
    Kind add(QStringView text);

    struct Best
    {
        DateFormat format;
        qint64 read = 0;
        std::vector<DateFormat> alternatives; ///< read as many, and some of them as other days
        bool ask = false; ///< there are alternatives, or the century is not told
    };
    /// The best of formats with a day, and of mere times; `read` is 0 where there is none.
    [[nodiscard]] Best bestDay() const;
    [[nodiscard]] Best bestTime() const;
    /// Whether all texts were eight digits (yyyyMMdd), which may be numbers too.
    [[nodiscard]] qint64 compact() const { return m_compact; }

private:
    /// Texts that are cut alike: only their order can differ.
    struct Shape
    {
        char16_t separator = 0;
        bool monthName = false;
        bool comma = false;
        int yearDigits = 4;
        auto operator<=>(const Shape &) const = default;
    };
    struct Clocks
    {
        std::array<qint64, 3> read{}; ///< by DateFormat::Clock
        [[nodiscard]] qint64 of(DateFormat::Clock clock) const;
        [[nodiscard]] DateFormat::Clock best() const;
    };
    struct Count
    {
        std::array<Clocks, 4> orders; ///< by DateFormat::Order
        std::array<std::array<bool, 4>, 4> differ{}; ///< two orders gave different days, or one none
        bool unpadded = false;
        bool seconds = false;
        bool zone = false;
        bool letterT = false;
    };
    [[nodiscard]] static DateFormat formatOf(const Shape &shape, const Count &count, DateFormat::Order order);

    std::map<Shape, Count> m_days;
    Count m_times;
    qint64 m_compact = 0;
};

} // namespace callhelm
