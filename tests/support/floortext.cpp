#include "support/floortext.h"

#include <algorithm>

namespace callhelm {

namespace {

QByteArray number(const char *name, qint64 value)
{
    return value == 0 ? QByteArray() : QByteArray(" ") + name + '=' + QByteArray::number(value);
}

QByteArray text(const QueueCell &c)
{
    return number("entries", c.entries) + number("offered", c.offered) + number("timedOut", c.timedOut)
        + number("leftByKey", c.leftByKey) + number("leftEmpty", c.leftEmpty) + number("refused", c.refused)
        + number("doubtful", c.doubtful) + number("attempts", c.attempts) + number("talk", c.talk)
        + number("hold", c.hold) + number("wrapUp", c.wrapUp) + number("answered", c.answered.total())
        + number("answeredWait", c.answered.sum()) + number("abandoned", c.abandoned.total())
        + number("abandonedWait", c.abandoned.sum()) + number("left", c.left.total());
}

QByteArray text(const AgentCell &c)
{
    return number("calls", c.calls) + number("answered", c.answered) + number("missed", c.missed)
        + number("callsOut", c.callsOut) + number("callTalk", c.callTalk) + number("loggedIn", c.loggedIn)
        + number("paused", c.paused) + number("available", c.available) + number("ringing", c.ringing)
        + number("talkIn", c.talkIn) + number("talkOut", c.talkOut) + number("hold", c.hold)
        + number("wrapUp", c.wrapUp);
}

} // namespace

QByteArrayList floorLines(const FloorSnapshot &floor)
{
    QByteArrayList lines;
    const auto add = [&lines](const QByteArray &what, const QByteArray &figures) {
        if (!figures.isEmpty())
            lines.append(what + ':' + figures);
    };
    std::map<QueueId, QByteArray> queues;
    std::map<AgentId, QByteArray> agents;
    for (const FloorQueue &queue : floor.queues) {
        queues[queue.id] = queue.name.toUtf8();
        add("queue " + queue.name.toUtf8(),
            number("waiting", queue.waiting)
                + number("longest", queue.longestSince ? toMs(*queue.longestSince) : 0)
                + number("available", queue.available) + number("talking", queue.talking)
                + number("wrapUp", queue.wrapUp) + number("paused", queue.paused)
                + (queue.today == QueueCell() ? QByteArray()
                                              : number("goal", queue.goal.goal) + text(queue.today)));
    }
    const auto named = [&queues](const std::vector<QueueId> &ids) {
        QByteArrayList names;
        for (const QueueId id : ids)
            names.append(queues[id]);
        std::sort(names.begin(), names.end());
        return names.join(',');
    };
    for (const FloorAgent &agent : floor.agents) {
        agents[agent.id] = agent.name.toUtf8();
        add("agent " + agent.name.toUtf8(),
            number("state", int(agent.state) + 1) + number("since", toMs(agent.since))
                + number("paused", agent.paused) + ' ' + agent.pauseReason.toUtf8() + " with "
                + agent.with.toUtf8() + " in " + agent.queue.toUtf8() + " of " + named(agent.queues)
                + " today " + named(agent.queuesToday)
                + number("lastCall", agent.lastCall ? toMs(*agent.lastCall) : 0) + " |" + text(agent.today)
                + " |" + text(agent.last30));
    }
    for (const QueueInterval &quarter : floor.queueQuarters)
        add("quarter " + QByteArray::number(toMs(quarter.start)) + ' ' + queues[quarter.queue],
            text(quarter.cell));
    for (const AgentInterval &quarter : floor.agentQuarters)
        add("quarter " + QByteArray::number(toMs(quarter.start)) + ' ' + agents[quarter.agent],
            text(quarter.cell));
    for (const FloorInterval &interval : floor.intervals)
        add("interval " + QByteArray::number(toMs(interval.start)),
            number("passed", toMs(interval.passed)) + text(interval.calls) + text(interval.agents)
                + number("inTime", interval.answeredInTime) + number("slPart", interval.slPart)
                + number("slWhole", interval.slWhole));
    for (const Debt &debt : floor.debts) // who talked to him last is not looked for beyond the day
        add("debt " + debt.number.toString().toUtf8(),
            number("since", toMs(debt.since)) + number("last", toMs(debt.last)) + number("tries", debt.tries)
                + ' ' + queues[debt.queue]);
    lines.append("as of: " + QByteArray::number(toMs(floor.asOf)) + " of "
                 + QByteArray::number(toMs(floor.today.from)) + '-'
                 + QByteArray::number(toMs(floor.today.to)));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace callhelm
