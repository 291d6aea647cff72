#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// One message of Asterisk's manager interface (an event, a response, or an action in a recording that holds
/// both directions): headers in the order in which they came, repeated ones kept.
struct AmiMessage
{
    struct Header
    {
        std::string_view name; ///< as written; names are compared without regard to case
        std::string_view value; ///< as written, without the blank after the colon
    };

    std::vector<Header> headers;
    qint64 record = 0; ///< 1-based number of the message in its stream
    int corruptLines = 0; ///< lines that were no header and were left out
    bool outputCut = false; ///< a command's output had more lines than are kept

    /// The first header of that name; empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// The first of several names that is there and not empty: old and new names of one thing.
    [[nodiscard]] std::string_view value(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// All headers of that name (ChanVariable, Variable, Output).
    [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const;

    /// The event's name when this is an event; its name is what the first header says.
    [[nodiscard]] std::string_view event() const;
    [[nodiscard]] bool isResponse() const;
};

/// Equal but for the case of ASCII letters.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

} // namespace callhelm
