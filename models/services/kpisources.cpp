#include "services/kpisources.h"

#include <QPromise>

#include "base/answer.h"

namespace callhelm {

QFuture<Result<GoalGround>> askGround(const KpiSources &sources, QObject *context)
{
    const auto make = [sources](const Result<Targets> &targets,
                                const std::vector<ManualMetric> &typed) -> Result<GoalGround> {
        if (!targets)
            return targets.error();
        const Calendar calendar = sources.calendar();
        return GoalGround{
            std::make_shared<const TargetLookup>(TargetVersions(*targets), sources.people(), calendar),
            sources.working(), calendar, sources.now(), typed};
    };
    auto promise = std::make_shared<QPromise<Result<GoalGround>>>();
    promise->start();
    onFinished(sources.targets(), context, [sources, context, promise, make](const Result<Targets> &targets) {
        const auto finish = [promise, make, targets](const std::vector<ManualMetric> &typed) {
            promise->addResult(make(targets, typed));
            promise->finish();
        };
        if (!sources.typed)
            return finish({});
        onFinished(sources.typed(), context, [finish](const Result<std::vector<ManualMetric>> &typed) {
            finish(typed ? *typed : std::vector<ManualMetric>());
        });
    });
    return promise->future();
}

void askFigures(const KpiSources &sources, QObject *context, const std::vector<KpiQuestion> &questions,
                const std::function<void(Result<std::vector<KpiFigures>>)> &then)
{
    struct Gathered
    {
        std::vector<KpiFigures> answers;
        size_t missing = 0;
        bool failed = false;
    };
    if (questions.empty())
        return then(std::vector<KpiFigures>());
    auto gathered = std::make_shared<Gathered>();
    gathered->answers.resize(questions.size());
    gathered->missing = questions.size();
    for (size_t i = 0; i < questions.size(); ++i)
        onFinished(sources.figures(questions[i]), context,
                   [gathered, i, then](const Result<KpiFigures> &answer) {
                       if (gathered->failed)
                           return;
                       if (!answer) {
                           gathered->failed = true;
                           return then(answer.error());
                       }
                       gathered->answers[i] = *answer;
                       if (--gathered->missing == 0)
                           then(std::move(gathered->answers));
                   });
}

} // namespace callhelm
