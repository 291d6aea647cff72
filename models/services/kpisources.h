#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QFuture>

#include "base/result.h"
#include "services/goalplan.h"
#include "services/targetservice.h"

namespace callhelm {

/// Where figures, goals and working time come from for what weighs them. All must outlive who asks.
struct KpiSources
{
    std::function<QFuture<Result<KpiFigures>>(const KpiQuestion &)> figures;
    std::function<QFuture<Result<Targets>>()> targets;
    /// How many things a share of a range is of.
    std::function<QFuture<Result<qint64>>(const KpiSubject &, const KpiMetric &, QDate, QDate)> base;
    std::function<std::shared_ptr<const People>()> people;
    std::function<WorkingTime()> working;
    std::function<Calendar()> calendar;
    std::function<Instant()> now;
    /// Agents who are ranked where the subject is everybody.
    std::function<std::vector<AgentId>()> agents;
    std::function<QString(AgentId)> name;
    std::function<QFuture<Result<void>>(const std::vector<TargetEdit> &, QDate, std::optional<QDate>)> save;
    /// Figures that people type in; not set: there are none.
    std::function<QFuture<Result<std::vector<ManualMetric>>>()> typed = nullptr;
};

/// What goals are weighed by now. The answer comes while `context` lives.
[[nodiscard]] QFuture<Result<GoalGround>> askGround(const KpiSources &sources, QObject *context);

/// Hands on all answers in the order of the questions, or the first error; while `context` lives.
void askFigures(const KpiSources &sources, QObject *context, const std::vector<KpiQuestion> &questions,
                const std::function<void(Result<std::vector<KpiFigures>>)> &then);

} // namespace callhelm
