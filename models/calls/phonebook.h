#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "calls/toldphones.h"
#include "domain/names.h"

namespace callhelm {

/// Whose phone is whose: what people entered, what the telephone systems told, and names that agree, in this
/// order. A phone is an interface (PJSIP/201) or an extension (201). Part of what the figures rest on, in two
/// ways: calls without a queue are told by phones, and a queue_log that names members by their interfaces
/// means those who have them. A change re-states the figures.
///
/// What people enter holds for all sources and all time; what a telephone system tells holds for it alone,
/// and for its time. Whatever the order in which all this comes, the book tells the same.
class PhoneBook
{
public:
    enum class Origin : quint8 {
        Seen, ///< it took part in a call, and nobody is known to have it
        SameName, ///< an agent goes by the name or number that came with it
        Person, ///< entered; an empty agent says that it is nobody's
        ManyNames ///< so many names came with it that they tell nobody: a trunk
    };
    struct Entry
    {
        std::string phone;
        std::string agent; ///< empty: nobody's
        std::string names; ///< that came with it, one a line, sorted
        Origin origin = Origin::Seen;
        bool operator==(const Entry &) const = default;
    };
    using Entries = std::map<std::string, Entry, std::less<>>;

    /// Takes an entry as it was kept.
    void load(Entry entry);
    /// Sets whose phone it is; returns whether that may change anything.
    bool enter(std::string_view phone, std::string_view agent);
    /// What a person said of it is said no more; returns whether that may change anything.
    bool forget(std::string_view phone);
    /// A phone took part in a call, together with a name (or none).
    void seen(std::string_view phone, std::string_view name);
    /// Gives phones to agents of the same name, extension or interface. Returns whether one found another
    /// agent than it had.
    bool adopt(const NameTable &agents);
    /// Whether adopt() would look for anything.
    [[nodiscard]] bool mayAdopt(const NameTable &agents) const
    {
        return !m_newlySeen.empty() || m_agentsKnown != agents.size();
    }

    /// What a telephone system tells. See ToldPhones.
    std::optional<ToldPhones::Change> tell(SourceId source, std::string_view phone, std::string_view agent,
                                           const ToldPhones::Moment &moment);
    /// Of all that a telephone system told this counts. For a phone, or for all of them.
    void setTold(SourceId source, std::string_view phone, const ToldPhones &told);
    void loadTold(SourceId source, std::string_view phone, ToldPhones::Stretch stretch);
    [[nodiscard]] const std::map<SourceId, ToldPhones> &told() const { return m_told; }
    [[nodiscard]] const ToldPhones &toldBy(SourceId source) const;

    /// The agent whose phone it was at that moment, for that source; empty when it is nobody's or not known.
    /// Extensions stand for phones that are not known themselves.
    [[nodiscard]] std::string_view ownerOf(SourceId source, std::string_view phone,
                                           std::string_view extension, Instant at) const;
    /// Whom a source's facts of that moment mean by an agent's name: a name that is a phone stands for
    /// whoever has it, by a person's word or the telephone system's. `varies` is set where that depends on
    /// the moment.
    [[nodiscard]] std::string_view meantBy(SourceId source, std::string_view name, Instant at,
                                           bool *varies = nullptr) const;
    /// Whether any name may mean somebody else.
    [[nodiscard]] bool tellsNames() const { return m_entered > 0 || !m_told.empty(); }
    /// Another number whenever meantBy() may answer otherwise.
    [[nodiscard]] quint64 state() const { return m_state; }

    [[nodiscard]] const Entries &entries() const { return m_entries; }
    /// What changed since the last call.
    [[nodiscard]] std::vector<Entry> takeChanges();
    using ToldKey = std::pair<SourceId, std::string>; ///< of a source, a phone
    [[nodiscard]] std::vector<ToldKey> takeToldChanges();

private:
    [[nodiscard]] static std::string_view ownerByName(const Entry &entry, const NameTable &agents);
    [[nodiscard]] const Entry *entered(std::string_view phone) const;
    /// The next name that the name stands for; nothing where it stands for itself.
    [[nodiscard]] std::optional<std::string_view> standsFor(const ToldPhones &told, std::string_view name,
                                                            Instant at, bool *varies) const;
    void note(const Entry &entry) { m_changed[entry.phone] = entry; }
    void namesChanged();

    Entries m_entries;
    std::map<std::string, Entry> m_changed;
    std::vector<std::string> m_newlySeen;
    qint64 m_agentsKnown = 0; ///< of these it is known which have phones
    qint64 m_entered = 0; ///< entries that people made
    std::map<SourceId, ToldPhones> m_told;
    std::set<ToldKey> m_toldChanged;
    quint64 m_state = 0;
};

} // namespace callhelm
