#pragma once

#include <array>
#include <optional>

#include "common/drillrequest.h"
#include "metrics/metric.h"
#include "metrics/rowsbehind.h"

namespace callhelm {

/// A metric's value as people read it: "1,234", "5:12:00", "76.4 %", "—".
[[nodiscard]] QString figureText(const Metric &metric, const Figure &value);

/// The rows behind a metric's value; nothing for a metric without rows.
[[nodiscard]] std::optional<DrillRequest> drillInto(const Metric &metric, const Figure &value,
                                                    const MetricScope &scope);

/// What a metric is worked out of, with its parts' values in place of %1 …: "talk 5:12:00 / 176 answered".
/// Empty for one that is a count or a sum of rows itself.
[[nodiscard]] QString madeOfText(const char *text, const std::array<QString, 4> &parts, bool passes,
                                 bool fromTalks);

template <class Cell>
[[nodiscard]] QString madeOf(const MetricOf<Cell> &metric, const Cell &cell)
{
    if (!metric.madeOfText)
        return {};
    std::array<QString, 4> parts;
    for (size_t i = 0; i < parts.size(); ++i)
        if (const MetricOf<Cell> *part = metric.parts[i])
            parts[i] = figureText(*part, part->value(cell));
    return madeOfText(metric.madeOfText, parts, metric.passes,
                      metric.checked().rows.measure == RowMeasure::Sum);
}

/// The rows behind a metric read off a cell, and how it is worked out of them.
template <class Cell>
[[nodiscard]] std::optional<DrillRequest> drillInto(const MetricOf<Cell> &metric, const Cell &cell,
                                                    const MetricScope &scope)
{
    const MetricOf<Cell> &checked = metric.checked();
    std::optional<DrillRequest> request
        = drillInto(static_cast<const Metric &>(checked), checked.value(cell), scope);
    if (request) {
        request->madeOf = madeOf(metric, cell);
        if (metric.behind)
            request->checked = checked.title();
    }
    return request;
}

} // namespace callhelm
