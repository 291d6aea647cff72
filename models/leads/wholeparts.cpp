#include "leads/wholeparts.h"

#include <algorithm>
#include <numeric>

namespace callhelm {

std::vector<WholeNumber> wholeParts(const std::vector<WholeNumber> &numerators, WholeNumber divisor)
{
    std::vector<WholeNumber> parts(numerators.size());
    std::vector<WholeNumber> rests(numerators.size());
    WholeNumber left = 0; // what rounding down took away
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = numerators[i] / divisor;
        rests[i] = numerators[i] % divisor;
        if (rests[i] < 0) {
            --parts[i];
            rests[i] += divisor;
        }
        left += rests[i];
    }
    left /= divisor;
    if (left == 0)
        return parts;
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto isBefore
        = [&](size_t a, size_t b) { return rests[a] != rests[b] ? rests[a] > rests[b] : a < b; };
    std::ranges::nth_element(order, order.begin() + std::ptrdiff_t(left) - 1, isBefore);
    for (size_t i = 0; i < size_t(left); ++i)
        ++parts[order[i]];
    return parts;
}

} // namespace callhelm
