#include "store/callsprojection.h"

#include <limits>

#include "store/calldifference.h"
#include "calls/rowids.h"
#include "store/calltablespecs.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

constexpr size_t mostRowsTold = 20'000;
constexpr size_t mostCallsTold = 300'000;

CallFold &callsOf(ProjectionFold &fold) { return static_cast<CallsFold &>(fold).calls(); }

} // namespace

std::optional<QByteArray> CallsFold::beside(ProjectionFold &older, ProjectionFold &olderEnd)
{
    return m_fold.beside(callsOf(older), callsOf(olderEnd));
}

void WrittenCalls::note(const FoldOutput &output)
{
    const auto noteRows = [this](auto &rows, const auto &changes) {
        if (everything)
            return;
        rows.insert(rows.end(), changes.added.begin(), changes.added.end());
        rows.insert(rows.end(), changes.changed.begin(), changes.changed.end());
        everything = !changes.removed.empty() || rows.size() > mostRowsTold;
    };
    noteRows(visits, output.visits);
    noteRows(directs, output.directs);
    if (everything)
        *this = {true, {}, {}};
}

Result<std::unique_ptr<CallsWriter>> CallsWriter::open(Database &database, const Calendar &calendar,
                                                       qint64 mostFindings)
{
    auto rows = RowWriter::open(database, mostFindings);
    if (!rows)
        return rows.error();
    auto cells = CellStore::open(database, calendar);
    if (!cells)
        return cells.error();
    return std::unique_ptr<CallsWriter>(new CallsWriter(database, std::move(*rows), std::move(*cells)));
}

Result<void> CallsWriter::write(const FoldChanges &changes)
{
    return write(static_cast<const CallChanges &>(changes).output);
}

Result<void> CallsWriter::write(const FoldOutput &output)
{
    m_written.note(output);
    if (auto done = noteCalls(output); !done)
        return done;
    if (auto done = m_rows->write(output); !done)
        return done;
    return m_cells->add(output);
}

/// Before the rows are written: of those that go, the store still tells which calls they are of.
Result<void> CallsWriter::noteCalls(const FoldOutput &output)
{
    if (!m_calls)
        return {};
    const auto note = [this](SourceId source, const ShortText &call) {
        m_calls->emplace(source, std::string(call.view()));
    };
    const auto sourceOf = []<class Row>(const Row &row) {
        if constexpr (std::is_same_v<Row, AttemptRow>)
            return RowIds::sourceOfRow(row.id);
        else
            return row.source;
    };
    const auto noteRows = [&](const auto &changes, const char *table, const char *source) -> Result<void> {
        for (const auto *rows : {&changes.added, &changes.changed})
            for (const auto &row : *rows)
                note(sourceOf(row), row.call);
        if (changes.removed.empty())
            return {};
        auto removed = Statement::prepare(
            m_database, QByteArray("SELECT ") + source + ",call FROM " + table + " WHERE id=?");
        if (!removed)
            return removed.error();
        for (const qint64 id : changes.removed) {
            removed->bindAll(id);
            auto done = eachRow(*removed, [&](const Statement &row) {
                m_calls->emplace(SourceId(row.int64(0)), std::string(row.text(1)));
            });
            if (!done)
                return done;
        }
        return {};
    };
    auto done = noteRows(output.legs, "leg", "source");
    if (done)
        done = noteRows(output.attempts, "attempt", "((id>>22)&4095)+1");
    if (done)
        done = noteRows(output.directs, "direct_call", "source");
    for (const VisitRow &visit : output.visits.changed) // its number
        note(visit.source, visit.call);
    if (m_calls->size() > mostCallsTold)
        m_calls.reset();
    return done;
}

std::optional<std::set<CallKey>> CallsWriter::takeCalls()
{
    auto calls = std::move(m_calls);
    m_calls.emplace();
    return calls;
}

std::unique_ptr<FoldDifference> CallsWriter::difference(SourceId source, ProjectionFold &start)
{
    return std::make_unique<CallDifference>(m_database, source, callsOf(start),
                                            [this](const FoldOutput &rows,
                                                   const std::vector<FindingRow> &withdrawn,
                                                   const FoldOutput &cells) -> Result<void> {
                                                m_written.note(rows);
                                                if (auto done = noteCalls(rows); !done)
                                                    return done;
                                                if (auto done = m_rows->overwrite(rows, withdrawn); !done)
                                                    return done;
                                                return m_cells->add(cells);
                                            });
}

void CallsWriter::forget()
{
    m_cells->forget();
    m_calls.emplace();
    m_written = {true, {}, {}};
}

std::vector<const TableSpec *> CallsProjection::tables() const { return callTables().all(); }

Result<std::unique_ptr<ProjectionWriter>> CallsProjection::writer(Database &database,
                                                                  const Calendar &calendar, Keep keep) const
{
    auto writer = CallsWriter::open(database, calendar,
                                    keep == Keep::Everything ? std::numeric_limits<qint64>::max()
                                                             : RowWriter::findingsKept);
    if (!writer)
        return writer.error();
    return std::unique_ptr<ProjectionWriter>(std::move(*writer));
}

} // namespace callhelm
