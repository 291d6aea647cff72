#pragma once

#include <string>
#include <string_view>

#include <QStringView>

#include "domain/phonenumber.h"

namespace callhelm {

// How a caller's number is shown to who may not see it whole: "0901 ••• 678". The first four digits and the
// last three stay; of shorter numbers fewer of the first, so that at least three are hidden. Up to six digits
// are an extension and stay as they are. A leading + or 00 is not counted, so that the country's code stays:
// "+8490 ••• 678". Where the organisation's country is known, a number of it is shown as it is dialled there,
// however it was written: "0901 ••• 678".

/// A number as a telephone system gave it. Of a text that is not only a number, such as a SIP address, every
/// digit between the first and the last ones is hidden.
[[nodiscard]] std::string maskedNumber(std::string_view number);
/// The same in the form of the organisation's country; what is no number of it stays as it is written.
[[nodiscard]] std::string maskedNumber(std::string_view number, Country country);
/// A text about calls, with the numbers in it: a line of a log. Times and Asterisk's call ids stay.
[[nodiscard]] std::string maskedText(std::string_view text);
/// Whether a search for a part of a number finds what is shown of it. Spaces do not matter.
[[nodiscard]] bool findsNumber(QStringView shown, QStringView searched);

} // namespace callhelm
