#include <random>

#include <QTest>

#include "store/eachrow.h"
#include "support/effort.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// What calls count for does not depend on when their rows were written.
class KpiCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineByLine();
};

namespace {

/// Pages of calls, and the figures by day.
QByteArrayList countedOf(ScratchStore &store)
{
    QByteArrayList rows;
    const auto note = [&rows](const Statement &row) { rows.append(row.string(0).toUtf8()); };
    for (const char *text :
         {"SELECT page||' '||first_at||' '||last_at||' '||hex(calls) FROM kpi_call ORDER BY page",
          "SELECT kind||' '||day||' '||who||' '||hex(cells) FROM kpi_day ORDER BY kind,day,who"})
        (void)eachRow(store.database(), text, note);
    return rows;
}

} // namespace

/// A log that is followed, in many transactions, against the same log imported in one: calls last through
/// many of them.
void KpiCallsTest::lineByLine()
{
    for (int seed = 1; seed <= effort(8); ++seed) {
        const QByteArrayList lines = randomLines({quint32(seed), 150, {}});
        ScratchStore whole;
        whole.take(lines.join('\n') + '\n');
        ScratchStore live;
        const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
        std::mt19937 random(seed);
        for (qsizetype i = 0; i < lines.size();) {
            const qsizetype count = std::min<qsizetype>(1 + random() % 4, lines.size() - i);
            live.begin();
            live.append(segment, lines.mid(i, count).join('\n') + '\n');
            live.commit();
            i += count;
        }
        live.begin();
        live.end(segment);
        live.commit();
        const QByteArrayList counted = countedOf(whole);
        QVERIFY(counted.size() > 2);
        QCOMPARE(countedOf(live), counted);
        QVERIFY(live.verify().empty());
    }
}

CALLHELM_TEST(KpiCallsTest)
#include "kpicallstest.moc"
