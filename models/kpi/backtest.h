#pragma once

#include <span>
#include <vector>

#include <QDate>

#include "kpi/cardscore.h"
#include "kpi/compiledcard.h"

namespace callhelm {

/// Figures of a month that is over: what was counted, and what was typed in then.
struct PastMonth
{
    QDate month; ///< its first day
    CardFigures figures;
};

/// What stands out in past months, for a sentence.
struct BackTestNote
{
    enum class Kind : quint8 {
        FarBelow, ///< reached in no month, and under 85 % on the mean: a stretch, or the target is too high
        WithinReach, ///< not always reached, but 85 % on the mean
        AlwaysReached, ///< in every month: the target may be low
        Lacking ///< it has no value in one month: that score stands for less of the weight
    };

    Kind kind = Kind::WithinReach;
    size_t indicator = 0;
    size_t month = 0; ///< of Lacking: in BackTest::months
    Rational mean; ///< smallest units, of the months that have a value
    Rational lowest, highest; ///< achievements, raw
};

/// What a card would have scored, had it been in force.
struct BackTest
{
    struct Month
    {
        QDate month;
        CardScore score;
    };

    std::vector<Month> months; ///< as they were given
    std::vector<BackTestNote> notes; ///< by kind, then indicator
};

[[nodiscard]] BackTest backTest(const CompiledCard &card, std::span<const PastMonth> months);

} // namespace callhelm
