#include <thread>

#include <QFileInfo>

#include "clirun.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace callhelm;

/// What the command line refuses, what it writes into, and what it never lets through to a terminal.
class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void zones_data();
    void zones();
    void everyCommandHelps_data();
    void everyCommandHelps();
    void intoPipesAndDevices();
    void linksAndModesStay();
    void aFailureLeavesTheFileAsItWas();
    void neverOverWhatIsRead();
    void everyRejectedLineIsReported();
    void nothingObeysALog();
    void theOrderOfImportDoesNotShow();
};

void ArgumentsTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &arguments, const char *named) {
        QTest::newRow(qPrintable(arguments.join(QLatin1Char(' ')))) << arguments << QString::fromUtf8(named);
    };
    const QString log = testData("small.queue_log");
    row({"import", "queue_log", log, "--source", ""}, "--source");
    row({"import", "queue_log", log, "--source="}, "--source");
    row({"import", "queue_log", log, "--report", ""}, "--report");
    row({"import", "queue_log", log, ""}, "empty");
    row({"import", "queue_log", log, "--source", "a", "--source", "b"}, "--source");
    row({"import", "queue_log", log, "--frobnicate"}, "--frobnicate");
    row({"import", "queue_log", log, "--dry-run=yes"}, "dry-run");
    row({"simulate", "-o", ""}, "-o");
    row({"simulate", "--output="}, "--output");
    row({"simulate", "--days", ""}, "--days");
    row({"simulate", "--days", "0"}, "--days");
    row({"simulate", "--days", "3661"}, "--days");
    row({"simulate", "--days", " 2"}, "--days");
    row({"simulate", "--days", "2.5"}, "--days");
    row({"simulate", "--seed", "4294967296"}, "--seed");
    row({"simulate", "--from", "soon"}, "--from");
    row({"simulate", "two"}, "two");
    row({"follow", "queue_log", log, "--for", "abc"}, "--for");
    row({"follow", "queue_log", log, "--for", "0"}, "--for");
    row({"follow", "queue_log", log, "--for", "-5"}, "--for");
    row({"follow", "queue_log", log, "--for", "99999999999999999999"}, "--for");
    row({"follow", "queue_log", log, "--for", ""}, "--for");
    row({"follow", "queue_log", log, log}, "follow");
    row({"doctor", "now"}, "now");
    row({"doctor", "--format", ""}, "--format");
    row({"export", "queues", "agents"}, "agents");
    row({"export", "queues", "--queue", ""}, "--queue");
    row({"export", "queues", "--threshold", "86401"}, "--threshold");
    row({"export", "queues", "--short", "1e3"}, "--short");
    row({"export", "queues", "--from", ""}, "--from");
    row({"export", "queues", "--from", "2026-11-02", "--from", "2026-11-03"}, "--from");
    row({"export", "queues", "-o", ""}, "-o");
    row({"export", "queues", "--format", "xml"}, "--format");
    row({"verify", "everything"}, "everything");
    row({"audit", "verify", "twice"}, "twice");
    row({"backup", ""}, "empty");
    row({"backup", "a", "b"}, "b");
    row({"restore", ""}, "empty");
    row({"migrate", "now"}, "now");
    row({"migrate", "--force"}, "--force");
}

/// Exit code 2, a sentence that names what is wrong, and no store is made.
void ArgumentsTest::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CliRun run;
    const auto done = run(arguments);
    VERIFY_CODE(done, WrongUse);
    QCOMPARE(done.out, QByteArray());
    QVERIFY2(done.err.contains(named), qPrintable(done.err));
    QCOMPARE(run.files(), QStringList());
}

void ArgumentsTest::zones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("known");
    for (const char *zone : {"xxx", "XYZ", "abc5", "EST5EDT,M3.2.0,M11.1.0", "Mars/Olympus",
                             "../../etc/passwd", " UTC", "asia ho chi minh"})
        QTest::newRow(zone) << QString::fromLatin1(zone) << false;
    for (const char *zone : {"UTC", "Asia/Ho_Chi_Minh", "Asia/Saigon", "Europe/Moscow", "Etc/GMT-7"})
        QTest::newRow(zone) << QString::fromLatin1(zone) << true;
}

void ArgumentsTest::zones()
{
    QFETCH(QString, zone);
    QFETCH(bool, known);
    const CliRun run;
    const auto done = run({"import", "queue_log", testData("small.queue_log")}, zone);
    QCOMPARE(done.code, int(known ? Done : WrongUse));
    QCOMPARE(run.files().isEmpty(), !known);
    if (!known)
        QVERIFY2(done.err.contains(zone), qPrintable(done.err));
}

void ArgumentsTest::everyCommandHelps_data()
{
    QTest::addColumn<QString>("command");
    for (const auto &command : allCommands())
        QTest::newRow(qPrintable(command->name())) << command->name();
}

