#pragma once

#include <vector>

#include <QFuture>
#include <QObject>

#include "services/kpisources.h"

namespace callhelm {

/// Goals one by one, as alerts and the wallboard weigh them.
class GoalLines final : public QObject
{
    Q_OBJECT
public:
    explicit GoalLines(KpiSources sources, QObject *parent = nullptr);

    /// The goals in force today, of those whom the person sees: by subject, metric, period.
    [[nodiscard]] QFuture<Result<std::vector<TargetKey>>> inForce();
    /// Of each of some subjects the line of one metric, in their order, for the period in which a day lies;
    /// those without a goal, too. None for an unknown metric.
    [[nodiscard]] QFuture<Result<std::vector<GoalLine>>>
    lines(const std::vector<KpiSubject> &subjects, const QString &metric, KpiPeriod period, QDate day);
    [[nodiscard]] Calendar calendar() const { return m_sources.calendar(); }
    [[nodiscard]] Instant now() const { return m_sources.now(); }
    [[nodiscard]] QDate today() const { return calendar().dayOf(now()); }

private:
    const KpiSources m_sources;
};

} // namespace callhelm
