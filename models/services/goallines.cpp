#include "services/goallines.h"

#include <QPromise>

#include "base/answer.h"
#include "metrics/typedmetrics.h"

namespace callhelm {

GoalLines::GoalLines(KpiSources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) { }

QFuture<Result<std::vector<TargetKey>>> GoalLines::inForce()
{
    using Keys = Result<std::vector<TargetKey>>;
    return mappedQuestion<Keys>(
        askGround(m_sources, this), this, [](const Result<GoalGround> &ground) -> Keys {
            if (!ground)
                return ground.error();
            const TargetVersions &versions = ground->targets->versions();
            std::vector<TargetKey> keys;
            for (const Target &target : versions.all()) {
                const TargetKey &key = target.key;
                const QDate start = periodOf(key.period, ground->today(), ground->calendar).from;
                if ((keys.empty() || !(keys.back() == key)) && versions.goal(key, start)
                    && typedmetrics::find(key.metric, ground->typed) != nullptr)
                    keys.push_back(key);
            }
            return keys;
        });
}

QFuture<Result<std::vector<GoalLine>>> GoalLines::lines(const std::vector<KpiSubject> &subjects,
                                                        const QString &metric, KpiPeriod period, QDate day)
{
    using Lines = Result<std::vector<GoalLine>>;
    auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    const auto finish = [promise](Lines lines) {
        promise->addResult(std::move(lines));
        promise->finish();
    };
    onFinished(askGround(m_sources, this), this, [=, this](const Result<GoalGround> &ground) {
        if (!ground)
            return finish(ground.error());
        const KpiMetric *known = typedmetrics::find(metric, ground->typed);
        if (known == nullptr || subjects.empty())
            return finish(std::vector<GoalLine>());
        const GoalPlan plan(*ground, subjects, period, day, {known});
        askFigures(m_sources, this, plan.questions(),
                   [plan, finish](const Result<std::vector<KpiFigures>> &answers) {
                       if (!answers)
                           return finish(answers.error());
                       std::vector<GoalLine> lines;
                       lines.reserve(plan.subjects().size());
                       for (size_t i = 0; i < plan.subjects().size(); ++i)
                           lines.push_back(plan.lines(i, *answers).front());
                       finish(std::move(lines));
                   });
    });
    return promise->future();
}

} // namespace callhelm
