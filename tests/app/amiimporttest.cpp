#include <algorithm>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// `callhelm import ami`: the recorded manager's stream of a real Asterisk beside the queue_log of the same
/// minutes.
class AmiImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameTables_data();
    void theSameTables();
    void agents();
    void booksHold();
    void twice();
    void plainAsPacked();
    void wrongFiles_data();
    void wrongFiles();

private:
    CliRun m_ami;
    CliRun m_log;
};

static QString recording() { return testData("asterisk-live/ami.txt.gz"); }

static QByteArrayList lines(const CliRun &run, const QStringList &arguments)
{
    const auto done = run(QStringList{"export"} + arguments);
    if (done.code != Done)
        qWarning("%s", qPrintable(done.err));
    QByteArrayList lines = done.out.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

/// What only one of them has. Numbers that stores give and the source's name are told apart by nobody.
static std::pair<QByteArrayList, QByteArrayList> differences(const QByteArrayList &one,
                                                             const QByteArrayList &other)
{
    std::pair<QByteArrayList, QByteArrayList> found;
    QByteArrayList left = other;
    for (const QByteArray &line : one)
        if (!left.removeOne(line))
            found.first.append(line);
    found.second = left;
    return found;
}

void AmiImportTest::initTestCase()
{
    const auto ami = m_ami({"import", "ami", recording(), "--source", "pbx"});
    VERIFY_CODE(ami, Done);
    QCOMPARE(ami.out, QByteArray());
    QVERIFY2(ami.err.contains(QStringLiteral("100 %")), qPrintable(ami.err));
    VERIFY_CODE(m_log({"import", "queue_log", testData("asterisk-live/queue_log"), "--source", "pbx"}), Done);
}

void AmiImportTest::theSameTables_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("others"); ///< rows of those two calls
    QTest::newRow("queues") << QStringList{"queues"} << 0;
    QTest::newRow("queues by day") << QStringList{"queues", "--by", "day"} << 0;
    QTest::newRow("visits") << QStringList{"visits"} << 1;
    QTest::newRow("legs") << QStringList{"legs"} << 1;
    QTest::newRow("sessions") << QStringList{"sessions"} << 0;
    QTest::newRow("pauses") << QStringList{"pauses"} << 0;
}

/// All is equal but one visit's beginning and one leg's: the manager's events of them came after the second
/// had turned (tests/calls/amifoldtest.cpp).
void AmiImportTest::theSameTables()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, others);
    QByteArrayList told = lines(m_ami, arguments);
    told.removeIf([](const QByteArray &line) { return line.contains(",out,"); }); // through no queue
    const auto [ami, log] = differences(told, lines(m_log, arguments));
    const QByteArray both = "ami:\n" + ami.join('\n') + "\nlog:\n" + log.join('\n');
    QVERIFY2(ami.size() == others && log.size() == others, both.constData());
    QVERIFY(lines(m_log, arguments).size() > 2);
}

/// All but the seconds for which phones rang, which the log tells for a cancelled ring and the manager does
/// not: there it is the time between two events.
void AmiImportTest::agents()
{
    auto ami = csvRows(m_ami({"export", "agents", "--by", "day"}).out);
    auto log = csvRows(m_log({"export", "agents", "--by", "day"}).out);
    QCOMPARE(ami.size(), log.size());
    QVERIFY(log.size() > 5);
    const QString rang = QStringLiteral("ringing_s");
    qint64 dialled = 0;
    for (qsizetype i = 0; i < ami.size(); ++i) {
        QVERIFY(log[i].contains(rang));
        QVERIFY(qAbs(ami[i].take(rang).toDouble() - log[i].take(rang).toDouble()) <= 0.010);
        // Of calls through no queue the log knows nothing: what they add, and the time they take.
        const int out = ami[i].take(QStringLiteral("calls_out")).toInt();
        dialled += out;
        QCOMPARE(log[i].take(QStringLiteral("calls_out")).toInt(), 0);
        QCOMPARE(ami[i].take(QStringLiteral("calls")).toInt() - out,
                 log[i].take(QStringLiteral("calls")).toInt());
        const int talked
            = ami[i].take(QStringLiteral("talk_s")).toInt() - log[i].take(QStringLiteral("talk_s")).toInt();
        // A talk of Bùi Khoa began a second later.
        const int moved = ami[i][QStringLiteral("agent")] == QStringLiteral("Bùi Khoa") ? 1 : 0;
        const int lessFree = log[i].take(QStringLiteral("available_s")).toInt() + moved
            - ami[i].take(QStringLiteral("available_s")).toInt();
        QVERIFY(lessFree >= 0 && lessFree <= talked);
        for (const char *share : {"occupancy", "utilisation"}) {
            ami[i].remove(QLatin1String(share));
            log[i].remove(QLatin1String(share));
        }
        QCOMPARE(ami[i], log[i]);
    }
    QCOMPARE(dialled, 47);
}

