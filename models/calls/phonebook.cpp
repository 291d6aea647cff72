#include "calls/phonebook.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

#include "domain/phone.h"

namespace callhelm {

namespace {

// Trunks and the like. Whoever dials through Local channels with the number in their names must not fill the
// store.
constexpr size_t mostEntries = 5000;
constexpr size_t mostNames = 8; // of one phone that is somebody's
constexpr int mostSteps = 4; // from a name to whom it means

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Adds a name to a sorted list; false when it was in it.
bool addName(std::string &names, std::string_view name)
{
    std::string line(name);
    std::ranges::replace(line, '\n', ' ');
    std::vector<std::string_view> lines = linesOf(names);
    const auto place = std::ranges::lower_bound(lines, std::string_view(line));
    if (place != lines.end() && *place == line)
        return false;
    lines.insert(place, line);
    std::string all;
    for (const std::string_view one : lines) {
        if (!all.empty())
            all += '\n';
        all += one;
    }
    names = std::move(all);
    return true;
}

} // namespace

void PhoneBook::namesChanged()
{
    static std::atomic<quint64> last{0}; // books are copied: no two of them have one number for two states
    m_state = ++last;
}

void PhoneBook::load(Entry entry)
{
    std::string phone(phoneOfInterface(entry.phone));
    entry.phone = phone;
    m_entered += entry.origin == Origin::Person;
    if (const auto known = m_entries.find(phone); known != m_entries.end())
        m_entered -= known->second.origin == Origin::Person;
    m_entries.insert_or_assign(std::move(phone), std::move(entry));
    namesChanged();
}

bool PhoneBook::enter(std::string_view phone, std::string_view agent)
{
    const std::string key(phoneOfInterface(phone));
    Entry &entry = m_entries.try_emplace(key, Entry{key, {}, {}, Origin::Seen}).first->second;
    if (entry.origin == Origin::Person && entry.agent == agent)
        return false;
    m_entered += entry.origin != Origin::Person;
    entry.agent = agent;
    entry.origin = Origin::Person;
    note(entry);
    namesChanged();
    return true;
}

bool PhoneBook::forget(std::string_view phone)
{
    const auto it = m_entries.find(phoneOfInterface(phone));
    if (it == m_entries.end() || it->second.origin != Origin::Person)
        return false;
    it->second.agent.clear();
    it->second.origin = Origin::Seen;
    --m_entered;
    m_newlySeen.push_back(it->second.phone); // names may agree
    note(it->second);
    namesChanged();
    return true;
}

void PhoneBook::seen(std::string_view phone, std::string_view name)
{
    if (phone.empty())
        return;
    auto known = m_entries.find(phone);
    if (known == m_entries.end()) {
        if (m_entries.size() >= mostEntries)
            return;
        if (phone.starts_with("Local/") && extensionOf(phone).empty())
            return; // a number of the public network
        known = m_entries.emplace(std::string(phone), Entry{std::string(phone), {}, {}, Origin::Seen}).first;
    } else if (name.empty() || known->second.origin == Origin::ManyNames) {
        return;
    }
    Entry &entry = known->second;
    if (!name.empty() && !addName(entry.names, name))
        return;
    if (linesOf(entry.names).size() > mostNames) {
        entry.names.clear();
        if (entry.origin != Origin::Person)
            entry.origin = Origin::ManyNames; // whom it was given to loses it in adopt()
    }
    m_newlySeen.push_back(entry.phone);
    note(entry);
}

std::string_view PhoneBook::ownerByName(const Entry &entry, const NameTable &agents)
{
    std::string_view owner;
    for (const std::string_view name : linesOf(entry.names)) {
        if (!agents.contains(name))
            continue;
        if (!owner.empty())
            return {}; // several agents share it
        owner = name;
    }
    if (!owner.empty())
        return owner;
    for (const std::string_view name : {std::string_view(entry.phone), extensionOf(entry.phone)})
        if (agents.contains(name))
            return name;
    return {};
}

bool PhoneBook::adopt(const NameTable &agents)
{
    const auto adoptOne = [&](Entry &entry) {
        if (entry.origin == Origin::Person)
            return false;
        const bool isCrowd = entry.origin == Origin::ManyNames;
        const std::string_view owner = isCrowd ? std::string_view() : ownerByName(entry, agents);
        if (entry.agent == owner)
            return false;
        entry.agent = owner;
        if (!isCrowd)
            entry.origin = owner.empty() ? Origin::Seen : Origin::SameName;
        note(entry);
        return true;
    };
    bool adopted = false;
    if (std::exchange(m_agentsKnown, agents.size()) != agents.size()) {
        for (auto &[phone, entry] : m_entries)
            adopted = adoptOne(entry) || adopted;
    } else {
        for (const std::string &phone : m_newlySeen)
            adopted = adoptOne(m_entries.at(phone)) || adopted;
    }
    m_newlySeen.clear();
    return adopted;
}

std::optional<ToldPhones::Change> PhoneBook::tell(SourceId source, std::string_view phone,
                                                  std::string_view agent, const ToldPhones::Moment &moment)
{
    const std::optional<ToldPhones::Change> change = m_told[source].tell(phone, agent, moment);
    m_toldChanged.emplace(source, phone);
    if (change)
        namesChanged();
    return change;
}

void PhoneBook::setTold(SourceId source, std::string_view phone, const ToldPhones &told)
{
    ToldPhones &mine = m_told[source];
    mine.forget(phone);
    if (const ToldPhones::Stretches *stretches = told.stretchesOf(phone))
        for (const ToldPhones::Stretch &stretch : *stretches)
            mine.load(phone, stretch);
    m_toldChanged.emplace(source, phone);
    namesChanged();
}

void PhoneBook::loadTold(SourceId source, std::string_view phone, ToldPhones::Stretch stretch)
{
    m_told[source].load(phone, std::move(stretch));
    namesChanged();
}

const ToldPhones &PhoneBook::toldBy(SourceId source) const
{
    static const ToldPhones nothing;
    const auto told = m_told.find(source);
    return told == m_told.end() ? nothing : told->second;
}

const PhoneBook::Entry *PhoneBook::entered(std::string_view phone) const
{
    if (m_entered == 0 || phone.empty())
        return nullptr;
    const auto it = m_entries.find(phone);
    return it != m_entries.end() && it->second.origin == Origin::Person ? &it->second : nullptr;
}

std::string_view PhoneBook::ownerOf(SourceId source, std::string_view phone, std::string_view extension,
                                    Instant at) const
{
    const std::array<std::string_view, 2> keys{phone, extension};
    for (const std::string_view key : keys)
        if (const Entry *entry = entered(key))
            return meantBy(source, entry->agent, at);
    for (const std::string_view key : keys)
        if (const std::string *agent = toldBy(source).agentOf(key, at))
            return meantBy(source, *agent, at);
    for (const std::string_view key : keys)
        if (const auto it = m_entries.find(key); it != m_entries.end() && !it->second.agent.empty())
            return meantBy(source, it->second.agent, at);
    return {};
}

std::optional<std::string_view> PhoneBook::standsFor(const ToldPhones &told, std::string_view name,
                                                     Instant at, bool *varies) const
{
    const std::string_view phone = phoneOfInterface(name);
    for (const std::string_view key : {phone, extensionOf(phone)})
        if (const Entry *entry = entered(key))
            return entry->agent.empty() ? std::nullopt : std::optional<std::string_view>(entry->agent);
    const ToldPhones::Stretches *stretches = told.stretchesOf(phone);
    if (stretches == nullptr)
        return {};
    if (varies != nullptr && stretches->size() > 1)
        *varies = true;
    return *told.agentOf(phone, at);
}

std::string_view PhoneBook::meantBy(SourceId source, std::string_view name, Instant at, bool *varies) const
{
    if (!tellsNames())
        return name;
    const ToldPhones &told = toldBy(source);
    std::string_view meant = name;
    for (int step = 0; step < mostSteps; ++step) {
        const auto next = standsFor(told, meant, at, varies);
        if (!next || *next == meant || *next == name)
            break;
        meant = *next;
    }
    return meant;
}

std::vector<PhoneBook::Entry> PhoneBook::takeChanges()
{
    std::vector<Entry> changes;
    for (auto &[phone, entry] : std::exchange(m_changed, {}))
        changes.push_back(std::move(entry));
    return changes;
}

std::vector<PhoneBook::ToldKey> PhoneBook::takeToldChanges()
{
    const std::set<ToldKey> changes = std::exchange(m_toldChanged, {});
    return {changes.begin(), changes.end()};
}

} // namespace callhelm
