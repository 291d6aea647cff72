#include "kpi/weights.h"

#include <algorithm>
#include <numeric>

#include <QLocale>

#include "kpi/ranking.h"
#include "kpi/scorecardwords.h"

namespace callhelm::weights {

namespace {

constexpr int perPercent = 100;

std::vector<qint64> wide(std::span<const int> weights) { return {weights.begin(), weights.end()}; }

std::vector<int> narrow(std::span<const qint64> weights)
{
    std::vector<int> narrowed;
    narrowed.reserve(weights.size());
    for (const qint64 weight : weights)
        narrowed.push_back(int(weight));
    return narrowed;
}

} // namespace

std::vector<int> of(std::span<const Indicator> indicators)
{
    std::vector<int> weights;
    weights.reserve(indicators.size());
    for (const Indicator &indicator : indicators)
        weights.push_back(indicator.weight);
    return weights;
}

qint64 sum(std::span<const int> weights)
{
    return std::accumulate(weights.begin(), weights.end(), qint64(0));
}

bool areWhole(std::span<const int> weights)
{
    return sum(weights) == wholeWeight
        && std::ranges::all_of(weights, [](int weight) { return weight >= 0; });
}

QString fault(std::span<const int> weights)
{
    if (std::ranges::any_of(weights, [](int weight) { return weight < 0; }))
        return ScorecardWords::tr("A weight is below 0 %.");
    const qint64 lack = missing(weights);
    if (lack == 0)
        return {};
    return (lack > 0 ? ScorecardWords::tr("Weights sum to %1. %2 are missing.")
                     : ScorecardWords::tr("Weights sum to %1. %2 are too much."))
        .arg(text(sum(weights)), text(std::abs(lack)));
}

std::vector<int> scaled(std::span<const int> weights)
{
    return narrow(spread(wholeWeight, wide(weights))); // which takes what is below 0 for 0
}

std::vector<int> evened(std::span<const int> weights)
{
    std::vector<qint64> evened = wide(weights);
    for (qint64 &weight : evened)
        weight = std::max<qint64>(0, weight);
    for (;;) {
        const qint64 lack = wholeWeight - std::accumulate(evened.begin(), evened.end(), qint64(0));
        if (lack == 0 || evened.empty())
            return narrow(evened);
        const bool isNone = std::ranges::all_of(evened, [](qint64 weight) { return weight == 0; });
        std::vector<qint64> shares;
        shares.reserve(evened.size());
        for (const qint64 weight : evened)
            shares.push_back(isNone || weight > 0 ? 1 : 0);
        const std::vector<qint64> parts = spread(std::abs(lack), shares);
        // What one has too little to give is left over for the next round, among those that have some.
        for (size_t i = 0; i < evened.size(); ++i)
            evened[i] = std::max<qint64>(0, evened[i] + (lack > 0 ? parts[i] : -parts[i]));
    }
}

std::optional<std::vector<int>> restOn(std::span<const int> weights, size_t index)
{
    const qint64 own = weights[index] + missing(weights);
    std::vector<int> repaired(weights.begin(), weights.end());
    repaired[index] = int(own);
    return own >= 0 && areWhole(repaired) ? std::optional(repaired) : std::nullopt;
}

QString text(qint64 basisPoints)
{
    const int places = basisPoints % perPercent == 0 ? 0 : basisPoints % 10 == 0 ? 1 : 2;
    return ScorecardWords::tr("%1 %").arg(QLocale().toString(double(basisPoints) / perPercent, 'f', places));
}

std::optional<int> read(const QString &text)
{
    QString bare = QString(text).remove(u'%').simplified().remove(u' ').remove(QChar::Nbsp);
    bare.replace(QLocale().decimalPoint(), QLatin1String("."));
    const std::optional<Rational> percent = Rational::fromDecimal(bare);
    if (!percent)
        return std::nullopt;
    const Rational basisPoints = *percent * perPercent;
    if (!basisPoints.isWhole() || basisPoints > wholeWeight)
        return std::nullopt;
    return int(basisPoints.floor());
}

} // namespace callhelm::weights
