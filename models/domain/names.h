#pragma once

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <QtGlobal>

namespace callhelm {

/// Gives every name a number, counted from 1 in the order in which names are first seen. The same name always
/// has the same number; the empty name has 0.
class NameTable
{
public:
    /// The number of a name, new or known.
    qint64 idOf(std::string_view name)
    {
        if (name.empty())
            return 0;
        if (const auto it = m_ids.find(name); it != m_ids.end())
            return it->second;
        m_names.emplace_back(name);
        const auto id = qint64(m_names.size());
        m_ids.emplace(m_names.back(), id);
        return id;
    }

    [[nodiscard]] bool contains(std::string_view name) const { return m_ids.contains(name); }

    /// The name behind a number; empty for 0 and for numbers never given.
    [[nodiscard]] std::string_view name(qint64 id) const
    {
        return id > 0 && id <= size() ? std::string_view(m_names[size_t(id - 1)]) : std::string_view();
    }

    /// How many names there are; also the highest number.
    [[nodiscard]] qint64 size() const { return qint64(m_names.size()); }

private:
    std::deque<std::string> m_names; // a deque, so that the map's keys can point into it
    std::unordered_map<std::string_view, qint64> m_ids;
};

} // namespace callhelm
