#include "storetest.h"
#include "support/testmain.h"

#include <cstdio>

using namespace callhelm;

class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void commits_data() { backendRows(); }
    void commits();
    void rollsBackWhenDropped_data() { backendRows(); }
    void rollsBackWhenDropped();
    void nestedIsRefused_data() { backendRows(); }
    void nestedIsRefused();
    void constraintLeavesTheRest_data() { backendRows(); }
    void constraintLeavesTheRest();
    void durability_data() { backendRows(); }
    void durability();
    void savepoints_data() { backendRows(); }
    void savepoints();
    void readersSeeOneState_data() { backendRows(); }
    void readersSeeOneState();
    void diskFull_data() { backendRows(); }
    void diskFull();
    void killed_data();
    void killed();

private:
    qint64 count() { return *m_database->number("SELECT count(*) FROM t"); }

    std::unique_ptr<Place> m_place;
    DatabasePtr m_database;
};

void TransactionTest::init()
{
    QFETCH(Database::Backend, backend);
    m_place = std::make_unique<Place>();
    QVERIFY(makeStore(m_place->store, 10));
    m_database = openStore(m_place->store, backend);
    QVERIFY(m_database);
}

void TransactionTest::cleanup()
{
    m_database.reset();
    m_place.reset();
}

void TransactionTest::commits()
{
    auto transaction = Transaction::begin(*m_database);
    VERIFY_OK(transaction);
    QVERIFY(m_database->inTransaction());
    VERIFY_OK(m_database->execute("DELETE FROM t WHERE id < 4"));
    VERIFY_OK(transaction->commit());
    QVERIFY(!m_database->inTransaction());
    QCOMPARE(count(), 7);
    VERIFY_ERROR(transaction->commit(), Error::Kind::Usage, "ended");
    const DatabasePtr other = openStore(m_place->store);
    QCOMPARE(*other->number("SELECT count(*) FROM t"), 7);
}

void TransactionTest::rollsBackWhenDropped()
{
    {
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        const Transaction moved = std::move(transaction).value();
        VERIFY_OK(m_database->execute("DELETE FROM t"));
        QCOMPARE(count(), 0);
    }
    QVERIFY(!m_database->inTransaction());
    QCOMPARE(count(), 10);
    VERIFY_OK(Transaction::begin(*m_database));
}

void TransactionTest::nestedIsRefused()
{
    auto transaction = Transaction::begin(*m_database);
    VERIFY_OK(m_database->execute("DELETE FROM t WHERE id = 1"));
    VERIFY_ERROR(Transaction::begin(*m_database), Error::Kind::Usage, "under way");
    VERIFY_ERROR(Transaction::begin(*m_database, Durability::Full), Error::Kind::Usage, "under way");
    VERIFY_ERROR(Transaction::beginRead(*m_database), Error::Kind::Usage, "under way");
    VERIFY_OK(transaction->commit());
    QCOMPARE(count(), 9);
}

void TransactionTest::constraintLeavesTheRest()
{
    auto transaction = Transaction::begin(*m_database);
    VERIFY_OK(m_database->execute("INSERT INTO t VALUES (11, 'x')"));
    VERIFY_ERROR(m_database->execute("INSERT INTO t VALUES (11, 'y')"), Error::Kind::Store, "(SQLite 1555");
    VERIFY_OK(m_database->execute("INSERT INTO t VALUES (12, 'z')"));
    VERIFY_OK(transaction->commit());
    QCOMPARE(count(), 12);
}

void TransactionTest::durability()
{
    for (const auto &[durability, expected] : {std::pair{Durability::Full, 2}, {Durability::Normal, 1}}) {
        auto transaction = Transaction::begin(*m_database, durability);
        VERIFY_OK(transaction);
        QCOMPARE(*m_database->number("PRAGMA synchronous"), expected);
        VERIFY_OK(transaction->commit());
    }
}

void TransactionTest::savepoints()
{
    VERIFY_ERROR(Savepoint::begin(*m_database), Error::Kind::Usage, "under way");
    auto transaction = Transaction::begin(*m_database);
    {
        auto part = Savepoint::begin(*m_database);
        VERIFY_OK(part);
        VERIFY_OK(m_database->execute("DELETE FROM t"));
        auto inner = Savepoint::begin(*m_database);
        VERIFY_OK(m_database->execute("INSERT INTO t VALUES (1, 'x')"));
        VERIFY_OK(inner->release());
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 10);
    auto part = Savepoint::begin(*m_database);
    VERIFY_OK(m_database->execute("DELETE FROM t WHERE id = 1"));
    VERIFY_OK(part->release());
    VERIFY_OK(transaction->commit());
    QCOMPARE(count(), 9);
}

