#include <QTest>

#include "kpi/targetunits.h"
#include "metrics/besidemetrics.h"
#include "services/demotargets.h"
#include "support/testmain.h"

using namespace callhelm;

/// The demo's goals follow from what was done lately.
class DemoTargetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goalsAreRound();
    void someAreKeptAndSomeNot();
    void nothingForWhatNobodyDoes();
    void sharesArePerCents();
    void statesAndMeansStayTheSame();
};

namespace {

KpiFigures figuresOf(const std::vector<KpiSubject> &subjects, const std::vector<const KpiMetric *> &metrics,
                     double value, bool isCovered = true)
{
    KpiFigures figures;
    figures.question.subjects = subjects;
    figures.question.metrics = metrics;
    figures.series.resize(subjects.size() * metrics.size());
    for (KpiSeries &series : figures.series)
        series.whole = {isCovered, isCovered ? Figure(value) : Figure(), 0};
    return figures;
}

} // namespace

/// 10 working days in which 487 were done, for a month of 27: about 1,300, in round numbers.
void DemoTargetsTest::goalsAreRound()
{
    const auto goals = DemoTargets::goals(
        figuresOf({KpiSubject::of(TeamId(1))}, {&kpimetrics::calls, &kpimetrics::talkMinutes}, 487), 10,
        KpiPeriod::Month, 27);
    QCOMPARE(goals.size(), size_t(2));
    QCOMPARE(goals[0].key.metric, QStringLiteral("calls"));
    QCOMPARE(goals[0].key.period, KpiPeriod::Month);
    QVERIFY(*goals[0].value > 1000 && *goals[0].value < 1700);
    QCOMPARE(*goals[0].value % 100, qint64(0));
    const qint64 minute = targetunits::perWritten(MetricUnit::Minutes);
    QCOMPARE(*goals[1].value % (100 * minute), qint64(0));
}

void DemoTargetsTest::someAreKeptAndSomeNot()
{
    const auto goals = DemoTargets::goals(
        figuresOf({KpiSubject::of(TeamId(1))}, {kpimetrics::all().begin(), kpimetrics::all().end()}, 10'000),
        1, KpiPeriod::Day, 1);
    int easy = 0, hard = 0;
    for (const TargetEdit &goal : goals) {
        const auto unit = *targetunits::ofMetric(goal.key.metric);
        if (unit != MetricUnit::Count)
            continue;
        ++(*goal.value <= 10'000 ? easy : hard);
    }
    QVERIFY(easy > 0);
    QVERIFY(hard > 0);
}

void DemoTargetsTest::nothingForWhatNobodyDoes()
{
    const std::vector subjects{KpiSubject::of(AgentId(1))};
    QVERIFY(DemoTargets::goals(figuresOf(subjects, {&kpimetrics::calls}, 0), 10, KpiPeriod::Day, 1).empty());
    QVERIFY(DemoTargets::goals(figuresOf(subjects, {&kpimetrics::calls}, 5, false), 10, KpiPeriod::Day, 1)
                .empty());
    QVERIFY(DemoTargets::goals(figuresOf(subjects, {&kpimetrics::calls}, 5), 0, KpiPeriod::Day, 1).empty());
}

void DemoTargetsTest::sharesArePerCents()
{
    const auto goals = DemoTargets::goals(figuresOf({KpiSubject::all()}, {&kpimetrics::satisfaction}, 0.87),
                                          10, KpiPeriod::Week, 6);
    QCOMPARE(goals.size(), size_t(1));
    QCOMPARE(goals[0].value, std::optional<qint64>(9000));
}

/// 40 customers, and answers after 600 s on average, whatever the period's length.
void DemoTargetsTest::statesAndMeansStayTheSame()
{
    const auto goalOf = [](const KpiMetric &metric, double value) {
        const auto goals = DemoTargets::goals(figuresOf({KpiSubject::of(TeamId(1))}, {&metric}, value), 10,
                                              KpiPeriod::Month, 27);
        return targetunits::toFigure(metric.unit, goals.at(0).value.value_or(0));
    };
    const double customers = goalOf(besidemetrics::customersInCharge, 40);
    QVERIFY2(customers >= 36 && customers <= 46, qPrintable(QString::number(customers)));
    const double response = goalOf(besidemetrics::responseMean, 600);
    QVERIFY2(response >= 540 && response <= 690, qPrintable(QString::number(response)));
    QCOMPARE(goalOf(besidemetrics::serviceLevel, 0.7), 0.8);
}

CALLHELM_TEST(DemoTargetsTest)
#include "demotargetstest.moc"
