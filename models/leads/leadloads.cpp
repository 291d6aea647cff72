#include "leads/leadloads.h"

namespace callhelm {

LeadLoads::LeadLoads(const std::vector<AgentStanding> &agents, const std::vector<TodaysLeads> &today,
                     const std::vector<OpenLeads> &open, QDate day)
    : m_day(day)
{
    for (const AgentStanding &one : agents)
        m_agents[one.agent] = one;
    for (const TodaysLeads &one : today)
        m_today[{one.rule, one.agent}] += one.count;
    for (const OpenLeads &one : open)
        addOpen(one.agent, one.pool, one.stage, one.count);
}

void LeadLoads::moveTo(QDate day)
{
    if (day != m_day)
        m_today.clear();
    m_day = day;
}

void LeadLoads::addToday(LeadRuleId rule, AgentId agent) { ++m_today[{rule, agent}]; }

void LeadLoads::addOpen(AgentId agent, TermId pool, TermId stage, qint64 count)
{
    m_open[{agent, pool, stage}] += count;
}

LeadSkip LeadLoads::skipOf(const LeadRule &rule, AgentId agent, int weight, QDate day, bool isWorking) const
{
    const auto standing = m_agents.find(agent);
    if (standing == m_agents.end())
        return LeadSkip::Inactive;
    LeadLoad load;
    if (rule.dailyCap && day == m_day)
        if (const auto today = m_today.find({rule.id, agent}); today != m_today.end())
            load.today = today->second;
    if (rule.openCap)
        if (const auto open = m_open.find({agent, rule.pool, rule.stage}); open != m_open.end())
            load.open = open->second;
    return callhelm::skipOf(rule, weight, standing->second, load, isWorking);
}

} // namespace callhelm
