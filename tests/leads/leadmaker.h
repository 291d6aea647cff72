#pragma once

#include <vector>

#include <QString>

#include "leads/leadbook.h"

namespace callhelm {

/// a, b, c … are agents 1, 2, 3 …
inline AgentId agentOf(char letter) { return AgentId(letter - 'a' + 1); }
inline QChar letterOf(AgentId agent) { return agent.isValid() ? QChar(u'a' + int(agent.value()) - 1) : u'-'; }

/// A weighted rule whose agents are a, b, c … by these weights.
inline LeadRule ruleOf(const std::vector<int> &weights)
{
    LeadRule rule;
    rule.id = LeadRuleId(1);
    rule.name = QStringLiteral("Website");
    rule.kind = LeadRuleKind::Weighted;
    rule.pool = TermId(1);
    rule.stage = TermId(2);
    for (size_t i = 0; i < weights.size(); ++i)
        rule.agents.push_back({AgentId(qint64(i) + 1), weights[i]});
    return rule;
}

/// A ledger with these agents and nothing handed out; its events, where they are asked for.
inline LeadBook bookOf(const std::vector<int> &weights, std::vector<LedgerEvent> *events = nullptr)
{
    LeadBook book;
    for (const LedgerEvent &event : book.changesTo(ruleOf(weights), Instant())) {
        book.apply(event);
        if (events != nullptr)
            events->push_back(event);
    }
    return book;
}

/// Hands out by turn; the letters of those who got one, - where nobody is eligible.
inline QString handOut(LeadBook &book, int count)
{
    QString sequence;
    for (int i = 0; i < count; ++i) {
        const AgentId agent = book.turn();
        sequence += letterOf(agent);
        if (agent.isValid())
            book.apply(book.handOut(agent, HandOutKind::Turn, Instant()));
    }
    return sequence;
}

inline void give(LeadBook &book, char letter, int count = 1, HandOutKind how = HandOutKind::Hand)
{
    for (int i = 0; i < count; ++i)
        book.apply(book.handOut(agentOf(letter), how, Instant()));
}

inline LedgerEvent eventOf(LedgerEvent::Kind kind, char letter)
{
    LedgerEvent event;
    event.kind = kind;
    event.agent = agentOf(letter);
    return event;
}

inline void join(LeadBook &book, char letter, int weight = 1)
{
    LedgerEvent event = eventOf(LedgerEvent::Kind::Joined, letter);
    event.weight = weight;
    book.apply(event);
}

inline void leave(LeadBook &book, char letter) { book.apply(eventOf(LedgerEvent::Kind::Left, letter)); }

inline void correct(LeadBook &book, char letter, qint64 hundredths)
{
    LedgerEvent event = eventOf(LedgerEvent::Kind::Correction, letter);
    event.hundredths = hundredths;
    book.apply(event);
}

/// The sum of all balances, in leads times the product of what they are counted in: 0 or not.
inline LeadBook::Whole sumOfBalances(const LeadBook &book, const LeadLedger &ledger)
{
    LeadBook::Whole sum = 0;
    LeadBook::Whole divisor = 1;
    for (const LeadBalance &one : ledger.agents)
        divisor = std::max(divisor, book.exactBalance(one.agent).second);
    for (const LeadBalance &one : ledger.agents) {
        const auto [value, of] = book.exactBalance(one.agent);
        sum += value * (divisor / of);
    }
    return sum;
}

} // namespace callhelm
