#include "support/randomlog.h"

#include <array>
#include <map>
#include <random>
#include <set>

#include "support/logtext.h"

namespace callhelm {

namespace {

class Floor
{
public:
    /// A long log begins so much earlier that it ends on the test day or before: what lies ahead of now is
    /// not believed.
    Floor(quint32 seed, int events) : m_random(seed)
    {
        if (events > 1'500)
            m_now -= 86'400 * qint64(events / 100);
    }

    QByteArrayList run(int events)
    {
        while (m_lines.size() < events) {
            passTime();
            act();
        }
        return m_lines;
    }

private:
    struct Call
    {
        QByteArray id, queue, number, agent;
        qint64 entered = 0;
        qint64 connected = 0;
        bool waiting = false;
        bool talking = false;
        qint64 over = 0;
    };
    struct Agent
    {
        std::set<QByteArray> queues;
        bool paused = false;
    };

    int below(int n) { return int(m_random() % quint32(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    QByteArray anyQueue() { return m_queues[size_t(below(int(m_queues.size())))]; }
    QByteArray anyAgent() { return m_names[size_t(below(int(m_names.size())))]; }
    QByteArray anyReason()
    {
        return std::array<QByteArray, 4>{"", "lunch", "training", "ăn trưa"}[size_t(below(4))];
    }
    static QByteArray text(qint64 n) { return QByteArray::number(n); }

    void passTime()
    {
        if (oneIn(150))
            m_now += 3600 * (20 + below(12));
        else if (oneIn(30))
            m_now += 600 + below(3000);
        else if (!oneIn(3))
            m_now += below(60);
    }

    void tell(const QByteArray &call, const QByteArray &queue, const QByteArray &agent,
              const QByteArray &event, const QByteArray &data = {})
    {
        const QByteArray line = text(m_now) + '|' + call + '|' + queue + '|' + agent + '|' + event
            + (data.isEmpty() ? QByteArray() : '|' + data);
        if (m_told.insert(line).second) // identical lines can't be told from lines told twice
            m_lines.append(line);
    }

    Call *pick(bool Call::*state)
    {
        std::vector<Call *> some;
        for (Call &call : m_calls)
            if (call.*state)
                some.push_back(&call);
        return some.empty() ? nullptr : some[size_t(below(int(some.size())))];
    }

    void enter(Call &call, const QByteArray &queue)
    {
        call.queue = queue;
        call.entered = m_now;
        call.waiting = true;
        tell(call.id, queue, "NONE", "ENTERQUEUE", '|' + call.number + "|1");
    }
    void over(Call &call)
    {
        call.waiting = call.talking = false;
        call.over = m_now;
    }

    void newCall()
    {
        Call &call = m_calls.emplace_back();
        call.id = text(m_now) + (oneIn(8) ? QByteArray() : '.' + text(++m_serial));
        call.number = "090" + text(1000 + below(30));
        if (oneIn(12)) {
            tell(call.id, anyQueue(), "NONE",
                 std::array<QByteArray, 4>{"JOINEMPTY", "FULL", "CLOSED",
                                           "DIVERT_HOLDTIME"}[size_t(below(4))]);
            over(call);
        } else if (oneIn(25)) { // its beginning was not written
            call.queue = anyQueue();
            call.entered = m_now - below(2000);
            call.waiting = true;
        } else {
            enter(call, anyQueue());
        }
    }

    void leave(Call &call)
    {
        const QByteArray wait = text(m_now - call.entered);
        switch (below(5)) {
        case 0:
            tell(call.id, call.queue, "NONE", "EXITWITHTIMEOUT", "1|1|" + wait);
            break;
        case 1:
            tell(call.id, call.queue, "NONE", "EXITWITHKEY", "5|1|1|" + wait);
            break;
        case 2:
            tell(call.id, call.queue, "NONE", "EXITEMPTY", "1|1|" + wait);
            if (oneIn(2))
                tell(call.id, call.queue, "NONE", "LEAVEEMPTY");
            break;
        default:
            if (oneIn(3))
                tell(call.id, call.queue, anyAgent(), "RINGCANCELED", text(below(15'000)));
            tell(call.id, call.queue, "NONE", "ABANDON", "1|1|" + wait);
        }
        over(call);
        if (oneIn(5))
            enter(call, anyQueue());
    }

    void answer(Call &call)
    {
        call.agent = anyAgent();
        call.waiting = false;
        call.talking = true;
        call.connected = m_now;
        tell(call.id, call.queue, call.agent, "CONNECT",
             text(m_now - call.entered) + '|' + call.id + ".x|" + text(below(12)));
    }

    void end(Call &call)
    {
        const QByteArray lengths = text(call.connected - call.entered) + '|' + text(m_now - call.connected);
        const QByteArray queue = call.queue;
        bool transferred = false;
        switch (below(6)) {
        case 0:
            tell(call.id, queue, call.agent, "BLINDTRANSFER", "8200|internal|" + lengths + "|1");
            transferred = true;
            break;
        case 1:
            tell(call.id, queue, call.agent, "ATTENDEDTRANSFER", "BRIDGE|b1|" + lengths + "|1");
            transferred = true;
            break;
        case 2:
        case 3:
            tell(call.id, queue, call.agent, "COMPLETEAGENT", lengths + "|1");
            break;
        default:
            tell(call.id, queue, call.agent, "COMPLETECALLER", lengths + "|1");
        }
        over(call);
        if (oneIn(3))
            tell("NONE", oneIn(2) ? QByteArray("NONE") : queue, call.agent, "WRAPUPSTART",
                 text(5 + below(60)));
        if (transferred && oneIn(2))
            enter(call, anyQueue());
    }

    void member(const QByteArray &name)
    {
        Agent &agent = m_agents[name];
        const QByteArray queue = anyQueue();
        if (agent.queues.contains(queue)) {
            agent.queues.erase(queue);
            tell("MANAGER", queue, name, "REMOVEMEMBER");
        } else {
            agent.queues.insert(queue);
            tell("MANAGER", queue, name, "ADDMEMBER", oneIn(10) ? QByteArray("PAUSED") : QByteArray());
        }
    }

    void pause(const QByteArray &name)
    {
        Agent &agent = m_agents[name];
        const bool begins = oneIn(6) ? oneIn(2) : !agent.paused;
        const QByteArray reason = begins ? anyReason() : QByteArray();
        const QByteArray each = begins ? "PAUSE" : "UNPAUSE";
        agent.paused = begins;
        if (oneIn(5)) {
            tell("NONE", anyQueue(), name, each, reason);
            return;
        }
        const bool allFirst = oneIn(2);
        if (allFirst)
            tell("NONE", "NONE", name, each + "ALL", reason);
        for (const QByteArray &queue : agent.queues)
            tell("NONE", queue, name, each, reason);
        if (!allFirst)
            tell("NONE", "NONE", name, each + "ALL", reason);
    }

    void act()
    {
        std::erase_if(m_calls, [this](const Call &call) {
            return !call.waiting && !call.talking && m_now - call.over > 1800;
        });
        // Nobody stays a day: a longer stay is forgotten, and what comes after it would be another call.
        for (Call &call : m_calls)
            if ((call.waiting && m_now - call.entered > 40'000)
                || (call.talking && m_now - call.connected > 40'000))
                over(call);
        const int what = below(100);
        if (what < 24)
            newCall();
        else if (what < 34) {
            if (Call *call = pick(&Call::waiting))
                leave(*call);
        } else if (what < 52) {
            if (Call *call = pick(&Call::waiting))
                answer(*call);
        } else if (what < 70) {
            if (Call *call = pick(&Call::talking))
                end(*call);
        } else if (what < 78) {
            if (Call *call = pick(&Call::waiting))
                tell(call->id, call->queue, anyAgent(), "RINGNOANSWER", text(below(20'000)));
        } else if (what < 86) {
            member(anyAgent());
        } else if (what < 94) {
            pause(anyAgent());
        } else if (what < 97) {
            tell("x" + text(m_now), "NONE", "Agent/9", oneIn(2) ? "AGENTLOGIN" : "AGENTLOGOFF", "SIP/9");
        } else if (what < 98) {
            tell("NONE", "NONE", "NONE", oneIn(2) ? "CONFIGRELOAD" : "SOMETHINGNEW");
        } else if (oneIn(2)) {
            tell("NONE", "NONE", "NONE", "QUEUESTART");
            m_calls.clear();
            m_agents.clear();
        }
    }

    std::mt19937 m_random;
    const std::array<QByteArray, 3> m_queues{"support", "sales", "vip"};
    const std::array<QByteArray, 5> m_names{"Nguyễn Đào", "Пётр", "Anna", "Local/104@agents/n", "Agent/9"};
    std::map<QByteArray, Agent> m_agents;
    std::vector<Call> m_calls;
    std::set<QByteArray> m_told;
    QByteArrayList m_lines;
    qint64 m_now = testDay + 8 * 3600;
    qint64 m_serial = 0;
};

QByteArray shifted(const QByteArray &line, qint64 seconds)
{
    const qsizetype bar = line.indexOf('|');
    return QByteArray::number(line.left(bar).toLongLong() + seconds) + line.mid(bar);
}

void spoilLines(QByteArrayList &lines, std::mt19937 &random)
{
    QByteArrayList spoilt;
    for (const QByteArray &line : lines) {
        const auto chance = random() % 100;
        if (chance < 6)
            continue;
        spoilt.append(chance < 9 ? line.left(qsizetype(random() % quint32(line.size()))) : line);
        if (chance >= 95)
            spoilt.append(line);
    }
    for (qsizetype i = 1; i < spoilt.size(); ++i)
        if (random() % 20 == 0)
            spoilt.swapItemsAt(i - 1, i);
    lines = spoilt;
}

void spoilClock(QByteArrayList &lines, std::mt19937 &random)
{
    qint64 off = 0;
    for (QByteArray &line : lines) {
        if (random() % 60 == 0)
            off -= qint64(random() % 9000);
        const qint64 once = random() % 40 == 0 ? qint64(random() % 4000) - 2000 : 0;
        line = shifted(line, off + once);
    }
}

} // namespace

QByteArrayList randomLines(const RandomLog &wanted)
{
    QByteArrayList lines = Floor(wanted.seed, wanted.events).run(wanted.events);
    std::mt19937 random(wanted.seed * 7919 + 13);
    if (wanted.faults.clock)
        spoilClock(lines, random);
    if (wanted.faults.lines)
        spoilLines(lines, random);
    return lines;
}

QByteArray randomLog(const RandomLog &wanted) { return randomLines(wanted).join('\n') + '\n'; }

} // namespace callhelm
