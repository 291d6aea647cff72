#include <QTest>

#include "metrics/figures.h"
#include "store/readmoment.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const TimeRange always{instantFromMs(testDay * 1000), instantFromMs((testDay + 40 * 86'400) * 1000)};

CallFilter all()
{
    CallFilter filter;
    filter.range = always;
    return filter;
}

QByteArray at(qint64 second) { return QByteArray::number(testDay + second); }

/// So many calls, each answered after 5 s and 60 s long, one a second.
QByteArray calls(int first, int last)
{
    QByteArray log;
    for (int i = first; i <= last; ++i) {
        const QByteArray id = "c" + QByteArray::number(i);
        log += at(i * 100) + '|' + id + "|support|NONE|ENTERQUEUE||0901" + QByteArray::number(i) + "|1\n";
        log += at(i * 100 + 5) + '|' + id + "|support|Anna|CONNECT|5|x|1\n";
        log += at(i * 100 + 65) + '|' + id + "|support|Anna|COMPLETEAGENT|5|60|1\n";
    }
    return log;
}

void take(ScratchStore &store, const QString &source, const QByteArray &log)
{
    const SegmentInfo segment = ScratchStore::segment(source, source);
    store.begin();
    store.append(segment, log);
    store.end(segment);
    store.commit();
}

} // namespace

/// Answers of the reader are whole: sums are of all rows, one answer is of one moment, searches take text as
/// it is written, and rows come in an order that does not depend on how they came into the store.
class WholeAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreOfAllRows();
    void searchesTakeTextAsWritten_data();
    void searchesTakeTextAsWritten();
    void oneMoment();
    void nestedMoments();
    void manySources();
    void tooManySources();
    void farFuture();
    void orderIsOfTheRows();
    void talksWithoutAQueueHaveIdsOfTheirOwn();
};

void WholeAnswersTest::sumsAreOfAllRows()
{
    // Anna is in and out again 40 times, a minute each; Boris, too, at the same time.
    QByteArray log;
    for (int i = 0; i < 40; ++i) {
        for (const char *agent : {"Anna", "Boris"})
            log += at(i * 600) + "|NONE|support|" + agent + "|ADDMEMBER|\n" + at(i * 600) + "|NONE|sales|"
                + agent + "|ADDMEMBER|\n" + at(i * 600 + 10) + "|NONE|NONE|" + agent + "|PAUSEALL|tea\n"
                + at(i * 600 + 30) + "|NONE|NONE|" + agent + "|UNPAUSEALL|\n" + at(i * 600 + 60)
                + "|NONE|support|" + agent + "|REMOVEMEMBER|\n" + at(i * 600 + 60) + "|NONE|sales|" + agent
                + "|REMOVEMEMBER|\n";
    }
    log += calls(300, 310);
    ScratchStore store;
    store.take(log);
    Reader reader = store.reader();
    const Instant horizon = always.to;
    for (const int limit : {1000, 7, 1, 0}) {
        CallFilter filter = all();
        filter.limit = limit;
        const auto sessions = reader.stays().sessions(filter, horizon);
        QVERIFY(sessions.ok());
        QCOMPARE(sessions->total, qint64(160));
        QCOMPARE(sessions->rows.size(), size_t(std::min(limit, 160)));
        filter.range.to = readTime("08:00:00"); // before the calls
        const auto early = reader.stays().sessions(filter, horizon);
        QCOMPARE(early->sum, qint64(2 * 40 * 60)); // once, though in two queues
        const auto pauses = reader.stays().pauses(filter, horizon);
        QCOMPARE(pauses->sum, qint64(2 * 40 * 20));
        QCOMPARE(pauses->rows.size(), size_t(std::min<qint64>(limit, pauses->total)));
        const auto visits = reader.calls().visits([&] {
            CallFilter some = all();
            some.limit = limit;
            return some;
        }());
        QCOMPARE(visits->total, qint64(11));
        QCOMPARE(visits->sum, qint64(55));
        QCOMPARE(visits->rows.size(), size_t(std::min(limit, 11)));
    }
}

