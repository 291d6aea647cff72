#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "base/ids.h"
#include "domain/kpisubject.h"
#include "kpi/goaltext.h"

namespace callhelm {

/// Whose goals stand in a row of a sheet.
struct SheetRow
{
    KpiSubject subject;
    PersonId person; ///< valid: somebody who did nothing yet, and has no subject
    QString name;
    bool isReadOnly = false; ///< not the person's to set
};

/// Goals of one metric.
struct SheetColumn
{
    QString metric;
    QStringList titles; ///< by which a pasted table may name it; the first one is shown
    GoalText text;
    MetricAdding adding = MetricAdding::Sum;

    /// Whether people's goals can be added up and held against their team's.
    [[nodiscard]] bool isAdded() const { return adding == MetricAdding::Sum; }
};

struct SheetCell
{
    std::optional<qint64> saved; ///< what holds
    std::optional<qint64> value; ///< what is to hold; nothing: no goal
    QString typed; ///< what could not be read
    GoalFault fault = GoalFault::None;

    [[nodiscard]] bool isChanged() const { return fault != GoalFault::None || value != saved; }
};

/// A pasted row whose name was not found: its goals wait until somebody says whose they are.
struct WaitingRow
{
    QString name;
    std::vector<SheetCell> cells; ///< by column
    [[nodiscard]] int goals() const;
};

/// What became of a pasted table.
struct PasteReport
{
    int rows = 0; ///< with goals
    int metrics = 0;
    int taken = 0; ///< rows of these
    QStringList unknownNames; ///< in rows that wait
    QStringList unknownTitles; ///< of columns that were left out
    [[nodiscard]] bool isEmpty() const { return rows == 0; }
};

/// Goals of a team and its people for one kind of period, as they are being edited: rows are the team and
/// then people, columns metrics. A value: copies are the steps of taking back.
class TargetSheet
{
public:
    TargetSheet() = default;
    /// The team's own row comes first. `offered` are the metrics that can be added.
    TargetSheet(std::vector<SheetRow> rows, std::vector<SheetColumn> columns,
                std::vector<SheetColumn> offered);

    [[nodiscard]] const std::vector<SheetRow> &rows() const { return m_rows; }
    /// Those of the rows that have one.
    [[nodiscard]] std::vector<KpiSubject> subjects() const;
    [[nodiscard]] const std::vector<SheetColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<SheetColumn> &offered() const { return m_offered; }
    [[nodiscard]] const std::vector<WaitingRow> &waiting() const { return m_waiting; }
    [[nodiscard]] const SheetCell &cell(int row, int column) const { return m_cells[at(row, column)]; }

    /// The column of a metric, which is added where it is not there; -1 for one that is not offered.
    int addColumn(const QString &metric);
    /// What holds.
    void setSaved(int row, int column, std::optional<qint64> value);
    void set(int row, int column, std::optional<qint64> value);
    /// Keeps what cannot be read, with its fault.
    void type(int row, int column, const QString &text);
    /// The value of the first row in all rows below it, down to the last one.
    void fillDown(int first, int last, int column);
    /// By basis points, in all cells of the rectangle: to the nearest unit that people write.
    void raise(int firstRow, int lastRow, int firstColumn, int lastColumn, qint64 basisPoints);
    /// The team's goal among its people, by largest remainders; `shares` by person, of whole units.
    void spread(int column, const std::vector<qint64> &shares);
    /// A table as Excel copies it. With a first row of titles and a first column of names these say where
    /// goals go; without, it stands from the cell on.
    PasteReport paste(const QString &table, int row, int column);
    void giveWaiting(size_t index, int row);
    void dropWaiting(size_t index);
    /// What holds stands in all cells again, and nothing waits.
    void discard();
    /// What stands in the cells holds now; rows that wait go on waiting.
    void markSaved();

    /// Goals of people together; nothing where there is none of them, or where they cannot be added.
    [[nodiscard]] std::optional<qint64> peopleSum(int column) const;
    /// People's sum less the team's goal; nothing where there is no such thing.
    [[nodiscard]] std::optional<qint64> difference(int column) const;
    [[nodiscard]] int changedCells() const;
    [[nodiscard]] int changedRows() const;
    /// Row and column of the first cell that cannot be read.
    [[nodiscard]] std::optional<std::pair<int, int>> firstFault() const;
    [[nodiscard]] bool hasChanges() const { return changedCells() > 0 || !m_waiting.empty(); }

private:
    [[nodiscard]] size_t at(int row, int column) const
    {
        return size_t(row) * m_columns.size() + size_t(column);
    }
    [[nodiscard]] int rowNamed(const QString &name) const;
    [[nodiscard]] QString metricTitled(const QString &title) const;

    std::vector<SheetRow> m_rows;
    std::vector<SheetColumn> m_columns;
    std::vector<SheetColumn> m_offered;
    std::vector<SheetCell> m_cells; ///< row by row
    std::vector<WaitingRow> m_waiting;
};

} // namespace callhelm
