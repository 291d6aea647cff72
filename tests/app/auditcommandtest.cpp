#include "clirun.h"
#include "services/workspace.h"
#include "store/database.h"
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
    void wrongUse();

private:
    static void act(const CliRun &run);
};

/// Three entries: a server is added, changed and removed.
void AuditCommandTest::act(const CliRun &run)
{
    auto workspace = Workspace::open({run.store(), QTimeZone::utc()});
    QVERIFY(workspace.ok());
    AmiServerSettings server;
    server.name = QStringLiteral("Office");
    server.host = QStringLiteral("127.0.0.1");
    server.port = 1;
    server.user = QStringLiteral("callhelm");
    server.enabled = false;
    const auto id = (*workspace)->setServer(server, QStringLiteral("x"));
    QVERIFY(id.ok());
    server.id = *id;
    server.port = 2;
    QVERIFY((*workspace)->setServer(server, {}).ok());
    QVERIFY((*workspace)->removeServer(*id).ok());
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
