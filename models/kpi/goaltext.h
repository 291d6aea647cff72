#pragma once

#include <optional>

#include <QString>

#include "metrics/metric.h"

namespace callhelm {

/// Why what was typed is no goal.
enum class GoalFault : quint8 { None, NotANumber, LessThanZero, TooMuch };

/// How goals of one metric are written and read by people, in the numbers of the locale in use.
struct GoalText
{
    MetricUnit unit = MetricUnit::Count;
    qint64 scale = 1; ///< so many of what people write are written as one: 1'000'000 for money in millions

    struct Read
    {
        std::optional<qint64>
            value; ///< smallest units (targetunits); nothing for an empty text, and for a fault
        GoalFault fault = GoalFault::None;
    };
    /// As exact as it is: 34, 1,250.0 (of millions), 91.5 (of a share, in per cent).
    [[nodiscard]] QString text(qint64 value) const;
    /// Reads text(), and plain numbers with a point; the unit behind it may be there or not.
    [[nodiscard]] Read read(const QString &text) const;

    bool operator==(const GoalText &) const = default;
};

} // namespace callhelm
