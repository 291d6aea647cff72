#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "domain/scorecard.h"

namespace callhelm {

/// What a card asks in which month. Months are told by their first days.
namespace cardmonths {

/// The first day of the month in which a day lies.
[[nodiscard]] QDate monthOf(QDate day);

/// One plan for every month from a month on.
[[nodiscard]] std::vector<CardPlan> everyMonth(QDate from, std::vector<Indicator> indicators);
/// Chosen months, each with its own targets and weights.
[[nodiscard]] std::vector<CardPlan> chosen(const std::map<QDate, std::vector<Indicator>> &months);

/// The plan that holds for a month; null where the card is not in force.
[[nodiscard]] const CardPlan *inForce(const Scorecard &card, QDate month);

/// How far an edit reaches.
enum class EditReach : quint8 { ThisMonth, ThisAndFollowing };
/// The card with other indicators from a month on, or in that month alone. `closed` months keep what they
/// have, whatever the reach; a card is put in force by it where it was not. Fails with Error::Kind::Usage for
/// a month that is closed.
[[nodiscard]] Result<Scorecard> edited(Scorecard card, QDate month, EditReach reach,
                                       std::vector<Indicator> indicators, std::span<const QDate> closed);
/// The card that is not in force from a month on; closed months keep what they have.
[[nodiscard]] Scorecard ended(Scorecard card, QDate month, std::span<const QDate> closed);

} // namespace cardmonths

/// How a card stands in a month. Each has a word or a sign of its own.
enum class CardState : quint8 {
    NotInForce,
    Draft, ///< the weights do not sum to 100 %: it does not count
    Running, ///< the month goes on, or is to come
    Open, ///< the month is over and waits to be closed
    Closed
};
/// `today` of the organisation's calendar.
[[nodiscard]] CardState cardState(const Scorecard &card, QDate month, QDate today, bool isClosed);

/// The value of an indicator that counts of all that were typed in: that of the latest day, of these the one
/// typed in last. Null where there is none, or it was taken away.
[[nodiscard]] const TypedValue *typedInForce(std::span<const TypedValue> values, const KpiSubject &subject,
                                             const QString &indicator, QDate month);

} // namespace callhelm
