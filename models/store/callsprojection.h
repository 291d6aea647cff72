#pragma once

#include <optional>

#include "calls/callfold.h"
#include "store/callsharenotes.h"
#include "store/cellstore.h"
#include "store/projection.h"
#include "store/rowwriter.h"

namespace callhelm {

class CallChanges final : public FoldChanges
{
public:
    explicit CallChanges(FoldOutput changed) : output(std::move(changed)) { }
    [[nodiscard]] bool isEmpty() const override { return output.isEmpty(); }

    FoldOutput output;
};

class CallsFold final : public ProjectionFold
{
public:
    CallsFold(SourceId source, Registry &names) : m_fold(source, names) { }
    void apply(const Fact &fact, SegmentId segment) override { m_fold.apply(fact, segment); }
    [[nodiscard]] std::unique_ptr<FoldChanges> take() override
    {
        return std::make_unique<CallChanges>(m_fold.take());
    }
    [[nodiscard]] QByteArray save() override { return m_fold.save(); }
    [[nodiscard]] bool restore(QByteArrayView bytes) override { return m_fold.restore(bytes); }
    [[nodiscard]] std::optional<QByteArray> beside(ProjectionFold &older, ProjectionFold &olderEnd) override;
    [[nodiscard]] bool putBeside(QByteArrayView bytes) override { return m_fold.putBeside(bytes); }

    [[nodiscard]] CallFold &calls() { return m_fold; }
    [[nodiscard]] const CallFold &calls() const { return m_fold; }

private:
    CallFold m_fold;
};

/// Calls whose rows were written.
struct WrittenCalls
{
    bool everything = false; ///< too much to tell, or folded again: look at the store
    std::vector<VisitRow> visits;
    std::vector<DirectRow> directs;

    void note(const FoldOutput &output);
};

class CallsWriter final : public ProjectionWriter
{
public:
    static Result<std::unique_ptr<CallsWriter>> open(Database &database, const Calendar &calendar,
                                                     qint64 mostFindings = RowWriter::findingsKept);
    Result<void> write(const FoldChanges &changes) override;
    Result<void> write(const FoldOutput &output);
    [[nodiscard]] std::unique_ptr<FoldDifference> difference(SourceId source, ProjectionFold &start) override;
    void forget() override;
    void useCalendar(const Calendar &calendar) override { m_cells->setCalendar(calendar); }
    Result<void> sumDays(const KeepGoing &keepGoing) override { return m_cells->sumDays(keepGoing); }

    /// What changed in calls, as far as goals are concerned.
    [[nodiscard]] CallShareNotes &shares() { return *m_shares; }
    /// What was written since this was last asked.
    [[nodiscard]] WrittenCalls takeWritten() { return std::exchange(m_written, {}); }

private:
    CallsWriter(Database &database, std::unique_ptr<RowWriter> rows, std::unique_ptr<CellStore> cells,
                std::unique_ptr<CallShareNotes> shares)
        : m_database(database)
        , m_rows(std::move(rows))
        , m_cells(std::move(cells))
        , m_shares(std::move(shares))
    {
    }

    Database &m_database;
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<CellStore> m_cells;
    std::unique_ptr<CallShareNotes> m_shares;
    WrittenCalls m_written{true, {}, {}};
};

/// Visits, legs, calls without a queue, sessions, pauses, and the figures by quarter and day.
class CallsProjection final : public Projection
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("calls"); }
    [[nodiscard]] int version() const override { return CallFold::version; }
    [[nodiscard]] std::vector<const TableSpec *> tables() const override;
    [[nodiscard]] std::unique_ptr<ProjectionFold> fold(SourceId source, Registry &names) const override
    {
        return std::make_unique<CallsFold>(source, names);
    }
    [[nodiscard]] Result<std::unique_ptr<ProjectionWriter>>
    writer(Database &database, const Calendar &calendar, Keep keep) const override;
};

} // namespace callhelm
