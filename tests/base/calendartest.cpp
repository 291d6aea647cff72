#include <QTest>

#include "base/calendar.h"
#include "support/testmain.h"

using namespace callhelm;

/// Local days, weeks and months: what "a day" is when clocks change.
class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayLengths_data();
    void dayLengths();
    void everyDayOfTwentyYears_data();
    void everyDayOfTwentyYears();
    void hours_data();
    void hours();
    void repeatedHour();
    void skippedMidnight();
    void weeks_data();
    void weeks();
    void months();
    void buckets_data();
    void buckets();
    void quarters();
    void iso_data();
    void iso();
    void isoThereAndBack_data();
    void isoThereAndBack();
    void notATime_data();
    void notATime();
    void aliases_data();
    void aliases();
};

static Calendar in(const char *zone, Qt::DayOfWeek firstDay = Qt::Monday)
{
    return Calendar(Calendar::zoneByName(zone), firstDay);
}

static Instant utc(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

static qint64 minutes(const TimeRange &range) { return toMs(range.to - range.from) / 60'000; }

void CalendarTest::dayLengths_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("length"); // minutes
    const auto row = [](const char *zone, const QDate &day, double hours) {
        QTest::addRow("%s %s", zone, qPrintable(day.toString(Qt::ISODate)))
            << QByteArray(zone) << day << qint64(hours * 60);
    };
    row("Europe/Berlin", {2026, 3, 29}, 23);
    row("Europe/Berlin", {2026, 10, 25}, 25);
    row("Europe/Berlin", {2026, 10, 26}, 24);
    row("America/New_York", {2026, 3, 8}, 23);
    row("America/New_York", {2026, 11, 1}, 25);
    row("Australia/Sydney", {2026, 10, 4}, 23);
    row("Australia/Sydney", {2026, 4, 5}, 25);
    row("Australia/Lord_Howe", {2026, 10, 4}, 23.5); // half an hour of summer time
    row("Australia/Lord_Howe", {2026, 4, 5}, 24.5);
    row("Europe/Moscow", {2011, 3, 27}, 23); // the last time forward …
    row("Europe/Moscow", {2014, 10, 26}, 25); // … and once back for good
    row("America/Santiago", {2026, 9, 6}, 23); // midnight itself is skipped
    row("America/Santiago", {2026, 4, 4}, 25);
    row("Asia/Ho_Chi_Minh", {2026, 3, 29}, 24);
    row("Asia/Kathmandu", {2026, 10, 25}, 24);
    row("UTC", {2026, 3, 29}, 24);
}

void CalendarTest::dayLengths()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(qint64, length);
    const Calendar calendar = in(zone.constData());
    const TimeRange range = calendar.range(day);
    QCOMPARE(minutes(range), length);
    QCOMPARE(calendar.dayOf(range.from), day);
    QCOMPARE(calendar.dayOf(range.from - Duration(1)), day.addDays(-1));
    QCOMPARE(calendar.dayOf(range.to - Duration(1)), day);
    QCOMPARE(calendar.dayOf(range.to), day.addDays(1));
    QCOMPARE(calendar.bucketStart(range.from + Duration(1), By::Day), range.from);
    QCOMPARE(calendar.nextBucket(range.from, By::Day), range.to);

    // The day's hours and quarters fill it without a gap.
    for (const By by : {By::Quarter, By::HalfHour, By::Hour}) {
        Instant at = range.from;
        for (const Instant start : calendar.buckets(range, by)) {
            if (start < range.from)
                continue;
            QVERIFY(start <= at || by == By::Hour);
            at = calendar.nextBucket(start, by);
        }
        QVERIFY(at >= range.to);
    }
}

void CalendarTest::everyDayOfTwentyYears_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Ho_Chi_Minh",
                             "America/Santiago", "Africa/Casablanca"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// Each day begins where the one before ends, is 23, 24 or 25 hours long, and all of them make up the years.
