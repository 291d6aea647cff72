#include "calls/toldphones.h"

#include <algorithm>

namespace callhelm {

namespace {

// No telephone system has so many; a peer that goes on inventing phones costs no more memory.
constexpr size_t mostPhones = 20'000;

Instant atOf(const ToldPhones::Stretch &stretch) { return stretch.first.at; }

} // namespace

std::optional<ToldPhones::Change> ToldPhones::tell(std::string_view phone, std::string_view agent,
                                                   const Moment &moment)
{
    if (phone.empty() || agent.empty())
        return {};
    auto known = m_phones.find(phone);
    if (known == m_phones.end()) {
        if (m_phones.size() >= mostPhones)
            return {};
        known = m_phones.try_emplace(std::string(phone)).first;
    }
    Stretches &list = known->second;
    const auto next = std::ranges::upper_bound(list, moment, {}, &Stretch::first);
    const bool hasNext = next != list.end();
    if (next == list.begin()) {
        if (hasNext && next->agent == agent) { // who had it first has had it before
            next->first = moment;
            return {};
        }
        const Change change{Instant::min(), hasNext ? atOf(*next) : Instant::max(), false};
        list.insert(next, {moment, moment, std::string(agent)});
        return change;
    }
    Stretch &previous = *std::prev(next);
    if (previous.agent == agent) {
        previous.last = std::max(previous.last, moment);
        return {};
    }
    if (moment <= previous.last)
        return Change{moment.at, hasNext ? atOf(*next) : Instant::max(), true};
    if (hasNext && next->agent == agent) {
        const Change change{moment.at, atOf(*next), false};
        next->first = moment;
        return change;
    }
    const Change change{moment.at, hasNext ? atOf(*next) : Instant::max(), false};
    list.insert(next, {moment, moment, std::string(agent)});
    return change;
}

void ToldPhones::load(std::string_view phone, Stretch stretch)
{
    auto known = m_phones.find(phone);
    if (known == m_phones.end())
        known = m_phones.try_emplace(std::string(phone)).first;
    Stretches &list = known->second;
    list.insert(std::ranges::upper_bound(list, stretch.first, {}, &Stretch::first), std::move(stretch));
}

void ToldPhones::forget(std::string_view phone)
{
    if (const auto known = m_phones.find(phone); known != m_phones.end())
        m_phones.erase(known);
}

const ToldPhones::Stretches *ToldPhones::stretchesOf(std::string_view phone) const
{
    const auto known = m_phones.find(phone);
    return known == m_phones.end() || known->second.empty() ? nullptr : &known->second;
}

const std::string *ToldPhones::agentOf(std::string_view phone, Instant at) const
{
    const Stretches *list = stretchesOf(phone);
    if (list == nullptr)
        return nullptr;
    const auto next = std::ranges::upper_bound(*list, at, {}, atOf);
    return &(next == list->begin() ? next : std::prev(next))->agent;
}

} // namespace callhelm
