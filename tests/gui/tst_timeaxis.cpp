#include <QTest>

#include "charts/chartpicture.h"
#include "charts/timeaxis.h"
#include "support/testmain.h"

using namespace callhelm;

/// What stands below a chart.
class TestTimeAxis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void marks_data();
    void marks();
    void words_data();
    void words();
    void neverTouch();
};

namespace {

const Calendar calendar(Calendar::zoneByName("Europe/Berlin"), Qt::Monday);

ChartPicture picture(QDate from, QDate until, By by, int firstHour = 0, int lastHour = 0)
{
    ChartPicture picture;
    TimeRange range{calendar.startOf(from), calendar.startOf(until)};
    range.from += std::chrono::hours(firstHour);
    range.to += std::chrono::hours(lastHour);
    picture.starts = calendar.buckets(range, by);
    picture.end = calendar.nextBucket(picture.starts.back(), by);
    return picture;
}

double widthOf(const QString &text) { return double(text.size()) * 7; }

QString text(const std::vector<TimeMark> &marks)
{
    QStringList texts;
    for (const TimeMark &mark : marks)
        texts << QStringLiteral("%1@%2").arg(mark.text).arg(mark.slot);
    return texts.join(u' ');
}

} // namespace

void TestTimeAxis::marks_data()
{
    QTest::addColumn<ChartPicture>("shown");
    QTest::addColumn<double>("slotWidth");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 10, 21);
    QTest::newRow("hours of a morning")
        << picture(day, day, By::Hour, 8, 12) << 40.0 << QStringLiteral("08@0 09@1 10@2 11@3");
    QTest::newRow("every second hour, where they would touch")
        << picture(day, day, By::Hour, 8, 12) << 15.0 << QStringLiteral("08@0 10@2");
    QTest::newRow("quarters name their hours")
        << picture(day, day, By::Quarter, 8, 10) << 20.0 << QStringLiteral("08@0 09@4");
    QTest::newRow("two days by the hour: days, and noons between them")
        << picture(day, day.addDays(2), By::Hour) << 10.0
        << QStringLiteral("21/10@0 12:00@12 22/10@24 12:00@36");
    QTest::newRow("two days in little room: days alone")
        << picture(day, day.addDays(2), By::Hour) << 3.0 << QStringLiteral("21/10@0 22/10@24");
    QTest::newRow("days") << picture(day, day.addDays(3), By::Day) << 60.0
                          << QStringLiteral("21/10@0.5 22/10@1.5 23/10@2.5");
    QTest::newRow("every second day")
        << picture(day, day.addDays(3), By::Day) << 30.0 << QStringLiteral("21/10@0.5 23/10@2.5");
    QTest::newRow("weeks by their first day") << picture(QDate(2026, 10, 19), QDate(2026, 11, 2), By::Week)
                                              << 60.0 << QStringLiteral("19/10@0.5 26/10@1.5");
    QTest::newRow("months, with the year where it begins")
        << picture(QDate(2026, 11, 1), QDate(2027, 3, 1), By::Month) << 70.0
        << QStringLiteral("Nov 2026@0.5 Dec@1.5 Jan 2027@2.5 Feb@3.5");
    QTest::newRow("one day alone") << picture(day, day.addDays(1), By::Day) << 300.0
                                   << QStringLiteral("21/10@0.5");
}

void TestTimeAxis::marks()
{
    QFETCH(ChartPicture, shown);
    QFETCH(double, slotWidth);
    QFETCH(QString, expected);
    QCOMPARE(text(timeMarks(shown, calendar, slotWidth, widthOf)), expected);
}

void TestTimeAxis::words_data()
{
    QTest::addColumn<ChartPicture>("shown");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 10, 21);
    QTest::newRow("hour of a day") << picture(day, day, By::Hour, 8, 12) << QStringLiteral("08:00 – 09:00");
    QTest::newRow("hour of two days")
        << picture(day, day.addDays(2), By::Hour) << QStringLiteral("21/10/2026 00:00 – 01:00");
    QTest::newRow("day") << picture(day, day.addDays(3), By::Day) << QStringLiteral("Wed 21/10/2026");
    QTest::newRow("day of 25 hours") << picture(QDate(2026, 10, 25), QDate(2026, 10, 26), By::Day)
                                     << QStringLiteral("Sun 25/10/2026");
    QTest::newRow("week") << picture(QDate(2026, 10, 19), QDate(2026, 10, 26), By::Week)
                          << QStringLiteral("19/10/2026 – 25/10/2026");
    QTest::newRow("month") << picture(QDate(2026, 11, 1), QDate(2026, 12, 1), By::Month)
                           << QStringLiteral("November 2026");
}

void TestTimeAxis::words()
{
    QFETCH(ChartPicture, shown);
    QFETCH(QString, expected);
    QCOMPARE(slotWords(shown, 0, calendar), expected);
}

/// From one slot to 340, in any room: marks stand apart and in order.
void TestTimeAxis::neverTouch()
{
    for (const By by : {By::Quarter, By::Hour, By::Day, By::Week, By::Month})
        for (const int days : {1, 2, 7, 31, 85})
            for (const double slotWidth : {0.7, 2.0, 9.0, 33.0, 400.0}) {
                const ChartPicture shown = picture(QDate(2026, 3, 20), QDate(2026, 3, 20).addDays(days), by);
                double end = -1000;
                const auto marks = timeMarks(shown, calendar, slotWidth, widthOf);
                QVERIFY(!marks.empty());
                for (const TimeMark &mark : marks) {
                    const double left = mark.slot * slotWidth - widthOf(mark.text) / 2;
                    QVERIFY2(left >= end, qPrintable(text(marks)));
                    end = left + widthOf(mark.text);
                }
            }
}

CALLHELM_TEST(TestTimeAxis)
#include "tst_timeaxis.moc"
