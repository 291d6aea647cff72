#include <QTest>

#include "kpivalues.h"
#include "metrics/typedmetrics.h"
#include "store/manualstore.h"
#include "store/queuegoals.h"
#include "support/testmain.h"

using namespace callhelm;

/// Figures beside the eighteen, worked out by hand, with the rows behind each.
class KpiBesideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callFigures();
    void everybodysCalls();
    void inCharge();
    void leadsReceived();
    void typedIn();
    void coveredByDate();
};

namespace {

/// Lines of a queue's log; the first second is that of Monday 00:00 UTC, 1793577600.
QByteArray line(int second, const char *rest)
{
    return QByteArray::number(qint64(1793577600) + second) + '|' + rest + '\n';
}

} // namespace

/// Monday: Ann is logged in from 9:00 to 10:00, Bob from 9:00 to 9:30. Ann answers c1 after 5 s and talks for
/// 60 s, Bob c2 after 30 s and for 120 s; c3 rings at Ann in vain and gives up after 50 s. Ann is in the team
/// from Monday on, Bob from Tuesday on. The promise is 20 s.
/// Ann: 1 answered, 1 missed ring, mean talk 60 s, service level 1 of 1, wait 5 s, handling 60 s of 3600 s.
/// Bob: 1 answered, 120 s, 0 of 1, 30 s; 120 s of 1800 s.
/// Everybody: 2 answered, mean 90 s; of 3 calls 1 in time, 1 abandoned.
void KpiBesideTest::callFigures()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    scene.member(team, ann, {{monday, {}}});
    scene.member(team, bob, {{tuesday, {}}});
    const int nine = 9 * 3600;
    scene.store.take(line(nine, "NONE|support|Ann|ADDMEMBER|") + line(nine, "NONE|support|Bob|ADDMEMBER|")
                     + line(nine + 60, "c1|support|NONE|ENTERQUEUE||0901234567|1")
                     + line(nine + 65, "c1|support|Ann|CONNECT|5|x|2")
                     + line(nine + 125, "c1|support|Ann|COMPLETEAGENT|5|60|1")
                     + line(nine + 200, "c2|support|NONE|ENTERQUEUE||0901234568|1")
                     + line(nine + 230, "c2|support|Bob|CONNECT|30|x|2")
                     + line(nine + 350, "c2|support|Bob|COMPLETECALLER|30|120|1")
                     + line(nine + 400, "c3|support|NONE|ENTERQUEUE||0901234569|1")
                     + line(nine + 440, "c3|support|Ann|RINGNOANSWER|15000")
                     + line(nine + 450, "c3|support|NONE|ABANDON|1|1|50")
                     + line(nine + 1800, "NONE|support|Bob|REMOVEMEMBER|")
                     + line(nine + 3600, "NONE|support|Ann|REMOVEMEMBER|"));
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::of(team),
                                           KpiSubject::all()};
    const auto of = [&](const KpiMetric &metric) { return values(scene, subjects, metric, monday, monday); };
    namespace beside = besidemetrics;
    QCOMPARE(of(beside::callsAnswered), QStringLiteral("1 1 1 2"));
    QCOMPARE(of(beside::missedRings), QStringLiteral("1 0 1 1"));
    QCOMPARE(of(beside::callsOut), QStringLiteral("0 0 0 0"));
    QCOMPARE(of(beside::meanTalk), QStringLiteral("60 120 60 90"));
    QCOMPARE(of(beside::loggedIn), QStringLiteral("3.6e+06 1.8e+06 3.6e+06 5.4e+06"));
    QCOMPARE(of(beside::utilisation),
             QStringLiteral("%1 %2 %1 %3").arg(60.0 / 3600).arg(120.0 / 1800).arg(180.0 / 5400));
    QCOMPARE(of(beside::occupancy),
             QStringLiteral("%1 %2 %1 %3").arg(60.0 / 3600).arg(120.0 / 1800).arg(180.0 / 5400));
    QCOMPARE(of(beside::pauseShare), QStringLiteral("0 0 0 0"));
    QCOMPARE(of(beside::serviceLevel), QStringLiteral("1 0 1 %1").arg(1.0 / 3));
    QCOMPARE(of(beside::meanWait), QStringLiteral("5 30 5 17.5"));
    QCOMPARE(of(beside::handleTime), QStringLiteral("60 120 60 90"));
    // Who gave up is nobody's in particular.
    QCOMPARE(of(beside::abandonRate), QStringLiteral("- - - %1").arg(1.0 / 3));
    QCOMPARE(of(beside::missedCalls), QStringLiteral("- - - 1"));
    const KpiFigures figures
        = scene.figures({KpiSubject::of(ann)}, {&beside::missedCalls}, monday, monday, By::All);
    QVERIFY(!figures.of(0, 0).whole.isCovered);
    QVERIFY(scene.rows(KpiSubject::of(ann), beside::missedCalls, monday, monday).rows.empty());
    QVERIFY(scene.store.verify().empty());
}

