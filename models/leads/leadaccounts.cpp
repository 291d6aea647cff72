#include "leads/leadaccounts.h"

#include <algorithm>

namespace callhelm {

namespace {

using Whole = LeadAccounts::Whole;

constexpr int mostMembers = 10'000;
constexpr qint64 mostLeads = 1'000'000'000'000;

Whole magnitude(Whole value) { return value < 0 ? -value : value; }

Whole roundedDown(Whole value, Whole divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

/// Leads, and units of the last one: few bytes for what is near 0 or whole.
void putUnits(VarintWriter &bytes, Whole units)
{
    const Whole leads = roundedDown(units, LeadAccounts::unit);
    bytes.putSigned(qint64(leads));
    bytes.put(quint64(units - leads * LeadAccounts::unit));
}

Whole nextUnits(VarintReader &bytes)
{
    const Whole leads = bytes.nextSigned();
    return leads * LeadAccounts::unit + Whole(bytes.next() % quint64(LeadAccounts::unit));
}

} // namespace

int LeadAccounts::indexOf(AgentId agent) const
{
    const auto found = m_index.find(agent);
    return found == m_index.end() ? -1 : found->second;
}

const LeadAccounts::Account *LeadAccounts::find(AgentId agent) const
{
    const int index = indexOf(agent);
    return index < 0 ? nullptr : &m_accounts[size_t(index)];
}

LeadAccounts::Account &LeadAccounts::account(AgentId agent)
{
    const auto [found, isNew] = m_index.try_emplace(agent, int(m_accounts.size()));
    if (isNew)
        m_accounts.emplace_back().agent = agent;
    return m_accounts[size_t(found->second)];
}

std::vector<const LeadAccounts::Account *> LeadAccounts::ordered() const
{
    std::vector<const Account *> ordered;
    ordered.reserve(m_accounts.size());
    for (const int index : m_members)
        ordered.push_back(&m_accounts[size_t(index)]);
    for (const Account &one : m_accounts)
        if (!one.isMember())
            ordered.push_back(&one);
    std::sort(ordered.begin() + std::ptrdiff_t(m_members.size()), ordered.end(),
              [](const Account *a, const Account *b) { return a->agent < b->agent; });
    return ordered;
}

std::vector<LeadRuleAgent> LeadAccounts::sharers() const
{
    std::vector<LeadRuleAgent> sharers;
    for (const int index : m_members)
        if (const Account &one = m_accounts[size_t(index)]; one.isIn())
            sharers.push_back({one.agent, one.weight});
    return sharers;
}

std::vector<LeadSkip> LeadAccounts::skips() const
{
    std::vector<LeadSkip> skips;
    skips.reserve(m_accounts.size());
    for (const Account &one : m_accounts)
        skips.push_back(one.skip);
    return skips;
}

std::pair<Whole, Whole> LeadAccounts::balance(const Account &account) const
{
    if (!m_isBegun || !account.isIn())
        return {account.units, unit};
    const Whole weights = m_turns.weights();
    return {account.units * weights + m_turns.owed(account.place) * unit, weights * unit};
}

void LeadAccounts::noteGap(const Account &account)
{
    const auto [value, divisor] = balance(account);
    m_largestGap = std::max(m_largestGap, magnitude(value) * unit / divisor);
}

Whole LeadAccounts::largestGap() const
{
    // Who waits is owed most right before their turn, when it is noted, and now.
    Whole largest = m_largestGap;
    for (const Account &one : m_accounts) {
        const auto [value, divisor] = balance(one);
        largest = std::max(largest, magnitude(value) * unit / divisor);
    }
    return largest;
}

bool LeadAccounts::isBlank() const
{
    return (!m_isBegun || m_turns.steps() == 0)
        && std::ranges::all_of(m_accounts, [](const Account &one) { return one.had == 0 && one.units == 0; });
}

/// All balances in units, were the epoch to end.
std::vector<Whole> LeadAccounts::settled() const
{
    std::vector<Whole> units;
    units.reserve(m_accounts.size());
    for (const Account &one : m_accounts)
        units.push_back(one.units);
    if (!m_isBegun || m_turns.steps() == 0)
        return units;
    std::vector<Whole> owed(m_members.size());
    for (size_t place = 0; place < owed.size(); ++place)
        owed[place] = m_turns.owed(int(place)) * unit;
    const std::vector<Whole> parts = wholeParts(owed, m_turns.weights());
    for (size_t place = 0; place < parts.size(); ++place)
        units[size_t(m_members[place])] += parts[place];
    return units;
}

/// Ends the epoch.
void LeadAccounts::settle()
{
    if (!m_isBegun)
        return;
    m_largestGap = largestGap();
    const std::vector<Whole> units = settled();
    for (size_t i = 0; i < units.size(); ++i)
        m_accounts[i].units = units[i];
    m_isBegun = false;
}

FairShare &LeadAccounts::turns()
{
    if (!m_isBegun) {
        m_turns = turnsFrom(settled(), skips());
        m_isBegun = true;
    }
    return m_turns;
}

FairShare LeadAccounts::turnsIf(const std::vector<LeadSkip> &skips) const
{
    return turnsFrom(settled(), skips);
}

/// Of those eligible, seen from their mean.
FairShare LeadAccounts::turnsFrom(const std::vector<Whole> &units, const std::vector<LeadSkip> &skips) const
{
    std::vector<FairShare::Share> shares(m_members.size());
    std::vector<Whole> standings(m_members.size());
    Whole sum = 0;
    Whole sharers = 0;
    for (size_t place = 0; place < shares.size(); ++place) {
        const auto index = size_t(m_members[place]);
        const Account &one = m_accounts[index];
        if (!one.hasWeight() || skips[index] != LeadSkip::None)
            continue;
        shares[place].weight = one.weight;
        standings[place] = units[index] + one.lift;
        sum += standings[place];
        ++sharers;
    }
    if (sharers == 0)
        return FairShare(std::move(shares));
    for (size_t place = 0; place < shares.size(); ++place)
        standings[place]
            = shares[place].weight == 0 ? 0 : (standings[place] * sharers - sum) * FairShare::unit;
    const std::vector<Whole> offsets = wholeParts(standings, sharers * unit);
    for (size_t place = 0; place < shares.size(); ++place)
        shares[place].offset = qint64(offsets[place]);
    return FairShare(std::move(shares));
}

/// The mean standing of the rule's agents but one; 0 where there are no others.
Whole LeadAccounts::level(AgentId without) const
{
    Whole sum = 0;
    Whole count = 0;
    for (const Account &one : m_accounts)
        if (one.hasWeight() && one.agent != without) {
            sum += one.units + one.lift;
            ++count;
        }
    return count == 0 ? 0 : roundedDown(sum, count);
}

// ---- changes

void LeadAccounts::setSkip(AgentId agent, LeadSkip skip)
{
    Account &one = account(agent);
    if (one.hasWeight() && (one.skip == LeadSkip::None) != (skip == LeadSkip::None))
        settle();
    one.skip = skip;
}

void LeadAccounts::setWeight(AgentId agent, int weight)
{
    settle();
    account(agent).weight = std::clamp(weight, 0, mostLeadWeight);
}

void LeadAccounts::join(AgentId agent, int weight)
{
    settle();
    Account &joined = account(agent);
    joined.weight = std::clamp(weight, 0, mostLeadWeight);
    joined.skip = LeadSkip::None;
    if (joined.isMember() || int(m_members.size()) >= mostMembers)
        return;
    joined.lift += level(agent);
    joined.place = int(m_members.size());
    m_members.push_back(m_index.at(agent));
}

void LeadAccounts::leave(AgentId agent)
{
    settle();
    Account &left = account(agent);
    if (!left.isMember())
        return;
    left.lift -= level(agent);
    m_members.erase(m_members.begin() + left.place);
    left.place = -1;
    left.weight = 0;
    left.skip = LeadSkip::None;
    placeMembers();
}

void LeadAccounts::placeMembers()
{
    for (size_t place = 0; place < m_members.size(); ++place)
        m_accounts[size_t(m_members[place])].place = int(place);
}

void LeadAccounts::reorder(const std::vector<LeadRuleAgent> &agents)
{
    std::vector<int> order;
    order.reserve(m_members.size());
    std::vector<bool> isPlaced(m_accounts.size());
    const auto put = [&](int index) {
        if (index < 0 || isPlaced[size_t(index)] || !m_accounts[size_t(index)].isMember())
            return;
        isPlaced[size_t(index)] = true;
        order.push_back(index);
    };
    for (const LeadRuleAgent &one : agents)
        put(indexOf(one.agent));
    for (const int index : m_members)
        put(index);
    if (m_isBegun) { // it goes on: the order decides ties alone
        std::vector<FairShare::Share> shares;
        shares.reserve(order.size());
        for (const int index : order)
            shares.push_back(m_turns.shares()[size_t(m_accounts[size_t(index)].place)]);
        m_turns = FairShare(std::move(shares), m_turns.steps());
    }
    m_members = std::move(order);
    placeMembers();
}

/// One lead more (or, by -1, less) that these are entitled to.
void LeadAccounts::share(const std::vector<LeadRuleAgent> &sharers, int sign)
{
    Whole weights = 0;
    std::vector<Whole> parts(sharers.size());
    for (size_t i = 0; i < sharers.size(); ++i) {
        weights += sharers[i].weight;
        parts[i] = Whole(sharers[i].weight) * unit;
    }
    if (weights <= 0)
        return; // nobody was: who is away gains nothing
    parts = wholeParts(parts, weights);
    for (size_t i = 0; i < sharers.size(); ++i)
        account(sharers[i].agent).units += sign * parts[i];
}

void LeadAccounts::handOut(AgentId agent)
{
    Account &receiver = account(agent);
    FairShare &epoch = turns();
    noteGap(receiver);
    ++receiver.had;
    if (receiver.isIn()) {
        epoch.charge(receiver.place);
    } else {
        settle();
        share(sharers(), 1);
        receiver.units -= unit;
    }
    noteGap(receiver);
}

void LeadAccounts::takeBack(AgentId agent, const std::vector<LeadRuleAgent> &sharedBy)
{
    Account &receiver = account(agent);
    --receiver.had;
    m_largestGap = largestGap();
    const bool isInEpoch = m_isBegun && sharedBy.empty() && receiver.isIn()
        && m_turns.shares()[size_t(receiver.place)].count > 0;
    if (isInEpoch) {
        m_turns.takeBack(receiver.place);
        return;
    }
    settle();
    receiver.units += unit;
    share(sharedBy.empty() ? sharers() : sharedBy, -1);
}

void LeadAccounts::correct(AgentId agent, qint64 hundredths)
{
    settle();
    Account &one = account(agent);
    one.units += Whole(hundredths) * (unit / 100);
    one.corrected += hundredths;
    noteGap(one);
}

// ---- as it is stored

void LeadAccounts::save(VarintWriter &bytes) const
{
    putUnits(bytes, m_largestGap);
    bytes.put(m_members.size());
    bytes.put(m_accounts.size());
    for (const Account *one : ordered()) {
        bytes.putSigned(one->agent.value());
        bytes.put(quint64(one->weight));
        bytes.put(quint64(one->skip));
        bytes.putSigned(one->had);
        bytes.putSigned(one->corrected);
        putUnits(bytes, one->units);
        putUnits(bytes, one->lift);
    }
    const bool isOpen = m_isBegun && m_turns.steps() > 0;
    bytes.put(isOpen ? 1 : 0);
    for (size_t place = 0; isOpen && place < m_members.size(); ++place)
        bytes.put(quint64(m_turns.shares()[place].count));
}

bool LeadAccounts::load(VarintReader &bytes)
{
    m_largestGap = nextUnits(bytes);
    const quint64 members = bytes.next();
    const quint64 count = bytes.next();
    if (bytes.failed() || members > mostMembers || members > count)
        return false;
    for (quint64 i = 0; i < count; ++i) {
        const AgentId agent(bytes.nextSigned());
        const quint64 weight = bytes.next();
        const quint64 skip = bytes.next();
        if (bytes.failed() || m_index.contains(agent) || weight > mostLeadWeight || skip >= leadSkipCount)
            return false;
        Account &one = account(agent);
        one.weight = int(weight);
        one.skip = LeadSkip(skip);
        one.had = bytes.nextSigned();
        one.corrected = bytes.nextSigned();
        one.units = nextUnits(bytes);
        one.lift = nextUnits(bytes);
        if (i < members)
            m_members.push_back(int(i));
    }
    placeMembers();
    if (bytes.next() == 0)
        return !bytes.failed();
    std::vector<FairShare::Share> shares = turns().shares();
    qint64 steps = 0;
    for (FairShare::Share &one : shares) {
        const quint64 had = bytes.next();
        if (had > quint64(mostLeads - steps) || (had > 0 && one.weight == 0))
            return false;
        one.count = qint64(had);
        steps += one.count;
    }
    m_turns = FairShare(std::move(shares), steps);
    return !bytes.failed();
}

} // namespace callhelm
