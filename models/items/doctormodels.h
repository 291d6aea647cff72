#pragma once

#include "domain/queries.h"
#include "items/rowmodel.h"

namespace callhelm {

/// The books per queue: what went in and what came out.
class DoctorBooksModel final : public RowModel<QueueBooks>
{
    Q_OBJECT
public:
    enum Column {
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
        ColumnCount
    };
    using RowModel::RowModel;

    /// All that came out of the queue, or still waits in it.
    [[nodiscard]] static qint64 out(const QueueBooks &books);
    /// Callers of whom an end is missing or an entry is missing: 0 when the books balance.
    [[nodiscard]] static qint64 difference(const QueueBooks &books);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;
};

/// What the log doctor stumbled over, with file and line.
class DoctorNotesModel final : public RowModel<DoctorNote>
{
    Q_OBJECT
public:
    enum Column { Kind, File, Line, At, What, ColumnCount };
    using RowModel::RowModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
};

/// Imported files and live stretches.
class SegmentModel final : public RowModel<SegmentSummary>
{
    Q_OBJECT
public:
    enum Column { File, Source, From, To, Lines, Facts, Doubles, Rejected, ColumnCount };
    using RowModel::RowModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
