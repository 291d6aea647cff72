#include "items/tablemodel.h"

#include <algorithm>
#include <optional>

#include <QCollator>
#include <QTimerEvent>

#include "base/text.h"
#include "items/figureform.h"

namespace callhelm {

namespace {

struct SortKey
{
    int index;
    bool none;
    double number;
    std::optional<QCollatorSortKey> text;
};

bool isText(const QVariant &value) { return value.typeId() == QMetaType::QString; }

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) { }

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = indexOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellOf(row, index.column(), ValueRole);
    case KeyRole:
        return keyOf(row);
    case SortRole: {
        const QVariant value = cellOf(row, index.column(), SortRole);
        return value.isValid() ? value : cellOf(row, index.column(), ValueRole);
    }
    case ValueRole:
    case GradeRole:
    case DoubtRole:
    case FormRole:
    case MarkRole:
    case TitleRole:
    case TotalRole:
    case LimitRole:
    case DetailRole:
    case Qt::ToolTipRole:
        return cellOf(row, index.column(), role);
    default: // of one kind of tables
        return role > int(TotalRole) ? cellOf(row, index.column(), role) : QVariant();
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column(section).title;
    case Qt::ToolTipRole:
        return column(section).tip;
    case KindRole:
        return int(kindOf(section));
    case NameRole:
        return column(section).name;
    default:
        return {};
    }
}

ValueKind TableModel::kindOf(int section) const
{
    while (int(m_kinds.size()) <= section) // a model may come to have more columns
        m_kinds.push_back(column(int(m_kinds.size())).kind);
    return m_kinds[size_t(section)];
}

void TableModel::sort(int section, Qt::SortOrder order)
{
    m_sortColumn = section < columnCount() ? section : -1;
    m_sortOrder = order;
    refilter();
}

void TableModel::setFilterText(const QString &text)
{
    const QString folded = fold(text);
    if (folded == m_filterText)
        return;
    m_filterText = folded;
    refilter();
}

void TableModel::tick(const std::vector<int> &columns)
{
    if (m_order.empty())
        return;
    const int last = int(m_order.size()) - 1;
    for (const int section : columns)
        Q_EMIT dataChanged(index(0, section), index(last, section), {Qt::DisplayRole});
}

void TableModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool TableModel::shows(int index) const
{
    return accepts(index) && (m_filterText.isEmpty() || containsWords(searchTextOf(index), m_filterText));
}

std::vector<int> TableModel::sorted(std::vector<int> indexes) const
{
    if (m_sortColumn < 0)
        return indexes;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Each key once: comparing through the cells would ask for each of them some twenty times.
    std::vector<SortKey> keys;
    keys.reserve(indexes.size());
    for (const int i : indexes) {
        QVariant value = cellOf(i, m_sortColumn, SortRole);
        if (!value.isValid())
            value = cellOf(i, m_sortColumn, ValueRole);
        SortKey key{i, !value.isValid(), 0, std::nullopt};
        if (isText(value)) {
            const QString text = value.toString();
            key.none = text.isEmpty();
            key.text = collator.sortKey(text);
        } else {
            key.number = value.toDouble();
        }
        keys.push_back(std::move(key));
    }
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [down](const SortKey &a, const SortKey &b) {
        if (a.none != b.none)
            return b.none;
        if (a.none)
            return false;
        if (a.text && b.text) {
            const int way = a.text->compare(*b.text);
            return down ? way > 0 : way < 0;
        }
        return down ? a.number > b.number : a.number < b.number;
    });
    std::transform(keys.begin(), keys.end(), indexes.begin(), [](const SortKey &key) { return key.index; });
    return indexes;
}

void TableModel::rebuildOrder()
{
    m_order.clear();
    for (int i = 0; i < totalRows(); ++i)
        if (shows(i))
            m_order.push_back(i);
    m_order = sorted(std::move(m_order));
    m_resort.stop();
}

void TableModel::removeWhere(const std::function<bool(int)> &gone)
{
    // One run at a time from the end, so that selections of the other rows stay.
    for (int last = int(m_order.size()) - 1; last >= 0; --last) {
        if (!gone(m_order[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && gone(m_order[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

bool TableModel::updateShown()
{
    const auto total = size_t(totalRows());
    std::vector<char> wanted(total, 0);
    for (size_t i = 0; i < total; ++i)
        wanted[i] = shows(int(i));
    std::vector<char> present(total, 0);
    bool changed = false;
    for (const int i : m_order) {
        present[size_t(i)] = 1;
        changed = changed || !wanted[size_t(i)];
    }
    if (changed)
        removeWhere([&wanted](int i) { return !wanted[size_t(i)]; });
    std::vector<int> fresh;
    for (size_t i = 0; i < total; ++i)
        if (wanted[i] && !present[i])
            fresh.push_back(int(i));
    if (fresh.empty())
        return changed;
    const int first = int(m_order.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    endInsertRows();
    return true;
}

void TableModel::refilter()
{
    updateShown();
    std::vector<int> order = m_order;
    std::sort(order.begin(), order.end()); // equal rows keep the storage's order
    arrange(sorted(std::move(order)));
    m_resort.stop();
    Q_EMIT countsChanged(int(m_order.size()), totalRows());
}

void TableModel::dropRows(const std::vector<char> &leaving, const std::function<void()> &erase)
{
    removeWhere([&leaving](int i) { return leaving[size_t(i)] != 0; });
    std::vector<int> moved(leaving.size(), -1);
    int next = 0;
    for (size_t i = 0; i < leaving.size(); ++i)
        if (!leaving[i])
            moved[i] = next++;
    erase();
    for (int &i : m_order)
        i = moved[size_t(i)];
}

void TableModel::arrange(std::vector<int> order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> position(size_t(totalRows()), -1);
    for (size_t row = 0; row < order.size(); ++row)
        position[size_t(order[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after << index(position[size_t(m_order[size_t(old.row())])], old.column());
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::announceDirty(const std::vector<char> &dirty, bool added)
{
    const int lastColumn = columnCount() - 1;
    const auto isDirty = [&](size_t row) {
        const auto i = size_t(m_order[row]);
        return i < dirty.size() && dirty[i];
    };
    bool any = false;
    for (size_t row = 0; row < m_order.size();) {
        if (!isDirty(row)) {
            ++row;
            continue;
        }
        const size_t first = row;
        while (row < m_order.size() && isDirty(row))
            ++row;
        Q_EMIT dataChanged(index(int(first), 0), index(int(row) - 1, lastColumn));
        any = true;
    }
    any = any || std::find(dirty.begin(), dirty.end(), 1) != dirty.end();
    if ((any || added) && updateShown())
        Q_EMIT countsChanged(int(m_order.size()), totalRows());
    else if (added)
        Q_EMIT countsChanged(int(m_order.size()), totalRows());
    if ((any || added) && m_sortColumn >= 0 && !m_resort.isActive())
        m_resort.start(m_resortInterval, this);
}

void TableModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resort.timerId())
        return QAbstractTableModel::timerEvent(event);
    m_resort.stop();
    std::vector<int> order = m_order;
    std::sort(order.begin(), order.end());
    arrange(sorted(std::move(order)));
}

} // namespace callhelm
