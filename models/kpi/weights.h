#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "domain/scorecard.h"

namespace callhelm {

/// Weights of one month of a card: whole basis points that sum to exactly 100 %. Each month has its own.
namespace weights {

[[nodiscard]] std::vector<int> of(std::span<const Indicator> indicators);
[[nodiscard]] qint64 sum(std::span<const int> weights);
/// Basis points up to 100 %; below 0 where there are too many.
[[nodiscard]] inline qint64 missing(std::span<const int> weights) { return wholeWeight - sum(weights); }
/// They sum to exactly 100 %, and none is below 0 or above it.
[[nodiscard]] bool areWhole(std::span<const int> weights);
/// What is wrong, for people: "Weights sum to 97.5 %. 2.5 % are missing."; empty where nothing is.
[[nodiscard]] QString fault(std::span<const int> weights);

// Repairs. Each gives weights that sum to exactly 100 %, none of them below 0.

/// In proportion to what they were, by largest remainders; in equal parts where all are 0.
[[nodiscard]] std::vector<int> scaled(std::span<const int> weights);
/// What is missing, or too much, in equal parts: of those above 0, of all where none is. None goes below 0.
[[nodiscard]] std::vector<int> evened(std::span<const int> weights);
/// What is missing, or too much, on one of them; nothing where that one would go below 0.
[[nodiscard]] std::optional<std::vector<int>> restOn(std::span<const int> weights, size_t index);

/// As exact as it is, in the numbers of the locale in use: 97.5 %, 33.33 %, 15 %.
[[nodiscard]] QString text(qint64 basisPoints);
/// Reads text(), and plain numbers with a point, with the sign or without. Nothing for what is no number, is
/// below 0 or above 100, or has more than two decimals.
[[nodiscard]] std::optional<int> read(const QString &text);

} // namespace weights

} // namespace callhelm
