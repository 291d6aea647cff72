#pragma once

#include <vector>

#include "kpi/cardscore.h"

namespace callhelm {

/// A score with what it was asked for: a month of a card, or of another person's.
struct ScoredMonth
{
    std::vector<Indicator> indicators;
    CardScore score;
};

/// An indicator in two months, or of two people.
struct ScoreChange
{
    QString key;
    QString name; ///< of the later one, where both have it
    std::optional<Rational> before, after; ///< points; nothing: unscored, or not on that card
    Rational change; ///< points; what is missing counts nothing, as it does in the score
    bool wasAsked = false; ///< it was on the first card
    bool isAsked = false; ///< it is on the second
};

/// By key, the second card's indicators first. The changes add up to the difference of the points exactly.
[[nodiscard]] std::vector<ScoreChange> compared(const ScoredMonth &before, const ScoredMonth &after);

} // namespace callhelm
