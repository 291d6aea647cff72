#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>

#include "pages/customers/storyitem.h"

namespace callhelm {

/// A customer's story as a list: what comes next on top, then the days with what happened on them, the latest
/// first.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// What is still to come first, then the latest first. Items that stay are kept, so that what is
    /// selected stays so.
    void setItems(std::vector<StoryItem> items, QDate today);
    /// Only one kind; nothing: all.
    void setKind(std::optional<StoryKind> kind);

    /// Null for a heading.
    [[nodiscard]] const StoryItem *itemAt(int row) const;
    /// The row as text to copy: day and time, title, detail, apart by tabs.
    [[nodiscard]] QString copyText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString key;
        QString heading;
        std::optional<StoryItem> item; ///< none: a heading
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] QString headingOf(QDate day) const;
    void show(std::vector<Row> rows);

    std::vector<StoryItem> m_items;
    std::optional<StoryKind> m_kind;
    QDate m_today;
    std::vector<Row> m_rows;
};

} // namespace callhelm
