#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "base/result.h"
#include "base/time.h"
#include "items/namelookup.h"

class QObject;

namespace callhelm {

class RowSource;
class TableModel;

/// What came of a question for rows.
struct RowsAnswer
{
    qint64 shown = 0; ///< rows in the model
    qint64 total = 0; ///< rows there are
    qint64 sum = 0; ///< of the kind's measure, over all there are (see Rows)
    std::optional<qint64> calls; ///< distinct calls behind them, where the query counts these
};

/// Rows that were found, before a model shows them.
struct FoundRows
{
    RowsAnswer answer;
    /// Hands the rows, once, to a model that the query made. `again`: it shows those of the same query from
    /// before, and what is selected stays so.
    std::function<void(TableModel &model, bool again)> show;
};

/// Some rows of one kind: visits, talks, pauses … What there is to say about a kind of rows is said by one
/// class, and all that lists rows (panes, the rows behind a figure, their export) works with any of them. A
/// new kind derives from it; where figures have it behind them, it is entered in rowqueries.cpp. Queries do
/// not change and are shared.
class RowQuery : public std::enable_shared_from_this<RowQuery>
{
public:
    using Take = std::function<void(const Result<FoundRows> &)>;

    virtual ~RowQuery();

    /// Asks without blocking. `take` is called once, in the thread of `context`, unless the context is gone
    /// by then. The source must live as long as the context.
    virtual void ask(RowSource &source, QObject *context, Take take) const = 0;
    /// An empty model for rows of this kind.
    [[nodiscard]] virtual TableModel *makeModel(const NameLookup &names, QObject *parent) const = 0;

    /// Stable name under which views keep the table's columns: "visits".
    [[nodiscard]] virtual QString layoutKey() const = 0;
    /// Columns that do not show until somebody chooses them.
    [[nodiscard]] virtual std::vector<int> hiddenColumns() const { return {}; }
    /// The column that rows are sorted by at first, the newest on top.
    [[nodiscard]] virtual int timeColumn() const = 0;
    /// Stable name of the table in files: "visits".
    [[nodiscard]] virtual QString exportId() const { return layoutKey(); }
    /// "Visits".
    [[nodiscard]] virtual QString title() const = 0;
    /// "1,234 visits", "1 visit".
    [[nodiscard]] virtual QString countWords(qint64 count) const = 0;
    /// The sum of the measure where it is worth saying beside the count: "talk 1:02:03 in all".
    [[nodiscard]] virtual QString sumWords(qint64 sum) const;

    /// A sum as the figure is written that it must equal: "1:02:03" for lengths of time in seconds.
    [[nodiscard]] virtual QString sumText(qint64 sum) const;
    /// What is counted once: "12 distinct calls with those not answered".
    [[nodiscard]] virtual QString distinctWords(qint64 count) const;

    /// Whether another query gives the same rows of the same kind.
    [[nodiscard]] virtual bool asksTheSame(const RowQuery &other) const = 0;
    /// The time that the rows are of.
    [[nodiscard]] virtual TimeRange range() const = 0;
    /// The same rows as far as they had come at a moment.
    [[nodiscard]] virtual std::shared_ptr<const RowQuery> upTo(Instant moment) const = 0;
    RowQuery &operator=(const RowQuery &) = delete;

protected:
    RowQuery() = default;
    RowQuery(const RowQuery &) = default;
};

using RowQueryPtr = std::shared_ptr<const RowQuery>;

} // namespace callhelm
