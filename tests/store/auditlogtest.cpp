#include "storetest.h"

#include "store/auditlog.h"
#include "store/openstore.h"
#include "support/testmain.h"

using namespace callhelm;
using Kind = AuditChain::Break::Kind;

class AuditLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void kept();
    void onlyAddedTo();
    void rolledBackLeavesNoTrace();
    void filtered_data();
    void filtered();
    void tampered_data();
    void tampered();

private:
    [[nodiscard]] static AuditEntry entry(int number);
    void write(int count);
    [[nodiscard]] Result<AuditVerdict> verdict() const;

    std::unique_ptr<Place> m_place;
    DatabasePtr m_database;
};

void AuditLogTest::init()
{
    m_place = std::make_unique<Place>();
    auto opened = callhelm::openStore(m_place->store, Database::Mode::ReadWrite);
    VERIFY_OK(opened);
    m_database = std::move(*opened);
}

void AuditLogTest::cleanup()
{
    m_database.reset();
    m_place.reset();
}

AuditEntry AuditLogTest::entry(int number)
{
    AuditEntry entry;
    entry.at = instantFromMs(1'795'313'660'000 + number);
    entry.who = QStringLiteral("Lan");
    entry.role = QStringLiteral("owner");
    entry.what = QStringLiteral("pbx.pause");
    entry.whom = QStringLiteral("Nguyễn An %1").arg(number);
    entry.to = number % 2 != 0 ? QStringLiteral("ăn trưa; \"'\n") : QString();
    entry.details = QStringLiteral("server: Office");
    entry.outcome = QStringLiteral("ordered");
    entry.about = number / 2;
    return entry;
}

void AuditLogTest::write(int count)
{
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    VERIFY_OK(transaction);
    for (int number = 1; number <= count; ++number)
        VERIFY_OK(appendAudit(*m_database, entry(number)));
    VERIFY_OK(transaction->commit());
}

Result<AuditVerdict> AuditLogTest::verdict() const { return verifyAudit(*m_database); }

void AuditLogTest::kept()
{
    QCOMPARE(verdict()->entries, 0);
    QVERIFY(!verdict()->broken);
    write(5);
    write(5); // the chain goes on in the next transaction
    const auto all = readAudit(*m_database, 100);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 10U);
    QCOMPARE(all->front().number, 10);
    AuditEntry first = entry(1);
    first.number = 1;
    first.hash = all->back().hash;
    QCOMPARE(all->back(), first);
    QCOMPARE(readAudit(*m_database, 3)->size(), 3U);
    QCOMPARE(verdict()->entries, 10);
    QVERIFY(!verdict()->broken);
}

void AuditLogTest::onlyAddedTo()
{
    write(3);
    QVERIFY(!m_database->execute("UPDATE audit SET who='x' WHERE number=2").ok());
    QVERIFY(!m_database->execute("DELETE FROM audit WHERE number=2").ok());
    QVERIFY(!verdict()->broken);
    QCOMPARE(verdict()->entries, 3);
}

void AuditLogTest::rolledBackLeavesNoTrace()
{
    write(2);
    {
        auto transaction = Transaction::begin(*m_database, Durability::Full);
        VERIFY_OK(transaction);
        VERIFY_OK(appendAudit(*m_database, entry(3)));
    }
    write(1);
    QCOMPARE(verdict()->entries, 3);
    QVERIFY(!verdict()->broken);
}

