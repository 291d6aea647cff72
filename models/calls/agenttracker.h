#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "calls/directtimes.h"
#include "calls/foldoutput.h"
#include "calls/rowids.h"
#include "calls/trackedagent.h"

namespace callhelm {

struct MemberSeen;

/// Follows what agents do over time: sessions, pauses, and how long they were logged in, paused and
/// available. Talk and ringing come from the visits (VisitTracker tells).
class AgentTracker
{
public:
    AgentTracker(SourceId source, FoldOutput &out) : m_out(out), m_ids(source) { }

    void joined(AgentId agent, QueueId queue, bool paused, const Stamp &stamp);
    void left(AgentId agent, QueueId queue, const Stamp &stamp);
    /// Whether the agent is in the queue, or was when memberships seemed to end with a restart.
    [[nodiscard]] bool isIn(AgentId agent, QueueId queue) const;
    void loggedOn(AgentId agent, const Stamp &stamp);
    void loggedOff(AgentId agent, const Stamp &stamp);
    void pauseBegan(AgentId agent, QueueId queue, std::string_view reason, const Stamp &stamp);
    void pauseEnded(AgentId agent, QueueId queue, const Stamp &stamp);
    void wrapUpBegan(AgentId agent, Duration length, const Stamp &stamp);
    /// Everybody is gone since `at`, the last sign of life before a restart, unless memberships outlived it
    /// (persistentmembers): what is told of one without a new joining proves it, of all of them.
    void systemStarted(Instant at);

    // The present state, told on connecting. `alive` is the last moment up to which nothing was missed.
    void listBegan(Instant alive);
    void seen(AgentId agent, QueueId queue, const MemberSeen &member, const Stamp &stamp);
    /// Who was believed to be in a queue, or paused, and is not any more was so until `alive`; who was not
    /// and is has been since the moment that the list tells, where it lies after `alive`, and otherwise since
    /// it was seen.
    void listEnded(const Stamp &stamp);
    /// A talk that talkEnded() told of goes on after all.
    void talkTakenBack(const LegRow &leg);

    void rung(AgentId agent, QueueId queue, const ShortText &call, const Stamp &stamp);
    void ringEnded(AgentId agent, QueueId queue, const ShortText &call, Duration ring, const Stamp &stamp);
    /// The caller is gone: whoever was rung for him is rung no more.
    void callLeft(const ShortText &call, const Stamp &stamp);
    /// `isOver`: its end is what tells of it.
    void talkBegan(const LegRow &leg, const ShortText &number, bool isOver, const Stamp &stamp);
    /// How long the phone rang before a talk is told after the talk's end.
    void rangBefore(const LegRow &leg);
    /// `stamp.at` is when the source told; the talk itself is [connected, connected + talk).
    void talkEnded(const LegRow &leg, const Stamp &stamp);

    /// A talk without a queue was recorded (+1), or the record was taken back (-1).
    void talkedDirectly(const DirectRow &call, int sign);
    /// A call without a queue goes on: a phone that is rung, or in use. `key` tells the call.
    void dialBegan(AgentId agent, const std::string &key, const ShortText &number, Direction direction,
                   Instant at);
    void dialAnswered(const std::string &key, Instant at);
    void dialEnded(const std::string &key, Instant at);
    /// What goes on was lost sight of.
    void dialsForgotten(Instant at);
    /// Forgets what is over for good.
    void sweep(Instant at);

    /// Adds what is going on at `at` and not yet in any output to the cells: nothing is counted twice.
    void addOpen(Instant at, AgentCells &cells) const;
    /// What everybody seen so far does at `at`; names, counts and queue names are left for the caller to fill
    /// in.
    /// `numberOf` gives the number of who rings in a queue by that call; empty where it is not known.
    using NumberOf = std::function<ShortText(const ShortText &call, QueueId queue)>;
    [[nodiscard]] std::vector<AgentNow> floor(Instant at, const Registry &names,
                                              const NumberOf &numberOf = {}) const;

    /// Adds the rows that an output told and that go on.
    void addStanding(FoldOutput &rows) const;

