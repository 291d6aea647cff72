#include <QJsonDocument>

#include "clirun.h"
#include "services/serviceset.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

/// The command line as scripts see it: exit codes, data alone on stdout, messages on stderr.
class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followsBesideAServer();
    void wrongUse_data();
    void wrongUse();
    void failures_data();
    void failures();
    void help();
    void importTwice();
    void dryRun();
    void report();
    void doctor();
    void verify();
    void backupAndRestore();
    void migrate();
    void nothingKnown();

private:
    CliRun m_run;
};

void CommandLineTest::initTestCase()
{
    const auto done = m_run({"import", "queue_log", testData("small.queue_log")});
    VERIFY_CODE(done, Done);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(done.err.contains(QStringLiteral("38 facts taken")));
}

void CommandLineTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const QStringList &arguments, const char *said) {
        QTest::newRow(qPrintable(arguments.join(QLatin1Char(' ')))) << arguments << QString::fromUtf8(said);
    };
    row({"frobnicate"}, "frobnicate");
    row({"export"}, "table");
    row({"export", "everything"}, "everything");
    row({"export", "queues", "--by", "fortnight"}, "fortnight");
    row({"export", "queues", "--queue", "nowhere"}, "nowhere");
    row({"export", "agents", "--agent", "Nobody"}, "Nobody");
    row({"export", "queues", "--from", "yesterday"}, "yesterday");
    row({"export", "queues", "--to", "2026-13-45"}, "2026-13-45");
    row({"export", "queues", "--from", "2026-11-03", "--to", "2026-11-02"}, "ends before");
    row({"export", "queues", "--threshold", "soon"}, "soon");
    row({"export", "queues", "--threshold", "-5"}, "-5");
    row({"export", "queues", "--short", "x"}, "x");
    row({"export", "queues", "--definition", "best"}, "best");
    row({"export", "queues", "--format", "xml"}, "xml");
    row({"export", "queues", "--frobnicate"}, "frobnicate");
    row({"import"}, "queue_log");
    row({"import", "queue_log"}, "queue_log");
    row({"import", "spreadsheet", "x"}, "spreadsheet");
    row({"backup"}, "file");
    row({"backup", "a", "b"}, "“b”");
    row({"restore"}, "file");
    row({"doctor", "--format", "xml"}, "xml");
    row({"doctor", "--frobnicate"}, "frobnicate");
    row({"simulate", "--days", "none"}, "days");
    row({"simulate", "--seed", "-1"}, "seed");
    row({"follow"}, "follow");
}

void CommandLineTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QByteArray before = CliRun::read(m_run.store());
    const auto done = m_run(arguments);
    VERIFY_CODE(done, WrongUse);
    QCOMPARE(done.out, QByteArray());
    QVERIFY2(done.err.contains(said), qPrintable(done.err));
    QVERIFY(CliRun::read(m_run.store()) == before);
}

void CommandLineTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export without a store") << QStringList{"export", "queues"};
    QTest::newRow("doctor without a store") << QStringList{"doctor"};
    QTest::newRow("verify without a store") << QStringList{"verify"};
    QTest::newRow("backup without a store") << QStringList{"backup", "copy"};
    QTest::newRow("restore from nothing") << QStringList{"restore", "nothing.backup"};
    QTest::newRow("import of a missing file") << QStringList{"import", "queue_log", "/nowhere/queue_log"};
}

/// Where there is no store, none is left behind.
void CommandLineTest::failures()
{
    QFETCH(QStringList, arguments);
    const CliRun empty;
    const auto done = empty(arguments);
    VERIFY_CODE(done, Failed);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(done.err.startsWith(QStringLiteral("callhelm: ")));
    QCOMPARE(empty.files(), QStringList());
}

void CommandLineTest::help()
{
    for (const QStringList &arguments :
         {QStringList{"--help"}, QStringList{"-h"}, QStringList{"export", "--help"},
          QStringList{"import", "--help"}, QStringList{"verify", "--help"}, QStringList{"simulate", "--help"},
          QStringList{"follow", "--help"}}) {
        const auto done = CliRun::bare(arguments);
        VERIFY_CODE(done, Done);
        QVERIFY(done.out.contains("callhelm"));
        QCOMPARE(done.err, QString());
    }
    QCOMPARE(CliRun::bare({}).code, int(WrongUse));
    QCOMPARE(CliRun::bare({"--frobnicate", "doctor"}).code, int(WrongUse));
    QCOMPARE(CliRun::bare({"--store"}).code, int(WrongUse));
    QCOMPARE(CliRun::bare({"--zone", "Mars/Olympus", "doctor"}).code, int(WrongUse));
    QCOMPARE(CliRun::bare({"--version"}).code, int(Done));
}

void CommandLineTest::importTwice()
{
    const QByteArray before
        = m_run({"export", "visits"}).out + m_run({"export", "agents", "--by", "15m"}).out;
    const auto again
        = m_run({"import", "queue_log", testData("small.queue_log"), testData("small.queue_log")});
    VERIFY_CODE(again, Done);
    QVERIFY(again.err.contains(QStringLiteral("0 facts taken, 38 told before")));
    QCOMPARE(m_run({"export", "visits"}).out + m_run({"export", "agents", "--by", "15m"}).out, before);
}

