#pragma once

#include <optional>

#include <QString>

namespace callhelm {

/// A decimal number without rounding: digits × 10^-scale. 1355.90 is 135590 with scale 2.
struct ExactNumber
{
    qint64 digits = 0; ///< at most 18 of them
    int scale = 0; ///< 0 … 18

    /// Reads digits with an optional minus and one point, as 1355.90; nothing when it is anything else or
    /// has more digits than fit.
    [[nodiscard]] static std::optional<ExactNumber> fromText(QStringView text);

    [[nodiscard]] bool isWhole() const;
    /// The number times 10^places (whole minor units for places = 2); nothing when that is not whole or does
    /// not fit.
    [[nodiscard]] std::optional<qint64> units(int places) const;
    [[nodiscard]] double toDouble() const;
    /// With a point and all its decimals: 1355.90.
    [[nodiscard]] QString toText() const;
    /// Equal when the value is: 1.50 and 1.5.
    bool operator==(const ExactNumber &other) const;
};

} // namespace callhelm
