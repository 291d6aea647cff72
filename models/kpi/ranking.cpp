#include "kpi/ranking.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace callhelm {

namespace {

template <class Value>
std::vector<Ranked> rankedBy(std::span<const RankEntryOf<Value>> entries, MetricDirection direction)
{
    std::vector<Ranked> order(entries.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i].index = i;
    std::ranges::stable_sort(order, [&](const Ranked &left, const Ranked &right) {
        const auto &a = entries[left.index];
        const auto &b = entries[right.index];
        if (a.value.has_value() != b.value.has_value())
            return a.value.has_value();
        if (a.value && *a.value != *b.value)
            return (direction == MetricDirection::Lower) == std::less<Value>()(*a.value, *b.value);
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (size_t i = 0; i < order.size(); ++i) {
        const auto &own = entries[order[i].index];
        if (!own.value)
            break; // so are all after it
        const bool isTied = i > 0 && *entries[order[i - 1].index].value == *own.value;
        order[i].rank = isTied ? order[i - 1].rank : std::optional(int(i) + 1);
    }
    return order;
}

} // namespace

std::vector<Ranked> ranked(std::span<const RankEntry> entries, MetricDirection direction)
{
    return rankedBy(entries, direction);
}

std::vector<Ranked> ranked(std::span<const ScoreRankEntry> entries)
{
    return rankedBy(entries, MetricDirection::Higher);
}

std::vector<qint64> spread(qint64 whole, std::span<const qint64> shares)
{
    std::vector<qint64> weights;
    weights.reserve(shares.size());
    for (const qint64 share : shares)
        weights.push_back(std::max<qint64>(0, share));
    Fraction::Whole sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    if (sum == 0) {
        std::ranges::fill(weights, 1);
        sum = Fraction::Whole(weights.size());
    }
    std::vector<qint64> parts(weights.size());
    std::vector<Fraction::Whole> remainders(weights.size());
    qint64 left = whole;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Fraction::Whole product = Fraction::Whole(whole) * weights[i];
        parts[i] = qint64(product / sum);
        remainders[i] = product % sum;
        left -= parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

} // namespace callhelm