/// Another promise re-states the service level of agents as it does that of queues.
void KpiBesideTest::everybodysCalls()
{
    KpiScene scene(calendar());
    scene.store.take(
        line(60, "c1|support|NONE|ENTERQUEUE||0901234567|1") + line(90, "c1|support|Ann|CONNECT|30|x|2")
        + line(120, "c1|support|Ann|COMPLETEAGENT|30|30|1")
        + line(200, "c2|support|NONE|ENTERQUEUE||0901234568|1") + line(203, "c2|support|NONE|ABANDON|1|1|3"));
    AgentId ann;
    scene.within([&] { ann = scene.store.journal().agent("Ann"); });
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::all()};
    const auto level = [&] { return values(scene, subjects, besidemetrics::serviceLevel, monday, monday); };
    QCOMPARE(level(), QStringLiteral("0 0"));
    scene.within([&] {
        QueueGoal goal;
        goal.threshold = 30;
        goal.definition = ServiceLevelDefinition::ShortLeftOut;
        done(writeGoal(scene.store.database(), QueueId(1), goal));
    });
    QCOMPARE(level(), QStringLiteral("1 1"));
    QCOMPARE(values(scene, subjects, besidemetrics::abandonRate, monday, monday), QStringLiteral("- 0.5"));
}

/// Three customers. The first is Ann's on Monday and Bob's from Tuesday on; the second is Ann's; the third is
/// Bob's, lies in the bin on Wednesday, and comes back on Thursday. On Friday the second is merged into the
/// first: then it never was one. Ann is in the team on Monday and Tuesday, Bob from Wednesday on.
void KpiBesideTest::inCharge()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    const QDate wednesday = tuesday.addDays(1), thursday = tuesday.addDays(2), friday = tuesday.addDays(3);
    scene.member(team, ann, {{monday, wednesday}});
    scene.member(team, bob, {{wednesday, {}}});
    RecordId first, second, third;
    scene.write([&](RecordWriter &writer) {
        const auto add = [&](AgentId owner) {
            return given(
                writer.add(Entity::Customer, at(monday, 9), AgentId(), {{Field::Owner, FieldValue(owner)}}));
        };
        first = add(ann);
        second = add(ann);
        third = add(bob);
        done(writer.change(first, at(tuesday, 9), AgentId(), {{Field::Owner, FieldValue(bob)}}));
        done(writer.change(third, at(wednesday, 9), AgentId(), {{Field::Deleted, FieldValue(qint64(1))}}));
        done(writer.change(third, at(thursday, 9), AgentId(), {{Field::Deleted, FieldValue(qint64(0))}}));
    });
    const KpiMetric &metric = besidemetrics::customersInCharge;
    const auto of
        = [&](const KpiSubject &subject) { return days(scene, subject, metric, monday.addDays(-1), friday); };
    QCOMPARE(of(KpiSubject::of(ann)), QStringLiteral("0 2 1 1 1 1"));
    QCOMPARE(of(KpiSubject::of(bob)), QStringLiteral("0 1 2 1 2 2"));
    QCOMPARE(of(KpiSubject::of(team)), QStringLiteral("0 2 1 1 2 2"));
    QCOMPARE(of(KpiSubject::all()), QStringLiteral("0 3 3 2 3 3"));
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::of(team),
                                           KpiSubject::all()};
    QCOMPARE(values(scene, subjects, metric, monday, monday), QStringLiteral("2 1 2 3"));
    QCOMPARE(values(scene, subjects, metric, monday, wednesday), QStringLiteral("1 1 1 2"));
    QCOMPARE(values(scene, subjects, metric, monday, friday.addDays(30)), QStringLiteral("1 2 2 3"));
    scene.write([&](RecordWriter &writer) {
        done(writer.change(second, at(friday, 9), AgentId(), {{Field::MergedInto, FieldValue(first)}}));
    });
    QCOMPARE(of(KpiSubject::of(ann)), QStringLiteral("0 1 0 0 0 0"));
    QCOMPARE(values(scene, subjects, metric, monday, friday), QStringLiteral("0 2 2 2"));
    // What lies in the bin now is nobody's now, and was somebody's before.
    scene.write([&](RecordWriter &writer) {
        done(writer.change(third, at(friday, 12), AgentId(), {{Field::Deleted, FieldValue(qint64(1))}}));
    });
    QCOMPARE(values(scene, subjects, metric, monday, friday), QStringLiteral("0 1 1 1"));
    QCOMPARE(values(scene, subjects, metric, monday, thursday), QStringLiteral("0 2 2 2"));
    // At midnight it is the new day's.
    scene.write([&](RecordWriter &writer) {
        done(writer.change(first, calendar().startOf(friday), AgentId(), {{Field::Owner, FieldValue(ann)}}));
    });
    QCOMPARE(values(scene, subjects, metric, monday, thursday), QStringLiteral("0 2 2 2"));
    QCOMPARE(values(scene, subjects, metric, monday, friday), QStringLiteral("1 0 0 1"));
    QVERIFY(scene.store.verify().empty());
}

