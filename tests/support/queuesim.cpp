#include "support/queuesim.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <random>
#include <set>
#include <vector>

#include "base/calendar.h"
#include "support/foldbook.h"
#include "support/logtext.h"

namespace callhelm {

namespace {

QByteArray text(qint64 n) { return QByteArray::number(n); }
QByteArray measure(const char *name, qint64 value)
{
    return value == 0 ? QByteArray() : QByteArray(" ") + name + '=' + text(value);
}
QByteArray timeText(qint64 second) { return readableTime(instantFromMs(second * 1000)); }
qint64 quarter(qint64 second) { return second / 900; }

/// One talk as it was.
struct Talk
{
    QByteArray queue, agent, reason = "open";
    qint64 connected = 0, ended = 0;
    int visit = -1;
    bool over = false;
};

/// One stay in one queue as it was.
struct Stay
{
    QByteArray queue, agent, outcome = "waiting", doubt;
    qint64 entered = 0, wait = 0, talk = 0;
    int attempts = 0;
};

struct Caller
{
    QByteArray id, number;
    QByteArray queue; ///< waits or talks there
    qint64 entered = 0;
    int stay = -1; ///< of m_stays
    int talk = -1; ///< of m_talks
    bool waits = false;
    qint64 quietUntil = 0; ///< nothing happens to the caller before
    int thread = 0;
    bool handedOn = false;
    int consultation = -1; ///< waits for an agent who talks to that caller
};

struct Member
{
    bool paused = false;
    qint64 since = 0;
    int session = -1;
};

struct AgentSim
{
    QByteArray name;
    std::map<QByteArray, Member> queues;
    std::map<qint64, std::array<qint64, 4>> quarters; ///< in, paused, free, talking seconds
    std::set<QByteArray> calls;
};

struct Session
{
    QByteArray agent, queue;
    qint64 from = 0, to = -1;
};

class World
{
public:
    explicit World(quint32 seed) : m_random(seed)
    {
        m_persistent = oneIn(2);
        m_twoTalks = oneIn(3);
        for (const char *name : {"Anna", "Boris", "Chi", "Dung", "Eva"})
            m_agents.push_back({name, {}, {}, {}});
    }

