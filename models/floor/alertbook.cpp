#include "floor/alertbook.h"

#include <algorithm>
#include <cmath>

#include "floor/floorsummary.h"

namespace callhelm {

namespace {

using Kind = AlertRule::Kind;
using Scope = AlertRule::Scope;

/// A share as basis points; rounded down, so that 79.999 % is not yet 80 %.
qint64 basisPoints(const ServiceShare &share) { return share.part * 10'000 / share.whole; }

bool isWorse(const AlertRule &rule, qint64 value, qint64 than)
{
    return rule.kind == Kind::ServiceLevel ? value < than : value > than;
}

/// What a rule about queues reads; nothing where there is nothing to weigh.
std::optional<qint64> valueOf(Kind kind, const ServiceShare &service, int waiting,
                              const std::optional<Instant> &longestSince, Instant now)
{
    switch (kind) {
    case Kind::ServiceLevel:
        return service.whole > 0 ? std::optional(basisPoints(service)) : std::nullopt;
    case Kind::Waiting:
        return waiting;
    case Kind::LongestWait:
        return longestSince ? wholeSeconds(now - *longestSince) : 0;
    case Kind::Pause:
    case Kind::CallBack:
    case Kind::Goal:
    case Kind::LeadCare:
        break;
    }
    return {};
}

QString nameOf(const FloorSnapshot &floor, AgentId id)
{
    const auto agent = std::ranges::find(floor.agents, id, &FloorAgent::id);
    return agent == floor.agents.end() ? QString() : agent->name;
}

bool isMember(const FloorAgent &agent, QueueId queue)
{
    return std::find(agent.queues.begin(), agent.queues.end(), queue) != agent.queues.end();
}

} // namespace

KpiSubject subjectOf(const Alert &alert)
{
    return alert.team.isValid() ? KpiSubject::of(alert.team)
        : alert.agent.isValid() ? KpiSubject::of(alert.agent)
                                : KpiSubject::all();
}

void AlertBook::setRules(std::vector<AlertRule> rules)
{
    m_rules = std::move(rules);
    // What was not yet raised begins anew; what was is looked at by the next fold.
    m_pending.clear();
}

AlertBook::Readings AlertBook::read(const AlertRule &rule, const FloorSnapshot &floor, Instant now)
{
    Readings readings;
    if (rule.kind == Kind::Pause) {
        for (const FloorAgent &agent : floor.agents) {
            if (rule.scope == Scope::One && !isMember(agent, rule.queue))
                continue;
            const bool paused = agent.state == AgentState::Paused && agent.since != Instant();
            readings[{rule.id, {}, agent.id, {}}]
                = {agent.name, paused ? wholeSeconds(now - agent.since) : 0};
        }
        return readings;
    }
    if (rule.kind == Kind::CallBack)
        return readDebts(rule, floor, now);
    if (rule.scope == Scope::Together) {
        const FloorSummary all = summarize(floor, {});
        if (const auto value = valueOf(rule.kind, all.service, all.waiting, all.longestSince, now))
            readings[{rule.id, {}, {}, {}}] = {{}, *value};
        return readings;
    }
    for (const FloorQueue &queue : floor.queues) {
        if (rule.scope == Scope::One && queue.id != rule.queue)
            continue;
        const ServiceShare service = QueueFigures(queue.today, queue.goal).share();
        if (const auto value = valueOf(rule.kind, service, queue.waiting, queue.longestSince, now))
            readings[{rule.id, queue.id, {}, {}}] = {queue.name, *value};
    }
    return readings;
}

AlertBook::Readings AlertBook::readDebts(const AlertRule &rule, const FloorSnapshot &floor, Instant now)
{
    Readings readings;
    if (rule.scope == Scope::Together)
        readings[{rule.id, {}, {}, {}}] = {};
    for (const FloorQueue &queue : floor.queues)
        if (rule.scope == Scope::Each || (rule.scope == Scope::One && queue.id == rule.queue))
            readings[{rule.id, queue.id, {}, {}}] = {queue.name, 0};
    for (const Debt &debt : floor.debts) {
        Subject subject{rule.id, debt.queue, {}, {}};
        if (rule.scope == Scope::Together)
            subject.queue = {};
        else if (rule.scope == Scope::Each && !debt.queue.isValid())
            subject.agent = debt.agent;
        auto reading = readings.find(subject);
        if (reading == readings.end() && subject.agent.isValid())
            reading = readings.emplace(subject, Reading{nameOf(floor, debt.agent), 0}).first;
        if (reading != readings.end())
            reading->second.value = std::max(reading->second.value, wholeSeconds(now - debt.since));
    }
    return readings;
}

const AlertRule *AlertBook::ruleOf(const Alert &alert) const
{
    for (const AlertRule &rule : m_rules)
        if (rule == alert.rule && rule.on)
            return &rule;
    return nullptr;
}

void AlertBook::stepBack(Instant now)
{
    for (auto &[subject, since] : m_pending)
        since = std::min(since, now);
    for (auto &[subject, alert] : m_current) {
        alert.told = std::min(alert.told, now);
        alert.raised = std::min(alert.raised, now);
        alert.since = std::min(alert.since, now);
    }
}

void AlertBook::raise(const AlertRule &rule, const Readings &readings, Instant now,
                      std::vector<AlertEvent> &events)
{
    for (const auto &[subject, reading] : readings) {
        if (m_current.contains(subject) || !reading.isKnown)
            continue;
        if (!rule.isPassed(reading.value)) {
            m_pending.erase(subject);
            continue;
        }
        const Instant since = m_pending.try_emplace(subject, now).first->second;
        if (now - since < rule.lasting)
            continue;
        m_pending.erase(subject);
        Alert alert;
        alert.id = m_nextId++;
        alert.rule = rule;
        alert.queue = subject.queue;
        alert.agent = subject.matter == Matter::Leads ? reading.holder : subject.agent;
        alert.team = subject.team;
        alert.handOut = subject.handOut;
        alert.lead = reading.lead;
        alert.name = reading.name;
        alert.since = since;
        alert.raised = alert.told = now;
        alert.value = alert.worst = reading.value;
        events.push_back({AlertEvent::Kind::Raised, alert});
        m_current.emplace(subject, std::move(alert));
    }
}

void AlertBook::follow(Matter matter, const Readings &readings, Instant now, std::vector<AlertEvent> &events)
{
    for (auto it = m_current.begin(); it != m_current.end();) {
        if (it->first.matter != matter) {
            ++it;
            continue;
        }
        Alert &alert = it->second;
        const auto reading = readings.find(it->first);
        const bool ruled = ruleOf(alert) != nullptr;
        // A queue, an agent or a late lead that is no longer there has nothing left to be told of.
        const bool isKnown = reading != readings.end() && reading->second.isKnown;
        if (!ruled || reading == readings.end() || (isKnown && alert.rule.isCleared(reading->second.value))) {
            if (ruled && isKnown)
                alert.value = reading->second.value;
            alert.cleared = now;
            events.push_back({AlertEvent::Kind::Cleared, alert});
            m_past.insert(m_past.begin(), alert);
            it = m_current.erase(it);
            continue;
        }
        if (isKnown)
            alert.value = reading->second.value;
        if (isWorse(alert.rule, alert.value, alert.worst))
            alert.worst = alert.value;
        const bool due = alert.rule.repeat > Duration(0) && now - alert.told >= alert.rule.repeat;
        if (due && !alert.acknowledged) {
            alert.told = now;
            ++alert.repeats;
            events.push_back({AlertEvent::Kind::Repeated, alert});
        }
        ++it;
    }
    if (m_past.size() > mostPast)
        m_past.resize(mostPast);
}

std::vector<AlertEvent> AlertBook::fold(const FloorSnapshot &floor, Instant now)
{
    if (!floor.live) {
        forgetPending(Matter::Floor);
        m_last.reset();
        return {};
    }
    if (m_last && now < *m_last)
        stepBack(now);
    const double gap = double(longestGap.count()) * std::max(1.0, floor.rate);
    if (!m_last || double((now - *m_last).count()) > gap)
        forgetPending(Matter::Floor);
    m_last = now;
    ByRule byRule;
    for (const AlertRule &rule : m_rules)
        if (rule.on && matterOf(rule.kind) == Matter::Floor)
            byRule.emplace_back(&rule, read(rule, floor, now));
    return weigh(byRule, Matter::Floor, now);
}

std::vector<AlertEvent> AlertBook::fold(const std::vector<LateLead> &late, Instant now)
{
    if (m_lastLeads && now < *m_lastLeads)
        stepBack(now);
    if (!m_lastLeads || now - *m_lastLeads > longestGap)
        forgetPending(Matter::Leads);
    m_lastLeads = now;
    ByRule byRule;
    for (const AlertRule &rule : m_rules) {
        if (!rule.on || rule.kind != Kind::LeadCare)
            continue;
        Readings readings;
        for (const LateLead &one : late)
            readings[{rule.id, {}, {}, {}, one.handOut, Matter::Leads}]
                = {one.name, wholeSeconds(one.late), true, one.lead, one.agent};
        byRule.emplace_back(&rule, std::move(readings));
    }
    return weigh(byRule, Matter::Leads, now);
}

std::vector<AlertEvent> AlertBook::weigh(const ByRule &byRule, Matter matter, Instant now)
{
    std::vector<AlertEvent> events;
    Readings all;
    for (const auto &[rule, readings] : byRule)
        all.insert(readings.begin(), readings.end());
    // What ended makes room first: a changed rule may raise its alert anew in the same breath.
    follow(matter, all, now, events);
    for (const auto &[rule, readings] : byRule)
        raise(*rule, readings, now, events);
    std::erase_if(m_pending,
                  [&](const auto &one) { return one.first.matter == matter && !all.contains(one.first); });
    return events;
}

std::vector<AlertEvent> AlertBook::fold(const std::vector<GoalReading> &goals, Instant now)
{
    Readings all;
    for (const GoalReading &goal : goals)
        all[{goal.rule, {}, goal.who.agent(), goal.who.team(), {}, Matter::Goals}]
            = {goal.name, goal.behind.value_or(0), goal.behind.has_value()};
    ByRule byRule;
    for (const AlertRule &rule : m_rules) {
        if (!rule.on || rule.kind != Kind::Goal)
            continue;
        Readings readings;
        for (const auto &[subject, reading] : all)
            if (subject.rule == rule.id)
                readings.emplace(subject, reading);
        byRule.emplace_back(&rule, std::move(readings));
    }
    return weigh(byRule, Matter::Goals, now);
}

AlertBook::Matter AlertBook::matterOf(Kind kind)
{
    return kind == Kind::Goal ? Matter::Goals : kind == Kind::LeadCare ? Matter::Leads : Matter::Floor;
}

void AlertBook::forgetPending(Matter matter)
{
    std::erase_if(m_pending, [matter](const auto &one) { return one.first.matter == matter; });
}

bool AlertBook::acknowledge(qint64 alert, const QString &by, Instant at)
{
    for (auto &[subject, one] : m_current) {
        if (one.id != alert || one.acknowledged)
            continue;
        one.acknowledgedBy = by;
        one.acknowledged = at;
        return true;
    }
    return false;
}

std::vector<Alert> AlertBook::current() const
{
    std::vector<Alert> alerts;
    alerts.reserve(m_current.size());
    for (const auto &[subject, alert] : m_current)
        alerts.push_back(alert);
    std::sort(alerts.begin(), alerts.end(), [](const Alert &a, const Alert &b) { return a.id < b.id; });
    return alerts;
}

std::vector<Alert> AlertBook::toKeep() const
{
    std::vector<Alert> alerts = current();
    alerts.insert(alerts.end(), m_past.begin(),
                  m_past.begin() + std::ptrdiff_t(std::min(m_past.size(), mostPastKept)));
    return alerts;
}

void AlertBook::restore(const std::vector<Alert> &kept)
{
    for (const Alert &alert : kept) {
        m_nextId = std::max(m_nextId, alert.id + 1);
        if (alert.cleared)
            m_past.push_back(alert);
        else
            m_current.emplace(Subject{alert.rule.id, alert.queue,
                                      alert.handOut.isValid() ? AgentId() : alert.agent, alert.team,
                                      alert.handOut, matterOf(alert.rule.kind)},
                              alert);
    }
}

int AlertBook::unacknowledged() const
{
    return int(std::count_if(m_current.begin(), m_current.end(),
                             [](const auto &one) { return !one.second.acknowledged; }));
}

} // namespace callhelm
