#include <map>
#include <set>

#include <QTest>

#include "facttext.h"
#include "ingest/simulator/callcentremodel.h"
#include "support/testmain.h"

using namespace callhelm;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant start = instantFromMs(1794787200000); // a Monday, 00:00 UTC

CallCentreModel model(quint32 seed)
{
    return CallCentreModel(seed, start, Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
}

QList<QByteArray> inSteps(quint32 seed, Duration step, Duration length)
{
    CallCentreModel centre = model(seed);
    QList<QByteArray> texts;
    for (Duration at = step; at < length + step; at += step)
        texts += factTexts(centre.advance(start + std::min(at, length)));
    return texts;
}

/// Follows the told facts and says where they contradict each other.
class Auditor
{
public:
    void check(const Fact &fact)
    {
        if (fact.at < m_last)
            complain("time runs backwards", fact);
        m_last = fact.at;
        if (fact.line != ++m_line)
            complain("line out of turn", fact);
        m_fact = &fact;
        std::visit(*this, fact.body);
    }

    void operator()(const CallerEntered &f)
    {
        entries += 1;
        calls.emplace(f.call);
        if (!m_waiting.emplace(key(f.call, f.queue), m_last).second)
            complain("entered twice");
        int inLine = 0;
        for (const auto &[who, since] : m_waiting)
            inLine += who.second == f.queue;
        if (f.position != inLine)
            complain("wrong position");
        if (m_transferred.erase(std::string(f.call)) == 0 && !m_calls.emplace(f.call).second)
            complain("call id used again");
    }
    void operator()(const CallerRefused &) { }
    void operator()(const SourceConnected &) { complain("told of the present state"); }
    void operator()(const SyncBegan &) { complain("told of the present state"); }
    void operator()(const MemberSeen &) { complain("told of the present state"); }
    void operator()(const CallerSeen &) { complain("told of the present state"); }
    void operator()(const CallSeen &) { complain("told of the present state"); }
    void operator()(const SyncEnded &) { complain("told of the present state"); }
    void operator()(const AgentRung &f)
    {
        waited(f.call, f.queue, Duration(-1));
        if (!m_ringing.emplace(f.agent, m_last).second)
            complain("rung twice at once");
    }
    void operator()(const RingFailed &f)
    {
        waited(f.call, f.queue, Duration(-1));
        ringing(f.agent, f.ring);
    }
    void operator()(const RingCancelled &f)
    {
        waited(f.call, f.queue, Duration(-1));
        ringing(f.agent, f.ring);
    }
    void operator()(const AgentConnected &f)
    {
        answered += 1;
        answeredInTime += f.wait <= std::chrono::seconds(20);
        waited(f.call, f.queue, f.wait);
        m_waiting.erase(key(f.call, f.queue));
        ringing(f.agent, f.ring);
        if (!m_talks.emplace(f.agent, std::pair(std::string(f.call), m_last)).second)
            complain("two talks at once");
        if (!m_members.count({std::string(f.agent), std::string(f.queue)}))
            complain("no member of the queue");
        m_waits[key(f.call, f.queue)] = f.wait;
    }
    void operator()(const LegEnded &f)
    {
        const auto talk = m_talks.find(std::string(f.agent));
        if (talk == m_talks.end() || talk->second.first != f.call)
            return complain("end of a talk that never began");
        if (f.talk != m_last - talk->second.second || f.wait != m_waits[key(f.call, f.queue)])
            complain("talk or wait does not agree");
        if (f.by == LegEnded::By::BlindTransfer)
            m_transferred.emplace(f.call);
        m_talks.erase(talk);
        m_busyUntil[std::string(f.agent)] = m_last;
    }
    void operator()(const CallerLeft &f)
    {
        left[int(f.how)] += 1;
        waited(f.call, f.queue, f.wait);
        m_waiting.erase(key(f.call, f.queue));
    }
    void operator()(const MemberJoined &f)
    {
        if (!m_members.insert({std::string(f.agent), std::string(f.queue)}).second)
            complain("joined twice");
    }
    void operator()(const MemberLeft &f)
    {
        if (m_members.erase({std::string(f.agent), std::string(f.queue)}) == 0)
            complain("left without having joined");
        if (m_talks.count(std::string(f.agent)))
            complain("left in mid-talk");
    }
    void operator()(const PauseBegan &f)
    {
        pauses += f.queue.empty();
        const auto [pause, fresh] = m_paused.insert({std::string(f.agent), std::string(f.queue)});
        changedReasons += !fresh && f.queue.empty();
        if (m_talks.count(std::string(f.agent)))
            complain("paused in mid-talk");
    }
    void operator()(const PauseEnded &f)
    {
        if (m_paused.erase({std::string(f.agent), std::string(f.queue)}) == 0)
            complain("pause ended that never began");
    }
    void operator()(const WrapUpBegan &f)
    {
        wrapUps += 1;
        if (m_busyUntil[std::string(f.agent)] != m_last)
            complain("wrap-up without a talk");
        m_busyUntil[std::string(f.agent)] = m_last + f.length;
    }
    template <class Other>
    void operator()(const Other &)
    {
    }

    QStringList complaints;
    std::set<std::string> calls;
    int entries = 0, answered = 0, answeredInTime = 0, pauses = 0, changedReasons = 0, wrapUps = 0;
    std::map<int, int> left;
    [[nodiscard]] int stillWaiting() const { return int(m_waiting.size()); }

private:
    using Key = std::pair<std::string, std::string>;
    static Key key(Text call, Text queue) { return {std::string(call), std::string(queue)}; }

    void waited(Text call, Text queue, Duration wait)
    {
        const auto found = m_waiting.find(key(call, queue));
        if (found == m_waiting.end())
            complain("does not wait");
        else if (wait >= Duration(0) && found->second + wait != m_last)
            complain("wait does not agree");
    }
    void ringing(Text agent, Duration ring)
    {
        const std::string name(agent);
        if (!m_ringing.count(name) || m_ringing[name] + ring != m_last)
            complain("ring does not agree");
        m_ringing.erase(name);
        if (m_talks.count(name))
            complain("rung in mid-talk");
        if (m_busyUntil.count(name) && m_last - ring < m_busyUntil[name])
            complain("rung while busy");
        if (m_paused.count({name, {}}))
            complain("rung while paused");
        m_busyUntil[name] = m_last;
    }
    void complain(const char *what) { complain(what, *m_fact); }
    void complain(const char *what, const Fact &fact)
    {
        if (complaints.size() < 10)
            complaints << QLatin1String(what) + QLatin1String(": ") + QString::fromUtf8(factText(fact));
    }

    const Fact *m_fact = nullptr;
    Instant m_last;
    qint64 m_line = 0;
    std::map<Key, Instant> m_waiting;
    std::map<Key, Duration> m_waits;
    std::map<std::string, std::pair<std::string, Instant>, std::less<>> m_talks;
    std::map<std::string, Instant> m_busyUntil, m_ringing;
    std::set<Key> m_members, m_paused;
    std::set<std::string> m_calls, m_transferred;
};

} // namespace

class CallCentreModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameFacts_data();
    void sameSeedSameFacts();
    void otherSeedOtherFacts();
    void timeNeverGoesBack();
    void factsAgree_data();
    void factsAgree();
    void isAliveAtAnyHour();
    void textsOutliveTheModel();
};

void CallCentreModelTest::sameSeedSameFacts_data()
{
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("tenth of a second") << Q_INT64_C(100);
    QTest::newRow("odd") << Q_INT64_C(7'777);
    QTest::newRow("minute") << Q_INT64_C(60'000);
    QTest::newRow("hours") << Q_INT64_C(10'800'000);
}

void CallCentreModelTest::sameSeedSameFacts()
{
    QFETCH(qint64, stepMs);
    const QList<QByteArray> whole = inSteps(5, hours(9), hours(9));
    QVERIFY(whole.size() > 1000);
    QCOMPARE(inSteps(5, Duration(stepMs), hours(9)), whole);
}

void CallCentreModelTest::otherSeedOtherFacts()
{
    QVERIFY(inSteps(5, hours(2), hours(2)) != inSteps(6, hours(2), hours(2)));
}

void CallCentreModelTest::timeNeverGoesBack()
{
    CallCentreModel centre = model(1);
    QVERIFY(!centre.advance(start + hours(1)).facts.empty());
    QVERIFY(centre.advance(start).facts.empty());
    QVERIFY(centre.now() == start + hours(1));
}

void CallCentreModelTest::factsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 42U})
        QTest::addRow("seed %u", seed) << seed;
}

void CallCentreModelTest::factsAgree()
{
    QFETCH(quint32, seed);
    CallCentreModel centre = model(seed);
    Auditor auditor;
    const FactBatch batch = centre.advance(start + hours(14 * 24));
    for (const Fact &fact : batch.facts)
        auditor.check(fact);
    QCOMPARE(auditor.complaints, QStringList());
    QCOMPARE(auditor.stillWaiting(), centre.waitingCallers());
    int gone = auditor.answered;
    for (const auto &[how, count] : auditor.left)
        gone += count;
    QCOMPARE(auditor.entries, gone + auditor.stillWaiting());

    // Lively enough to be worth looking at: each kind of end, and a service level that leaves room.
    QVERIFY2(auditor.entries > 14 * 1200 && auditor.entries < 14 * 2500,
             qPrintable(QString::number(auditor.entries)));
    for (int how = 0; how < 4; ++how)
        QVERIFY2(auditor.left[how] > 0, qPrintable(QString::number(how)));
    QVERIFY(auditor.left[int(CallerLeft::How::QueueEmpty)] < auditor.entries / 100);
    QVERIFY(auditor.entries > int(auditor.calls.size())); // transferred calls enter again under their id
    QVERIFY(auditor.pauses > 200 && auditor.changedReasons > 0 && auditor.wrapUps > 0);
    const double serviceLevel = double(auditor.answeredInTime) / auditor.entries;
    QVERIFY2(serviceLevel > 0.7 && serviceLevel < 0.9, qPrintable(QString::number(serviceLevel)));
}

void CallCentreModelTest::isAliveAtAnyHour()
{
    CallCentreModel centre = model(3);
    for (int hour = 1; hour <= 48; ++hour) {
        const FactBatch batch = centre.advance(start + hours(hour));
        const auto entries = std::count_if(batch.facts.begin(), batch.facts.end(), [](const Fact &fact) {
            return std::holds_alternative<CallerEntered>(fact.body);
        });
        QVERIFY2(entries >= 5, qPrintable(QString::number(hour)));
    }
}

void CallCentreModelTest::textsOutliveTheModel()
{
    FactBatch batch;
    {
        CallCentreModel centre = model(4);
        batch = centre.advance(start + minutes(90));
    }
    bool seen = false;
    for (const Fact &fact : batch.facts) {
        if (const auto *entered = std::get_if<CallerEntered>(&fact.body)) {
            seen = true;
            QCOMPARE(entered->number.size(), std::size_t(10));
            QVERIFY(entered->number.starts_with("09"));
        }
    }
    QVERIFY(seen);
    QCOMPARE(batch.linesRead, qint64(batch.facts.size()));
}

CALLHELM_TEST(CallCentreModelTest)
#include "callcentremodeltest.moc"
