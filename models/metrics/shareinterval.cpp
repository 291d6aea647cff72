#include "metrics/shareinterval.h"

#include <algorithm>
#include <cmath>

namespace callhelm {

std::optional<ShareInterval> wilsonInterval(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    constexpr double z = 1.959963984540054; // of the normal distribution, 97.5 %
    const double n = double(whole);
    const double share = double(part) / n;
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return ShareInterval{std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

} // namespace callhelm
