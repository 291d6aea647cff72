#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include "domain/cells.h"

namespace callhelm {

using AgentCells = std::unordered_map<AgentCellKey, AgentCell>;

/// Keeps time from being counted twice: who talks is neither available nor wrapping up meanwhile, though it
/// may be told late. A record of a call without a queue comes after the time it tells of was counted, or
/// before, if its witness is the faster one; the outcome is the same. The end of a talk out of a queue may
/// come after that of a later talk, or be all that is told of it.
class DirectTimes
{
public:
    /// Records come at most so much later than facts of queues. Who feeds the fold keeps to it.
    static constexpr Duration latest = std::chrono::hours(2);

    /// Time of a measure was counted; takes out of it what is known to have been talk.
    void counted(AgentId agent, Instant from, Instant to, qint64 AgentCell::*measure, AgentCells &cells);
    /// What counted() would take out, for time that is not counted yet.
    void takeOut(AgentId agent, Instant from, Instant to, qint64 AgentCell::*measure,
                 AgentCells &cells) const;
    /// The agent talked (+1), or did not after all (-1).
    void talked(AgentId agent, Instant from, Instant to, int sign, AgentCells &cells);
    /// Forgets what no record can tell of any more. `settled`: up to where an agent's time was counted.
    void sweep(Instant at, const std::function<Instant(AgentId)> &settled);

    template <class A>
    void archive(A &a)
    {
        a(m_agents);
    }

private:
    struct Stretch
    {
        Instant from, to;
        bool wrapUp = false; ///< else available
        template <class A>
        void archive(A &a)
        {
            a(from, to, wrapUp);
        }
    };
    struct Talk
    {
        Instant from, to;
        template <class A>
        void archive(A &a)
        {
            a(from, to);
        }
    };
    struct Agent
    {
        std::vector<Stretch> free; ///< counted
        std::vector<Talk> talks; ///< by their beginning; may overlap
        template <class A>
        void archive(A &a)
        {
            a(free, talks);
        }
    };
    /// The parts of a stretch in which the agent talked, each once.
    static void eachTalk(const Agent &agent, Instant from, Instant to,
                         const std::function<void(Instant, Instant)> &part);
    static void takeTalkOut(AgentId id, const Agent &agent, Instant from, Instant to, int sign,
                            AgentCells &cells);
    Agent &agent(AgentId id);

    std::vector<Agent> m_agents; ///< by id
};

} // namespace callhelm