void AuditLogTest::filtered_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QString>("numbers"); // the newest first
    const auto row = [](const char *name, const AuditFilter &filter, const char *numbers) {
        QTest::newRow(name) << filter << QString::fromLatin1(numbers);
    };
    const auto at = [](int number) { return entry(number).at; };
    row("all", {}, "6 5 4 3 2 1");
    row("whom, without accents", {.whom = QStringLiteral("NGUYEN 3")}, "3");
    row("who", {.who = QStringLiteral("lan")}, "6 5 4 3 2 1");
    row("another who", {.who = QStringLiteral("olga")}, "");
    row("act", {.what = QStringLiteral("pbx.pause")}, "6 5 4 3 2 1");
    row("acts of a kind", {.what = QStringLiteral("pbx.")}, "6 5 4 3 2 1");
    row("a part of an act's name is none", {.what = QStringLiteral("pbx")}, "");
    row("from", {.from = at(5)}, "6 5");
    row("to, not included", {.to = at(3)}, "2 1");
    row("between", {.from = at(2), .to = at(4)}, "3 2");
    row("so many", {.limit = 2}, "6 5");
    row("the page after", {.before = 5, .limit = 2}, "4 3");
    row("without limit", {.limit = 0}, "6 5 4 3 2 1");
    row("many of few", {.whom = QStringLiteral("an"), .to = at(5), .limit = 3}, "4 3 2");
}

void AuditLogTest::filtered()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QString, numbers);
    write(6);
    QStringList found;
    VERIFY_OK(eachAuditEntry(*m_database, filter, [&found](const AuditEntry &entry) {
        found << QString::number(entry.number);
        return true;
    }));
    QCOMPARE(found.join(u' '), numbers);
    int taken = 0;
    VERIFY_OK(eachAuditEntry(*m_database, filter, [&taken](const AuditEntry &) { return ++taken < 1; }));
    QVERIFY(taken <= 1);
    const auto end = readAuditEnd(*m_database);
    VERIFY_OK(end);
    QCOMPARE(end->entries, 6);
    QCOMPARE(end->hash, readAudit(*m_database, 1)->front().hash);
}

void AuditLogTest::tampered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *name, const char *sql, Kind kind, qint64 number) {
        QTest::newRow(name) << QByteArray(sql) << int(kind) << number;
    };
    row("who", "UPDATE audit SET who='Minh' WHERE number=7321", Kind::Changed, 7321);
    row("when", "UPDATE audit SET at=at+1 WHERE number=2", Kind::Changed, 2);
    row("outcome of the last", "UPDATE audit SET outcome='done' WHERE number=10000", Kind::Changed, 10000);
    row("hash", "UPDATE audit SET hash=x'00' WHERE number=5000", Kind::Changed, 5000);
    row("deleted", "DELETE FROM audit WHERE number=4444", Kind::Missing, 4444);
    row("first deleted", "DELETE FROM audit WHERE number=1", Kind::Missing, 1);
    row("last deleted", "DELETE FROM audit WHERE number=10000", Kind::Missing, 10000);
    row("deleted and closed up",
        "DELETE FROM audit WHERE number=4444;UPDATE audit SET number=-number WHERE number>4444;"
        "UPDATE audit SET number=-number-1 WHERE number<0",
        Kind::Changed, 4444);
    row("reordered",
        "UPDATE audit SET number=-1 WHERE number=100;UPDATE audit SET number=100 WHERE number=200;"
        "UPDATE audit SET number=200 WHERE number=-1",
        Kind::Changed, 100);
    row("end moved", "UPDATE audit_end SET number=9999", Kind::Misplaced, 10000);
}

void AuditLogTest::tampered()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    QFETCH(qint64, number);
    write(10'000);
    QVERIFY(!verdict()->broken);
    // Whoever can write the file can take the triggers away.
    VERIFY_OK(m_database->execute("DROP TRIGGER audit_stays"));
    VERIFY_OK(m_database->execute("DROP TRIGGER audit_is_kept"));
    for (const QByteArray &statement : sql.split(';'))
        VERIFY_OK(m_database->execute(statement));
    const auto found = verdict();
    VERIFY_OK(found);
    QVERIFY(found->broken);
    QCOMPARE(int(found->broken->kind), kind);
    QCOMPARE(found->broken->number, number);
}

CALLHELM_TEST(AuditLogTest)
#include "auditlogtest.moc"
