#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QString>

namespace callhelm {

/// What a column's values are: a delegate picks from it how to write them. Values stay raw in the model.
enum class ValueKind {
    Text, ///< QString
    Count, ///< qint64
    Seconds, ///< qint64 or double, seconds
    Milliseconds, ///< qint64
    Share, ///< double, 0…1
    Moment, ///< qint64, UTC epoch ms
    Interval, ///< qint64, UTC epoch ms of an interval's start
    Outcome, ///< int of callhelm::Outcome
    LegEnd, ///< int of callhelm::LegEnd
    Direction, ///< int of callhelm::Direction
    Doubt, ///< int of callhelm::Doubt
    Definition, ///< int of callhelm::ServiceLevelDefinition
    FindingKind, ///< int of callhelm::FindingRow::Kind; -1: a rejected line
    Flag ///< bool
};

/// Roles beside Qt's own. DisplayRole gives the raw value; nothing (an invalid QVariant) is shown as "—".
enum ItemRole {
    SortRole = Qt::UserRole, ///< what the column sorts by
    KindRole, ///< int of ValueKind; also in the horizontal header
    RowRole ///< index of the row in what the model was given, whatever the present order
};

/// A table that leaves only cells to write: counts, roles, header and a stable sort are done here. Rows
/// without a value sort last in both directions.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    [[nodiscard]] ValueKind kindOf(int column) const { return kind(column); }
    /// Index of the item shown in a row, in the order in which the model was given its items.
    [[nodiscard]] int itemAt(int row) const { return m_order[size_t(row)]; }

protected:
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    /// The raw value of an item, counted in the order given, not in the order shown.
    [[nodiscard]] virtual QVariant value(int item, int column) const = 0;
    [[nodiscard]] virtual QVariant sortValue(int item, int column) const { return value(item, column); }
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual ValueKind kind(int column) const = 0;
    /// What the column means, in one sentence, for the header's tooltip.
    [[nodiscard]] virtual QString explanation(int /*column*/) const { return {}; }

    /// Call between changing the items and endResetModel(): puts them in the order last asked for.
    void itemsChanged();

private:
    void order();

    std::vector<int> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace callhelm