/// Says what would come, and leaves no store where there is none.
void CommandLineTest::dryRun()
{
    const CliRun empty;
    const auto done = empty({"import", "queue_log", "--dry-run", testData("small.queue_log")});
    VERIFY_CODE(done, Done);
    QVERIFY(done.err.contains(QStringLiteral("38 facts taken")));
    QCOMPARE(empty.files(), QStringList());

    const QByteArray before = CliRun::read(m_run.store());
    const auto there = m_run({"import", "queue_log", "--dry-run", testData("asterisk-live/queue_log")},
                             QStringLiteral("Asia/Ho_Chi_Minh"));
    VERIFY_CODE(there, Done);
    QVERIFY(CliRun::read(m_run.store()) == before);
}

void CommandLineTest::report()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"),
                                  "1793577600|c1|q|NONE|ENTERQUEUE||1|1\n"
                                  "rubbish, and more\n"
                                  "1793577605|c1|q|NONE|ABANDON|1|1|5\n");
    const QString path = run.path(QStringLiteral("rejected.csv"));
    const auto done = run({"import", "queue_log", log, "--report", path});
    VERIFY_CODE(done, FoundSomething);
    QVERIFY(done.err.contains(log + QStringLiteral(":2: ")));
    const QByteArray csv = CliRun::read(path);
    QVERIFY(csv.startsWith("file,line,reason\r\n"));
    QVERIFY(csv.contains(",2,"));
    QCOMPARE(csv.count("\r\n"), 2);
    QCOMPARE(csvRows(run({"export", "visits"}).out).size(), 1);
}

void CommandLineTest::doctor()
{
    const auto done = m_run({"doctor"});
    VERIFY_CODE(done, Done);
    const auto rows = csvRows(done.out);
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows)
        QCOMPARE(row[QStringLiteral("balanced")], QStringLiteral("1"));
    QVERIFY(done.err.contains(QStringLiteral("balance")));

    const CliRun odd;
    const QString log = odd.write(QStringLiteral("log"),
                                  "1793577605|c1|q|Anna|CONNECT|5|x|1\n"
                                  "1793577665|c1|q|Anna|COMPLETEAGENT|5|60|1\n");
    VERIFY_CODE(odd({"import", "queue_log", log}), Done);
    const auto found = odd({"doctor"});
    VERIFY_CODE(found, FoundSomething);
    QCOMPARE(csvRows(found.out)[0][QStringLiteral("balanced")], QStringLiteral("0"));
    const auto notes = csvRows(odd({"doctor", "--findings"}).out);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0][QStringLiteral("file")], log);
    QCOMPARE(notes[0][QStringLiteral("line")], QStringLiteral("1"));
    QCOMPARE(notes[0][QStringLiteral("kind")], QStringLiteral("orphan"));
    QVERIFY(QJsonDocument::fromJson(odd({"doctor", "--format", "json"}).out).isArray()
            || QJsonDocument::fromJson(odd({"doctor", "--format", "json"}).out).isObject());
}

void CommandLineTest::verify()
{
    const auto done = m_run({"verify"});
    VERIFY_CODE(done, Done);
    QCOMPARE(done.out, QByteArray());
    // In the zone that its days were made in, whatever zone one reads it in.
    VERIFY_CODE(m_run({"verify"}, QStringLiteral("Asia/Ho_Chi_Minh")), Done);
}

void CommandLineTest::backupAndRestore()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", testData("small.queue_log")}), Done);
    const QString copy = run.path(QStringLiteral("copy.sqlite"));
    VERIFY_CODE(run({"backup", copy}), Done);
    VERIFY_CODE(run({"backup", copy}), Failed); // never over another
    const QByteArray before = run({"export", "visits"}).out;
    VERIFY_CODE(run({"import", "queue_log", testData("asterisk-live/queue_log")}), Done);
    QVERIFY(run({"export", "visits"}).out != before);
    VERIFY_CODE(run({"restore", copy}), Done);
    QCOMPARE(run({"export", "visits"}).out, before);
    VERIFY_CODE(run({"verify"}), Done);
}

void CommandLineTest::migrate()
{
    const CliRun run;
    VERIFY_CODE(run({"migrate"}), Done);
    VERIFY_CODE(run({"migrate"}), Done);
    const auto done = run({"export", "queues"});
    VERIFY_CODE(done, Done);
    QCOMPARE(csvRows(done.out).size(), 0);
}

/// A store that knows nothing: headers, no rows, and nothing to complain of.
void CommandLineTest::nothingKnown()
{
    const CliRun run;
    VERIFY_CODE(run({"migrate"}), Done);
    for (const char *name : {"queues", "agents", "visits", "legs", "sessions", "pauses", "calls", "debts"}) {
        const auto done = run({"export", QString::fromLatin1(name), "--by", "15m"});
        VERIFY_CODE(done, Done);
        QCOMPARE(done.out.count("\r\n"), 1);
    }
    VERIFY_CODE(run({"doctor"}), Done);
    VERIFY_CODE(run({"verify"}), Done);
}

/// A server whose secret only the window knows does not end the following of a log.
void CommandLineTest::followsBesideAServer()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"), goodLog);
    {
        auto workspace = ServiceSet::open({run.store(), QTimeZone::utc()});
        QVERIFY(workspace.ok());
        AmiServerSettings server;
        server.name = QStringLiteral("Office");
        server.host = QStringLiteral("127.0.0.1");
        server.port = 1;
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited((*workspace)->servers.setServer(server, QStringLiteral("x"))).ok());
    }
    const auto followed = run({"follow", "queue_log", log, "--for", "2"});
    VERIFY_CODE(followed, Done);
    QVERIFY2(!followed.err.contains(QStringLiteral("Office")), qPrintable(followed.err));
    QCOMPARE(csvRows(run({"export", "visits"}).out).size(), 1);
}

CALLHELM_TEST(CommandLineTest)
#include "commandlinetest.moc"
