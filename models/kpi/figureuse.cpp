#include "kpi/figureuse.h"

#include <algorithm>
#include <array>

#include "kpi/indicatorunits.h"
#include "kpi/targetunits.h"
#include "metrics/metriccatalogue.h"
#include "metrics/queuemetrics.h"

namespace callhelm::figureuse {

namespace {

template <size_t Count>
bool isOneOf(const QString &id, const std::array<const char *, Count> &ids)
{
    return std::ranges::any_of(ids, [&](const char *one) { return id == QLatin1String(one); });
}

} // namespace

std::optional<IndicatorUnit> unit(const FigureUse &use)
{
    const auto found = targetunits::ofMetric(use.metric);
    return found ? std::optional(indicatorunits::ofMetric(*found)) : std::nullopt;
}

MetricAdding adding(const FigureUse &use)
{
    const Metric *metric = findMetric(use.metric);
    return metric != nullptr ? metric->adding : MetricAdding::Sum;
}

bool grows(const FigureUse &use)
{
    const MetricAdding how = adding(use);
    return how == MetricAdding::Sum || how == MetricAdding::Distinct;
}

bool takes(const QString &metric, FigureFilter::Kind filter)
{
    static constexpr std::array ofTasks{"tasks_new", "tasks_done"};
    static constexpr std::array ofPools{"customers_new", "customers_touched", "interactions",
                                        "customers_in_charge"};
    static constexpr std::array ofCalls{"calls", "calls_connected", "talk_minutes", "talk_in_minutes"};
    static constexpr std::array ofOrders{"order_revenue"};
    static constexpr std::array ofOwners{"customers_touched", "interactions"};
    switch (filter) {
    case FigureFilter::Kind::TaskType:
        return isOneOf(metric, ofTasks);
    case FigureFilter::Kind::Pool:
        return isOneOf(metric, ofPools);
    case FigureFilter::Kind::Queue:
        return isOneOf(metric, ofCalls) || std::ranges::any_of(queuemetrics::all(), [&](const Metric *one) {
                   return metric == QLatin1String(one->id);
               });
    case FigureFilter::Kind::OrderKind:
        return isOneOf(metric, ofOrders);
    case FigureFilter::Kind::InCharge:
        return isOneOf(metric, ofOwners);
    }
    return false;
}

std::optional<qint64> smallest(const FigureUse &use, const Figure &figure)
{
    const auto found = targetunits::ofMetric(use.metric);
    return found && figure ? std::optional(targetunits::fromFigure(*found, *figure)) : std::nullopt;
}

} // namespace callhelm::figureuse
