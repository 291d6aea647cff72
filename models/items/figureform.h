#pragma once

#include "items/roles.h"
#include "metrics/metric.h"

namespace callhelm {

/// What tables of goals are asked for beside ItemRole.
enum GoalItemRole {
    FormRole = DepthRole + 1, ///< int: the FigureForm of a figure in a column of decimals
    MarkRole, ///< double: where a bar's mark stands, of its whole
    TitleRole, ///< bool: the row is the title of those below it
    TotalRole ///< bool: the row is of all the others together
};

/// How one figure is written where a column has figures of several units: counts, minutes, units of the
/// currency, a share 0…1. A QString in place of a number stands for itself.
struct FigureForm
{
    MetricUnit unit = MetricUnit::Count;
    bool isInMillions = false;
    bool isRate = false; ///< a day, an hour: with a place behind the point
    bool isRough = false; ///< ≈

    [[nodiscard]] int toInt() const
    {
        return int(unit) | int(isInMillions) << 8 | int(isRate) << 9 | int(isRough) << 10;
    }
    [[nodiscard]] static FigureForm fromInt(int bits)
    {
        return {MetricUnit(bits & 0xff), (bits & 1 << 8) != 0, (bits & 1 << 9) != 0, (bits & 1 << 10) != 0};
    }
};

} // namespace callhelm
