#include "domain/phone.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace callhelm {

namespace {

constexpr size_t longestExtension = 6;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::string_view phoneOfChannel(std::string_view channel)
{
    if (const size_t half = channel.rfind(';'); half != std::string_view::npos)
        channel = channel.substr(0, half);
    // Asterisk appends a dash and a running number in hexadecimal (DAHDI: decimal).
    const size_t dash = channel.rfind('-');
    if (dash != std::string_view::npos && dash + 1 < channel.size()
        && std::all_of(channel.begin() + std::ptrdiff_t(dash) + 1, channel.end(),
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; }))
        channel = channel.substr(0, dash);
    // Options of a Local channel: /n, /nj …
    const size_t slash = channel.rfind('/');
    if (channel.starts_with("Local/") && slash > 5 && slash != std::string_view::npos)
        channel = channel.substr(0, slash);
    return channel;
}

std::string_view phoneOfInterface(std::string_view interface)
{
    constexpr std::string_view local = "Local/";
    return interface.starts_with(local) ? interface.substr(0, interface.find('/', local.size())) : interface;
}

std::string_view extensionOf(std::string_view text)
{
    if (text.starts_with("Local/")) {
        text.remove_prefix(6);
        text = text.substr(0, text.find('@'));
    }
    const bool isShort = !text.empty() && text.size() <= longestExtension;
    return isShort && std::all_of(text.begin(), text.end(), isDigit) ? text : std::string_view();
}

bool isFarHalf(std::string_view channel) { return channel.ends_with(";2"); }

} // namespace callhelm
