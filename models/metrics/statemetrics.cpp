#include "metrics/statemetrics.h"

#include <QtGlobal>

namespace callhelm::statemetrics {

constinit const Metric customersInCharge{
    "customers_in_charge",
    "customers_in_charge",
    QT_TRANSLATE_NOOP("Metrics", "In charge"),
    QT_TRANSLATE_NOOP("Metrics", "Customers in charge"),
    QT_TRANSLATE_NOOP("Metrics", "Customers whose owner is the agent at the period's end, or now."),
    MetricUnit::Count,
    MetricDirection::Higher,
    MetricAdding::State};

std::span<const Metric *const> all()
{
    static constexpr const Metric *metrics[]{&customersInCharge};
    return metrics;
}

} // namespace callhelm::statemetrics
