#pragma once

#include <optional>

#include "domain/scorecard.h"
#include "metrics/metric.h"

namespace callhelm {

/// What a card may know of a figure of the catalogue before it reads it.
namespace figureuse {

/// What the figure is told in; nothing where the catalogue has no such metric.
[[nodiscard]] std::optional<IndicatorUnit> unit(const FigureUse &use);
/// What is typed in sums up.
[[nodiscard]] MetricAdding adding(const FigureUse &use);
/// It grows with the days: sums and distinct counts.
[[nodiscard]] bool grows(const FigureUse &use);
/// Whether some of a metric can be told apart by that.
[[nodiscard]] bool takes(const QString &metric, FigureFilter::Kind filter);
/// A value as the catalogue tells it (KpiMetric: counts, minutes, hundredths of money, shares of 1), in the
/// smallest units of an indicator, to the nearest. What is a quotient is better handed on as one.
[[nodiscard]] std::optional<qint64> smallest(const FigureUse &use, const Figure &figure);

} // namespace figureuse

} // namespace callhelm
