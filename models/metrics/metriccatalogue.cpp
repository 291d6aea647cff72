#include "metrics/metriccatalogue.h"

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

} // namespace callhelm