void ArgumentsTest::everyCommandHelps()
{
    QFETCH(QString, command);
    for (const char *word : {"--help", "-h"}) {
        const auto done = CliRun::bare({command, QString::fromLatin1(word)});
        VERIFY_CODE(done, Done);
        QCOMPARE(done.err, QString());
        const QString text = QString::fromUtf8(done.out);
        QVERIFY2(text.contains(QStringLiteral("callhelm ") + command), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("--help")));
        for (const auto &each : allCommands())
            if (each->name() == command)
                QCOMPARE(text.contains(QStringLiteral("Arguments:")), each->mostArguments() != 0);
    }
}

void ArgumentsTest::intoPipesAndDevices()
{
#ifdef Q_OS_UNIX
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", testData("small.queue_log")}), Done);
    const QByteArray wanted = run({"export", "visits"}).out;
    QCOMPARE(run({"export", "visits", "-o", "-"}).out, wanted);

    const QString pipe = run.path(QStringLiteral("pipe"));
    for (const QStringList &arguments : {QStringList{"export", "visits", "-o", pipe},
                                         QStringList{"simulate", "--from", "2026-11-02", "-o", pipe}}) {
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QByteArray got;
        std::thread reader([&] {
            QFile file(pipe);
            if (file.open(QIODevice::ReadOnly))
                for (QByteArray piece = file.read(65'536); !piece.isEmpty(); piece = file.read(65'536))
                    got += piece;
        });
        const auto done = run(arguments);
        reader.join();
        VERIFY_CODE(done, Done);
        QVERIFY(arguments.front() != QLatin1String("export") || got == wanted);
        QVERIFY(!got.isEmpty());
        QVERIFY(QFile::exists(pipe) && !QFileInfo(pipe).isFile());
        QVERIFY(QFile::remove(pipe));
    }

    const QString device = run.path(QStringLiteral("null"));
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), device));
    VERIFY_CODE(run({"export", "visits", "-o", device}), Done);
    VERIFY_CODE(run({"simulate", "--days", "1", "-o", QStringLiteral("/dev/null")}), Done);
    VERIFY_CODE(run({"export", "visits", "-o", QStringLiteral("/dev/full")}), Failed);
    QVERIFY(QFileInfo(device).isSymLink());
    for (const char *name : {"/dev/null", "/dev/full"}) {
        struct stat found
        {
        };
        QCOMPARE(stat(name, &found), 0);
        QVERIFY(S_ISCHR(found.st_mode));
    }
#endif
}

void ArgumentsTest::linksAndModesStay()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", testData("small.queue_log")}), Done);
    const QString file = run.write(QStringLiteral("target.csv"), "old");
    const QFileDevice::Permissions mode
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(file, mode));
    const auto before = QFileInfo(file).permissions();
    const QString link = run.path(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(file, link));
    VERIFY_CODE(run({"export", "visits", "-o", link}), Done);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(CliRun::read(file), run({"export", "visits"}).out);
    QCOMPARE(QFileInfo(file).permissions(), before);
    QCOMPARE(run.files().filter(QStringLiteral("csv")).size(), 2); // nothing left beside them
}

void ArgumentsTest::aFailureLeavesTheFileAsItWas()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", testData("small.queue_log")}), Done);
    const QString file = run.write(QStringLiteral("out.csv"), "old");
    VERIFY_CODE(run({"export", "queues", "--queue", "nowhere", "-o", file}), WrongUse);
    QCOMPARE(CliRun::read(file), QByteArray("old"));
    VERIFY_CODE(run({"export", "queues", "-o", run.path(QStringLiteral("no/folder.csv"))}), Failed);
}

void ArgumentsTest::neverOverWhatIsRead()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"), goodLog + "rubbish\n");
    const QString link = run.path(QStringLiteral("link"));
    QVERIFY(QFile::link(log, link));
    for (const QString &report : {log, link}) {
        const auto done = run({"import", "queue_log", log, "--report", report});
        VERIFY_CODE(done, WrongUse);
        QVERIFY(done.err.contains(QStringLiteral("--report")));
    }
    QCOMPARE(CliRun::read(log), goodLog + "rubbish\n");
    VERIFY_CODE(run({"import", "queue_log", log}), FoundSomething);
    const QByteArray store = CliRun::read(run.store());
    VERIFY_CODE(run({"export", "visits", "-o", run.store()}), WrongUse);
    VERIFY_CODE(run({"simulate", "-o", run.store()}), WrongUse);
    QVERIFY(CliRun::read(run.store()) == store);
}

