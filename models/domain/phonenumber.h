#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "base/result.h"

namespace callhelm {

/// Whose numbers are written without their country's code: the organisation's.
enum class Country {
    Vietnam,
    Russia,
    Other ///< without rules of its own here: numbers without a code stay as they are written
};
inline constexpr int countryCount = 3;

/// Stable English name, for the store, the command line and the audit trail: vn, ru, other.
[[nodiscard]] QString countryName(Country country);
[[nodiscard]] std::optional<Country> countryFromName(const QString &name);
/// The country of an organisation of which only the time zone (its IANA name) is known: Russia's in Russian
/// zones, Vietnam elsewhere.
[[nodiscard]] Country countryOfZone(std::string_view zone);

/// Where a phone stands. A spreadsheet takes the leading 0 from what it takes for a number.
enum class PhoneCell {
    Text, ///< as somebody wrote it: a fixed line has its 0
    Number, ///< of a spreadsheet, or digits alone in a file that one may have saved
    Kept ///< as a store has it or a telephone system gives it: also fixed lines without their 0
};

/// A number of the public network.
struct PhoneNumber
{
    std::string key; ///< E.164 without the plus; the same for all ways to write one number
    bool zeroRestored = false; ///< a number cell had lost its 0
    bool operator==(const PhoneNumber &) const = default;
};

/// Reads the phone of a record by the rules of the organisation's country (SPEC section 8). Numbers with a
/// plus or 00 may be of any country. What is no number, or of another length than numbers have, is refused
/// with the reason (Error::Kind::Input), never trimmed to one.
Result<PhoneNumber> readPhone(QStringView text, Country country, PhoneCell cell = PhoneCell::Text);

/// How a number is dialled from the organisation's country: 0901234567, 84951204418; abroad with what dials
/// abroad from there. `key` is one of readPhone(), with or without the plus. Elsewhere than in Vietnam and
/// Russia it is E.164 with its plus.
[[nodiscard]] std::string dialledNumber(std::string_view key, Country country);

/// The keys under which a number was known before: Vietnamese mobiles had other prefixes until 2018. Mostly
/// none.
[[nodiscard]] std::vector<std::string> formerKeys(std::string_view key);

/// The key of a number as a telephone system gives it: readPhone()'s where that reads it, and for all else
/// with more than six digits these digits, with Vietnam's code for a leading 0. Empty for what nobody can
/// call back: extensions, withheld numbers.
[[nodiscard]] std::string numberKey(std::string_view number, Country country);

} // namespace callhelm
