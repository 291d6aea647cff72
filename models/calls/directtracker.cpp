#include "calls/directtracker.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/calendar.h"
#include "calls/calloutcome.h"
#include "domain/phone.h"

namespace callhelm {

namespace {

// Another witness of a call comes within this time; see DirectTimes::latest.
constexpr Duration remembered = DirectTimes::latest + std::chrono::hours(1);

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

} // namespace

std::string DirectTracker::keyOf(std::string_view channel, std::string_view toChannel)
{
    return std::string(channel) + '\n' + std::string(toChannel);
}

AgentId DirectTracker::ownerOf(std::string_view phone, std::string_view extension, Instant at)
{
    return m_names.agent(m_names.phones.ownerOf(m_source, phone, extension, at));
}

template <class Dial>
DirectTracker::Parties DirectTracker::partiesOf(const Dial &dial, Instant at)
{
    const std::string_view to = phoneOfChannel(dial.toChannel);
    AgentId called = ownerOf(to, extensionOf(dial.dialled), at);
    if (!called.isValid()) // a number that stands for several desks
        called = ownerOf({}, extensionOf(to), at);
    return {ownerOf(phoneOfChannel(dial.channel), extensionOf(dial.number), at), called};
}

void DirectTracker::note(std::string_view channel, std::string_view name, std::string_view toChannel)
{
    m_names.phones.seen(phoneOfChannel(channel), name);
    m_names.phones.seen(phoneOfChannel(toChannel), {});
}

void DirectTracker::count(const Call &call, int sign)
{
    // Per call, not per dial: who took part in it twice has one call, dialled once, answered once.
    std::set<AgentId> parts, dialled, answered;
    std::vector<const DirectRow *> rows;
    for (const DirectRow &row : call.rows)
        if (row.agent.isValid())
            rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const DirectRow *row) { return row->dialled; });
    for (const DirectRow *row : rows) {
        AgentCell &cell = m_out.agentQuarters[{row->agent, quarterOf(row->dialled)}];
        const bool isOut = row->direction == Direction::Out;
        if (isOut || row->end == DirectEnd::Answered) {
            if ((isOut ? dialled : answered).insert(row->agent).second)
                cell.count(*row, sign);
            else if (!isOut)
                cell.callTalk += sign * row->talk;
        }
        const bool isPart = isOut || !call.spared.contains(row->agent);
        if (isPart && parts.insert(row->agent).second)
            cell.calls += sign;
        m_agents.talkedDirectly(*row, sign);
    }
}

void DirectTracker::renew(Call &call, std::string_view id)
{
    const auto reached = [this](std::string_view channel) { return reachedThrough(channel); };
    DirectOutcome outcome = outcomeOf(call.dials, id, m_source, reached);
    count(call, -1);
    for (DirectRow &row : outcome.rows) {
        for (DirectRow &old : call.rows) {
            row.id = old.id;
            if (old.id.isValid() && row == old) {
                old.id = {}; // it stays as it is
                break;
            }
            row.id = {};
        }
    }
    for (const DirectRow &old : call.rows)
        if (old.id.isValid())
            m_out.directs.removed.push_back(old.id.value());
    for (DirectRow &row : outcome.rows) {
        if (row.id.isValid())
            continue;
        row.id = DirectId(m_ids.next(row.dialled));
        m_out.directs.added.push_back(row);
    }
    call.rows = std::move(outcome.rows);
    call.spared = std::move(outcome.spared);
    count(call, 1);
}

const std::vector<DirectReached> *DirectTracker::reachedThrough(std::string_view channel) const
{
    const std::string_view name = localName(channel);
    if (name.empty())
        return nullptr;
    const auto local = m_locals.find(std::string(name));
    return local == m_locals.end() ? nullptr : &local->second.reached;
}
void DirectTracker::continued(const CallRecorded &fact, Instant at)
{
    Local &local = m_locals[std::string(localName(fact.channel))];
    local.last = std::max(local.last, at);
    note({}, {}, fact.toChannel);
    const DirectReached told{std::string(fact.toChannel), partiesOf(fact, at - fact.length).called,
                             fact.how == CallRecorded::How::Answered};
    const auto known = std::ranges::find(local.reached, told.toChannel, &DirectReached::toChannel);
    if (known == local.reached.end())
        local.reached.insert(
            std::ranges::upper_bound(local.reached, told.toChannel, {}, &DirectReached::toChannel), told);
    else
        known->answered = known->answered || told.answered;
    if (const std::string_view next = localName(fact.toChannel); !next.empty())
        m_locals[std::string(next)].call = local.call;
    if (const auto call = m_calls.find(local.call); call != m_calls.end())
        renew(call->second, local.call);
}

