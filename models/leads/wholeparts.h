#pragma once

#include <vector>

namespace callhelm {

/// Quotients in whole numbers, by largest remainders: each is numerator/divisor rounded down or up, equal
/// remainders go to who comes first, and their sum is the exact one, which must be whole. `divisor` is
/// positive.
__extension__ using WholeNumber = __int128;
[[nodiscard]] std::vector<WholeNumber> wholeParts(const std::vector<WholeNumber> &numerators,
                                                  WholeNumber divisor);

} // namespace callhelm
