#include <QTest>

#include "items/figureform.h"
#include "items/goallinemodel.h"
#include "items/goalrankmodel.h"
#include "items/kpirowmodel.h"
#include "metrics/kpimetrics.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

/// The tables of the KPI page.
class GoalModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsUnderTitles();
    void titlesCannotBeSelected();
    void valuesInPeoplesUnits();
    void moneyInMillions();
    void sharesSaySo();
    void states_data();
    void states();
    void keepsRows();
    void everyMetricHasAGroup();
    void ranking();
    void rowsBehind();
};

namespace {

GoalLine lineOf(const KpiMetric &metric, qint64 done, std::optional<qint64> goal = 100)
{
    GoalLine line;
    line.metric = &metric;
    line.done = done;
    line.figure.isCovered = true;
    if (goal)
        line.goal = CutGoal{*goal, *goal, 31, 31};
    line.pace.state = PaceState::Behind;
    line.pace.atThisRate = Fraction(859, 1000);
    line.pace.ofGoal = Fraction(done, goal.value_or(1));
    line.pace.evenMark = Fraction(17, 27);
    line.pace.soFar = Fraction(146, 17);
    line.pace.needed = Fraction(124, 10);
    return line;
}

QVariant valueOf(const GoalLineModel &model, int row, GoalLineColumn column, int role = ValueRole)
{
    return model.index(row, int(column)).data(role);
}

} // namespace

void GoalModelsTest::groupsUnderTitles()
{
    GoalLineModel model;
    watch(model);
    model.setLines({lineOf(kpimetrics::talkMinutes, 60'000), lineOf(kpimetrics::customersNew, 1),
                    lineOf(kpimetrics::meetings, 1), lineOf(kpimetrics::dealsWon, 1),
                    lineOf(kpimetrics::calls, 1)});
    const QStringList metrics{
        QStringLiteral("Calls"),     QStringLiteral("Talk time, min"), QStringLiteral("Calls"),
        QStringLiteral("Customers"), QStringLiteral("New customers"),  QStringLiteral("Work"),
        QStringLiteral("Meetings"),  QStringLiteral("Sales"),          QStringLiteral("Deals won")};
    QCOMPARE(column(model, GoalLineColumn::Metric), metrics);
    QCOMPARE(model.rowOf(kpimetrics::dealsWon), 8);
    QCOMPARE(model.rowOf(kpimetrics::revenue), -1);
}

void GoalModelsTest::titlesCannotBeSelected()
{
    GoalLineModel model;
    model.setLines({lineOf(kpimetrics::customersNew, 1)});
    QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    QVERIFY(valueOf(model, 0, GoalLineColumn::Metric, TitleRole).toBool());
    QVERIFY(!valueOf(model, 0, GoalLineColumn::Done).isValid());
}

void GoalModelsTest::valuesInPeoplesUnits()
{
    GoalLineModel model;
    watch(model);
    model.setLines(
        {lineOf(kpimetrics::customersNew, 146, 270), lineOf(kpimetrics::talkMinutes, 90'000, 600'000)});
    const int row = model.rowOf(kpimetrics::customersNew);
    QCOMPARE(valueOf(model, row, GoalLineColumn::Done).toDouble(), 146.0);
    QCOMPARE(valueOf(model, row, GoalLineColumn::Goal).toDouble(), 270.0);
    QCOMPARE(valueOf(model, row, GoalLineColumn::AtThisRate).toDouble(), 0.859);
    QCOMPARE(valueOf(model, row, GoalLineColumn::Needed).toDouble(), 12.4);
    QCOMPARE(valueOf(model, row, GoalLineColumn::OfGoal, MarkRole).toDouble(), 17.0 / 27);
    QCOMPARE(valueOf(model, row, GoalLineColumn::AtThisRate, GradeRole).toInt(), int(Grade::Bad));
    QCOMPARE(valueOf(model, row, GoalLineColumn::Done, GradeRole).toInt(), int(Grade::None));
    const int talk = model.rowOf(kpimetrics::talkMinutes);
    QCOMPARE(valueOf(model, talk, GoalLineColumn::Done).toDouble(), 1.5); // minutes
    QVERIFY(valueOf(model, row, GoalLineColumn::Done, Qt::ToolTipRole)
                .toString()
                .contains(kpimetrics::customersNew.definition()));
}

void GoalModelsTest::moneyInMillions()
{
    GoalLineModel model;
    model.setWords(KpiPeriod::Month, QStringLiteral("₫"));
    model.setLines({lineOf(kpimetrics::revenue, 78'200'000'000, 135'000'000'000)});
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Metric).toString(), QStringLiteral("Revenue, M ₫"));
    const auto form = FigureForm::fromInt(valueOf(model, 1, GoalLineColumn::Done, FormRole).toInt());
    QVERIFY(form.isInMillions);
    QCOMPARE(form.unit, MetricUnit::Money);
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Done).toDouble(), 782'000'000.0); // raw all the same
    model.setLines({lineOf(kpimetrics::revenue, 100'00, 200'00)});
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Metric).toString(), QStringLiteral("Revenue, ₫"));
}

