#include "metrics/metric.h"

#include <cmath>

#include <QCoreApplication>

namespace callhelm {

namespace {
QString translated(const char *text) { return QCoreApplication::translate("Metrics", text); }
bool isTyped(const char *id) { return QByteArrayView(id).startsWith("manual:"); }
} // namespace

std::vector<Outcome> OutcomeSet::toList() const
{
    std::vector<Outcome> outcomes;
    for (int outcome = 0; outcome < outcomeCount; ++outcome)
        if (m_bits >> outcome & 1)
            outcomes.push_back(Outcome(outcome));
    return outcomes;
}

/// What people typed in is called as they called it.
QString Metric::title() const { return isTyped(id) ? QString::fromUtf8(shortText) : translated(shortText); }
QString Metric::longTitle() const { return isTyped(id) ? QString::fromUtf8(longText) : translated(longText); }
QString Metric::definition() const { return translated(definitionText); }

QString Metric::toolTip() const
{
    const QString full = longTitle();
    return full == title() ? definition() : full + QLatin1Char('\n') + definition();
}

QVariant Metric::variant(const Figure &value) const
{
    if (!value)
        return {};
    const bool whole
        = unit == MetricUnit::Count || unit == MetricUnit::Milliseconds || unit == MetricUnit::Money;
    return whole ? QVariant(qint64(std::llround(*value))) : QVariant(*value);
}

} // namespace callhelm
