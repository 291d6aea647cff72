#include "domain/phonenumber.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <QCoreApplication>
#include <QLatin1String>

namespace callhelm {

namespace {

using namespace std::string_view_literals;

constexpr size_t longest = 15; // digits of E.164
constexpr size_t shortest = 7; // an extension has six at most

/// Why a text is no number.
enum class Fault { None, Empty, NoNumber, Extension, National, Length, Unknown };

struct Reading
{
    Fault fault = Fault::None;
    PhoneNumber number;
};

Reading refused(Fault fault) { return {fault, {}}; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Signs that people and spreadsheets put between digits, and that stand for nothing: spaces, dashes, marks
/// that are not seen (of the writing direction, soft hyphens).
constexpr std::array separators{" "sv,      "\t"sv,     "-"sv,      "."sv,      "/"sv,      "\u00A0"sv,
                                "\u00AD"sv, "\u2007"sv, "\u2009"sv, "\u200B"sv, "\u200E"sv, "\u200F"sv,
                                "\u2010"sv, "\u2011"sv, "\u2012"sv, "\u2013"sv, "\u2014"sv, "\u202A"sv,
                                "\u202C"sv, "\u202D"sv, "\u202F"sv, "\uFEFF"sv};

/// The length of the separator that a text begins with; 0: none.
size_t separatorAt(std::string_view text)
{
    for (const std::string_view separator : separators)
        if (text.starts_with(separator))
            return separator.size();
    return 0;
}

struct Digits
{
    Fault fault = Fault::None;
    std::string digits;
    bool hasPlus = false;
};

/// What follows a number: "ext. 12", "x12", "#12", "доб. 12", "вн. 12", "máy lẻ 12".
bool isExtension(std::string_view rest)
{
    constexpr std::array marks{"ext"sv, "Ext"sv, "x"sv, "#"sv, ","sv, "доб"sv, "вн"sv, "máy"sv, "nb"sv};
    const auto digits = std::ranges::count_if(rest, isDigit);
    return digits > 0 && digits < qsizetype(shortest)
        && std::ranges::any_of(marks, [rest](std::string_view mark) { return rest.starts_with(mark); });
}

Digits digitsOf(std::string_view text)
{
    Digits found;
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (isDigit(c))
            found.digits += c;
        else if (c == '+' && found.digits.empty() && !found.hasPlus)
            found.hasPlus = true;
        else if (const size_t separator = separatorAt(text.substr(i)); separator > 0) {
            i += separator;
            continue;
        } else if (c != '(' && c != ')') {
            found.fault = found.digits.size() >= shortest && isExtension(text.substr(i)) ? Fault::Extension
                                                                                         : Fault::NoNumber;
            return found;
        }
        ++i;
    }
    if (found.digits.empty())
        found.fault = found.hasPlus || text.find_first_of("-./()") != std::string_view::npos ? Fault::NoNumber
                                                                                             : Fault::Empty;
    return found;
}

/// Mobile prefixes that were changed in 2018, without their 0.
struct OldPrefix
{
    std::string_view before;
    std::string_view now;
};
constexpr std::array<OldPrefix, 21> oldPrefixes{{
    {"162", "32"}, {"163", "33"}, {"164", "34"}, {"165", "35"}, {"166", "36"}, {"167", "37"}, {"168", "38"},
    {"169", "39"}, {"120", "70"}, {"121", "79"}, {"122", "77"}, {"126", "76"}, {"128", "78"}, {"123", "83"},
    {"124", "84"}, {"125", "85"}, {"127", "81"}, {"129", "82"}, {"186", "56"}, {"188", "58"}, {"199", "59"},
}};

/// A Vietnamese number without code and 0; empty when it is none.
std::string vietnamese(std::string_view number)
{
    constexpr std::string_view firstOfMobiles = "35789";
    if (number.size() == 9 && firstOfMobiles.find(number.front()) != std::string_view::npos)
        return std::string(number);
    if (number.size() != 10)
        return {};
    if (number.front() == '2') // a fixed line
        return std::string(number);
    const std::string_view prefix = number.substr(0, 3);
    const auto old = std::ranges::find(oldPrefixes, prefix, &OldPrefix::before);
    return old != oldPrefixes.end() ? std::string(old->now) + std::string(number.substr(3)) : std::string();
}

/// Free and dear numbers, which are dialled as they stand: 1800 and 1900 with four to six digits more.
bool isService(std::string_view number)
{
    return (number.starts_with("1800") || number.starts_with("1900")) && number.size() >= 8
        && number.size() <= 10;
}

Reading readVietnamese(std::string_view digits, bool isInternational, PhoneCell cell)
{
    constexpr std::string_view code = "84";
    const auto known = [code](const std::string &number, bool zeroRestored = false) {
        return Reading{Fault::None, {std::string(code) + number, zeroRestored}};
    };
    const bool hasCode = digits.starts_with(code) && (isInternational || digits.size() > 10);
    std::string_view number = digits;
    if (hasCode)
        number.remove_prefix(code.size());
    if (isService(number))
        return known(std::string(number));
    const bool hasZero = number.starts_with('0');
    if (hasZero)
        number.remove_prefix(1);
    const std::string read = vietnamese(number);
    // A text of ten digits that begins with 2 is a number of another country: 209-345-5165.
    const bool isBareLine = number.size() == 10 && number.front() == '2' && !hasZero && !hasCode;
    if (read.empty() || (isBareLine && cell == PhoneCell::Text))
        return refused(Fault::National);
    return known(read, cell == PhoneCell::Number && !hasZero && !hasCode);
}

Reading readRussian(std::string_view digits, bool isInternational)
{
    constexpr size_t length = 10; // without code
    constexpr std::string_view code = "7";
    std::string_view number = digits;
    const bool hasCode = number.size() == length + 1 && (number.front() == '7' || number.front() == '8');
    if (hasCode)
        number.remove_prefix(1);
    else if (isInternational)
        return refused(Fault::National);
    // No code of an area or a network begins with 0.
    if (number.size() != length || number.front() == '0')
        return refused(Fault::National);
    return {Fault::None, {std::string(code) + std::string(number), false}};
}

Reading read(std::string_view text, Country country, PhoneCell cell)
{
    if (cell == PhoneCell::Number && !std::ranges::all_of(text, isDigit))
        return refused(Fault::NoNumber); // 9.0123E+08: not the number that was entered
    if (text.starts_with('-'))
        return refused(Fault::NoNumber); // a negative number
    const Digits found = digitsOf(text);
    if (found.fault != Fault::None)
        return refused(found.fault);
    std::string_view digits = found.digits;
    bool isInternational = found.hasPlus;
    if (!isInternational && digits.starts_with("00")) {
        digits.remove_prefix(2);
        isInternational = true;
    }
    if (isInternational && digits.starts_with('0'))
        return refused(Fault::Unknown); // no country's code
    if (country == Country::Vietnam && (!isInternational || digits.starts_with("84")))
        return readVietnamese(digits, isInternational, cell);
    if (country == Country::Russia && (!isInternational || digits.starts_with('7')))
        return readRussian(digits, isInternational);
    if (digits.size() < shortest || digits.size() > longest)
        return refused(Fault::Length);
    return {Fault::None, {std::string(digits), false}};
}

QString why(Fault fault, Country country)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Phone", text); };
    switch (fault) {
    case Fault::Empty:
        return said(QT_TRANSLATE_NOOP("Phone", "There is no number."));
    case Fault::Extension:
        return said(QT_TRANSLATE_NOOP("Phone", "An extension stands behind the number."));
    case Fault::Unknown:
        return said(QT_TRANSLATE_NOOP("Phone", "No country's code begins with 0."));
    case Fault::National:
        if (country == Country::Vietnam)
            return said(QT_TRANSLATE_NOOP("Phone", "No Vietnamese number has this length or beginning."));
        return said(QT_TRANSLATE_NOOP("Phone", "A Russian number has ten digits after 8 or +7."));
    case Fault::Length:
        return said(QT_TRANSLATE_NOOP("Phone", "No number has this many digits."));
    case Fault::NoNumber:
    case Fault::None:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Phone", "This is not a phone number."));
}

} // namespace

QString countryName(Country country)
{
    switch (country) {
    case Country::Vietnam:
        return QStringLiteral("vn");
    case Country::Russia:
        return QStringLiteral("ru");
    case Country::Other:
        break;
    }
    return QStringLiteral("other");
}

std::optional<Country> countryFromName(const QString &name)
{
    for (int country = 0; country < countryCount; ++country)
        if (countryName(Country(country)) == name)
            return Country(country);
    return std::nullopt;
}

Country countryOfZone(std::string_view zone)
{
    constexpr std::array russian{"Europe/Moscow"sv,  "Europe/Kaliningrad"sv, "Europe/Samara"sv,
                                 "Europe/Saratov"sv, "Europe/Ulyanovsk"sv,   "Europe/Volgograd"sv,
                                 "Europe/Kirov"sv,   "Europe/Astrakhan"sv,   "Asia/Yekaterinburg"sv,
                                 "Asia/Omsk"sv,      "Asia/Novosibirsk"sv,   "Asia/Barnaul"sv,
                                 "Asia/Tomsk"sv,     "Asia/Novokuznetsk"sv,  "Asia/Krasnoyarsk"sv,
                                 "Asia/Irkutsk"sv,   "Asia/Chita"sv,         "Asia/Yakutsk"sv,
                                 "Asia/Khandyga"sv,  "Asia/Vladivostok"sv,   "Asia/Ust-Nera"sv,
                                 "Asia/Sakhalin"sv,  "Asia/Magadan"sv,       "Asia/Srednekolymsk"sv,
                                 "Asia/Kamchatka"sv, "Asia/Anadyr"sv,        "W-SU"sv};
    return std::ranges::find(russian, zone) != russian.end() ? Country::Russia : Country::Vietnam;
}

Result<PhoneNumber> readPhone(QStringView text, Country country, PhoneCell cell)
{
    const QByteArray trimmed = text.trimmed().toUtf8();
    Reading reading = read({trimmed.constData(), size_t(trimmed.size())}, country, cell);
    if (reading.fault == Fault::None)
        return std::move(reading.number);
    return Error{Error::Kind::Input, why(reading.fault, country), {}, 0};
}

std::string dialledNumber(std::string_view key, Country country)
{
    if (key.starts_with('+'))
        key.remove_prefix(1);
    const auto with = [&key](std::string_view prefix, size_t from) {
        return std::string(prefix) + std::string(key.substr(from));
    };
    switch (country) {
    case Country::Vietnam:
        if (!key.starts_with("84"))
            return with("00", 0);
        return isService(key.substr(2)) ? with("", 2) : with("0", 2);
    case Country::Russia:
        return key.starts_with('7') ? with("8", 1) : with("810", 0);
    case Country::Other:
        break;
    }
    return with("+", 0);
}

std::vector<std::string> formerKeys(std::string_view key)
{
    constexpr std::string_view code = "84";
    constexpr size_t length = 9; // of a mobile number without code
    const bool hasPlus = key.starts_with('+');
    std::string_view number = key.substr(hasPlus ? 1 : 0);
    std::vector<std::string> keys;
    if (!number.starts_with(code) || number.size() != code.size() + length)
        return keys;
    number.remove_prefix(code.size());
    for (const OldPrefix &old : oldPrefixes)
        if (number.starts_with(old.now))
            keys.push_back((hasPlus ? "+" : "") + std::string(code) + std::string(old.before)
                           + std::string(number.substr(old.now.size())));
    return keys;
}

std::string numberKey(std::string_view number, Country country)
{
    Reading reading = read(number, country, PhoneCell::Kept);
    if (reading.fault == Fault::None)
        return std::move(reading.number.key);
    std::string digits;
    for (const char c : number) {
        if (isDigit(c))
            digits += c;
        else if (std::string_view(" -./()+").find(c) == std::string_view::npos)
            return {};
    }
    if (digits.starts_with("00"))
        digits.erase(0, 2);
    else if (country == Country::Vietnam && digits.starts_with('0') && !number.starts_with('+'))
        digits.replace(0, 1, "84");
    return digits.size() >= shortest && digits.size() <= longest ? digits : std::string();
}

} // namespace callhelm
