#include "store/rowwriter.h"

#include <algorithm>
#include <map>

#include "store/database.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

namespace {

/// Writes the rows of one kind. Row needs an id; `bind` binds it and its other columns.
struct RowTable
{
    RowTable(Preparing &prepare, const QByteArray &table, const QByteArray &columns)
        : insert(prepare(sql::insert(table, "id," + columns)))
        , update(prepare(sql::upsert(table, "id", columns)))
        , remove(prepare("DELETE FROM " + table + " WHERE id=?"))
    {
    }

    template <class Row, class Bind>
    Result<void> write(const RowChanges<Row> &changes, const Bind &bind)
    {
        // In the order of their ids new rows only append to the table.
        std::vector<const Row *> added;
        added.reserve(changes.added.size());
        for (const Row &row : changes.added)
            added.push_back(&row);
        std::sort(added.begin(), added.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
        for (const Row *row : added) {
            bind(insert, *row);
            if (auto done = insert.run(); !done)
                return done;
        }
        for (const Row &row : changes.changed) {
            bind(update, row);
            if (auto done = update.run(); !done)
                return done;
        }
        for (const qint64 id : changes.removed) {
            remove.bindAll(id);
            if (auto done = remove.run(); !done)
                return done;
        }
        return {};
    }

    Statement insert, update, remove;
};

std::optional<qint64> endMs(const std::optional<Instant> &to)
{
    return to ? std::optional(toMs(*to)) : std::nullopt;
}

void bindVisit(Statement &s, const VisitRow &r)
{
    s.bindAll(r.id.value(), r.source.value(), r.queue.value(), r.call.view(), r.number.view(),
              toMs(r.entered), r.wait, int(r.outcome), int(r.doubt), r.agent.value(), r.talk, r.hold,
              r.wrapUp, r.attempts);
}

void bindLeg(Statement &s, const LegRow &r)
{
    s.bindAll(r.id.value(), r.visit.value(), r.source.value(), r.agent.value(), r.queue.value(),
              r.call.view(), int(r.direction), toMs(r.entered), toMs(r.connected), r.ring, r.talk, r.hold,
              endMs(r.ended), int(r.reason), r.target.view());
}

void bindDirect(Statement &s, const DirectRow &r)
{
    s.bindAll(r.id.value(), r.source.value(), r.agent.value(), r.call.view(), int(r.direction),
              r.number.view(), toMs(r.dialled), r.ring, r.talk, int(r.end), r.phone.view(),
              r.otherPhone.view());
}

void bindAttempt(Statement &s, const AttemptRow &r)
{
    s.bindAll(r.id, r.visit.value(), r.agent.value(), r.queue.value(), r.call.view(), toMs(r.counted),
              toMs(r.at), r.ring, int(r.cancelled));
}

void bindSession(Statement &s, const SessionRow &r)
{
    s.bindAll(r.id, r.agent.value(), r.queue.value(), toMs(r.from), endMs(r.to), int(r.implied));
}

void bindPause(Statement &s, const PauseRow &r)
{
    s.bindAll(r.id, r.agent.value(), r.queue.value(), toMs(r.from), endMs(r.to), r.reason);
}

} // namespace

struct RowWriter::Statements
{
    explicit Statements(Preparing &prepare)
        : visit(prepare, "visit",
                "source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts")
        , leg(prepare, "leg",
              "visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,"
              "target")
        , direct(prepare, "direct_call",
                 "source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone")
        , attempt(prepare, "attempt", "visit,agent,queue,call,counted,at,ring_ms,cancelled")
        , session(prepare, "session", "agent,queue,from_at,to_at,implied")
        , pause(prepare, "pause", "agent,queue,from_at,to_at,reason")
        , finding(prepare(sql::insert("finding", "segment,line,at,kind,what")))
        , findingCount(prepare("INSERT INTO finding_count(segment,kind,n) VALUES(?,?,?)"
                               " ON CONFLICT(segment,kind) DO UPDATE SET n=n+excluded.n"))
        , findingsSoFar(prepare("SELECT n FROM finding_count WHERE segment=? AND kind=?"))
    {
    }

    RowTable visit, leg, direct, attempt, session, pause;
    Statement finding, findingCount, findingsSoFar;
};

RowWriter::RowWriter(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
RowWriter::~RowWriter() = default;

Result<std::unique_ptr<RowWriter>> RowWriter::open(Database &database)
{
    Preparing prepare(database);
    auto statements = std::make_unique<Statements>(prepare);
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<RowWriter>(new RowWriter(std::move(statements)));
}

Result<void> RowWriter::write(const FoldOutput &out)
{
    Result<void> done = m->visit.write(out.visits, bindVisit);
    if (done)
        done = m->leg.write(out.legs, bindLeg);
    if (done)
        done = m->direct.write(out.directs, bindDirect);
    if (done)
        done = m->attempt.write(out.attempts, bindAttempt);
    if (done)
        done = m->session.write(out.sessions, bindSession);
    if (done)
        done = m->pause.write(out.pauses, bindPause);
    return done ? writeFindings(out.findings) : done;
}

Result<void> RowWriter::writeFindings(const std::vector<FindingRow> &findings)
{
    // A log that is wrong throughout must not fill the store with findings: the first of each kind are kept.
    std::map<std::pair<qint64, int>, std::pair<qint64, qint64>> counts; // before, now
    for (const FindingRow &r : findings) {
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
