#include "store/kpicallpages.h"

#include <sqlite3.h>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/sql.h"
#include "store/sqliteerror.h"

namespace callhelm {

namespace {

Error damaged(const Database &database)
{
    return storeError(SQLITE_CORRUPT, QStringLiteral("kpi_call"), database.path());
}

} // namespace

struct KpiCallPages::Statements
{
    Statement read, write, remove;
};

KpiCallPages::KpiCallPages(Database &database) : m_database(database) { }
KpiCallPages::~KpiCallPages() = default;

Result<std::unique_ptr<KpiCallPages>> KpiCallPages::open(Database &database)
{
    Preparing prepare(database);
    std::unique_ptr<KpiCallPages> pages(new KpiCallPages(database));
    pages->m.reset(new Statements{prepare("SELECT calls FROM kpi_call WHERE page=?"),
                                  prepare(sql::upsert("kpi_call", "page", "first_at,last_at,calls")),
                                  prepare("DELETE FROM kpi_call WHERE page=?")});
    if (prepare.error())
        return *prepare.error();
    return pages;
}

Result<std::vector<CountedCall>> KpiCallPages::read(qint64 page)
{
    std::vector<CountedCall> calls;
    bool isWhole = true;
    m->read.bindAll(page);
    auto done = eachRow(m->read, [&](const Statement &row) { isWhole = decodeCalls(row.blob(0), calls); });
    if (!done)
        return done.error();
    if (!isWhole)
        return damaged(m_database);
    return calls;
}

Result<void> KpiCallPages::write(qint64 page, const std::vector<CountedCall> &calls)
{
    if (calls.empty()) {
        m->remove.bindAll(page);
        return m->remove.run();
    }
    Instant first = Instant::max();
    Instant last = Instant::min();
    for (const CountedCall &call : calls) {
        first = std::min(first, call.began());
        last = std::max(last, call.began());
    }
    const QByteArray bytes = encodeCalls(calls);
    m->write.bindAll(page, toMs(first), toMs(last), bytes);
    return m->write.run();
}

Result<void> eachCountedCall(Database &database, qint64 from, qint64 to,
                             const std::function<void(const CountedCall &)> &tell)
{
    auto statement
        = Statement::prepare(database, "SELECT calls FROM kpi_call WHERE last_at>=? AND first_at<?");
    if (!statement)
        return statement.error();
    statement->bindAll(from, to);
    std::vector<CountedCall> calls;
    bool isWhole = true;
    auto done = eachRow(*statement, [&](const Statement &row) {
        calls.clear();
        isWhole = decodeCalls(row.blob(0), calls);
        if (!isWhole)
            return false;
        for (const CountedCall &call : calls)
            if (const qint64 began = toMs(call.began()); from <= began && began < to)
                tell(call);
        return true;
    });
    return done && !isWhole ? damaged(database) : done;
}

} // namespace callhelm