void GoalModelsTest::sharesSaySo()
{
    GoalLine line = lineOf(kpimetrics::satisfaction, 9180, 9000);
    line.base = 403;
    line.pace = {};
    line.pace.state = PaceState::Kept;
    line.pace.spare = 8;
    GoalLineModel model;
    model.setLines({line});
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Done).toDouble(), 0.918);
    QCOMPARE(valueOf(model, 1, GoalLineColumn::AtThisRate).toString(), QStringLiteral("kept"));
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Needed).toString(), QStringLiteral("8 to spare"));
    QCOMPARE(valueOf(model, 1, GoalLineColumn::OfGoal, DetailRole).toString(), QStringLiteral("of 403"));
    QVERIFY(!valueOf(model, 1, GoalLineColumn::OfGoal).isValid()); // no bar
    QVERIFY(!valueOf(model, 1, GoalLineColumn::SoFar).isValid());
}

void GoalModelsTest::states_data()
{
    QTest::addColumn<PaceState>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Grade>("grade");
    QTest::newRow("none") << PaceState::NoGoal << QString() << Grade::None;
    QTest::newRow("unknown") << PaceState::Unknown << QString() << Grade::None;
    QTest::newRow("reached") << PaceState::Reached << QStringLiteral("reached") << Grade::Good;
    QTest::newRow("on pace") << PaceState::OnPace << QStringLiteral("on pace") << Grade::Good;
    QTest::newRow("close") << PaceState::Close << QStringLiteral("close") << Grade::Warn;
    QTest::newRow("behind") << PaceState::Behind << QStringLiteral("behind") << Grade::Bad;
    QTest::newRow("missed") << PaceState::Missed << QStringLiteral("missed") << Grade::Bad;
    QTest::newRow("kept") << PaceState::Kept << QStringLiteral("kept") << Grade::Good;
    QTest::newRow("not kept") << PaceState::NotKept << QStringLiteral("not kept") << Grade::Bad;
}

/// Each has a word beside its colour.
void GoalModelsTest::states()
{
    QFETCH(PaceState, state);
    QFETCH(QString, words);
    QFETCH(Grade, grade);
    GoalLine line = lineOf(kpimetrics::customersNew, 1);
    line.pace.state = state;
    QCOMPARE(GoalLineModel::stateWords(line), words);
    QCOMPARE(GoalLineModel::gradeOf(state), grade);
}

