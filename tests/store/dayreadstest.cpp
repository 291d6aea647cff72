#include <algorithm>
#include <limits>
#include <random>

#include <QTest>

#include "store/bookswatch.h"
#include "store/daysessions.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

BooksState stateOf(const DoctorReport &report)
{
    BooksState state;
    state.queues = int(report.books.size());
    for (const QueueBooks &books : report.books)
        state.unbalanced += books.balanced() ? 0 : 1;
    state.notes = report.noteCount();
    return state;
}

std::vector<qint64> idsOf(const std::vector<SessionRow> &sessions)
{
    std::vector<qint64> ids;
    for (const SessionRow &session : sessions)
        ids.push_back(session.id);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

/// What is read again and again as a day goes on is what the whole reading gives, whatever is stored between.
class DayReadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asTheWholeReading_data();
    void asTheWholeReading();
    void lateLines();
    void onlyNewOnesAreRead();
};

void DayReadsTest::asTheWholeReading_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(effort(12)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DayReadsTest::asTheWholeReading()
{
    QFETCH(quint32, seed);
    ScratchStore store(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
    const auto database = must(Database::open(store.path(), Database::Mode::ReadOnly));
    const Reader reader(*database, store.calendar());
    DaySessions sessions;
    BooksWatch books;
    const QByteArrayList lines = randomLines({seed, 500, {seed % 2 == 0, seed % 3 == 0}});
    std::mt19937 random(seed);
    // Two logs of one telephone system, bit by bit, the second of them with what came before the first.
    const qsizetype half = lines.size() / 2;
    qsizetype next[] = {half, 0};
    const qsizetype end[] = {lines.size(), half};
    const QString names[] = {QStringLiteral("later"), QStringLiteral("earlier")};
    while (next[0] < end[0] || next[1] < end[1]) {
        const size_t log = next[1] >= end[1] || (next[0] < end[0] && random() % 4 != 0) ? 0 : 1;
        const qsizetype count = std::min<qsizetype>(1 + qsizetype(random() % 20), end[log] - next[log]);
        store.begin();
        store.append(ScratchStore::segment(names[log]), lines.mid(next[log], count).join('\n') + '\n');
        store.commit();
        next[log] += count;
        QTest::qSleep(2); // whole tables are read for a hundredth of the time
        const auto horizon = store.journal().horizon();
        if (!horizon)
            continue;
        QVERIFY(must(books.read(reader)) == stateOf(must(reader.doctor().report(*horizon + Duration(1)))));
        const TimeRange day = store.calendar().range(store.calendar().dayOf(*horizon));
        CallFilter filter;
        filter.range = day;
        filter.limit = std::numeric_limits<int>::max();
        QCOMPARE(idsOf(must(sessions.read(reader, day))),
                 idsOf(must(reader.stays().sessions(filter, *horizon)).rows));
    }
}

/// They show at once, however long the whole reading takes.
void DayReadsTest::lateLines()
{
    ScratchStore store;
    store.take(logText(R"(
        +9 10:00:00|c1|support|NONE|ENTERQUEUE||0901|1
        +9 10:00:10|c1|support|NONE|ABANDON|1|1|10)"),
               QStringLiteral("one"));
    const auto database = must(Database::open(store.path(), Database::Mode::ReadOnly));
    const Reader reader(*database, store.calendar());
    BooksWatch books;
    QVERIFY(must(books.read(reader)).balanced());
    RereadSchedule schedule;
    QVERIFY(must(schedule.isDue(*database, readTime("+9 00:00:00"))));
    schedule.done(std::chrono::hours(1));
    QVERIFY(!must(schedule.isDue(*database, readTime("+9 00:00:00"))));
    store.take(logText(R"(+9 11:00:00|c2|support|NONE|ENTERQUEUE||0902|1)"), QStringLiteral("two"));
    QVERIFY(!must(schedule.isDue(*database, readTime("+9 00:00:00"))));
    store.take(logText(R"(
        10:00:00|c3|support|Anna|CONNECT|5|x|1
        10:01:00|c3|support|Anna|COMPLETEAGENT|5|60|1)"),
               QStringLiteral("three"));
    QVERIFY(must(schedule.isDue(*database, readTime("+9 00:00:00"))));
    const BooksState state = must(books.read(reader));
    QCOMPARE(state.unbalanced, 1);
    QVERIFY(state == stateOf(must(reader.doctor().report(*store.journal().horizon()))));
}

void DayReadsTest::onlyNewOnesAreRead()
{
    ScratchStore store;
    store.take(smallLog());
    const Reader reader = store.reader();
    const TimeRange day = store.calendar().range(store.calendar().dayOf(*store.journal().horizon()));
    CallFilter filter;
    filter.range = {Instant::min(), Instant::max()};
    qint64 begun = 0;
    for (const SessionRow &session : must(reader.stays().sessions(filter, day.to)).rows)
        begun += day.contains(session.from) ? 1 : 0;
    QVERIFY(begun > 0);
    QCOMPARE(must(reader.stays().sessionsBegunIn(day)).size(), size_t(begun));
}

CALLHELM_TEST(DayReadsTest)
#include "dayreadstest.moc"
