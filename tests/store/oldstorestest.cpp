#include <QFile>
#include <QTest>

#include "store/migrator.h"
#include "store/openstore.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// Stores as earlier programs wrote them (tests/data/stores), from the same log.
class OldStoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSame_data();
    void tellsTheSame();
    void learnsNames();
    void findsLeads();
};

void OldStoresTest::tellsTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("schema");
    QTest::newRow("without witnesses") << QStringLiteral("schema-1.sqlite") << 1;
    QTest::newRow("without an audit trail") << QStringLiteral("schema-2.sqlite") << 2;
    QTest::newRow("without direct calls") << QStringLiteral("schema-3.sqlite") << 3;
    QTest::newRow("with ids for few sources") << QStringLiteral("schema-4.sqlite") << 4;
    QTest::newRow("without people") << QStringLiteral("schema-5.sqlite") << 5;
    QTest::newRow("without projections") << QStringLiteral("schema-6.sqlite") << 6;
    QTest::newRow("without phones' owners") << QStringLiteral("schema-7.sqlite") << 7;
    QTest::newRow("without records") << QStringLiteral("schema-8.sqlite") << 8;
    QTest::newRow("without leads") << QStringLiteral("schema-11.sqlite") << 11;
}

void OldStoresTest::tellsTheSame()
{
    QFETCH(QString, file);
    QFETCH(int, schema);
    ScratchStore old;
    old.close();
    QVERIFY(QFile::remove(old.path()));
    QVERIFY(QFile::copy(QStringLiteral(CALLHELM_TEST_DATA "/stores/") + file, old.path()));
    QVERIFY(QFile::setPermissions(old.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));

    const Migration done = Migrator().migrate(old.path());
    QCOMPARE(done.outcome, MigrationOutcome::Migrated);
    QCOMPARE(done.from, schema);
    // Rows with ids of the old kind are not read before they are folded again, and figures that goals are set
    // for before they were counted.
    const auto early = openStore(old.path(), Database::Mode::ReadOnly);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Store);
    old.reopen();
    QVERIFY(openStore(old.path(), Database::Mode::ReadOnly).ok());
    QVERIFY(old.verify().empty());

    const FactBatch facts = factsOf(smallLog());
    const SegmentInfo segment
        = ScratchStore::segment(QStringLiteral("queue_log"), QStringLiteral("queue_log"));
    ScratchStore fresh;
    fresh.take(segment, facts, true);
    QCOMPARE(differenceOf(fresh.dump(), old.dump()), QByteArray());

    // What it was given already is known to it.
    old.take(segment, facts, true);
    QCOMPARE(differenceOf(fresh.dump(), old.dump()), QByteArray());
    QVERIFY(old.verify().empty());
}

/// What a manager interface told of phones before there was a place for it is found in the stored facts.
void OldStoresTest::learnsNames()
{
    ScratchStore old;
    old.close();
    QVERIFY(QFile::remove(old.path()));
    QVERIFY(QFile::copy(QStringLiteral(CALLHELM_TEST_DATA "/stores/schema-7-names.sqlite"), old.path()));
    QVERIFY(QFile::setPermissions(old.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(Migrator().migrate(old.path()).outcome, MigrationOutcome::Migrated);
    old.reopen();
    QVERIFY(old.verify().empty());
    const QByteArrayList dump = old.dump();
    QVERIFY(std::ranges::any_of(dump, [](const QByteArray &line) { return line.contains("Joan Smythe"); }));
    QVERIFY(std::ranges::none_of(dump, [](const QByteArray &line) { return line.contains("Local/1004"); }));
}

/// Where leads stand is found in the facts of records from before there were any; so is what is care now.
void OldStoresTest::findsLeads()
{
    ScratchStore old;
    old.close();
    QVERIFY(QFile::remove(old.path()));
    QVERIFY(QFile::copy(QStringLiteral(CALLHELM_TEST_DATA "/stores/schema-11-leads.sqlite"), old.path()));
    QVERIFY(QFile::setPermissions(old.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(Migrator().migrate(old.path()).outcome, MigrationOutcome::Migrated);
    old.reopen();
    QVERIFY(old.verify().empty());
    const auto number = [&](const char *sql) { return old.database().number(sql).value(); };
    QCOMPARE(number("SELECT COUNT(*) FROM lead"), 3);
    QCOMPARE(number("SELECT COUNT(*) FROM lead WHERE owner=0"), 1);
    // A meeting that was planned; a note from before they had the customer is none of their care.
    QCOMPARE(number("SELECT COUNT(*) FROM lead WHERE kinds<>0"), 1);
    QCOMPARE(number("SELECT SUM(n) FROM lead_count"), 3);
}

CALLHELM_TEST(OldStoresTest)
#include "oldstorestest.moc"
