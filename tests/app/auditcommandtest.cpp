#include "clirun.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

/// `callhelm audit verify`.
class AuditCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sound();
    void tampered_data();
    void tampered();
    void whatTheCommandLineDoesIsNoted();
    void wrongUse();

private:
    static void act(const CliRun &run);
};

/// Three entries: a server is added, changed and removed.
void AuditCommandTest::act(const CliRun &run)
{
    auto workspace = ServiceSet::open({run.store(), QTimeZone::utc()});
    QVERIFY(workspace.ok());
    AmiServerSettings server;
    server.name = QStringLiteral("Office");
    server.host = QStringLiteral("127.0.0.1");
    server.port = 1;
    server.user = QStringLiteral("callhelm");
    server.enabled = false;
    const auto id = awaited((*workspace)->servers.setServer(server, QStringLiteral("x")));
    QVERIFY(id.ok());
    server.id = *id;
    server.port = 2;
    QVERIFY(awaited((*workspace)->servers.setServer(server, {})).ok());
    QVERIFY(awaited((*workspace)->servers.removeServer(*id)).ok());
}

void AuditCommandTest::sound()
{
    const CliRun run;
    VERIFY_CODE(run({"migrate"}), Done);
    const auto empty = run({"audit", "verify"});
    VERIFY_CODE(empty, Done);
    QCOMPARE(empty.out, QByteArray());
    act(run);
    const auto done = run({"audit", "verify"});
    VERIFY_CODE(done, Done);
    QCOMPARE(done.out, QByteArray());
    QVERIFY2(done.err.contains(u'3'), qPrintable(done.err));
}

void AuditCommandTest::tampered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("edited") << QByteArray("UPDATE audit SET who='x' WHERE number=2")
                            << QByteArray("Entry 2 is not what was written.\n");
    QTest::newRow("deleted") << QByteArray("DELETE FROM audit WHERE number=2")
                             << QByteArray("Entry 2 is missing.\n");
    QTest::newRow("last deleted") << QByteArray("DELETE FROM audit WHERE number=3")
                                  << QByteArray("Entry 3 is missing.\n");
    QTest::newRow("end moved") << QByteArray("UPDATE audit_end SET number=2")
                               << QByteArray("Entry 3 stands where it does not belong.\n");
}

void AuditCommandTest::tampered()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, said);
    const CliRun run;
    act(run);
    {
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        for (const QByteArray &one :
             {QByteArray("DROP TRIGGER audit_stays"), QByteArray("DROP TRIGGER audit_is_kept"), sql})
            QVERIFY((*database)->execute(one).ok());
    }
    const auto done = run({"audit", "verify"});
    VERIFY_CODE(done, FoundSomething);
    QCOMPARE(done.out, said);
}

/// In the transaction of what it tells of; a dry run and what failed are no acts.
void AuditCommandTest::whatTheCommandLineDoesIsNoted()
{
    const CliRun run;
    const auto noted = [&run] {
        QStringList lines;
        auto workspace = ServiceSet::open({run.store(), QTimeZone::utc()});
        if (!workspace)
            return lines;
        const auto trail = (*workspace)->audit.trail(10);
        if (!QTest::qWaitFor([&] { return trail.isFinished(); }, 10'000))
            return lines;
        const auto entries = trail.result();
        if (entries)
            for (const AuditEntry &entry : *entries)
                lines.prepend(entry.who + u' ' + entry.what + u' ' + entry.whom);
        return lines;
    };
    const QString log = run.write(QStringLiteral("queue_log"), goodLog);
    VERIFY_CODE(run({"migrate"}), Done);
    VERIFY_CODE(run({"import", "queue_log", log, "--dry-run"}), Done);
    VERIFY_CODE(run({"import", "queue_log", run.path(QStringLiteral("missing"))}), Failed);
    QCOMPARE(noted(), QStringList());
    VERIFY_CODE(run({"import", "queue_log", log, "--source", "office"}), Done);
    VERIFY_CODE(run({"simulate", "--from", "2026-11-10"}), Done);
    const QString told = noted().join(u'\n'); // one by one in the message
    QCOMPARE(told, QStringLiteral("local source.import office\nlocal simulator.store Simulator"));
    VERIFY_CODE(run({"audit", "verify"}), Done);

    {
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)
                    ->execute("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT,'no'); END")
                    .ok());
    }
    const QByteArray before = run({"export", "visits"}).out;
    const QString other = run.write(QStringLiteral("other"), QByteArray(goodLog).replace("c1", "c2"));
    VERIFY_CODE(run({"import", "queue_log", other}), Failed);
    VERIFY_CODE(run({"simulate", "--from", "2026-11-12"}), Failed);
    QCOMPARE(run({"export", "visits"}).out, before);
}

void AuditCommandTest::wrongUse()
{
    const CliRun run;
    VERIFY_CODE(run({"migrate"}), Done);
    VERIFY_CODE(run({"audit"}), WrongUse);
    VERIFY_CODE(run({"audit", "forget"}), WrongUse);
    VERIFY_CODE(run({"audit", "verify", "more"}), WrongUse);
    const CliRun none;
    VERIFY_CODE(none({"audit", "verify"}), Failed);
}

CALLHELM_TEST(AuditCommandTest)
#include "auditcommandtest.moc"
