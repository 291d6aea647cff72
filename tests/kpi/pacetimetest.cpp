#include <QTest>

#include "kpi/pacetime.h"
#include "support/testmain.h"

using namespace callhelm;

/// How much of a period's working time is over: days by the hours worked on them, today not before it ends.
class PaceTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asDrawn();
    void halfDaysAndExceptions();
    void leaveAndMembership();
    void overAndToCome();
    void dayByItsMinutes_data();
    void dayByItsMinutes();
    void daysOfOtherLengths();
    void sameWorkingDay_data();
    void sameWorkingDay();

private:
    static Instant at(const Calendar &calendar, const char *text)
    {
        return calendar.fromIso(QString::fromLatin1(text)).value();
    }
};

namespace {

const DayRange october{QDate(2026, 10, 1), QDate(2026, 11, 1)};
constexpr int hours = 60;

} // namespace

/// PAGES.md: Wednesday 21 October 2026, Monday to Saturday: 17 of 27 working days are over.
void PaceTimeTest::asDrawn()
{
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    const PaceTime time = paceTime(KpiPeriod::Month, october, WorkingTime::usual(), calendar,
                                   at(calendar, "2026-10-21T08:31"));
    QCOMPARE(time.daysOver, 17);
    QCOMPARE(time.daysLeft, 10); // today among them
    QCOMPARE(time.over, 17 * 8 * hours);
    QCOMPARE(time.left, 10 * 8 * hours);
    QCOMPARE(time.fullDay, 8 * hours);
    QCOMPARE(*time.evenMark(), Fraction(17, 27));
    QVERIFY(time.isRunning);
    QVERIFY(!time.isOver);
    QVERIFY(!time.isOutside); // a month does not care
    // The day changes at midnight there, not in UTC: 17:00 UTC of the 20th is the 21st.
    QCOMPARE(
        paceTime(KpiPeriod::Month, october, WorkingTime::usual(), calendar, at(calendar, "2026-10-21T00:00"))
            .daysOver,
        17);
    QCOMPARE(
        paceTime(KpiPeriod::Month, october, WorkingTime::usual(), calendar, at(calendar, "2026-10-20T23:59"))
            .daysOver,
        16);
}

void PaceTimeTest::halfDaysAndExceptions()
{
    const Calendar calendar;
    WorkingTime working = WorkingTime::usual();
    working.setWeekday(Qt::Saturday, {{8 * hours, 12 * hours}}); // half days
    working.setException(QDate(2026, 10, 1), {{}, QStringLiteral("holiday")}); // a Thursday
    working.setException(QDate(2026, 10, 4),
                         {{{8 * hours, 18 * hours}}, QStringLiteral("instead")}); // a Sunday
    // Until Monday the 5th: Thursday off, Friday 8, Saturday 4, Sunday 10 hours.
    const PaceTime time
        = paceTime(KpiPeriod::Month, october, working, calendar, at(calendar, "2026-10-05T10:00"));
    QCOMPARE(time.over, (8 + 4 + 10) * hours);
    QCOMPARE(time.daysOver, 3);
    QCOMPARE(time.weightOver(), 22 / 8.0);
    // Left: Mondays 4, Tuesdays 4, Wednesdays 4, Thursdays 4, Fridays 4 (of 9 to 30), Saturdays 4 halves.
    QCOMPARE(time.left, (20 * 8 + 4 * 4) * hours);
    QCOMPARE(time.daysLeft, 24);
    QCOMPARE(time.weightWhole(), (22 + 20 * 8 + 16) / 8.0);
}

void PaceTimeTest::leaveAndMembership()
{
    const Calendar calendar;
    const std::vector<DayRange> away{{QDate(2026, 10, 5), QDate(2026, 10, 10)}, // Monday to Friday
                                     {QDate(2026, 10, 26), QDate(2026, 11, 10)}};
    const std::vector<DayRange> belongs{{QDate(2026, 10, 8), QDate(2027, 1, 1)}};
    const Instant now = at(calendar, "2026-10-21T08:31");
    const auto of = [&](std::span<const DayRange> in, std::span<const DayRange> out) {
        return paceTime(KpiPeriod::Month, october, WorkingTime::usual(), calendar, now, in, out);
    };
    QCOMPARE(of({}, away).daysOver, 17 - 5);
    QCOMPARE(of({}, away).daysLeft, 10 - 6); // Monday 26th to Saturday 31st
    QCOMPARE(of(belongs, {}).daysOver, 17 - 6); // the 1st, 2nd, 3rd, 5th, 6th, 7th
    QCOMPARE(of(belongs, {}).daysLeft, 10);
    QCOMPARE(of(belongs, away).daysOver, 17 - 8);
    const std::vector<DayRange> always{{QDate(2026, 1, 1), QDate(2027, 1, 1)}};
    QCOMPARE(of({}, always).whole(), 0);
    QVERIFY(!of({}, always).evenMark());
}

