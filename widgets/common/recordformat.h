#pragma once

#include <optional>

#include <QString>

#include "base/calendar.h"

/// How values of records read.
namespace callhelm::format {

/// A phone as records keep it (+84903118274), in groups: those of the organisation's country (its telephone
/// code) as one dials them there, "0903 118 274", others "+7 495 120 44 18". What is no such number, masked
/// ones among them, stays as it is.
[[nodiscard]] QString phone(const QString &kept, const QString &country = QStringLiteral("84"));

/// An amount in hundredths with its currency: "62,000,000 ₫", "1,234.50 $". Dongs have no hundredths.
[[nodiscard]] QString money(qint64 hundredths, const QString &currency);
/// The same in as few signs as will do from a million on: "62.0 M ₫".
[[nodiscard]] QString shortMoney(qint64 hundredths, const QString &currency);
/// A number in millionths, with the places it needs.
[[nodiscard]] QString quantity(qint64 millionths);

/// Date and time to the minute; the beginning of a day stands for the day: "21/10/2026 14:00", "21/10/2026".
[[nodiscard]] QString when(Instant at, const Calendar &calendar);
/// Of today the time, of this year the day, else the date.
[[nodiscard]] QString lately(Instant at, Instant now, const Calendar &calendar);

/// What one types for an amount or a number, by the language's marks or with a plain point: in units of
/// 1/`unit`. Nothing for what is no number.
[[nodiscard]] std::optional<qint64> readNumber(const QString &typed, qint64 unit);
/// A number as it stands in a field, without marks between thousands.
[[nodiscard]] QString plainNumber(qint64 value, qint64 unit);

} // namespace callhelm::format
