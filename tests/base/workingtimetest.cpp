#include <QTest>

#include "base/workingtime.h"
#include "support/testmain.h"

using namespace callhelm;

/// Days and minutes that the organisation works; the cases of CASES.md 1.4 among them.
class WorkingTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passes_data();
    void passes();
    void countsWithin_data();
    void countsWithin();
    void weighsDays();
    void readsSpans_data();
    void readsSpans();
    void staysTheSameThroughJson();
    void agreesWithMinuteByMinute();
};

namespace {

const Calendar saigon(Calendar::zoneByName("Asia/Ho_Chi_Minh"));

WorkingTime weekdays(const char *spans, int last = Qt::Friday)
{
    WorkingTime time;
    for (int day = Qt::Monday; day <= last; ++day)
        time.setWeekday(Qt::DayOfWeek(day), *WorkingTime::fromText(QString::fromLatin1(spans)));
    return time;
}

Instant at(const char *text, const Calendar &calendar = saigon)
{
    return *calendar.fromIso(QString::fromLatin1(text));
}

} // namespace

void WorkingTimeTest::passes_data()
{
    QTest::addColumn<QByteArray>("spans");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("until");
    // 2026-10-23 is a Friday.
    QTest::newRow("over the weekend") << QByteArray("08:00-18:00") << QByteArray("2026-10-23T17:00") << 240
                                      << QByteArray("2026-10-26T11:00");
    QTest::newRow("a whole day over the weekend")
        << QByteArray("09:00-17:00") << QByteArray("2026-10-23T16:00") << 480
        << QByteArray("2026-10-26T16:00");
    QTest::newRow("begins on a Saturday") << QByteArray("09:00-17:00") << QByteArray("2026-10-24T10:00") << 60
                                          << QByteArray("2026-10-26T10:00");
    QTest::newRow("over lunch") << QByteArray("08:00-12:00 13:00-17:00") << QByteArray("2026-10-22T11:30")
                                << 60 << QByteArray("2026-10-22T13:30");
    QTest::newRow("up to the end of a span")
        << QByteArray("08:00-12:00 13:00-17:00") << QByteArray("2026-10-22T11:30") << 30
        << QByteArray("2026-10-22T12:00");
    QTest::newRow("before work") << QByteArray("08:00-12:00") << QByteArray("2026-10-22T06:00") << 0
                                 << QByteArray("2026-10-22T08:00");
    QTest::newRow("around midnight") << QByteArray("00:00-06:00 22:00-24:00")
                                     << QByteArray("2026-10-22T23:00") << 120
                                     << QByteArray("2026-10-23T01:00");
}

void WorkingTimeTest::passes()
{
    QFETCH(QByteArray, spans);
    QFETCH(QByteArray, from);
    QFETCH(int, minutes);
    QFETCH(QByteArray, until);
    const auto after = weekdays(spans).after(at(from), std::chrono::minutes(minutes), saigon);
    QVERIFY(after);
    QCOMPARE(saigon.toIso(*after), saigon.toIso(at(until)));
    if (minutes > 0)
        QCOMPARE(toMs(Instant(weekdays(spans).within({at(from), *after}, saigon))), minutes * 60'000);
    QVERIFY(!WorkingTime().after(at(from), std::chrono::minutes(1), saigon));
}

void WorkingTimeTest::countsWithin_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("spans");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("minutes");
    const QByteArray office("08:00-12:00 13:00-17:00");
    const auto row = [&](const char *name, const char *zone, const QByteArray &spans, const char *from,
                         const char *to, int minutes) {
        QTest::newRow(name) << QByteArray(zone) << spans << QByteArray(from) << QByteArray(to) << minutes;
    };
    row("a week", "Asia/Ho_Chi_Minh", office, "2026-10-19", "2026-10-26", 5 * 480);
    row("lunch alone", "Asia/Ho_Chi_Minh", office, "2026-10-22T12:00", "2026-10-22T13:00", 0);
    row("nothing", "Asia/Ho_Chi_Minh", office, "2026-10-22T12:00", "2026-10-22T12:00", 0);
    row("backwards", "Asia/Ho_Chi_Minh", office, "2026-10-22T12:00", "2026-10-22T09:00", 0);
    // Berlin: 29 March 2026 has 23 hours, 25 October 25; both are Sundays.
    row("a day of 23 hours", "Europe/Berlin", "00:00-24:00", "2026-03-29", "2026-03-30", 23 * 60);
    row("a day of 25 hours", "Europe/Berlin", "00:00-24:00", "2026-10-25", "2026-10-26", 25 * 60);
    row("a span that is skipped", "Europe/Berlin", "02:00-03:00", "2026-03-29", "2026-03-30", 0);
}

