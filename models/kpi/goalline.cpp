#include "kpi/goalline.h"

#include <cmath>

#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {

std::optional<qint64> unitsOf(const KpiMetric &metric, const KpiFigure &figure)
{
    if (!figure.isCovered || !figure.value)
        return std::nullopt;
    return targetunits::fromFigure(metric.unit, *figure.value);
}

/// How far it is to a goal: less is worse.
std::optional<Fraction> standing(const GoalLine &line)
{
    return line.pace.atThisRate ? line.pace.atThisRate : line.pace.ofGoal;
}

} // namespace

GoalLine goalLine(const KpiMetric &metric, const std::optional<CutGoal> &goal, const GoalFacts &facts,
                  const PaceTime &time)
{
    GoalLine line{&metric,    goal, facts.done, unitsOf(metric, facts.done), unitsOf(metric, facts.before),
                  facts.base, {},   {}};
    if (facts.curveFinal)
        line.lastTime = unitsOf(metric, *facts.curveFinal);
    PaceInput input;
    input.adding = metric.adding;
    input.direction = metric.direction;
    if (goal)
        input.goal = goal->value;
    input.done = line.done;
    input.doneToday = line.done && line.before ? *line.done - *line.before : 0;
    input.isBeforeKnown = facts.before.isCovered;
    if (facts.curveThen && facts.curveFinal)
        if (const auto then = unitsOf(metric, *facts.curveThen); then && line.lastTime)
            input.curve = DistinctCurve{*then, *line.lastTime};
    if (metric.unit == MetricUnit::Share && facts.base && facts.done.value) {
        input.base = facts.base;
        input.part = std::llround(*facts.done.value * double(*facts.base));
    }
    line.pace = paceOf(input, time);
    return line;
}

bool isWell(PaceState state)
{
    return state == PaceState::Reached || state == PaceState::OnPace || state == PaceState::Kept;
}

bool isBad(PaceState state)
{
    return state == PaceState::Behind || state == PaceState::Missed || state == PaceState::NotKept;
}

GoalCount countGoals(std::span<const GoalLine> lines)
{
    GoalCount count;
    for (const GoalLine &line : lines) {
        const PaceState state = line.pace.state;
        if (state == PaceState::NoGoal)
            continue;
        ++count.goals;
        ++(isWell(state)                     ? count.onPace
               : state == PaceState::Close   ? count.close
               : state == PaceState::Unknown ? count.unknown
                                             : count.behind);
    }
    return count;
}

std::optional<size_t> furthestBehind(std::span<const GoalLine> lines)
{
    std::optional<size_t> worst;
    for (size_t i = 0; i < lines.size(); ++i) {
        const PaceState state = lines[i].pace.state;
        if (state == PaceState::NoGoal || state == PaceState::Reached || state == PaceState::Kept)
            continue;
        const auto here = standing(lines[i]);
        // What has a rate is told before what has none: a part of a goal is no rate.
        const auto isWorse = [&](const GoalLine &other) {
            if (lines[i].pace.atThisRate.has_value() != other.pace.atThisRate.has_value())
                return lines[i].pace.atThisRate.has_value();
            return *here < *standing(other);
        };
        if (here && (!worst || isWorse(lines[*worst])))
            worst = i;
    }
    return worst;
}

} // namespace callhelm
