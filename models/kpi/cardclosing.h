#pragma once

#include <vector>

#include "base/result.h"
#include "kpi/cardmonths.h"
#include "kpi/cardscore.h"

namespace callhelm {

/// Whether a month of a card can be closed, and what closing asks.
struct CloseCheck
{
    enum class Obstacle : quint8 {
        None,
        NotInForce,
        Draft, ///< the weights do not sum to 100 %
        NotOver, ///< see daysLeft
        Closed ///< already
    };

    Obstacle obstacle = Obstacle::None;
    int daysLeft = 0; ///< of the month, today among them
    std::vector<size_t> unscored; ///< indicators of some weight whose value is missing

    [[nodiscard]] bool isPossible() const { return obstacle == Obstacle::None; }
    /// Something stays unscored: why, must be said.
    [[nodiscard]] bool needsReason() const { return !unscored.empty(); }
    /// Why it cannot be closed, for people; empty where it can.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] CloseCheck closeCheck(CardState state, QDate month, QDate today, const CardScore &score);

/// The month as it is closed: the plan in force with the figures of `score`. Fails with Error::Kind::Usage
/// where it cannot be closed, or `reason` is empty though something is unscored.
[[nodiscard]] Result<ClosedMonth> closedMonth(const Scorecard &card, QDate month, const CloseCheck &check,
                                              const CardScore &score, const QString &reason);

/// Indicators of a closed month whose figure would be another today: facts came late, or were typed in.
/// `now` by line of the closed month, in smallest units.
[[nodiscard]] std::vector<size_t> movedSince(const ClosedMonth &closed, std::span<const FigureValue> now);

} // namespace callhelm
