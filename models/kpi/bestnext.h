#pragma once

#include <optional>
#include <vector>

#include "kpi/cardscore.h"
#include "kpi/compiledcard.h"

namespace callhelm {

/// What would raise a score, and what it takes from here on.
struct Improvement
{
    enum class Kind : quint8 {
        Work, ///< bring the indicator to its target
        TypeIn ///< type in its value
    };

    Kind kind = Kind::Work;
    size_t indicator = 0;
    Rational points; ///< won back; of TypeIn: up to so many
    /// Of what grows, smallest units: how much more by the month's end, and that a working day; where lower
    /// is better, at most so much more. Nothing for states, shares and formulas, and once the month is over.
    std::optional<Rational> more;
    std::optional<Rational> neededADay;
    std::optional<Rational> soFarADay; ///< nothing where there is no rate yet
};

/// The one that wins back most first; those to type in last. `atThisRate` is what the month comes to as
/// things go. What cannot be won back any more is left out: nobody takes back a call that was missed.
[[nodiscard]] std::vector<Improvement> bestNext(const CompiledCard &card, const CardFigures &figures,
                                                const CardScore &atThisRate, const PaceTime &time);

} // namespace callhelm
