#pragma once

#include <functional>
#include <vector>

#include <QAbstractTableModel>
#include <QBasicTimer>

#include "items/roles.h"

namespace callhelm {

/// One column: what it is called for people and for programs, and how its values are to be read.
struct ColumnInfo
{
    QString name; ///< stable, English, snake_case
    QString title;
    QString tip; ///< one sentence: the definition
    ValueKind kind = ValueKind::Text;
};

/// The part of our table models that does not depend on the kind of row: columns, which rows show and in what
/// order, filtering by text, and re-sorting of living rows at most once a second.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TableModel(QObject *parent = nullptr);

    /// Called for each column whenever it is needed, so that titles follow the language.
    [[nodiscard]] virtual ColumnInfo column(int section) const = 0;
    /// The kind of a column's values, which no language changes; quick, because views ask for it at every
    /// cell.
    [[nodiscard]] ValueKind kindOf(int section) const;
    /// Rows there are, shown or not.
    [[nodiscard]] virtual int totalRows() const = 0;
    /// The row's name for good; 0 where rows have none.
    [[nodiscard]] virtual qint64 keyOf(int index) const = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts now and keeps the order from here on. Rows without a value come last in either order.
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Shows only rows that hold every word of the text, whatever its case and accents.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }

    /// Announces that the values of these columns have changed by the mere passing of time.
    void tick(const std::vector<int> &columns);

    /// At most so often do changed values move rows; for tests.
    void setResortInterval(int milliseconds) { m_resortInterval = milliseconds; }

    /// Tells the views that titles are in another language now.
    void retranslate();

Q_SIGNALS:
    void countsChanged(int shown, int total);

protected:
    /// The value of one row (index into all rows) for a role; SortRole may be left to the value.
    [[nodiscard]] virtual QVariant cellOf(int index, int section, int role) const = 0;
    /// Whether the row may show, apart from the text.
    [[nodiscard]] virtual bool accepts(int index) const = 0;
    /// Folded text that the text filter looks in.
    [[nodiscard]] virtual QString searchTextOf(int index) const = 0;

    [[nodiscard]] int indexOf(int row) const { return m_order[size_t(row)]; }
    /// Sorts and filters all rows afresh inside a reset the caller has begun.
    void rebuildOrder();
    /// Applies the filter and the order to rows that stay; selections stay with them.
    void refilter();
    /// Announces the rows that changed in contiguous runs, shows or hides those for which the filter now says
    /// otherwise, and plans a re-sort. `dirty` is by index; rows beyond it are new.
    void announceDirty(const std::vector<char> &dirty, bool added);
    /// Takes rows out of the view, then has them erased from the storage.
    void dropRows(const std::vector<char> &leaving, const std::function<void()> &erase);

    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool shows(int index) const;
    [[nodiscard]] std::vector<int> sorted(std::vector<int> indexes) const;
    void arrange(std::vector<int> order);
    void removeWhere(const std::function<bool(int)> &gone);
    /// Makes the rows that show those the filter lets through; new ones go to the end. True if any changed.
    bool updateShown();

    mutable std::vector<ValueKind> m_kinds; ///< by column, once asked for
    std::vector<int> m_order; ///< position in the view → index into all rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_filterText;
    int m_resortInterval = 1000;
    QBasicTimer m_resort;
};

} // namespace callhelm
