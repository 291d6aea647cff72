#include "store/manualstore.h"

#include "base/text.h"
#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

constexpr auto entryColumns
    = "SELECT IFNULL(m.name,e.name_key),e.kind,e.who,e.day,e.value,e.typed_at,e.typed_by"
      " FROM manual_entry e LEFT JOIN manual_metric m ON m.name_key=e.name_key WHERE ";

ManualEntry entryOf(const Statement &row)
{
    ManualEntry entry;
    entry.name = row.string(0);
    entry.subject = {KpiSubject::Kind(row.int64(1)), row.int64(2)};
    entry.day = QDate::fromJulianDay(row.int64(3));
    entry.value = row.int64(4);
    entry.at = instantFromMs(row.int64(5));
    entry.by = row.string(6);
    return entry;
}

} // namespace

Result<std::vector<ManualMetric>> ManualStore::metrics()
{
    std::vector<ManualMetric> metrics;
    auto done
        = eachRow(m_database, "SELECT name,unit,lower,hidden FROM manual_metric ORDER BY name_key",
                  [&](const Statement &row) {
                      metrics.push_back({row.string(0), row.string(1), row.int64(2) != 0, row.int64(3) != 0});
                  });
    if (!done)
        return done.error();
    return metrics;
}

Result<void> ManualStore::save(const ManualMetric &metric)
{
    auto statement = Statement::prepare(
        m_database,
        "INSERT INTO manual_metric(name_key,name,unit,lower,hidden) VALUES(?,?,?,?,?) ON CONFLICT(name_key)"
        " DO UPDATE SET name=excluded.name,unit=excluded.unit,lower=excluded.lower,hidden=excluded.hidden");
    if (!statement)
        return statement.error();
    statement->bindAll(fold(metric.name), metric.name, metric.unit, qint64(metric.lowerIsBetter),
                       qint64(metric.hidden));
    return statement->run();
}

Result<void> ManualStore::removeMetric(const QString &name)
{
    auto statement = Statement::prepare(m_database, "DELETE FROM manual_metric WHERE name_key=?");
    if (!statement)
        return statement.error();
    statement->bind(1, fold(name));
    return statement->run();
}

Result<std::vector<ManualEntry>> ManualStore::entries(QDate from, QDate until)
{
    auto statement = Statement::prepare(
        m_database, QByteArray(entryColumns) + "e.day>=? AND e.day<? ORDER BY e.name_key,e.kind,e.who,e.day");
    if (!statement)
        return statement.error();
    statement->bindAll(from.toJulianDay(), until.toJulianDay());
    std::vector<ManualEntry> entries;
    auto done = eachRow(*statement, [&](const Statement &row) { entries.push_back(entryOf(row)); });
    if (!done)
        return done.error();
    return entries;
}

Result<std::optional<ManualEntry>> ManualStore::entry(const QString &name, const KpiSubject &subject,
                                                      QDate day)
{
    auto statement = Statement::prepare(
        m_database, QByteArray(entryColumns) + "e.name_key=? AND e.kind=? AND e.who=? AND e.day=?");
    if (!statement)
        return statement.error();
    statement->bindAll(fold(name), qint64(subject.kind), subject.id, day.toJulianDay());
    std::optional<ManualEntry> found;
    auto done = eachRow(*statement, [&](const Statement &row) { found = entryOf(row); });
    if (!done)
        return done.error();
    return found;
}

Result<void> ManualStore::save(const ManualEntry &entry)
{
    auto statement = Statement::prepare(
        m_database,
        entry.value
            ? "INSERT INTO manual_entry(name_key,kind,who,day,value,typed_at,typed_by) VALUES(?,?,?,?,?,?,?)"
              " ON CONFLICT(name_key,kind,who,day) DO UPDATE SET"
              " value=excluded.value,typed_at=excluded.typed_at,typed_by=excluded.typed_by"
            : "DELETE FROM manual_entry WHERE name_key=? AND kind=? AND who=? AND day=?");
    if (!statement)
        return statement.error();
    statement->bindAll(fold(entry.name), qint64(entry.subject.kind), entry.subject.id,
                       entry.day.toJulianDay());
    if (entry.value) {
        statement->bind(5, *entry.value);
        statement->bind(6, toMs(entry.at));
        statement->bind(7, entry.by);
    }
    return statement->run();
}

} // namespace callhelm
