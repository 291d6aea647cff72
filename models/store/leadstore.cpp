#include "store/leadstore.h"

#include <QJsonDocument>

#include <sqlite3.h>

#include "domain/leadrulejson.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/openstore.h"
#include "store/settingreader.h"
#include "store/sqliteerror.h"

namespace callhelm {

namespace {

constexpr QLatin1String pausedSetting("leads.paused"); ///< "1": nothing is handed out by itself

template <class... Values>
Result<void> run(Database &database, const char *sql, const Values &...values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    statement->bindAll(values...);
    return statement->run();
}

} // namespace

Result<LeadRules> LeadStore::rules()
{
    LeadRules rules;
    bool isWhole = true;
    auto done = eachRow(m_database, "SELECT id,rule FROM lead_rule WHERE removed=0 ORDER BY position,id",
                        [&](const Statement &row) {
                            auto rule
                                = leadRuleFromJson(QJsonDocument::fromJson(row.string(1).toUtf8()).object());
                            isWhole = isWhole && rule;
                            if (!rule)
                                return;
                            rule->id = LeadRuleId(row.int64(0));
                            rules.push_back(std::move(*rule));
                        });
    if (!done)
        return done.error();
    if (!isWhole)
        return storeError(SQLITE_CORRUPT, QStringLiteral("lead_rule"), m_database.path());
    return rules;
}

Result<std::map<LeadRuleId, QString>> LeadStore::names()
{
    std::map<LeadRuleId, QString> names;
    auto done = eachRow(m_database, "SELECT id,name FROM lead_rule",
                        [&](const Statement &row) { names[LeadRuleId(row.int64(0))] = row.string(1); });
    if (!done)
        return done.error();
    return names;
}

Result<LeadRuleId> LeadStore::newId()
{
    auto last = m_database.number("SELECT MAX(id) FROM lead_rule");
    return last ? Result<LeadRuleId>(LeadRuleId(*last + 1)) : last.error();
}

Result<void> LeadStore::setRules(const LeadRules &rules)
{
    if (auto done = m_database.execute("UPDATE lead_rule SET removed=1"); !done)
        return done;
    int position = 0;
    for (const LeadRule &rule : rules) {
        const QString json = QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
        auto done = run(m_database,
                        "INSERT INTO lead_rule(id,position,removed,name,rule) VALUES(?,?,0,?,?)"
                        " ON CONFLICT(id) DO UPDATE SET position=excluded.position,removed=0,"
                        "name=excluded.name,rule=excluded.rule",
                        rule.id.value(), position++, rule.name, json);
        if (!done)
            return done;
    }
    return {};
}

Result<std::map<AgentId, Instant>> LeadStore::present()
{
    std::map<AgentId, Instant> present;
    auto done = eachRow(m_database, "SELECT agent,at FROM lead_present", [&](const Statement &row) {
        present[AgentId(row.int64(0))] = instantFromMs(row.int64(1));
    });
    if (!done)
        return done.error();
    return present;
}

Result<void> LeadStore::setPresent(AgentId agent, bool isPresent, Instant at, const QString &who)
{
    if (!isPresent)
        return run(m_database, "DELETE FROM lead_present WHERE agent=?", agent.value());
    return run(m_database,
               "INSERT INTO lead_present(agent,at,who) VALUES(?,?,?)"
               " ON CONFLICT(agent) DO UPDATE SET at=excluded.at,who=excluded.who",
               agent.value(), toMs(at), who);
}

Result<std::map<LeadStore::LeadOfRule, Instant>> LeadStore::postponed(Instant now)
{
    std::map<LeadOfRule, Instant> until;
    auto statement
        = Statement::prepare(m_database, "SELECT lead,rule,until FROM lead_postponed WHERE until>?");
    if (!statement)
        return statement.error();
    statement->bindAll(toMs(now));
    auto done = eachRow(*statement, [&](const Statement &row) {
        until[{RecordId(row.int64(0)), LeadRuleId(row.int64(1))}] = instantFromMs(row.int64(2));
    });
    if (!done)
        return done.error();
    return until;
}

Result<std::optional<Instant>> LeadStore::postponed(const LeadOfRule &what)
{
    std::optional<Instant> until;
    auto statement
        = Statement::prepare(m_database, "SELECT until FROM lead_postponed WHERE lead=? AND rule=?");
    if (!statement)
        return statement.error();
    statement->bindAll(what.first.value(), what.second.value());
    auto done = eachRow(*statement, [&](const Statement &row) { until = instantFromMs(row.int64(0)); });
    if (!done)
        return done.error();
    return until;
}

Result<void> LeadStore::postpone(const LeadOfRule &what, std::optional<Instant> until, Instant at,
                                 const QString &who)
{
    if (!until)
        return run(m_database, "DELETE FROM lead_postponed WHERE lead=? AND rule=?", what.first.value(),
                   what.second.value());
    return run(m_database,
               "INSERT INTO lead_postponed(lead,rule,until,at,who) VALUES(?,?,?,?,?)"
               " ON CONFLICT(lead,rule) DO UPDATE SET until=excluded.until,at=excluded.at,who=excluded.who",
               what.first.value(), what.second.value(), toMs(*until), toMs(at), who);
}

Result<bool> LeadStore::runsByItself()
{
    auto paused = SettingReader(m_database).value(pausedSetting);
    return paused ? Result<bool>(*paused != QStringLiteral("1")) : paused.error();
}

Result<void> LeadStore::setRunsByItself(bool runs)
{
    return writeSetting(m_database, pausedSetting, runs ? QStringLiteral("0") : QStringLiteral("1"));
}

Result<std::set<BatchId>> LeadStore::leftAlone()
{
    std::set<BatchId> batches;
    auto done = eachRow(m_database, "SELECT batch FROM lead_left_alone",
                        [&](const Statement &row) { batches.insert(BatchId(row.int64(0))); });
    if (!done)
        return done.error();
    return batches;
}

Result<void> LeadStore::leaveAlone(BatchId batch)
{
    return run(m_database, "INSERT OR IGNORE INTO lead_left_alone(batch) VALUES(?)", batch.value());
}

} // namespace callhelm
