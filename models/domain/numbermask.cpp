#include "domain/numbermask.h"

#include <algorithm>
#include <cstddef>

#include <QString>

namespace callhelm {

namespace {

constexpr size_t headDigits = 4;
constexpr size_t tailDigits = 3;
constexpr size_t leastHidden = 3;
constexpr size_t shortest = tailDigits + leastHidden + 1; // of a number that is masked
constexpr std::string_view hidden = " \u2022\u2022\u2022 ";
constexpr std::string_view hiddenDigit = "\u2022";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

size_t headOf(size_t digits) { return std::min(headDigits, digits - tailDigits - leastHidden); }

/// Digits alone, of which there are enough.
std::string maskedDigits(std::string_view digits)
{
    const size_t sign = digits.starts_with("00") && digits.size() >= shortest + 2 ? 2 : 0;
    std::string shown(digits.substr(0, sign + headOf(digits.size() - sign)));
    shown += hidden;
    shown += digits.substr(digits.size() - tailDigits);
    return shown;
}

/// Asterisk's call ids and the times of its logs: seconds since 1970.
bool isEpoch(std::string_view text, size_t at, size_t length)
{
    constexpr size_t epochDigits = 10;
    if (length != epochDigits || text[at] != '1')
        return false;
    const size_t end = at + length;
    const bool isCallId = end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]);
    return isCallId || (at == 0 && end < text.size() && text[end] == '|');
}

} // namespace

std::string maskedNumber(std::string_view number)
{
    const auto count = size_t(std::ranges::count_if(number, isDigit));
    if (count < shortest)
        return std::string(number);
    const bool hasPlus = number.starts_with('+');
    std::string digits;
    bool isPlain = true;
    for (const char c : number.substr(hasPlus ? 1 : 0)) {
        if (isDigit(c))
            digits += c;
        else
            isPlain = isPlain && std::string_view(" -./()").find(c) != std::string_view::npos;
    }
    if (isPlain)
        return (hasPlus ? "+" : "") + maskedDigits(digits);
    std::string shown;
    const size_t head = headOf(count);
    size_t passed = 0;
    for (const char c : number) {
        const bool isHidden = isDigit(c) && passed >= head && passed < count - tailDigits;
        passed += isDigit(c) ? 1 : 0;
        if (isHidden)
            shown += hiddenDigit;
        else
            shown += c;
    }
    return shown;
}

std::string maskedNumber(std::string_view number, Country country)
{
    const auto read
        = readPhone(QString::fromUtf8(number.data(), qsizetype(number.size())), country, PhoneCell::Kept);
    // Of other countries the sign stays, so that one sees that they are.
    const bool isNational = read && country != Country::Other
        && read->key.starts_with(country == Country::Vietnam ? "84" : "7");
    return isNational ? maskedNumber(dialledNumber(read->key, country)) : maskedNumber(number);
}

std::string maskedText(std::string_view text)
{
    std::string shown;
    for (size_t at = 0; at < text.size();) {
        const auto end
            = size_t(std::find_if_not(text.begin() + std::ptrdiff_t(at), text.end(), isDigit) - text.begin());
        if (end == at) {
            shown += text[at++];
            continue;
        }
        const std::string_view digits = text.substr(at, end - at);
        if (digits.size() >= shortest && !isEpoch(text, at, digits.size()))
            shown += maskedDigits(digits);
        else
            shown += digits;
        at = end;
    }
    return shown;
}

bool findsNumber(QStringView shown, QStringView searched)
{
    const auto bare = [](QStringView text) {
        QString kept = text.toString();
        kept.removeIf([](QChar c) { return c.isSpace(); });
        return kept;
    };
    return bare(shown).contains(bare(searched), Qt::CaseInsensitive);
}

} // namespace callhelm
