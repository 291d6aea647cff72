#pragma once

#include "base/calendar.h"
#include "charts/chartpicture.h"
#include "kpi/goalcurve.h"

/// A figure over the days of a period as a picture.
namespace callhelm::goalchart {

struct Names
{
    QString now; ///< "October"
    QString before; ///< "September"
    QString beforeShort = {}; ///< "Sep"
};

/// Running totals as lines: what is done, how it goes on, the goal, the period before.
[[nodiscard]] ChartPicture summed(const GoalCurve &curve, const KpiMetric &metric, const Names &names,
                                  const Calendar &calendar);
/// A bar for each day, with the goal and the period before as lines.
[[nodiscard]] ChartPicture byDay(const GoalCurve &curve, const KpiMetric &metric, const Names &names,
                                 const Calendar &calendar);

} // namespace callhelm::goalchart
