#include "ingest/textbytes.h"

#include <cstring>

namespace callhelm {

namespace {

/// Code points of 0x80–0x9F in Windows-1252.
constexpr char16_t windows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// Length of the well-formed sequence at `at`, which starts with a byte ≥ 0x80; 0 when it is malformed.
std::size_t sequenceLength(const unsigned char *at, const unsigned char *end)
{
    const auto continues = [&](int i) { return at + i < end && (at[i] & 0xC0) == 0x80; };
    if (at[0] < 0xC2)
        return 0;
    if (at[0] < 0xE0)
        return continues(1) ? 2 : 0;
    if (at[0] < 0xF0) {
        if (!continues(1) || !continues(2))
            return 0;
        const bool overlong = at[0] == 0xE0 && at[1] < 0xA0;
        const bool surrogate = at[0] == 0xED && at[1] >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (at[0] > 0xF4 || !continues(1) || !continues(2) || !continues(3))
        return 0;
    const bool overlong = at[0] == 0xF0 && at[1] < 0x90;
    const bool tooLarge = at[0] == 0xF4 && at[1] >= 0x90;
    return overlong || tooLarge ? 0 : 4;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *end = at + bytes.size();
    while (at != end) {
        while (end - at >= 8) {
            quint64 word = 0;
            std::memcpy(&word, at, 8);
            if (word & 0x8080808080808080ULL)
                break;
            at += 8;
        }
        while (at != end && *at < 0x80) // up to the odd byte, or the tail
            ++at;
        while (at != end && *at >= 0x80) {
            const std::size_t length = sequenceLength(at, end);
            if (length == 0)
                return false;
            at += length;
        }
    }
    return true;
}

std::string utf8FromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const unsigned code = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : byte;
        if (code < 0x80) {
            text += char(code);
        } else if (code < 0x800) {
            text += char(0xC0 | code >> 6);
            text += char(0x80 | (code & 0x3F));
        } else {
            text += char(0xE0 | code >> 12);
            text += char(0x80 | (code >> 6 & 0x3F));
            text += char(0x80 | (code & 0x3F));
        }
    }
    return text;
}

std::size_t endOfLine(std::string_view bytes, std::size_t from)
{
    const std::size_t end = bytes.find_first_of("\r\n", from);
    if (end == std::string_view::npos || bytes[end] == '\n')
        return end;
    std::size_t after = end + 1;
    while (after < bytes.size() && after < end + mostCrsOfLineEnd && bytes[after] == '\r')
        ++after;
    return after < bytes.size() && bytes[after] == '\n' ? after : end;
}

QString excerptOf(std::string_view bytes)
{
    constexpr qsizetype most = 120;
    // Cut between characters: four bytes hold at least one.
    std::size_t size = std::min<std::size_t>(bytes.size(), most * 4);
    while (size < bytes.size() && size > 0 && (static_cast<unsigned char>(bytes[size]) & 0xC0) == 0x80)
        --size;
    bytes = bytes.substr(0, size);
    QString text = isUtf8(bytes) ? QString::fromUtf8(bytes.data(), qsizetype(bytes.size()))
                                 : QString::fromStdString(utf8FromWindows1252(bytes));
    text.truncate(text.size() > most && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = QChar(char16_t(0x2400 + c.unicode())); // ␀ ␉ … have pictures of their own
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace callhelm
