#include "rows/directquery.h"

#include "common/format.h"

namespace callhelm {

DirectQuery::DirectQuery(std::vector<CallFilter> filters, Phones phones)
    : CallRowQuery(std::move(filters)), m_phones(phones)
{
}

DirectFilter DirectQuery::filterOf(const CallFilter &filter, Phones phones)
{
    DirectFilter direct;
    direct.range = filter.range;
    direct.agents = filter.agents;
    direct.teams = filter.teams;
    direct.direction = filter.direction;
    direct.number = filter.number;
    direct.callerOf = filter.callerOf;
    direct.unknownToo = phones == Phones::Any;
    direct.limit = filter.limit;
    return direct;
}

std::vector<int> DirectQuery::hiddenColumns() const
{
    return {int(DirectColumn::OtherPhone), int(DirectColumn::Call)};
}

QString DirectQuery::sumWords(qint64 sum) const { return tr("talk %1 in all").arg(format::length(sum)); }

QFuture<Result<Rows<DirectRow>>> DirectQuery::fetch(RowSource &source, const CallFilter &filter) const
{
    return source.directs(filterOf(filter, m_phones));
}

} // namespace callhelm
