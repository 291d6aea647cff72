#include <random>

#include <QFile>
#include <QTest>

#include "services/floorbuilder.h"
#include "services/past.h"
#include "store/daysessions.h"
#include "store/openstore.h"
#include "store/replay.h"
#include "store/rowwriter.h"
#include "support/amirecording.h"
#include "support/effort.h"
#include "support/floortext.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// The floor of a moment gone by is the floor that one would have seen then: whatever the logs, the day, and
/// the order in which one jumps.
class PastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asAStoreThatEndsThere();
    void asTheFoldUpToThere_data();
    void asTheFoldUpToThere();
    void whateverTheWayThere();
    void atTheLastFactItIsTheLiveFloor();
    void twoWitnesses();
    void daysOfOtherLengths_data();
    void daysOfOtherLengths();
    void goesOnWithTheStore();
    void anOlderFileMakesAnotherPast();
    void canBeStopped();
    void marksAreUsed();
    void alertsOfTheMoment();
    void rowsOfTheMoment();
    void emptyStore();
};

#define COMPARE_FLOORS(got, wanted, context)                                                                 \
    do {                                                                                                     \
        const QByteArrayList a = floorLines(*(wanted));                                                      \
        const QByteArrayList b = floorLines(*(got));                                                         \
        QVERIFY2(a == b, (QByteArray(context) + differenceOf(a, b)).constData());                            \
    } while (false)

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

QByteArray contentOf(const QString &path)
{
    QFile log(path);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

FloorSnapshotPtr floorAt(Past &past, Instant at) { return must(past.at(at, {})).floor; }

SegmentInfo file(const QString &name, const QString &source) { return ScratchStore::segment(name, source); }

/// The facts that stand before a moment in the order of their segment.
FactBatch until(const FactBatch &batch, Instant at)
{
    FactBatch some;
    some.keep = batch.keep;
    Instant order;
    for (const Fact &fact : batch.facts) {
        order = std::max(order, fact.at);
        if (order <= at)
            some.facts.push_back(fact);
    }
    return some;
}

/// Of a store in which nothing is that was told later.
DebtList debtsOf(Reader &reader, Instant at)
{
    CallFilter filter;
    filter.range = {at - DebtBook::longest, at + std::chrono::hours(1)};
    DebtBook book(Country::Vietnam);
    if (auto done = reader.calls().eachVisit(filter, [&](const VisitRow &visit) { book.add(visit); }); !done)
        qFatal("%s", qPrintable(done.error().toString()));
    return book.open();
}

FloorSnapshotPtr liveFloor(ScratchStore &store, Instant at)
{
    LiveState state;
    state.asOf = at;
    state.agents = store.journal().agents(at);
    state.waiting = store.journal().waiting(at);
    state.open = store.journal().openTimes(at, {});
    Reader reader = store.reader();
    DaySessions sessions;
    state.debts = debtsOf(reader, at);
    return must(buildFloor(reader, state, sessions));
}

/// The floor of the facts up to a moment, folded from the first fact into tables of their own.
FloorSnapshotPtr foldedFloor(ScratchStore &store, Instant at)
{
    ScratchStore scratch(store.calendar());
    const auto facts = must(FactStore::open(store.database()));
    const auto rows = must(RowWriter::open(scratch.database()));
    const auto cells = must(CellStore::open(scratch.database(), store.calendar()));
    Registry names;
    (void)readNames(store.database(), names);
    std::vector<std::unique_ptr<CallFold>> folds;
    scratch.begin();
    for (const SourceId source : must(readSources(store.database()))) {
        const auto segments = must(readSegments(store.database(), source));
        SourceArbiter arbiter(*facts, source, segments, names);
        folds.push_back(std::make_unique<CallFold>(source, names));
        const auto take = [&](const Fact &fact, SegmentId segment, const FactOrder &order) -> Result<void> {
            if (must(arbiter.counts(fact, segment)) && order.at <= toMs(at))
                folds.back()->apply(fact, segment);
            return {};
        };
        if (auto done = replayInOrder(*facts, segments, arbiter, take); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        const FoldOutput output = folds.back()->take();
        if (!rows->write(output) || !cells->add(output))
            qFatal("not written");
    }
    scratch.commit();
    for (const auto &[table, list] : {std::pair("queue", &names.queues), std::pair("agent", &names.agents)})
        for (qint64 id = 1; id <= list->size(); ++id) {
            auto insert = must(Statement::prepare(
                scratch.database(), QByteArray("INSERT INTO ") + table + "(id,name) VALUES(?,?)"));
            insert.bindAll(id, list->name(id));
            if (!insert.run())
                qFatal("not named");
        }
    Folds all;
    for (const auto &fold : folds)
        all.push_back(fold.get());
    LiveState state;
    state.asOf = at;
    state.agents = agentsOf(all, at);
    state.waiting = waitingIn(all, at);
    state.open = openTimesOf(all, at);
    Reader reader(scratch.database(), store.calendar());
    DaySessions sessions;
    state.debts = debtsOf(reader, at);
    return must(buildFloor(reader, state, sessions));
}

std::vector<Instant> anyMoments(const FactBatch &batch, std::mt19937 &random, int count)
{
    Instant last;
    for (const Fact &fact : batch.facts)
        last = std::max(last, fact.at);
    const Instant first = batch.facts.front().at;
    std::vector<Instant> moments{last};
    while (int(moments.size()) < count)
        moments.push_back(first + Duration(qint64(random() % quint64(toMs(last - first) + 1)) / 1000 * 1000));
    return moments;
}

constexpr LogFaults spoilt[] = {{false, false}, {true, false}, {false, true}, {true, true}};

} // namespace

void PastTest::asAStoreThatEndsThere()
{
    std::mt19937 random(3);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const FactBatch facts = factsOf(randomLog({seed, 400, spoilt[seed % 4]}));
        ScratchStore store;
        store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
        Past past(store.path(), store.calendar());
        for (const Instant at : anyMoments(facts, random, 6)) {
            ScratchStore then;
            then.take(ScratchStore::segment(QStringLiteral("log")), until(facts, at), true);
            COMPARE_FLOORS(floorAt(past, at), liveFloor(then, at),
                           "seed " + QByteArray::number(seed) + " at " + QByteArray::number(toMs(at)));
        }
    }
}

