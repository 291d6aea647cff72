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
    /// Whether names are told apart by the case of their ASCII letters.
    enum class Case { Matters, Ignored };

    explicit NameTable(Case letterCase = Case::Matters) : m_case(letterCase) { }

    /// The number of a name, new or known. Where case is ignored, that of the first spelling.
    qint64 numberOf(std::string_view name)
    {
        if (m_case == Case::Matters || name.empty())
            return idOf(name);
        if (const auto it = m_numbers.find(name); it != m_numbers.end())
            return it->second;
        const auto known = m_folded.find(folded(name));
        const qint64 number = known != m_folded.end() ? known->second : idOf(name);
        m_spellings.emplace_back(name);
        m_numbers.emplace(m_spellings.back(), number);
        return number;
    }

    /// The number of a spelling, new or known.
    qint64 idOf(std::string_view name)
    {
        if (name.empty())
            return 0;
        if (const auto it = m_ids.find(name); it != m_ids.end())
            return it->second;
        m_names.emplace_back(name);
        const auto id = qint64(m_names.size());
        m_ids.emplace(m_names.back(), id);
        if (m_case == Case::Ignored)
            m_folded.emplace(folded(name), id); // the first spelling's number stays
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
    static std::string folded(std::string_view name)
    {
        std::string text(name);
        for (char &c : text)
            if (c >= 'A' && c <= 'Z')
                c = char(c + ('a' - 'A'));
        return text;
    }

    Case m_case;
    std::unordered_map<std::string, qint64> m_folded;
    std::deque<std::string> m_spellings;
    std::unordered_map<std::string_view, qint64> m_numbers; ///< by spelling
    std::deque<std::string> m_names; // a deque, so that the map's keys can point into it
    std::unordered_map<std::string_view, qint64> m_ids;
};

} // namespace callhelm
