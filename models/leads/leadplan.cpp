#include "leads/leadplan.h"

#include <algorithm>

namespace callhelm {

namespace {

bool isOlder(const Lead &a, const Lead &b)
{
    return a.arrival != b.arrival ? a.arrival < b.arrival : a.id < b.id;
}

} // namespace

LeadPlan::LeadPlan(LeadSituation situation) : m_now(std::move(situation))
{
    m_loads = LeadLoads(m_now.agents, m_now.today, m_now.open, m_now.clock.calendar().dayOf(m_now.at));
    m_rules.reserve(m_now.rules.size());
    for (const LeadRule &one : m_now.rules) {
        RuleState &state = m_rules.emplace_back();
        if (const auto book = m_now.books.find(one.id); book != m_now.books.end())
            state.book = std::move(book->second);
        for (const LedgerEvent &event : state.book.changesTo(one, m_now.at))
            state.book.apply(event);
    }
    std::vector<Lead> leads = std::exchange(m_now.waiting, {});
    std::ranges::sort(leads, isOlder);
    m_waiting.reserve(leads.size());
    for (Lead &lead : leads)
        addWaiting(std::move(lead));
    std::vector<HeldLead> held = std::exchange(m_now.held, {});
    m_held.reserve(held.size());
    for (HeldLead &one : held)
        addHeld(std::move(one));
}

void LeadPlan::addWaiting(Lead &&lead)
{
    Waiting &waiting = m_waiting.emplace_back();
    waiting.lead = std::move(lead);
    if (waiting.lead.isLeftAlone) {
        waiting.why = WaitingLead::Why::LeftAlone;
        return;
    }
    const LeadMatch match = matchLead(m_now.rules, waiting.lead);
    waiting.rule = indexOf(match.rule);
    waiting.isTaken = match.isTaken;
    waiting.why = match.why;
    if (!match.isTaken)
        return;
    if (const std::optional<Instant> due = m_now.clock.dueAt(*match.rule, waiting.lead.arrival))
        waiting.ready = m_now.clock.opensAt(*match.rule, *due);
}

void LeadPlan::addHeld(HeldLead &&held)
{
    Held &one = m_held.emplace_back();
    one.held = std::move(held);
    const RecallDue due = recallDue(m_now.rules, one.held, m_now.clock);
    one.rule = indexOf(due.rule);
    one.due = due.due;
    if (one.rule != noRule)
        m_dueRecalls.emplace(one.due, int(m_held.size()) - 1);
}

int LeadPlan::indexOf(LeadRuleId rule) const
{
    const auto found = std::ranges::find(m_now.rules, rule, &LeadRule::id);
    return found == m_now.rules.end() ? noRule : int(found - m_now.rules.begin());
}

const LeadBook &LeadPlan::book(LeadRuleId rule) const
{
    static const LeadBook none;
    const int index = indexOf(rule);
    return index == noRule ? none : m_rules[size_t(index)].book;
}

// ---- who is eligible

std::vector<LeadSkip> LeadPlan::skips(int rule, Instant at) const
{
    const bool isWorking = m_now.clock.isWorking(at);
    const QDate day = m_now.clock.calendar().dayOf(at);
    std::vector<LeadSkip> skips;
    for (const LeadRuleAgent &one : m_rules[size_t(rule)].book.agents())
        skips.push_back(m_loads.skipOf(this->rule(rule), one.agent, one.weight, day, isWorking));
    return skips;
}

std::vector<LeadSkip> LeadPlan::skips(LeadRuleId rule, Instant at) const
{
    const int index = indexOf(rule);
    return index == noRule ? std::vector<LeadSkip>() : skips(index, at);
}

void LeadPlan::moveTo(Instant at)
{
    m_now.at = at;
    m_day = m_now.clock.calendar().dayOf(at);
    m_isWorking = m_now.clock.isWorking(at);
    m_loads.moveTo(m_day);
}

/// The rule's ledger knows who is eligible now.
void LeadPlan::prepare(int rule)
{
    RuleState &state = m_rules[size_t(rule)];
    if (state.skipsAt == m_now.at)
        return;
    state.skipsAt = m_now.at;
    const std::vector<LeadRuleAgent> agents = state.book.agents();
    const std::vector<LeadSkip> now = skips(rule, m_now.at);
    for (size_t i = 0; i < agents.size(); ++i)
        state.book.setSkip(agents[i].agent, now[i]);
}

/// After what the agent holds has changed.
void LeadPlan::refresh(AgentId agent)
{
    for (int i = 0; i < int(m_rules.size()); ++i) {
        LeadBook &book = m_rules[size_t(i)].book;
        if (m_rules[size_t(i)].skipsAt != m_now.at)
            continue;
        if (const std::optional<int> weight = book.weight(agent))
            book.setSkip(agent, m_loads.skipOf(rule(i), agent, *weight, m_day, m_isWorking));
    }
}

// ---- decisions

bool LeadPlan::isOpen(int rule) const { return !this->rule(rule).workingHours || m_isWorking; }

/// To whom a lead of the rule goes now; nothing: to nobody.
std::optional<LedgerEvent> LeadPlan::decide(int rule, AgentId known, AgentId holder)
{
    prepare(rule);
    LeadBook &book = m_rules[size_t(rule)].book;
    const bool isRecall = holder.isValid();
    if (isRecall && book.skip(holder) == LeadSkip::None)
        book.setSkip(holder, LeadSkip::Holder); // until refresh()
    const bool isKnown = !isRecall && this->rule(rule).knownFirst && book.isEligible(known);
    const AgentId agent = isKnown ? known : book.turn();
    if (!agent.isValid()) {
        refresh(holder);
        return std::nullopt;
    }
    return book.handOut(agent,
                        isKnown        ? HandOutKind::Known
                            : isRecall ? HandOutKind::Recall
                                       : HandOutKind::Turn,
                        m_now.at);
}

/// The receiver holds the lead from now on.
void LeadPlan::settle(LeadDecision &decision, HeldLead &held, int rule)
{
    const AgentId agent = decision.event.agent;
    if (rule != noRule) {
        const LeadRule &of = this->rule(rule);
        decision.rule = of.id;
        decision.stageAfter = of.stageAfter;
        m_loads.addToday(of.id, agent);
        m_rules[size_t(rule)].book.apply(decision.event);
    }
    if (decision.stageAfter.isValid() && decision.stageAfter != held.lead.stage) {
        held.lead.stage = decision.stageAfter;
        held.lead.arrival = m_now.at;
    }
    held.holder = agent;
    held.since = m_now.at;
    held.lastCare.reset();
    held.lastCareKind.clear();
    m_loads.addOpen(agent, held.lead.pool, held.lead.stage, 1);
    refresh(decision.from);
    refresh(agent);
}

LeadDecision LeadPlan::take(Waiting &waiting, int rule, LedgerEvent &&event)
{
    LeadDecision decision;
    decision.lead = waiting.lead.id;
    decision.arrival = waiting.lead.arrival;
    decision.event = std::move(event);
    waiting.isGone = true;
    HeldLead held;
    held.lead = waiting.lead;
    settle(decision, held, rule);
    addHeld(std::move(held));
    return decision;
}

LeadDecision LeadPlan::takeBack(int index, int rule, LedgerEvent &&event)
{
    Held &one = m_held[size_t(index)];
    m_dueRecalls.erase({one.due, index});
    LeadDecision decision;
    decision.lead = one.held.lead.id;
    decision.arrival = one.held.lead.arrival;
    decision.from = one.held.holder;
    decision.event = std::move(event);
    m_loads.addOpen(one.held.holder, one.held.lead.pool, one.held.lead.stage, -1);
    if (decision.event.how == HandOutKind::Recall) {
        auto state = std::ranges::find(one.held.recalls, this->rule(rule).id, &RecallState::rule);
        if (state == one.held.recalls.end())
            state = one.held.recalls.insert(state, {this->rule(rule).id, 0, {}});
        ++state->recalls;
        state->postponedUntil.reset();
    }
    HeldLead held = std::exchange(one.held, {});
    one.rule = noRule;
    settle(decision, held, rule);
    addHeld(std::move(held));
    return decision;
}

std::vector<LeadDecision> LeadPlan::run(Instant at, LeadRuleId only, qint64 most)
{
    moveTo(at);
    std::vector<LeadDecision> decisions;
    const int asked = only.isValid() ? indexOf(only) : noRule;
    const auto mayTake = [&](int rule) { return (!only.isValid() || rule == asked) && isOpen(rule); };
    const auto isEnough = [&] { return most >= 0 && qint64(decisions.size()) >= most; };

    // What is taken from somebody may make room for what nobody could take before it: until nothing moves.
    for (size_t before = decisions.size() + 1; before != decisions.size();) {
        before = decisions.size();
        for (const int index : dueNow()) {
            const int rule = m_held[size_t(index)].rule;
            if (isEnough())
                return decisions;
            if (!mayTake(rule))
                continue;
            if (auto event = decide(rule, {}, m_held[size_t(index)].held.holder))
                decisions.push_back(takeBack(index, rule, std::move(*event)));
        }
    }
    for (Waiting &one : m_waiting) {
        if (isEnough())
            return decisions;
        if (one.isGone || !one.isTaken || !one.ready || *one.ready > at || !mayTake(one.rule))
            continue;
        if (auto event = decide(one.rule, one.lead.caredLast, {}))
            decisions.push_back(take(one, one.rule, std::move(*event)));
    }
    return decisions;
}

/// Leads that are due to be taken back, the first first, but for those that came to somebody at this moment.
std::vector<int> LeadPlan::dueNow() const
{
    std::vector<int> due;
    for (auto one = m_dueRecalls.begin(); one != m_dueRecalls.end() && one->first <= m_now.at; ++one)
        if (m_held[size_t(one->second)].held.since < m_now.at)
            due.push_back(one->second);
    return due;
}

std::optional<LeadDecision> LeadPlan::give(RecordId lead, AgentId agent, Instant at)
{
    moveTo(at);
    const auto charged = [&](const Lead &given) {
        const LeadMatch match = matchLead(m_now.rules, given);
        const bool isFor = match.isTaken || match.why == WaitingLead::Why::RuleOff
            || match.why == WaitingLead::Why::BeforeRule;
        const int rule = isFor ? indexOf(match.rule) : noRule;
        LedgerEvent event;
        if (rule != noRule) {
            prepare(rule);
            event = m_rules[size_t(rule)].book.handOut(agent, HandOutKind::Hand, at);
        }
        event.at = at;
        event.agent = agent;
        event.how = HandOutKind::Hand;
        return std::pair(rule, std::move(event));
    };
    for (Waiting &one : m_waiting)
        if (one.lead.id == lead && !one.isGone) {
            auto [rule, event] = charged(one.lead);
            return take(one, rule, std::move(event));
        }
    for (int i = 0; i < int(m_held.size()); ++i)
        if (m_held[size_t(i)].held.lead.id == lead) {
            auto [rule, event] = charged(m_held[size_t(i)].held.lead);
            return takeBack(i, rule, std::move(event));
        }
    return std::nullopt;
}

// ---- what waits, and what is to come

std::vector<WaitingLead> LeadPlan::waiting(Instant at) const
{
    std::vector<std::optional<std::vector<int>>> skipped(m_rules.size());
    const auto skippedOf = [&](int rule) -> const std::vector<int> & {
        std::optional<std::vector<int>> &counts = skipped[size_t(rule)];
        if (!counts) {
            counts.emplace(leadSkipCount);
            for (const LeadSkip skip : skips(rule, at))
                ++(*counts)[size_t(skip)];
        }
        return *counts;
    };
    std::vector<WaitingLead> leads;
    for (const Waiting &one : m_waiting) {
        if (one.isGone)
            continue;
        WaitingLead &lead = leads.emplace_back();
        lead.lead = one.lead.id;
        lead.name = one.lead.name;
        lead.pool = one.lead.pool;
        lead.stage = one.lead.stage;
        lead.arrival = one.lead.arrival;
        lead.why = one.why;
        if (one.rule == noRule)
            continue;
        const LeadRule &of = rule(one.rule);
        lead.rule = of.id;
        if (!one.isTaken)
            continue;
        lead.until = one.ready;
        const bool isReady = one.ready && *one.ready <= at;
        const std::optional<Instant> opens = m_now.clock.opensAt(of, at);
        if (opens != at && (isReady || one.ready == opens)) {
            lead.why = WaitingLead::Why::OutOfHours;
            lead.until = opens;
        } else if (isReady && skippedOf(one.rule)[size_t(LeadSkip::None)] == 0) {
            lead.why = WaitingLead::Why::NobodyEligible;
            lead.until.reset();
            lead.skipped = skippedOf(one.rule);
        }
    }
    return leads;
}

/// When a rule that cannot hand out now may do so by itself: when work begins, or another day.
std::optional<Instant> LeadPlan::reopens(int rule, Instant after) const
{
    const LeadRule &of = this->rule(rule);
    std::optional<Instant> next;
    const auto consider = [&](std::optional<Instant> at) {
        if (at && *at > after && (!next || *at < *next))
            next = at;
    };
    LeadRule working = of;
    working.workingHours = of.workingHours || of.onlyAvailable;
    consider(m_now.clock.opensAt(working, after));
    if (of.dailyCap) {
        const Calendar &calendar = m_now.clock.calendar();
        consider(calendar.startOf(calendar.dayOf(after).addDays(1)));
    }
    return next;
}

std::optional<Instant> LeadPlan::nextDue(Instant after) const
{
    std::optional<Instant> next;
    const auto consider = [&](std::optional<Instant> at) {
        if (at && (!next || *at < *next))
            next = at;
    };
    std::vector<bool> isStuck(m_rules.size());
    for (const Waiting &one : m_waiting) {
        if (one.isGone || !one.isTaken || !one.ready)
            continue;
        if (*one.ready > after)
            consider(one.ready);
        else
            isStuck[size_t(one.rule)] = true;
    }
    for (const auto &[due, index] : m_dueRecalls) {
        if (due > after) {
            consider(due);
            break;
        }
        isStuck[size_t(m_held[size_t(index)].rule)] = true;
    }
    for (int i = 0; i < int(m_rules.size()); ++i)
        if (isStuck[size_t(i)])
            consider(reopens(i, after));
    return next;
}

std::vector<DueRecall> LeadPlan::dueRecalls(Instant at, Instant until) const
{
    LeadPlan plan = *this;
    std::vector<DueRecall> recalls;
    const auto add = [&](const Held &one, LeadRuleId rule, AgentId to) {
        DueRecall &recall = recalls.emplace_back();
        recall.lead = one.held.lead.id;
        recall.name = one.held.lead.name;
        recall.rule = rule;
        recall.due = one.due;
        recall.from = one.held.holder;
        recall.to = to;
        recall.lastCare = one.held.lastCare.value_or(one.held.since);
        recall.lastCareKind = one.held.lastCareKind;
    };
    for (std::optional<Instant> now = at; now && *now <= until; now = plan.nextDue(*now)) {
        std::unordered_map<RecordId, Held> before;
        for (auto one = plan.m_dueRecalls.begin(); one != plan.m_dueRecalls.end() && one->first <= *now;
             ++one) {
            const Held &held = plan.m_held[size_t(one->second)];
            before.emplace(held.held.lead.id, held);
        }
        for (const LeadDecision &decision : plan.run(*now))
            if (decision.event.how == HandOutKind::Recall)
                add(before.at(decision.lead), decision.rule, decision.event.agent);
    }
    for (const auto &[due, index] : plan.m_dueRecalls) {
        if (due > until)
            break;
        const Held &held = plan.m_held[size_t(index)];
        add(held, plan.rule(held.rule).id, {});
    }
    std::ranges::stable_sort(recalls, [](const DueRecall &a, const DueRecall &b) {
        return a.due != b.due ? a.due < b.due : a.lead < b.lead;
    });
    return recalls;
}

} // namespace callhelm
