#include "calls/directtimes.h"

#include <algorithm>

#include "calls/agenttracker.h"

namespace callhelm {

namespace {

// Of a longer talk only the last hours are taken out of the available time.
constexpr Duration longestTalk = std::chrono::hours(4);
constexpr Duration remembered = DirectTimes::latest + longestTalk + std::chrono::hours(1);

} // namespace

void DirectTimes::eachTalk(const Agent &agent, Instant from, Instant to,
                           const std::function<void(Instant, Instant)> &part)
{
    for (const Talk &talk : agent.talks) {
        const Instant begin = std::max(from, talk.from);
        const Instant end = std::min(to, talk.to);
        if (begin < end) {
            part(begin, end);
            from = end;
        }
    }
}

void DirectTimes::takeOut(AgentId id, Instant from, Instant to, qint64 AgentCell::*measure,
                          AgentCells &cells) const
{
    const auto index = size_t(id.value());
    if (index >= m_agents.size())
        return;
    eachTalk(m_agents[index], from, to,
             [&](Instant begin, Instant end) { addTime(cells, id, begin, end, measure, -1); });
}

DirectTimes::Agent &DirectTimes::agent(AgentId id)
{
    const auto index = size_t(id.value());
    if (index >= m_agents.size())
        m_agents.resize(index + 1);
    return m_agents[index];
}

void DirectTimes::counted(AgentId id, Instant from, Instant to, qint64 AgentCell::*measure, AgentCells &cells)
{
    takeOut(id, from, to, measure, cells);
    if (to <= from)
        return;
    std::vector<Stretch> &free = agent(id).free;
    const bool wrapUp = measure == &AgentCell::wrapUp;
    if (!free.empty() && free.back().to == from && free.back().wrapUp == wrapUp)
        free.back().to = to;
    else
        free.push_back({from, to, wrapUp});
}

void DirectTimes::takeTalkOut(AgentId id, const Agent &agent, Instant from, Instant to, int sign,
                              AgentCells &cells)
{
    for (const Stretch &free : agent.free)
        eachTalk(agent, std::max(from, free.from), std::min(to, free.to), [&](Instant begin, Instant end) {
            addTime(cells, id, begin, end, free.wrapUp ? &AgentCell::wrapUp : &AgentCell::available, -sign);
        });
}

void DirectTimes::talked(AgentId id, Instant from, Instant to, int sign, AgentCells &cells)
{
    from = std::max(from, to - longestTalk);
    if (to <= from)
        return;
    Agent &agent = this->agent(id);
    // Another talk may lie over this one: what both take out of the time is looked at before and after.
    takeTalkOut(id, agent, from, to, -1, cells);
    if (sign > 0) {
        const auto place = std::ranges::upper_bound(agent.talks, from, {}, &Talk::from);
        agent.talks.insert(place, {from, to});
    } else {
        const auto talk
            = std::ranges::find_if(agent.talks, [&](const Talk &t) { return t.from == from && t.to == to; });
        if (talk != agent.talks.end())
            agent.talks.erase(talk);
    }
    takeTalkOut(id, agent, from, to, 1, cells);
}

void DirectTimes::sweep(Instant at, const std::function<Instant(AgentId)> &settled)
{
    for (size_t i = 0; i < m_agents.size(); ++i) {
        Agent &agent = m_agents[i];
        if (agent.free.empty() && agent.talks.empty())
            continue;
        const Instant old = std::min(at, settled(AgentId(qint64(i)))) - remembered;
        std::erase_if(agent.free, [&](const Stretch &free) { return free.to < at - remembered; });
        std::erase_if(agent.talks, [&](const Talk &talk) { return talk.to < old; });
    }
}

} // namespace callhelm
