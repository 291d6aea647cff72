#pragma once

#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

#include <QDate>

#include "leads/eligibility.h"

namespace callhelm {

/// How many leads an agent holds of a pool and stage.
struct OpenLeads
{
    AgentId agent;
    TermId pool;
    TermId stage;
    qint64 count = 0;
};
/// How many leads a rule handed to an agent today.
struct TodaysLeads
{
    LeadRuleId rule;
    AgentId agent;
    qint64 count = 0;
};

/// What is known of the agents, and what they hold, while leads are handed out.
class LeadLoads
{
public:
    LeadLoads() = default;
    /// `day`: the day that `today` is of.
    LeadLoads(const std::vector<AgentStanding> &agents, const std::vector<TodaysLeads> &today,
              const std::vector<OpenLeads> &open, QDate day);

    /// Another day begins with nothing handed out.
    void moveTo(QDate day);
    void addToday(LeadRuleId rule, AgentId agent);
    /// The agent holds so many more (-: less) of a pool and stage.
    void addOpen(AgentId agent, TermId pool, TermId stage, qint64 count);

    /// Why an agent cannot get a lead of the rule on that day; who is not known does not work here.
    [[nodiscard]] LeadSkip skipOf(const LeadRule &rule, AgentId agent, int weight, QDate day,
                                  bool isWorking) const;

private:
    std::unordered_map<AgentId, AgentStanding> m_agents;
    std::map<std::pair<LeadRuleId, AgentId>, qint64> m_today;
    std::map<std::tuple<AgentId, TermId, TermId>, qint64> m_open;
    QDate m_day;
};

} // namespace callhelm
