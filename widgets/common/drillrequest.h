#pragma once

#include <optional>
#include <vector>

#include <QMetaType>
#include <QString>

#include "floor/debtbook.h"
#include "domain/queries.h"

namespace callhelm {

/// "Show me the rows behind this figure."
struct DrillRequest
{
    enum class Kind { Visits, Legs, Attempts, Sessions, Pauses, Directs, Debts };
    Kind kind = Kind::Visits;
    CallFilter filter;
    std::vector<CallFilter>
        more; ///< further filters whose rows belong to the figure too (several thresholds)
    bool missedOnly = true; ///< attempts only: leave out those that the caller cut short
    DebtList debts; ///< debts only: those there are
    QString title; ///< what the figure was, in words: "Missed today · Support"
    std::optional<qint64> expectedCount; ///< how many rows must come out
    std::optional<qint64> expectedSum; ///< … or what their measure (seconds) must add up to
    std::optional<qint64> expectedCalls; ///< legs only: … or in how many calls the agents of these legs and
                                         ///< of the attempts took part
    QString checked; ///< what must come out, where the figure is only worked out of it: "Talk"
    std::optional<Instant> asOf; ///< rows as they were at that moment; none: as they are
    QString madeOf; ///< … and how it is: "talk 5:12:00 / 176 answered"
};

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::DrillRequest)
