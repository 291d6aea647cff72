#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/scorecard.h"
#include "kpi/figurevalue.h"

namespace callhelm {

/// One indicator's part of a score.
struct IndicatorScore
{
    FigureValue actual; ///< smallest units
    /// Achievement as it comes, below 0 and above the cap too; nothing without a figure, or without a target
    /// and a worst value to hold it against.
    std::optional<Rational> raw;
    std::optional<Rational> held; ///< within 0 and the cap
    std::optional<Rational> points; ///< of 100: held × weight; nothing: unscored
    int weight = 0; ///< basis points
    int cap = leastCap; ///< basis points

    [[nodiscard]] bool isScored() const { return points.has_value(); }
    /// At least the target; at most, where lower is better.
    [[nodiscard]] bool isReached() const { return raw && *raw >= Rational(1); }
};

/// A card in one month. Everything is exact; it is rounded where it is shown (kpi/scoretext.h).
struct CardScore
{
    std::vector<IndicatorScore> lines; ///< by indicator
    Rational points; ///< of what is scored: what the month has brought so far
    int scored = 0; ///< basis points of weight
    int unscored = 0; ///< basis points of weight: neither 0 nor shared out, but named
    bool isDraft = false; ///< the weights do not sum to 100 %: the card does not count

    /// Of 100, by what is scored alone: 5 where 5 and 5 of two thirds of the weight are known (CASES 1.6). To
    /// be told with `unscored` beside it. Nothing where nothing is scored.
    [[nodiscard]] std::optional<Rational> ofScored() const;
    /// Where everything unscored came to its cap.
    [[nodiscard]] Rational most() const;
    /// Where everything unscored came to its target.
    [[nodiscard]] Rational atTarget() const;
};

/// `actuals` by indicator, in smallest units.
[[nodiscard]] CardScore cardScore(std::span<const Indicator> indicators,
                                  std::span<const FigureValue> actuals);
/// As it was closed.
[[nodiscard]] CardScore cardScore(const ClosedMonth &closed);

/// The band of a score by its exact value; null below the lowest edge and without bands.
[[nodiscard]] const CardBand *bandOf(std::span<const CardBand> bands, const Rational &points);

/// Where a score lies and where it may yet come to, while something is unscored; the same otherwise.
struct BandSpan
{
    const CardBand *lowest = nullptr;
    const CardBand *highest = nullptr;
    [[nodiscard]] bool isCertain() const { return lowest == highest; }
};
[[nodiscard]] BandSpan bandSpan(std::span<const CardBand> bands, const CardScore &score);

/// Why bands cannot be used, for people; empty where they can: names and edges differ, edges are within 0 and
/// 200 points.
[[nodiscard]] QString bandFault(std::span<const CardBand> bands);

} // namespace callhelm
