#pragma once

#include <array>

#include <QStringView>

namespace callhelm {

/// The organisation's currency until another is said.
inline constexpr const char *firstCurrency = "VND";

/// Those that are offered; others are typed.
inline constexpr std::array usualCurrencies{"VND", "RUB", "USD", "EUR"};

/// Whether a text is the code of a currency in ISO 4217, in capital letters: one that is in use, or was
/// since 2010, so that older amounts keep theirs.
[[nodiscard]] bool isCurrency(QStringView text);

} // namespace callhelm
