#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

#include <QByteArray>

#include "base/ids.h"
#include "base/time.h"
#include "domain/shorttext.h"
#include "store/statement.h"

namespace callhelm {

/// A table that a projection fills, described once: for those who write, empty, compare and dump it.
struct TableSpec
{
    /// What a column holds.
    enum class Kind { Number, Text, Bytes, Queue, Agent, Source, Visit };
    struct Column
    {
        QByteArray name;
        Kind kind = Kind::Number;
    };
    enum class Rows {
        WithIds, ///< the first column is the id, by which rows are changed
        WithAnyIds, ///< the same, but which row has which id depends on the order in which they were written
        Listed, ///< without a key
        Cells ///< the first columns name the cell, the others are sums: zeros are as good as no cell
    };

    const char *name;
    Rows rows;
    std::vector<Column> columns;
    int keys = 1; ///< columns that name the row
    bool tellsOfFiles = false; ///< of segments and lines, not of what happened
    /// Condition on rows that a store may lack, where it keeps but the first so many.
    QByteArray mayBeMissing = {};

    /// Names of the columns from that one on, separated by commas.
    [[nodiscard]] QByteArray columnList(int from = 0) const;
    /// Number of the first column that says something of the row itself.
    [[nodiscard]] int firstTelling() const { return rows == Rows::WithAnyIds ? 1 : 0; }
    /// ` WHERE …` that leaves out cells which came to nothing; empty for rows.
    [[nodiscard]] QByteArray whereSomething() const;
};

/// A column and the member of a row that it holds.
template <class Row, class Member>
struct RowColumn
{
    const char *name;
    Member Row::*member;
};
template <class Row, class Member>
RowColumn(const char *, Member Row::*) -> RowColumn<Row, Member>;

/// Specialised as a tuple of RowColumn for each kind of row, the id first.
template <class Row>
inline constexpr auto columnsOf = std::tuple<>();

namespace tablespec {

template <class Member>
constexpr TableSpec::Kind kindOf()
{
    using Kind = TableSpec::Kind;
    if constexpr (std::is_same_v<Member, QueueId>)
        return Kind::Queue;
    else if constexpr (std::is_same_v<Member, AgentId>)
        return Kind::Agent;
    else if constexpr (std::is_same_v<Member, SourceId>)
        return Kind::Source;
    else if constexpr (std::is_same_v<Member, VisitId>)
        return Kind::Visit;
    else if constexpr (std::is_same_v<Member, ShortText> || std::is_same_v<Member, std::string>)
        return Kind::Text;
    else
        return Kind::Number;
}

template <class Tag>
void bindValue(Statement &statement, int index, Id<Tag> id)
{
    statement.bind(index, id.value());
}
inline void bindValue(Statement &statement, int index, Instant at) { statement.bind(index, toMs(at)); }
inline void bindValue(Statement &statement, int index, const ShortText &text)
{
    statement.bind(index, text.view());
}
inline void bindValue(Statement &statement, int index, const std::string &text)
{
    statement.bind(index, text);
}
template <class T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void bindValue(Statement &statement, int index, T value) { statement.bind(index, qint64(value)); }
template <class T>
void bindValue(Statement &statement, int index, const std::optional<T> &value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index, nullptr);
}

} // namespace tablespec

/// Binds a row's columns, the first to parameter `first`.
template <class Row>
void bindRow(Statement &statement, const Row &row, int first = 1)
{
    std::apply(
        [&](const auto &...column) {
            int index = first;
            (tablespec::bindValue(statement, index++, row.*(column.member)), ...);
        },
        columnsOf<Row>);
}

/// The table of such rows.
template <class Row>
TableSpec rowTable(const char *name, TableSpec::Rows rows)
{
    TableSpec spec{name, rows, {}};
    std::apply(
        [&spec]<class... Member>(const RowColumn<Row, Member> &...column) {
            (spec.columns.push_back({column.name, tablespec::kindOf<Member>()}), ...);
        },
        columnsOf<Row>);
    return spec;
}

} // namespace callhelm
