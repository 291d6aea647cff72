#pragma once

#include <optional>

#include <QString>

#include "base/calendar.h"

namespace callhelm::format {

/// What stands where there is no figure.
[[nodiscard]] QString none();

/// 1,234 by the locale in use.
[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString number(std::optional<qint64> value);
[[nodiscard]] QString decimal(double value, int places = 1);
/// A share 0…1 as "76.4 %"; whole shares with `places` 0.
[[nodiscard]] QString share(std::optional<double> value, int places = 1);
/// A length in seconds: 0:08, 12:51, 1:02:03.
[[nodiscard]] QString length(qint64 seconds);
[[nodiscard]] QString length(std::optional<double> seconds);
/// How long ago: never negative.
[[nodiscard]] QString since(Instant then, Instant now);
/// The same where days may have passed: from two on they are counted.
[[nodiscard]] QString age(Instant then, Instant now);
/// How long ago in words, for the status bar: "0.2 s ago", "3 min ago", "2 h ago", "4 days ago".
[[nodiscard]] QString ago(Instant then, Instant now);

/// In the organisation's zone: 10:42:07, 10:42, a date, both.
[[nodiscard]] QString time(Instant at, const Calendar &calendar);
[[nodiscard]] QString shortTime(Instant at, const Calendar &calendar);
/// Dates are written as the desktop's locale has them, whatever the language; years whole.
[[nodiscard]] QString date(QDate day);
/// The same without its year: 21/10.
[[nodiscard]] QString dayMonth(QDate day);
[[nodiscard]] QString dateTime(Instant at, const Calendar &calendar);
/// The interval that starts at a moment, by its length: "22/11 09:00–09:30", "Sun 22/11/2026", "November
/// 2026".
[[nodiscard]] QString interval(Instant start, By by, const Calendar &calendar);

} // namespace callhelm::format