    /// The fact of that segment and line comes now.
    void factBegins(const Stamp &stamp, bool isRecord)
    {
        m_fact = {stamp.at, stamp.segment, stamp.line};
        m_isRecord = isRecord;
    }
    /// What this object holds of agents and `older` does not, to be put into later states of the older one;
    /// nothing when the two differ in anything that may matter later. `older` is of the same moment, and
    /// `olderEnd` what became of it.
    [[nodiscard]] std::optional<std::vector<AgentId>> agentsBeside(const AgentTracker &older,
                                                                   const AgentTracker &olderEnd) const;
    template <class A>
    void archiveAgents(A &a, std::vector<AgentId> &ids)
    {
        a(ids);
        for (const AgentId id : ids) {
            if (a.failed() || id.value() < 0 || id.value() > mostAgents)
                return;
            const auto index = size_t(id.value());
            if (index >= m_agents.size())
                m_agents.resize(index + 1);
            a(m_agents[index]);
            m_direct.archiveAgent(a, id);
        }
    }
    [[nodiscard]] const RowIds &rowIds() const { return m_ids; }
    [[nodiscard]] RowIds &rowIds() { return m_ids; }

    template <class A>
    void archive(A &a)
    {
        a(m_agents, m_ids, m_listAlive, m_direct, m_dials, m_membersTold, m_started, m_listedAt, m_anyCut);
        if (a.isReading())
            for (const Agent &agent : m_agents)
                m_anyRinging = m_anyRinging || !agent.ringing.empty();
    }

private:
    using Cells = AgentCells;
    using Agent = TrackedAgent;
    using Cut = TrackedAgent::Cut;
    using Listed = TrackedAgent::Listed;
    using Passed = TrackedAgent::Passed;
    using Ringing = TrackedAgent::Ringing;
    using Talk = TrackedAgent::Talk;
    static constexpr qint64 mostAgents = 1'000'000; // far more than a store keeps: a damaged number
    /// A call without a queue that goes on. The floor shows it; what it comes to, a record will tell.
    struct Dial
    {
        std::string key;
        AgentId agent;
        ShortText number;
        Direction direction = Direction::Out;
        Instant since;
        bool answered = false;
        bool operator==(const Dial &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(key, agent, number, direction, since, answered);
        }
    };
    Agent &agent(AgentId id);
    /// What a restart means for an agent who was at rest then.
    void takeRestartIn(Agent &agent);
    [[nodiscard]] static const Agent *find(const std::vector<Agent> &agents, AgentId id);
    /// Counts the time since the last change under the state that ends at `at`.
    void settle(Agent &agent, Instant at);
    [[nodiscard]] static bool isFree(const Passed &time)
    {
        return time.measure == &AgentCell::available || time.measure == &AgentCell::wrapUp;
    }
    void showDial(const Dial &dial, AgentNow &shown) const;
    void changed(Agent &agent, Instant at);
    void openSession(Agent &agent, QueueId queue, Instant at, bool implied);
    void closeSession(Agent &agent, size_t index, Instant at);
    void closeEverything(Agent &agent, Instant at);
    void talkUnseen(Agent &agent, Instant at);
    /// Somebody rung or talking in a queue is in it, also when the log does not say that he joined.
    void atWork(Agent &agent, QueueId queue, Instant at);
    /// Something is told of a member of that queue (none: of any): had the agent not joined anew, the
    /// memberships from before a restart go on.
    void proveMember(Agent &agent, QueueId queue, Instant at);
    /// A restart takes everything from the agent, or so it seems.
    void cutOff(Agent &agent, Instant at);
    void resume(Agent &agent, Instant at);
    void forgetCuts();
    /// What comes while a list is being told is newer than the list.
    void tell(Agent &agent, QueueId queue, const Stamp &stamp, bool paused, std::string_view reason);
    void untell(Agent &agent, QueueId queue);
    void seenAlone(Agent &agent, QueueId queue, const MemberSeen &member, const Stamp &stamp);
    void endUnlisted(Agent &agent, Instant alive);
    void beginListed(Agent &agent, Instant alive);
    void finding(FindingRow::Kind kind, const Stamp &stamp, std::string what);

    FoldOutput &m_out;
    std::vector<Agent> m_agents; ///< by id
    RowIds m_ids;
    DirectTimes m_direct;
    std::vector<Dial> m_dials;
    bool m_membersTold = false; ///< a list told who is in which queue
    std::optional<Instant> m_listAlive; ///< while a list is being told: up to when nothing was missed
    bool m_anyCut = false;
    bool m_anyRinging = false; ///< whether this source may have told of ringing phones
    /// The last sign of life before the last restart. Agents at rest take it in when they are heard of again:
    /// of whom nothing is told nothing changes.
    Instant m_started;
    Instant m_listedAt; ///< when a list of members was complete last
    TrackedAgent::FactPlace m_fact; ///< that is being applied
    bool m_isRecord = false;
};

/// Adds a stretch of time to one measure of an agent's cells (or takes it away), quarter by quarter.
void addTime(AgentCells &cells, AgentId agent, Instant from, Instant to, qint64 AgentCell::*measure,
             int sign = 1);

} // namespace callhelm
