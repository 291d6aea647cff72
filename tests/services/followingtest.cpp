#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/importcontrol.h"
#include "services/timetravel.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "store/verifier.h"
#include "support/answers.h"
#include "support/fakeami.h"
#include "support/randomlog.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// What comes into a workspace's store: once, all of it, and whole whenever the workspace is closed.
class FollowingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rememberedAndFollowedAgain_data();
    void rememberedAndFollowedAgain();
    void waitsForTheStore();
    void importAndItsLineAreOne();
    void stoppedOrTaken();
    void closedInTheMiddle_data();
    void closedInTheMiddle();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<ServiceSet> open() const
    {
        auto opened = ServiceSet::open({path("store.sqlite"), QTimeZone::utc()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void execute(const QByteArray &sql) const
    {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(sql).ok());
    }
    qint64 number(const char *sql) const
    {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadOnly);
        const auto count = database ? (*database)->number(sql) : database.error();
        return count ? *count : -1;
    }
    qint64 stored() const { return number("SELECT SUM(facts) FROM block"); }
    qint64 importLines() const { return number("SELECT COUNT(*) FROM audit WHERE what='source.import'"); }
    void verify() const
    {
        const auto differences = verifyStore(path("store.sqlite"), Calendar());
        QVERIFY(differences.ok());
        QVERIFY(differences->empty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray lines(int first, int last)
{
    QByteArray log;
    for (int i = first; i <= last; ++i)
        log += QByteArray::number(1'793'577'600 + i) + "|c" + QByteArray::number(i)
            + "|support|NONE|ENTERQUEUE||0901|1\n";
    return log;
}

} // namespace

void FollowingTest::init() { m_folder = std::make_unique<QTemporaryDir>(scratchTemplate()); }

void FollowingTest::rememberedAndFollowedAgain_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("times");
    QTest::newRow("once more") << 20 << 1;
    QTest::newRow("three times more") << 20 << 3;
    QTest::newRow("nothing was taken before") << 0 << 2;
}

/// A program that was killed left the log among the followed ones; `follow` asks for it once more.
void FollowingTest::rememberedAndFollowedAgain()
{
    QFETCH(int, before);
    QFETCH(int, times);
    const QString log = path("queue_log");
    write("queue_log", lines(1, before));
    {
        auto workspace = open();
        QVERIFY(awaited(workspace->sources.follow(log)).ok());
        if (before > 0)
            QTRY_COMPARE(stored(), before);
    }
    write("queue_log", lines(before + 1, before + 20));
    auto workspace = open();
    for (int i = 0; i < times; ++i)
        QVERIFY(awaited(workspace->sources.follow(log)).ok());
    QTRY_COMPARE(stored(), before + 20);
    QTest::qWait(600); // whoever else read it would have told by now
    QCOMPARE(stored(), before + 20);
    write("queue_log", lines(before + 21, before + 25));
    QTRY_COMPARE(stored(), before + 25);
    QCOMPARE(number("SELECT COUNT(*) FROM visit"), before + 25);
    QCOMPARE(number("SELECT SUM(lines) FROM segment"), before + 25);
    workspace.reset();
    verify();
}

/// A remembered log is followed as soon as the store can say where.
void FollowingTest::waitsForTheStore()
{
    const QString log = path("queue_log");
    write("queue_log", lines(1, 20));
    {
        auto workspace = open();
        QVERIFY(awaited(workspace->sources.follow(log)).ok());
        QTRY_COMPARE(stored(), 20);
    }
    write("queue_log", lines(21, 40));
    execute("ALTER TABLE checkpoint RENAME TO hidden");
    auto workspace = open();
    QSignalSpy failed(&workspace->access, &StoreAccess::failed);
    QSignalSpy works(&workspace->access, &StoreAccess::worksAgain);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(stored(), 20);
    execute("ALTER TABLE hidden RENAME TO checkpoint");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 40, 20'000);
    QCOMPARE(works.size(), 1);
    workspace.reset();
    verify();
}

void FollowingTest::importAndItsLineAreOne()
{
    write("queue_log", randomLog({3, 500, {}}));
    auto workspace = open();
    execute("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT,'no'); END");
    const auto refused = workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(stored(), 0);
    execute("DROP TRIGGER no");
    QSignalSpy audited(&workspace->audit, &AuditService::grown);
    const auto taken = workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")});
    QTRY_VERIFY(taken.isFinished());
    QVERIFY(taken.result().ok());
    QVERIFY(stored() > 0);
    QCOMPARE(importLines(), 1);
    QTRY_COMPARE(audited.size(), 1);
}

/// Stopped at any moment: either nothing was taken and it says so, or it says that it was too late.
void FollowingTest::stoppedOrTaken()
{
    auto workspace = open();
    qint64 known = 0, taken = 0;
    constexpr quint32 rounds = 24;
    for (quint32 round = 0; round < rounds; ++round) {
        QFile::remove(path("queue_log"));
        write("queue_log", randomLog({100 + round, 6'000, {}}));
        const auto control = std::make_shared<ImportControl>();
        const auto report = workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")},
                                                           QStringLiteral("source %1").arg(round), control);
        if (round % 3 == 1) // as late as can be
            while (!control->isCommitting() && !report.isFinished())
                QTest::qWait(0);
        else
            QTest::qWait(int(round));
        const bool isStopped = control->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 60'000);
        QCOMPARE(report.resultCount(), 1);
        QCOMPARE(report.result().ok(), !isStopped);
        if (isStopped)
            QVERIFY(report.result().error().kind == Error::Kind::Cancelled);
        else
            known += report.result()->facts, ++taken;
        QCOMPARE(stored(), known);
        QCOMPARE(importLines(), taken);
    }
    QVERIFY(taken > 0 && taken < rounds);
    workspace.reset();
    verify();
}

void FollowingTest::closedInTheMiddle_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"simulator", "import", "importWaiting", "refold", "following", "connecting",
                             "travelling", "storeInTrouble"})
        for (const int after : {0, 30, 150})
            QTest::addRow("%s, %d", what, after) << QString::fromLatin1(what);
}

void FollowingTest::closedInTheMiddle()
{
    QFETCH(QString, what);
    const int after = QByteArray(QTest::currentDataTag()).split(' ').last().toInt();
    FakeAmi silent;
    silent.onConnection = [](QTcpSocket &) {}; // says nothing
    write("queue_log", lines(1, 20'000));
    write("older", randomLog({7, 5'000, {}}));
    auto workspace = open();
    if (what == QLatin1String("simulator")) {
        QVERIFY(awaited(workspace->simulator.start(1, 1, 50)).ok());
    } else if (what.startsWith(QLatin1String("import"))) {
        for (int i = 0; i < (what == QLatin1String("import") ? 1 : 3); ++i)
            (void)workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")},
                                                 QString::number(i));
    } else if (what == QLatin1String("refold")) {
        const auto newer = workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")});
        QTRY_VERIFY_WITH_TIMEOUT(newer.isFinished(), 60'000);
        QFile::remove(path("older"));
        QByteArray old = lines(1, 8'000);
        old.replace("17935", "17925");
        write("older", old);
        (void)workspace->sources.importFiles(SourceKind::QueueLog, {path("older")});
    } else if (what == QLatin1String("following")) {
        QVERIFY(awaited(workspace->sources.follow(path("queue_log"))).ok());
    } else if (what == QLatin1String("connecting")) {
        AmiServerSettings server;
        server.name = QStringLiteral("Office");
        server.host = QStringLiteral("127.0.0.1");
        server.port = silent.port();
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited(workspace->servers.setServer(server, QStringLiteral("x"))).ok());
    } else if (what == QLatin1String("travelling")) {
        const auto taken = workspace->sources.importFiles(SourceKind::QueueLog, {path("queue_log")});
        QTRY_VERIFY_WITH_TIMEOUT(taken.isFinished(), 60'000);
        TimeTravel travel(workspace->access, workspace->calls, workspace->calendar, workspace->goals,
                          workspace->alertRules);
        travel.goTo(instantFromMs(1'793'577'600'000 + 10'000'000));
        QTest::qWait(after);
    } else {
        execute("CREATE TRIGGER no BEFORE INSERT ON block BEGIN SELECT RAISE(ABORT,'no'); END");
        QVERIFY(awaited(workspace->sources.follow(path("queue_log"))).ok());
    }
    QTest::qWait(after);
    workspace.reset();
    verify();
    if (what.startsWith(QLatin1String("import"))) // whole files
        QCOMPARE(stored() % 20'000, 0);
    if (what == QLatin1String("storeInTrouble"))
        execute("DROP TRIGGER no");
    if (what == QLatin1String("following") || what == QLatin1String("storeInTrouble")) {
        workspace = open();
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 20'000, 60'000);
    }
}

CALLHELM_TEST(FollowingTest)
#include "followingtest.moc"
