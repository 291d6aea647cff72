// bench_screens STORE [YYYY-MM-DD]: P3, what the standard screens ask of a store for the month from that day
// on, against a scan of the rows that says the same. One line for each screen: its name, ours ms, peer ms,
// and whether both said the same.
#include <cstdio>
#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include "metrics/figures.h"
#include "store/database.h"
#include "store/reader.h"

using namespace callhelm;

namespace {

constexpr int rounds = 7;

/// Best of some rounds, ms.
double timed(int times, const std::function<void()> &work)
{
    double best = 1e12;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// The peer: one statement over the rows themselves; the sum of its second column over all result rows.
class Scan
{
public:
    explicit Scan(const char *path)
    {
        if (sqlite3_open_v2(path, &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
        sqlite3_exec(m_database, "PRAGMA cache_size=-262144", nullptr, nullptr, nullptr);
    }
    ~Scan() { sqlite3_close(m_database); }
    qint64 sum(const char *sql, const TimeRange &range)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
            return -1;
        }
        sqlite3_bind_int64(statement, 1, toMs(range.from));
        sqlite3_bind_int64(statement, 2, toMs(range.to));
        qint64 total = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            total += sqlite3_column_int64(statement, 1);
        sqlite3_finalize(statement);
        return total;
    }

private:
    sqlite3 *m_database = nullptr;
};

const char *const visitScan
    = "SELECT queue, count(*), sum(outcome = 1), sum(outcome = 1 AND wait <= 20), sum(outcome = 2),"
      " sum(CASE WHEN outcome = 1 THEN wait END), max(wait), sum(talk), sum(hold), sum(wrapup)"
      " FROM visit WHERE entered >= ?1 AND entered < ?2 AND outcome < 6"
      " GROUP BY queue, (entered + 25200000) / 86400000";
const char *const hourScan
    = "SELECT queue, count(*), sum(outcome = 1), sum(outcome = 1 AND wait <= 20), sum(outcome = 2),"
      " sum(CASE WHEN outcome = 1 THEN wait END), max(wait), sum(talk), sum(hold), sum(wrapup)"
      " FROM visit WHERE entered >= ?1 AND entered < ?2 AND outcome < 6 GROUP BY queue, entered / 3600000";
const char *const legScan = "SELECT agent, count(*), sum(talk), sum(hold), max(connected) FROM leg"
                            " WHERE entered >= ?1 AND entered < ?2"
                            " GROUP BY agent, (entered + 25200000) / 86400000";
const char *const agentScan = "SELECT agent, count(*), sum(talk), sum(hold), max(connected) FROM leg"
                              " WHERE entered >= ?1 AND entered < ?2 GROUP BY agent";

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_screens STORE [FIRST-DAY]\n");
        return 2;
    }
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::ReadOnly);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().toString()));
        return 3;
    }
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    Reader reader(**database, calendar);
    const QDate first
        = argc > 2 ? QDate::fromString(QString::fromLatin1(argv[2]), Qt::ISODate) : QDate(2026, 10, 1);
    const TimeRange month{calendar.startOf(first), calendar.startOf(first.addMonths(1))};
    Scan scan(argv[1]);

    const auto queues = [&](By by) {
        qint64 offered = 0;
        if (const auto figures = reader.figures().queues(month, by))
            for (const QueueInterval &interval : *figures)
                offered += interval.cell.offered;
        return offered;
    };
    const auto agents = [&](By by) {
        qint64 answered = 0;
        if (const auto figures = reader.figures().agents(month, by, {}))
            for (const AgentInterval &interval : *figures)
                answered += interval.cell.answered;
        return answered;
    };
    const auto show = [&](const char *name, const std::function<qint64()> &ours, const char *sql) {
        qint64 mine = 0, theirs = 0;
        const double ourTime = timed(rounds, [&] { mine = ours(); });
        const double peerTime = timed(2, [&] { theirs = scan.sum(sql, month); });
        std::printf("%s|%.3f|%.3f|%s\n", name, ourTime, peerTime, mine == theirs ? "same" : "DIFFERENT");
        std::fflush(stdout);
    };
    show(
        "queues", [&] { return queues(By::All); }, visitScan);
    show(
        "queues by day", [&] { return queues(By::Day); }, visitScan);
    show(
        "queues by hour", [&] { return queues(By::Hour); }, hourScan);
    show(
        "agents", [&] { return agents(By::All); }, agentScan);
    show(
        "agents by day", [&] { return agents(By::Day); }, legScan);
    return 0;
}
