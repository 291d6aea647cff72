#include "items/tablemodelbase.h"

#include <numeric>

#include <QCollator>

namespace callhelm {

namespace {

/// One column's values, made comparable once: numbers as numbers, words in the order of the language.
class SortKeys
{
public:
    SortKeys(size_t size, const std::function<QVariant(int)> &value)
        : m_has(size), m_numbers(size), m_texts(size)
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (size_t i = 0; i < size; ++i) {
            const QVariant v = value(int(i));
            m_has[i] = v.isValid();
            if (!v.isValid())
                continue;
            if (v.typeId() == QMetaType::QString)
                m_texts[i] = collator.sortKey(v.toString());
            else
                m_numbers[i] = v.toDouble();
        }
    }

    [[nodiscard]] bool has(int i) const { return m_has[size_t(i)]; }
    /// Negative, zero or positive, as `a` lies before, with or after `b`.
    [[nodiscard]] int compare(int a, int b) const
    {
        const auto &left = m_texts[size_t(a)];
        const auto &right = m_texts[size_t(b)];
        if (left && right)
            return left->compare(*right);
        const double x = m_numbers[size_t(a)];
        const double y = m_numbers[size_t(b)];
        return x < y ? -1 : x > y ? 1 : 0;
    }

private:
    std::vector<char> m_has;
    std::vector<double> m_numbers;
    std::vector<std::optional<QCollatorSortKey>> m_texts;
};

} // namespace

int TableModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TableModelBase::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns(); }

QVariant TableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return value(itemAt(index.row()), index.column());
    case SortRole:
        return sortValue(itemAt(index.row()), index.column());
    case KindRole:
        return int(kind(index.column()));
    case RowRole:
        return itemAt(index.row());
    default:
        return {};
    }
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole: {
        const QString text = explanation(section);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case KindRole:
        return int(kind(section));
    default:
        return {};
    }
}

void TableModelBase::sort(int column, Qt::SortOrder order)
{
    if (column >= columns())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_order;
    this->order();
    // Selections and the current cell stay on their items.
    std::vector<int> rowOf(before.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        rowOf[size_t(m_order[row])] = int(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(this->index(rowOf[size_t(before[size_t(index.row())])], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModelBase::itemsChanged()
{
    m_order.resize(size_t(itemCount()));
    order();
}

void TableModelBase::order()
{
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    const SortKeys keys(m_order.size(), [this](int item) { return sortValue(item, m_sortColumn); });
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        if (keys.has(a) != keys.has(b))
            return keys.has(a);
        if (!keys.has(a))
            return false;
        const int c = keys.compare(a, b);
        return down ? c > 0 : c < 0;
    });
}

} // namespace callhelm
