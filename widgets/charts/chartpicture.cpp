#include "charts/chartpicture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/format.h"

namespace callhelm {

bool ChartPicture::isEmpty() const
{
    const auto hasValue = [](const ChartSeries &one) {
        return std::any_of(one.values.begin(), one.values.end(),
                           [](const auto &value) { return value && *value != 0; });
    };
    return std::none_of(series.begin(), series.end(), hasValue)
        && std::none_of(lines.begin(), lines.end(), hasValue);
}

double ChartPicture::highest() const
{
    double top = 0;
    for (size_t slot = 0; slot < starts.size(); ++slot) {
        double stack = 0;
        for (const ChartSeries &one : series) {
            const double value = slot < one.values.size() ? one.values[slot].value_or(0) : 0;
            stack = kind == Kind::Lines ? std::max(stack, value) : stack + value;
        }
        if (linesOnScale)
            for (const ChartSeries &one : lines)
                stack = std::max(stack, slot < one.values.size() ? one.values[slot].value_or(0) : 0);
        top = std::max(top, stack);
    }
    return top;
}

double axisStep(double highest, bool whole)
{
    if (!(highest > 0))
        return 1;
    const double least = highest / 3;
    const double power = std::pow(10, std::floor(std::log10(least)));
    constexpr std::array<double, 8> steps{1, 2, 3, 4, 5, 6, 8, 10};
    for (const double factor : steps)
        if (const double step = factor * power; step >= least - 1e-9)
            return whole ? std::max(1.0, std::ceil(step)) : step;
    return 10 * power;
}

QString chartValue(std::optional<double> value, ChartPicture::Unit unit)
{
    if (!value)
        return format::none();
    switch (unit) {
    case ChartPicture::Unit::Number:
        return format::number(qint64(std::llround(*value)));
    case ChartPicture::Unit::Decimal:
        return format::decimal(*value);
    case ChartPicture::Unit::Share:
        return format::share(*value);
    case ChartPicture::Unit::Seconds:
        return format::length(*value);
    }
    return {};
}

} // namespace callhelm
