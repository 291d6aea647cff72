#include <random>
#include <unordered_set>

#include <QTest>

#include "calls/rowids.h"
#include "calls/sourcelanes.h"
#include "calls/statearchive.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

Instant at(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

/// Ids of rows: no two the same, whatever the source and whatever the time a log tells.
class RowIdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceHasItsOwn();
    void everyTimeFits_data();
    void everyTimeFits();
    void risesWithTheQuarter();
    void noneIsGivenTwice();
    void goesOnFromASavedState();
    void sourcesOutside();
};

void RowIdsTest::everySourceHasItsOwn()
{
    std::unordered_set<qint64> ids;
    const Instant when = at("2026-11-02T10:00:00Z");
    for (qint64 source = 1; source <= RowIds::mostSources; ++source) {
        RowIds given{SourceId(source)};
        for (int row = 0; row < 3; ++row) {
            const qint64 id = given.next(when);
            QVERIFY(ids.insert(id).second);
            QCOMPARE(RowIds::sourceOfRow(id).value(), source);
        }
    }
}

void RowIdsTest::everyTimeFits_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char *time : {"1970-01-01T00:00:00Z", "1990-01-01T00:00:00Z", "2026-11-02T10:07:00Z",
                             "2100-01-01T00:00:00Z", "2242-03-16T12:56:32Z", "9999-12-31T23:59:59Z"})
        QTest::newRow(time) << QByteArray(time);
}

void RowIdsTest::everyTimeFits()
{
    QFETCH(QByteArray, time);
    RowIds last{SourceId(RowIds::mostSources)};
    const Instant when = at(time);
    const qint64 id = last.next(when);
    QVERIFY(id > 0);
    QVERIFY(id >= RowIds::firstOf(when));
    QVERIFY(id < RowIds::firstOf(when + quarterLength));
    QCOMPARE(RowIds::quarterOfRow(id), quarterOf(when));
}

void RowIdsTest::risesWithTheQuarter()
{
    RowIds first{SourceId(1)};
    RowIds last{SourceId(RowIds::mostSources)};
    const Instant when = at("2026-11-02T10:14:59Z");
    QVERIFY(last.next(when) < first.next(when + std::chrono::seconds(1)));
}

/// Days in order, then the same days again by a clock that was set back, with rows of hours ago throughout.
void RowIdsTest::noneIsGivenTwice()
{
    std::mt19937 random(7);
    std::unordered_set<qint64> ids;
    RowIds given{SourceId(3)};
    const Instant start = at("2026-11-02T00:00:00Z");
    for (int life = 0; life < 3; ++life) {
        for (int row = 0; row < 200'000; ++row) {
            const auto late = std::chrono::seconds(random() % 8 == 0 ? random() % 50'000 : random() % 300);
            QVERIFY(ids.insert(given.next(start + std::chrono::seconds(row) - late)).second);
        }
    }
    // A burst within one quarter of an hour.
    for (int row = 0; row < 3'000'000; ++row)
        if (!ids.insert(given.next(start + std::chrono::hours(1000))).second)
            QFAIL("an id was given twice");
}

void RowIdsTest::goesOnFromASavedState()
{
    RowIds given{SourceId(5)};
    std::unordered_set<qint64> ids;
    const Instant start = at("2026-11-02T00:00:00Z");
    for (int row = 0; row < 500; ++row)
        ids.insert(given.next(start + std::chrono::minutes(row * 7 % 3000)));
    QByteArray bytes;
    StateArchive out(bytes);
    out(given);
    RowIds again{SourceId(5)};
    StateArchive in = StateArchive::reading(bytes);
    in(again);
    QVERIFY(!in.failed());
    for (int row = 0; row < 500; ++row) {
        const Instant when = start + std::chrono::minutes(row * 11 % 3000);
        const qint64 id = again.next(when);
        QCOMPARE(id, given.next(when));
        QVERIFY(ids.insert(id).second);
    }
}

/// Outside of the store an id tells nothing of the order in which sources came into it.
void RowIdsTest::sourcesOutside()
{
    std::map<SourceId, QString> one;
    std::map<SourceId, QString> other;
    for (int i = 1; i <= 300; ++i) {
        one[SourceId(i)] = QStringLiteral("source %1").arg(i);
        other[SourceId(301 - i)] = QStringLiteral("source %1").arg(i);
    }
    const SourceLanes there(one);
    const SourceLanes back(other);
    const Instant when = at("2026-11-02T10:00:00Z");
    std::unordered_set<qint64> ids;
    for (int i = 1; i <= 300; ++i) {
        const qint64 id = there.outside(RowIds(SourceId(i)).next(when));
        QCOMPARE(back.outside(RowIds(SourceId(301 - i)).next(when)), id);
        QCOMPARE(there.outside(-RowIds(SourceId(i)).next(when)), -id);
        QVERIFY(ids.insert(id).second);
    }
    QCOMPARE(there.outside(0), qint64(0));
}

CALLHELM_TEST(RowIdsTest)
#include "rowidstest.moc"
