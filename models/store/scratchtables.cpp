#include "store/scratchtables.h"

#include <sqlite3.h>

#include "store/database.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

namespace callhelm {

namespace {

QString describe(const Statement &row, const QByteArrayList &columns, QLatin1Char sign)
{
    QString text(sign);
    for (int i = 0; i < columns.size(); ++i)
        text += QLatin1Char(' ') + QString::fromLatin1(columns[i]) + QLatin1Char('=')
            + (row.isNull(i) ? QStringLiteral("NULL") : row.string(i));
    return text;
}

} // namespace

Result<void> prepareScratch(Database &database)
{
    for (const char *pragma :
         {"PRAGMA temp_store=FILE", "PRAGMA temp.journal_mode=OFF", "PRAGMA temp.cache_size=-65536"})
        if (auto done = database.execute(pragma); !done)
            return done;
    return {};
}

Result<void> compareScratch(Database &database, const TableSpec &table, bool missing, Difference &difference)
{
    const QByteArray name = table.name;
    const QByteArray list = table.columnList(table.firstTelling());
    QByteArray mine = "SELECT " + list + " FROM main." + name + table.whereSomething();
    QByteArray again = "SELECT " + list + " FROM temp." + name + table.whereSomething();
    if (missing && !table.mayBeMissing.isEmpty())
        again += " WHERE NOT (" + table.mayBeMissing + ')';
    auto statement
        = Statement::prepare(database, missing ? again + " EXCEPT " + mine : mine + " EXCEPT " + again);
    if (!statement)
        return statement.error();
    qint64 &count = missing ? difference.missing : difference.unfounded;
    const QByteArrayList columns = list.split(',');
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

Result<void> makeScratch(Database &database, const TableSpec &table)
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

} // namespace callhelm
