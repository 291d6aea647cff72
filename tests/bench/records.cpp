// bench_records STORE: P11, what the list of customers asks of a store while one types, sorts and scrolls.
// One line for each: its kind (key, page or total), its name, ms, rows, ms of CPU. At last the memory of a
// list that was scrolled far.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include "store/database.h"
#include "store/reader.h"
#include "store/recordreader.h"

using namespace callhelm;

namespace {

constexpr int rounds = 3;
constexpr int scrolledRows = 20'000;

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).simplified().split(' ').value(0).toLongLong();
}

/// Tells the best of some rounds.
void show(const char *kind, const QString &name, const std::function<Result<qint64>()> &ask)
{
    double best = 1e12, bestCpu = 1e12;
    qint64 rows = -1;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t cpu = std::clock();
        const auto answer = ask();
        if (!answer) {
            std::fprintf(stderr, "%s\n", qPrintable(answer.error().toString()));
            return;
        }
        rows = *answer;
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        bestCpu = std::min(bestCpu, 1e3 * double(std::clock() - cpu) / CLOCKS_PER_SEC);
    }
    std::printf("%s|%s|%.2f|%lld|%.2f\n", kind, qPrintable(name), best, static_cast<long long>(rows),
                bestCpu);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_records STORE\n");
        return 2;
    }
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::ReadOnly);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().toString()));
        return 3;
    }
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    const RecordReader reader(Reader(**database, calendar).context(), instantFromMs(1'800'000'000'000));
    const auto rowsOf = [&](const RecordQuery &query) -> Result<qint64> {
        auto rows = reader.rows(query);
        return rows ? Result<qint64>(qint64(rows->rows.size())) : rows.error();
    };
    // Key by key, as one types.
    for (const char *typed :
         {"nguyễn văn an", "zyx", "0901234567", "4567", "son.bui7", "example", "gọi lại"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            RecordQuery query;
            query.search = text.left(length);
            if (query.search.endsWith(QLatin1Char(' ')))
                continue;
            show("key", query.search, [&] { return rowsOf(query); });
            show("total", query.search, [&]() -> Result<qint64> {
                auto totals = reader.totals(query);
                return totals ? Result<qint64>(totals->count) : totals.error();
            });
        }
    }
    const auto count = reader.count(Entity::Customer);
    if (!count)
        return 3;
    auto schema = reader.schema();
    if (!schema)
        return 3;
    std::vector<Field> fields{Field::Touched, Field::Created, Field::Updated, Field::By, Field::OwnId};
    for (const FieldSpec &field : (*schema)->of(Entity::Customer).fields)
        fields.push_back(field.field);
    for (const Field field : fields)
        for (const int percent : {0, 50, 99}) {
            RecordQuery query;
            query.sort = field;
            query.offset = int(*count * percent / 100);
            const FieldSpec *spec = (*schema)->of(Entity::Customer).find(field);
            const QString name
                = spec != nullptr ? QString::fromLatin1(spec->name) : QString::number(int(field));
            show("page", QStringLiteral("by %1 from %2 %").arg(name).arg(percent),
                 [&] { return rowsOf(query); });
        }
    RecordQuery query;
    query.limit = scrolledRows;
    auto rows = reader.rows(query);
    std::printf("memory|a list of %d rows|%lld|%lld|0\n", scrolledRows, static_cast<long long>(residentKb()),
                static_cast<long long>(rows ? rows->rows.size() : 0));
    return 0;
}
