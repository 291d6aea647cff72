#include <QTest>

#include "kpiscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// Satisfaction among the figures that goals are set for: whose ratings count where, by hand.
class KpiRatingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byHand();
    void nothingIsCovered();
};

namespace {

const QDate monday(2026, 11, 2);

Calendar calendar() { return Calendar(QTimeZone("Asia/Ho_Chi_Minh")); }

std::vector<FieldEntry> rating(QDate day, int score, AgentId agent)
{
    return {{Field::At, FieldValue(calendar().startOf(day) + std::chrono::hours(10))},
            {Field::Score, FieldValue(qint64(score) * numberUnit)},
            {Field::Agent, FieldValue(agent)}};
}

} // namespace

/// An is in the team on Monday only. Monday: An 5, Bo 3. Tuesday: An 4, Bo 5, Bo 2.
/// An: 2 of 2. Bo: 1 of 3. The team (Bo on both days, An on Monday): Monday 1 of 2, Tuesday 1 of 2.
/// Everybody: 3 of 5, mean 19/5 = 3.8.
void KpiRatingsTest::byHand()
{
    KpiScene scene(calendar());
    const AgentId an = scene.agent(QStringLiteral("An"));
    const AgentId bo = scene.agent(QStringLiteral("Bo"));
    const TeamId team = scene.team(QStringLiteral("Sales"));
    const QDate tuesday = monday.addDays(1);
    scene.member(team, an, {{monday, tuesday}});
    scene.member(team, bo, {{monday.addDays(-30), std::nullopt}});
    scene.write([&](RecordWriter &writer) {
        for (const auto &[day, score, who] : std::vector<std::tuple<QDate, int, AgentId>>{
                 {monday, 5, an}, {monday, 3, bo}, {tuesday, 4, an}, {tuesday, 5, bo}, {tuesday, 2, bo}})
            (void)given(writer.add(Entity::Rating, calendar().startOf(day) + std::chrono::hours(10), who,
                                   rating(day, score, who)));
    });
    const std::vector<KpiSubject> subjects{KpiSubject::of(an), KpiSubject::of(bo), KpiSubject::of(team),
                                           KpiSubject::all()};
    const KpiFigures figures
        = scene.figures(subjects, {&kpimetrics::satisfaction, &kpimetrics::ratingMean, &kpimetrics::calls},
                        monday.addDays(-1), tuesday, By::Day);
    const auto share = [&](size_t subject) { return figures.of(subject, 0).whole.value; };
    QCOMPARE(share(0), Figure(1.0));
    QCOMPARE(share(1), Figure(1.0 / 3));
    QCOMPARE(share(2), Figure(0.5));
    QCOMPARE(share(3), Figure(0.6));
    QCOMPARE(figures.of(3, 1).whole.value, Figure(3.8));
    QCOMPARE(figures.of(2, 0).intervals.at(0).value, Figure()); // Sunday: of nothing, no share
    QCOMPARE(figures.of(2, 0).intervals.at(1).value, Figure(0.5));
    QCOMPARE(figures.of(2, 0).intervals.at(2).value, Figure(0.5));
    for (size_t i = 0; i < subjects.size(); ++i) {
        const KpiRows rows = scene.rows(subjects[i], kpimetrics::satisfaction, monday, tuesday);
        QCOMPARE(Figure(double(rows.sum) / double(rows.total)), share(i));
        QCOMPARE(qsizetype(rows.rows.size()), qsizetype(rows.total));
    }
    QVERIFY(scene.store.verify().empty());
}

void KpiRatingsTest::nothingIsCovered()
{
    KpiScene scene(calendar());
    const KpiFigures figures
        = scene.figures({KpiSubject::all()}, {&kpimetrics::satisfaction}, monday, monday, By::All);
    QVERIFY(!figures.of(0, 0).whole.isCovered);
    QCOMPARE(figures.of(0, 0).whole.value, Figure());
}

CALLHELM_TEST(KpiRatingsTest)
#include "kpiratingstest.moc"
