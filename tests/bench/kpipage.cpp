// bench_kpi_page STORE [AGENTS]: P12, the KPI page of 500 agents: eighteen metrics of a month, day by day and
// as a whole, of each agent, against a scan of the acts that counts the same. Makes the store where it is
// missing. One line for each question: its name, ours ms, peer ms, and whether both said the same; of the
// processor's time.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

#include "store/database.h"
#include "store/journal.h"
#include "store/kpibook.h"
#include "store/kpireader.h"
#include "store/openstore.h"

using namespace callhelm;

namespace {

constexpr int days = 92;
constexpr int perDay = 36; ///< acts of an agent
constexpr int ourRounds = 15;
constexpr int peerRounds = 2;

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
void make(Database &database, int agentCount)
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
         {"segment", "customer", "deal", "task", "meeting", "message"}) { // something is known of each
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

/// The figure as a column over acts, in the units of KpiPart::value.
std::string columnOf(KpiNumber number)
{
    const qint64 bits = kindsOf(number).bits();
    const std::string is = "kinds&" + std::to_string(bits);
    const auto sum
        = [&](const char *what) { return "SUM(CASE WHEN " + is + " THEN " + what + " ELSE 0 END)"; };
    const auto distinct = [](const std::string &when, const char *what) {
        return "COUNT(DISTINCT CASE WHEN " + when + " THEN " + what + " END)";
    };
    switch (number) {
    case KpiNumber::Calls:
    case KpiNumber::CallsConnected:
    case KpiNumber::DealsTouched:
        return distinct(is, "piece");
    case KpiNumber::CustomersTouched:
        return distinct('(' + is + ") AND customer>0", "customer");
    case KpiNumber::TalkTime:
        return sum("amount+amount_out");
    case KpiNumber::TalkOutTime:
        return sum("amount_out");
    case KpiNumber::TalkInTime:
    case KpiNumber::Revenue:
    case KpiNumber::OrderRevenue:
        return sum("amount");
    default:
        break;
    }
    std::string count; // one for each kind
    for (int bit = 0; bit < 63; ++bit)
        if ((bits >> bit & 1) != 0)
            count += (count.empty() ? "SUM((kinds>>" : "+(kinds>>") + std::to_string(bit) + "&1)";
    return count + ')';
}

/// The peer: a scan of the acts, by agent and day and once more by agent. What each figure comes to over all
/// rows of the one and of the other.
class Scan
{
public:
    Scan(const char *path, const KpiQuestion &page) : m_page(page)
    {
        sqlite3_open_v2(path, &m_database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_exec(m_database, "PRAGMA cache_size=-524288", nullptr, nullptr, nullptr);
    }
    ~Scan() { sqlite3_close(m_database); }
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    std::vector<qint64> run()
    {
        std::vector<qint64> sums;
        for (const char *by : {"agent,at/86400000", "agent"}) {
            std::string sql = "SELECT ";
            for (const KpiMetric *metric : m_page.metrics)
                sql += (metric != m_page.metrics.front() ? "," : "") + columnOf(KpiNumber(metric->number));
            sql += std::string(" FROM kpi_act NOT INDEXED WHERE at>=? AND at<? GROUP BY ") + by;
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(m_database));
            sqlite3_bind_int64(statement, 1, toMs(Calendar().startOf(m_page.from)));
            sqlite3_bind_int64(statement, 2, toMs(Calendar().startOf(m_page.to.addDays(1))));
            const size_t first = sums.size();
            sums.resize(first + m_page.metrics.size());
            while (sqlite3_step(statement) == SQLITE_ROW)
                for (size_t i = first; i < sums.size(); ++i)
                    sums[i] += sqlite3_column_int64(statement, int(i - first));
            sqlite3_finalize(statement);
        }
        return sums;
    }

private:
    const KpiQuestion &m_page;
    sqlite3 *m_database = nullptr;
};

/// The same sums of what the reader told.
std::vector<qint64> sumsOf(const KpiFigures &figures)
{
    const size_t metrics = figures.question.metrics.size();
    std::vector<qint64> sums(2 * metrics);
    for (size_t i = 0; i < figures.series.size(); ++i) {
        const size_t metric = i % metrics;
        const bool isMinutes = figures.question.metrics[metric]->unit == MetricUnit::Minutes;
        const auto plain = [&](const KpiFigure &figure) {
            return qint64(std::llround(figure.value.value_or(0) * (isMinutes ? 60'000 : 1)));
        };
        for (const KpiFigure &figure : figures.series[i].intervals)
            sums[metric] += plain(figure);
        sums[metrics + metric] += plain(figures.series[i].whole);
    }
    return sums;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "bench_kpi_page STORE [AGENTS]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int agentCount = argc == 3 ? std::atoi(argv[2]) : 500;
    if (!QFileInfo::exists(path)) {
        auto database = must(openStore(path, Database::Mode::ReadWrite));
        make(*database, agentCount);
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
    std::vector<qint64> told, counted;
    const double ours = timed(ourRounds, [&] { (void)must(KpiReader(context).figures(page)); });
    told = sumsOf(must(KpiReader(context).figures(page)));
    Scan scan(argv[1], page);
    const double peer = timed(peerRounds, [&] { counted = scan.run(); });
    std::printf("%d agents, %zu metrics, a month by day|%.3f|%.1f|%s\n", agentCount, page.metrics.size(),
                ours, peer, told == counted ? "same" : "DIFFERENT");
    return 0;
}