void PaceTimeTest::overAndToCome()
{
    const Calendar calendar;
    const auto on = [&](const char *now) {
        return paceTime(KpiPeriod::Month, october, WorkingTime::usual(), calendar, at(calendar, now));
    };
    QVERIFY(!on("2026-10-31T23:59").isOver);
    QVERIFY(on("2026-11-01T00:00").isOver);
    QVERIFY(!on("2026-11-01T00:00").isRunning);
    QCOMPARE(on("2026-11-01T00:00").daysOver, 27);
    QCOMPARE(on("2026-09-30T23:59").daysOver, 0);
    QVERIFY(!on("2026-09-30T23:59").isRunning);
    QVERIFY(!on("2026-09-30T23:59").isOver);
    // A day that is over is not "outside working time", whatever the hour is now.
    const auto dayAt = [&](QDate day, const char *now) {
        return paceTime(KpiPeriod::Day, {day, day.addDays(1)}, WorkingTime::usual(), calendar,
                        at(calendar, now));
    };
    QVERIFY(!dayAt(QDate(2026, 10, 20), "2026-10-21T23:00").isOutside);
    QVERIFY(dayAt(QDate(2026, 10, 21), "2026-10-21T23:00").isOutside);
}

void PaceTimeTest::dayByItsMinutes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("over"); // minutes
    QTest::addColumn<bool>("outside");
    QTest::newRow("before work") << "2026-10-21T07:59" << 0 << true;
    QTest::newRow("as it begins") << "2026-10-21T08:00" << 0 << false;
    QTest::newRow("half past ten") << "2026-10-21T10:30" << 150 << false;
    QTest::newRow("at lunch") << "2026-10-21T12:30" << 240 << true;
    QTest::newRow("after lunch") << "2026-10-21T13:15" << 255 << false;
    QTest::newRow("after work") << "2026-10-21T17:00" << 480 << true;
}

void PaceTimeTest::dayByItsMinutes()
{
    QFETCH(QString, now);
    QFETCH(int, over);
    QFETCH(bool, outside);
    const Calendar calendar(Calendar::zoneByName("Europe/Moscow"));
    const QDate day(2026, 10, 21);
    const PaceTime time = paceTime(KpiPeriod::Day, {day, day.addDays(1)}, WorkingTime::usual(), calendar,
                                   *calendar.fromIso(now));
    QCOMPARE(time.over, over * 60);
    QCOMPARE(time.left, (480 - over) * 60);
    QCOMPARE(time.isOutside, outside);
    QCOMPARE(time.fullDay, 3600); // needed an hour
    QVERIFY(time.isRunning);
}

/// The clock is put forward on 29 March 2026 in Berlin at two, and back on 25 October at three.
void PaceTimeTest::daysOfOtherLengths()
{
    const Calendar calendar(Calendar::zoneByName("Europe/Berlin"));
    WorkingTime working;
    working.setWeekday(Qt::Sunday, {{0, 24 * hours}});
    const auto whole = [&](QDate day) {
        return paceTime(KpiPeriod::Day, {day, day.addDays(1)}, working, calendar,
                        calendar.startOf(day) + std::chrono::hours(6));
    };
    QCOMPARE(whole(QDate(2026, 3, 29)).whole(), 23 * 3600);
    QCOMPARE(whole(QDate(2026, 3, 29)).over, 6 * 3600);
    QCOMPARE(whole(QDate(2026, 10, 25)).whole(), 25 * 3600);
    QCOMPARE(whole(QDate(2026, 10, 18)).whole(), 24 * 3600);
}

void PaceTimeTest::sameWorkingDay_data()
{
    QTest::addColumn<int>("over");
    QTest::addColumn<QDate>("day");
    // September 2026 begins on a Tuesday; the 2nd is off here, Sundays are.
    QTest::newRow("none yet") << 0 << QDate();
    QTest::newRow("the first") << 1 << QDate(2026, 9, 1);
    QTest::newRow("the second") << 2 << QDate(2026, 9, 3);
    QTest::newRow("the fifth") << 5 << QDate(2026, 9, 7);
    QTest::newRow("the last") << 25 << QDate(2026, 9, 30);
    QTest::newRow("there were fewer") << 27 << QDate(2026, 9, 30);
}

void PaceTimeTest::sameWorkingDay()
{
    QFETCH(int, over);
    QFETCH(QDate, day);
    WorkingTime working = WorkingTime::usual();
    working.setException(QDate(2026, 9, 2), {{}, QStringLiteral("Quốc khánh")});
    const auto found = callhelm::sameWorkingDay({QDate(2026, 9, 1), QDate(2026, 10, 1)}, over, working);
    QCOMPARE(found.value_or(QDate()), day);
}

CALLHELM_TEST(PaceTimeTest)
#include "pacetimetest.moc"
