#include "rows/legquery.h"

#include <set>
#include <string>

#include "rows/directquery.h"

namespace callhelm {

namespace {

using CallsOfAgents = std::set<std::pair<AgentId, std::string>>;

/// Adds the calls of rows; false where these are not all there are.
template <class Row>
bool addCalls(CallsOfAgents &calls, const Result<Rows<Row>> &rows)
{
    if (!rows || rows->total != qint64(rows->rows.size()))
        return false;
    for (const Row &row : rows->rows)
        calls.emplace(row.agent, row.call);
    return true;
}

} // namespace

LegQuery::LegQuery(std::vector<CallFilter> filters, Calls calls)
    : CallRowQuery(std::move(filters)), m_calls(calls)
{
}

std::vector<int> LegQuery::hiddenColumns() const
{
    return {int(LegColumn::Way), int(LegColumn::Hold), int(LegColumn::Entered), int(LegColumn::Target)};
}

QFuture<Result<Rows<LegRow>>> LegQuery::fetch(RowSource &source, const CallFilter &filter) const
{
    return source.legs(filter);
}

void LegQuery::complete(RowSource &source, QObject *context, const std::vector<LegRow> &legs, FoundRows found,
                        const Take &take) const
{
    if (m_calls == Calls::NotCounted || filters().empty() || found.answer.total != qint64(legs.size()))
        return take(std::move(found));
    CallsOfAgents talked;
    for (const LegRow &leg : legs)
        if (leg.agent.isValid())
            talked.emplace(leg.agent, leg.call);
    const CallFilter &filter = filters().front();
    onFinished(source.directs(DirectQuery::filterOf(filter, DirectQuery::Phones::Known)), context,
               [&source, context, filter, talked = std::move(talked), found = std::move(found),
                take](const Result<Rows<DirectRow>> &directs) {
                   onFinished(source.attempts(filter, false), context,
                              [talked, found, take, directs](const Result<Rows<AttemptRow>> &attempts) {
                                  CallsOfAgents calls = talked;
                                  FoundRows counted = found;
                                  if (addCalls(calls, directs) && addCalls(calls, attempts))
                                      counted.answer.calls = qint64(calls.size());
                                  take(std::move(counted));
                              });
               });
}

} // namespace callhelm
