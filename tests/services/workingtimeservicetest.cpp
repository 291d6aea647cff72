#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// When the organisation works, as a setting, and lists of days from files.
class WorkingTimeServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setAndTakenBack();
    void lists_data();
    void lists();
    void writtenAndReadAgain();
    void holidays();
};

void WorkingTimeServiceTest::setAndTakenBack()
{
    const QTemporaryDir folder(scratchTemplate());
    ServiceSet::Options options;
    options.path = folder.filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    const std::unique_ptr<ServiceSet> set = std::move(*opened);
    WorkingTimeService &service = set->workingTime;
    QCOMPARE(service.workingTime(), WorkingTime::usual());
    QSignalSpy changed(&service, &WorkingTimeService::changed);

    WorkingTime time = WorkingTime::usual();
    time.setWeekday(Qt::Saturday, {});
    QVERIFY(awaited(service.setWorkingTime(time)).ok());
    QCOMPARE(service.workingTime(), time);
    QCOMPARE(changed.count(), 1);
    QVERIFY(awaited(service.takeDays({{QDate(2026, 9, 2), {{}, QStringLiteral("Quốc khánh")}},
                                      {QDate(2026, 8, 22), {{{480, 720}}, QStringLiteral("Làm bù")}}}))
                .ok());
    QVERIFY(!service.workingTime().isWorkingDay(QDate(2026, 9, 2)));
    QCOMPARE(service.workingTime().minutes(QDate(2026, 8, 22)), 240);
    const auto trail = storedTrail(options.path);
    QCOMPARE(trail[0].what, QStringLiteral("workingtime.change"));
    QCOMPARE(trail[0].to,
             QStringLiteral(R"({"2026-08-22":"08:00-12:00 Làm bù","2026-09-02":"off Quốc khánh"})"));
    QCOMPARE(trail[0].from, QString());
    QCOMPARE(trail[1].from, QStringLiteral(R"({"saturday":"08:00-12:00 13:00-17:00"})"));
    QCOMPARE(trail[1].to, QStringLiteral(R"({"saturday":"off"})"));
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QCOMPARE(service.workingTime(), time);
    QVERIFY(awaited(set->access.undoStack().redo()).ok());
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QCOMPARE(service.workingTime(), WorkingTime::usual());

    time.setWeekday(Qt::Monday, {{600, 500}});
    QCOMPARE(awaited(service.setWorkingTime(time)).error().kind, Error::Kind::Usage);
    QCOMPARE(awaited(service.takeDays({{QDate(), {}}})).error().kind, Error::Kind::Usage);
    QCOMPARE(service.workingTime(), WorkingTime::usual());
}

void WorkingTimeServiceTest::lists_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("days"); // -1: refused
    QTest::addColumn<int>("line");
    QTest::newRow("plain") << QByteArray("2026-09-02,off,A\n2026-08-22,08:00-12:00,B\n") << 2 << 0;
    QTest::newRow("head and mark") << QByteArray("\xEF\xBB\xBF"
                                                 "day,hours,name\r\n2026-09-02,,\r\n")
                                   << 1 << 0;
    QTest::newRow("name in quotes") << QByteArray("2026-09-02,\"08:00-12:00, 13:00-17:00\",\"A, B\"\n") << 1
                                    << 0;
    QTest::newRow("day alone") << QByteArray("2026-09-02") << 1 << 0;
    QTest::newRow("blank lines") << QByteArray("\n2026-09-02,OFF,A\n\n") << 1 << 0;
    QTest::newRow("not a day") << QByteArray("2026-09-02,off,A\n2.9.2026,off,A\n") << -1 << 2;
    QTest::newRow("no such day") << QByteArray("2026-02-30,off,A\n") << -1 << 1;
    QTest::newRow("not hours") << QByteArray("day,hours,name\n2026-09-02,8-12,A\n") << -1 << 2;
    QTest::newRow("hours that end first") << QByteArray("2026-09-02,12:00-08:00,A\n") << -1 << 1;
    QTest::newRow("twice") << QByteArray("2026-09-02,off,A\n2026-09-02,off,A\n") << -1 << 2;
    QTest::newRow("too many fields") << QByteArray("2026-09-02,off,A,B\n") << -1 << 1;
    QTest::newRow("another encoding") << QByteArray("2026-09-02,off,\xC4\xE5\xED\xFC\n") << -1 << 1;
    QTest::newRow("nothing") << QByteArray("day,hours,name\n") << -1 << 0;
    QTest::newRow("too much") << QByteArray(2 << 20, '\n') << -1 << 0;
}

void WorkingTimeServiceTest::lists()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, days);
    QFETCH(int, line);
    const auto read = ExceptionDays::fromCsv(csv);
    QCOMPARE(read ? int(read->size()) : -1, days);
    if (!read) {
        QCOMPARE(read.error().kind, Error::Kind::Input);
        QCOMPARE(read.error().line, line);
        QVERIFY(!read.error().text.isEmpty());
    }
}

void WorkingTimeServiceTest::writtenAndReadAgain()
{
    const std::vector<ExceptionDay> days{{QDate(2026, 9, 2), {{}, QStringLiteral("\"Quốc khánh\", 2/9")}},
                                         {QDate(2026, 8, 22), {{{480, 720}, {780, 1440}}, QString()}}};
    const auto read = ExceptionDays::fromCsv(ExceptionDays::toCsv(days));
    QVERIFY(read.ok());
    QCOMPARE(*read, days);
}

void WorkingTimeServiceTest::holidays()
{
    for (const QString &country : {QStringLiteral("vn"), QStringLiteral("ru")}) {
        QCOMPARE(ExceptionDays::holidayYears(country), (std::vector{2026, 2027}));
        for (const int year : {2026, 2027}) {
            const auto days = ExceptionDays::holidays(country, year);
            QVERIFY(days.size() >= 14);
            for (const ExceptionDay &day : days) {
                QCOMPARE(day.day.year(), year);
                QVERIFY(!day.exception.name.isEmpty());
                // Who works instead does so on a weekend; what a weekend's holiday is moved to is no weekend.
                if (!day.exception.spans.empty())
                    QVERIFY(day.day.dayOfWeek() >= Qt::Saturday);
                if (day.exception.name.contains(QStringLiteral("bù"))
                    || day.exception.name.startsWith(QStringLiteral("Перенос")))
                    QVERIFY(day.exception.spans.empty() == (day.day.dayOfWeek() < Qt::Saturday));
            }
        }
    }
    const auto isOff = [](const char *country, QDate day) {
        for (const ExceptionDay &listed : ExceptionDays::holidays(QLatin1String(country), day.year()))
            if (listed.day == day)
                return listed.exception.spans.empty();
        return false;
    };
    QVERIFY(isOff("vn", QDate(2026, 2, 17))); // first days of the lunar year
    QVERIFY(isOff("vn", QDate(2027, 2, 6)));
    QVERIFY(isOff("vn", QDate(2026, 4, 26))); // tenth of the third lunar month
    QVERIFY(isOff("vn", QDate(2027, 4, 16)));
    QVERIFY(isOff("ru", QDate(2026, 1, 9)));
    QVERIFY(isOff("ru", QDate(2027, 5, 10)));
    QVERIFY(ExceptionDays::holidays(QStringLiteral("vn"), 1999).empty());
    QVERIFY(ExceptionDays::holidays(QStringLiteral("../vn"), 2026).empty());
}

CALLHELM_TEST(WorkingTimeServiceTest)
#include "workingtimeservicetest.moc"
