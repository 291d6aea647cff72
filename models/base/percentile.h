#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// The value below which a part 0…1 of the values lies, interpolated between neighbours as Excel's
/// PERCENTILE.INC does; nothing of no values.
[[nodiscard]] inline std::optional<double> percentile(std::vector<qint64> values, double part)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double place = part * double(values.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, values.size() - 1);
    return double(values[below]) + (place - double(below)) * double(values[above] - values[below]);
}

} // namespace callhelm
