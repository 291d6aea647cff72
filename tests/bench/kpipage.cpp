// bench_kpi_page STORE: P12, the KPI page of 500 agents: eighteen metrics of a month, day by day, of
// everybody, against a scan of the acts that counts a part of the same. Makes the store where it is missing.
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <sqlite3.h>

#include "store/database.h"
#include "store/journal.h"
#include "store/kpibook.h"
#include "store/kpireader.h"
#include "store/openstore.h"

using namespace callhelm;

namespace {

constexpr int agentCount = 500;
constexpr int days = 92;
constexpr int perDay = 36; ///< acts of an agent
constexpr int ourRounds = 15;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

Instant startOf(int day) { return Calendar().startOf(QDate(2026, 9, 1).addDays(day)); }

/// An agent's working day: calls, most of them with customers, notes, deals, tasks, mails.
void make(Database &database)
{
    auto journal = must(Journal::open(database, Calendar()));
    must(journal->begin());
    for (int i = 0; i < agentCount; ++i)
        (void)journal->agent("Agent " + std::to_string(i));
    must(journal->commit());
    must(journal->begin());
    must(database.execute("INSERT INTO setting(key,value) VALUES('bench','1') ON CONFLICT DO NOTHING"));
    auto book = must(KpiBook::open(database, Calendar()));
    std::mt19937 random(1);
    qint64 call = 0, record = 0;
    using enum ActKind;
    const ActKinds kinds[]{{CustomerUpdated},
                           {NoteAdded},
                           {DealCreated},
                           {DealEdited},
                           {DealMoved},
                           {TaskNew},
                           {TaskDone},
                           {EmailOut, EmailSent},
                           {CareSent, SmsSent},
                           {Met},
                           {CustomerNew, CustomerCreated},
                           {DealWon}};
    for (int day = 0; day < days; ++day) {
        for (int agent = 1; agent <= agentCount; ++agent)
            for (int i = 0; i < perDay; ++i) {
                const Instant at = startOf(day) + std::chrono::minutes(480 + i * 12);
                const auto customer = recordIdOf(Entity::Customer, 1 + random() % 200'000);
                if (i % 3 != 2) {
                    must(book->putNew(
                        -++call,
                        {{at, AgentId(agent), {CallPart, CallTalked, CallReceived}, customer, 60'000, 0}}));
                    continue;
                }
                must(book->putNew(
                    ++record, {{at, AgentId(agent), kinds[random() % std::size(kinds)], customer, 100, 0}}));
            }
        must(book->flush());
    }
    for (const char *table :
         {"customer", "deal", "task", "meeting", "message"}) { // something is known of each
        auto columns = must(Statement::prepare(
            database,
            QByteArray("SELECT group_concat(name),group_concat(CASE WHEN \"notnull\" THEN \"''\" ELSE "
                       "'NULL' END) FROM pragma_table_info('")
                + table + "') WHERE name<>'id'"));
        must(columns.step());
        must(database.execute(QByteArray("INSERT INTO ") + table + "(id," + columns.string(0).toUtf8()
                              + ") VALUES(1," + columns.string(1).toUtf8().replace('"', "") + ')'));
        columns.reset();
    }
    must(journal->commit());
}

double timed(int rounds, const std::function<void()> &work)
{
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock(); // of the processor: whatever else runs does not count
        work();
        best = std::min(best, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench_kpi_page STORE\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (!QFileInfo::exists(path)) {
        auto database = must(openStore(path, Database::Mode::ReadWrite));
        QElapsedTimer clock;
        clock.start();
        make(*database);
        std::printf("made %d acts in %.1f s\n", agentCount * days * perDay, double(clock.elapsed()) / 1000);
    }
    auto database = must(openStore(path, Database::Mode::ReadOnly));
    KpiQuestion page;
    for (int agent = 1; agent <= agentCount; ++agent)
        page.subjects.push_back(KpiSubject::of(AgentId(agent)));
    page.metrics.assign(kpimetrics::eighteen().begin(), kpimetrics::eighteen().end());
    page.from = QDate(2026, 11, 1);
    page.to = QDate(2026, 11, 30);
    page.by = By::Day;
    const ReadContext context{*database, Calendar()};
    const double ours = timed(ourRounds, [&] { (void)must(KpiReader(context).figures(page)); });
    KpiQuestion one = page;
    one.subjects = {KpiSubject::all()};
    const double oneSubject = timed(ourRounds, [&] { (void)must(KpiReader(context).figures(one)); });
    std::printf("page %.2f ms, one subject %.2f ms\n", ours, oneSubject);
    std::fflush(stdout);
    sqlite3 *scan = nullptr;
    sqlite3_open_v2(argv[1], &scan, SQLITE_OPEN_READONLY, nullptr);
    const double peer = timed(1, [&] {
        // Three of the eighteen, by agent and day.
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(
            scan,
            "SELECT agent,at/86400000,COUNT(*),SUM(amount),COUNT(DISTINCT customer) FROM kpi_act"
            " NOT INDEXED WHERE at>=? AND at<? GROUP BY 1,2",
            -1, &statement, nullptr);
        sqlite3_bind_int64(statement, 1, toMs(Calendar().startOf(page.from)));
        sqlite3_bind_int64(statement, 2, toMs(Calendar().startOf(page.to.addDays(1))));
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_finalize(statement);
    });
    sqlite3_close(scan);
    std::printf("scan %.0f ms: %.0f times\n", peer, peer / ours);
    return 0;
}