void WorkingTimeTest::countsWithin()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, spans);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, minutes);
    const Calendar calendar(Calendar::zoneByName(zone));
    const WorkingTime time = weekdays(spans, zone == "Europe/Berlin" ? Qt::Sunday : Qt::Friday);
    QCOMPARE(toMs(Instant(time.within({at(from, calendar), at(to, calendar)}, calendar))), minutes * 60'000);
}

void WorkingTimeTest::weighsDays()
{
    WorkingTime time = weekdays("08:00-12:00 13:00-17:00");
    time.setWeekday(Qt::Saturday, {{8 * 60, 12 * 60}});
    time.setException(QDate(2026, 9, 2), {{}, QStringLiteral("Quốc khánh")});
    time.setException(QDate(2026, 9, 6), {{{8 * 60, 18 * 60}}, QStringLiteral("làm bù")});
    QCOMPARE(time.weight(QDate(2026, 9, 1)), 1.0);
    QCOMPARE(time.weight(QDate(2026, 9, 2)), 0.0);
    QCOMPARE(time.weight(QDate(2026, 9, 5)), 0.5); // a Saturday
    QCOMPARE(time.weight(QDate(2026, 9, 6)), 1.25); // a Sunday that is worked
    QCOMPARE(time.weight(QDate(2026, 9, 13)), 0.0);
    QCOMPARE(time.weight(QDate(2026, 8, 31), QDate(2026, 9, 7)), 4 + 0.5 + 1.25);
    QVERIFY(!time.isWorkingDay(QDate(2026, 9, 2)));
    QVERIFY(time.isWorking(at("2026-09-06T17:59"), saigon));
    QVERIFY(!time.isWorking(at("2026-09-06T18:00"), saigon));
    // October 2026, Monday to Saturday: 27 working days.
    QCOMPARE(WorkingTime::usual().weight(QDate(2026, 10, 1), QDate(2026, 11, 1)), 27.0);
}

void WorkingTimeTest::readsSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "!" and the sentence where it cannot be
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("", "");
    row("8:00-12:00, 13:00–17:30", "08:00-12:00 13:00-17:30");
    row("00:00-24:00", "00:00-24:00");
    row("8-12", "!“8-12” is not a span such as 08:00-12:00.");
    row("08:61-12:00", "!“08:61-12:00” is not a span such as 08:00-12:00.");
    row("12:00-08:00", "!A span ends after it begins.");
    row("08:00-24:01", "!A span lies within one day, from 00:00 to 24:00.");
    row("08:00-12:00 12:00-13:00", "!The spans of a day follow each other with a break between.");
    row("13:00-14:00 08:00-12:00", "!The spans of a day follow each other with a break between.");
}

void WorkingTimeTest::readsSpans()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto spans = WorkingTime::fromText(text);
    QCOMPARE(spans ? WorkingTime::toText(*spans) : u'!' + spans.error().text, read);
}

void WorkingTimeTest::staysTheSameThroughJson()
{
    WorkingTime time = WorkingTime::usual();
    time.setException(QDate(2026, 2, 17), {{}, QStringLiteral("Tết")});
    time.setException(QDate(2026, 8, 22), {{{480, 720}}, QStringLiteral("làm bù")});
    QCOMPARE(WorkingTime::fromJson(time.toJson()), std::optional(time));
    QVERIFY(!WorkingTime::fromJson("{}"));
    QVERIFY(!WorkingTime::fromJson("rubbish"));
}

void WorkingTimeTest::agreesWithMinuteByMinute()
{
    const Calendar berlin(Calendar::zoneByName("Europe/Berlin"));
    const WorkingTime time = weekdays("01:30-02:45 03:00-04:00 22:15-24:00", Qt::Sunday);
    const Instant begin = at("2026-10-24T20:07", berlin);
    Duration counted(0);
    for (int minute = 0; minute < 2 * 24 * 60; ++minute) {
        const Instant now = begin + std::chrono::minutes(minute);
        QCOMPARE(time.within({begin, now}, berlin), counted);
        if (time.isWorking(now, berlin))
            counted += std::chrono::minutes(1);
    }
}

CALLHELM_TEST(WorkingTimeTest)
#include "workingtimetest.moc"