void WholeAnswersTest::searchesTakeTextAsWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("found");
    QTest::newRow("part") << "090" << 3;
    QTest::newRow("percent") << "%" << 1;
    QTest::newRow("underscore") << "_" << 1;
    QTest::newRow("escape") << "\\" << 1;
    QTest::newRow("percent within") << "0%1" << 1;
    QTest::newRow("as wildcards") << "0%2" << 0;
    QTest::newRow("quote") << "'" << 0;
    QTest::newRow("nothing") << "" << 4;
}

void WholeAnswersTest::searchesTakeTextAsWritten()
{
    QFETCH(QString, number);
    QFETCH(int, found);
    ScratchStore store;
    store.take(logText(R"(
        10:00:00|c1|support|NONE|ENTERQUEUE||0901|1
        10:00:01|c2|support|NONE|ENTERQUEUE||090_2|1
        10:00:02|c3|support|NONE|ENTERQUEUE||090%1|1
        10:00:03|c4|support|NONE|ENTERQUEUE||\7|1)"));
    CallFilter filter = all();
    filter.number = number;
    Reader reader = store.reader();
    const auto rows = reader.calls().visits(filter);
    QVERIFY(rows.ok());
    QCOMPARE(rows->total, qint64(found));
    QCOMPARE(rows->rows.size(), size_t(found));
    int each = 0;
    QVERIFY(reader.calls().eachVisit(filter, [&](const VisitRow &) { ++each; }).ok());
    QCOMPARE(each, found);
}

/// While a writer commits between two questions, one moment's answers agree; the next moment's are newer.
void WholeAnswersTest::oneMoment()
{
    ScratchStore store;
    take(store, QStringLiteral("one"), calls(1, 10));
    auto database = Database::open(store.path(), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    Reader reader(**database, store.calendar());
    {
        auto moment = reader.moment();
        QVERIFY(moment.ok());
        const auto before = reader.calls().visits(all());
        take(store, QStringLiteral("two"), calls(11, 20));
        const auto after = reader.calls().visits(all());
        QCOMPARE(before->total, qint64(10));
        QCOMPARE(after->total, qint64(10));
        const auto figures = reader.figures().queues(always, By::All);
        QCOMPARE(QueueFigures(figures->front().cell, QueueGoal()).offered(), qint64(10));
    }
    QCOMPARE(reader.calls().visits(all())->total, qint64(20));
    // Within one answer, too: what is told while the writer commits is of the moment it began.
    int told = 0;
    QVERIFY(reader.calls()
                .eachVisit(all(),
                           [&](const VisitRow &) {
                               if (told++ == 0)
                                   take(store, QStringLiteral("three"), calls(21, 30));
                           })
                .ok());
    QCOMPARE(told, 20);
    QCOMPARE(reader.calls().visits(all())->total, qint64(30));
}

void WholeAnswersTest::nestedMoments()
{
    ScratchStore store;
    take(store, QStringLiteral("one"), calls(1, 3));
    Reader reader = store.reader();
    {
        auto outer = reader.moment();
        {
            auto inner = reader.moment();
            QVERIFY(outer.ok() && inner.ok());
        }
        QVERIFY(store.database().inTransaction());
        QCOMPARE(reader.calls().visits(all())->total, qint64(3));
    }
    QVERIFY(!store.database().inTransaction());
    store.begin(); // a writer's own transaction serves as well
    QVERIFY(reader.calls().visits(all()).ok());
    QVERIFY(store.database().inTransaction());
    store.commit();
}

/// Every telephone system's calls are kept, however many systems there are.
void WholeAnswersTest::manySources()
{
    ScratchStore store;
    constexpr int systems = 40;
    for (int i = 0; i < systems; ++i)
        take(store, QStringLiteral("system %1").arg(i), calls(1, 4));
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), qint64(4 * systems));
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM leg"), qint64(4 * systems));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    QCOMPARE(reader.calls().visits(all())->total, qint64(4 * systems));
}