/// An owner whom a hand-out set counts for the receiver on that day; one whom somebody set, or an import,
/// does not; a hand-out that was taken back never was one.
void KpiBesideTest::leadsReceived()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    std::vector<RecordId> customers;
    scene.write([&](RecordWriter &writer) {
        for (int i = 0; i < 4; ++i)
            customers.push_back(given(writer.add(Entity::Customer, at(monday, 8), AgentId(), {})));
    });
    const auto give = [&](size_t customer, AgentId to, QDate day, RecordBatch::Kind kind) {
        return scene.write(
            [&](RecordWriter &writer) {
                done(writer.change(customers[customer], at(day, 10), AgentId(),
                                   {{Field::Owner, FieldValue(to)}}));
            },
            kind);
    };
    using Kind = RecordBatch::Kind;
    give(0, ann, monday, Kind::HandOut);
    give(1, ann, monday, Kind::HandOut);
    give(1, bob, tuesday, Kind::HandOut); // handed on
    give(2, ann, monday, Kind::Edit);
    give(3, bob, monday, Kind::Import);
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::all()};
    const auto of
        = [&](QDate from, QDate to) { return values(scene, subjects, kpimetrics::leadsReceived, from, to); };
    QCOMPARE(of(monday, monday), QStringLiteral("2 0 2"));
    QCOMPARE(of(monday, tuesday), QStringLiteral("2 1 3"));
    QVERIFY(scene.store.verify().empty());
    const BatchId undone = give(0, bob, tuesday, Kind::HandOut);
    QCOMPARE(of(monday, tuesday), QStringLiteral("2 2 4"));
    scene.write([&](RecordWriter &writer) { done(writer.setVoided(undone, true)); });
    QCOMPARE(of(monday, tuesday), QStringLiteral("2 1 3"));
    QCOMPARE(values(scene, subjects, besidemetrics::customersInCharge, monday, tuesday),
             QStringLiteral("2 2 4"));
    QVERIFY(scene.store.verify().empty());
}