void DirectTracker::apply(const CallRecorded &fact, Instant at)
{
    m_agents.dialEnded(keyOf(fact.channel, fact.toChannel), at);
    const bool ofMember = fact.application == CallRecorded::memberCall;
    if (!ofMember && !dials(fact.application))
        return;
    sweep(at);
    if (!ofMember && isPart(fact)) {
        if (isFarHalf(fact.channel) && !localName(fact.channel).empty())
            continued(fact, at);
        return;
    }
    const std::string id(fact.call.empty() ? fact.channel : fact.call);
    DirectDial dial;
    if (!ofMember)
        dial.key = keyOf(fact.channel, fact.toChannel);
    dial.witness = fact.witness;
    dial.dialled = at - fact.length;
    dial.length = wholeSeconds(fact.length);
    dial.end = endOf(fact.how);
    dial.talk = dial.isAnswered() ? std::min(wholeSeconds(fact.talk), dial.length) : 0;

    Call &call = m_calls[id];
    call.last = std::max(call.last, at);
    const auto known = std::ranges::find(call.dials, dial.key, &DirectDial::key);
    if (known != call.dials.end()) {
        if (!ofMember && known->witness >= fact.witness)
            return;
        if (!ofMember)
            call.dials.erase(known);
    }
    if (ofMember) {
        dial.caller = m_naming.agent(fact.name, dial.dialled);
    } else {
        const Parties parties = partiesOf(fact, dial.dialled);
        dial.caller = parties.caller;
        dial.called = parties.called;
        note(fact.channel, fact.name, fact.toChannel);
    }
    dial.number = fact.number;
    dial.dialledNumber = fact.dialled;
    dial.phone = phoneOfChannel(ofMember ? std::string_view() : fact.channel);
    dial.otherPhone = phoneOfChannel(fact.toChannel);
    dial.toChannel = fact.toChannel;
    if (const std::string_view local = localName(fact.toChannel); !local.empty()) {
        Local &behind = m_locals[std::string(local)];
        behind.call = id;
        behind.last = std::max(behind.last, at);
    }
    call.dials.push_back(std::move(dial));
    renew(call, id);
}

void DirectTracker::apply(const DialBegan &fact, Instant at)
{
    const std::string key = keyOf(fact.channel, fact.toChannel);
    const auto [caller, called] = partiesOf(fact, at);
    note(fact.channel, {}, fact.toChannel);
    if (caller.isValid())
        m_agents.dialBegan(caller, key, fact.dialled, Direction::Out, at);
    if (called.isValid() && called != caller)
        m_agents.dialBegan(called, key, fact.number, Direction::In, at);
}

void DirectTracker::sweep(Instant at)
{
    const qint64 hour = toMs(at) / 3'600'000;
    if (hour <= m_sweptHour)
        return;
    m_sweptHour = hour;
    std::erase_if(m_calls, [&](const auto &call) { return call.second.last < at - remembered; });
    std::erase_if(m_locals, [&](const auto &local) { return local.second.last < at - remembered; });
}

bool DirectTracker::isAsFarAs(const DirectTracker &other) const
{
    if (m_sweptHour != other.m_sweptHour || m_locals != other.m_locals
        || m_calls.size() != other.m_calls.size())
        return false;
    const auto sameRow = [](DirectRow a, const DirectRow &b) {
        a.id = b.id;
        return a == b;
    };
    return std::ranges::all_of(m_calls, [&](const auto &entry) {
        const auto &[id, call] = entry;
        const auto found = other.m_calls.find(id);
        if (found == other.m_calls.end())
            return false;
        const Call &same = found->second; // told of in any order
        return call.last == same.last && call.spared == same.spared
            && std::ranges::is_permutation(call.dials, same.dials)
            && std::ranges::is_permutation(call.rows, same.rows, sameRow);
    });
}

void DirectTracker::addRemembered(std::vector<DirectRow> &rows) const
{
    for (const auto &[id, call] : m_calls)
        rows.insert(rows.end(), call.rows.begin(), call.rows.end());
}

void DirectTracker::takeIds(const DirectTracker &from, const std::function<DirectId(const DirectRow &)> &idOf)
{
    m_ids = from.m_ids;
    for (auto &[id, call] : m_calls)
        for (DirectRow &row : call.rows)
            row.id = idOf(row);
}

} // namespace callhelm