void WholeAnswersTest::tooManySources()
{
    ScratchStore store;
    take(store, QStringLiteral("one"), calls(1, 1));
    QVERIFY(store.database().execute("INSERT INTO source(id,name,kind) VALUES(4096,'last',0)").ok());
    store.begin();
    const auto refused = store.journal().append(
        ScratchStore::segment(QStringLiteral("x"), QStringLiteral("x")), FactBatch());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().text.contains(QStringLiteral("4096")), qPrintable(refused.error().text));
    QVERIFY(store.journal().rollback().ok());
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM source"), qint64(2));
}

/// As late as a log's time is accepted.
void WholeAnswersTest::farFuture()
{
    const qint64 late = 4'102'444'799; // the last second of 2099
    ScratchStore store;
    store.take(QByteArray::number(late - 5) + "|c1|support|NONE|ENTERQUEUE||1|1\n" + QByteArray::number(late)
               + "|c1|support|NONE|ABANDON|1|1|5\n");
    CallFilter filter;
    filter.range = {instantFromMs((late - 60) * 1000), instantFromMs((late + 60) * 1000)};
    Reader reader = store.reader();
    QCOMPARE(reader.calls().visits(filter)->total, qint64(1));
    filter.range = {Instant::min(), Instant::max()};
    QCOMPARE(reader.calls().visits(filter)->total, qint64(1));
    filter.range = {instantFromMs((late - 60) * 1000), instantFromMs((late - 5) * 1000)};
    QCOMPARE(reader.calls().visits(filter)->total, qint64(0));
}

/// Rows of one second come by their names, whoever was stored first.
void WholeAnswersTest::orderIsOfTheRows()
{
    const QByteArray b
        = logText("10:00:00|b1|bravo|NONE|ENTERQUEUE||2|1 ;10:00:00|b2|bravo|NONE|ENTERQUEUE||1|1");
    const QByteArray a
        = logText("10:00:00|a1|alpha|NONE|ENTERQUEUE||3|1 ;09:59:59|a2|zulu|NONE|ENTERQUEUE||3|1");
    QStringList orders[2];
    for (const bool back : {false, true}) {
        ScratchStore store;
        take(store, back ? QStringLiteral("b") : QStringLiteral("a"), back ? b : a);
        take(store, back ? QStringLiteral("a") : QStringLiteral("b"), back ? a : b);
        Reader reader = store.reader();
        const auto rows = reader.calls().visits(all());
        for (const VisitRow &row : rows->rows)
            orders[back] << row.call.toString();
        const auto names = reader.names().queues();
        const auto figures = reader.figures().queues(always, By::Quarter);
        for (const QueueInterval &interval : *figures)
            for (const NamedQueue &queue : *names)
                if (queue.id == interval.queue)
                    orders[back] << queue.name;
    }
    QCOMPARE(orders[0], QStringList({"a2", "a1", "b2", "b1", "zulu", "alpha", "bravo"}));
    QCOMPARE(orders[1], orders[0]);
}

void WholeAnswersTest::talksWithoutAQueueHaveIdsOfTheirOwn()
{
    ScratchStore store;
    take(store, QStringLiteral("one"), calls(1, 1));
    const qint64 id = *store.database().number("SELECT id FROM leg");
    QVERIFY(store.database()
                .execute("INSERT INTO direct_call VALUES(" + QByteArray::number(id) + ",1,1,'d',1,'0901',"
                         + at(105) + "000,1,2,0,'','')")
                .ok());
    Reader reader = store.reader();
    const auto legs = reader.calls().legs(all());
    QVERIFY(legs.ok());
    QCOMPARE(legs->rows.size(), size_t(2));
    QVERIFY(legs->rows[0].id != legs->rows[1].id);
}

CALLHELM_TEST(WholeAnswersTest)
#include "wholeanswerstest.moc"
