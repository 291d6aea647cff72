#pragma once

#include <algorithm>
#include <array>

#include <QStringView>

namespace callhelm {

/// The organisation's currency until another is said.
inline constexpr const char *firstCurrency = "VND";

/// Those that are offered; others are typed.
inline constexpr std::array usualCurrencies{"VND", "RUB", "USD", "EUR"};

/// Whether a text names a currency, as ISO 4217 does: three capital letters.
[[nodiscard]] inline bool isCurrency(QStringView text)
{
    return text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace callhelm