/// New figures of the same goals change no row: what is selected stays.
void GoalModelsTest::keepsRows()
{
    GoalLineModel model;
    watch(model);
    model.setLines({lineOf(kpimetrics::customersNew, 146), lineOf(kpimetrics::dealsWon, 44)});
    const QPersistentModelIndex kept(model.index(model.rowOf(kpimetrics::dealsWon), 0));
    model.setLines({lineOf(kpimetrics::customersNew, 147), lineOf(kpimetrics::dealsWon, 44)});
    QVERIFY(kept.isValid());
    QCOMPARE(valueOf(model, 1, GoalLineColumn::Done).toDouble(), 147.0);
    // One goal more, in its place.
    model.setLines({lineOf(kpimetrics::calls, 5), lineOf(kpimetrics::customersNew, 147),
                    lineOf(kpimetrics::dealsWon, 44)});
    QCOMPARE(model.rowOf(kpimetrics::calls), 1);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void GoalModelsTest::everyMetricHasAGroup()
{
    std::vector<GoalLine> lines;
    for (const KpiMetric *metric : kpimetrics::all())
        lines.push_back(lineOf(*metric, 1));
    GoalLineModel model;
    watch(model);
    model.setLines(lines);
    QCOMPARE(model.rowCount(), int(lines.size()) + 5);
    for (const KpiMetric *metric : kpimetrics::all())
        QVERIFY2(model.rowOf(*metric) > 0, metric->id);
}

void GoalModelsTest::ranking()
{
    GoalRankModel model;
    watch(model);
    const KpiSubject an = KpiSubject::of(AgentId(1)), binh = KpiSubject::of(AgentId(2));
    const KpiSubject care = KpiSubject::of(TeamId(1));
    model.setRanking({{an, QStringLiteral("An"), 1, lineOf(kpimetrics::customersNew, 27, 36), false},
                      {binh, QStringLiteral("Bình"), {}, lineOf(kpimetrics::customersNew, 0, {}), false},
                      {care, QStringLiteral("Care"), {}, lineOf(kpimetrics::customersNew, 146, 270), true}});
    const QStringList ranks{QStringLiteral("1"), QStringLiteral("—"), QString()};
    QCOMPARE(column(model, GoalRankColumn::Rank), ranks);
    QVERIFY(model.index(2, 0).data(TotalRole).toBool());
    QVERIFY(!model.index(1, int(GoalRankColumn::Goal)).data(ValueRole).isValid());
    const QPersistentModelIndex kept(model.index(1, 0));
    model.setRanking({{an, QStringLiteral("An"), 1, lineOf(kpimetrics::customersNew, 28, 36), false},
                      {binh, QStringLiteral("Bình"), {}, lineOf(kpimetrics::customersNew, 0, {}), false},
                      {care, QStringLiteral("Care"), {}, lineOf(kpimetrics::customersNew, 147, 270), true}});
    QVERIFY(kept.isValid());
    QCOMPARE(model.index(0, int(GoalRankColumn::Done)).data(ValueRole).toDouble(), 28.0);
}

void GoalModelsTest::rowsBehind()
{
    KpiRowModel model(testNames(), kpimetrics::talkMinutes.rowUnit(), nullptr);
    watch(model);
    model.setRecordNames(std::make_shared<const KpiRowModel::Names>(
        KpiRowModel::Names{{RecordId(7), QStringLiteral("Minh Long")}}));
    KpiRow call;
    call.at = instantFromMs(1000);
    call.agent = AgentId(1);
    call.customer = RecordId(7);
    call.call = 3;
    call.amount = 90'000;
    model.setRows({call});
    QCOMPARE(column(model, KpiRowColumn::Agent), QStringList{QStringLiteral("Nguyễn An")});
    QCOMPARE(column(model, KpiRowColumn::Customer), QStringList{QStringLiteral("Minh Long")});
    QCOMPARE(column(model, KpiRowColumn::Record), QStringList{QStringLiteral("—")});
    QCOMPARE(model.column(int(KpiRowColumn::Amount)).kind, ValueKind::Milliseconds);
    checkColumns(model);
    // What is typed in: hundredths, and by whom.
    KpiRowModel typed(testNames(), MetricUnit::Number, nullptr);
    watch(typed);
    typed.setRows({{instantFromMs(1000), AgentId(1), {}, {}, 0, 250, 0, QStringLiteral("Lan")}});
    QCOMPARE(typed.index(0, int(KpiRowColumn::Amount)).data(ValueRole).toDouble(), 2.5);
    QCOMPARE(column(typed, KpiRowColumn::By), QStringList{QStringLiteral("Lan")});
    checkColumns(typed);
}

CALLHELM_TEST(GoalModelsTest)
#include "goalmodelstest.moc"
