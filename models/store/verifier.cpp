#include "store/verifier.h"

#include <sqlite3.h>

#include "store/journal.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

struct Table
{
    const char *name;
    const char *columns;
};

// Every table that a fold fills. What is not here is not derived.
constexpr Table derived[] = {
    {"visit", "id,source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts"},
    {"leg",
     "id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target"},
    // Their ids follow the order in which witnesses told of them, which is not that of the facts.
    {"direct_call", "source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone"},
    {"attempt", "id,visit,agent,queue,call,counted,at,ring_ms,cancelled"},
    {"session", "id,agent,queue,from_at,to_at,implied"},
    {"pause", "id,agent,queue,from_at,to_at,reason"},
    {"finding", "segment,line,at,kind,what"},
    {"finding_count", "segment,kind,n"},
    {"queue_quarter",
     "slot,queue,entries,offered,timed_out,left_by_key,left_empty,refused,doubtful,attempts,talk,hold,wrapup,"
     "answered,abandoned,other"},
    {"queue_day",
     "slot,queue,entries,offered,timed_out,left_by_key,left_empty,refused,doubtful,attempts,talk,hold,wrapup,"
     "answered,abandoned,other"},
    {"agent_quarter",
     "slot,agent,calls,answered,missed,calls_out,call_talk,logged_in_ms,paused_ms,available_ms,ringing_ms,"
     "talk_in_ms,talk_out_ms,hold_ms,wrapup_ms"},
    {"agent_day",
     "slot,agent,calls,answered,missed,calls_out,call_talk,logged_in_ms,paused_ms,available_ms,ringing_ms,"
     "talk_in_ms,talk_out_ms,hold_ms,wrapup_ms"},
    {"carry_quarter", "to_slot,agent,from_slot,n"},
    {"carry_day", "to_slot,agent,from_slot,n"},
};

constexpr int examplesShown = 5;

QString describe(const Statement &row, const QByteArrayList &columns, QLatin1Char sign)
{
    QString text(sign);
    for (int i = 0; i < columns.size(); ++i)
        text += QLatin1Char(' ') + QString::fromLatin1(columns[i]) + QLatin1Char('=')
            + (row.isNull(i) ? QStringLiteral("NULL") : row.string(i));
    return text;
}

/// Cells that came to nothing (a visit counted in and out again) are the same as no cell.
QByteArray notNothing(const Table &table)
{
    const QByteArray columns = table.columns;
    if (columns.startsWith("to_slot,"))
        return " WHERE n<>0";
    if (!columns.startsWith("slot,"))
        return {};
    const bool histograms = columns.contains("abandoned");
    const QByteArrayList all = columns.split(',');
    QByteArrayList conditions;
    for (int i = 2; i < all.size(); ++i)
        conditions.append(histograms && i >= 13 ? "length(" + all[i] + ")=0" : all[i] + "=0");
    return " WHERE NOT (" + conditions.join(" AND ") + ')';
}

Result<void> compare(Database &database, const Table &table, bool missing, Difference &difference)
{
    const QByteArray name = table.name;
    const QByteArray mine = QByteArray("SELECT ") + table.columns + " FROM main." + name + notNothing(table);
    const QByteArray again = QByteArray("SELECT ") + table.columns + " FROM temp." + name + notNothing(table);
    auto statement
        = Statement::prepare(database, missing ? again + " EXCEPT " + mine : mine + " EXCEPT " + again);
    if (!statement)
        return statement.error();
    qint64 &count = missing ? difference.missing : difference.unfounded;
    const QByteArrayList columns = QByteArray(table.columns).split(',');
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (count++ < examplesShown)
            difference.examples.append(describe(*statement, columns, QLatin1Char(missing ? '+' : '-')));
    }
}

/// An empty table of the same name in the connection's temporary database. It lies in a file without a name,
/// which the system takes back when the program ends, however it ends. Where no schema is named SQLite looks
/// there first.
Result<void> makeScratch(Database &database, const Table &table)
{
    QByteArray sql;
    {
        auto statement = Statement::prepare(database, "SELECT sql FROM main.sqlite_master WHERE name=?");
        if (!statement)
            return statement.error();
        statement->bind(1, QString::fromLatin1(table.name));
        auto row = statement->step();
        if (!row)
            return row.error();
        if (*row)
            sql = statement->string(0).toUtf8();
    }
    const QByteArray begin = "CREATE TABLE ";
    if (!sql.startsWith(begin))
        return storeError(SQLITE_CORRUPT, QString::fromLatin1(table.name), database.path());
    return database.execute("CREATE TEMP TABLE " + sql.mid(begin.size()));
}

Result<void> makeScratch(Database &database)
{
    for (const char *pragma :
         {"PRAGMA temp_store=FILE", "PRAGMA temp.journal_mode=OFF", "PRAGMA temp.cache_size=-65536"})
        if (auto done = database.execute(pragma); !done)
            return done;
    for (const Table &table : derived)
        if (auto done = makeScratch(database, table); !done)
            return done;
    return {};
}

Result<void> foldIntoScratch(Database &database, const Calendar &calendar)
{
    auto facts = FactStore::open(database);
    auto rows = RowWriter::open(database);
    auto cells = CellStore::open(database, calendar);
    if (!facts)
        return facts.error();
    if (!rows)
        return rows.error();
    if (!cells)
        return cells.error();
    Registry names;
    if (auto done = readNames(database, names); !done)
        return done.error();
    return foldAgain(database, **facts, names, [&](Refold &, FoldOutput &&output) -> Result<void> {
        if (auto written = (*rows)->write(output); !written)
            return written;
        return (*cells)->add(output);
    });
}

} // namespace

Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar)
{
    auto store = Database::open(path, Database::Mode::ReadOnly);
    if (!store)
        return store.error();
    Database &database = **store;
    database.settleOnClose();
    if (auto made = makeScratch(database); !made)
        return made.error();
    // Facts and figures of one moment, whatever is written meanwhile.
    auto transaction = Transaction::beginRead(database);
    if (!transaction)
        return transaction.error();
    if (auto folded = foldIntoScratch(database, calendar); !folded)
        return folded.error();
    std::vector<Difference> differences;
    for (const Table &table : derived) {
        Difference difference;
        difference.table = QString::fromLatin1(table.name);
        for (const bool missing : {true, false})
            if (auto done = compare(database, table, missing, difference); !done)
                return done.error();
        if (difference.missing != 0 || difference.unfounded != 0)
            differences.push_back(std::move(difference));
    }
    if (auto ended = transaction->commit(); !ended)
        return ended.error();
    return differences;
}

} // namespace callhelm
