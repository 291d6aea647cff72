#pragma once

#include <vector>

#include "kpi/cardscore.h"

namespace callhelm {

/// A step from what is possible to the score.
struct WaterfallPart
{
    enum class Kind : quint8 {
        Possible, ///< the weights together
        Unscored, ///< a weight whose value is missing
        Lost, ///< of a weight, up to its target
        Gained, ///< beyond the target, by a cap above 100 %
        Score
    };

    Kind kind = Kind::Possible;
    size_t indicator = 0; ///< of Unscored, Lost and Gained
    Rational change; ///< points: below 0 of Unscored and Lost; of Possible and Score the whole
    Rational reached; ///< points after it, from nought
    /// `change` in hundredths as it is shown: all of them add up to the score as it is shown.
    qint64 shown = 0;
};

/// What is possible, what is unscored, what was lost (the most first), what was gained, the score. The
/// changes add up to it exactly. `shownScore`: hundredths, as kpi/scoretext.h shows the score.
[[nodiscard]] std::vector<WaterfallPart> scoreWaterfall(const CardScore &score, qint64 shownScore);

} // namespace callhelm
