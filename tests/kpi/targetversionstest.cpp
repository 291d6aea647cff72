#include <QTest>

#include "kpi/targetversions.h"
#include "support/testmain.h"

using namespace callhelm;

/// Which goal holds when (SPEC 4: "A target holds from a period's first day on …").
class TargetVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneForEachPeriod_data();
    void oneForEachPeriod();
    void periodsDoNotDerive();
    void metricsOfSome();
    void ends();
    void cut_data();
    void cut();
    void periods_data();
    void periods();
    void steps();
    void isoWeeks();
};

namespace {

const KpiSubject anna = KpiSubject::of(AgentId(1));
const KpiSubject care = KpiSubject::of(TeamId(1));

TargetKey callsOf(KpiSubject subject, KpiPeriod period = KpiPeriod::Month)
{
    return {subject, QStringLiteral("calls"), period};
}

Target version(const TargetKey &key, QDate from, std::optional<qint64> value, std::optional<QDate> until = {})
{
    return {key, from, until, value, {}, {}};
}

const QDate january(2026, 1, 1);
const QDate february(2026, 2, 1);
const QDate april(2026, 4, 1);
const QDate june(2026, 6, 1);
const QDate july(2026, 7, 1);

/// January 100, from February on 120; from April on none; June alone 80. Given in no order.
TargetVersions versions()
{
    const TargetKey key = callsOf(anna);
    return TargetVersions({version(key, june, 80, july), version(key, february, 120),
                           version(key, january, 100), version(key, april, std::nullopt),
                           version(callsOf(care), january, 900)});
}

} // namespace

void TargetVersionsTest::oneForEachPeriod_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<qint64>("goal"); // -1: none
    QTest::newRow("before the first") << QDate(2025, 12, 1) << qint64(-1);
    QTest::newRow("January keeps its own") << january << qint64(100);
    QTest::newRow("February has the new one") << february << qint64(120);
    QTest::newRow("so has March") << QDate(2026, 3, 1) << qint64(120);
    QTest::newRow("an empty cell is no goal, not 0") << april << qint64(-1);
    QTest::newRow("June alone") << june << qint64(80);
    QTest::newRow("after its end there is none") << july << qint64(-1);
}

void TargetVersionsTest::oneForEachPeriod()
{
    QFETCH(QDate, first);
    QFETCH(qint64, goal);
    QCOMPARE(versions().goal(callsOf(anna), first).value_or(-1), goal);
}

void TargetVersionsTest::periodsDoNotDerive()
{
    QVERIFY(!versions().goal(callsOf(anna, KpiPeriod::Week), january));
    QVERIFY(!versions().goal(callsOf(anna, KpiPeriod::Day), january));
    QVERIFY(!versions().goal(callsOf(KpiSubject::of(AgentId(2))), january));
    QVERIFY(!versions().goal({anna, QStringLiteral("talk_minutes"), KpiPeriod::Month}, january));
    QCOMPARE(versions().goal(callsOf(care), february).value_or(-1), 900);
    // Set within January: it counts from February on, because its first day has the older one.
    const TargetVersions late(
        {version(callsOf(anna), january, 100), version(callsOf(anna), QDate(2026, 1, 15), 200)});
    QCOMPARE(late.goal(callsOf(anna), january).value_or(-1), 100);
    QCOMPARE(late.goal(callsOf(anna), february).value_or(-1), 200);
}

void TargetVersionsTest::metricsOfSome()
{
    const TargetVersions all({version(callsOf(anna), january, 100),
                              version({anna, QStringLiteral("revenue"), KpiPeriod::Month}, february, 5),
                              version({anna, QStringLiteral("meetings"), KpiPeriod::Week}, january, 5),
                              version({care, QStringLiteral("calls"), KpiPeriod::Month}, january, 5)});
    const std::vector subjects{anna, care};
    QCOMPARE(all.metricsOn(subjects, KpiPeriod::Month, january), std::vector{QStringLiteral("calls")});
    const std::vector both{QStringLiteral("calls"), QStringLiteral("revenue")};
    QCOMPARE(all.metricsOn(subjects, KpiPeriod::Month, february), both);
    QVERIFY(all.metricsOn(std::span(subjects).subspan(1), KpiPeriod::Week, february).empty());
}

void TargetVersionsTest::ends()
{
    const TargetVersions all = versions();
    const auto of = all.of(callsOf(anna));
    QCOMPARE(of.size(), 4U);
    QCOMPARE(all.endOf(of[0]).value_or(QDate()), february);
    QCOMPARE(all.endOf(of[1]).value_or(QDate()), april);
    QCOMPARE(all.endOf(of[3]).value_or(QDate()), july);
    QVERIFY(!all.endOf(all.of(callsOf(care))[0]));
    const TargetVersions overlapped(
        {version(callsOf(anna), january, 1, july), version(callsOf(anna), february, 2)});
    QCOMPARE(overlapped.endOf(overlapped.all()[0]).value_or(QDate()), february);
}

