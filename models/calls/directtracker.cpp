#include "calls/directtracker.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/calendar.h"
#include "domain/phone.h"

namespace callhelm {

namespace {

// Another witness of a call comes within this time; see DirectTimes::latest.
constexpr Duration remembered = DirectTimes::latest + std::chrono::hours(1);
constexpr size_t mostOwners = 64; // of one phone
constexpr Duration ownersKept = std::chrono::hours(24); // a call told of now began within it

/// What a channel does that dials. Everything else is a queue's call, or nobody's.
bool dials(std::string_view application)
{
    constexpr std::array<std::string_view, 3> dialling{"Dial", "RetryDial", "FollowMe"};
    return std::ranges::find(dialling, application) != dialling.end();
}

/// Part of another call, which is told of itself.
bool isPart(const CallRecorded &fact)
{
    return fact.linked.empty() ? isFarHalf(fact.channel) : fact.linked != fact.call;
}

DirectEnd endOf(CallRecorded::How how)
{
    switch (how) {
    case CallRecorded::How::Answered:
        return DirectEnd::Answered;
    case CallRecorded::How::Busy:
        return DirectEnd::Busy;
    case CallRecorded::How::Failed:
        return DirectEnd::Failed;
    case CallRecorded::How::Unanswered:
        break;
    }
    return DirectEnd::Unanswered;
}

} // namespace

std::string DirectTracker::keyOf(std::string_view channel, std::string_view toChannel)
{
    return std::string(channel) + '\n' + std::string(toChannel);
}

AgentId DirectTracker::ownerOf(std::string_view phone, std::string_view extension, Instant at)
{
    if (phone.empty() && extension.empty())
        return {};
    for (const std::string_view key : {phone, extension}) // what people entered comes first
        if (const auto name = m_names.phones.agentOf(key); !key.empty() && name)
            return m_names.agent(*name);
    for (const std::string_view key : {phone, extension}) {
        const auto told = m_owners.find(std::string(key));
        if (told == m_owners.end())
            continue;
        AgentId owner;
        for (const Owner &since : told->second.list)
            if (since.since <= at)
                owner = since.agent;
        if (owner.isValid())
            return owner;
    }
    return {};
}

void DirectTracker::addRow(Record &record, const CallRecorded &fact, Instant at, AgentId agent,
                           Direction direction, std::string_view phone)
{
    const Instant dialled = at - fact.length;
    const bool answered = fact.how == CallRecorded::How::Answered;
    const qint64 length = wholeSeconds(fact.length);
    DirectRow row;
    row.id = DirectId(m_ids.next(dialled));
    row.source = m_source;
    row.agent = agent;
    row.call = fact.call.empty() ? fact.channel : fact.call;
    row.direction = direction;
    row.number = direction == Direction::Out ? fact.dialled : fact.number;
    row.dialled = dialled;
    row.talk = answered ? std::min(wholeSeconds(fact.talk), length) : 0;
    row.ring = length - row.talk;
    row.end = endOf(fact.how);
    row.phone = phone;
    row.otherPhone
        = direction == Direction::Out ? phoneOfChannel(fact.toChannel) : phoneOfChannel(fact.channel);
    record.rows.push_back(std::move(row));
}

template <class Dial>
DirectTracker::Parties DirectTracker::partiesOf(const Dial &dial, Instant at)
{
    const std::string_view to = phoneOfChannel(dial.toChannel);
    const std::string_view extension = extensionOf(dial.dialled);
    return {ownerOf(phoneOfChannel(dial.channel), extensionOf(dial.number), at),
            ownerOf(to, extension.empty() ? extensionOf(to) : extension, at)};
}

DirectTracker::Record DirectTracker::recordOf(const CallRecorded &fact, Instant at)
{
    Record record;
    record.key = keyOf(fact.channel, fact.toChannel);
    record.witness = fact.witness;
    const Instant dialled = at - fact.length;
    const std::string_view from = phoneOfChannel(fact.channel);
    const std::string_view to = phoneOfChannel(fact.toChannel);
    const auto [caller, called] = partiesOf(fact, dialled);
    if (caller.isValid())
        addRow(record, fact, at, caller, Direction::Out, from);
    else
        m_names.phones.seen(from, fact.name);
    if (called.isValid() && called != caller)
        addRow(record, fact, at, called, Direction::In, to);
    else if (!called.isValid())
        m_names.phones.seen(to, {});
    if (record.rows.empty())
        addRow(record, fact, at, AgentId(), Direction::Out, from);
    return record;
}

void DirectTracker::count(const Call &call, int sign)
{
    std::set<AgentId> counted; // a call in which an agent took part twice is one of his calls
    std::vector<const DirectRow *> rows;
    for (const Record &record : call.records)
        for (const DirectRow &row : record.rows)
            rows.push_back(&row);
    std::ranges::sort(rows, {}, [](const DirectRow *row) { return row->dialled; });
    for (const DirectRow *row : rows) {
        if (!row->agent.isValid())
            continue;
        AgentCell &cell = m_out.agentQuarters[{row->agent, quarterOf(row->dialled)}];
        cell.count(*row, sign);
        if (counted.insert(row->agent).second)
            cell.calls += sign;
        m_agents.talkedDirectly(*row, sign);
    }
}

void DirectTracker::apply(const CallRecorded &fact, Instant at)
{
    m_agents.dialEnded(keyOf(fact.channel, fact.toChannel), at);
    if (!dials(fact.application) || isPart(fact))
        return;
    sweep(at);
    Call &call = m_calls[std::string(fact.call.empty() ? fact.channel : fact.call)];
    const std::string key = keyOf(fact.channel, fact.toChannel);
    const auto known = std::ranges::find(call.records, key, &Record::key);
    if (known != call.records.end() && known->witness >= fact.witness)
        return;
    count(call, -1);
    if (known != call.records.end()) {
        for (const DirectRow &row : known->rows)
            m_out.directs.removed.push_back(row.id.value());
        call.records.erase(known);
    }
    call.records.push_back(recordOf(fact, at));
    const Record &record = call.records.back();
    m_out.directs.added.insert(m_out.directs.added.end(), record.rows.begin(), record.rows.end());
    count(call, 1);
    call.last = std::max(call.last, at);
}

void DirectTracker::apply(const AgentPhone &fact, Instant at)
{
    if (fact.phone.empty() || fact.agent.empty())
        return;
    std::vector<Owner> &owners = m_owners[std::string(fact.phone)].list;
    const AgentId agent = m_names.agent(fact.agent);
    const auto after = std::ranges::upper_bound(owners, at, {}, &Owner::since);
    if (after != owners.begin() && std::prev(after)->agent == agent)
        return;
    owners.insert(after, {at, agent});
    if (owners.size() > mostOwners)
        owners.erase(owners.begin());
}

void DirectTracker::apply(const DialBegan &fact, Instant at)
{
    const std::string key = keyOf(fact.channel, fact.toChannel);
    const auto [caller, called] = partiesOf(fact, at);
    if (caller.isValid())
        m_agents.dialBegan(caller, key, fact.dialled, Direction::Out, at);
    if (called.isValid() && called != caller)
        m_agents.dialBegan(called, key, fact.number, Direction::In, at);
}

std::unordered_map<std::string, std::string> DirectTracker::toldPhones() const
{
    std::unordered_map<std::string, std::string> phones;
    for (const auto &[phone, owners] : m_owners)
        phones[phone] = m_names.agents.name(owners.list.back().agent.value());
    return phones;
}

void DirectTracker::sweep(Instant at)
{
    const qint64 hour = toMs(at) / 3'600'000;
    if (hour <= m_sweptHour)
        return;
    m_sweptHour = hour;
    std::erase_if(m_calls, [&](const auto &call) { return call.second.last < at - remembered; });
}

void DirectTracker::sweepOwners(Instant at)
{
    const Instant old = at - ownersKept;
    for (auto &[phone, owners] : m_owners) {
        std::vector<Owner> &list = owners.list;
        while (list.size() > 1 && list[1].since < old)
            list.erase(list.begin());
        if (list.front().since < old)
            list.front().since = Instant::min();
    }
}

bool DirectTracker::isAsFarAs(const DirectTracker &other) const
{
    if (m_sweptHour != other.m_sweptHour || m_owners != other.m_owners
        || m_calls.size() != other.m_calls.size())
        return false;
    const auto sameRecord = [](const Record &a, const Record &b) {
        return a.key == b.key && a.witness == b.witness
            && std::ranges::equal(a.rows, b.rows, [](DirectRow x, const DirectRow &y) {
                   x.id = y.id;
                   return x == y;
               });
    };
    for (const auto &[id, call] : m_calls) {
        const auto found = other.m_calls.find(id);
        if (found == other.m_calls.end() || call.last != found->second.last
            || call.records.size() != found->second.records.size())
            return false;
        for (const Record &record : call.records) { // in any order
            const auto same = std::ranges::find(found->second.records, record.key, &Record::key);
            if (same == found->second.records.end() || !sameRecord(record, *same))
                return false;
        }
    }
    return true;
}

void DirectTracker::addRemembered(std::vector<DirectRow> &rows) const
{
    for (const auto &[id, call] : m_calls)
        for (const Record &record : call.records)
            rows.insert(rows.end(), record.rows.begin(), record.rows.end());
}

void DirectTracker::takeIds(const DirectTracker &from, const std::function<DirectId(const DirectRow &)> &idOf)
{
    m_ids = from.m_ids;
    for (auto &[id, call] : m_calls)
        for (Record &record : call.records)
            for (DirectRow &row : record.rows)
                row.id = idOf(row);
}

} // namespace callhelm
