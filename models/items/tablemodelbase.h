#pragma once

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>
#include <vector>

#include "items/tablemodel.h"

namespace callhelm {

/// A table of plain rows. A model derives from it, names its columns in an enum that ends in `Count`, and
/// writes cell(); everything else is done.
template <class Row, class ColumnEnum>
class TableModelBase : public TableModel
{
public:
    using Column = ColumnEnum;
    using TableModel::TableModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Column::Count);
    }
    [[nodiscard]] int totalRows() const override { return int(m_rows.size()); }
    [[nodiscard]] qint64 keyOf(int index) const override { return key(m_rows[size_t(index)]); }
    [[nodiscard]] ColumnInfo column(int section) const override { return describe(Column(section)); }

    /// The row behind a position in the view.
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[size_t(indexOf(row))]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Puts other rows in place of all.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rebuildOrder();
        endResetModel();
        Q_EMIT countsChanged(rowCount(), totalRows());
    }

    /// Takes the next state of the same rows: rows are recognised by key(), only those that differ are
    /// announced, and selections and the scroll position stay.
    void updateRows(std::vector<Row> rows)
    {
        if (m_rows.empty() || rows.empty()) {
            if (!m_rows.empty() || !rows.empty())
                setRows(std::move(rows));
            return;
        }
        std::vector<int> place = placesOf(rows);
        const auto known = size_t(std::count_if(place.begin(), place.end(), [](int i) { return i >= 0; }));
        if (known != m_rows.size()) {
            dropMissing(place);
            place = placesOf(rows);
        }
        std::vector<char> dirty(m_rows.size(), 0);
        std::vector<Row> fresh;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (place[i] < 0) {
                fresh.push_back(std::move(rows[i]));
                continue;
            }
            Row &row = m_rows[size_t(place[i])];
            dirty[size_t(place[i])] = differs(row, rows[i]);
            row = std::move(rows[i]);
        }
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_rows));
        announceDirty(dirty, known != m_rows.size());
    }

protected:
    [[nodiscard]] virtual ColumnInfo describe(Column column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, Column column, int role) const = 0;
    [[nodiscard]] virtual qint64 key(const Row &row) const = 0;
    /// Whether anything that shows differs.
    [[nodiscard]] virtual bool differs(const Row &, const Row &) const { return true; }
    [[nodiscard]] virtual bool acceptsRow(const Row &) const { return true; }
    /// Folded text to look in.
    [[nodiscard]] virtual QString searchText(const Row &) const { return {}; }

    [[nodiscard]] QVariant cellOf(int index, int section, int role) const override
    {
        return cell(m_rows[size_t(index)], Column(section), role);
    }
    [[nodiscard]] bool accepts(int index) const override { return acceptsRow(m_rows[size_t(index)]); }
    [[nodiscard]] QString searchTextOf(int index) const override { return searchText(m_rows[size_t(index)]); }

private:
    /// For each row of the next state: where it stands now, or -1.
    [[nodiscard]] std::vector<int> placesOf(const std::vector<Row> &rows) const
    {
        std::vector<int> places(rows.size(), -1);
        std::unordered_map<qint64, int> known; // only needed where the order differs
        for (size_t i = 0; i < rows.size(); ++i) {
            const qint64 wanted = key(rows[i]);
            if (i < m_rows.size() && key(m_rows[i]) == wanted) {
                places[i] = int(i);
                continue;
            }
            if (known.empty())
                for (size_t k = 0; k < m_rows.size(); ++k)
                    known.emplace(key(m_rows[k]), int(k));
            if (const auto it = known.find(wanted); it != known.end())
                places[i] = it->second;
        }
        return places;
    }

    void dropMissing(const std::vector<int> &places)
    {
        std::vector<char> leaving(m_rows.size(), 1);
        for (const int place : places)
            if (place >= 0)
                leaving[size_t(place)] = 0;
        dropRows(leaving, [this, &leaving] {
            size_t to = 0;
            for (size_t i = 0; i < m_rows.size(); ++i) {
                if (leaving[i])
                    continue;
                if (to != i)
                    m_rows[to] = std::move(m_rows[i]);
                ++to;
            }
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(to), m_rows.end());
        });
    }

    std::vector<Row> m_rows;
};

} // namespace callhelm
