#include "kpi/pace.h"

#include <algorithm>

namespace callhelm {

namespace {

constexpr qint64 wholeShare = 10'000; // basis points
constexpr int closePercent = 95;

using Whole = Fraction::Whole;

Whole upward(Whole value, Whole divisor) { return (value + divisor - 1) / divisor; }

bool isLower(const PaceInput &input) { return input.direction == MetricDirection::Lower; }

/// At this rate: nothing where there is no rate yet. What today or a day off added is done already: no rate
/// comes to less.
std::optional<Fraction> projection(const PaceInput &input, const PaceTime &time, qint64 before)
{
    const Fraction done(*input.done, 1);
    if (time.isOver)
        return done;
    if (!time.isRunning || time.isOutside || time.over <= 0 || !input.isBeforeKnown)
        return std::nullopt;
    if (input.adding == MetricAdding::Sum)
        return std::max(done, Fraction(Whole(before) * time.whole(), time.over));
    if (time.period == KpiPeriod::Day || !input.curve || input.curve->then <= 0)
        return std::nullopt;
    return std::max(done, Fraction(Whole(before) * input.curve->final, input.curve->then));
}

PaceState stateOf(const PaceInput &input, const PaceTime &time, const Pace &pace)
{
    const qint64 goal = *input.goal;
    if (pace.isReached)
        return PaceState::Reached;
    if (time.isOver || (isLower(input) && *input.done > goal))
        return PaceState::Missed;
    if (!pace.projected)
        return PaceState::Unknown;
    const Fraction wanted(goal, 1);
    const Fraction close(Whole(goal) * closePercent, 100);
    if (!isLower(input))
        return *pace.projected >= wanted ? PaceState::OnPace
            : *pace.projected >= close   ? PaceState::Close
                                         : PaceState::Behind;
    const Fraction most(Whole(goal) * 100, closePercent);
    return *pace.projected <= wanted ? PaceState::OnPace
        : *pace.projected <= most    ? PaceState::Close
                                     : PaceState::Behind;
}

/// What grows over the period.
Pace growing(const PaceInput &input, const PaceTime &time)
{
    Pace pace;
    pace.evenMark = time.evenMark();
    if (!input.done) {
        pace.state = input.goal ? PaceState::Unknown : PaceState::NoGoal;
        return pace;
    }
    const qint64 done = *input.done;
    const bool isDay = time.period == KpiPeriod::Day;
    const qint64 before = isDay || time.isOver ? done : done - input.doneToday;
    const bool isPaced = time.isRunning && !time.isOutside && time.over > 0 && input.isBeforeKnown;
    pace.projected = projection(input, time, before);
    pace.isApproximate = pace.projected && !time.isOver && input.adding == MetricAdding::Distinct;
    if (input.adding == MetricAdding::Sum && time.over > 0 && (isPaced || time.isOver))
        pace.soFar = Fraction(Whole(before) * time.fullDay, time.over);
    if (!input.goal)
        return pace;

    const qint64 goal = *input.goal;
    // Where lower is better nothing is reached before the period is over: one more may always come.
    pace.isReached = isLower(input) ? time.isOver && done <= goal : done >= goal;
    if (goal > 0)
        pace.ofGoal = Fraction(done, goal);
    if (pace.projected && !isLower(input) && goal > 0)
        pace.atThisRate = Fraction(1, goal) * *pace.projected;
    else if (pace.projected && isLower(input) && *pace.projected > Fraction(0, 1))
        pace.atThisRate = Fraction(goal, 1) / *pace.projected;
    if (time.isRunning && !time.isOutside && time.left > 0)
        pace.needed = Fraction(Whole(std::max<qint64>(0, goal - done)) * time.fullDay, time.left);
    if (isPaced)
        pace.ahead = Fraction(Whole(before) * time.whole() - Whole(goal) * time.over,
                              std::max<qint64>(1, time.whole()));
    pace.state = stateOf(input, time, pace);
    return pace;
}

/// Σ over Σ against a goal in basis points.
Pace share(const PaceInput &input)
{
    Pace pace;
    const qint64 base = *input.base;
    const Whole part = Whole(*input.part) * wholeShare;
    if (base <= 0) { // 0 of 0 is no share
        pace.state = input.goal ? PaceState::Unknown : PaceState::NoGoal;
        return pace;
    }
    if (!input.goal)
        return pace;
    const qint64 goal = *input.goal;
    const Whole wanted = Whole(goal) * base;
    pace.isReached = isLower(input) ? part <= wanted : part >= wanted;
    pace.state = pace.isReached ? PaceState::Kept : PaceState::NotKept;
    if (goal > 0)
        pace.ofGoal = Fraction(part, wanted);
    if (goal <= 0 || goal >= wholeShare)
        return pace;
    const Whole rest = wholeShare - goal;
    if (pace.isReached)
        pace.spare = qint64(isLower(input) ? (wanted - part) / rest : part / goal - base);
    else
        pace.toRecover = qint64(isLower(input) ? upward(part - wanted, goal) : upward(wanted - part, rest));
    return pace;
}

/// A mean, a maximum, or what holds for one moment.
Pace level(const PaceInput &input)
{
    Pace pace;
    if (!input.goal)
        return pace;
    if (!input.done) {
        pace.state = PaceState::Unknown;
        return pace;
    }
    pace.isReached = isLower(input) ? *input.done <= *input.goal : *input.done >= *input.goal;
    pace.state = pace.isReached ? PaceState::Kept : PaceState::NotKept;
    if (*input.goal > 0)
        pace.ofGoal = Fraction(*input.done, *input.goal);
    return pace;
}

} // namespace

Pace paceOf(const PaceInput &input, const PaceTime &time)
{
    switch (input.adding) {
    case MetricAdding::Sum:
    case MetricAdding::Distinct:
        return growing(input, time);
    case MetricAdding::Ratio:
        if (input.part && input.base)
            return share(input);
        break;
    case MetricAdding::Maximum:
    case MetricAdding::State:
        break;
    }
    return level(input);
}

} // namespace callhelm
