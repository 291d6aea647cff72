#include "store/rowwriter.h"

#include <map>

#include "store/database.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

struct RowWriter::Statements
{
    Statement visit, leg, attempt, session, pause, finding, findingCount, findingsSoFar;
    Statement removeVisit, removeLeg, removeAttempt, removePause;
};

RowWriter::RowWriter(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
RowWriter::~RowWriter() = default;

Result<std::unique_ptr<RowWriter>> RowWriter::open(Database &database)
{
    std::optional<Error> error;
    const auto prepare = [&](const QByteArray &text) -> std::optional<Statement> {
        auto statement = Statement::prepare(database, text);
        if (statement)
            return std::move(*statement);
        error = statement.error();
        return std::nullopt;
    };
    auto visit = prepare(sql::upsert("visit", "id",
                                     "source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,"
                                     "wrapup,attempts"));
    auto leg
        = prepare(sql::upsert("leg", "id",
                              "visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,"
                              "ended,reason,target"));
    auto attempt
        = prepare(sql::upsert("attempt", "id", "visit,agent,queue,call,counted,at,ring_ms,cancelled"));
    auto session = prepare(sql::upsert("session", "id", "agent,queue,from_at,to_at,implied"));
    auto pause = prepare(sql::upsert("pause", "id", "agent,queue,from_at,to_at,reason"));
    auto finding = prepare(sql::insert("finding", "segment,line,at,kind,what"));
    auto findingCount = prepare("INSERT INTO finding_count(segment,kind,n) VALUES(?,?,?)"
                                " ON CONFLICT(segment,kind) DO UPDATE SET n=n+excluded.n");
    auto findingsSoFar = prepare("SELECT n FROM finding_count WHERE segment=? AND kind=?");
    auto removeVisit = prepare("DELETE FROM visit WHERE id=?");
    auto removeLeg = prepare("DELETE FROM leg WHERE id=?");
    auto removeAttempt = prepare("DELETE FROM attempt WHERE id=?");
    auto removePause = prepare("DELETE FROM pause WHERE id=?");
    if (error)
        return *error;
    return std::unique_ptr<RowWriter>(new RowWriter(std::make_unique<Statements>(Statements{
        std::move(*visit), std::move(*leg), std::move(*attempt), std::move(*session), std::move(*pause),
        std::move(*finding), std::move(*findingCount), std::move(*findingsSoFar), std::move(*removeVisit),
        std::move(*removeLeg), std::move(*removeAttempt), std::move(*removePause)})));
}

Result<void> RowWriter::write(const FoldOutput &out)
{
    for (const VisitRow &r : out.visits) {
        m->visit.bindAll(r.id.value(), r.source.value(), r.queue.value(), r.call.view(), r.number.view(),
                         toMs(r.entered), r.wait, int(r.outcome), int(r.doubt), r.agent.value(), r.talk,
                         r.hold, r.wrapUp, r.attempts);
        if (auto done = m->visit.run(); !done)
            return done;
    }
    for (const LegRow &r : out.legs) {
        m->leg.bindAll(r.id.value(), r.visit.value(), r.source.value(), r.agent.value(), r.queue.value(),
                       r.call.view(), int(r.direction), toMs(r.entered), toMs(r.connected), r.ring, r.talk,
                       r.hold);
        m->leg.bind(13, r.ended ? std::optional(toMs(*r.ended)) : std::nullopt);
        m->leg.bind(14, int(r.reason));
        m->leg.bind(15, r.target.view());
        if (auto done = m->leg.run(); !done)
            return done;
    }
    for (const AttemptRow &r : out.attempts) {
        m->attempt.bindAll(r.id, r.visit.value(), r.agent.value(), r.queue.value(), r.call.view(),
                           toMs(r.counted), toMs(r.at), r.ring, int(r.cancelled));
        if (auto done = m->attempt.run(); !done)
            return done;
    }
    const auto end
        = [](const std::optional<Instant> &to) { return to ? std::optional(toMs(*to)) : std::nullopt; };
    for (const SessionRow &r : out.sessions) {
        m->session.bindAll(r.id, r.agent.value(), r.queue.value(), toMs(r.from), end(r.to), int(r.implied));
        if (auto done = m->session.run(); !done)
            return done;
    }
    for (const PauseRow &r : out.pauses) {
        m->pause.bindAll(r.id, r.agent.value(), r.queue.value(), toMs(r.from), end(r.to), r.reason);
        if (auto done = m->pause.run(); !done)
            return done;
    }
    const std::pair<const std::vector<qint64> *, Statement *> removals[]
        = {{&out.removedVisits, &m->removeVisit},
           {&out.removedLegs, &m->removeLeg},
           {&out.removedAttempts, &m->removeAttempt},
           {&out.removedPauses, &m->removePause}};
    for (const auto &[ids, statement] : removals) {
        for (const qint64 id : *ids) {
            statement->bindAll(id);
            if (auto done = statement->run(); !done)
                return done;
        }
    }

    // A log that is wrong throughout must not fill the store with findings: the first of each kind are kept.
    std::map<std::pair<qint64, int>, std::pair<qint64, qint64>> counts; // before, now
    for (const FindingRow &r : out.findings) {
        const auto [it, isNew] = counts.try_emplace({r.segment.value(), int(r.kind)});
        if (isNew) {
            m->findingsSoFar.bindAll(r.segment.value(), int(r.kind));
            auto row = m->findingsSoFar.step();
            if (!row)
                return row.error();
            it->second.first = *row ? m->findingsSoFar.int64(0) : 0;
            m->findingsSoFar.reset();
        }
        if (it->second.first + it->second.second++ >= findingsKept)
            continue;
        m->finding.bindAll(r.segment.value(), r.line, toMs(r.at), int(r.kind), r.what);
        if (auto done = m->finding.run(); !done)
            return done;
    }
    for (const auto &[key, count] : counts) {
        m->findingCount.bindAll(key.first, key.second, count.second);
        if (auto done = m->findingCount.run(); !done)
            return done;
    }
    return {};
}

} // namespace callhelm
