#include <QTest>

#include "base/clock.h"
#include "base/result.h"
#include "support/testmain.h"

using namespace callhelm;

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixed();
    void scaled();
    void rateChanges();
    void wholeSecondsOfLengths();
    void errorText_data();
    void errorText();
};

void ClockTest::fixed()
{
    FixedClock clock(instantFromMs(1000));
    QCOMPARE(toMs(clock.now()), 1000);
    clock.advance(Duration(500));
    QCOMPARE(toMs(clock.now()), 1500);
    clock.set(instantFromMs(7));
    QCOMPARE(toMs(clock.now()), 7);
}

void ClockTest::scaled()
{
    FixedClock base(instantFromMs(0));
    const ScaledClock clock(base, instantFromMs(1'000'000), 60);
    QCOMPARE(toMs(clock.now()), 1'000'000);
    base.advance(Duration(1000));
    QCOMPARE(toMs(clock.now()), 1'060'000);
}

/// Faster or slower from now on: what has passed has passed.
void ClockTest::rateChanges()
{
    FixedClock base(instantFromMs(500));
    ScaledClock clock(base, instantFromMs(0), 10);
    base.advance(Duration(100));
    QCOMPARE(toMs(clock.now()), 1000);
    clock.setRate(1000);
    QCOMPARE(clock.rate(), 1000.0);
    QCOMPARE(toMs(clock.now()), 1000);
    base.advance(Duration(100));
    QCOMPARE(toMs(clock.now()), 101'000);
    clock.setRate(0);
    base.advance(Duration(100));
    QCOMPARE(toMs(clock.now()), 101'000);
}

void ClockTest::wholeSecondsOfLengths()
{
    QCOMPARE(wholeSeconds(Duration(999)), 0);
    QCOMPARE(wholeSeconds(Duration(1000)), 1);
    QCOMPARE(wholeSeconds(Duration(1999)), 1);
    QCOMPARE(wholeSeconds(Duration(0)), 0);
    QCOMPARE(wholeSeconds(Duration(-5000)), 0);
}

void ClockTest::errorText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("everything") << "queue_log" << qint64(7) << "queue_log:7: wrong";
    QTest::newRow("no line") << "queue_log" << qint64(0) << "queue_log: wrong";
    QTest::newRow("no file") << "" << qint64(0) << "wrong";
}

void ClockTest::errorText()
{
    QFETCH(QString, file);
    QFETCH(qint64, line);
    QFETCH(QString, text);
    QCOMPARE((Error{Error::Kind::Input, QStringLiteral("wrong"), file, line}.toString()), text);
}

CALLHELM_TEST(ClockTest)
#include "clocktest.moc"
