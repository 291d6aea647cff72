#include <map>

#include <QTest>

#include "calls/statearchive.h"
#include "store/sql.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

/// Times that a number called, by day (UTC).
using Times = std::map<std::pair<std::string, qint64>, qint64>;

struct NumberChanges final : FoldChanges
{
    Times times;
    [[nodiscard]] bool isEmpty() const override { return times.empty(); }
};

class NumberFold final : public ProjectionFold
{
public:
    void apply(const Fact &fact, SegmentId) override
    {
        const auto *entered = std::get_if<CallerEntered>(&fact.body);
        if (entered == nullptr)
            return;
        ++m_changes->times[{std::string(entered->number), toMs(fact.at) / 86'400'000}];
        m_last = fact.at;
    }
    [[nodiscard]] std::unique_ptr<FoldChanges> take() override
    {
        return std::exchange(m_changes, std::make_unique<NumberChanges>());
    }
    [[nodiscard]] QByteArray save() override
    {
        QByteArray bytes;
        StateArchive archive(bytes);
        archive(m_last);
        return bytes;
    }
    [[nodiscard]] bool restore(QByteArrayView bytes) override
    {
        StateArchive archive = StateArchive::reading(bytes);
        archive(m_last);
        return !archive.failed();
    }

private:
    std::unique_ptr<NumberChanges> m_changes = std::make_unique<NumberChanges>();
    Instant m_last; ///< so that there is a state
};

const TableSpec &numberTable()
{
    static const TableSpec table{
        "number_day", TableSpec::Rows::Cells, {{"number", TableSpec::Kind::Text}, {"day"}, {"n"}}, 2};
    return table;
}

class NumberWriter final : public ProjectionWriter
{
public:
    explicit NumberWriter(Database &database) : m_database(database) { }
    Result<void> write(const FoldChanges &changes) override
    {
        return add(static_cast<const NumberChanges &>(changes).times);
    }
    [[nodiscard]] std::unique_ptr<FoldDifference> difference(SourceId, ProjectionFold &) override
    {
        return std::make_unique<Difference>(*this);
    }

private:
    struct Difference final : FoldDifference
    {
        explicit Difference(NumberWriter &to) : writer(to) { }
        void add(const FoldChanges &newer, const FoldChanges &older) override
        {
            for (const auto &[key, n] : static_cast<const NumberChanges &>(newer).times)
                times[key] += n;
            for (const auto &[key, n] : static_cast<const NumberChanges &>(older).times)
                times[key] -= n;
        }
        Result<void> writeSome(ProjectionFold &, ProjectionFold &) override { return {}; }
        Result<void> finish(ProjectionFold &, ProjectionFold &, bool) override { return writer.add(times); }
        NumberWriter &writer;
        Times times;
    };
    Result<void> add(const Times &times)
    {
        auto statement = Statement::prepare(m_database,
                                            "INSERT INTO number_day(number,day,n) VALUES(?,?,?)"
                                            " ON CONFLICT(number,day) DO UPDATE SET n=n+excluded.n");
        if (!statement)
            return statement.error();
        for (const auto &[key, n] : times) {
            statement->bindAll(key.first, key.second, n);
            if (auto done = statement->run(); !done)
                return done;
        }
        return {};
    }
    Database &m_database;
};

class NumberProjection final : public Projection
{
public:
    explicit NumberProjection(int version = 1) : m_version(version) { }
    [[nodiscard]] QString id() const override { return QStringLiteral("numbers"); }
    [[nodiscard]] int version() const override { return m_version; }
    [[nodiscard]] std::vector<const TableSpec *> tables() const override { return {&numberTable()}; }
    [[nodiscard]] std::unique_ptr<ProjectionFold> fold(SourceId, Registry &) const override
    {
        return std::make_unique<NumberFold>();
    }
    [[nodiscard]] Result<std::unique_ptr<ProjectionWriter>> writer(Database &database, const Calendar &,
                                                                   Keep) const override
    {
        return std::unique_ptr<ProjectionWriter>(std::make_unique<NumberWriter>(database));
    }

private:
    int m_version;
};

