#include "pages/customers/storymodel.h"

#include <algorithm>
#include <iterator>

#include "common/format.h"
#include "dialogs/recordtext.h"

namespace callhelm {

void StoryModel::setItems(std::vector<StoryItem> items, QDate today)
{
    m_items = std::move(items);
    m_today = today;
    show(makeRows());
}

void StoryModel::setKind(std::optional<StoryKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    show(makeRows());
}

std::vector<StoryModel::Row> StoryModel::makeRows() const
{
    std::vector<Row> rows;
    QString under;
    for (const StoryItem &item : m_items) {
        if (m_kind && item.kind != *m_kind)
            continue;
        const QString key = item.isNext ? QStringLiteral("next") : item.day.toString(Qt::ISODate);
        if (key != under)
            rows.push_back({key, item.isNext ? tr("Next") : headingOf(item.day), std::nullopt});
        under = key;
        rows.push_back({item.key, {}, item});
    }
    return rows;
}

QString StoryModel::headingOf(QDate day) const
{
    const QString date = RecordText::day(day, m_today);
    if (day == m_today)
        return tr("Today, %1").arg(date);
    if (day == m_today.addDays(-1))
        return tr("Yesterday, %1").arg(date);
    return date;
}

void StoryModel::show(std::vector<Row> rows)
{
    // What is the same at both ends stays; the part between is taken out and put in.
    const auto sameKey = [](const Row &a, const Row &b) { return a.key == b.key; };
    const auto most = std::ptrdiff_t(std::min(m_rows.size(), rows.size()));
    const auto head
        = std::mismatch(m_rows.begin(), m_rows.begin() + most, rows.begin(), sameKey).first - m_rows.begin();
    const auto tail
        = std::mismatch(m_rows.rbegin(), m_rows.rbegin() + (most - head), rows.rbegin(), sameKey).first
        - m_rows.rbegin();
    const auto oldEnd = std::ptrdiff_t(m_rows.size()) - tail;
    const auto newEnd = std::ptrdiff_t(rows.size()) - tail;
    if (oldEnd > head) {
        beginRemoveRows({}, int(head), int(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, int(head), int(newEnd) - 1);
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + newEnd);
        endInsertRows();
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        const size_t from = i;
        for (; i < rows.size() && m_rows[i] != rows[i]; ++i)
            m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(from)), index(int(i) - 1));
    }
}

const StoryItem *StoryModel::itemAt(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size() || !m_rows[size_t(row)].item)
        return nullptr;
    return &*m_rows[size_t(row)].item;
}

QString StoryModel::copyText(int row) const
{
    const StoryItem *item = itemAt(row);
    if (item == nullptr)
        return m_rows[size_t(row)].heading;
    QStringList parts{item->day.isValid() ? format::date(item->day) : QString(), item->time, item->title,
                      item->detail};
    for (QString &part : parts)
        part.replace(u'\n', u' ').replace(u'\t', u' ');
    return parts.join(u'\t');
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.item ? row.item->title : row.heading;
    case Qt::AccessibleTextRole: {
        if (!row.item)
            return row.heading;
        QStringList parts{row.item->time, row.item->title, row.item->detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags StoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (itemAt(index.row()) == nullptr)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace callhelm
