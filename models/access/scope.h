#pragma once

#include <vector>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// An agent during a stretch of time, [from, to): a membership, or for ever.
struct AgentSpan
{
    AgentId agent;
    Instant from = Instant::min();
    Instant to = Instant::max();
    bool operator==(const AgentSpan &) const = default;
};

/// Whose figures and rows a person may see (SPEC 10). It is applied where rows are read, so that lists,
/// counts, search, drill-downs, exports and reminders agree.
class Scope
{
public:
    /// Nothing is hidden: owner and admin, and whoever works with a store that has no people.
    [[nodiscard]] static Scope everything() { return {}; }
    /// Own teams, by the membership of the day a figure is of; figures of whole queues and calls that reached
    /// nobody are seen, too.
    [[nodiscard]] static Scope teams(std::vector<AgentSpan> members) { return {std::move(members), true}; }
    /// An agent's own figures and rows, under all names they have; of queues nothing.
    [[nodiscard]] static Scope own(std::vector<AgentSpan> names) { return {std::move(names), false}; }
    [[nodiscard]] static Scope own(AgentId agent) { return own(std::vector<AgentSpan>{{agent}}); }
    /// Nothing at all.
    [[nodiscard]] static Scope nothing() { return {{}, false}; }

    [[nodiscard]] bool seesAll() const { return m_seesAll; }
    /// Figures of whole queues, and calls that reached nobody.
    [[nodiscard]] bool seesQueues() const { return m_seesAll || m_seesQueues; }
    [[nodiscard]] bool sees(AgentId agent, Instant at) const;
    /// Whom one may see at some time; of no meaning where seesAll().
    [[nodiscard]] const std::vector<AgentSpan> &agents() const { return m_agents; }
    bool operator==(const Scope &) const = default;

private:
    Scope() : m_seesAll(true) { }
    Scope(std::vector<AgentSpan> agents, bool seesQueues)
        : m_agents(std::move(agents)), m_seesQueues(seesQueues)
    {
    }

    std::vector<AgentSpan> m_agents;
    bool m_seesQueues = false;
    bool m_seesAll = false;
};

} // namespace callhelm
