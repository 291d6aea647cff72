#pragma once

#include <optional>

#include <QString>

#include "base/calendar.h"
#include "items/leadroles.h"

/// How figures of leads read.
namespace callhelm::format {

/// A length in words, in whole minutes from one minute on: "40 s", "48 min", "2 h", "1 h 20 min", "3 days".
[[nodiscard]] QString lengthInWords(Duration length);
/// The same of a delay, whose nought is "at once".
[[nodiscard]] QString delay(Duration length);
/// Reads what one types for a length: "5", "5 min", "1 h 20", "2 giờ", "3 дня", "at once"; a number alone is
/// minutes. Nothing for what is none.
[[nodiscard]] std::optional<Duration> readLength(const QString &typed);
/// Leads owed (+) or had over (−): "+0.25", "−0.33", "0.00".
[[nodiscard]] QString balance(double leads);
/// "22.25".
[[nodiscard]] QString leads(double leads);
/// "19 Oct", in the order of the language's dates.
[[nodiscard]] QString dayAndMonth(QDate day);
/// A number of a table of leads in its form; `now` for lengths that tick.
[[nodiscard]] QString lead(const QVariant &value, LeadForm form, bool isMoment, Instant now);

} // namespace callhelm::format
