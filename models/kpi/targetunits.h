#pragma once

#include <optional>

#include <QString>

#include "metrics/metric.h"

namespace callhelm {

/// Goals are kept exactly, in the smallest units of their metric: counts as they are, money and numbers in
/// hundredths, shares in basis points, lengths of time in milliseconds.
namespace targetunits {

/// So many of them make one of what a figure is told in (KpiMetric): a count, a minute, a hundredth of money,
/// 1 of a share.
[[nodiscard]] qint64 perFigure(MetricUnit unit);
/// A figure in smallest units, to the nearest.
[[nodiscard]] qint64 fromFigure(MetricUnit unit, double figure);
[[nodiscard]] double toFigure(MetricUnit unit, qint64 units);
/// So many of them make one of what people write: a count, a minute, a second, a unit of the currency, a per
/// cent.
[[nodiscard]] qint64 perWritten(MetricUnit unit);

/// What a metric's figures are: of the catalogue, or typed in (`manual:NAME`). Nothing for an unknown one.
[[nodiscard]] std::optional<MetricUnit> ofMetric(const QString &id);
/// Of typed-in figures: the name behind `manual:`; empty for others.
[[nodiscard]] QString manualName(const QString &id);

/// Plain and exact, for files and the audit trail: 34, 2450.5, 1250000000, 0.9 (of a share).
[[nodiscard]] QString plainText(MetricUnit unit, qint64 units);

} // namespace targetunits

} // namespace callhelm