/// Monday: Ann 2.5, Bob 1. Tuesday: Ann 2, Bob 1, the team 10, which counts in place of its members. Ann and
/// Bob are in the team; Cat is in none: 4 on Tuesday. On Wednesday 100 was typed in for everybody.
void KpiBesideTest::typedIn()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob")),
                  cat = scene.agent(QStringLiteral("Cat"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    scene.member(team, ann, {{monday, {}}});
    scene.member(team, bob, {{monday, {}}});
    const QDate wednesday = tuesday.addDays(1);
    const ManualMetric referred{QStringLiteral("Khách giới thiệu"), {}, false, false};
    scene.within([&] {
        ManualStore store(scene.store.database());
        done(store.save(referred));
        const auto type = [&](const KpiSubject &who, QDate day, qint64 hundredths) {
            done(store.save(ManualEntry{referred.name, who, day, hundredths, {}, QStringLiteral("Lan")}));
        };
        type(KpiSubject::of(ann), monday, 250);
        type(KpiSubject::of(bob), monday, 100);
        type(KpiSubject::of(ann), tuesday, 200);
        type(KpiSubject::of(bob), tuesday, 100);
        type(KpiSubject::of(cat), tuesday, 400);
        type(KpiSubject::of(team), tuesday, 1000);
        type(KpiSubject::all(), wednesday, 10'000);
        type(KpiSubject::of(ann), wednesday, 100);
    });
    const KpiMetric *metric = typedmetrics::find(QStringLiteral("manual:khach gioi thieu"), {referred});
    QVERIFY(metric != nullptr && metric == &typedmetrics::metricOf(referred));
    QCOMPARE(metric->idText(), QStringLiteral("manual:Khách giới thiệu"));
    QCOMPARE(metric->title(), referred.name);
    QVERIFY(&typedmetrics::metricOf({referred.name, {}, true, false}) != metric);
    QCOMPARE(typedmetrics::metricOf({referred.name, {}, true, false}).direction, MetricDirection::Lower);
    QVERIFY(typedmetrics::find(QStringLiteral("manual:other"), {referred}) == nullptr);
    QCOMPARE(typedmetrics::find(QStringLiteral("calls"), {}), &kpimetrics::calls);

    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::of(cat),
                                           KpiSubject::of(team), KpiSubject::all()};
    QCOMPARE(values(scene, subjects, *metric, monday, tuesday), QStringLiteral("4.5 2 4 13.5 17.5"));
    QCOMPARE(values(scene, subjects, *metric, monday, wednesday), QStringLiteral("5.5 2 4 14.5 117.5"));
    QCOMPARE(days(scene, KpiSubject::of(cat), *metric, monday, wednesday), QStringLiteral("- 4 -"));
    const KpiRows rows = scene.rows(KpiSubject::of(team), *metric, monday, tuesday);
    QCOMPARE(rows.rows.at(0).by, QStringLiteral("Lan"));
}

/// A log of Monday and Tuesday, and one of the next Monday: what lies before, and the days between, on which
/// no source was heard, have no figures. The night after a log is its own.
void KpiBesideTest::coveredByDate()
{
    KpiScene scene(calendar());
    const QByteArray first = line(3600, "c1|support|NONE|ENTERQUEUE||0901234567|1")
        + line(3605, "c1|support|Ann|CONNECT|5|x|1") + line(3665, "c1|support|Ann|COMPLETEAGENT|5|60|1")
        + line(86400 + 3600, "c2|support|NONE|ENTERQUEUE||0901234567|1")
        + line(86400 + 3610, "c2|support|NONE|ABANDON|1|1|10");
    const QByteArray second = line(7 * 86400 + 3600, "c3|support|NONE|ENTERQUEUE||0901234567|1")
        + line(7 * 86400 + 3610, "c3|support|NONE|ABANDON|1|1|10");
    scene.store.take(first, QStringLiteral("first"));
    scene.store.take(second, QStringLiteral("second"));
    const QDate before = monday.addDays(-2), after = monday.addDays(9);
    QCOMPARE(days(scene, KpiSubject::all(), kpimetrics::calls, before, after),
             QStringLiteral("- - 1 0 0 - - - - 0 0 -"));
    QCOMPARE(days(scene, KpiSubject::all(), besidemetrics::missedCalls, before, after),
             QStringLiteral("- - 0 1 0 - - - - 1 0 -"));
    // A last event at midnight covers the day that begins then, and no other.
    scene.store.take(line(14 * 86400, "NONE|NONE|NONE|QUEUESTART|"), QStringLiteral("third"));
    QCOMPARE(days(scene, KpiSubject::all(), kpimetrics::calls, monday.addDays(13), monday.addDays(15)),
             QStringLiteral("- 0 -"));
    const KpiFigures whole
        = scene.figures({KpiSubject::all()}, {&kpimetrics::calls}, before, monday, By::All);
    QCOMPARE(whole.of(0, 0).whole, (KpiFigure{true, 1.0}));
    const KpiFigures none
        = scene.figures({KpiSubject::all()}, {&kpimetrics::calls}, before, monday.addDays(-1), By::All);
    QCOMPARE(none.of(0, 0).whole, KpiFigure());
}

CALLHELM_TEST(KpiBesideTest)
#include "kpibesidetest.moc"