void CalendarTest::everyDayOfTwentyYears()
{
    QFETCH(QByteArray, zone);
    const Calendar calendar = in(zone.constData());
    const QDate first(2010, 1, 1);
    const QDate last(2030, 1, 1);
    qint64 sum = 0;
    for (QDate day = first; day < last; day = day.addDays(1)) {
        const TimeRange range = calendar.range(day);
        const qint64 length = minutes(range);
        QVERIFY2(length == 23 * 60 || length == 24 * 60 || length == 25 * 60, qPrintable(day.toString()));
        QCOMPARE(range.to, calendar.startOf(day.addDays(1)));
        QCOMPARE(quarterStart(quarterOf(range.from)), range.from);
        sum += length;
    }
    QCOMPARE(sum, minutes({calendar.startOf(first), calendar.startOf(last)}));
}

void CalendarTest::hours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("hour");
    QTest::addColumn<QString>("halfHour");
    const auto row = [](const char *zone, const char *at, const char *hour, const char *halfHour) {
        QTest::addRow("%s %s", zone, at) << QByteArray(zone) << QByteArray(at) << QString::fromLatin1(hour)
                                         << QString::fromLatin1(halfHour);
    };
    row("UTC", "2026-11-02T10:44:59Z", "2026-11-02T10:00:00Z", "2026-11-02T10:30:00Z");
    row("Asia/Ho_Chi_Minh", "2026-11-02T10:44:59Z", "2026-11-02T17:00:00+07:00", "2026-11-02T17:30:00+07:00");
    // Hours begin at :00 on the local clock, wherever that is in UTC.
    row("Asia/Kolkata", "2026-11-02T10:44:59Z", "2026-11-02T16:00:00+05:30", "2026-11-02T16:00:00+05:30");
    row("Asia/Kolkata", "2026-11-02T10:20:00Z", "2026-11-02T15:00:00+05:30", "2026-11-02T15:30:00+05:30");
    row("Asia/Kathmandu", "2026-11-02T10:44:59Z", "2026-11-02T16:00:00+05:45", "2026-11-02T16:00:00+05:45");
    row("Asia/Kathmandu", "2026-11-02T10:14:59Z", "2026-11-02T15:00:00+05:45", "2026-11-02T15:30:00+05:45");
    row("America/St_Johns", "2026-07-02T10:44:59Z", "2026-07-02T08:00:00-02:30", "2026-07-02T08:00:00-02:30");
    row("UTC", "1969-12-31T23:59:59Z", "1969-12-31T23:00:00Z", "1969-12-31T23:30:00Z");
}

void CalendarTest::hours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, at);
    QFETCH(QString, hour);
    QFETCH(QString, halfHour);
    const Calendar calendar = in(zone.constData());
    const Instant start = calendar.bucketStart(utc(at.constData()), By::Hour);
    QCOMPARE(calendar.toIso(start), hour);
    QCOMPARE(calendar.bucketStart(start, By::Hour), start);
    QCOMPARE(calendar.toIso(calendar.bucketStart(utc(at.constData()), By::HalfHour)), halfHour);
}

/// The hour that the clock shows twice in autumn is two hours.
void CalendarTest::repeatedHour()
{
    const Calendar calendar = in("Europe/Berlin");
    const auto starts = calendar.buckets(calendar.range(QDate(2026, 10, 25)), By::Hour);
    QCOMPARE(starts.size(), size_t(25));
    QCOMPARE(calendar.toIso(starts[2]), QStringLiteral("2026-10-25T02:00:00+02:00"));
    QCOMPARE(calendar.toIso(starts[3]), QStringLiteral("2026-10-25T02:00:00+01:00"));
    QCOMPARE(calendar.buckets(calendar.range(QDate(2026, 3, 29)), By::Hour).size(), size_t(23));
    QCOMPARE(calendar.buckets(calendar.range(QDate(2026, 10, 25)), By::Quarter).size(), size_t(100));
}

/// Where midnight does not exist, the day begins with the first moment that does.
void CalendarTest::skippedMidnight()
{
    const Calendar calendar = in("America/Santiago");
    QCOMPARE(calendar.toIso(calendar.startOf(QDate(2026, 9, 6))),
             QStringLiteral("2026-09-06T01:00:00-03:00"));
}

