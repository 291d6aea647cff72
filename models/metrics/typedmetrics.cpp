#include "metrics/typedmetrics.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

#include "base/text.h"

namespace callhelm::typedmetrics {

namespace {

constexpr QLatin1String prefix("manual:");
constexpr int firstNumber = 1000;

/// A metric and the texts it points to.
struct Typed
{
    QByteArray id, title;
    KpiMetric metric;
};

std::unique_ptr<const Typed> typedOf(const ManualMetric &manual, int number)
{
    auto typed = std::make_unique<Typed>();
    typed->title = manual.name.toUtf8();
    typed->id = QByteArray(prefix.data(), prefix.size()) + typed->title;
    KpiMetric &metric = typed->metric;
    metric.id = metric.column = typed->id.constData();
    metric.shortText = metric.longText = typed->title.constData();
    metric.definitionText = QT_TRANSLATE_NOOP("Metrics", "Typed in by people; those of several days add up.");
    metric.unit = MetricUnit::Number;
    metric.direction = manual.lowerIsBetter ? MetricDirection::Lower : MetricDirection::Higher;
    metric.adding = MetricAdding::Sum;
    metric.number = number;
    metric.source = KpiMetric::Source::Typed;
    metric.isOneOfEighteen = false;
    return typed;
}

} // namespace

const KpiMetric &metricOf(const ManualMetric &typed)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, bool>, std::unique_ptr<const Typed>> known;
    const std::scoped_lock lock(mutex);
    auto &one = known[{typed.name, typed.lowerIsBetter}];
    if (!one)
        one = typedOf(typed, firstNumber + int(known.size()));
    return one->metric;
}

std::vector<const KpiMetric *> metricsOf(const std::vector<ManualMetric> &typed)
{
    std::vector<const KpiMetric *> metrics;
    metrics.reserve(typed.size());
    for (const ManualMetric &one : typed)
        metrics.push_back(&metricOf(one));
    return metrics;
}

QString nameOf(const QString &id) { return id.startsWith(prefix) ? id.mid(prefix.size()) : QString(); }

const KpiMetric *find(const QString &id, const std::vector<ManualMetric> &typed)
{
    const QString name = nameOf(id);
    if (name.isEmpty())
        return kpimetrics::find(id);
    const auto found = std::ranges::find_if(
        typed, [key = fold(name)](const ManualMetric &one) { return fold(one.name) == key; });
    return found != typed.end() ? &metricOf(*found) : nullptr;
}

} // namespace callhelm::typedmetrics