/// The store lists the first rejected lines only, the report all of them; and the doctor says of how many.
void ArgumentsTest::everyRejectedLineIsReported()
{
    const CliRun run;
    QByteArray log = goodLog;
    constexpr int wrong = 11'000;
    for (int i = 0; i < wrong; ++i)
        log += "rubbish " + QByteArray::number(i) + "\n";
    const QString path = run.path(QStringLiteral("rejected.csv"));
    const auto done = run({"import", "queue_log", run.write(QStringLiteral("log"), log), "--report", path});
    VERIFY_CODE(done, FoundSomething);
    QCOMPARE(csvRows(CliRun::read(path)).size(), wrong);
    QVERIFY2(done.err.contains(QStringLiteral("10000")), qPrintable(done.err.right(300))); // those not told
    const auto doctor = run({"doctor", "--findings"});
    QCOMPARE(csvRows(doctor.out).size(), 10'000);
    QVERIFY2(doctor.err.contains(QStringLiteral("11000")), qPrintable(doctor.err));
}

/// Escape sequences in logs, file names and arguments reach neither a terminal nor a spreadsheet.
void ArgumentsTest::nothingObeysALog()
{
    const CliRun run;
    const QByteArray bad = "\x1b[2J\x1b]0;owned\x07\x7f\xc2\x9b"
                           "31m";
    const QString log = run.write(QStringLiteral("lo\x1b[31mg"),
                                  "1793577600|c" + bad + "|q" + bad
                                      + "|NONE|ENTERQUEUE||\x1b=1+1|1\n"
                                        "1793577601|x"
                                      + bad + "|q|Ann" + bad
                                      + "|CONNECT|5|x|1\n"
                                        "1793577602|x|q|A|EV"
                                      + bad
                                      + "|5|x|1\n"
                                        "rubb"
                                      + bad + "ish\n");
    const auto harmless = [](const QByteArray &bytes) {
        for (const char c : bytes)
            if ((uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f)
                return false;
        return !bytes.contains("\xc2\x9b");
    };
    const auto said
        = [&](const CliRun::Outcome &done) { return harmless(done.out) && harmless(done.err.toUtf8()); };
    QVERIFY(said(run({"import", "queue_log", log})));
    QVERIFY(said(run({"doctor"})));
    QVERIFY(said(run({"doctor", "--findings"})));
    QVERIFY(said(run({"doctor", "--findings", "--format", "json"})));
    for (const char *table : {"queues", "agents", "visits", "legs", "sessions", "pauses", "debts"}) {
        QVERIFY2(said(run({"export", QString::fromLatin1(table)})), table);
        QVERIFY2(said(run({"export", QString::fromLatin1(table), "--format", "json"})), table);
    }
    QVERIFY(said(run({"export", "queues", "--queue", QStringLiteral("\x1b[2J")})));
    QVERIFY(said(run({QStringLiteral("\x1b[2J")})));
    QVERIFY(run({"export", "visits"}).out.contains("\"'")); // the formula has its apostrophe
}

/// Two systems, and a log whose first half was taken before the whole: in any order the same bytes.
void ArgumentsTest::theOrderOfImportDoesNotShow()
{
    QByteArray one;
    QByteArray two;
    for (int i = 0; i < 200; ++i) {
        const QByteArray at = QByteArray::number(1793577600 + i * 7);
        const QByteArray later = QByteArray::number(1793577600 + i * 7 + 3);
        const QByteArray id = QByteArray::number(i);
        const char *queue = i % 3 == 0 ? "support" : "sales";
        one += at + "|c" + id + '|' + queue + "|NONE|ENTERQUEUE||09" + id + "|1\n" + later + "|c" + id + '|'
            + queue + (i % 2 == 0 ? "|Anna|CONNECT|3|x|1\n" : "|NONE|ABANDON|1|1|3\n");
        two += at + "|c" + id + '|' + (i % 2 == 0 ? "billing" : "sales") + "|NONE|ENTERQUEUE||08" + id
            + "|1\n" + later + "|c" + id + '|' + (i % 2 == 0 ? "billing" : "sales") + "|Zoe|CONNECT|3|x|1\n";
    }
    const QByteArray half = one.left(one.indexOf('\n', one.size() / 2) + 1);
    const std::vector<std::vector<std::pair<const char *, QByteArray>>> orders
        = {{{"one", one}, {"two", two}},
           {{"two", two}, {"one", one}},
           {{"two", two}, {"one", half}, {"one", one}}};
    QByteArrayList wanted;
    for (const auto &order : orders) {
        const CliRun run;
        int file = 0;
        for (const auto &[source, log] : order)
            VERIFY_CODE(run({"import", "queue_log", run.write(QString::number(++file), log), "--source",
                             QString::fromLatin1(source)}),
                        Done);
        QByteArrayList got;
        for (const QStringList &table : {QStringList{"queues"}, QStringList{"queues", "--by", "15m"},
                                         QStringList{"agents", "--by", "1h"}, QStringList{"visits"},
                                         QStringList{"legs"}, QStringList{"sessions"}, QStringList{"pauses"},
                                         QStringList{"debts"}, QStringList{"visits", "--format", "json"}})
            got << run(QStringList{"export"} + table).out;
        got << run({"doctor"}).out;
        if (wanted.isEmpty())
            wanted = got;
        for (qsizetype i = 0; i < got.size(); ++i)
            QCOMPARE(got[i], wanted[i]);
    }
}

CALLHELM_TEST(ArgumentsTest)
#include "argumentstest.moc"