void TransactionTest::readersSeeOneState()
{
    QFETCH(Database::Backend, backend);
    const DatabasePtr reader = openStore(m_place->store, backend, Database::Mode::ReadOnly);
    auto reading = Transaction::beginRead(*reader);
    VERIFY_OK(reading);
    QCOMPARE(*reader->number("SELECT count(*) FROM t"), 10);
    VERIFY_OK(m_database->execute("DELETE FROM t WHERE id = 1"));
    VERIFY_OK(m_database->checkpoint()); // doesn't wait for the reader
    QCOMPARE(*reader->number("SELECT count(*) FROM t"), 10);
    VERIFY_OK(reading->commit());
    QCOMPARE(*reader->number("SELECT count(*) FROM t"), 9);
}

void TransactionTest::diskFull()
{
    const qint64 pages = *m_database->number("PRAGMA page_count");
    VERIFY_OK(m_database->execute("PRAGMA max_page_count=" + QByteArray::number(pages + 3)));
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(name) VALUES (?)");
    const std::string text(1000, 'x');
    {
        auto transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        Result<void> done;
        for (int i = 0; i < 100 && done; ++i) {
            insert->bind(1, text);
            done = insert->run();
        }
        VERIFY_ERROR(done, Error::Kind::Store, "disk is full");
        VERIFY_ERROR(done, Error::Kind::Store, "(SQLite 13");
        // Nothing may slip in behind the rolled back part, though there is room for it.
        VERIFY_ERROR(m_database->execute("INSERT INTO t(name) VALUES ('small')"), Error::Kind::Store,
                     "disk is full");
        VERIFY_ERROR(m_database->execute("DELETE FROM t WHERE id = 1"), Error::Kind::Store, "disk is full");
        VERIFY_ERROR(transaction->commit(), Error::Kind::Store, "disk is full");
    }
    QVERIFY(!m_database->inTransaction());
    QCOMPARE(count(), 10);
    VERIFY_OK(m_database->check());

    VERIFY_OK(m_database->execute("PRAGMA max_page_count=100000"));
    auto transaction = Transaction::begin(*m_database);
    VERIFY_OK(transaction);
    for (int i = 0; i < 100; ++i)
        VERIFY_OK(insert->run());
    VERIFY_OK(transaction->commit());
    QCOMPARE(count(), 110);
}

void TransactionTest::killed_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("rows");
    QTest::addColumn<Database::Backend>("backend");
    QTest::newRow("in the middle") << "middle" << 10 << Database::Backend::Best;
    QTest::newRow("in the middle, spilt to the file") << "spilt" << 10 << Database::Backend::Best;
    QTest::newRow("after the commit") << "after" << 0 << Database::Backend::Best;
    QTest::newRow("in the middle by QSqlQuery") << "middle" << 10 << Database::Backend::SqlQuery;
    QTest::newRow("after the commit by QSqlQuery") << "after" << 0 << Database::Backend::SqlQuery;
}

void TransactionTest::killed()
{
    QFETCH(QString, when);
    QFETCH(int, rows);
    QFETCH(Database::Backend, backend);
    m_database.reset();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--delete-and-wait"), m_place->store, when,
                 backend == Database::Backend::Best ? QStringLiteral("native") : QStringLiteral("query")});
    QVERIFY(child.waitForReadyRead(30000));
    QCOMPARE(child.readAll().trimmed(), QByteArray("ready"));
    child.kill();
    QVERIFY(child.waitForFinished());

    m_database = openStore(m_place->store);
    QVERIFY(m_database);
    QCOMPARE(count(), rows);
    VERIFY_OK(m_database->check());
    VERIFY_OK(m_database->execute("INSERT INTO t(name) VALUES ('goes on')"));
}

/// The child of killed(): changes the store, says so, and waits to be killed.
static int deleteAndWait(const QString &path, const QString &when, const QString &backend)
{
    const DatabasePtr database = openStore(
        path, backend == QLatin1String("native") ? Database::Backend::Best : Database::Backend::SqlQuery);
    if (!database)
        return 1;
    auto transaction = Transaction::begin(*database);
    bool done = transaction.ok();
    if (when == QLatin1String("spilt")) { // more than the cache holds goes to the -wal file before the commit
        done = done && database->execute("PRAGMA cache_size=10")
            && database->execute(
                "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "INSERT INTO t SELECT i, 'a name of some length ' || i FROM n");
    }
    done = done && database->execute("DELETE FROM t");
    if (when == QLatin1String("after"))
        done = done && transaction->commit();
    if (!done)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    QThread::sleep(60);
    return 1;
}

static const RegisteredProcess deleting("--delete-and-wait", [](const QStringList &arguments) {
    return deleteAndWait(arguments.value(0), arguments.value(1), arguments.value(2));
});
CALLHELM_TEST(TransactionTest)
#include "tst_transaction.moc"
