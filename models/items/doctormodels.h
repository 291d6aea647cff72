#pragma once

#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "domain/queries.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class DoctorBooksColumn {
    Queue,
    Entries,
    Offered,
    Answered,
    Abandoned,
    TimedOut,
    LeftByKey,
    LeftEmpty,
    Waiting,
    Out,
    Difference,
    Doubtful,
    NeverEnded,
    Refused,
    Count
};

/// The books per queue: what went in and what came out.
class DoctorBooksModel final : public RowModel<QueueBooks, DoctorBooksColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DoctorBooksModel)
public:
    using RowModel::RowModel;

    /// All that came out of the queue, or still waits in it.
    [[nodiscard]] static qint64 out(const QueueBooks &books);
    /// Callers of whom an end or an entry is missing: 0 when the books balance.
    [[nodiscard]] static qint64 difference(const QueueBooks &books);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const QueueBooks &row, Column column) const override;
    [[nodiscard]] qint64 key(const QueueBooks &row) const override { return row.queue.value(); }
    [[nodiscard]] QString searchText(const QueueBooks &row) const override;
};

enum class DoctorNotesColumn { Kind, File, Line, At, What, Count };

/// What the log doctor stumbled over, with file and line.
class DoctorNotesModel final : public RowModel<DoctorNote, DoctorNotesColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DoctorNotesModel)
public:
    using RowModel::RowModel;

    /// Shows only findings of these kinds (-1: rejected lines); none chosen shows all.
    void setKinds(std::vector<int> kinds);
    /// Shows only findings in these files; none chosen shows all.
    void setFiles(QStringList files);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const DoctorNote &row, Column column) const override;
    [[nodiscard]] QVariant cell(const DoctorNote &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const DoctorNote &) const override { return 0; }
    [[nodiscard]] QString searchText(const DoctorNote &row) const override;
    [[nodiscard]] bool acceptsRow(const DoctorNote &note) const override;

private:
    std::vector<int> m_kinds;
    QStringList m_files;
};

enum class SegmentColumn { File, Source, From, To, Lines, Facts, Doubles, Rejected, Count };

/// Imported files and live stretches.
class SegmentModel final : public RowModel<SegmentSummary, SegmentColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::SegmentModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const SegmentSummary &row, Column column) const override;
    [[nodiscard]] QVariant cell(const SegmentSummary &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const SegmentSummary &row) const override { return row.id.value(); }
    [[nodiscard]] QString searchText(const SegmentSummary &row) const override;
};

} // namespace callhelm
