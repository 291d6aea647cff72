#include "storetest.h"
#include "support/testmain.h"

#include <limits>

using namespace callhelm;

class StatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void integers_data();
    void integers();
    void reals_data() { backendRows(); }
    void reals();
    void texts_data();
    void texts();
    void blobs_data();
    void blobs();
    void nulls_data() { backendRows(); }
    void nulls();
    void reuse_data() { backendRows(); }
    void reuse();
    void rowsInOrder_data() { backendRows(); }
    void rowsInOrder();
    void rebindInTheMiddle_data() { backendRows(); }
    void rebindInTheMiddle();
    void errors_data();
    void errors();
    void constraint_data() { backendRows(); }
    void constraint();
    void wrongIndex_data() { backendRows(); }
    void wrongIndex();
    void moved_data() { backendRows(); }
    void moved();

private:
    std::unique_ptr<Place> m_place;
    DatabasePtr m_database;
};

void StatementTest::init()
{
    m_place = std::make_unique<Place>();
    QFETCH(Database::Backend, backend);
    m_database = openStore(m_place->store, backend);
    QVERIFY(m_database);
    QCOMPARE(m_database->native(), backend == Database::Backend::Best);
    VERIFY_OK(m_database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v, u TEXT UNIQUE)"));
}

void StatementTest::cleanup()
{
    m_database.reset();
    m_place.reset();
}

/// Every row once for each back end.
template <class Add>
static void bothBackends(Add add)
{
    QTest::addColumn<Database::Backend>("backend");
    add("native", Database::Backend::Best);
    add("QSqlQuery", Database::Backend::SqlQuery);
}

void StatementTest::integers_data()
{
    QTest::addColumn<qint64>("value");
    bothBackends([](const char *name, Database::Backend backend) {
        for (const qint64 value :
             {qint64(0), qint64(1), qint64(-1), qint64(1) << 31, qint64(1) << 53, (qint64(1) << 53) + 1,
              std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
            QTest::addRow("%s %lld", name, value) << value << backend;
    });
}

void StatementTest::integers()
{
    QFETCH(qint64, value);
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v) VALUES (?)");
    VERIFY_OK(insert);
    insert->bind(1, value);
    VERIFY_OK(insert->run());
    QCOMPARE(insert->changedRows(), 1);

    auto select = Statement::prepare(*m_database, "SELECT v, typeof(v), v = ? FROM t");
    VERIFY_OK(select);
    select->bind(1, value);
    auto row = select->step();
    VERIFY_OK(row);
    QVERIFY(*row);
    QCOMPARE(select->int64(0), value);
    QCOMPARE(select->optionalInt64(0), std::optional(value));
    QVERIFY(!select->isNull(0));
    QCOMPARE(select->string(1), QStringLiteral("integer"));
    QCOMPARE(select->int64(2), 1);
    QCOMPARE(*select->step(), false);
}

void StatementTest::reals()
{
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v) VALUES (?)");
    const double values[] = {0.0, -0.5, 1.0 / 3, 1e300, std::numeric_limits<double>::denorm_min()};
    for (const double value : values) {
        insert->bind(1, value);
        VERIFY_OK(insert->run());
    }
    insert->bind(1, std::numeric_limits<double>::quiet_NaN());
    VERIFY_OK(insert->run());
    auto select = Statement::prepare(*m_database, "SELECT v FROM t ORDER BY id");
    for (const double value : values) {
        QVERIFY(*select->step());
        QCOMPARE(select->real(0), value);
    }
    QVERIFY(*select->step());
    QVERIFY(select->isNull(0));
}

void StatementTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    bothBackends([](const char *name, Database::Backend backend) {
        QTest::addRow("%s empty", name) << QByteArray("") << backend;
        QTest::addRow("%s Vietnamese", name) << QByteArray("Nguyễn Thị Đào") << backend;
        QTest::addRow("%s Russian", name) << QByteArray("Пётр") << backend;
        QTest::addRow("%s beyond the BMP", name) << QByteArray("\xF0\x9F\x93\x9E") << backend;
        QTest::addRow("%s quotes", name) << QByteArray("o'clock; -- \"x\" ?") << backend;
        QTest::addRow("%s 1 MB", name) << QByteArray(1 << 20, 'x') << backend;
    });
}

void StatementTest::texts()
{
    QFETCH(QByteArray, text);
    const std::string_view view(text.constData(), std::size_t(text.size()));
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v) VALUES (?)");
    insert->bind(1, view);
    VERIFY_OK(insert->run());
    insert->bind(1, QString::fromUtf8(text));
    VERIFY_OK(insert->run());

    auto select = Statement::prepare(*m_database, "SELECT v, typeof(v), length(CAST(v AS BLOB)) FROM t");
    for (int i = 0; i < 2; ++i) {
        QVERIFY(*select->step());
        QVERIFY(!select->isNull(0));
        QVERIFY(select->text(0) == view);
        QCOMPARE(select->string(0), QString::fromUtf8(text));
        QVERIFY(select->text(1) == "text");
        QCOMPARE(select->int64(2), text.size());
    }
    QVERIFY(!*select->step());
}

void StatementTest::blobs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 1 << 20; ++i)
        all += char(i * 7);
    bothBackends([&](const char *name, Database::Backend backend) {
        QTest::addRow("%s empty", name) << QByteArray("") << backend;
        QTest::addRow("%s NUL inside", name) << QByteArray("a\0b\0", 4) << backend;
        QTest::addRow("%s not UTF-8", name) << QByteArray("\xFF\xFE\x80") << backend;
        QTest::addRow("%s 1 MB", name) << all << backend;
    });
}