void TargetVersionsTest::cut_data()
{
    QTest::addColumn<std::vector<DayRange>>("spans");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("value"); // of 310 in October, which has 31 days
    using Spans = std::vector<DayRange>;
    const QDate early(2020, 1, 1);
    const QDate late(2030, 1, 1);
    QTest::newRow("all of it") << Spans{{early, late}} << qint64(31) << qint64(310);
    QTest::newRow("joins on the 17th") << Spans{{QDate(2026, 10, 17), late}} << qint64(15) << qint64(150);
    QTest::newRow("leaves on the 11th") << Spans{{early, QDate(2026, 10, 11)}} << qint64(10) << qint64(100);
    QTest::newRow("moves between teams")
        << Spans{{early, QDate(2026, 10, 11)}, {QDate(2026, 10, 11), late}} << qint64(31) << qint64(310);
    QTest::newRow("in two teams at once")
        << Spans{{early, QDate(2026, 10, 21)}, {QDate(2026, 10, 1), QDate(2026, 10, 11)}} << qint64(20)
        << qint64(200);
    QTest::newRow("away between") << Spans{{early, QDate(2026, 10, 2)}, {QDate(2026, 10, 31), late}}
                                  << qint64(2) << qint64(20);
    QTest::newRow("not at all") << Spans{{early, QDate(2026, 10, 1)}} << qint64(0) << qint64(-1);
}

void TargetVersionsTest::cut()
{
    QFETCH(std::vector<DayRange>, spans);
    QFETCH(qint64, days);
    QFETCH(qint64, value);
    const DayRange october{QDate(2026, 10, 1), QDate(2026, 11, 1)};
    const auto goal = cutGoal(310, october, spans);
    QCOMPARE(goal.has_value(), value >= 0);
    if (!goal)
        return;
    QCOMPARE(goal->value, value);
    QCOMPARE(goal->days, days);
    QCOMPARE(goal->daysOfPeriod, 31);
    QCOMPARE(goal->whole, 310);
    QCOMPARE(goal->isCut(), days != 31);
    // 36 × 15 ÷ 31 = 17.4, 37 × 15 ÷ 30 = 18.5: the nearest, halves up.
    const std::vector<DayRange> half{{QDate(2026, 10, 17), QDate(2026, 11, 16)}};
    QCOMPARE(cutGoal(36, october, half)->value, 17);
    QCOMPARE(cutGoal(37, {QDate(2026, 11, 1), QDate(2026, 12, 1)}, half)->value, 19);
}

void TargetVersionsTest::periods_data()
{
    QTest::addColumn<KpiPeriod>("period");
    QTest::addColumn<int>("first");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    const QDate newYear(2027, 1, 1); // a Friday
    QTest::newRow("a day") << KpiPeriod::Day << int(Qt::Monday) << newYear << newYear << QDate(2027, 1, 2);
    QTest::newRow("a week over the year's end")
        << KpiPeriod::Week << int(Qt::Monday) << newYear << QDate(2026, 12, 28) << QDate(2027, 1, 4);
    QTest::newRow("a week from Sunday")
        << KpiPeriod::Week << int(Qt::Sunday) << newYear << QDate(2026, 12, 27) << QDate(2027, 1, 3);
    QTest::newRow("a month") << KpiPeriod::Month << int(Qt::Monday) << QDate(2028, 2, 29) << QDate(2028, 2, 1)
                             << QDate(2028, 3, 1);
}

void TargetVersionsTest::periods()
{
    QFETCH(KpiPeriod, period);
    QFETCH(int, first);
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    const Calendar calendar(QTimeZone::utc(), Qt::DayOfWeek(first));
    QCOMPARE(periodOf(period, day, calendar).from, from);
    QCOMPARE(periodOf(period, day, calendar).until, until);
}

void TargetVersionsTest::steps()
{
    const Calendar calendar;
    const DayRange march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
    QCOMPARE(stepped(KpiPeriod::Month, march, -1, calendar).until, QDate(2026, 3, 1));
    QCOMPARE(stepped(KpiPeriod::Month, march, -1, calendar).days(), 28);
    QCOMPARE(stepped(KpiPeriod::Week, {QDate(2026, 12, 28), QDate(2027, 1, 4)}, 1, calendar).from,
             QDate(2027, 1, 4));
    QCOMPARE(stepped(KpiPeriod::Day, {QDate(2026, 3, 1), QDate(2026, 3, 2)}, -1, calendar).from,
             QDate(2026, 2, 28));
    for (const KpiPeriod period : {KpiPeriod::Day, KpiPeriod::Week, KpiPeriod::Month}) {
        KpiPeriod read = KpiPeriod::Day;
        QVERIFY(periodFromName(periodName(period), read));
        QCOMPARE(read, period);
    }
    KpiPeriod read = KpiPeriod::Day;
    QVERIFY(!periodFromName(QStringLiteral("year"), read));
}

void TargetVersionsTest::isoWeeks()
{
    const Calendar monday;
    const Calendar sunday(QTimeZone::utc(), Qt::Sunday);
    QCOMPARE(isoWeek(periodOf(KpiPeriod::Week, QDate(2027, 1, 1), monday), monday), 53);
    QCOMPARE(isoWeek(periodOf(KpiPeriod::Week, QDate(2026, 1, 1), monday), monday), 1);
    QCOMPARE(isoWeek(periodOf(KpiPeriod::Week, QDate(2026, 1, 1), sunday), sunday), 0);
}

CALLHELM_TEST(TargetVersionsTest)
#include "targetversionstest.moc"
