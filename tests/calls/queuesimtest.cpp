#include <QTest>

#include "base/calendar.h"
#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/queuesim.h"
#include "support/testmain.h"

using namespace callhelm;

/// What the fold makes of a simulated app_queue's log is what really happened. CALLHELM_SEEDS says how many
/// seeds to try, CALLHELM_SEED which one alone.
class QueueSimTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTruth();
};

namespace {

QByteArray measure(const char *name, qint64 value)
{
    return value == 0 ? QByteArray() : QByteArray(" ") + name + '=' + QByteArray::number(value);
}

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

/// The book in the words of SimulatedQueues::truth.
QByteArrayList wordsOf(const FoldBook &book, const Registry &names)
{
    const auto queue = [&](QueueId id) { return bytes(names.queues.name(id.value())).toLower(); };
    const auto agent = [&](AgentId id) { return bytes(names.agents.name(id.value())); };
    static constexpr const char *outcomes[]
        = {"waiting", "answered", "abandoned", "timed_out", "left_by_key", "left_empty"};
    static constexpr const char *doubts[] = {"", " doubt=no_entry", " doubt=restart", " doubt=lost_sight"};
    static constexpr const char *ends[]
        = {"open", "agent", "caller", "blind_transfer", "attended_transfer", "restart", "unknown"};
    QByteArrayList lines;
    for (const auto &[id, v] : book.visits)
        lines.append("visit " + queue(v.queue) + ' ' + readableTime(v.entered) + ' '
                     + outcomes[size_t(v.outcome)] + measure("wait", v.wait)
                     + (v.agent.isValid() ? " agent=" + agent(v.agent) : QByteArray())
                     + measure("talk", v.talk) + measure("attempts", v.attempts) + doubts[size_t(v.doubt)]);
    for (const auto &[id, l] : book.legs)
        lines.append("leg " + queue(l.queue) + ' ' + agent(l.agent) + ' ' + readableTime(l.connected) + ' '
                     + ends[size_t(l.reason)] + measure("talk", l.talk)
                     + " ended=" + (l.ended ? readableTime(*l.ended) : QByteArray("open")));
    for (const auto &[id, s] : book.sessions)
        lines.append("session " + agent(s.agent) + ' ' + queue(s.queue) + ' ' + readableTime(s.from) + ' '
                     + (s.to ? readableTime(*s.to) : QByteArray("open")));
    for (const auto &[key, c] : book.queueCells)
        if (c != QueueCell())
            lines.append("queue " + queue(key.who) + ' ' + quarterText(key.slot)
                         + measure("entries", c.entries) + measure("offered", c.offered)
                         + measure("answered", c.answered.total()) + measure("waited", c.answered.sum())
                         + measure("abandoned", c.abandoned.total()) + measure("patience", c.abandoned.sum())
                         + measure("timed_out", c.timedOut) + measure("by_key", c.leftByKey)
                         + measure("empty", c.leftEmpty) + measure("doubtful", c.doubtful)
                         + measure("attempts", c.attempts) + measure("talk", c.talk));
    std::map<AgentId, qint64> calls;
    for (const auto &[key, c] : book.agentCells) {
        const QByteArray all = measure("answered", c.answered) + measure("missed", c.missed)
            + measure("call_talk", c.callTalk) + measure("in", c.loggedIn / 1000)
            + measure("paused", c.paused / 1000) + measure("free", c.available / 1000)
            + measure("talk", c.talkIn / 1000);
        if (!all.isEmpty())
            lines.append("agent " + agent(key.who) + ' ' + quarterText(key.slot) + all);
        calls[key.who] += c.calls;
    }
    for (const auto &[id, n] : calls)
        if (n != 0)
            lines.append("calls " + agent(id) + measure("n", n));
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArrayList without(QByteArrayList lines, QByteArrayList others)
{
    for (const QByteArray &other : others)
        lines.removeOne(other);
    return lines;
}

} // namespace

void QueueSimTest::theTruth()
{
    bool isOne = false;
    const int one = qEnvironmentVariableIntValue("CALLHELM_SEED", &isOne);
    bool isCount = false;
    const int count = qEnvironmentVariableIntValue("CALLHELM_SEEDS", &isCount);
    const int first = isOne ? one : 1;
    const int last = isOne ? one : isCount ? count : 200;
    int wrong = 0;
    for (int seed = first; seed <= last; ++seed) {
        const SimulatedQueues made = simulatedQueues(quint32(seed));
        const FoldDrive drives[] = {{0, 0}, {1, 0}, {3, 7}};
        Registry names;
        const FoldBook book = foldLog(made.log, names, drives[seed % 3], true);
        QByteArrayList wrongs;
        const QByteArrayList got = wordsOf(book, names);
        for (const QByteArray &line : without(made.truth, got))
            wrongs.append("  should be: " + line);
        for (const QByteArray &line : without(got, made.truth))
            wrongs.append("  was:       " + line);
        // Lines that merely stand in another order are nothing to stumble over.
        for (const FindingRow &finding : book.findings)
            if (finding.kind == FindingRow::Kind::Orphan || finding.kind == FindingRow::Kind::ClockJump
                || (finding.kind == FindingRow::Kind::Overlap && !made.mayOverlap))
                wrongs.append("  finding:   line " + QByteArray::number(finding.line) + ' '
                              + QByteArray::fromStdString(finding.what));
        if (wrongs.isEmpty())
            continue;
        ++wrong;
        if (isOne) {
            fputs(made.log.constData(), stderr);
        }
        if (wrong <= 5)
            qWarning("seed %d:\n%s", seed, wrongs.join('\n').constData());
    }
    QCOMPARE(wrong, 0);
}

CALLHELM_TEST(QueueSimTest)
#include "queuesimtest.moc"
