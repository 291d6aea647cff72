#include "metrics/metriccatalogue.h"

#include <algorithm>

#include "metrics/agentmetrics.h"
#include "metrics/floormetrics.h"
#include "metrics/kpimetrics.h"
#include "metrics/leadmetrics.h"
#include "metrics/queuemetrics.h"
#include "metrics/satisfactionmetrics.h"

namespace callhelm {

std::vector<const Metric *> allMetrics()
{
    std::vector<const Metric *> metrics;
    for (const QueueMetric *metric : queuemetrics::all())
        metrics.push_back(metric);
    for (const AgentMetric *metric : agentmetrics::all())
        metrics.push_back(metric);
    for (const Metric *metric : floormetrics::all())
        metrics.push_back(metric);
    for (const KpiMetric *metric : kpimetrics::all())
        if (metric->sameAs == nullptr)
            metrics.push_back(metric);
    for (const RatingMetric *metric : satisfactionmetrics::all())
        metrics.push_back(metric);
    for (const LeadMetric *metric : leadmetrics::all())
        metrics.push_back(metric);
    return metrics;
}

const Metric *findMetric(const QString &id)
{
    if (const KpiMetric *metric = kpimetrics::find(id))
        return metric;
    static const std::vector<const Metric *> metrics = allMetrics();
    const auto found = std::ranges::find_if(
        metrics, [&](const Metric *metric) { return id == QLatin1String(metric->id); });
    return found == metrics.end() ? nullptr : *found;
}

} // namespace callhelm
