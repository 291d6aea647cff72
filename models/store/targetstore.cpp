#include "store/targetstore.h"

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

Result<Targets> TargetStore::all()
{
    Targets targets;
    auto done = eachRow(m_database,
                        "SELECT kind,who,metric,period,from_day,until_day,value,set_at,set_by FROM target"
                        " ORDER BY kind,who,metric,period,from_day",
                        [&](const Statement &row) {
                            Target target;
                            target.key.subject = {KpiSubject::Kind(row.int64(0)), row.int64(1)};
                            target.key.metric = row.string(2);
                            target.key.period = KpiPeriod(row.int64(3));
                            target.from = QDate::fromJulianDay(row.int64(4));
                            if (const auto until = row.optionalInt64(5))
                                target.until = QDate::fromJulianDay(*until);
                            target.value = row.optionalInt64(6);
                            target.at = instantFromMs(row.int64(7));
                            target.by = row.string(8);
                            targets.push_back(std::move(target));
                        });
    if (!done)
        return done.error();
    return targets;
}

Result<void> TargetStore::save(const Target &target)
{
    auto statement = Statement::prepare(
        m_database,
        "INSERT INTO target(kind,who,metric,period,from_day,until_day,value,set_at,set_by)"
        " VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(kind,who,metric,period,from_day) DO UPDATE SET"
        " until_day=excluded.until_day,value=excluded.value,set_at=excluded.set_at,set_by=excluded.set_by");
    if (!statement)
        return statement.error();
    const auto until
        = target.until ? std::optional<qint64>(target.until->toJulianDay()) : std::optional<qint64>();
    statement->bindAll(qint64(target.key.subject.kind), target.key.subject.id, target.key.metric,
                       qint64(target.key.period), target.from.toJulianDay(), until, target.value,
                       toMs(target.at), target.by);
    return statement->run();
}

Result<void> TargetStore::remove(const TargetKey &key, QDate from)
{
    auto statement = Statement::prepare(
        m_database, "DELETE FROM target WHERE kind=? AND who=? AND metric=? AND period=? AND from_day=?");
    if (!statement)
        return statement.error();
    statement->bindAll(qint64(key.subject.kind), key.subject.id, key.metric, qint64(key.period),
                       from.toJulianDay());
    return statement->run();
}

} // namespace callhelm
