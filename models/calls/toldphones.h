#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace callhelm {

/// Whose phones one telephone system said they are, over time. What it says again and again is kept as one
/// stretch. The same words in any order give the same stretches, but for one case, of which tell() says so.
class ToldPhones
{
public:
    /// When something was told; of what was told in one second the line decides.
    struct Moment
    {
        Instant at;
        qint64 line = 0;
        auto operator<=>(const Moment &) const = default;
    };
    /// The agent was told to have the phone at `first`, at `last`, and nobody else between.
    struct Stretch
    {
        Moment first, last;
        std::string agent;
        bool operator==(const Stretch &) const = default;
    };
    using Stretches = std::vector<Stretch>; ///< of one phone, by time; neighbours have other agents
    using Phones = std::map<std::string, Stretches, std::less<>>;

    /// From when on and until when somebody else has the phone than was known.
    struct Change
    {
        Instant from = Instant::min();
        Instant until = Instant::max();
        bool isUnclear = false; ///< all words of the phone are to be told again, from the first
    };
    /// Returns what that changes; nothing where it was known.
    std::optional<Change> tell(std::string_view phone, std::string_view agent, const Moment &moment);
    /// Takes stretches as they were kept.
    void load(std::string_view phone, Stretch stretch);
    void forget(std::string_view phone);

    /// Whose phone it was at that moment: the last that was told; before anything was told the first. Null
    /// when nothing ever was.
    [[nodiscard]] const std::string *agentOf(std::string_view phone, Instant at) const;
    /// Of one phone; null when nothing was told.
    [[nodiscard]] const Stretches *stretchesOf(std::string_view phone) const;
    [[nodiscard]] const Phones &phones() const { return m_phones; }
    [[nodiscard]] bool isEmpty() const { return m_phones.empty(); }

private:
    Phones m_phones;
};

} // namespace callhelm
