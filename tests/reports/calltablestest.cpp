#include <QTest>

#include "metrics/metriccatalogue.h"
#include "reports/calltables.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

QStringList idsOf(const ReportTable &table)
{
    QStringList ids;
    for (const ReportColumn &column : table.columns)
        ids << column.id;
    return ids;
}

TableNames names()
{
    return {[](QueueId) { return QStringLiteral("support"); }, [](AgentId) { return QStringLiteral("An"); },
            [](SourceId) { return QStringLiteral("log"); }, [](QueueId) { return QueueGoal(); }};
}

} // namespace

/// Tables of calls as they leave the program.
class TestCallTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Names that scripts rely on (SPEC section 9).
    void namesStay()
    {
        QCOMPARE(
            idsOf(queueTable()).join(u','),
            QStringLiteral("queue,start,offered,answered,abandoned,abandoned_short,timed_out,left_by_key,"
                           "left_empty,waiting,answered_within,wait_answered_s,wait_abandoned_s,"
                           "wait_max_s,talk_s,hold_s,wrapup_s,service_level,asa_s,aht_s,abandon_rate,"
                           "abandon_rate_without_short,patience_s,refused,definition,threshold_s,"
                           "doubtful"));
        QCOMPARE(idsOf(agentTable()).join(u','),
                 QStringLiteral("agent,start,logged_in_s,paused_s,talk_s,hold_s,wrapup_s,available_s,calls,"
                                "answered,missed,calls_out,occupancy,utilisation,pause_share,ringing_s"));
    }

    /// Every figure is the catalogue's, with its title and unit.
    void figuresComeFromTheCatalogue()
    {
        const QStringList others{"queue", "agent", "start", "definition", "threshold_s"};
        for (const ReportTable &table : {queueTable(), agentTable()}) {
            for (const ReportColumn &column : table.columns) {
                if (others.contains(column.id))
                    continue;
                bool found = false;
                for (const Metric *metric : allMetrics())
                    found = found
                        || (column.id == QLatin1String(metric->column) && column.title == metric->longTitle()
                            && (column.type == ColumnType::Share) == (metric->unit == MetricUnit::Share)
                            && (column.type == ColumnType::Count) == (metric->unit == MetricUnit::Count));
                QVERIFY2(found, qPrintable(column.id));
            }
        }
    }

    void values()
    {
        QueueInterval queue{QueueId(1), instantFromMs(5), {}};
        queue.cell.offered = 4;
        queue.cell.answered.add(10, 2);
        queue.cell.talk = 90;
        const ReportRow row = rowOf(queue, names());
        const QStringList ids = idsOf(queueTable());
        QCOMPARE(row.size(), size_t(ids.size()));
        const auto value = [&](const char *id) { return row[size_t(ids.indexOf(QLatin1String(id)))]; };
        QCOMPARE(value("queue").toString(), QStringLiteral("support"));
        QCOMPARE(value("offered").toInt(), 4);
        QCOMPARE(value("waiting").toInt(), 2);
        QCOMPARE(value("asa_s").toDouble(), 10.0);
        QCOMPARE(value("aht_s").toDouble(), 45.0);
        QCOMPARE(value("definition").toString(), QStringLiteral("offered"));
        QVERIFY(!value("patience_s").isValid());

        AgentInterval agent{AgentId(1), instantFromMs(5), {}};
        agent.cell.loggedIn = 3'600'500;
        agent.cell.talkIn = 1'000;
        agent.cell.talkOut = 500;
        const ReportRow other = rowOf(agent, names());
        QCOMPARE(other.size(), agentTable().columns.size());
        QCOMPARE(other[2].toDouble(), 3600.5); // seconds
        QCOMPARE(other[4].toDouble(), 1.5);
    }
};

CALLHELM_TEST(TestCallTables)
#include "calltablestest.moc"
