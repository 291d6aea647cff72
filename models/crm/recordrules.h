#pragma once

#include <string>
#include <vector>

#include "domain/phonenumber.h"
#include "domain/recordschema.h"

namespace callhelm {

/// What the organisation has set that decides how records read.
struct RecordRules
{
    Country country = Country::Vietnam; ///< whose phone numbers are written without a code
    bool operator==(const RecordRules &) const = default;
};

/// A value as states hold it, of a value as facts hold it: phones as +84…, each once; e-mail addresses in
/// lower case. Others are the same in both.
[[nodiscard]] FieldValue normalised(FieldType type, const FieldValue &value, const RecordRules &rules);

/// 84, 7; empty for a country without rules of its own.
[[nodiscard]] std::string_view countryCode(Country country);
/// What stands before a number within the country: 0, 8.
[[nodiscard]] std::string nationalPrefix(Country country);
/// What all ways to write a phone number have in common: +84901234567. Text that is no number of the public
/// network stays as it is, without the blanks around it.
[[nodiscard]] std::string phoneKey(std::string_view written, const RecordRules &rules);
[[nodiscard]] std::string emailKey(std::string_view written);

/// By what a customer is found: phones and e-mail addresses.
struct CustomerKey
{
    enum class Kind : quint8 { Phone, Email };
    Kind kind = Kind::Phone;
    std::string key;
    bool operator==(const CustomerKey &) const = default;
};
/// Of a state's values.
[[nodiscard]] std::vector<CustomerKey> customerKeys(const FieldValue &phones, const FieldValue &emails);

/// Text by which a record is found, folded (base/text.h): its texts and e-mail addresses, and what stands in
/// place of phones and is no number.
[[nodiscard]] std::string searchText(const EntitySpec &entity, const std::vector<FieldValue> &values,
                                     const std::string &ownId);
/// Every three digits that follow each other in phones, as they are written with the country's code and
/// within the country: `849 490 901 … 090`.
[[nodiscard]] std::string phoneParts(const FieldValue &phones, const RecordRules &rules);
/// The same of digits that are looked for: phones with all of these may have the digits within. Empty for
/// fewer than three.
[[nodiscard]] std::vector<std::string> digitParts(std::string_view digits);
/// Words of a search, folded as searchText() has them: phone numbers lose what stands between their digits.
[[nodiscard]] std::vector<std::string> searchWords(const QString &typed);

} // namespace callhelm
