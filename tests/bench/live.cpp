// bench_live ours STORE LOG | peer FILE LOG: P2, live facts in batches of 100, each batch one commit.
// ours: through the journal, with all rollups, on a store with history. peer: the bare rows into one table.
#include <cstdio>
#include <cstring>

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include "cpumeter.h"
#include "ingest/logfile.h"
#include "store/database.h"
#include "store/journal.h"

using namespace callhelm;
using namespace callhelm::bench;

namespace {

constexpr std::size_t batchSize = 100;

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 3;
}

void report(double cpuMs, qint64 facts)
{
    std::printf("cpu %.3f us/fact, facts %lld\n", cpuMs * 1e3 / double(facts), static_cast<long long>(facts));
}

int ours(const QString &store, const QString &log)
{
    auto file = LogFile::open(makeLogFormat(SourceKind::QueueLog, QTimeZone::utc()), log);
    if (!file)
        return fail(file.error().toString());
    std::vector<FactBatch> batches;
    qint64 facts = 0;
    for (;;) {
        FactBatch piece;
        const auto more = file->next(piece);
        if (!more)
            return fail(more.error().toString());
        if (!*more)
            break;
        facts += qint64(piece.facts.size());
        for (std::size_t from = 0; from < piece.facts.size(); from += batchSize) {
            const std::size_t to = std::min(from + batchSize, piece.facts.size());
            FactBatch batch;
            batch.facts.assign(piece.facts.begin() + qint64(from), piece.facts.begin() + qint64(to));
            batch.keep = piece.keep;
            batch.linesRead = qint64(to - from);
            batch.position = piece.position;
            batches.push_back(std::move(batch));
        }
    }

    auto database = Database::open(store, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error().toString());
    auto journal = Journal::open(**database, Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
    if (!journal)
        return fail(journal.error().toString());
    const SegmentInfo segment{{QStringLiteral("queue_log"), SourceKind::QueueLog}, log, {}, 0, 0};
    const auto take = [&](const FactBatch &batch) -> Result<void> {
        if (auto begun = (*journal)->begin(); !begun)
            return begun;
        if (auto appended = (*journal)->append(segment, batch); !appended)
            return appended.error();
        return (*journal)->commit();
    };
    // The first commit reads what the journal needs of the history: once a start, not once a fact.
    if (auto taken = take(batches.front()); !taken)
        return fail(taken.error().toString());
    const double before = processCpuMs();
    for (std::size_t i = 1; i < batches.size(); ++i)
        if (auto taken = take(batches[i]); !taken)
            return fail(taken.error().toString());
    report(processCpuMs() - before, facts - qint64(batches.front().facts.size()));
    return 0;
}

int peer(const QByteArray &path, const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    const QByteArray text = file.readAll();
    std::vector<std::vector<QByteArrayView>> rows;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        std::vector<QByteArrayView> row;
        for (qsizetype at = from; at <= end && row.size() < 10;) {
            qsizetype bar = text.indexOf('|', at);
            if (bar < 0 || bar > end)
                bar = end;
            row.push_back(QByteArrayView(text).sliced(at, bar - at));
            at = bar + 1;
        }
        rows.push_back(std::move(row));
        from = end + 1;
    }

    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    const bool opened = sqlite3_open(path.constData(), &database) == SQLITE_OK
        && sqlite3_exec(database,
                        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=16000;"
                        "CREATE TABLE fact(at INTEGER, call TEXT, queue TEXT, agent TEXT, event TEXT,"
                        " d1 TEXT, d2 TEXT, d3 TEXT, d4 TEXT, d5 TEXT);",
                        nullptr, nullptr, nullptr)
            == SQLITE_OK
        && sqlite3_prepare_v2(database, "INSERT INTO fact VALUES(?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr)
            == SQLITE_OK;
    if (!opened)
        return fail(QString::fromUtf8(sqlite3_errmsg(database)));

    const double before = processCpuMs();
    for (std::size_t from = 0; from < rows.size(); from += batchSize) {
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (std::size_t i = from; i < std::min(from + batchSize, rows.size()); ++i) {
            sqlite3_bind_int64(insert, 1, rows[i][0].toByteArray().toLongLong());
            for (int column = 2; column <= int(rows[i].size()); ++column) {
                const QByteArrayView value = rows[i][std::size_t(column - 1)];
                sqlite3_bind_text(insert, column, value.data(), int(value.size()), SQLITE_STATIC);
            }
            if (sqlite3_step(insert) != SQLITE_DONE)
                return fail(QString::fromUtf8(sqlite3_errmsg(database)));
            sqlite3_reset(insert);
            sqlite3_clear_bindings(insert);
        }
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    }
    report(processCpuMs() - before, qint64(rows.size()));
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "ours") == 0)
        return ours(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    if (argc == 4 && std::strcmp(argv[1], "peer") == 0)
        return peer(argv[2], QString::fromLocal8Bit(argv[3]));
    std::fprintf(stderr, "usage: bench_live ours STORE LOG | peer FILE LOG\n");
    return 2;
}
