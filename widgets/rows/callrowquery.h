#pragma once

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/answer.h"
#include "domain/queries.h"
#include "rows/rowquery.h"
#include "services/rowsource.h"

namespace callhelm {

/// Rows of calls by filters. Several filters together give the rows of all of them: a figure summed over
/// queues with different thresholds takes one filter for each. `Query` derives, says where its rows come from
/// (fetch) and when one counts (countedAt).
template <class Query, class Row, class Model>
class CallRowQuery : public RowQuery
{
public:
    explicit CallRowQuery(std::vector<CallFilter> filters) : m_filters(std::move(filters)) { }

    [[nodiscard]] const std::vector<CallFilter> &filters() const { return m_filters; }

    void ask(RowSource &source, QObject *context, Take take) const final
    {
        auto gathered = std::make_shared<Gathered>();
        gathered->missing = m_filters.size();
        if (m_filters.empty())
            return finish(source, context, *gathered, take);
        const auto self = std::static_pointer_cast<const CallRowQuery>(shared_from_this());
        for (const CallFilter &filter : m_filters) {
            onFinished(fetch(source, filter), context,
                       [self, gathered, &source, context, take](const Result<Rows<Row>> &part) {
                           if (gathered->failed)
                               return;
                           if (!part) {
                               gathered->failed = true; // the other parts are of no use now
                               return take(part.error());
                           }
                           gathered->answer.total += part->total;
                           gathered->answer.sum += part->sum;
                           std::copy(part->rows.begin(), part->rows.end(),
                                     std::back_inserter(gathered->rows));
                           if (--gathered->missing == 0)
                               self->finish(source, context, *gathered, take);
                       });
        }
    }
    [[nodiscard]] TableModel *makeModel(const NameLookup &names, QObject *parent) const final
    {
        return new Model(names, parent);
    }
    [[nodiscard]] bool asksTheSame(const RowQuery &other) const final
    {
        const auto *query = dynamic_cast<const Query *>(&other);
        return query && query->filters() == m_filters && hasSameOptions(*query);
    }
    [[nodiscard]] TimeRange range() const final
    {
        return m_filters.empty() ? TimeRange() : m_filters.front().range;
    }
    [[nodiscard]] RowQueryPtr upTo(Instant moment) const final
    {
        auto query = std::make_shared<Query>(static_cast<const Query &>(*this));
        for (CallFilter &filter : static_cast<CallRowQuery &>(*query).m_filters)
            filter.range.to = std::min(filter.range.to, moment + Duration(1));
        return query;
    }

protected:
    [[nodiscard]] virtual QFuture<Result<Rows<Row>>> fetch(RowSource &source,
                                                           const CallFilter &filter) const = 0;
    /// What a kind asks beside its filters.
    [[nodiscard]] virtual bool hasSameOptions(const Query &) const { return true; }
    /// What a model must know beside the rows.
    virtual void prepare(Model &) const { }
    /// Completes what was found with what only further questions tell.
    virtual void complete(RowSource &, QObject *, const std::vector<Row> &, FoundRows found,
                          const Take &take) const
    {
        take(std::move(found));
    }

private:
    /// What the parts of one question have come to so far.
    struct Gathered
    {
        std::vector<Row> rows;
        RowsAnswer answer;
        size_t missing = 0;
        bool failed = false;
    };

    void finish(RowSource &source, QObject *context, Gathered &gathered, const Take &take) const
    {
        if (m_filters.size() > 1)
            std::stable_sort(gathered.rows.begin(), gathered.rows.end(), [](const Row &a, const Row &b) {
                return Query::countedAt(a) < Query::countedAt(b);
            });
        gathered.answer.shown = qint64(gathered.rows.size());
        const auto rows = std::make_shared<std::vector<Row>>(std::move(gathered.rows));
        const auto self = std::static_pointer_cast<const CallRowQuery>(shared_from_this());
        FoundRows found;
        found.answer = gathered.answer;
        found.show = [self, rows](TableModel &model, bool again) {
            auto &shown = static_cast<Model &>(model);
            self->prepare(shown);
            if (again)
                shown.updateRows(std::move(*rows));
            else
                shown.setRows(std::move(*rows));
        };
        complete(source, context, *rows, std::move(found), take);
    }

    std::vector<CallFilter> m_filters;
};

} // namespace callhelm
