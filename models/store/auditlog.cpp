#include "store/auditlog.h"

#include <limits>

#include "base/text.h"
#include "store/eachrow.h"
#include "store/readmoment.h"

namespace callhelm {

namespace {

constexpr const char *columns
    = "SELECT number,at,who,role,what,whom,\"from\",\"to\",details,outcome,about,hash FROM audit ORDER BY "
      "number";

AuditEntry entryOf(const Statement &row)
{
    AuditEntry entry;
    entry.number = row.int64(0);
    entry.at = instantFromMs(row.int64(1));
    int column = 2;
    for (QString *field : {&entry.who, &entry.role, &entry.what, &entry.whom, &entry.from, &entry.to,
                           &entry.details, &entry.outcome})
        *field = row.string(column++);
    entry.about = row.int64(column++);
    entry.hash = row.blob(column).toByteArray();
    return entry;
}

AuditView viewOf(const Statement &row)
{
    AuditView entry;
    entry.number = row.int64(0);
    entry.at = row.int64(1);
    int column = 2;
    for (std::string_view &text : entry.texts)
        text = row.text(column++);
    entry.about = row.int64(column++);
    const QByteArrayView hash = row.blob(column);
    entry.hash = {hash.data(), size_t(hash.size())};
    return entry;
}

bool hasWords(const QString &text, const QString &foldedWords)
{
    return foldedWords.isEmpty() || containsWords(fold(text), foldedWords);
}

} // namespace

Result<AuditEnd> readAuditEnd(Database &database)
{
    auto statement = Statement::prepare(database, "SELECT number,hash FROM audit_end WHERE id=1");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? AuditEnd{statement->int64(0), statement->blob(1).toByteArray()}
                : AuditEnd{0, auditChainStart()};
}

Result<AuditEntry> appendAudit(Database &database, AuditEntry entry)
{
    auto end = readAuditEnd(database);
    if (!end)
        return end.error();
    entry.at = instantFromMs(toMs(entry.at)); // as it is stored
    entry.number = end->entries + 1;
    entry.hash = auditHash(end->hash, entry);

    auto insert = Statement::prepare(database, "INSERT INTO audit VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return insert.error();
    insert->bindAll(entry.number, toMs(entry.at), entry.who, entry.role, entry.what, entry.whom, entry.from,
                    entry.to, entry.details, entry.outcome, entry.about, entry.hash);
    if (auto done = insert->run(); !done)
        return done.error();
    auto last = Statement::prepare(database,
                                   "INSERT INTO audit_end VALUES (1,?,?) ON CONFLICT (id) DO UPDATE SET "
                                   "number=excluded.number,hash=excluded.hash");
    if (!last)
        return last.error();
    last->bindAll(entry.number, entry.hash);
    if (auto done = last->run(); !done)
        return done.error();
    return entry;
}

Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 most)
{
    auto rows = Statement::prepare(database, QByteArray(columns) + " DESC LIMIT ?");
    if (!rows)
        return rows.error();
    rows->bind(1, most);
    std::vector<AuditEntry> entries;
    auto done = eachRow(*rows, [&](const Statement &row) { entries.push_back(entryOf(row)); });
    if (!done)
        return done.error();
    return entries;
}

Result<void> eachAuditEntry(Database &database, const AuditFilter &filter,
                            const std::function<bool(const AuditEntry &)> &take)
{
    // Whom an entry names is compared here: SQL knows no accents.
    auto rows = Statement::prepare(
        database,
        "SELECT number,at,who,role,what,whom,\"from\",\"to\",details,outcome,about,hash FROM audit"
        " WHERE number<? AND at>=? AND at<? AND substr(what,1,length(?))=? ORDER BY number DESC");
    if (!rows)
        return rows.error();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const QString beginning = filter.what.endsWith(u'.') ? filter.what : QString();
    rows->bindAll(filter.before > 0 ? filter.before : most, filter.from ? toMs(*filter.from) : -most,
                  filter.to ? toMs(*filter.to) : most, beginning, beginning);
    const QString who = fold(filter.who);
    const QString whom = fold(filter.whom);
    qint64 taken = 0;
    return eachRow(*rows, [&](const Statement &row) {
        if (beginning.isEmpty() && !filter.what.isEmpty() && row.string(4) != filter.what)
            return true;
        if (!hasWords(row.string(2), who) || !hasWords(row.string(5), whom))
            return true;
        ++taken;
        return take(entryOf(row)) && taken != filter.limit;
    });
}

Result<AuditVerdict> verifyAudit(Database &database)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    auto rows = Statement::prepare(database, columns);
    if (!rows)
        return rows.error();
    AuditChain chain;
    std::optional<AuditChain::Break> broken;
    auto done = eachRow(*rows, [&](const Statement &row) {
        broken = chain.take(viewOf(row));
        return !broken;
    });
    if (!done)
        return done.error();
    if (broken)
        return AuditVerdict{chain.entries(), broken};
    auto end = readAuditEnd(database);
    if (!end)
        return end.error();
    return AuditVerdict{chain.entries(), chain.end(end->entries, end->hash)};
}

} // namespace callhelm
