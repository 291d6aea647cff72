#include "leads/leadreplay.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace callhelm {

namespace {

/// How far somebody of the rule is from their share at most.
double gapOf(const LeadBook &book)
{
    double gap = 0;
    for (const LeadRuleAgent &one : book.agents())
        gap = std::max(gap, std::abs(book.balance(one.agent)));
    return gap;
}

/// The leads of a rule under another rule.
class Rerun
{
public:
    Rerun(const LeadRule &rule, const LeadBook &before, Instant at, const Calendar &calendar)
        : m_rule(rule), m_calendar(calendar), m_book(before)
    {
        for (const LedgerEvent &event : m_book.changesTo(rule, at))
            m_book.apply(event);
    }

    [[nodiscard]] LeadBook &book() { return m_book; }

    /// To whom a lead would have gone; `went`: the ledger after it as it was.
    AgentId handOut(const LedgerEvent &event, const LeadBook &went)
    {
        if (const QDate day = m_calendar.dayOf(event.at); day != m_day) {
            m_day = day;
            m_today.clear();
        }
        for (const LeadRuleAgent &one : m_book.agents())
            m_book.setSkip(one.agent, skipOf(one.agent, went));
        const bool isKnown
            = event.how == HandOutKind::Known && m_rule.knownFirst && m_book.isEligible(event.agent);
        const bool isGiven = event.how == HandOutKind::Hand || isKnown;
        const AgentId agent = isGiven ? event.agent : m_book.turn();
        if (!agent.isValid())
            return agent;
        const HandOutKind how = !isKnown && event.how == HandOutKind::Known ? HandOutKind::Turn : event.how;
        m_book.apply(m_book.handOut(agent, how, event.at));
        ++m_today[agent];
        return agent;
    }

private:
    /// As the receipt has it, where this rule asks for it at all.
    [[nodiscard]] LeadSkip skipOf(AgentId agent, const LeadBook &went) const
    {
        if (const auto today = m_today.find(agent);
            m_rule.dailyCap && today != m_today.end() && today->second >= *m_rule.dailyCap)
            return LeadSkip::DailyCap;
        const LeadSkip skip = went.skip(agent);
        switch (skip) {
        case LeadSkip::Offline:
        case LeadSkip::Paused:
        case LeadSkip::OutOfHours:
            return m_rule.onlyAvailable ? skip : LeadSkip::None;
        case LeadSkip::OpenCap:
            return m_rule.openCap ? skip : LeadSkip::None;
        case LeadSkip::DailyCap: // counted above
        case LeadSkip::NoWeight: // by the weights of this rule
            return LeadSkip::None;
        case LeadSkip::None:
        case LeadSkip::Inactive:
        case LeadSkip::OnLeave:
        case LeadSkip::Holder:
            break;
        }
        return skip;
    }

    const LeadRule &m_rule;
    const Calendar &m_calendar;
    LeadBook m_book;
    QDate m_day;
    std::map<AgentId, qint64> m_today;
};

} // namespace

LeadReplay replayLeads(const LeadRule &rule, const LeadBook &before, std::span<const PastEvent> events,
                       const Calendar &calendar)
{
    std::unordered_set<HandOutId> handedOut;
    std::unordered_set<HandOutId> undone; ///< of these
    for (const auto &[event, lead] : events) {
        if (event.kind == LedgerEvent::Kind::HandOut)
            handedOut.insert(event.handOut);
        else if (event.kind == LedgerEvent::Kind::Undone && handedOut.contains(event.handOut))
            undone.insert(event.handOut);
    }
    LeadBook went = before;
    Rerun would(rule, before, events.empty() ? Instant() : events.front().event.at, calendar);
    LeadReplay replay;
    replay.steps.reserve(handedOut.size());
    for (const auto &[event, lead] : events) {
        switch (event.kind) {
        case LedgerEvent::Kind::HandOut: {
            if (undone.contains(
                    event.handOut)) { // who was eligible then is still what the next one builds on
                for (const LedgerEvent::Change &change : event.changes)
                    went.setSkip(change.agent, change.skip);
                break;
            }
            for (const LedgerEvent::Change &change : event.changes)
                went.setSkip(change.agent, change.skip);
            went.apply(went.handOut(event.agent, event.how, event.at));
            replay.steps.push_back({event.handOut, lead, event.at, event.agent, would.handOut(event, went)});
            replay.gapWent = std::max(replay.gapWent, gapOf(went));
            replay.gapWould = std::max(replay.gapWould, gapOf(would.book()));
            break;
        }
        case LedgerEvent::Kind::Undone:
            if (undone.contains(event.handOut))
                break;
            [[fallthrough]];
        case LedgerEvent::Kind::Correction:
            went.apply(event);
            would.book().apply(event);
            break;
        case LedgerEvent::Kind::Joined:
        case LedgerEvent::Kind::Left:
        case LedgerEvent::Kind::Weight:
        case LedgerEvent::Kind::Order:
            went.apply(event);
            break;
        }
    }
    replay.went = went.ledger(rule.id).agents;
    replay.would = would.book().ledger(rule.id).agents;
    return replay;
}

} // namespace callhelm
