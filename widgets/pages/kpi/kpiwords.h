#pragma once

#include "kpi/pacetime.h"
#include "services/kpiboards.h"

/// Periods in words.
namespace callhelm::kpiwords {

/// "October 2026", "Week 43 \u00B7 19/10 \u2013 25/10", "Wed 21/10/2026".
[[nodiscard]] QString period(KpiPeriod period, const DayRange &range, const Calendar &calendar);
/// Short, inside sentences and legends: "October", "week 43", "21/10".
[[nodiscard]] QString shortPeriod(KpiPeriod period, const DayRange &range, const Calendar &calendar);
/// 17 or 16.5: working days by their hours.
[[nodiscard]] QString weight(double days);
/// "New customers, Deals won".
[[nodiscard]] QString names(const std::vector<GoalLine> &lines, bool (*fits)(PaceState));
/// A figure of a line in people's units: "12.4", "782.0 M \u20AB".
[[nodiscard]] QString amount(const GoalLine &line, const Fraction &units, bool isRate,
                             const QString &currency);

} // namespace callhelm::kpiwords