void CalendarTest::weeks_data()
{
    QTest::addColumn<Qt::DayOfWeek>("first");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("start");
    QTest::newRow("Monday of Monday") << Qt::Monday << QDate(2026, 11, 2) << QDate(2026, 11, 2);
    QTest::newRow("Sunday of Monday") << Qt::Monday << QDate(2026, 11, 8) << QDate(2026, 11, 2);
    QTest::newRow("Sunday of Sunday") << Qt::Sunday << QDate(2026, 11, 8) << QDate(2026, 11, 8);
    QTest::newRow("Monday of Sunday") << Qt::Sunday << QDate(2026, 11, 2) << QDate(2026, 11, 1);
    QTest::newRow("Friday of Saturday") << Qt::Saturday << QDate(2026, 11, 6) << QDate(2026, 10, 31);
    QTest::newRow("across the year") << Qt::Monday << QDate(2027, 1, 1) << QDate(2026, 12, 28);
}

void CalendarTest::weeks()
{
    QFETCH(Qt::DayOfWeek, first);
    QFETCH(QDate, day);
    QFETCH(QDate, start);
    const Calendar calendar = in("Asia/Ho_Chi_Minh", first);
    QCOMPARE(calendar.weekStart(day), start);
    const Instant week = calendar.bucketStart(calendar.range(day).to - Duration(1), By::Week);
    QCOMPARE(calendar.dayOf(week), start);
    QCOMPARE(calendar.dayOf(calendar.nextBucket(week, By::Week)), start.addDays(7));
}

void CalendarTest::months()
{
    const Calendar calendar = in("Europe/Berlin");
    QCOMPARE(calendar.monthStart(QDate(2026, 2, 28)), QDate(2026, 2, 1));
    const auto starts = calendar.buckets(
        {calendar.startOf(QDate(2026, 1, 31)), calendar.startOf(QDate(2027, 1, 1))}, By::Month);
    QCOMPARE(starts.size(), size_t(12));
    for (size_t i = 0; i < starts.size(); ++i)
        QCOMPARE(calendar.dayOf(starts[i]), QDate(2026, int(i) + 1, 1));
    // 31 days with an hour less and 31 with one more.
    QCOMPARE(minutes({starts[2], starts[3]}), qint64(31) * 24 * 60 - 60);
    QCOMPARE(minutes({starts[9], starts[10]}), qint64(31) * 24 * 60 + 60);
}

void CalendarTest::buckets_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<size_t>("count");
    QTest::newRow("quarters") << By::Quarter << size_t(96 * 3);
    QTest::newRow("half hours") << By::HalfHour << size_t(48 * 3);
    QTest::newRow("hours") << By::Hour << size_t(24 * 3);
    QTest::newRow("days") << By::Day << size_t(3);
    QTest::newRow("weeks") << By::Week << size_t(2);
    QTest::newRow("months") << By::Month << size_t(2);
    QTest::newRow("all") << By::All << size_t(1);
}

/// 31 October to 2 November 2026: Saturday, Sunday, Monday.
void CalendarTest::buckets()
{
    QFETCH(By, by);
    QFETCH(size_t, count);
    const Calendar calendar = in("Asia/Ho_Chi_Minh");
    const TimeRange range{calendar.startOf(QDate(2026, 10, 31)), calendar.startOf(QDate(2026, 11, 3))};
    const auto starts = calendar.buckets(range, by);
    QCOMPARE(starts.size(), count);
    QVERIFY(std::is_sorted(starts.begin(), starts.end()));
    QVERIFY(starts.front() <= range.from);
    for (size_t i = 1; i < starts.size(); ++i)
        QCOMPARE(calendar.nextBucket(starts[i - 1], by), starts[i]);
    QVERIFY(calendar.buckets({range.from, range.from}, by).empty());
    QVERIFY(calendar.buckets({range.to, range.from}, by).empty());
}

