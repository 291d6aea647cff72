#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/names.h"

namespace callhelm {

/// Whose phone is whose, where the telephone system itself does not tell: what people entered, and names that
/// agree. A phone is an interface (PJSIP/201) or an extension (201). Part of what the figures rest on: a
/// change re-states them.
class PhoneBook
{
public:
    enum class Origin : quint8 {
        Seen, ///< it took part in a call, and nobody is known to have it
        SameName, ///< an agent goes by the name or number that came with it
        Person ///< entered; an empty agent says that it is nobody's
    };
    struct Entry
    {
        std::string phone;
        std::string agent; ///< empty: nobody's
        std::string name; ///< the name that came with it
        Origin origin = Origin::Seen;
        bool operator==(const Entry &) const = default;
    };

    /// Takes an entry as it was kept.
    void load(Entry entry);
    /// Sets whose phone it is; returns whether that changes anything.
    bool enter(std::string_view phone, std::string_view agent);
    /// What a person said of it is said no more; returns whether that may change anything.
    bool forget(std::string_view phone);
    /// A phone took part in a call, nobody's so far, together with a name.
    void seen(std::string_view phone, std::string_view name);
    /// Gives phones that are nobody's to agents of the same name, extension or interface. Returns whether one
    /// found its agent.
    bool adopt(const NameTable &agents);
    /// Whether adopt() would look for anything.
    [[nodiscard]] bool mayAdopt(const NameTable &agents) const
    {
        return !m_newlySeen.empty() || m_agentsKnown != agents.size();
    }

    /// The agent's name; empty when nobody has it. Nothing where the book does not know.
    [[nodiscard]] std::optional<std::string_view> agentOf(std::string_view phone) const;
    [[nodiscard]] const std::map<std::string, Entry, std::less<>> &entries() const { return m_entries; }
    /// What changed since the last call.
    [[nodiscard]] std::vector<Entry> takeChanges();

private:
    [[nodiscard]] static std::string_view ownerOf(const Entry &entry, const NameTable &agents);
    void note(const Entry &entry) { m_changed[entry.phone] = entry; }

    std::map<std::string, Entry, std::less<>> m_entries;
    std::map<std::string, Entry> m_changed;
    std::vector<std::string> m_newlySeen;
    qint64 m_agentsKnown = 0; ///< of these it is known that none has a phone that is nobody's
};

} // namespace callhelm
