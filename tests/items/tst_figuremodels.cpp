#include "items/agentfiguresmodel.h"
#include "items/metriccolumn.h"
#include "items/queuefiguresmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

/// Eight answered (six within 20 s), three abandoned (one after 2 s), one timed out.
QueueCell cell()
{
    QueueCell c;
    c.offered = 13;
    c.answered.add(10, 6);
    c.answered.add(40, 2);
    c.abandoned.add(2);
    c.abandoned.add(19);
    c.abandoned.add(60);
    c.timedOut = 1;
    c.left.add(90);
    c.talk = 800;
    return c;
}

} // namespace

class TestFigureModels : public QObject
{
    Q_OBJECT

private:
    static void checkMetric(const ColumnInfo &column, const Metric *metric, const QStringList &others)
    {
        QVERIFY2(metric || others.contains(column.name), qPrintable(column.name));
        if (!metric)
            return;
        QCOMPARE(column.name, QString::fromLatin1(metric->column));
        QCOMPARE(column.title, metric->title());
        QVERIFY(column.tip.endsWith(metric->definition()));
        QCOMPARE(column.kind, kindOf(metric->unit));
    }

private Q_SLOTS:
    void queueFigures_data()
    {
        QTest::addColumn<int>("definition");
        QTest::addColumn<double>("level");
        QTest::newRow("of offered") << int(ServiceLevelDefinition::OfOffered) << 6.0 / 12;
        QTest::newRow("short left out") << int(ServiceLevelDefinition::ShortLeftOut) << 6.0 / 11;
        QTest::newRow("of answered") << int(ServiceLevelDefinition::OfAnswered) << 6.0 / 8;
        QTest::newRow("abandons credited") << int(ServiceLevelDefinition::AbandonsCredited) << 8.0 / 12;
    }

    void queueFigures()
    {
        QFETCH(int, definition);
        QFETCH(double, level);
        QueueGoal goal;
        goal.definition = ServiceLevelDefinition(definition);
        QueueFiguresModel model(testNames());
        watch(model);
        model.setRows({{QueueId(1), instantFromMs(0), QueueSum(cell(), goal)}});
        checkColumns(model);
        QCOMPARE(model.index(0, int(QueueFiguresColumn::ServiceLevel)).data().toDouble(), level);
        QCOMPARE(column(model, QueueFiguresColumn::Definition), QStringList(QString::number(definition)));
        QCOMPARE(column(model, QueueFiguresColumn::Offered), QStringList("13"));
        QCOMPARE(column(model, QueueFiguresColumn::Waiting), QStringList("1"));
        QCOMPARE(column(model, QueueFiguresColumn::AbandonedShort), QStringList("1"));
        QCOMPARE(column(model, QueueFiguresColumn::Missed), QStringList("4"));
        QCOMPARE(column(model, QueueFiguresColumn::LongestWait), QStringList("90"));
        QCOMPARE(column(model, QueueFiguresColumn::Patience), QStringList("27"));
        QCOMPARE(model.index(0, int(QueueFiguresColumn::AbandonRateWithoutShort)).data().toDouble(),
                 2.0 / 11);
        QCOMPARE(column(model, QueueFiguresColumn::HandleTime), QStringList("100"));
    }

    void nothingIsNeverZeroPercent()
    {
        QueueFiguresModel model(testNames());
        watch(model);
        QueueCell waitingOnly;
        waitingOnly.offered = 2;
        model.setRows({{QueueId(1), instantFromMs(0), QueueSum(waitingOnly, QueueGoal())}});
        for (const QueueFiguresColumn c :
             {QueueFiguresColumn::ServiceLevel, QueueFiguresColumn::AbandonRate, QueueFiguresColumn::MeanWait,
              QueueFiguresColumn::Patience, QueueFiguresColumn::LongestWait,
              QueueFiguresColumn::AbandonRateWithoutShort, QueueFiguresColumn::HandleTime,
              QueueFiguresColumn::Recovery})
            QCOMPARE(column(model, c), QStringList("—"));
    }

    void sumOverQueuesKeepsEachGoal()
    {
        QueueGoal strict;
        strict.threshold = 5;
        strict.shortLimit = 30;
        QueueSum sum(cell(), QueueGoal());
        QVERIFY(sum.goal());
        sum.add(cell(), strict);
        QVERIFY(!sum.goal());
        QCOMPARE(sum.answeredWithin(), qint64(6 + 0));
        QCOMPARE(sum.abandonedShort(), qint64(1 + 2));
        QCOMPARE(*sum.figures().serviceLevel(), 6.0 / 24);
        QCOMPARE(*sum.figures().abandonRateWithoutShort(), 3.0 / 21);
        QCOMPARE(sum.cell().offered, qint64(26));

        QueueSum both(cell(), QueueGoal());
        both.add(QueueSum(cell(), QueueGoal()));
        QVERIFY(both.goal());
        both.add(QueueSum());
        QVERIFY(both.goal());
        QueueSum all;
        all.add(both);
        QCOMPARE(all.serviceShare(), both.serviceShare());
        all.add(sum);
        QVERIFY(!all.goal());
        QVERIFY(!queuemetrics::recovery.value(all.figures())); // to which goal?
        QueueFiguresModel model(testNames());
        model.setRows({{QueueId(1), instantFromMs(0), all}});
        QCOMPARE(column(model, QueueFiguresColumn::Threshold), QStringList("—"));
    }

    /// Every column is a metric's, or says whose or when it is, or what was promised.
    void columnsComeFromTheCatalogue()
    {
        const QStringList others{"queue", "agent", "start", "definition", "threshold_s", "goal"};
        const QueueFiguresModel queues(testNames());
        for (int c = 0; c < queues.columnCount(); ++c)
            checkMetric(queues.column(c), QueueFiguresModel::metricOf(QueueFiguresColumn(c)), others);
        const AgentFiguresModel agents(testNames());
        for (int c = 0; c < agents.columnCount(); ++c)
            checkMetric(agents.column(c), AgentFiguresModel::metricOf(AgentFiguresColumn(c)), others);
    }

    void agentFigures()
    {
        AgentFiguresModel model(testNames());
        watch(model);
        AgentCell busy;
        busy.calls = 5;
        busy.answered = 4;
        busy.missed = 1;
        busy.callTalk = 200;
        busy.loggedIn = 3'600'000;
        busy.paused = 900'000;
        busy.talkIn = 1'200'000;
        busy.wrapUp = 300'000;
        busy.available = 500'000;
        model.setRows({{AgentId(1), instantFromMs(0), busy}, {AgentId(2), instantFromMs(0), {}}});
        checkColumns(model);
        QCOMPARE(column(model, AgentFiguresColumn::Occupancy), QStringList({"0.75", "—"}));
        QCOMPARE(column(model, AgentFiguresColumn::PauseShare), QStringList({"0.25", "—"}));
        QCOMPARE(column(model, AgentFiguresColumn::MeanTalk), QStringList({"50", "—"}));
        QCOMPARE(column(model, AgentFiguresColumn::Handling), QStringList({"1500000", "0"}));
    }
};

CALLHELM_TEST(TestFigureModels)
#include "tst_figuremodels.moc"
