#include "leads/leadbook.h"

#include <algorithm>
#include <unordered_map>

namespace callhelm {

namespace {

using Account = LeadAccounts::Account;
using Whole = LeadBook::Whole;

constexpr quint64 stateVersion = 1;

double ratio(Whole value, Whole divisor) { return double(value) / double(divisor); }

double boundOf(qint64 sharers) { return sharers < 2 ? 0 : 1 - 1 / double(2 * sharers - 2); }

} // namespace

// ---- events

void LeadBook::apply(const LedgerEvent &event)
{
    if (!m_since)
        m_since = event.at;
    ++m_events;
    bool isNews = false; // of the agent: what was said of them before does not hold any more
    switch (event.kind) {
    case LedgerEvent::Kind::HandOut: {
        applyChanges(event.changes);
        const Account *receiver = m_accounts.find(event.agent);
        const bool isByTurn = event.how == HandOutKind::Turn || event.how == HandOutKind::Recall;
        m_isPlain = m_isPlain && isByTurn && receiver != nullptr && receiver->isIn() && isEverybodyIn();
        m_accounts.handOut(event.agent);
        break;
    }
    case LedgerEvent::Kind::Undone:
        m_accounts.takeBack(event.agent, event.agents);
        m_isPlain = (m_isPlain && event.wasLatest) || m_accounts.isBlank();
        break;
    case LedgerEvent::Kind::Joined:
        m_isPlain = m_isPlain && m_accounts.isBlank();
        m_accounts.join(event.agent, event.weight);
        isNews = true;
        break;
    case LedgerEvent::Kind::Left:
        m_isPlain = m_isPlain && m_accounts.isBlank();
        m_accounts.leave(event.agent);
        isNews = true;
        break;
    case LedgerEvent::Kind::Weight:
        m_isPlain = m_isPlain && m_accounts.isBlank();
        m_accounts.setWeight(event.agent, event.weight);
        break;
    case LedgerEvent::Kind::Correction:
        m_isPlain = false;
        m_accounts.correct(event.agent, event.hundredths);
        break;
    case LedgerEvent::Kind::Order:
        m_accounts.reorder(event.agents);
        break;
    }
    followAccounts();
    if (isNews)
        m_skips[size_t(m_accounts.indexOf(event.agent))] = LeadSkip::None;
}

void LeadBook::applyChanges(const std::vector<LedgerEvent::Change> &changes)
{
    for (const LedgerEvent::Change &change : changes) {
        m_accounts.setSkip(change.agent, change.skip);
        followAccounts();
        m_skips[size_t(m_accounts.indexOf(change.agent))] = change.skip;
    }
}

/// Who came new is eligible until something else is said of them.
void LeadBook::followAccounts()
{
    m_ahead.reset();
    m_skips.resize(m_accounts.all().size(), LeadSkip::None);
}

bool LeadBook::isEverybodyIn() const
{
    return std::ranges::all_of(m_accounts.all(),
                               [](const Account &one) { return !one.hasWeight() || one.isIn(); });
}

// ---- decisions

void LeadBook::setSkip(AgentId agent, LeadSkip skip)
{
    const int index = m_accounts.indexOf(agent);
    if (index < 0 || m_skips[size_t(index)] == skip)
        return;
    m_skips[size_t(index)] = skip;
    m_ahead.reset();
}

LeadSkip LeadBook::skip(AgentId agent) const
{
    const int index = m_accounts.indexOf(agent);
    return index < 0 || !m_accounts.all()[size_t(index)].isMember() ? LeadSkip::NoWeight
                                                                    : m_skips[size_t(index)];
}

std::optional<int> LeadBook::weight(AgentId agent) const
{
    const Account *account = m_accounts.find(agent);
    return account == nullptr || !account->isMember() ? std::nullopt : std::optional(account->weight);
}

bool LeadBook::isEligible(AgentId agent) const
{
    const Account *account = m_accounts.find(agent);
    return account != nullptr && account->hasWeight() && skip(agent) == LeadSkip::None;
}

AgentId LeadBook::turn()
{
    const std::vector<Account> &all = m_accounts.all();
    bool isAsTold = true;
    for (size_t i = 0; i < all.size() && isAsTold; ++i)
        isAsTold = !all[i].hasWeight() || all[i].isIn() == (m_skips[i] == LeadSkip::None);
    int place = -1;
    if (isAsTold) {
        place = m_accounts.turns().next();
    } else {
        if (!m_ahead)
            m_ahead = m_accounts.turnsIf(m_skips);
        place = m_ahead->next();
    }
    return place < 0 ? AgentId() : m_accounts.member(place).agent;
}

LedgerEvent LeadBook::handOut(AgentId agent, HandOutKind how, Instant at) const
{
    LedgerEvent event;
    event.at = at;
    event.agent = agent;
    event.how = how;
    for (const int index : m_accounts.members())
        if (const Account &one = m_accounts.all()[size_t(index)]; one.skip != m_skips[size_t(index)])
            event.changes.push_back({one.agent, m_skips[size_t(index)]});
    return event;
}

std::vector<LedgerEvent> LeadBook::changesTo(const LeadRule &rule, Instant at) const
{
    std::vector<LedgerEvent> events;
    const auto add = [&](LedgerEvent::Kind kind, AgentId agent, int weight) {
        LedgerEvent &event = events.emplace_back();
        event.kind = kind;
        event.at = at;
        event.agent = agent;
        event.weight = weight;
    };
    std::unordered_map<AgentId, int> wanted;
    for (const LeadRuleAgent &one : rule.agents)
        wanted.try_emplace(one.agent, rule.kind == LeadRuleKind::Rotation ? 1 : one.weight);
    std::vector<AgentId> order; // as it comes to be by these events
    for (const LeadRuleAgent &one : agents()) {
        if (wanted.contains(one.agent))
            order.push_back(one.agent);
        else
            add(LedgerEvent::Kind::Left, one.agent, 0);
    }
    std::vector<LeadRuleAgent> asWanted;
    for (const LeadRuleAgent &one : rule.agents) {
        const auto weight = wanted.extract(one.agent);
        if (weight.empty())
            continue; // stands there twice
        asWanted.push_back({one.agent, weight.mapped()});
        const LeadAccounts::Account *known = m_accounts.find(one.agent);
        if (known == nullptr || !known->isMember()) {
            add(LedgerEvent::Kind::Joined, one.agent, weight.mapped());
            order.push_back(one.agent);
        } else if (known->weight != weight.mapped()) {
            add(LedgerEvent::Kind::Weight, one.agent, weight.mapped());
        }
    }
    if (!std::ranges::equal(order, asWanted, {}, {}, &LeadRuleAgent::agent)) {
        add(LedgerEvent::Kind::Order, AgentId(), 0);
        events.back().agents = asWanted;
    }
    return events;
}

LedgerEvent LeadBook::undoing(const HandOut &handOut, const std::vector<ReceiptLine> &lines, Instant at,
                              bool wasLatest) const
{
    LedgerEvent event;
    event.kind = LedgerEvent::Kind::Undone;
    event.at = at;
    event.agent = handOut.agent;
    event.handOut = handOut.id;
    event.how = handOut.kind;
    event.wasLatest = wasLatest;
    for (const ReceiptLine &line : lines)
        if (line.skip == LeadSkip::None && line.weight > 0)
            event.agents.push_back({line.agent, line.weight});
    if (event.agents == m_accounts.sharers())
        event.agents.clear();
    return event;
}

// ---- for people

std::vector<LeadRuleAgent> LeadBook::agents() const
{
    std::vector<LeadRuleAgent> agents;
    agents.reserve(m_accounts.members().size());
    for (const int index : m_accounts.members())
        agents.push_back({m_accounts.all()[size_t(index)].agent, m_accounts.all()[size_t(index)].weight});
    return agents;
}

std::pair<Whole, Whole> LeadBook::exactBalance(AgentId agent) const
{
    const Account *account = m_accounts.find(agent);
    return account == nullptr ? std::pair<Whole, Whole>(0, 1) : m_accounts.balance(*account);
}

double LeadBook::balance(AgentId agent) const
{
    const auto [value, divisor] = exactBalance(agent);
    return ratio(value, divisor);
}

qint64 LeadBook::had(AgentId agent) const
{
    const Account *account = m_accounts.find(agent);
    return account == nullptr ? 0 : account->had;
}

std::vector<ReceiptLine> LeadBook::receiptLines(const LedgerEvent &handOut) const
{
    LeadBook after = *this;
    after.apply(handOut);
    Whole weights = 0;
    for (const LeadRuleAgent &one : after.m_accounts.sharers())
        weights += one.weight;
    std::vector<ReceiptLine> lines;
    lines.reserve(m_accounts.members().size() + 1);
    const auto add = [&](const Account &then) {
        lines.push_back({then.agent, then.weight, had(then.agent), balance(then.agent),
                         then.isIn() ? ratio(then.weight, weights) : 0, after.balance(then.agent),
                         then.isMember() ? then.skip : LeadSkip::NoWeight});
    };
    for (const int index : m_accounts.members())
        add(after.m_accounts.all()[size_t(index)]);
    if (const Account &receiver = *after.m_accounts.find(handOut.agent); !receiver.isMember())
        add(receiver);
    return lines;
}

LeadLedger LeadBook::ledger(LeadRuleId rule) const
{
    LeadLedger ledger;
    ledger.rule = rule;
    ledger.since = m_since;
    ledger.isPromised = m_isPlain;
    ledger.largestGap = ratio(m_accounts.largestGap(), LeadAccounts::unit);
    ledger.agents.reserve(m_accounts.all().size());
    qint64 sharers = 0;
    for (const Account *one : m_accounts.ordered()) {
        const auto [value, divisor] = m_accounts.balance(*one);
        const Whole due = value * 100 + (Whole(one->had) * 100 - one->corrected) * divisor;
        ledger.agents.push_back(
            {one->agent, one->weight, one->had, ratio(due, 100 * divisor), ratio(value, divisor)});
        sharers += one->hasWeight() ? 1 : 0;
    }
    ledger.bound = boundOf(sharers);
    return ledger;
}

// ---- as it is stored

bool LeadBook::isStateDue() const
{
    qint64 often = 64;
    while (often < qint64(m_accounts.all().size()))
        often *= 2;
    return m_events % often == 0;
}

QByteArray LeadBook::save() const
{
    VarintWriter bytes(qsizetype(32 + 20 * m_accounts.all().size()));
    bytes.put(stateVersion);
    bytes.put(quint64(m_events));
    bytes.put(m_isPlain ? 1 : 0);
    bytes.put(m_since ? 1 : 0);
    bytes.putSigned(m_since ? toMs(*m_since) : 0);
    m_accounts.save(bytes);
    return bytes.take();
}

std::optional<LeadBook> LeadBook::load(QByteArrayView saved)
{
    VarintReader bytes(saved);
    LeadBook book;
    if (bytes.next() != stateVersion)
        return std::nullopt;
    book.m_events = qint64(bytes.next());
    book.m_isPlain = bytes.next() != 0;
    const bool hasBegun = bytes.next() != 0;
    if (const Instant since = instantFromMs(bytes.nextSigned()); hasBegun)
        book.m_since = since;
    if (!book.m_accounts.load(bytes) || !bytes.atEnd())
        return std::nullopt;
    for (const Account &one : book.m_accounts.all())
        book.m_skips.push_back(one.skip);
    return book;
}

} // namespace callhelm
