#pragma once

#include <algorithm>
#include <functional>
#include <vector>

#include "calls/rowids.h"
#include "domain/queries.h"
#include "store/eachrow.h"
#include "store/readmoment.h"
#include "store/rowcondition.h"
#include "store/roworder.h"

namespace callhelm {

/// Rows of one kind: where they lie, which of them are wanted, and how one is read.
template <class Row>
struct RowSelection
{
    QByteArray table;
    QByteArray columns;
    RowCondition condition;
    const char *sum; ///< the measure that Rows::sum adds up
    std::function<Row(const Statement &)> read;
    /// Tells which rows belong together: no row of one group comes before one of an earlier group.
    qint64 (*group)(const Statement &);
    const char *order = "id"; ///< rises with time
    /// Lets a row through that was read; none: the condition says all. With it `measure` reads off a row what
    /// `sum` is of.
    std::function<bool(const Row &)> accepts = {};
    qint64 (*measure)(const Row &) = nullptr;

    [[nodiscard]] QByteArray where() const { return " FROM " + table + " WHERE " + condition.text(); }
};

/// Groups of rows whose first column is an id of RowIds.
inline qint64 quarterGroup(const Statement &s) { return RowIds::quarterOfRow(s.int64(0)); }

/// Hands on the rows in RowOrder, whatever their number. They are read in the order of time as far as the
/// selection has it, and put into order within a group, so that no more than a group is in memory. `tell`
/// returns false when it wants no more.
template <class Row, class Tell>
Result<void> eachInOrder(Database &database, const RowSelection<Row> &selection, Tell tell)
{
    auto order = RowOrder::read(database);
    if (!order)
        return order.error();
    auto statement = Statement::prepare(
        database, "SELECT " + selection.columns + selection.where() + " ORDER BY " + selection.order);
    if (!statement)
        return statement.error();
    selection.condition.bind(*statement);
    std::vector<Row> group;
    qint64 current = 0;
    const auto tellGroup = [&] {
        order->sort(group);
        const bool more = std::all_of(group.begin(), group.end(), [&](const Row &row) { return tell(row); });
        group.clear();
        return more;
    };
    bool more = true;
    auto done = eachRow(*statement, [&](const Statement &s) {
        const qint64 next = selection.group(s);
        if (!group.empty() && next != current)
            more = tellGroup();
        current = next;
        Row row = selection.read(s);
        if (!selection.accepts || selection.accepts(row))
            group.push_back(std::move(row));
        return more;
    });
    if (done && more)
        (void)tellGroup();
    return done;
}

/// Reads at most so many rows, the first ones, and counts and sums all of them.
template <class Row>
Result<Rows<Row>> readRows(Database &database, const RowSelection<Row> &selection, int limit)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    Rows<Row> rows;
    if (selection.accepts) { // only who reads the rows can count them
        auto done = eachInOrder(database, selection, [&](const Row &row) {
            ++rows.total;
            rows.sum += selection.measure(row);
            if (rows.rows.size() < size_t(std::max(limit, 0)))
                rows.rows.push_back(row);
            return true;
        });
        return done ? Result<Rows<Row>>(std::move(rows)) : done.error();
    }
    if (limit > 0) {
        const auto take = [&](const Row &row) {
            rows.rows.push_back(row);
            return rows.rows.size() < size_t(limit);
        };
        if (auto done = eachInOrder(database, selection, take); !done)
            return done.error();
    }
    auto totals = Statement::prepare(
        database, QByteArray("SELECT COUNT(*),COALESCE(SUM(") + selection.sum + "),0)" + selection.where());
    if (!totals)
        return totals.error();
    selection.condition.bind(*totals);
    auto done = eachRow(*totals, [&](const Statement &s) {
        rows.total = s.int64(0);
        rows.sum = s.int64(1);
    });
    if (!done)
        return done.error();
    return rows;
}

/// All rows, in a moment of their own.
template <class Row>
Result<void> tellRows(Database &database, const RowSelection<Row> &selection,
                      const std::function<void(const Row &)> &tell)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    return eachInOrder(database, selection, [&](const Row &row) {
        tell(row);
        return true;
    });
}

} // namespace callhelm
