#pragma once

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace callhelm {

/// Rows that many snapshots hold and none changes: a copy of the list costs a pointer.
template <class Row>
class SharedRows
{
public:
    using value_type = Row;

    SharedRows() = default;
    // Both convert: a list of rows is given where shared rows are wanted.
    SharedRows(std::vector<Row> rows) : m_rows(std::make_shared<std::vector<Row>>(std::move(rows))) { }
    SharedRows(std::initializer_list<Row> rows) : SharedRows(std::vector<Row>(rows)) { }

    [[nodiscard]] const std::vector<Row> &rows() const
    {
        static const std::vector<Row> none;
        return m_rows ? *m_rows : none;
    }
    operator const std::vector<Row> &() const { return rows(); }
    [[nodiscard]] auto begin() const { return rows().begin(); }
    [[nodiscard]] auto end() const { return rows().end(); }
    [[nodiscard]] auto rbegin() const { return rows().rbegin(); }
    [[nodiscard]] auto rend() const { return rows().rend(); }
    [[nodiscard]] bool empty() const { return rows().empty(); }
    [[nodiscard]] std::size_t size() const { return rows().size(); }
    [[nodiscard]] const Row &operator[](std::size_t index) const { return rows()[index]; }
    [[nodiscard]] const Row &front() const { return rows().front(); }
    [[nodiscard]] const Row &back() const { return rows().back(); }

    /// Others that hold the list do not see it grow.
    void push_back(Row row)
    {
        if (!m_rows || m_rows.use_count() > 1)
            m_rows = std::make_shared<std::vector<Row>>(rows());
        m_rows->push_back(std::move(row));
    }
    /// Whether both are one list, not merely equal ones.
    [[nodiscard]] bool isSameAs(const SharedRows &other) const { return m_rows == other.m_rows; }

private:
    std::shared_ptr<std::vector<Row>> m_rows;
};

} // namespace callhelm
