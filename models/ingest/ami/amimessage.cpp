#include "ingest/ami/amimessage.h"

#include <algorithm>

namespace callhelm {

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

} // namespace

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view AmiMessage::value(std::string_view name) const
{
    for (const Header &header : headers)
        if (sameName(header.name, name))
            return header.value;
    return {};
}

std::string_view AmiMessage::value(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names)
        if (const std::string_view found = value(name); !found.empty())
            return found;
    return {};
}

bool AmiMessage::has(std::string_view name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const Header &header) { return sameName(header.name, name); });
}

std::vector<std::string_view> AmiMessage::values(std::string_view name) const
{
    std::vector<std::string_view> all;
    for (const Header &header : headers)
        if (sameName(header.name, name))
            all.push_back(header.value);
    return all;
}

// Only the first header says what a message is: an OriginateResponse event has a Response header too, and
// whoever may send user events could put an Event header into one.
std::string_view AmiMessage::event() const
{
    return !headers.empty() && sameName(headers.front().name, "Event") ? headers.front().value
                                                                       : std::string_view();
}

bool AmiMessage::isResponse() const { return !headers.empty() && sameName(headers.front().name, "Response"); }

} // namespace callhelm
