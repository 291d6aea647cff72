#include "calls/phonebook.h"

#include <utility>

#include "domain/phone.h"

namespace callhelm {

namespace {

// Trunks and the like. Whoever dials through Local channels with the number in their names must not fill the
// store.
constexpr size_t mostEntries = 5000;

} // namespace

void PhoneBook::load(Entry entry)
{
    std::string phone = entry.phone;
    m_entries.insert_or_assign(std::move(phone), std::move(entry));
}

bool PhoneBook::enter(std::string_view phone, std::string_view agent)
{
    Entry &entry = m_entries.try_emplace(std::string(phone), Entry{std::string(phone), {}, {}, Origin::Seen})
                       .first->second;
    const bool changes = entry.agent != agent;
    entry.agent = agent;
    entry.origin = Origin::Person;
    note(entry);
    return changes;
}

bool PhoneBook::forget(std::string_view phone)
{
    const auto it = m_entries.find(phone);
    if (it == m_entries.end() || it->second.origin != Origin::Person)
        return false;
    it->second.agent.clear();
    it->second.origin = Origin::Seen;
    m_newlySeen.push_back(it->second.phone); // names may agree
    note(it->second);
    return true;
}

void PhoneBook::seen(std::string_view phone, std::string_view name)
{
    if (phone.empty())
        return;
    if (const auto known = m_entries.find(phone); known != m_entries.end()) {
        // Called before it called: only then does a name come with it.
        Entry &entry = known->second;
        if (entry.origin != Origin::Seen || !entry.name.empty() || name.empty())
            return;
        entry.name = name;
        m_newlySeen.push_back(entry.phone);
        note(entry);
        return;
    }
    if (m_entries.size() >= mostEntries)
        return;
    if (phone.starts_with("Local/") && extensionOf(phone).empty())
        return; // a number of the public network
    const Entry entry{std::string(phone), {}, std::string(name), Origin::Seen};
    m_entries.emplace(entry.phone, entry);
    m_newlySeen.push_back(entry.phone);
    note(entry);
}

std::string_view PhoneBook::ownerOf(const Entry &entry, const NameTable &agents)
{
    for (const std::string_view name :
         {std::string_view(entry.name), std::string_view(entry.phone), extensionOf(entry.phone)})
        if (agents.contains(name))
            return name;
    return {};
}

bool PhoneBook::adopt(const NameTable &agents)
{
    const auto adoptOne = [&](Entry &entry) {
        if (entry.origin != Origin::Seen)
            return false;
        const std::string_view owner = ownerOf(entry, agents);
        if (owner.empty())
            return false;
        entry.agent = owner;
        entry.origin = Origin::SameName;
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

std::optional<std::string_view> PhoneBook::agentOf(std::string_view phone) const
{
    const auto it = m_entries.find(phone);
    if (it == m_entries.end() || it->second.origin == Origin::Seen)
        return std::nullopt;
    return std::string_view(it->second.agent);
}

std::vector<PhoneBook::Entry> PhoneBook::takeChanges()
{
    std::vector<Entry> changes;
    for (auto &[phone, entry] : std::exchange(m_changed, {}))
        changes.push_back(std::move(entry));
    return changes;
}

} // namespace callhelm