void AmiImportTest::booksHold()
{
    VERIFY_CODE(m_ami({"verify"}), Done);
    VERIFY_CODE(m_log({"verify"}), Done);
}

void AmiImportTest::twice()
{
    const QByteArrayList visits = lines(m_ami, {"visits"});
    const QByteArrayList agents = lines(m_ami, {"agents"});
    const auto again = m_ami({"import", "ami", recording(), "--source", "pbx"});
    VERIFY_CODE(again, Done);
    QVERIFY2(again.err.contains(QStringLiteral(" 0 facts taken")), qPrintable(again.err));
    QCOMPARE(lines(m_ami, {"visits"}), visits);
    QCOMPARE(lines(m_ami, {"agents"}), agents);
    VERIFY_CODE(m_ami({"verify"}), Done);
}

/// A part of it, as text: the same rows as far as it goes.
void AmiImportTest::plainAsPacked()
{
    const CliRun run;
    const QByteArray banner = "Asterisk Call Manager/7.0.3\r\n";
    const QString file = run.write(
        QStringLiteral("ami.txt"),
        banner
            + "Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nTimestamp: 1795313600.5\r\nChannel: "
              "PJSIP/a-1\r\nUniqueid: 1795313600.1\r\nLinkedid: 1795313600.1\r\nCallerIDNum: 0901\r\nQueue: "
              "support\r\nPosition: 1\r\nCount: 1\r\n\r\n");
    VERIFY_CODE(run({"import", "ami", file, "--dry-run"}), Done);
    QVERIFY(!QFile::exists(run.store()));
    VERIFY_CODE(run({"import", "ami", file}), Done);
    const auto rows = csvRows(run({"export", "visits"}).out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QStringLiteral("queue")], QStringLiteral("support"));
    QCOMPARE(rows[0][QStringLiteral("number")], QStringLiteral("0901"));
    QCOMPARE(rows[0][QStringLiteral("source")], QStringLiteral("queue_log")); // one telephone system
}

void AmiImportTest::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a queue_log") << goodLog;
    QTest::newRow("noise") << noise(5000, 1);
    QTest::newRow("no times") << QByteArray(
        "Event: QueueCallerJoin\r\nQueue: support\r\nUniqueid: 1\r\n\r\n");
}

/// Told with the file's name, and no store is made for it.
void AmiImportTest::wrongFiles()
{
    QFETCH(QByteArray, content);
    const CliRun run;
    const QString file = run.write(QStringLiteral("wrong"), content);
    const auto refused = run({"import", "ami", file});
    VERIFY_CODE(refused, Failed);
    QVERIFY2(refused.err.contains(file), qPrintable(refused.err));
    QVERIFY(!QFile::exists(run.store()));
    VERIFY_CODE(run({"import", "ami", recording() + QStringLiteral(".missing")}), Failed);
    VERIFY_CODE(run({"import", "tapes", file}), WrongUse);
}

CALLHELM_TEST(AmiImportTest)
#include "amiimporttest.moc"
