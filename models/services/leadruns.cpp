#include "services/leadruns.h"

#include <memory>

#include <QPromise>

#include "services/auditline.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/auditlog.h"

namespace callhelm {

namespace {

struct Job
{
    StoreAccess &access;
    Calendar calendar;
    LeadRunTask task;
    Actor by;
    LeadRunState state;
    QPromise<Result<LeadRun>> promise;
};

void finish(Job &job, const Result<LeadRun> &run)
{
    job.promise.addResult(run);
    job.promise.finish();
    if (run && run->id.isValid())
        QMetaObject::invokeMethod(&job.access, &StoreAccess::audited, Qt::QueuedConnection);
}

void step(const std::shared_ptr<Job> &job)
{
    job->access.inWriter([job](Writer &writer) {
        const LeadRunState before = job->state;
        const auto change = [&](Database &database, Journal &) {
            const auto note = [&](const QJsonObject &to) -> Result<void> {
                auto line = auditLine(job->by, job->task.at, Act::RunLeads, {}, {}, to);
                auto kept = appendAudit(database, line);
                return kept ? Result<void>() : kept.error();
            };
            job->task.presence.agents = writer.agents();
            return leadStep(database, job->calendar, job->task, job->state, note);
        };
        if (auto done = writer.change(change, Durability::Full); !done) {
            job->state = before;
            return finish(*job, done.error());
        }
        if (job->state.phase == LeadRunState::Phase::Done)
            return finish(*job, job->state.run);
        step(job);
    });
}

} // namespace

Actor programActor() { return {QStringLiteral("callhelm"), Role::Owner}; }

QFuture<Result<LeadRun>> runLeads(StoreAccess &access, LeadRunTask task, Actor by)
{
    auto job = std::make_shared<Job>(Job{access, access.calendar(), std::move(task), std::move(by),
                                         LeadRunState(), QPromise<Result<LeadRun>>()});
    job->promise.start();
    step(job);
    return job->promise.future();
}

} // namespace callhelm