Journal::Options withNumbers(int version = 1)
{
    Journal::Options options = ScratchStore::manyMarks();
    options.projections.push_back(std::make_shared<NumberProjection>(version));
    return options;
}

QByteArray joined(const QByteArrayList &lines) { return lines.join('\n') + '\n'; }

} // namespace

/// A second projection beside that of the calls: known to the journal by being handed over, and to nothing
/// else.
class ProjectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void besideTheCalls();
    void verified();
    void comesLater();
    void newVersion();
};

/// The table has to be there before the journal is.
struct NumberStore : ScratchStore
{
    explicit NumberStore(int version = 1) : ScratchStore(Calendar(), ScratchStore::manyMarks())
    {
        if (!database().execute("CREATE TABLE number_day(number TEXT NOT NULL, day INTEGER NOT NULL,"
                                " n INTEGER NOT NULL, PRIMARY KEY(number,day)) WITHOUT ROWID"))
            qFatal("no table");
        setOptions(withNumbers(version));
        reopen();
    }
};

/// Late facts, batches, restarts: both come to what one clean pass gives.
void ProjectionTest::besideTheCalls()
{
    const QByteArrayList lines = randomLines({21, 1500, {}});
    NumberStore wanted;
    wanted.take(joined(lines));
    QVERIFY(*wanted.database().number("SELECT SUM(n) FROM number_day") > 100);
    QVERIFY(*wanted.database().number("SELECT COUNT(DISTINCT projection) FROM fold_mark") == 2);
    NumberStore store;
    const qsizetype third = lines.size() / 3;
    store.take(joined(lines.mid(2 * third)), QStringLiteral("3"));
    store.take(joined(lines.mid(0, third)), QStringLiteral("1"));
    store.reopen();
    store.take(joined(lines.mid(third, third)), QStringLiteral("2"));
    const QByteArray difference = differenceOf(wanted.dump(), store.dump());
    QVERIFY2(difference.isEmpty(), difference.constData());
    QVERIFY(store.verify().empty());
}

void ProjectionTest::verified()
{
    NumberStore store;
    store.take(smallLog());
    QVERIFY(store.verify().empty());
    QVERIFY(store.database()
                .execute("UPDATE number_day SET n=n+1 WHERE number=(SELECT MIN(number) FROM number_day)")
                .ok());
    const auto differences = store.verify();
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(differences.front().table, QStringLiteral("number_day"));
    store.begin();
    QVERIFY(store.journal().rebuild().ok());
    store.commit();
    QVERIFY(store.verify().empty());
}

/// Into a store that has facts already: its table is filled when the store is opened, the calls' are left
/// alone.
void ProjectionTest::comesLater()
{
    ScratchStore store;
    store.take(smallLog());
    QVERIFY(store.database()
                .execute("CREATE TABLE number_day(number TEXT NOT NULL, day INTEGER NOT NULL,"
                         " n INTEGER NOT NULL, PRIMARY KEY(number,day)) WITHOUT ROWID")
                .ok());
    QVERIFY(store.database().execute("UPDATE visit SET wait=wait+1 WHERE call='c1'").ok());
    store.setOptions(withNumbers());
    store.reopen();
    QVERIFY(*store.database().number("SELECT SUM(n) FROM number_day") > 3);
    const auto differences = store.verify();
    QCOMPARE(differences.size(), size_t(1)); // the visit was not folded again
    QCOMPARE(differences.front().table, QStringLiteral("visit"));
}

void ProjectionTest::newVersion()
{
    NumberStore store;
    store.take(smallLog());
    QVERIFY(store.database().execute("UPDATE number_day SET n=n+1").ok());
    store.reopen();
    QCOMPARE(store.verify().size(), size_t(1)); // by today's rules, as far as anybody knows
    store.setOptions(withNumbers(2));
    store.reopen();
    QVERIFY(store.verify().empty());
}

CALLHELM_TEST(ProjectionTest)
#include "projectiontest.moc"
