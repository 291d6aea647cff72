#include "items/targetmodel.h"

#include <utility>

namespace callhelm {

namespace {
constexpr int footers = 2;
} // namespace

void TargetModel::setSheet(const TargetSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

void TargetModel::show(TargetSheet next)
{
    const bool isSameShape = next.rows().size() == m_sheet.rows().size()
        && next.columns().size() == m_sheet.columns().size()
        && next.waiting().size() == m_sheet.waiting().size();
    if (!isSameShape) {
        beginResetModel();
        m_sheet = std::move(next);
        endResetModel();
        return;
    }
    m_sheet = std::move(next);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

TargetModel::RowKind TargetModel::kindOf(int row) const
{
    const int rows = int(m_sheet.rows().size());
    const int waiting = int(m_sheet.waiting().size());
    if (row < rows)
        return row == 0 ? RowKind::Team : RowKind::Person;
    if (row < rows + waiting)
        return RowKind::Waiting;
    return row == rows + waiting ? RowKind::Sum : RowKind::Difference;
}

int TargetModel::sheetRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_sheet.rows().size()) ? index.row() : -1;
}

int TargetModel::sheetColumn(const QModelIndex &index) const
{
    const int column = index.column() - firstMetric;
    return index.isValid() && column < int(m_sheet.columns().size()) ? column : -1;
}

int TargetModel::waitingRow(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index.row()) == RowKind::Waiting
        ? index.row() - int(m_sheet.rows().size())
        : -1;
}

bool TargetModel::isCell(const QModelIndex &index) const
{
    const int row = sheetRow(index);
    return row >= 0 && sheetColumn(index) >= 0 && !m_sheet.rows()[size_t(row)].isReadOnly;
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_sheet.rows().empty())
        return 0;
    return int(m_sheet.rows().size() + m_sheet.waiting().size()) + footers;
}

int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.columns().size()) + firstMetric + 1;
}

QVariant TargetModel::cellData(const SheetCell &cell, const SheetColumn &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (cell.fault != GoalFault::None)
            return cell.typed;
        return cell.value ? QVariant(column.text.text(*cell.value)) : QVariant();
    case ValueRole:
        return cell.value ? QVariant(qlonglong(*cell.value)) : QVariant();
    case ChangedRole:
        return cell.isChanged();
    case FaultRole:
        return int(cell.fault);
    default:
        return {};
    }
}

QVariant TargetModel::nameData(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    if (const int row = sheetRow(index); row >= 0)
        return m_sheet.rows()[size_t(row)].name;
    if (const int row = waitingRow(index); row >= 0)
        return m_sheet.waiting()[size_t(row)].name;
    return kindOf(index.row()) == RowKind::Sum ? tr("People added up") : tr("Against the team goal");
}

QVariant TargetModel::sumData(const QModelIndex &index, int role) const
{
    const int column = sheetColumn(index);
    const SheetColumn &metric = m_sheet.columns()[size_t(column)];
    const bool isSum = kindOf(index.row()) == RowKind::Sum;
    switch (role) {
    case AddedRole:
        return metric.isAdded();
    case DistinctRole:
        return metric.adding == MetricAdding::Distinct;
    case DifferenceRole:
        if (const auto difference = m_sheet.difference(column); difference && !isSum)
            return qlonglong(*difference);
        return {};
    case Qt::DisplayRole:
        if (const auto sum = isSum ? m_sheet.peopleSum(column) : m_sheet.difference(column))
            return metric.text.text(*sum);
        return {};
    default:
        return {};
    }
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowKindRole)
        return int(kindOf(index.row()));
    if (index.column() == 0)
        return nameData(index, role);
    const int column = sheetColumn(index);
    if (column < 0)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const SheetColumn &metric = m_sheet.columns()[size_t(column)];
    if (const int row = sheetRow(index); row >= 0)
        return cellData(m_sheet.cell(row, column), metric, role);
    if (const int row = waitingRow(index); row >= 0)
        return cellData(m_sheet.waiting()[size_t(row)].cells[size_t(column)], metric, role);
    return sumData(index, role);
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int column = section - firstMetric;
    const bool isMetric = column >= 0 && column < int(m_sheet.columns().size());
    if (role == KindRole)
        return int(section == 0 ? ValueKind::Text : ValueKind::Number);
    if (role == NameRole)
        return isMetric ? m_sheet.columns()[size_t(column)].metric : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Team or person");
    return isMetric ? m_sheet.columns()[size_t(column)].titles.value(0) : QStringLiteral("+");
}

Qt::ItemFlags TargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isCell(index) ? shown | Qt::ItemIsEditable : shown;
}

bool TargetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isCell(index))
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const TargetSheet before = m_sheet;
    change([&](TargetSheet &sheet) { sheet.type(sheetRow(index), sheetColumn(index), text); });
    Q_EMIT edited(before);
    return true;
}

} // namespace callhelm
