#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "crm/recordrow.h"
#include "items/recordcells.h"
#include "items/tablemodel.h"

namespace callhelm {

/// Records of one kind as a table: a column for each field, own ones included, and for what follows from
/// their facts. Holds those that were read so far and asks for more as views come near the end; their order
/// is that of the answers. Tickets stand under the one of which they are a part.
class RecordModel final : public TableModel
{
    Q_OBJECT
public:
    RecordModel(Entity entity, RecordNames names, QObject *parent = nullptr);

    [[nodiscard]] Entity entity() const { return m_entity; }
    /// Other words, names or fields. Tells whether the columns are others: then the model was reset.
    bool setNames(RecordNames names);
    /// What time it is: tasks that are due before ask for a look.
    void setNow(std::function<Instant()> now) { m_now = std::move(now); }

    /// Takes the first rows of another question; `total` tells how many there are.
    void setRows(RecordRows rows, qint64 total);
    /// Takes the first rows of the same question, asked anew: those that are still there keep their
    /// selection; only what differs is announced.
    void updateRows(RecordRows rows, qint64 total);
    /// Takes the rows that moreWanted() asked for.
    void appendRows(RecordRows rows);
    /// They could not be read: asks again when a view comes to the end again.
    void moreFailed() { m_isAsking = false; }
    /// Puts other values in place of a record's; does nothing where it is not shown.
    void replaceRow(const RecordRow &row);

    [[nodiscard]] const RecordRow &recordAt(int row) const { return m_rows[size_t(row)]; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(RecordId record) const;
    /// How many were read: those shown, and how far the next question begins.
    [[nodiscard]] int fetched() const { return m_fetched; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const RecordCells &cells() const { return m_cells; }

    [[nodiscard]] std::optional<Field> fieldOf(int section) const;
    [[nodiscard]] int sectionOf(Field field) const; ///< -1 where there is none
    /// Columns that do not show until somebody chooses them.
    [[nodiscard]] std::vector<int> hiddenAtFirst() const;
    /// By what the rows are sorted, as sort() was told; nothing before.
    [[nodiscard]] std::optional<Field> sortField() const { return m_sortField; }
    [[nodiscard]] bool sortsDescending() const { return m_descending; }

    [[nodiscard]] ColumnInfo column(int section) const override;
    [[nodiscard]] int totalRows() const override { return int(m_rows.size()); }
    [[nodiscard]] qint64 keyOf(int index) const override { return m_rows[size_t(index)].state.id.value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Says by what rows are wanted; their order changes with the answer.
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int offset);
    void sortWanted();

protected:
    [[nodiscard]] QVariant cellOf(int index, int section, int role) const override;
    [[nodiscard]] bool accepts(int) const override { return true; }
    [[nodiscard]] QString searchTextOf(int) const override { return {}; }

private:
    [[nodiscard]] int depthOf(int row) const;
    /// Becomes these rows by taking out, moving, putting in and changing.
    void become(std::vector<RecordRow> rows);
    void dropMissing(const std::unordered_map<RecordId, size_t> &places);
    void moveKnown(const std::unordered_map<RecordId, size_t> &places);
    void reindex();

    const Entity m_entity;
    RecordCells m_cells;
    std::function<Instant()> m_now;
    std::vector<RecordColumn> m_columns;
    std::vector<RecordRow> m_rows;
    std::unordered_map<RecordId, int> m_places;
    std::optional<Field> m_sortField;
    bool m_descending = true;
    qint64 m_total = 0;
    int m_fetched = 0; ///< rows that answers gave
    bool m_isAsking = false;
};

} // namespace callhelm
