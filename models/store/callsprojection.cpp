#include "store/callsprojection.h"

#include <limits>

#include "store/calldifference.h"
#include "store/calltablespecs.h"

namespace callhelm {

namespace {

constexpr size_t mostRowsTold = 20'000;

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
    auto shares = CallShareNotes::open(database);
    if (!shares)
        return shares.error();
    return std::unique_ptr<CallsWriter>(
        new CallsWriter(database, std::move(*rows), std::move(*cells), std::move(*shares)));
}

Result<void> CallsWriter::write(const FoldChanges &changes)
{
    return write(static_cast<const CallChanges &>(changes).output);
}

Result<void> CallsWriter::write(const FoldOutput &output)
{
    m_written.note(output);
    if (auto done = m_shares->note(output, false); !done)
        return done;
    if (auto done = m_rows->write(output); !done)
        return done;
    return m_cells->add(output);
}

std::unique_ptr<FoldDifference> CallsWriter::difference(SourceId source, ProjectionFold &start)
{
    return std::make_unique<CallDifference>(m_database, source, callsOf(start),
                                            [this](const FoldOutput &rows,
                                                   const std::vector<FindingRow> &withdrawn,
                                                   const FoldOutput &cells) -> Result<void> {
                                                m_written.note(rows);
                                                if (auto done = m_shares->note(rows, true); !done)
                                                    return done;
                                                if (auto done = m_rows->overwrite(rows, withdrawn); !done)
                                                    return done;
                                                return m_cells->add(cells);
                                            });
}

void CallsWriter::forget()
{
    m_cells->forget();
    (void)m_shares->take();
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
