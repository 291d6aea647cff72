#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "base/rational.h"
#include "kpi/fraction.h"
#include "metrics/metric.h"

namespace callhelm {

/// The place of one of those who were given.
struct Ranked
{
    size_t index = 0; ///< in what was given
    std::optional<int> rank; ///< 1, 2, 2, 4; nothing for who has no figure, who come last
};
/// One who is ranked.
template <class Value>
struct RankEntryOf
{
    QString name;
    std::optional<Value> value;
};
using RankEntry = RankEntryOf<Fraction>;
using ScoreRankEntry = RankEntryOf<Rational>;
/// The best first; equal ones share a rank and stand by name.
[[nodiscard]] std::vector<Ranked> ranked(std::span<const RankEntry> entries,
                                         MetricDirection direction = MetricDirection::Higher);
[[nodiscard]] std::vector<Ranked> ranked(std::span<const ScoreRankEntry> entries);

/// How much each gets of a whole, in whole units, in proportion to shares: by largest remainders, so that the
/// sum is the whole; equal remainders go to who comes first. In equal parts where no share is above 0.
[[nodiscard]] std::vector<qint64> spread(qint64 whole, std::span<const qint64> shares);

} // namespace callhelm