void StatementTest::blobs()
{
    QFETCH(QByteArray, bytes);
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v) VALUES (?)");
    insert->bind(1, bytes);
    VERIFY_OK(insert->run());
    auto select = Statement::prepare(*m_database, "SELECT v, typeof(v) FROM t");
    QVERIFY(*select->step());
    QVERIFY(!select->isNull(0));
    QCOMPARE(select->blob(0).toByteArray(), bytes);
    QVERIFY(select->text(1) == "blob");
}

void StatementTest::nulls()
{
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v) VALUES (?)");
    VERIFY_OK(insert->run()); // never bound
    insert->bind(1, nullptr);
    VERIFY_OK(insert->run());
    insert->bind(1, std::optional<qint64>());
    VERIFY_OK(insert->run());
    auto select = Statement::prepare(*m_database, "SELECT v FROM t");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(*select->step());
        QVERIFY(select->isNull(0));
        QCOMPARE(select->int64(0), 0);
        QVERIFY(select->text(0).empty());
        QVERIFY(select->blob(0).isEmpty());
        QCOMPARE(select->optionalInt64(0), std::nullopt);
    }
    QVERIFY(!*select->step());
}

void StatementTest::reuse()
{
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(id, v, u) VALUES (?, ?, ?)");
    for (int i = 1; i <= 1000; ++i) {
        const std::string text = std::to_string(i);
        insert->bindAll(i, i % 2 ? std::optional<qint64>(i) : std::nullopt, text);
        VERIFY_OK(insert->run());
    }
    auto select = Statement::prepare(*m_database, "SELECT v, u FROM t WHERE id = ?");
    for (int round = 0; round < 2; ++round) {
        for (int i = 1; i <= 1000; ++i) {
            select->bind(1, i);
            QVERIFY(*select->step());
            QCOMPARE(select->isNull(0), i % 2 == 0);
            QCOMPARE(select->string(1), QString::number(i));
            QVERIFY(!*select->step());
        }
    }
}

void StatementTest::rowsInOrder()
{
    VERIFY_OK(m_database->execute("INSERT INTO t(v) VALUES (3), (1), (2)"));
    auto select = Statement::prepare(*m_database, "SELECT v FROM t ORDER BY v");
    for (int round = 0; round < 3; ++round) {
        for (int expected = 1; expected <= 3; ++expected) {
            QVERIFY(*select->step());
            QCOMPARE(select->int64(0), expected);
        }
        QVERIFY(!*select->step());
    }
    QVERIFY(*select->step());
    select->reset(); // given up in the middle, then from the start again
    QVERIFY(*select->step());
    QCOMPARE(select->int64(0), 1);
    VERIFY_OK(select->run());
    QCOMPARE(*m_database->number("SELECT sum(v) FROM t"), 6);
    QCOMPARE(*m_database->number("SELECT v FROM t WHERE v > 10"), 0);
}

void StatementTest::rebindInTheMiddle()
{
    VERIFY_OK(m_database->execute("INSERT INTO t(v) VALUES (1), (2), (3)"));
    auto select = Statement::prepare(*m_database, "SELECT v FROM t WHERE v >= ? ORDER BY v");
    select->bind(1, 1);
    QVERIFY(*select->step());
    select->bind(1, 3);
    QVERIFY(*select->step());
    QCOMPARE(select->int64(0), 3);
    QVERIFY(!*select->step());
}

void StatementTest::errors_data()
{
    QTest::addColumn<QByteArray>("sql");
    bothBackends([](const char *name, Database::Backend backend) {
        QTest::addRow("%s wrong word", name) << QByteArray("SELEKT 1") << backend;
        QTest::addRow("%s no such table", name) << QByteArray("SELECT * FROM nowhere") << backend;
        QTest::addRow("%s unfinished", name) << QByteArray("SELECT 'abc") << backend;
        QTest::addRow("%s two statements", name) << QByteArray("SELECT 1; SELECT 2") << backend;
        QTest::addRow("%s nothing", name) << QByteArray("") << backend;
        QTest::addRow("%s a comment", name) << QByteArray("-- nothing") << backend;
    });
}

void StatementTest::errors()
{
    QFETCH(QByteArray, sql);
    const auto statement = Statement::prepare(*m_database, sql);
    VERIFY_ERROR(statement, Error::Kind::Store, "(SQLite ");
    QCOMPARE(statement.error().file, m_place->store);
    VERIFY_OK(Statement::prepare(*m_database, "SELECT 1; -- and a word about it\n"));
}

void StatementTest::constraint()
{
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(u) VALUES (?)");
    insert->bind(1, "one");
    VERIFY_OK(insert->run());
    const auto again = insert->run();
    VERIFY_ERROR(again, Error::Kind::Store, "breaks one of its rules");
    VERIFY_ERROR(again, Error::Kind::Store, "(SQLite 2067");
    VERIFY_ERROR(again, Error::Kind::Store, "t.u");
    insert->bind(1, "two"); // the statement goes on after an error
    VERIFY_OK(insert->run());
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 2);
}

void StatementTest::wrongIndex()
{
    auto insert = Statement::prepare(*m_database, "INSERT INTO t(v, u) VALUES (?, 'is ? here')");
    for (const int index : {0, 2, -1}) {
        insert->bind(index, 7);
        VERIFY_ERROR(insert->run(), Error::Kind::Store, "(SQLite 25");
    }
    insert->bind(1, 7);
    VERIFY_OK(insert->run());
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 1);
}

void StatementTest::moved()
{
    auto prepared = Statement::prepare(*m_database, "SELECT ? + 1");
    Statement statement = std::move(prepared).value();
    statement.bind(1, 41);
    QVERIFY(*statement.step());
    Statement other = std::move(statement);
    QCOMPARE(other.int64(0), 42);
    QVERIFY(!*other.step());
}

CALLHELM_TEST(StatementTest)
#include "tst_statement.moc"
