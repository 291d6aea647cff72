#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "calls/agentnaming.h"
#include "calls/agenttracker.h"
#include "calls/finishedcalls.h"
#include "calls/foldoutput.h"
#include "calls/legmatch.h"
#include "calls/livecall.h"
#include "domain/fact.h"

namespace callhelm {

/// Follows callers: each stay in one queue is a visit, each agent's talk a leg, whatever the call id does
/// meanwhile. Rows and cells of what changed go into the output when flush() is called; since a cell counts
/// what a row is now less what it was when last flushed, the figures do not depend on when that is.
class VisitTracker
{
public:
    VisitTracker(SourceId source, Registry &names, AgentNaming &naming, AgentTracker &agents,
                 FoldOutput &out);

    void apply(const CallerEntered &fact, const Stamp &stamp);
    void apply(const CallerRefused &fact, const Stamp &stamp);
    void apply(const AgentRung &fact, const Stamp &stamp);
    void apply(const RingFailed &fact, const Stamp &stamp);
    void apply(const RingCancelled &fact, const Stamp &stamp);
    void apply(const AgentConnected &fact, const Stamp &stamp);
    void apply(const LegEnded &fact, const Stamp &stamp);
    void apply(const CallerLeft &fact, const Stamp &stamp);
    void apply(const WrapUpBegan &fact, const Stamp &stamp);
    /// All calls are gone since `lastAlive`, the last sign of life before the restart told by `stamp`.
    void systemStarted(Instant lastAlive, const Stamp &stamp);

    /// What happened before `at` may not have been told.
    void connected(Instant at) { m_toldSince = at; }
    // The present state, told on connecting. `alive` is the last moment up to which nothing was missed.
    void listBegan(SyncBegan::What what, Instant alive);
    void apply(const CallerSeen &fact, const Stamp &stamp);
    void apply(const CallSeen &fact, const Stamp &stamp);
    /// A member in the list of queues. Who does not talk to a caller of that queue any more stopped unseen:
    /// some accounts are told no other list of it.
    void memberSeen(AgentId agent, QueueId queue, const MemberSeen &member, const Stamp &stamp);
    /// Who was believed to wait, or to talk, and is not in the list went out of sight at `alive`.
    void listEnded(SyncBegan::What what, const Stamp &stamp);

    /// Forgets calls that are over for good: two hours after their last event, a day when they never ended.
    void sweep(const Stamp &stamp);
    /// Calls that are over and silent for a minute take less room from now on.
    void putAway(const Stamp &stamp);

    /// Puts what changed since the last flush into the output.
    void flush();

    /// Who waits where: one entry per waiting visit.
    struct Waiting
    {
        QueueId queue;
        Instant since;
        ShortText number;
    };
    [[nodiscard]] std::vector<Waiting> waiting() const;
    /// The number of who came to that queue by that call; empty where nothing of it is told.
    [[nodiscard]] ShortText numberOf(const ShortText &call, QueueId queue) const;
    /// Adds the rows that an output told and that later facts may still change. After flush().
    void addStanding(FoldOutput &rows) const;
    /// Whether this object goes on as the other one, but for the ids of rows. After flush().
    [[nodiscard]] bool isAsFarAs(const VisitTracker &other) const;
    [[nodiscard]] const CallIds &rowIds() const { return m_ids; }
    [[nodiscard]] CallIds &rowIds() { return m_ids; }

    template <class A>
    void archive(A &a)
    {
        a(m_ids, m_lastLegs, m_queueList, m_callList, m_toldSince, m_finished);
        quint64 count = m_calls.size();
        a(count);
        if (a.isReading()) {
            for (quint64 i = 0; i < count && !a.failed(); ++i) {
                ShortText id;
                a(id);
                a(m_calls[id]);
            }
            return;
        }
        for (auto &[id, call] : m_calls) {
            ShortText key = id;
            a(key, call);
        }
    }

private:
    struct LastLeg
    {
        AgentId agent;
        ShortText call;
        QueueId queue;
        bool operator==(const LastLeg &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(agent, call, queue);
        }
    };
    struct TextHash
    {
        using is_transparent = void;
        // Not noexcept: the standard library then keeps the hashes instead of computing them while it looks.
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// One kind of list: its number, and while it goes on, up to when nothing was missed.
    struct List
    {
        qint64 number = 0;
        std::optional<Instant> alive;
        template <class A>
        void archive(A &a)
        {
            a(number, alive);
        }
    };

