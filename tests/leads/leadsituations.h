#pragma once

#include <algorithm>

#include "leadmaker.h"
#include "leads/leadplan.h"

namespace callhelm {

inline const Calendar &saigon()
{
    static const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    return calendar;
}

/// Friday 2026-11-27, at "9:00".
inline Instant today(const char *time)
{
    const QTime of = QTime::fromString(QLatin1String(time), QStringLiteral("h:mm"));
    return saigon().startOf(QDate(2026, 11, 27)) + std::chrono::minutes(of.hour() * 60 + of.minute());
}

/// A lead of the rules that ruleOf() makes.
inline Lead leadAt(qint64 id, Instant arrival)
{
    Lead lead;
    lead.id = RecordId(id);
    lead.pool = TermId(1);
    lead.stage = TermId(2);
    lead.arrival = arrival;
    return lead;
}

/// So many agents who are there, and rules with the ids 1, 2, 3 …
inline LeadSituation situationOf(int agents, const LeadRules &rules, Instant at)
{
    LeadSituation situation;
    situation.at = at;
    situation.clock = LeadClock(WorkingTime::usual(), saigon());
    situation.rules = rules;
    for (size_t i = 0; i < rules.size(); ++i)
        situation.rules[i].id = LeadRuleId(qint64(i) + 1);
    for (int i = 1; i <= agents; ++i)
        situation.agents.push_back({AgentId(i), true, false, true, false});
    return situation;
}

/// "1a 2b": the leads and who got them.
inline QString textOf(const std::vector<LeadDecision> &decisions)
{
    QStringList texts;
    for (const LeadDecision &one : decisions)
        texts << QString::number(one.lead.value()) + letterOf(one.event.agent);
    return texts.join(u' ');
}

/// Takes back what had no care for an hour, from agents a, b, c … of the same weight.
inline LeadRule recallRule(int agents)
{
    LeadRule rule = ruleOf(std::vector<int>(size_t(agents), 1));
    rule.kind = LeadRuleKind::Recall;
    rule.delay = std::chrono::minutes(60);
    return rule;
}

inline HeldLead heldBy(qint64 id, char agent, Instant since)
{
    HeldLead held;
    held.lead = leadAt(id, since);
    held.holder = agentOf(agent);
    held.since = since;
    return held;
}

/// The agents of a decision's receipt with why each was skipped (LeadSkip): "a0 b9". `before`: the ledger.
inline QString skipsOf(const LeadBook &before, const LeadDecision &decision)
{
    QStringList lines;
    for (const ReceiptLine &line : before.receiptLines(decision.event))
        lines << letterOf(line.agent) + QString::number(int(line.skip));
    return lines.join(u' ');
}

/// Does to a situation what the store does with a decision.
inline void carryOut(LeadSituation &situation, const LeadDecision &decision, Instant at)
{
    HeldLead held;
    const auto isIt = [&](const Lead &lead) { return lead.id == decision.lead; };
    if (const auto waiting = std::ranges::find_if(situation.waiting, isIt);
        waiting != situation.waiting.end()) {
        held.lead = *waiting;
        situation.waiting.erase(waiting);
    } else {
        const auto found = std::ranges::find_if(
            situation.held, [&](const HeldLead &one) { return one.lead.id == decision.lead; });
        held = *found;
        situation.held.erase(found);
        situation.open.push_back({held.holder, held.lead.pool, held.lead.stage, -1});
    }
    const AgentId agent = decision.event.agent;
    if (decision.rule.isValid()) {
        const auto rule = std::ranges::find(situation.rules, decision.rule, &LeadRule::id);
        auto [book, isNew] = situation.books.try_emplace(decision.rule);
        if (isNew)
            for (const LedgerEvent &event : book->second.changesTo(*rule, at))
                book->second.apply(event);
        book->second.apply(decision.event);
        situation.today.push_back({decision.rule, agent, 1});
    }
    if (decision.event.how == HandOutKind::Recall) {
        auto state = std::ranges::find(held.recalls, decision.rule, &RecallState::rule);
        if (state == held.recalls.end())
            state = held.recalls.insert(state, {decision.rule, 0, {}});
        ++state->recalls;
        state->postponedUntil.reset();
    }
    if (decision.stageAfter.isValid() && decision.stageAfter != held.lead.stage) {
        held.lead.stage = decision.stageAfter;
        held.lead.arrival = at;
    }
    held.holder = agent;
    held.since = at;
    held.lastCare.reset();
    situation.open.push_back({agent, held.lead.pool, held.lead.stage, 1});
    situation.held.push_back(held);
}

} // namespace callhelm
