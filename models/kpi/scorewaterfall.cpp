#include "kpi/scorewaterfall.h"

#include <algorithm>

#include "kpi/achievement.h"

namespace callhelm {

namespace {

using Kind = WaterfallPart::Kind;

const Rational hundredths(100);

/// Losses and gains rounded so that with what is whole already they come to `sum`: each down to hundredths,
/// and what is left over one by one to the largest remainders.
void roundTo(qint64 sum, std::vector<WaterfallPart> &parts)
{
    std::vector<WaterfallPart *> order;
    for (WaterfallPart &part : parts) {
        part.shown = (part.change * hundredths).floor();
        sum -= part.shown;
        if (part.kind == Kind::Lost || part.kind == Kind::Gained)
            order.push_back(&part);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [](const WaterfallPart *part) {
        return part->change * hundredths - Rational(part->shown);
    });
    for (WaterfallPart *part : order)
        if (sum-- > 0)
            ++part->shown;
}

} // namespace

std::vector<WaterfallPart> scoreWaterfall(const CardScore &score, qint64 shownScore)
{
    std::vector<WaterfallPart> parts{{Kind::Possible, 0, pointsOf(score.scored + score.unscored), {}, 0}};
    for (size_t i = 0; i < score.lines.size(); ++i) {
        const IndicatorScore &line = score.lines[i];
        const Rational change = line.points.value_or(Rational()) - pointsOf(line.weight);
        const Kind kind = !line.isScored() ? Kind::Unscored : change.isNegative() ? Kind::Lost : Kind::Gained;
        if (!change.isZero())
            parts.push_back({kind, i, change, {}, 0});
    }
    std::ranges::stable_sort(parts, [](const WaterfallPart &left, const WaterfallPart &right) {
        if (left.kind != right.kind)
            return left.kind < right.kind;
        return left.kind == Kind::Gained ? left.change > right.change : left.change < right.change;
    });
    roundTo(shownScore, parts);
    Rational reached;
    for (WaterfallPart &part : parts) {
        reached += part.change;
        part.reached = reached;
    }
    parts.push_back({Kind::Score, 0, score.points, score.points, shownScore});
    return parts;
}

} // namespace callhelm
