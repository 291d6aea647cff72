#include "rows/rowqueries.h"

#include "rows/attemptquery.h"
#include "rows/directquery.h"
#include "rows/legquery.h"
#include "rows/pausequery.h"
#include "rows/ratingquery.h"
#include "rows/sessionquery.h"
#include "rows/visitquery.h"

namespace callhelm {

namespace {

using Filters = std::vector<CallFilter>;

template <class Query>
RowQueryPtr make(Filters filters)
{
    return std::make_shared<Query>(std::move(filters));
}

struct Kind
{
    const char *name;
    RowQueryPtr (*make)(Filters);
};

/// A new kind of rows that figures have behind them is entered here.
constexpr Kind kinds[]{
    {"visits", make<VisitQuery>},
    {"legs", make<LegQuery>},
    {"agent_calls",
     [](Filters filters) -> RowQueryPtr {
         return std::make_shared<LegQuery>(std::move(filters), LegQuery::Calls::Counted);
     }},
    {"attempts", make<AttemptQuery>},
    {"sessions", make<SessionQuery>},
    {"pauses", make<PauseQuery>},
    {"ratings", make<RatingQuery>},
    {"directs",
     [](Filters filters) -> RowQueryPtr {
         return std::make_shared<DirectQuery>(std::move(filters), DirectQuery::Phones::Known);
     }},
};

} // namespace

QStringList rowKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

RowQueryPtr makeRowQuery(const QString &kind, std::vector<CallFilter> filters)
{
    for (const Kind &one : kinds)
        if (kind == QLatin1String(one.name))
            return one.make(std::move(filters));
    return nullptr;
}

} // namespace callhelm
