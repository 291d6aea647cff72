#include "services/simulatedleads.h"

#include <algorithm>

#include "base/clock.h"
#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/crmworld.h"
#include "services/auditline.h"
#include "services/leadruns.h"
#include "services/workingtimeservice.h"
#include "store/auditlog.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/leadstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr Duration minute = std::chrono::minutes(1);
constexpr Duration whileNobodyCan = std::chrono::minutes(30); // shifts begin at whole and half hours

/// The next full minute.
Instant minuteAfter(Instant at) { return std::chrono::ceil<std::chrono::minutes>(at); }

/// Agents of the rules who are on shift.
std::vector<AgentNow> onShift(const LeadRules &rules, const Registry &names, const Calendar &calendar,
                              Instant at)
{
    const auto plan = planAgents();
    const CrmWorld world(0, toMs(at) / 1000, calendar);
    std::vector<AgentNow> agents;
    for (const LeadRule &rule : rules)
        for (const LeadRuleAgent &agent : rule.agents) {
            const auto known = std::ranges::find(
                plan, std::string_view(names.agents.name(agent.agent.value())), &AgentPlan::name);
            if (known == plan.end() || !world.isOn(int(known - plan.begin()), toMs(at) / 1000))
                continue;
            AgentNow now;
            now.id = agent.agent;
            now.state = AgentState::Available;
            agents.push_back(now);
        }
    return agents;
}

} // namespace

void SimulatedLeads::expect(Instant at)
{
    const Instant next = minuteAfter(at);
    m_next = m_next ? std::min(*m_next, next) : next;
}

Result<void> SimulatedLeads::run(Database &database, Journal &journal, Instant until)
{
    while (isDue(until))
        if (auto done = look(database, journal, *m_next); !done)
            return done;
    return {};
}

Result<void> SimulatedLeads::look(Database &database, Journal &journal, Instant at)
{
    const Reader reader(database, m_calendar);
    auto rules = LeadStore(database).rules();
    auto working = WorkingTimeService::read(reader);
    if (!rules || !working)
        return !rules ? rules.error() : working.error();
    m_next.reset();
    const LeadClock clock(std::move(*working), m_calendar);
    const auto due = [&] { return LeadFinder(reader.context(), at).due(*rules, clock); };
    auto first = due();
    if (!first)
        return first.error();
    auto left = *first;
    if (left.isDue) {
        const LeadRunTask task{
            {}, at, {}, Scope::everything(), {onShift(*rules, journal.names(), m_calendar, at), {}}};
        const auto note = [&](const QJsonObject &to) -> Result<void> {
            auto line = auditLine(programActor(), SystemClock().now(), Act::RunLeads, {}, {}, to);
            auto kept = appendAudit(database, line);
            return kept ? Result<void>() : kept.error();
        };
        LeadRunState state;
        while (state.phase != LeadRunState::Phase::Done)
            if (auto done = leadStep(database, m_calendar, task, state, note); !done)
                return done;
        auto after = due();
        if (!after)
            return after.error();
        left = *after;
    }
    if (left.isDue)
        m_next = at + whileNobodyCan;
    if (left.next)
        expect(std::max(*left.next, at + minute));
    return {};
}

} // namespace callhelm
