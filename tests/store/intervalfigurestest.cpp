#include <set>

#include <QTest>

#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// Figures of quarters, hours, days, weeks and months: they add up, and days are as long as they are.
class IntervalFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDayIsTheSumOfItsQuarters();
    void distinctCallsInAnyInterval();
    void daysOfTwentyThreeToTwentyFiveHours_data();
    void daysOfTwentyThreeToTwentyFiveHours();
};

/// In every zone, and whatever the log: a day's cells are the sum of its quarters, and the reader's figures
/// by quarter, hour, day, week and month all add up to the whole.
void IntervalFiguresTest::theDayIsTheSumOfItsQuarters()
{
    for (const char *zone : {"UTC", "Asia/Ho_Chi_Minh", "Asia/Kolkata", "America/New_York"}) {
        const Calendar calendar(Calendar::zoneByName(zone));
        ScratchStore store(calendar);
        store.take(randomLog({77, 900, {true, false}}));
        Reader reader = store.reader();
        const TimeRange range{calendar.startOf(QDate(2026, 10, 1)), calendar.startOf(QDate(2027, 3, 1))};
        std::map<QueueId, QueueCell> queues;
        std::map<AgentId, AgentCell> agents;
        bool first = true;
        for (const By by : {By::Quarter, By::HalfHour, By::Hour, By::Day, By::Week, By::Month, By::All}) {
            auto queueFigures = reader.figures().queues(range, by);
            auto agentFigures = reader.figures().agents(range, by, {});
            QVERIFY(queueFigures.ok() && agentFigures.ok());
            std::map<QueueId, QueueCell> queueSums;
            std::map<AgentId, AgentCell> agentSums;
            for (const QueueInterval &interval : *queueFigures)
                queueSums[interval.queue].add(interval.cell);
            for (const AgentInterval &interval : *agentFigures) {
                agentSums[interval.agent].add(interval.cell);
                agentSums[interval.agent].calls = 0; // distinct: the only figure that does not add up
            }
            if (first) {
                queues = queueSums;
                agents = agentSums;
                QVERIFY(!queues.empty() && !agents.empty());
            }
            first = false;
            QVERIFY(queueSums == queues);
            QVERIFY(agentSums == agents);
        }
    }
}

/// An agent's calls of an interval are the different calls in which he took part, however the time is cut.
void IntervalFiguresTest::distinctCallsInAnyInterval()
{
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    ScratchStore store(calendar);
    store.take(randomLog({31, 1500, {}}));
    Reader reader = store.reader();
    const TimeRange whole{calendar.startOf(QDate(2026, 10, 30)), calendar.startOf(QDate(2027, 2, 1))};
    // Half a day later, so that the first calls of the second range were known before.
    const TimeRange later{readTime("20:15:00"), whole.to};
    CallFilter filter;
    filter.range = whole;
    filter.limit = 1'000'000;
    const auto legs = reader.calls().legs(filter);
    const auto attempts = reader.calls().attempts(filter, false);
    QVERIFY(legs.ok() && attempts.ok());
    for (const TimeRange &range : {whole, later}) {
        for (const By by : {By::Quarter, By::HalfHour, By::Hour, By::Day, By::Week, By::Month, By::All}) {
            std::map<std::pair<AgentId, Instant>, std::set<std::string>> wanted;
            const auto part = [&](AgentId agent, const std::string &call, Instant counted) {
                if (agent.isValid() && range.contains(counted))
                    wanted[{agent, by == By::All ? range.from : calendar.bucketStart(counted, by)}].insert(
                        call);
            };
            for (const LegRow &leg : legs->rows)
                part(leg.agent, leg.call, leg.entered);
            for (const AttemptRow &attempt : attempts->rows)
                part(attempt.agent, attempt.call, attempt.counted);
            QVERIFY(!wanted.empty());
            const auto figures = reader.figures().agents(range, by, {});
            QVERIFY(figures.ok());
            for (const AgentInterval &interval : *figures) {
                QCOMPARE(interval.cell.calls, qint64(wanted[{interval.agent, interval.start}].size()));
                wanted.erase({interval.agent, interval.start});
            }
            QVERIFY(wanted.empty());
        }
    }
}

void IntervalFiguresTest::daysOfTwentyThreeToTwentyFiveHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("Berlin, 23") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23;
    QTest::newRow("Berlin, 25") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25;
    QTest::newRow("New York, 23") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 23;
    QTest::newRow("New York, 25") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 25;
    QTest::newRow("Sydney, 23") << QByteArray("Australia/Sydney") << QDate(2026, 10, 4) << 23;
    QTest::newRow("Sydney, 25") << QByteArray("Australia/Sydney") << QDate(2026, 4, 5) << 25;
    QTest::newRow("Santiago, 23") << QByteArray("America/Santiago") << QDate(2026, 9, 6) << 23;
    QTest::newRow("Moscow, 25") << QByteArray("Europe/Moscow") << QDate(2014, 10, 26) << 25;
    QTest::newRow("Ho Chi Minh City, always 24")
        << QByteArray("Asia/Ho_Chi_Minh") << QDate(2026, 3, 29) << 24;
}

/// Somebody who stays for three days is in for as long as each of them lasts; a call an hour counts as often
/// as there are hours.
void IntervalFiguresTest::daysOfTwentyThreeToTwentyFiveHours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const Calendar calendar(Calendar::zoneByName(zone));
    const qint64 from = toMs(calendar.startOf(day.addDays(-1))) / 1000;
    const qint64 to = toMs(calendar.startOf(day.addDays(2))) / 1000;
    QByteArray log = QByteArray::number(from) + "|MANAGER|support|Anna|ADDMEMBER|\n";
    for (qint64 at = from; at < to; at += 3600) {
        const QByteArray id = "c" + QByteArray::number(at);
        log += QByteArray::number(at) + '|' + id + "|support|NONE|ENTERQUEUE||1|1\n";
        log += QByteArray::number(at + 5) + '|' + id + "|support|NONE|ABANDON|1|1|5\n";
    }
    log += QByteArray::number(to) + "|MANAGER|support|Anna|REMOVEMEMBER|\n";
    ScratchStore store(calendar);
    store.take(log);
    Reader reader = store.reader();
    const TimeRange range{calendar.startOf(day.addDays(-1)), calendar.startOf(day.addDays(2))};
    const auto agents = reader.figures().agents(range, By::Day, {});
    const auto queues = reader.figures().queues(range, By::Day);
    QVERIFY(agents.ok() && queues.ok());
    QCOMPARE(agents->size(), size_t(3));
    QCOMPARE(queues->size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        const int length = i == 1 ? hours : 24;
        QCOMPARE(calendar.dayOf((*agents)[i].start), day.addDays(qint64(i) - 1));
        QCOMPARE((*agents)[i].cell.loggedIn, qint64(length) * 3'600'000);
        QCOMPARE((*queues)[i].cell.offered, length);
        const TimeRange one = calendar.range(day.addDays(qint64(i) - 1));
        QCOMPARE(reader.figures().queues(one, By::Hour)->size(), size_t(length));
    }
}

CALLHELM_TEST(IntervalFiguresTest)
#include "intervalfigurestest.moc"
