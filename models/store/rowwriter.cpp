#include "store/rowwriter.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QByteArrayList>

#include "store/calltablespecs.h"
#include "store/database.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

namespace {

constexpr size_t rowsAtOnce = 16; ///< of one statement: to begin one costs as much as a row

/// `INSERT INTO table(columns) VALUES(?,…),(?,…),…`. OR FAIL, since a statement that may leave half of its
/// rows behind would keep copies of all pages it changes; after any error all is rolled back.
QByteArray insertMany(const TableSpec &table)
{
    const QByteArray one = '(' + QByteArrayList(qsizetype(table.columns.size()), "?").join(',') + ')';
    return QByteArray("INSERT OR FAIL INTO ") + table.name + '(' + table.columnList() + ") VALUES"
        + QByteArrayList(qsizetype(rowsAtOnce), one).join(',');
}

/// Writes the rows of one kind.
template <class Row>
struct RowTable
{
    RowTable(Preparing &prepare, const TableSpec &table)
        : insert(prepare(sql::insert(table.name, table.columnList())))
        , insertSome(prepare(insertMany(table)))
        , update(prepare(sql::upsert(table.name, table.columns.front().name, table.columnList(1))))
        , remove(prepare(QByteArray("DELETE FROM ") + table.name + " WHERE " + table.columns.front().name
                         + "=?"))
    {
    }

    Result<void> write(const RowChanges<Row> &changes, bool overwrite)
    {
        // In the order of their ids new rows only append to the table.
        std::vector<const Row *> added;
        added.reserve(changes.added.size());
        for (const Row &row : changes.added)
            added.push_back(&row);
        std::sort(added.begin(), added.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
        constexpr auto columns = int(std::tuple_size_v<decltype(columnsOf<Row>)>);
        for (size_t i = 0; i < added.size();) {
            const bool isMany = !overwrite && added.size() - i >= rowsAtOnce;
            Statement &statement = overwrite ? update : isMany ? insertSome : insert;
            for (size_t n = 0; n < (isMany ? rowsAtOnce : 1); ++n)
                bindRow(statement, *added[i++], 1 + int(n) * columns);
            if (auto done = statement.run(); !done)
                return done;
        }
        for (const Row &row : changes.changed) {
            bindRow(update, row);
            if (auto done = update.run(); !done)
                return done;
        }
        for (const qint64 id : changes.removed) {
            remove.bindAll(id);
            if (auto done = remove.run(); !done)
                return done;
        }
        return {};
    }

    Statement insert, insertSome, update, remove;
};

} // namespace

struct RowWriter::Statements
{
    explicit Statements(Preparing &prepare)
        : visits(prepare, callTables().visit)
        , legs(prepare, callTables().leg)
        , directs(prepare, callTables().direct)
        , attempts(prepare, callTables().attempt)
        , sessions(prepare, callTables().session)
        , pauses(prepare, callTables().pause)
        , finding(prepare(sql::insert(callTables().finding.name, callTables().finding.columnList())))
        , findingGone(
              prepare("DELETE FROM finding WHERE rowid=(SELECT rowid FROM finding WHERE segment=? AND line=?"
                      " AND at=? AND kind=? AND what=? LIMIT 1)"))
        , findingCount(prepare("INSERT INTO finding_count(segment,kind,n) VALUES(?,?,?)"
                               " ON CONFLICT(segment,kind) DO UPDATE SET n=n+excluded.n"))
        , findingsSoFar(prepare("SELECT n FROM finding_count WHERE segment=? AND kind=?"))
    {
    }

    Result<void> write(const FoldOutput &output, bool overwrite)
    {
        Result<void> done;
        const auto writeOne = [&]<class Row>(RowTable<Row> &table, const RowChanges<Row> &changes) {
            if (done)
                done = table.write(changes, overwrite);
        };
        FoldOutput::eachKind(writeOne, *this, output);
        return done;
    }

    RowTable<VisitRow> visits;
    RowTable<LegRow> legs;
    RowTable<DirectRow> directs;
    RowTable<AttemptRow> attempts;
    RowTable<SessionRow> sessions;
    RowTable<PauseRow> pauses;
    Statement finding, findingGone, findingCount, findingsSoFar;
};

RowWriter::RowWriter(std::unique_ptr<Statements> statements, qint64 mostFindings)
    : m(std::move(statements)), m_mostFindings(mostFindings)
{
}
RowWriter::~RowWriter() = default;

Result<std::unique_ptr<RowWriter>> RowWriter::open(Database &database, qint64 mostFindings)
{
    Preparing prepare(database);
    auto statements = std::make_unique<Statements>(prepare);
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<RowWriter>(new RowWriter(std::move(statements), mostFindings));
}

Result<void> RowWriter::write(const FoldOutput &output)
{
    auto done = m->write(output, false);
    return done ? writeFindings(output.findings) : done;
}

Result<void> RowWriter::overwrite(const FoldOutput &output, const std::vector<FindingRow> &withdrawn)
{
    auto done = m->write(output, true);
    if (done)
        done = withdraw(withdrawn);
    return done ? writeFindings(output.findings) : done;
}

Result<void> RowWriter::writeFindings(const std::vector<FindingRow> &findings)
{
    // A log that is wrong throughout must not fill the store with findings: the first of each kind are kept.
    std::map<std::pair<qint64, int>, std::pair<qint64, qint64>> counts; // before, now
    for (const FindingRow &row : findings) {
        const auto [it, isNew] = counts.try_emplace({row.segment.value(), int(row.kind)});
        if (isNew) {
            m->findingsSoFar.bindAll(row.segment.value(), int(row.kind));
            auto found = m->findingsSoFar.step();
            if (!found)
                return found.error();
            it->second.first = *found ? m->findingsSoFar.int64(0) : 0;
            m->findingsSoFar.reset();
        }
        if (it->second.first + it->second.second++ >= m_mostFindings)
            continue;
        bindRow(m->finding, row);
        if (auto done = m->finding.run(); !done)
            return done;
    }
    for (const auto &[key, count] : counts) {
        m->findingCount.bindAll(key.first, key.second, count.second);
        if (auto done = m->findingCount.run(); !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::withdraw(const std::vector<FindingRow> &findings)
{
    for (const FindingRow &row : findings) {
        bindRow(m->findingGone, row); // may be one of those that were only counted
        if (auto done = m->findingGone.run(); !done)
            return done;
        m->findingCount.bindAll(row.segment.value(), int(row.kind), -1);
        if (auto done = m->findingCount.run(); !done)
            return done;
    }
    return {};
}

} // namespace callhelm
