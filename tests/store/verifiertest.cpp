#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "store/database.h"
#include "store/verifier.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// verify accepts nothing that the facts do not give: every derived table, altered in every way.
class VerifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void untouched();
    void altered_data();
    void altered();
    void factsLost();
    void factsDamaged();
    void touchesNothing();
};

void VerifierTest::untouched()
{
    ScratchStore store;
    QVERIFY(store.verify().empty()); // an empty store is right too
    store.take(smallLog());
    QVERIFY(store.verify().empty());
}

void VerifierTest::altered_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<qint64>("unfounded");
    const auto change = [](const char *table, const char *what) {
        QTest::addRow("%s: %s", table, what)
            << QString::fromLatin1(table) << QByteArray("UPDATE ") + table + " SET " + what << qint64(1)
            << qint64(1);
    };
    change("visit", "wait=wait+1 WHERE id=(SELECT MIN(id) FROM visit)");
    change("visit", "outcome=2 WHERE call='c1'");
    change("visit", "number='0999' WHERE call='c3'");
    change("visit", "doubt=1 WHERE call='c4'");
    change("leg", "talk=talk-1 WHERE call='c9'");
    change("leg", "agent=2 WHERE call='c1'");
    change("leg", "ended=NULL WHERE call='c1'");
    change("attempt", "cancelled=1 WHERE cancelled=0");
    change("session", "to_at=to_at+1 WHERE id=(SELECT MAX(id) FROM session)");
    change("pause", "reason='Lunch'");
    change("queue_quarter", "talk=talk+1 WHERE talk=420");
    change("queue_quarter", "answered=X'0101' WHERE talk=420");
    change("queue_day", "offered=offered+1 WHERE offered=7");
    change("agent_quarter", "logged_in_ms=logged_in_ms+1 WHERE missed=1");
    change("agent_day", "missed=0 WHERE missed=1");

    const auto remove = [](const char *table, const char *where) {
        QTest::addRow("%s: one gone", table)
            << QString::fromLatin1(table) << QByteArray("DELETE FROM ") + table + " WHERE " + where
            << qint64(1) << qint64(0);
    };
    remove("visit", "call='c7'");
    remove("leg", "call='c1'");
    remove("attempt", "cancelled=1");
    remove("session", "id=(SELECT MIN(id) FROM session)");
    remove("pause", "id=(SELECT MIN(id) FROM pause)");
    remove("queue_quarter", "talk=420");
    remove("queue_day", "offered=7");
    remove("agent_quarter", "missed=1");
    remove("agent_day", "missed=1");
    remove("finding", "what='SOMETHINGNEW'");
    remove("finding_count", "kind=4");
    remove("carry_quarter", "n=1");
    remove("carry_day", "n=1");

    const auto add = [](const char *table, const char *values) {
        QTest::addRow("%s: one too many", table)
            << QString::fromLatin1(table) << QByteArray("INSERT INTO ") + table + " VALUES(" + values + ")"
            << qint64(0) << qint64(1);
    };
    add("visit", "7,1,1,'x','0',0,0,1,0,0,0,0,0,0");
    add("leg", "7,7,1,1,1,'x',0,0,0,0,0,0,NULL,0,''");
    add("attempt", "7,7,1,1,'x',0,0,0,0");
    add("session", "7,1,1,0,NULL,0");
    add("pause", "7,1,1,0,NULL,''");
    add("finding", "1,1,0,0,'x'");
    add("finding_count", "1,3,1");
    add("queue_quarter", "7,1,1,1,0,0,0,0,0,0,0,0,0,X'',X'',X''");
    add("queue_day", "7,1,1,1,0,0,0,0,0,0,0,0,0,X'',X'',X''");
    add("agent_quarter", "7,1,1,0,0,0,0,0,0,0,0,0,0,0,0");
    add("agent_day", "7,1,1,0,0,0,0,0,0,0,0,0,0,0,0");
    add("carry_quarter", "8,1,7,1");
    add("carry_day", "8,1,7,1");
}

void VerifierTest::altered()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, sql);
    QFETCH(qint64, missing);
    QFETCH(qint64, unfounded);
    ScratchStore store;
    // The small log, an event nobody knows, and a call that an agent meets on two days.
    store.take(smallLog() + R"(1793615000|c11|support|NONE|SOMETHINGNEW|1
1793663900|c12|support|NONE|ENTERQUEUE||0912|1
1793663905|c12|support|Anna|CONNECT|5|x|1
1793663990|c12|support|Anna|BLINDTRANSFER|8200|internal|5|85|1
1793664010|c12|sales|NONE|ENTERQUEUE||0912|1
1793664020|c12|sales|Anna|CONNECT|10|x|1
1793664030|c12|sales|Anna|COMPLETEAGENT|10|10|1
)");
    QVERIFY(store.verify().empty());
    const auto done = store.database().execute(sql);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().toString()));
    QCOMPARE(*store.database().number("SELECT changes()"), 1);
    const auto differences = store.verify();
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(differences.front().table, table);
    QCOMPARE(differences.front().missing, missing);
    QCOMPARE(differences.front().unfounded, unfounded);
    QCOMPARE(differences.front().examples.size(), missing + unfounded);

    // And it is mended from the facts.
    store.begin();
    QVERIFY(store.journal().rebuild().ok());
    store.commit();
    QVERIFY(store.verify().empty());
}

/// Facts taken away: everything that rested on them is without ground.
void VerifierTest::factsLost()
{
    ScratchStore store;
    store.take(smallLog());
    QVERIFY(store.database().execute("DELETE FROM block").ok());
    QVERIFY(store.verify().size() >= 9);
}

/// Facts that can't be read are an error that says so, not a difference and not a crash.
void VerifierTest::factsDamaged()
{
    for (const char *part : {"0", "1", "length(data)/2", "length(data)-1"}) {
        ScratchStore store;
        store.take(smallLog());
        QVERIFY(
            store.database().execute(QByteArray("UPDATE block SET data=substr(data,1,") + part + ")").ok());
        const auto result = verifyStore(store.path(), store.calendar());
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::Store);
        QVERIFY2(result.error().text.contains(QStringLiteral("damaged")), qPrintable(result.error().text));
    }
}

/// Not a byte of the store is changed, and nothing stays behind but what any reader of it leaves.
void VerifierTest::touchesNothing()
{
    ScratchStore store;
    store.take(smallLog());
    store.close();
    const auto files = [folder = QFileInfo(store.path()).absolutePath()] {
        QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return names;
    };
    const auto bytes = [&] {
        QFile file(store.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QStringList filesBefore = files();
    const QByteArray before = bytes();
    QVERIFY(store.verify().empty());
    QCOMPARE(files(), filesBefore);
    QVERIFY(bytes() == before);
}

CALLHELM_TEST(VerifierTest)
#include "verifiertest.moc"
