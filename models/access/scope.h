#pragma once

#include <span>
#include <vector>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// An agent during a stretch of time, [from, to): a membership, or for ever. Memberships are of whole days in
/// the organisation's zone.
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
    [[nodiscard]] bool seesNothing() const { return !seesQueues() && m_agents.empty(); }
    [[nodiscard]] bool sees(AgentId agent, Instant at) const;
    /// At some time.
    [[nodiscard]] bool seesEver(AgentId agent) const { return m_seesAll || !spansOf(agent).empty(); }
    /// How much of a stretch of time one may see of an agent.
    [[nodiscard]] Duration seenOf(AgentId agent, const TimeRange &stretch) const;
    /// Whom one may see at some time: by agent and time, no two of one agent touch; of no meaning where
    /// seesAll().
    [[nodiscard]] const std::vector<AgentSpan> &agents() const { return m_agents; }
    [[nodiscard]] std::span<const AgentSpan> spansOf(AgentId agent) const;
    bool operator==(const Scope &) const = default;

private:
    Scope() : m_seesAll(true) { }
    Scope(std::vector<AgentSpan> agents, bool seesQueues);

    std::vector<AgentSpan> m_agents;
    bool m_seesQueues = false;
    bool m_seesAll = false;
};

} // namespace callhelm
