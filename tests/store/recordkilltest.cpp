#include <random>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include "store/database.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/transaction.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// A program that is killed while it merges two customers, or takes that back: the store is as before or as
/// after, and all tables are what the facts give. CALLHELM_KILLS says how often in all, for a long run by
/// hand.
class RecordKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duringMerge();
    void child(); ///< the program that is killed: this one, told to do it by its environment
};

namespace {

const Instant now = instantFromMs(1'793'600'000'000);
constexpr int dealsOfCustomer = 4'000;

template <class T>
T got(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}
void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

RecordId customer(qint64 number) { return recordIdOf(Entity::Customer, number); }

/// Merges the first customer into the second, or takes the store's last batch back.
void change(Database &database, bool isUndo)
{
    auto writer = got(RecordWriter::open(database));
    if (isUndo) {
        done(writer->setVoided(BatchId(got(database.number("SELECT MAX(id) FROM record_batch"))), true));
    } else {
        (void)got(writer->begin({{}, RecordBatch::Kind::Merge, now, QStringLiteral("test"), {}, false}));
        done(writer->change(customer(1), now, AgentId(), {{Field::MergedInto, FieldValue(customer(2))}}));
    }
    done(writer->finish());
}

qint64 dealsOf(ScratchStore &store, RecordId record)
{
    return got(store.database().number("SELECT COUNT(*) FROM deal WHERE customer="
                                       + QByteArray::number(record.value())));
}

} // namespace

void RecordKillTest::child()
{
    const QString path = qEnvironmentVariable("CALLHELM_KILLED_STORE");
    if (path.isEmpty())
        return;
    auto database = got(Database::open(path, Database::Mode::ReadWrite));
    auto transaction = got(Transaction::begin(*database, Durability::Full));
    change(*database, qEnvironmentVariableIsSet("CALLHELM_KILLED_UNDO"));
    done(transaction.commit());
}

void RecordKillTest::duringMerge()
{
    ScratchStore store;
    store.begin();
    {
        auto writer = got(RecordWriter::open(store.database()));
        (void)got(writer->begin({{}, RecordBatch::Kind::Edit, now, QStringLiteral("test"), {}, false}));
        for (const char *phone : {"0901234567", "0901234568"})
            (void)got(writer->add(Entity::Customer, now, AgentId(),
                                  {{Field::Phone, FieldValue(std::string(phone))}}));
        for (int i = 0; i < dealsOfCustomer; ++i)
            (void)got(
                writer->add(Entity::Deal, now, AgentId(), {{Field::Customer, FieldValue(customer(1))}}));
        done(writer->finish());
    }
    store.commit();
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CALLHELM_KILLS", &isNumber);
    const int kills = isNumber ? wanted : 10;
    std::mt19937 random(1);
    bool isMerged = false;
    qint64 whole = 0;
    int halfway = 0;
    for (int round = 0; round <= kills; ++round) {
        store.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CALLHELM_KILLED_STORE"), store.path());
        if (isMerged)
            environment.insert(QStringLiteral("CALLHELM_KILLED_UNDO"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("recordkilltest"), QStringLiteral("child")});
        QVERIFY(program.waitForStarted());
        const bool isFirst = round == 0; // not killed: it tells how long it takes
        const bool ended = program.waitForFinished(isFirst ? 120'000 : int(random() % quint32(whole + 20)));
        program.kill();
        program.waitForFinished();
        if (isFirst) {
            QVERIFY(ended && program.exitCode() == 0);
            whole = timer.elapsed();
        }
        store.reopen();
        const qint64 moved = dealsOf(store, customer(2));
        QVERIFY2(moved == 0 || moved == dealsOfCustomer, qPrintable(QString::number(moved)));
        QCOMPARE(dealsOf(store, customer(1)), dealsOfCustomer - moved);
        QVERIFY(store.verify().empty());
        halfway += !ended && isMerged == (moved > 0);
        isMerged = moved > 0;
        RecordQuery query;
        query.search = QStringLiteral("0901234567");
        QCOMPARE(got(RecordReader(store.reader().context(), now).totals(query)).count, isMerged ? 0 : 1);
    }
    QVERIFY(halfway > 0);
}

CALLHELM_TEST(RecordKillTest)
#include "recordkilltest.moc"