    SimulatedQueues run()
    {
        const int steps = 60 + below(160);
        for (AgentSim &agent : m_agents)
            if (!oneIn(4))
                join(agent, anyQueue());
        for (int step = 0; step < steps; ++step) {
            if (!oneIn(3))
                pass(oneIn(25) ? 300 + below(1500) : below(25));
            act();
        }
        finish();
        SimulatedQueues made;
        made.log = m_log.join('\n') + '\n';
        made.truth = truth();
        made.mayOverlap = m_twoTalks;
        made.doubled = m_doubled;
        return made;
    }

private:
    int below(int n) { return int(m_random() % quint32(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    QByteArray anyQueue() { return m_queues[size_t(below(int(m_queues.size())))]; }
    AgentSim &anyAgent() { return m_agents[size_t(below(int(m_agents.size())))]; }
    QByteArray anyReason() { return std::array<QByteArray, 3>{"lunch", "training", ""}[size_t(below(3))]; }

    // ---- the log

    /// Threads: 0 writes what the manager asks for, 1 the ends of talks, each caller's own the rest.
    void tell(int thread, const QByteArray &call, QByteArray queue, const QByteArray &agent,
              const QByteArray &event, const QByteArray &data = {})
    {
        if (thread > 1 && oneIn(4) && !queue.isEmpty()) // as the dialplan spells it
            queue[0] = char(queue[0] - 'a' + 'A');
        m_second.push_back(
            {thread, text(m_now) + '|' + call + '|' + queue + '|' + agent + '|' + event + '|' + data});
    }
    /// Lines of one second in any order that keeps each thread's own.
    void writeSecond()
    {
        std::vector<std::pair<int, QByteArray>> rest = std::move(m_second);
        m_second.clear();
        while (!rest.empty()) {
            std::set<int> threads;
            for (const auto &[thread, line] : rest)
                threads.insert(thread);
            const int chosen = *std::next(threads.begin(), below(int(threads.size())));
            const auto first
                = std::ranges::find_if(rest, [&](const auto &line) { return line.first == chosen; });
            m_log.append(first->second);
            rest.erase(first);
        }
    }
    void pass(qint64 seconds)
    {
        if (seconds <= 0)
            return;
        writeSecond();
        for (AgentSim &agent : m_agents)
            count(agent, m_now, m_now + seconds);
        m_now += seconds;
    }

    // ---- what is true of agents

    [[nodiscard]] int talksOf(const QByteArray &agent) const
    {
        return int(std::ranges::count_if(
            m_talks, [&](const Talk &talk) { return !talk.over && talk.agent == agent; }));
    }
    void count(AgentSim &agent, qint64 from, qint64 to)
    {
        const bool in = !agent.queues.empty();
        const bool paused
            = in && std::ranges::all_of(agent.queues, [](const auto &entry) { return entry.second.paused; });
        const int talks = talksOf(agent.name);
        for (qint64 at = from; at < to;) {
            const qint64 end = std::min(to, (quarter(at) + 1) * 900);
            auto &sums = agent.quarters[quarter(at)];
            sums[0] += in ? end - at : 0;
            sums[1] += paused ? end - at : 0;
            sums[2] += in && !paused && talks == 0 ? end - at : 0;
            at = end;
        }
    }
    void join(AgentSim &agent, const QByteArray &queue)
    {
        if (agent.queues.contains(queue))
            return;
        const bool paused = !m_persistent && oneIn(6);
        m_sessions.push_back({agent.name, queue, m_now, -1});
        agent.queues[queue] = {paused, m_now, int(m_sessions.size()) - 1};
        tell(0, "MANAGER", queue, agent.name, "ADDMEMBER", paused ? "PAUSED" : "");
    }
    void leave(AgentSim &agent, QByteArray queue) // a copy: it may be the key that goes
    {
        const auto member = agent.queues.find(queue);
        if (member == agent.queues.end())
            return;
        m_sessions[size_t(member->second.session)].to = m_now;
        agent.queues.erase(member);
        tell(0, "MANAGER", queue, agent.name, "REMOVEMEMBER");
    }
    void pauseAll(AgentSim &agent, bool paused)
    {
        if (agent.queues.empty())
            return;
        const QByteArray reason = paused ? anyReason() : QByteArray();
        const bool wasPaused
            = std::ranges::any_of(agent.queues, [](const auto &entry) { return entry.second.paused; });
        if (!paused && !wasPaused)
            return;
        tell(0, "NONE", "NONE", agent.name, paused ? "PAUSEALL" : "UNPAUSEALL", reason);
        for (auto &[queue, member] : agent.queues) {
            if (paused && wasPaused && member.paused && oneIn(2))
                tell(0, "NONE", queue, agent.name, "UNPAUSE", "Auto-Unpause");
            tell(0, "NONE", queue, agent.name, paused ? "PAUSE" : "UNPAUSE", reason);
            member.paused = paused;
        }
    }
    void pauseOne(AgentSim &agent, const QByteArray &queue, bool paused)
    {
        const auto member = agent.queues.find(queue);
        if (member == agent.queues.end() || member->second.paused == paused)
            return;
        member->second.paused = paused;
        tell(0, "NONE", queue, agent.name, paused ? "PAUSE" : "UNPAUSE", paused ? anyReason() : QByteArray());
    }

    // ---- what is true of callers

    [[nodiscard]] Caller *pick(bool waiting)
    {
        std::vector<Caller *> some;
        for (Caller &caller : m_callers)
            if (caller.quietUntil <= m_now && (waiting ? caller.waits : caller.talk >= 0))
                some.push_back(&caller);
        return some.empty() ? nullptr : some[size_t(below(int(some.size())))];
    }
    void enter(Caller &caller, const QByteArray &queue, int thread)
    {
        caller.queue = queue;
        caller.entered = m_now;
        caller.waits = true;
        caller.talk = -1;
        caller.handedOn = false;
        caller.thread = thread;
        caller.stay = int(m_stays.size());
        Stay stay;
        stay.queue = queue;
        stay.entered = m_now;
        m_stays.push_back(stay);
        tell(thread, caller.id, queue, "NONE", "ENTERQUEUE", '|' + caller.number + "|1");
        if (oneIn(40)) {
            m_second.push_back(m_second.back());
            ++m_doubled;
        }
    }
    Caller &newCaller(const QByteArray &number)
    {
        Caller &caller = m_callers.emplace_back();
        caller.id = text(m_now) + '.' + text(++m_serial);
        caller.number = number;
        return caller;
    }
    void leaveQueue(Caller &caller, const char *outcome, const QByteArray &event, const QByteArray &data)
    {
        Stay &stay = m_stays[size_t(caller.stay)];
        stay.outcome = outcome;
        stay.wait = m_now - stay.entered;
        tell(caller.thread, caller.id, caller.queue, "NONE", event, data + text(stay.wait));
        caller.waits = false;
        dropConsultation(caller);
    }
    void exit(Caller &caller)
    {
        const QByteArray queue = caller.queue;
        switch (below(6)) {
        case 0:
            leaveQueue(caller, "timed_out", "EXITWITHTIMEOUT", "1|1|");
            break;
        case 1:
            leaveQueue(caller, "left_by_key", "EXITWITHKEY", "5|1|1|");
            break;
        case 2:
            leaveQueue(caller, "left_empty", "EXITEMPTY", "1|1|");
            break;
        case 3:
            leaveQueue(caller, "left_by_key", "WITHDRAW", "1|1|");
            break;
        default:
            leaveQueue(caller, "abandoned", "ABANDON", "1|1|");
            return;
        }
        if (oneIn(2) && caller.consultation < 0 && m_now > caller.entered)
            enter(caller, oneIn(3) ? queue : anyQueue(), caller.thread);
    }
    [[nodiscard]] AgentSim *memberWhoCan(const QByteArray &queue, bool talk)
    {
        std::vector<AgentSim *> some;
        for (AgentSim &agent : m_agents) {
            const auto member = agent.queues.find(queue);
            if (member == agent.queues.end() || member->second.paused || member->second.since >= m_now)
                continue; // a phone does not ring at once
            const int talks = talksOf(agent.name);
            if (talks == 0 || (talk && m_twoTalks && talks == 1 && oneIn(3)))
                some.push_back(&agent);
        }
        return some.empty() ? nullptr : some[size_t(below(int(some.size())))];
    }
    void ringInVain(Caller &caller)
    {
        AgentSim *agent = memberWhoCan(caller.queue, false);
        if (agent == nullptr)
            return;
        const qint64 most = std::min(m_now - agent->queues[caller.queue].since, m_now - caller.entered);
        if (most < 2)
            return;
        tell(caller.thread, caller.id, caller.queue, agent->name, "RINGNOANSWER",
             text((2 + below(int(std::min<qint64>(most, 15)) - 1)) * 1000));
        ++m_stays[size_t(caller.stay)].attempts;
        ++m_missed[{agent->name, quarter(m_stays[size_t(caller.stay)].entered)}];
        agent->calls.insert(caller.id);
    }
    void connect(Caller &caller)
    {
        AgentSim *agent = memberWhoCan(caller.queue, true);
        if (agent == nullptr)
            return;
        Stay &stay = m_stays[size_t(caller.stay)];
        stay.outcome = "answered";
        stay.wait = m_now - stay.entered;
        stay.agent = agent->name;
        Talk talk;
        talk.queue = caller.queue;
        talk.agent = agent->name;
        talk.connected = m_now;
        talk.visit = caller.stay;
        caller.talk = int(m_talks.size());
        m_talks.push_back(talk);
        caller.waits = false;
        dropConsultation(caller);
        tell(caller.thread, caller.id, caller.queue, agent->name, "CONNECT",
             text(stay.wait) + '|' + caller.id + ".x|0");
        agent->calls.insert(caller.id);
    }
    /// Ends the talk; the fields that every end tells.
    QByteArray endTalk(Caller &caller, const char *reason)
    {
        Talk &talk = m_talks[size_t(caller.talk)];
        talk.over = true;
        talk.ended = m_now;
        talk.reason = reason;
        m_stays[size_t(talk.visit)].talk += talk.ended - talk.connected;
        const QByteArray lengths
            = text(m_stays[size_t(talk.visit)].wait) + '|' + text(talk.ended - talk.connected);
        caller.talk = -1;
        return lengths;
    }
    void complete(Caller &caller)
    {
        const Talk talk = m_talks[size_t(caller.talk)];
        const bool byAgent = oneIn(2);
        const QByteArray lengths = endTalk(caller, byAgent ? "agent" : "caller");
        // A Local channel was optimised away: the end comes under the other channel's id.
        const bool elsewhere = oneIn(8) && m_now - talk.connected >= 2 && !m_twoTalks;
        const QByteArray id = elsewhere ? text(m_now) + ".9" + text(++m_serial) : caller.id;
        tell(1, id, talk.queue, talk.agent, byAgent ? "COMPLETEAGENT" : "COMPLETECALLER", lengths + "|1");
        forgetConsultationsOf(caller);
    }
    void blindTransfer(Caller &caller)
    {
        const Talk talk = m_talks[size_t(caller.talk)];
        if (m_now - talk.connected == 0 && m_now - caller.entered < 2)
            return; // all within a moment: nobody could tell it from an entry told twice
        const QByteArray lengths = endTalk(caller, "blind_transfer");
        const QByteArray queue = oneIn(2) ? talk.queue : anyQueue();
        tell(1, caller.id, talk.queue, talk.agent, "BLINDTRANSFER", "8100|internal|" + lengths + "|1");
        forgetConsultationsOf(caller);
        enter(caller, queue, ++m_threads);
    }
    /// The agent asks in a queue before handing the caller on: another call, which waits there.
    void consult(Caller &caller)
    {
        if (consultationOf(caller) != nullptr)
            return;
        const int index = indexOf(caller);
        Caller &own = newCaller(m_talks[size_t(caller.talk)].agent);
        own.consultation = index;
        enter(own, anyQueue(), ++m_threads);
    }
    void handOn(Caller &caller)
    {
        Caller *own = consultationOf(caller);
        const Talk talk = m_talks[size_t(caller.talk)];
        if (own == nullptr || !own->waits || m_now - talk.connected < 2 || m_twoTalks)
            return;
        const QByteArray lengths = endTalk(caller, "attended_transfer");
        tell(1, own->id, talk.queue, talk.agent, "ATTENDEDTRANSFER", "BRIDGE|b1|" + lengths + "|1");
        // The caller stands in the queue in place of the agent now, and all that follows comes under that id.
        caller.queue = own->queue;
        caller.entered = own->entered;
        caller.stay = own->stay;
        caller.waits = true;
        caller.thread = own->thread;
        caller.quietUntil = m_now + 1;
        caller.handedOn = true;
        own->waits = false;
        own->consultation = -1;
        own->stay = -1;
    }
    [[nodiscard]] int indexOf(const Caller &caller) const
    {
        for (size_t i = 0; i < m_callers.size(); ++i)
            if (&m_callers[i] == &caller)
                return int(i);
        return -1;
    }
    [[nodiscard]] Caller *consultationOf(const Caller &caller)
    {
        const int index = indexOf(caller);
        const auto own = std::ranges::find(m_callers, index, &Caller::consultation);
        return own == m_callers.end() ? nullptr : &*own;
    }
    static void dropConsultation(Caller &caller) { caller.consultation = -1; }
    void forgetConsultationsOf(const Caller &caller)
    {
        if (Caller *own = consultationOf(caller))
            own->consultation = -1; // it goes on as any other call
    }

    void restart()
    {
        tell(0, "NONE", "NONE", "NONE", "CONFIGRELOAD"); // the last sign of life
        for (Caller &caller : m_callers) {
            if (caller.waits) {
                cutShort(m_stays[size_t(caller.stay)]);
            } else if (caller.talk >= 0) {
                Talk &talk = m_talks[size_t(caller.talk)];
                talk.over = true;
                talk.ended = m_now;
                talk.reason = "restart";
                m_stays[size_t(talk.visit)].talk += m_now - talk.connected;
                m_stays[size_t(talk.visit)].doubt = "restart";
            }
            caller.waits = false;
            caller.talk = -1;
            caller.consultation = -1;
        }
        for (const int lost : m_lost)
            if (m_stays[size_t(lost)].outcome == "waiting")
                cutShort(m_stays[size_t(lost)]);
        if (!m_persistent) {
            for (AgentSim &agent : m_agents) {
                for (const auto &[queue, member] : agent.queues)
                    m_sessions[size_t(member.session)].to = m_now;
                agent.queues.clear();
            }
        }
        pass(1 + below(400));
        tell(0, "NONE", "NONE", "NONE", "QUEUESTART");
        pass(1 + below(60));
    }
    void cutShort(Stay &stay) const
    {
        stay.outcome = "abandoned";
        stay.wait = m_now - stay.entered;
        stay.doubt = "restart";
    }

    void act()
    {
        switch (below(24)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return enter(newCaller("09" + text(10'000'000 + below(90))), anyQueue(), ++m_threads);
        case 5:
        case 6:
            if (Caller *caller = pick(true))
                exit(*caller);
            return;
        case 7:
            if (Caller *caller = pick(true))
                ringInVain(*caller);
            return;
        case 8:
        case 9:
        case 10:
        case 11:
            if (Caller *caller = pick(true))
                connect(*caller);
            return;
        case 12:
        case 13:
        case 14:
            if (Caller *caller = pick(false))
                complete(*caller);
            return;
        case 15:
            if (Caller *caller = pick(false))
                blindTransfer(*caller);
            return;
        case 16:
            if (Caller *caller = pick(false))
                consult(*caller);
            return;
        case 17:
            if (Caller *caller = pick(false))
                handOn(*caller);
            return;
        case 18:
            return join(anyAgent(), anyQueue());
        case 19:
            if (oneIn(2))
                leave(anyAgent(), anyQueue());
            return;
        case 20:
            return pauseAll(anyAgent(), true);
        case 21:
            return pauseAll(anyAgent(), false);
        case 22:
            return pauseOne(anyAgent(), anyQueue(), oneIn(2));
        default:
            if (oneIn(6))
                restart();
            else if (Caller *caller = oneIn(8) ? pick(true) : nullptr)
                lose(*caller);
        }
    }
    /// The caller goes, and nobody writes it down.
    void lose(Caller &caller)
    {
        if (caller.consultation >= 0 || caller.handedOn || m_stays[size_t(caller.stay)].attempts > 0)
            return;
        caller.waits = false;
        m_lost.insert(caller.stay);
    }

    /// Talks end, callers and agents go; whoever was lost is so after a day.
    void finish()
    {
        pass(5);
        for (Caller &caller : m_callers) {
            if (caller.talk >= 0) {
                pass(below(3));
                complete(caller);
            } else if (caller.waits) {
                caller.consultation = -1;
                pass(below(3));
                leaveQueue(caller, "abandoned", "ABANDON", "1|1|");
            }
        }
        pass(3);
        for (AgentSim &agent : m_agents)
            while (!agent.queues.empty())
                leave(agent, agent.queues.begin()->first);
        pass(100);
        tell(0, "NONE", "NONE", "NONE", "CONFIGRELOAD");
        pass(26 * 3600);
        tell(0, "NONE", "NONE", "NONE", "CONFIGRELOAD");
        writeSecond();
        for (const int lost : m_lost) {
            Stay &stay = m_stays[size_t(lost)];
            if (stay.outcome != "waiting")
                continue;
            stay.outcome = "abandoned";
            stay.doubt = "lost_sight";
        }
    }

    // ---- the truth

    [[nodiscard]] QByteArrayList truth() const
    {
        QByteArrayList lines;
        for (const Stay &s : m_stays)
            lines.append("visit " + s.queue + ' ' + timeText(s.entered) + ' ' + s.outcome
                         + measure("wait", s.wait) + (s.agent.isEmpty() ? QByteArray() : " agent=" + s.agent)
                         + measure("talk", s.talk) + measure("attempts", s.attempts)
                         + (s.doubt.isEmpty() ? QByteArray() : " doubt=" + s.doubt));
        std::map<std::pair<QByteArray, qint64>, std::array<qint64, 4>> handled;
        for (const Talk &t : m_talks) {
            lines.append("leg " + t.queue + ' ' + t.agent + ' ' + timeText(t.connected) + ' ' + t.reason
                         + measure("talk", t.ended - t.connected) + " ended=" + timeText(t.ended));
            auto &counted = handled[{t.agent, quarter(m_stays[size_t(t.visit)].entered)}];
            ++counted[0];
            counted[1] += t.ended - t.connected;
            for (qint64 at = t.connected; at < t.ended; ++at)
                ++handled[{t.agent, quarter(at)}][2];
        }
        for (const auto &[key, n] : m_missed)
            handled[key][3] += n;
        for (const Session &s : m_sessions)
            lines.append("session " + s.agent + ' ' + s.queue + ' ' + timeText(s.from) + ' '
                         + (s.to < 0 ? QByteArray("open") : timeText(s.to)));
        addQueues(lines);
        for (const AgentSim &agent : m_agents) {
            std::set<qint64> slots_;
            for (const auto &[slot, sums] : agent.quarters)
                slots_.insert(slot);
            for (const auto &[key, sums] : handled)
                if (key.first == agent.name)
                    slots_.insert(key.second);
            for (const qint64 slot : slots_) {
                const auto time
                    = agent.quarters.contains(slot) ? agent.quarters.at(slot) : std::array<qint64, 4>{};
                const auto work = handled.contains({agent.name, slot}) ? handled.at({agent.name, slot})
                                                                       : std::array<qint64, 4>{};
                const QByteArray all = measure("answered", work[0]) + measure("missed", work[3])
                    + measure("call_talk", work[1]) + measure("in", time[0]) + measure("paused", time[1])
                    + measure("free", time[2]) + measure("talk", work[2]);
                if (!all.isEmpty())
                    lines.append("agent " + agent.name + ' ' + quarterText(slot) + all);
            }
            if (!agent.calls.empty())
                lines.append("calls " + agent.name + measure("n", qint64(agent.calls.size())));
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    void addQueues(QByteArrayList &lines) const
    {
        struct Sums
        {
            qint64 offered = 0, answered = 0, waited = 0, abandoned = 0, patience = 0, timedOut = 0,
                   byKey = 0, empty = 0, doubtful = 0, attempts = 0, talk = 0;
        };
        std::map<std::pair<QByteArray, qint64>, Sums> queues;
        for (const Stay &s : m_stays) {
            Sums &sums = queues[{s.queue, quarter(s.entered)}];
            ++sums.offered;
            sums.answered += s.outcome == "answered";
            sums.waited += s.outcome == "answered" ? s.wait : 0;
            sums.abandoned += s.outcome == "abandoned";
            sums.patience += s.outcome == "abandoned" ? s.wait : 0;
            sums.timedOut += s.outcome == "timed_out";
            sums.byKey += s.outcome == "left_by_key";
            sums.empty += s.outcome == "left_empty";
            sums.doubtful += !s.doubt.isEmpty();
            sums.attempts += s.attempts;
            sums.talk += s.talk;
        }
        for (const auto &[key, s] : queues)
            lines.append("queue " + key.first + ' ' + quarterText(key.second) + measure("entries", s.offered)
                         + measure("offered", s.offered) + measure("answered", s.answered)
                         + measure("waited", s.waited) + measure("abandoned", s.abandoned)
                         + measure("patience", s.patience) + measure("timed_out", s.timedOut)
                         + measure("by_key", s.byKey) + measure("empty", s.empty)
                         + measure("doubtful", s.doubtful) + measure("attempts", s.attempts)
                         + measure("talk", s.talk));
    }

    std::mt19937 m_random;
    bool m_persistent = false;
    bool m_twoTalks = false;
    std::vector<QByteArray> m_queues{"sales", "care", "vip"};
    std::vector<AgentSim> m_agents;
    std::deque<Caller> m_callers;
    std::vector<Stay> m_stays;
    std::vector<Talk> m_talks;
    std::vector<Session> m_sessions;
    std::map<std::pair<QByteArray, qint64>, qint64> m_missed;
    std::set<int> m_lost;
    std::vector<std::pair<int, QByteArray>> m_second;
    QByteArrayList m_log;
    qint64 m_now = testDay + 8 * 3600;
    qint64 m_serial = 0;
    int m_threads = 1;
    int m_doubled = 0;
};

} // namespace

SimulatedQueues simulatedQueues(quint32 seed) { return World(seed).run(); }

} // namespace callhelm
