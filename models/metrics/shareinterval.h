#pragma once

#include <optional>

#include <QtGlobal>

namespace callhelm {

/// Between which shares the true one lies, with 95 % confidence, 0…1.
struct ShareInterval
{
    double from = 0;
    double to = 1;
};

/// Wilson's score interval of `part` of `whole`; nothing where there is nothing.
/// E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927.
[[nodiscard]] std::optional<ShareInterval> wilsonInterval(qint64 part, qint64 whole);

} // namespace callhelm