    LiveCall &call(std::string_view id, const Stamp &stamp);
    /// None when nothing was told of it lately.
    LiveCall *known(std::string_view id);
    /// Of those that go on or ended just now: which, in an order that depends on what was told alone.
    template <class Test>
    std::vector<LiveCall *> callsWhere(Test test)
    {
        std::vector<LiveCall *> some;
        for (auto &[id, call] : m_calls)
            if (test(call))
                some.push_back(&call);
        sortByLastSeen(some);
        return some;
    }
    static void sortByLastSeen(std::vector<LiveCall *> &calls);
    void touch(LiveCall &call);
    LiveVisit &addVisit(LiveCall &call, QueueId queue, const ShortText &number, Instant entered);
    /// `event` names what implies it, for the finding; null: it may only be that the lines of one second
    /// stand in another order.
    LiveVisit &addImpliedVisit(LiveCall &call, QueueId queue, Instant entered, const char *event,
                               const Stamp &stamp);
    /// The visit to that queue in which the caller waits, for one that ends now after `wait`. What is told of
    /// a wait says which of two entries it counts from.
    LiveVisit *waiting(LiveCall &call, QueueId queue, Duration wait, const Stamp &stamp);
    /// The visit that began under another id, of the agent who asked in that queue before handing the caller
    /// on, or of a channel whose place the caller's has taken, which the wait tells. It is the call's from
    /// now on.
    LiveVisit *consulted(LiveCall &call, QueueId queue);
    LiveVisit *inherited(LiveCall &call, QueueId queue, Duration wait, Instant at);
    LiveVisit *takeOver(LiveCall &from, LiveVisit &visit, LiveCall &call);
    /// The caller's second entry, told while the first still seemed to wait, was one after all.
    void enterAgain(LiveCall &call, VisitId first, Instant at);
    bool beginsEarlyLeg(LiveCall &call, const AgentConnected &fact, const Stamp &stamp);
    /// A talk under another id that ends so: a channel was optimised away, or the caller was handed on.
    FoundLeg legElsewhere(const LiveCall &call, const LegClue &clue, LiveCall *&owner);
    LiveVisit *visitOfEarlyEnd(LiveCall &call, const LegClue &clue);
    LiveLeg &addLeg(LiveCall &call, LiveVisit &visit, AgentId agent, Instant connected, Duration ring,
                    bool isOver, const Stamp &stamp);
    void endLeg(LiveVisit &visit, LiveLeg &leg, qint64 talk, LegEnd reason, const Stamp &stamp);
    void ringEnded(std::string_view call, std::string_view queue, std::string_view agent, Duration ring,
                   bool cancelled, const Stamp &stamp);
    void neverEnded(LiveCall &call, const Stamp &stamp);
    /// The visit to that queue that went out of sight, to go on with: what is told now is better.
    LiveVisit *found(LiveCall &call, QueueId queue, bool mayTalk);
    bool enteredAfterAll(LiveCall &call, QueueId queue, const CallerEntered &fact, const Stamp &stamp);
    void talkLost(LiveCall &call, LiveVisit &visit, LiveLeg &leg, Instant alive, const Stamp &stamp);
    void waiterLost(LiveCall &call, LiveVisit &visit, Instant alive, const Stamp &stamp);
    void finding(FindingRow::Kind kind, const Stamp &stamp, const char *event, std::string_view call);

    SourceId m_source;
    Registry &m_names;
    AgentNaming &m_naming;
    AgentTracker &m_agents;
    FoldOutput &m_out;
    /// All that goes on, and what ended just now; the others that may come back are in m_finished.
    std::unordered_map<ShortText, LiveCall, TextHash, std::equal_to<>> m_calls;
    FinishedCalls m_finished;
    std::vector<LiveCall *> m_dirty;
    std::vector<LastLeg> m_lastLegs; ///< by agent id: the talk that a wrap-up belongs to
    CallIds m_ids;
    List m_queueList, m_callList;
    Instant m_toldSince; ///< nothing was missed since
};

} // namespace callhelm
