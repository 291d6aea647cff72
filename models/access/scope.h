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
    /// `teams` are those whose own figures are seen.
    [[nodiscard]] static Scope teams(std::vector<AgentSpan> members, std::vector<TeamId> teams = {});
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
    /// The figures of a team as one.
    [[nodiscard]] bool seesTeam(TeamId team) const;
    /// What of it belongs to agents during these spans: of queues nothing, and of calls that reached nobody.
    [[nodiscard]] Scope narrowedTo(const std::vector<AgentSpan> &spans) const;
    /// Of customers: those without owner in these pools are seen, and everybody in pools that one keeps.
    [[nodiscard]] Scope withPools(std::vector<TermId> open, std::vector<TermId> kept) const;
    /// Customers beside those that one owns: of calls that one is in.
    [[nodiscard]] Scope withRecords(std::vector<RecordId> records) const;
    [[nodiscard]] const std::vector<TermId> &openPools() const { return m_openPools; }
    [[nodiscard]] const std::vector<TermId> &keptPools() const { return m_keptPools; }
    [[nodiscard]] const std::vector<RecordId> &records() const { return m_records; }
    /// Callers' numbers are shown in part (domain/numbermask.h).
    [[nodiscard]] bool masksNumbers() const { return m_masksNumbers; }
    [[nodiscard]] Scope withMaskedNumbers(bool masked) const;
    /// Everything is told as it is stored.
    [[nodiscard]] bool hidesNothing() const { return m_seesAll && !m_masksNumbers; }
    /// Whom one may see at some time: by agent and time, no two of one agent touch; of no meaning where
    /// seesAll().
    [[nodiscard]] const std::vector<AgentSpan> &agents() const { return m_agents; }
    [[nodiscard]] std::span<const AgentSpan> spansOf(AgentId agent) const;
    bool operator==(const Scope &) const = default;

private:
    Scope() : m_seesAll(true) { }
    Scope(std::vector<AgentSpan> agents, bool seesQueues);

    std::vector<AgentSpan> m_agents;
    std::vector<TeamId> m_teams;
    std::vector<TermId> m_openPools;
    std::vector<TermId> m_keptPools;
    std::vector<RecordId> m_records;
    bool m_seesQueues = false;
    bool m_seesAll = false;
    bool m_masksNumbers = false;
};

} // namespace callhelm
