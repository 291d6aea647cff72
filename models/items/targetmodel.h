#pragma once

#include <QAbstractTableModel>

#include "items/roles.h"
#include "kpi/targetsheet.h"

namespace callhelm {

/// A sheet of goals: the team, its people, pasted rows whose name was not found, then people added up and
/// held against the team's goal. The first column names the row, the last one stands for adding a metric.
class TargetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class RowKind { Team, Person, Waiting, Sum, Difference };
    enum Role {
        RowKindRole = DoubleRole + 100, ///< int(RowKind)
        ChangedRole, ///< bool: is not what holds
        FaultRole, ///< int(GoalFault)
        DifferenceRole, ///< qlonglong: people's goals less the team's
        AddedRole, ///< bool: people's goals of the metric can be added
        DistinctRole ///< bool: of the metric: each counts once, over any number of people
    };
    static constexpr int firstMetric = 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const TargetSheet &sheet() const { return m_sheet; }
    /// Another sheet, or the same after a step that changed more than cells.
    void setSheet(const TargetSheet &sheet);
    /// Changes the sheet in place; where rows and columns stay, so do selection and place.
    template <class Step>
    void change(Step step)
    {
        TargetSheet next = m_sheet;
        step(next);
        show(std::move(next));
    }

    [[nodiscard]] RowKind kindOf(int row) const;
    /// Row of the sheet: the team's or a person's; -1 for others.
    [[nodiscard]] int sheetRow(const QModelIndex &index) const;
    /// Column of the sheet; -1 for the first and the last.
    [[nodiscard]] int sheetColumn(const QModelIndex &index) const;
    [[nodiscard]] int waitingRow(const QModelIndex &index) const; ///< -1: none
    [[nodiscard]] bool isCell(const QModelIndex &index) const; ///< of a goal that can be set
    [[nodiscard]] int addColumn() const { return int(m_sheet.columns().size()) + firstMetric; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A text as it was typed.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody typed: the sheet before it, for taking back.
    void edited(const callhelm::TargetSheet &before);

private:
    void show(TargetSheet next);
    [[nodiscard]] QVariant cellData(const SheetCell &cell, const SheetColumn &column, int role) const;
    [[nodiscard]] QVariant nameData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant sumData(const QModelIndex &index, int role) const;

    TargetSheet m_sheet;
};

} // namespace callhelm
