// What a Statement costs beside SQLite itself: one million inserts of a narrow row in one transaction, and
// reading them back, by bare sqlite3, by Statement on the native handle and by Statement through QSqlQuery.
// The three run in turn, several rounds; the least CPU time of each counts.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include <sqlite3.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "store/database.h"
#include "store/statement.h"
#include "store/transaction.h"

using namespace callhelm;

namespace {

constexpr int rowCount = 1'000'000;
constexpr const char *createSql
    = "CREATE TABLE t(id INTEGER PRIMARY KEY, at INTEGER, queue INTEGER, name TEXT)";
constexpr const char *insertSql = "INSERT INTO t VALUES (?, ?, ?, ?)";
constexpr const char *selectSql = "SELECT id, at, queue, name FROM t";
constexpr const char *names[] = {"support", "sales", "vip", "night"};

struct Cost
{
    double insert = 0, select = 0; ///< CPU seconds
};

double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(3);
}

void need(const Result<void> &result)
{
    if (!result)
        fail(result.error().toString().toStdString());
}

void need(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        fail(sqlite3_errstr(code));
}

void sameSum(qint64 sum)
{
    static const qint64 expected = sum;
    if (sum != expected)
        fail("the sums differ");
}

Cost bare(const QString &path)
{
    sqlite3 *db = nullptr;
    // The settings of Qt's driver and of Database.
    need(sqlite3_open_v2(path.toUtf8().constData(), &db,
                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    need(sqlite3_exec(db,
                      "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=16000;"
                      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA trusted_schema=OFF;"
                      "PRAGMA cell_size_check=ON",
                      nullptr, nullptr, nullptr));
    need(sqlite3_exec(db, createSql, nullptr, nullptr, nullptr));
    Cost cost;
    const double begin = cpuSeconds();
    sqlite3_stmt *insert = nullptr;
    need(sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
    need(sqlite3_prepare_v2(db, insertSql, -1, &insert, nullptr));
    for (int i = 1; i <= rowCount; ++i) {
        const std::string_view name = names[i % 4];
        sqlite3_bind_int64(insert, 1, i);
        sqlite3_bind_int64(insert, 2, 1'700'000'000'000 + i * 137LL);
        sqlite3_bind_int64(insert, 3, i % 20);
        sqlite3_bind_text(insert, 4, name.data(), int(name.size()), SQLITE_STATIC);
        need(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    need(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr));
    const double written = cpuSeconds();
    cost.insert = written - begin;

    sqlite3_stmt *select = nullptr;
    need(sqlite3_prepare_v2(db, selectSql, -1, &select, nullptr));
    qint64 sum = 0;
    while (sqlite3_step(select) == SQLITE_ROW) {
        sum += sqlite3_column_int64(select, 0) + sqlite3_column_int64(select, 1)
            + sqlite3_column_int64(select, 2);
        sum += sqlite3_column_text(select, 3)[0] + sqlite3_column_bytes(select, 3);
    }
    sqlite3_finalize(select);
    cost.select = cpuSeconds() - written;
    sameSum(sum);
    sqlite3_close(db);
    return cost;
}

Cost typed(const QString &path, Database::Backend backend)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite, backend);
    if (!opened)
        fail(opened.error().toString().toStdString());
    Database &database = **opened;
    if (database.native() != (backend == Database::Backend::Best))
        fail("Qt's SQLite is not the one linked here: there is no native back end to measure");
    need(database.execute(createSql));
    Cost cost;
    const double begin = cpuSeconds();
    auto transaction = Transaction::begin(database);
    {
        auto insert = Statement::prepare(database, insertSql);
        for (int i = 1; i <= rowCount; ++i) {
            insert->bindAll(i, 1'700'000'000'000 + i * 137LL, i % 20, std::string_view(names[i % 4]));
            need(insert->run());
        }
    }
    need(transaction->commit());
    const double written = cpuSeconds();
    cost.insert = written - begin;

    auto select = Statement::prepare(database, selectSql);
    qint64 sum = 0;
    for (;;) {
        const auto row = select->step();
        if (!row || !*row)
            break;
        const std::string_view name = select->text(3);
        sum += select->int64(0) + select->int64(1) + select->int64(2) + name[0] + qint64(name.size());
    }
    cost.select = cpuSeconds() - written;
    sameSum(sum);
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const std::pair<const char *, std::function<Cost(const QString &)>> ways[] = {
        {"bare sqlite3", bare},
        {"Statement, native", [](const QString &path) { return typed(path, Database::Backend::Best); }},
        {"Statement, QSqlQuery",
         [](const QString &path) { return typed(path, Database::Backend::SqlQuery); }},
    };
    std::vector<Cost> best(std::size(ways), Cost{1e9, 1e9});
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = 0; i < std::size(ways); ++i) {
            const QTemporaryDir folder;
            const Cost cost = ways[i].second(folder.filePath(QStringLiteral("store")));
            best[i].insert = std::min(best[i].insert, cost.insert);
            best[i].select = std::min(best[i].select, cost.select);
        }
    }
    std::printf("%-22s %12s %7s %12s %7s\n", "1M narrow rows, CPU", "insert s", "ratio", "select s", "ratio");
    for (std::size_t i = 0; i < std::size(ways); ++i)
        std::printf("%-22s %12.3f %7.2f %12.3f %7.2f\n", ways[i].first, best[i].insert,
                    best[i].insert / best[0].insert, best[i].select, best[i].select / best[0].select);
    return 0;
}
