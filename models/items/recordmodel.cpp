#include "items/recordmodel.h"

#include <algorithm>
#include <utility>

#include "crm/recordwords.h"
#include "items/recordtree.h"

namespace callhelm {

namespace {

/// Columns that say what the row is: a mark of doubles, and the indent of children, stand there.
bool saysWhat(Field field) { return field == Field::Name || field == Field::Subject; }

bool sameRow(const RecordRow &a, const RecordRow &b)
{
    return a.state == b.state && a.touched == b.touched && a.hasDouble == b.hasDouble;
}

} // namespace

RecordModel::RecordModel(Entity entity, RecordNames names, QObject *parent)
    : TableModel(parent)
    , m_entity(entity)
    , m_cells(entity, std::move(names))
    , m_columns(recordColumns(m_cells.spec()))
{
}

bool RecordModel::setNames(RecordNames names)
{
    std::vector<RecordColumn> columns = recordColumns(names.schema->of(m_entity));
    const bool differs = columns != m_columns;
    if (differs)
        beginResetModel();
    m_cells.setNames(std::move(names));
    m_columns = std::move(columns);
    if (differs) {
        m_rows.clear(); // their values stand at other places
        m_fetched = 0;
        reindex();
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }
    return differs;
}

// -- rows --

void RecordModel::reindex()
{
    m_places.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_places.emplace(m_rows[i].state.id, int(i));
}

void RecordModel::setRows(RecordRows rows, qint64 total)
{
    beginResetModel();
    m_cells.clearRecordNames();
    m_cells.addRecordNames(rows.names);
    m_fetched = int(rows.rows.size());
    m_rows = childrenBehindParents(std::move(rows.rows), m_cells.spec());
    m_total = total;
    m_isAsking = false;
    reindex();
    endResetModel();
    Q_EMIT countsChanged(int(m_rows.size()), int(m_rows.size()));
}

void RecordModel::updateRows(RecordRows rows, qint64 total)
{
    m_cells.addRecordNames(rows.names);
    m_fetched = int(rows.rows.size());
    m_total = total;
    m_isAsking = false;
    become(childrenBehindParents(std::move(rows.rows), m_cells.spec()));
    Q_EMIT countsChanged(int(m_rows.size()), int(m_rows.size()));
}

void RecordModel::appendRows(RecordRows rows)
{
    m_cells.addRecordNames(rows.names);
    m_isAsking = false;
    const auto came = int(rows.rows.size());
    // Records that moved since the pages before were read may come twice.
    std::erase_if(rows.rows, [this](const RecordRow &row) { return m_places.contains(row.state.id); });
    m_fetched += came;
    if (rows.rows.empty()) {
        m_total = m_fetched; // whatever was said: there are no others
        return;
    }
    if (m_cells.spec().indexOf(Field::Parent) >= 0) {
        std::vector<RecordRow> all = m_rows;
        std::ranges::move(rows.rows, std::back_inserter(all));
        become(childrenBehindParents(std::move(all), m_cells.spec()));
    } else {
        const auto first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.rows.size()) - 1);
        for (RecordRow &row : rows.rows) {
            m_places.emplace(row.state.id, int(m_rows.size()));
            m_rows.push_back(std::move(row));
        }
        endInsertRows();
    }
    Q_EMIT countsChanged(int(m_rows.size()), int(m_rows.size()));
}

void RecordModel::replaceRow(const RecordRow &row)
{
    const int place = rowOf(row.state.id);
    if (place < 0)
        return;
    m_rows[size_t(place)] = row;
    Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void RecordModel::become(std::vector<RecordRow> rows)
{
    std::unordered_map<RecordId, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].state.id, i);
    dropMissing(places);
    moveKnown(places);
    // Those that are left stand in the new order; the others come between them.
    for (size_t i = 0; i < rows.size();) {
        if (i < m_rows.size() && m_rows[i].state.id == rows[i].state.id) {
            if (const bool differs = !sameRow(m_rows[i], rows[i]); differs) {
                m_rows[i] = std::move(rows[i]);
                Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < rows.size() && (i >= m_rows.size() || m_rows[i].state.id != rows[end].state.id))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(i)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        i = end;
    }
    reindex();
}

void RecordModel::dropMissing(const std::unordered_map<RecordId, size_t> &places)
{
    const auto isGone = [&](int row) { return !places.contains(m_rows[size_t(row)].state.id); };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RecordModel::moveKnown(const std::unordered_map<RecordId, size_t> &places)
{
    std::vector<int> order(m_rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::sort(order, {}, [&](int row) { return places.at(m_rows[size_t(row)].state.id); });
    if (std::ranges::is_sorted(order))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> position(order.size());
    std::vector<RecordRow> moved;
    moved.reserve(m_rows.size());
    for (size_t row = 0; row < order.size(); ++row) {
        position[size_t(order[row])] = int(row);
        moved.push_back(std::move(m_rows[size_t(order[row])]));
    }
    m_rows = std::move(moved);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(position[size_t(old.row())], old.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// -- what views ask --

int RecordModel::rowOf(RecordId record) const
{
    const auto it = m_places.find(record);
    return it == m_places.end() ? -1 : it->second;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && !m_rows.empty() && m_fetched < m_total;
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(m_fetched);
}

void RecordModel::sort(int section, Qt::SortOrder order)
{
    if (section < 0 || section >= columnCount())
        return;
    Field field = m_columns[size_t(section)].field;
    if (field == RecordColumn::number)
        field = Field::Created; // they are numbered as they are made
    const bool descending = order == Qt::DescendingOrder;
    if (m_sortField == field && m_descending == descending)
        return;
    m_sortField = field;
    m_descending = descending;
    Q_EMIT sortWanted();
}

std::optional<Field> RecordModel::fieldOf(int section) const
{
    if (section < 0 || section >= columnCount() || m_columns[size_t(section)].field == RecordColumn::number)
        return std::nullopt;
    return m_columns[size_t(section)].field;
}

int RecordModel::sectionOf(Field field) const
{
    const auto it = std::ranges::find(m_columns, field, &RecordColumn::field);
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

std::vector<int> RecordModel::hiddenAtFirst() const
{
    std::vector<int> hidden;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].hidden)
            hidden.push_back(int(i));
    return hidden;
}

ColumnInfo RecordModel::column(int section) const
{
    const RecordColumn &column = m_columns[size_t(section)];
    return {QString::fromLatin1(column.name), m_cells.title(column),
            recordwords::fieldTip(m_entity, column.field), column.kind};
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case KeyRole:
        return keyOf(index.row());
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SortRole: // the store sorts; this is for who looks
        return cellOf(index.row(), index.column(), ValueRole);
    default:
        return cellOf(index.row(), index.column(), role);
    }
}

QVariant RecordModel::cellOf(int index, int section, int role) const
{
    const RecordRow &row = m_rows[size_t(index)];
    const RecordColumn &column = m_columns[size_t(section)];
    switch (role) {
    case DoubleRole:
        return row.hasDouble && column.field == Field::Name;
    case DepthRole:
        return saysWhat(column.field) ? depthOf(index) : 0;
    default:
        return m_cells.data(row, column, role, m_now ? std::optional(m_now()) : std::nullopt);
    }
}

int RecordModel::depthOf(int row) const
{
    // Only where the parent stands above it; rings end.
    int depth = 0;
    for (int at = row; depth < 8; ++depth) {
        const int parent = rowOf(m_cells.fieldValue(m_rows[size_t(at)], Field::Parent).id<RecordId>());
        if (parent < 0 || parent >= at)
            break;
        at = parent;
    }
    return depth;
}

} // namespace callhelm
