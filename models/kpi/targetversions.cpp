#include "kpi/targetversions.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

bool isBefore(const Target &left, const Target &right)
{
    return left.key != right.key ? left.key < right.key : left.from < right.from;
}

} // namespace

TargetVersions::TargetVersions(Targets targets) : m_targets(std::move(targets))
{
    std::ranges::stable_sort(m_targets, isBefore);
}

std::span<const Target> TargetVersions::of(const TargetKey &key) const
{
    const auto isLess = [](const TargetKey &left, const TargetKey &right) { return left < right; };
    const auto first = std::ranges::lower_bound(m_targets, key, isLess, &Target::key);
    const auto end = std::ranges::upper_bound(m_targets, key, isLess, &Target::key);
    return {first, end};
}

const Target *TargetVersions::inForce(const TargetKey &key, QDate day) const
{
    const std::span<const Target> versions = of(key);
    const auto after = std::ranges::upper_bound(versions, day, std::ranges::less(), &Target::from);
    if (after == versions.begin())
        return nullptr;
    const Target &last = *std::prev(after);
    const bool hasEnded = last.until && *last.until <= day;
    return last.value && !hasEnded ? &last : nullptr;
}

std::optional<QDate> TargetVersions::endOf(const Target &target) const
{
    const std::span<const Target> versions = of(target.key);
    const auto next = std::ranges::upper_bound(versions, target.from, std::ranges::less(), &Target::from);
    if (next == versions.end())
        return target.until;
    return target.until ? std::min(*target.until, next->from) : next->from;
}

std::vector<QString> TargetVersions::metricsOn(std::span<const KpiSubject> subjects, KpiPeriod period,
                                               QDate day) const
{
    std::vector<QString> metrics;
    for (const Target &target : m_targets)
        if (target.key.period == period && std::ranges::find(subjects, target.key.subject) != subjects.end()
            && inForce(target.key, day) == &target)
            metrics.push_back(target.key.metric);
    std::ranges::sort(metrics);
    metrics.erase(std::unique(metrics.begin(), metrics.end()), metrics.end());
    return metrics;
}

std::optional<CutGoal> cutGoal(qint64 goal, const DayRange &month, std::span<const DayRange> spans)
{
    CutGoal cut{0, goal, 0, month.days()};
    for (QDate day = month.from; day < month.until; day = day.addDays(1))
        if (std::ranges::any_of(spans, [day](const DayRange &span) { return span.contains(day); }))
            ++cut.days;
    if (cut.days == 0)
        return std::nullopt;
    cut.value = Fraction(Fraction::Whole(goal) * cut.days, cut.daysOfPeriod).rounded();
    return cut;
}

} // namespace callhelm