void PastTest::asTheFoldUpToThere_data()
{
    QTest::addColumn<int>("sources");
    QTest::newRow("one source") << 1;
    QTest::newRow("three sources") << 3;
}

void PastTest::asTheFoldUpToThere()
{
    QFETCH(int, sources);
    std::mt19937 random(7);
    for (quint32 seed = 1; seed <= quint32(effort(4)); ++seed) {
        ScratchStore store(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
        FactBatch all;
        for (int source = 0; source < sources; ++source) {
            const FactBatch facts = factsOf(randomLog({seed * 31 + quint32(source), 200, spoilt[seed % 4]}));
            const QString name = QString::number(source);
            // Two files of one source, the later first.
            const Instant middle = facts.facts[facts.facts.size() / 2].at;
            FactBatch early = until(facts, middle);
            FactBatch late;
            late.keep = facts.keep;
            late.facts.assign(facts.facts.begin() + ptrdiff_t(early.facts.size()), facts.facts.end());
            store.take(file(QStringLiteral("late"), name), late, true);
            store.take(file(QStringLiteral("early"), name), early, true);
            all.keep.insert(all.keep.end(), facts.keep.begin(), facts.keep.end());
            all.facts.insert(all.facts.end(), facts.facts.begin(), facts.facts.end());
        }
        Past past(store.path(), store.calendar());
        for (const Instant at : anyMoments(all, random, 6))
            COMPARE_FLOORS(floorAt(past, at), foldedFloor(store, at),
                           "seed " + QByteArray::number(seed) + " at " + QByteArray::number(toMs(at)));
    }
}

void PastTest::whateverTheWayThere()
{
    std::mt19937 random(11);
    const FactBatch facts = factsOf(randomLog({17, 3'000, {}}));
    ScratchStore store;
    store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
    std::vector<Instant> moments = anyMoments(facts, random, 40);
    std::map<Instant, QByteArrayList> seen;
    for (const Instant at : moments) { // each by itself
        Past past(store.path(), store.calendar());
        seen[at] = floorLines(*floorAt(past, at));
    }
    Past past(store.path(), store.calendar());
    for (int round = 0; round < 3; ++round) {
        if (round == 0)
            std::sort(moments.begin(), moments.end());
        else if (round == 1)
            std::sort(moments.begin(), moments.end(), std::greater<>());
        else
            std::shuffle(moments.begin(), moments.end(), random);
        for (const Instant at : moments)
            QVERIFY2(floorLines(*floorAt(past, at)) == seen[at], QByteArray::number(toMs(at)).constData());
    }
}

void PastTest::atTheLastFactItIsTheLiveFloor()
{
    const QByteArray log = contentOf(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"));
    ScratchStore store(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
    store.take(log);
    const Instant last = *store.journal().horizon();
    Past past(store.path(), store.calendar());
    const FloorSnapshotPtr floor = floorAt(past, last);
    QVERIFY(floor->past && !floor->live);
    QCOMPARE(floor->asOf, last);
    COMPARE_FLOORS(floor, liveFloor(store, last), "");
}

/// The queue_log of half of the time beside the manager interface of all of it.
void PastTest::twoWitnesses()
{
    const FactBatch log = factsOf(contentOf(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log")));
    const FactBatch ami = factsOfAmi(amiRecording());
    const Instant first = log.facts.front().at;
    const Instant last = log.facts.back().at;
    const Instant from = first + (last - first) / 3;
    const Instant to = first + (last - first) * 2 / 3;
    FactBatch middle;
    middle.keep = log.keep;
    for (const Fact &fact : log.facts)
        if (fact.at >= from && fact.at < to)
            middle.facts.push_back(fact);
    ScratchStore store;
    const QString name = QStringLiteral("pbx");
    store.take({{name, SourceKind::Ami}, {}, {}, 0, 0}, ami, false);
    store.take(file(QStringLiteral("queue_log"), name), middle, true);
    Past past(store.path(), store.calendar());
    std::mt19937 random(5);
    std::vector<Instant> moments = anyMoments(log, random, 8);
    for (const Instant border : {from, to})
        for (const int off : {-2000, 0, 1000})
            moments.push_back(border + Duration(off));
    for (const Instant at : moments)
        COMPARE_FLOORS(floorAt(past, at), foldedFloor(store, at), QByteArray::number(toMs(at)));
}

void PastTest::daysOfOtherLengths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("the clock goes forward") << QDate(2026, 3, 29) << 23;
    QTest::newRow("the clock goes back") << QDate(2026, 10, 25) << 25;
}

void PastTest::daysOfOtherLengths()
{
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const Calendar calendar(Calendar::zoneByName("Europe/Berlin"));
    const TimeRange range = calendar.range(day);
    FactBatch facts = factsOf(randomLog({23, 600, {}}));
    const Duration shift = range.from + std::chrono::hours(1) - facts.facts.front().at;
    for (Fact &fact : facts.facts)
        fact.at += shift;
    ScratchStore store(calendar);
    store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
    Past past(store.path(), calendar);
    const PastOutline outline = must(past.outline(day));
    QCOMPARE(outline.range, range);
    QCOMPARE(outline.missed.size(), size_t(hours * 4));
    for (const Duration left : {Duration(1000), Duration(std::chrono::hours(2))}) {
        const Instant at = range.to - left;
        const FloorSnapshotPtr floor = floorAt(past, at);
        QCOMPARE(floor->today, range);
        COMPARE_FLOORS(floor, foldedFloor(store, at), "");
    }
    QCOMPARE(floorAt(past, range.to)->today, calendar.range(day.addDays(1)));
}

/// Looking at the day that goes on: what is committed meanwhile shows, and what was seen stays as it was.
void PastTest::goesOnWithTheStore()
{
    const QByteArrayList lines = randomLines({41, 400, {}});
    ScratchStore store;
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("log"));
    Past past(store.path(), store.calendar());
    std::mt19937 random(2);
    for (qsizetype at = 0; at < lines.size(); at += 40) {
        store.begin();
        store.append(segment, lines.mid(at, 40).join('\n') + '\n');
        store.commit();
        const Instant last = *store.journal().horizon();
        COMPARE_FLOORS(floorAt(past, last), liveFloor(store, last), QByteArray::number(at));
        const Instant before = last - Duration(qint64(random() % 7'200'000) / 1000 * 1000);
        COMPARE_FLOORS(floorAt(past, before), foldedFloor(store, before), QByteArray::number(at));
    }
}

void PastTest::anOlderFileMakesAnotherPast()
{
    const FactBatch facts = factsOf(randomLog({43, 600, {}}));
    const Instant middle = facts.facts[300].at;
    const FactBatch early = until(facts, middle);
    FactBatch late;
    late.keep = facts.keep;
    late.facts.assign(facts.facts.begin() + ptrdiff_t(early.facts.size()), facts.facts.end());
    ScratchStore store;
    store.take(ScratchStore::segment(QStringLiteral("late")), late, true);
    Past past(store.path(), store.calendar());
    const Instant at = facts.facts[500].at;
    const QByteArrayList without = floorLines(*floorAt(past, at));
    store.take(ScratchStore::segment(QStringLiteral("early")), early, true);
    COMPARE_FLOORS(floorAt(past, at), foldedFloor(store, at), "");
    QVERIFY(floorLines(*floorAt(past, at)) != without);
}

void PastTest::canBeStopped()
{
    const FactBatch facts = factsOf(randomLog({5, 40'000, {}}));
    ScratchStore store;
    store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
    Past past(store.path(), store.calendar());
    const Instant last = *store.journal().horizon();
    int told = 0;
    const auto stopped = past.at(last, [&told](double done) {
        ++told;
        return done < 0.2;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(told > 0);
    COMPARE_FLOORS(floorAt(past, last), liveFloor(store, last), "");
}

/// A jump back to a day some way into history does not fold all of it again.
void PastTest::marksAreUsed()
{
    const FactBatch facts = factsOf(randomLog({6, 130'000, {}}));
    ScratchStore store;
    store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
    Past past(store.path(), store.calendar());
    const Instant last = *store.journal().horizon();
    int first = 0;
    int again = 0;
    const auto count = [](int &counter) { return [&counter](double) { return ++counter > 0; }; };
    (void)must(past.at(last, count(first)));
    (void)must(past.at(facts.facts.front().at, {})); // elsewhere
    const FloorSnapshotPtr floor = must(past.at(last, count(again))).floor;
    QVERIFY2(again * 2 < first, QByteArray::number(again) + " of " + QByteArray::number(first));
    COMPARE_FLOORS(floor, liveFloor(store, last), "");
}

void PastTest::alertsOfTheMoment()
{
    ScratchStore store;
    store.take(logText(R"(
        09:00:00|NONE|support|Anna|ADDMEMBER|
        10:00:00|c1|support|NONE|ENTERQUEUE||1|1
        10:00:10|c2|support|NONE|ENTERQUEUE||2|2
        10:04:00|c1|support|Anna|CONNECT|240|x|1
        10:05:00|c2|support|NONE|ABANDON|1|2|290
        10:20:00|c1|support|Anna|COMPLETECALLER|240|960|1)"));
    AlertRule rule = usualRule(AlertRule::Kind::Waiting);
    rule.id = 1;
    rule.threshold = 2;
    rule.clear = 0;
    rule.lasting = std::chrono::minutes(2);
    rule.on = true;
    Past past(store.path(), store.calendar());
    past.setRules({rule});
    const auto at = [&](const char *time) { return must(past.at(readTime(time), {})).alerts; };
    const auto cleared = [&](const char *time) { return must(past.at(readTime(time), {})).cleared; };
    const auto check = [&] {
        QVERIFY(at("10:01:30").empty()); // not for long enough
        QCOMPARE(at("10:03:00").size(), size_t(1));
        QCOMPARE(at("10:03:00").front().name, QStringLiteral("support"));
        QCOMPARE(at("10:04:30").size(), size_t(1)); // one left: hysteresis
        QVERIFY(at("10:06:00").empty());
        QCOMPARE(cleared("10:06:00").size(), size_t(1));
        QVERIFY(cleared("09:30:00").empty());
    };
    check();
    check(); // backwards and again
}

void PastTest::rowsOfTheMoment()
{
    std::mt19937 random(13);
    const FactBatch facts = factsOf(randomLog({29, 900, {}}));
    ScratchStore store;
    store.take(ScratchStore::segment(QStringLiteral("log")), facts, true);
    Past past(store.path(), store.calendar());
    for (const Instant at : anyMoments(facts, random, 8)) {
        const FloorSnapshotPtr floor = floorAt(past, at);
        Reader &reader = *must(past.rowsAt(at, {}));
        for (const FloorQueue &queue : floor->queues) {
            CallFilter filter;
            filter.queues = {queue.id};
            filter.range = {floor->today.from, at + Duration(1)};
            filter.outcomes = {Outcome::Answered};
            QCOMPARE(must(reader.calls().visits(filter)).total, queue.today.answered.total());
            filter.outcomes = {Outcome::Abandoned};
            QCOMPARE(must(reader.calls().visits(filter)).total, queue.today.abandoned.total());
            filter.outcomes = {Outcome::Waiting};
            filter.range.from -= std::chrono::hours(24);
            // Also those whose end is missing for a day: they wait no more on the floor.
            QVERIFY(must(reader.calls().visits(filter)).total >= qint64(queue.waiting));
        }
        for (const FloorAgent &agent : floor->agents) {
            CallFilter filter;
            filter.agents = {agent.id};
            filter.range = {floor->today.from, at + Duration(1)};
            QCOMPARE(must(reader.calls().legs(filter)).total, agent.today.answered);
            QCOMPARE(must(reader.calls().attempts(filter, true)).total, agent.today.missed);
            QCOMPARE(must(reader.stays().sessions(filter, at)).sum, agent.today.loggedIn / 1000);
            // A pause of somebody who is out is no work time.
            QVERIFY(must(reader.stays().pauses(filter, at)).sum >= agent.today.paused / 1000);
        }
    }
}

void PastTest::emptyStore()
{
    ScratchStore store;
    Past past(store.path(), store.calendar());
    QVERIFY(must(past.days()).empty());
    const FloorSnapshotPtr floor = floorAt(past, instantFromMs(testDay * 1000));
    QVERIFY(floor->queues.empty() && floor->agents.empty());
}

CALLHELM_TEST(PastTest)
#include "pasttest.moc"
