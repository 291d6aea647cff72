#include "kpi/goalcurve.h"

#include <algorithm>

namespace callhelm {

namespace {

using Values = GoalCurve::Values;

GoalCurve emptyCurve(const GoalCurveInput &input)
{
    GoalCurve curve;
    const auto count = size_t(std::max<qint64>(0, input.range.days()));
    curve.days.reserve(count);
    for (QDate day = input.range.from; day < input.range.until; day = day.addDays(1))
        curve.days.push_back(day);
    for (Values *values : {&curve.done, &curve.before, &curve.goal, &curve.rate})
        values->resize(count);
    if (input.range.contains(input.today))
        curve.today = size_t(input.range.from.daysTo(input.today));
    return curve;
}

/// Running totals; a day of which nothing is known breaks nothing off once there was one.
Values summed(const Values &days)
{
    Values sums(days.size());
    std::optional<double> sum;
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i])
            sum = sum.value_or(0) + *days[i];
        sums[i] = sum;
    }
    return sums;
}

void take(Values &into, const Values &from)
{
    std::copy_n(from.begin(), std::min(from.size(), into.size()), into.begin());
}

} // namespace

GoalCurve summedCurve(const GoalCurveInput &input, const WorkingTime &working)
{
    GoalCurve curve = emptyCurve(input);
    take(curve.done, input.reached.empty() ? summed(input.days) : input.reached);
    take(curve.before, input.reachedBefore.empty() ? summed(input.before) : input.reachedBefore);
    for (size_t i = 0; i < curve.days.size(); ++i)
        if (curve.days[i] >= input.today)
            curve.done[i] = std::nullopt;

    const double whole = working.weight(input.range.from, input.range.until);
    double passed = 0;
    for (size_t i = 0; i < curve.days.size() && whole > 0; ++i) {
        passed += working.weight(curve.days[i]);
        if (input.goal)
            curve.goal[i] = double(*input.goal) * passed / whole;
    }
    if (!curve.today || !input.projected || *curve.today == 0)
        return curve;
    const size_t last = *curve.today - 1;
    const double left = working.weight(input.today, input.range.until);
    if (!curve.done[last] || left <= 0)
        return curve;
    const double from = *curve.done[last];
    const double rise = input.projected->toDouble() - from;
    passed = 0;
    curve.rate[last] = from;
    for (size_t i = last + 1; i < curve.days.size(); ++i) {
        passed += working.weight(curve.days[i]);
        curve.rate[i] = from + rise * passed / left;
    }
    return curve;
}

GoalCurve dailyCurve(const GoalCurveInput &input, const WorkingTime &working)
{
    GoalCurve curve = emptyCurve(input);
    take(curve.done, input.days);
    take(curve.before, input.before);
    const double whole = working.weight(input.range.from, input.range.until);
    for (size_t i = 0; i < curve.days.size(); ++i) {
        if (curve.days[i] > input.today)
            curve.done[i] = std::nullopt;
        if (!input.goal)
            continue;
        if (!input.addsUp)
            curve.goal[i] = double(*input.goal);
        else if (whole > 0)
            curve.goal[i] = double(*input.goal) * working.weight(curve.days[i]) / whole;
    }
    return curve;
}

} // namespace callhelm
