#include "metrics/rowsbehind.h"

#include <algorithm>
#include <cmath>

namespace callhelm {

namespace {

using Within = MetricRows::Within;

/// Who waits now may have come in before midnight.
constexpr auto nightBefore = std::chrono::hours(24);

void narrow(CallFilter &filter, Within within, const QueueGoal &goal)
{
    switch (within) {
    case Within::Anything:
        break;
    case Within::Threshold:
        filter.waitAtMost = goal.threshold;
        break;
    case Within::ShortLimit:
        filter.waitLessThan = goal.shortLimit;
        break;
    case Within::Promise:
        if (goal.definition == ServiceLevelDefinition::AbandonsCredited)
            filter.outcomes.push_back(Outcome::Abandoned);
        filter.waitAtMost = goal.threshold;
        break;
    }
}

/// A filter for each group of queues whose goals ask for the same.
std::vector<CallFilter> filtersOf(const MetricRows &rows, const MetricScope &scope)
{
    CallFilter all;
    all.range = scope.range;
    if (rows.nightBefore)
        all.range.from -= nightBefore;
    all.agents = scope.agents;
    all.teams = scope.teams;
    all.outcomes = rows.outcomes.toList();
    all.direction = rows.direction;
    if (rows.within == Within::Anything || scope.queues.empty()) {
        for (const MetricScope::Queue &queue : scope.queues)
            all.queues.push_back(queue.id);
        return {all};
    }
    std::vector<CallFilter> filters;
    for (const MetricScope::Queue &queue : scope.queues) {
        CallFilter one = all;
        narrow(one, rows.within, queue.goal);
        const auto same = std::find_if(filters.begin(), filters.end(), [&one](CallFilter other) {
            other.queues.clear();
            return other == one;
        });
        CallFilter &filter = same == filters.end() ? filters.emplace_back(std::move(one)) : *same;
        filter.queues.push_back(queue.id);
    }
    return filters;
}

} // namespace

std::optional<RowsBehind> rowsBehind(const Metric &metric, const Figure &value, const MetricScope &scope)
{
    if (!metric.rows.kind)
        return std::nullopt;
    RowsBehind behind{QString::fromLatin1(metric.rows.kind), filtersOf(metric.rows, scope), {}};
    if (value && metric.rows.measure != RowMeasure::None) {
        const auto whole = qint64(std::llround(*value));
        behind.check = {metric.rows.measure, metric.unit == MetricUnit::Milliseconds ? whole / 1000 : whole};
    }
    return behind;
}

} // namespace callhelm