void CalendarTest::quarters()
{
    QCOMPARE(quarterOf(instantFromMs(0)), 0);
    QCOMPARE(quarterOf(instantFromMs(899'999)), 0);
    QCOMPARE(quarterOf(instantFromMs(900'000)), 1);
    QCOMPARE(quarterOf(instantFromMs(-1)), -1);
    QCOMPARE(quarterOf(instantFromMs(-900'000)), -1);
    QCOMPARE(quarterOf(instantFromMs(-900'001)), -2);
    for (const qint64 quarter : {qint64(-100), qint64(0), qint64(1'992'864)})
        QCOMPARE(quarterOf(quarterStart(quarter)), quarter);
}

void CalendarTest::iso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("with offset") << "2026-11-02T10:42:07+07:00" << QByteArray("2026-11-02T03:42:07Z");
    QTest::newRow("another offset") << "2026-11-02T10:42:07-05:00" << QByteArray("2026-11-02T15:42:07Z");
    QTest::newRow("UTC") << "2026-11-02T10:42:07Z" << QByteArray("2026-11-02T10:42:07Z");
    QTest::newRow("local") << "2026-11-02T10:42:07" << QByteArray("2026-11-02T03:42:07Z");
    QTest::newRow("local, no seconds") << "2026-11-02T10:42" << QByteArray("2026-11-02T03:42:00Z");
    QTest::newRow("local, a blank for the T") << "2026-11-02 10:42:07" << QByteArray("2026-11-02T03:42:07Z");
    QTest::newRow("a day") << "2026-11-02" << QByteArray("2026-11-01T17:00:00Z");
}

void CalendarTest::iso()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, moment);
    const auto read = in("Asia/Ho_Chi_Minh").fromIso(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, utc(moment.constData()));
}

void CalendarTest::isoThereAndBack_data() { everyDayOfTwentyYears_data(); }

/// Every written time reads back as the same moment, the hour that comes twice included.
void CalendarTest::isoThereAndBack()
{
    QFETCH(QByteArray, zone);
    const Calendar calendar = in(zone.constData());
    for (Instant at = utc("2026-01-01T00:00:00Z"); at < utc("2027-01-01T00:00:00Z");
         at += std::chrono::minutes(45)) {
        const auto read = calendar.fromIso(calendar.toIso(at));
        QVERIFY(read.has_value());
        QCOMPARE(*read, at);
    }
}

void CalendarTest::notATime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026", "2026-13-01", "2026-02-30", "2026-11-02T25:00:00",
                             "10:42", "02.11.2026", "2026-11-02T", "2026-11-02Tnoon", " "})
        QTest::addRow("“%s”", text) << QString::fromLatin1(text);
}

void CalendarTest::notATime()
{
    QFETCH(QString, text);
    QVERIFY(!in("UTC").fromIso(text));
}

void CalendarTest::aliases_data()
{
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<QByteArray>("older");
    QTest::newRow("Vietnam") << QByteArray("Asia/Ho_Chi_Minh") << QByteArray("Asia/Saigon");
    QTest::newRow("India") << QByteArray("Asia/Kolkata") << QByteArray("Asia/Calcutta");
    QTest::newRow("Ukraine") << QByteArray("Europe/Kyiv") << QByteArray("Europe/Kiev");
}

/// Both names give a zone, and the same hours, whichever of them the platform knows.
void CalendarTest::aliases()
{
    QFETCH(QByteArray, newer);
    QFETCH(QByteArray, older);
    const QTimeZone a = Calendar::zoneByName(newer);
    const QTimeZone b = Calendar::zoneByName(older);
    QVERIFY(a.isValid() && b.isValid());
    for (const char *at : {"2026-01-15T00:00:00Z", "2026-07-15T00:00:00Z"})
        QCOMPARE(a.offsetFromUtc(toDateTime(utc(at), QTimeZone::utc())),
                 b.offsetFromUtc(toDateTime(utc(at), QTimeZone::utc())));
    for (const char *wrong : {"", "Mars/Olympus", "Asia/", "UTC+", "xxx", "ABC", "abc5",
                              "EST5EDT,M3.2.0,M11.1.0", "../../etc/passwd"})
        QVERIFY2(!Calendar::zoneByName(wrong).isValid(), wrong);
    for (const char *right :
         {"UTC", "UTC+07:00", "Etc/GMT-7", "Asia/Saigon", "America/Argentina/Buenos_Aires"})
        QVERIFY2(Calendar::zoneByName(right).isValid(), right);
}

CALLHELM_TEST(CalendarTest)
#include "calendartest.moc"
