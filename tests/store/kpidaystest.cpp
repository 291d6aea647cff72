#include <QTest>

#include "kpiscene.h"
#include "store/verifier.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

std::vector<double> values(const KpiSeries &series)
{
    std::vector<double> values;
    values.reserve(series.intervals.size());
    for (const KpiFigure &figure : series.intervals)
        values.push_back(figure.value.value_or(-1));
    return values;
}

} // namespace

/// Days, weeks and months of figures that goals are set for, other zones, and who may see them.
class KpiDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortAndLongDays();
    void weeksOverTheYearsEnd();
    void anotherZone();
    void whoSeesWhat();
    void nothingKnownIsNoZero();
    void callsFollowTheirNumber();
};

/// Days of 23 and 25 hours, one note in each hour.
void KpiDaysTest::shortAndLongDays()
{
    const Calendar calendar(Calendar::zoneByName("Europe/Berlin"));
    KpiScene scene(calendar);
    const AgentId anna = scene.agent(QStringLiteral("Anna"));
    const auto fill = [&](QDate from, QDate to) {
        scene.write([&](RecordWriter &writer) {
            const RecordId customer
                = given(writer.add(Entity::Customer, calendar.startOf(from), AgentId(), {}));
            for (Instant at = calendar.startOf(from); at < calendar.startOf(to.addDays(1));
                 at += std::chrono::hours(1))
                (void)given(writer.add(Entity::Note, at, anna, {{Field::Customer, FieldValue(customer)}}));
        });
    };
    const QDate spring(2026, 3, 29), autumn(2026, 10, 25);
    fill(spring.addDays(-1), spring.addDays(1));
    fill(autumn.addDays(-1), autumn.addDays(1));
    const auto counted = [&](QDate day) {
        return values(scene
                          .figures({KpiSubject::of(anna)}, {&kpimetrics::interactions}, day.addDays(-1),
                                   day.addDays(1), By::Day)
                          .of(0, 0));
    };
    QCOMPARE(counted(spring), (std::vector<double>{24, 23, 24}));
    QCOMPARE(counted(autumn), (std::vector<double>{24, 25, 24}));
    const KpiFigures weeks = scene.figures({KpiSubject::all()}, {&kpimetrics::interactions},
                                           spring.addDays(-6), spring, By::Week);
    QCOMPARE(values(weeks.of(0, 0)), std::vector<double>{47}); // Monday to Sunday
    QVERIFY(scene.store.verify().empty());
}

/// Week 53 of 2026 is one week, in two months and two years.
void KpiDaysTest::weeksOverTheYearsEnd()
{
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    KpiScene scene(calendar);
    const AgentId anna = scene.agent(QStringLiteral("Anna"));
    scene.write([&](RecordWriter &writer) {
        const RecordId customer
            = given(writer.add(Entity::Customer, calendar.startOf(QDate(2026, 12, 1)), AgentId(), {}));
        for (QDate day(2026, 12, 24); day <= QDate(2027, 1, 10); day = day.addDays(1))
            (void)given(writer.add(Entity::Note, calendar.startOf(day), anna,
                                   {{Field::Customer, FieldValue(customer)}}));
    });
    const auto figures = [&](By by, const KpiMetric &metric) {
        return scene.figures({KpiSubject::all()}, {&metric}, QDate(2026, 12, 21), QDate(2027, 1, 10), by);
    };
    const KpiFigures weeks = figures(By::Week, kpimetrics::interactions);
    QCOMPARE(weeks.starts, (std::vector<QDate>{{2026, 12, 21}, {2026, 12, 28}, {2027, 1, 4}}));
    QCOMPARE(values(weeks.of(0, 0)), (std::vector<double>{4, 7, 7}));
    QCOMPARE(values(figures(By::Week, kpimetrics::customersTouched).of(0, 0)),
             (std::vector<double>{1, 1, 1}));
    QCOMPARE(figures(By::Week, kpimetrics::customersTouched).of(0, 0).whole.value, Figure(1));
    const KpiFigures months = figures(By::Month, kpimetrics::interactions);
    QCOMPARE(months.starts, (std::vector<QDate>{{2026, 12, 21}, {2027, 1, 1}}));
    QCOMPARE(values(months.of(0, 0)), (std::vector<double>{8, 10}));
}

/// The organisation moves to another zone: days are counted anew; and days of a zone that is not the store's.
void KpiDaysTest::anotherZone()
{
    const Calendar hanoi(Calendar::zoneByName("Asia/Ho_Chi_Minh")), utc(QTimeZone::utc());
    KpiScene scene(hanoi);
    const AgentId anna = scene.agent(QStringLiteral("Anna"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    const QDate second(2026, 11, 2);
    scene.member(team, anna, {{second, {}}});
    scene.write([&](RecordWriter &writer) {
        const RecordId customer = given(writer.add(Entity::Customer, hanoi.startOf(second), AgentId(), {}));
        // Early on the 2nd in Hanoi, still the 1st in UTC; and the next evening.
        for (const int hour : {3, 40})
            (void)given(writer.add(Entity::Note, hanoi.startOf(second) + std::chrono::hours(hour), anna,
                                   {{Field::Customer, FieldValue(customer)}}));
    });
    const std::vector<KpiSubject> subjects{KpiSubject::of(anna), KpiSubject::of(team), KpiSubject::all()};
    const std::vector<const KpiMetric *> metrics{&kpimetrics::interactions, &kpimetrics::customersTouched};
    const KpiQuestion question{subjects, metrics, second.addDays(-1), second.addDays(1), By::Day};
    const auto told = [&](const Calendar &calendar, bool ownDays) {
        const Reader reader(scene.store.database(), calendar, Scope::everything(), ownDays);
        QStringList lines;
        const KpiFigures figures = given(KpiReader(reader.context()).figures(question));
        for (const KpiSeries &series : figures.series) {
            QStringList line{QString::number(*series.whole.value)};
            for (const double value : values(series))
                line << QString::number(value);
            lines << line.join(u',');
        }
        return lines.join(u' ');
    };
    const QString inHanoi = QStringLiteral("2,0,1,1 1,0,1,1 2,0,1,1 1,0,1,1 2,0,1,1 1,0,1,1");
    // In UTC the first note lies before the membership.
    const QString inUtc = QStringLiteral("2,1,0,1 1,1,0,1 1,0,0,1 1,0,0,1 2,1,0,1 1,1,0,1");
    QCOMPARE(told(hanoi, true), inHanoi);
    QCOMPARE(told(hanoi, false), inHanoi);
    QCOMPARE(told(utc, false), inUtc);
    scene.within([&] { done(writeCalendar(scene.store.database(), scene.store.journal(), utc)); });
    QCOMPARE(told(utc, true), inUtc);
    QCOMPARE(told(hanoi, false), inHanoi);
    QVERIFY(verifyStore(scene.store.path(), utc).value().empty());
}

/// An agent their own, a supervisor those of their teams on the days of the membership.
void KpiDaysTest::whoSeesWhat()
{
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    KpiScene scene(calendar);
    const AgentId anna = scene.agent(QStringLiteral("Anna")), ivan = scene.agent(QStringLiteral("Ivan"));
    const TeamId team = scene.team(QStringLiteral("Care")), other = scene.team(QStringLiteral("Sales"));
    const QDate first(2026, 11, 2), moved(2026, 11, 4), last(2026, 11, 6);
    scene.member(team, anna, {{moved, {}}});
    scene.write([&](RecordWriter &writer) {
        const RecordId customer = given(writer.add(Entity::Customer, calendar.startOf(first), AgentId(), {}));
        for (QDate day = first; day <= last; day = day.addDays(1))
            for (const AgentId agent : {anna, ivan})
                (void)given(writer.add(Entity::Note, calendar.startOf(day), agent,
                                       {{Field::Customer, FieldValue(customer)}}));
    });
    const auto told = [&](const Scope &scope, const KpiSubject &subject, const KpiMetric &metric) {
        const Reader reader(scene.store.database(), calendar, scope);
        const auto figures
            = KpiReader(reader.context()).figures({{subject}, {&metric}, first, last, By::All});
        const auto rows = KpiReader(reader.context()).rows(subject, metric, first, last, 100);
        if (!figures)
            return figures.error().kind == Error::Kind::Denied && !rows ? -1.0 : -2.0;
        const double behind = double(metric.adding == MetricAdding::Distinct ? rows->distinct : rows->total);
        const double value = *figures->of(0, 0).whole.value;
        return value == behind ? value : -3.0;
    };
    const Scope own = Scope::own(anna);
    QCOMPARE(told(own, KpiSubject::of(anna), kpimetrics::interactions), 5.0);
    QCOMPARE(told(own, KpiSubject::of(ivan), kpimetrics::interactions), -1.0);
    QCOMPARE(told(own, KpiSubject::of(team), kpimetrics::interactions), -1.0);
    QCOMPARE(told(own, KpiSubject::all(), kpimetrics::interactions), -1.0);
    const Scope leader = Scope::teams({{anna, calendar.startOf(moved)}}, {team});
    QCOMPARE(told(leader, KpiSubject::of(anna), kpimetrics::interactions), 3.0);
    QCOMPARE(told(leader, KpiSubject::of(anna), kpimetrics::customersTouched), 1.0); // met before, unseen
    QCOMPARE(told(leader, KpiSubject::of(team), kpimetrics::interactions), 3.0);
    QCOMPARE(told(leader, KpiSubject::of(other), kpimetrics::interactions), -1.0);
    QCOMPARE(told(Scope::everything(), KpiSubject::all(), kpimetrics::interactions), 10.0);
    QCOMPARE(told(Scope::everything(), KpiSubject::of(other), kpimetrics::interactions), 0.0);
}

/// "—" where no source tells of such things, 0 where one does.
void KpiDaysTest::nothingKnownIsNoZero()
{
    const Calendar calendar(QTimeZone::utc());
    KpiScene scene(calendar);
    const QDate day(2026, 11, 2);
    scene.write([&](RecordWriter &writer) {
        (void)given(writer.add(Entity::Task, calendar.startOf(day.addDays(-9)), AgentId(), {}));
    });
    const KpiFigures figures = scene.figures(
        {KpiSubject::all()}, {&kpimetrics::tasksNew, &kpimetrics::dealsNew, &kpimetrics::calls}, day, day,
        By::All);
    QCOMPARE(figures.of(0, 0).whole, (KpiFigure{true, 0.0, 0}));
    QCOMPARE(figures.of(0, 1).whole, KpiFigure());
    QCOMPARE(figures.of(0, 2).whole, KpiFigure());
}

/// A call is its customer's by the number as it is now: of two the one created first; of who lies in the bin,
/// where nobody else has it.
void KpiDaysTest::callsFollowTheirNumber()
{
    const Calendar calendar(QTimeZone::utc());
    KpiScene scene(calendar);
    const QDate day(2026, 11, 2);
    scene.store.take("1793577600|c1|support|NONE|ENTERQUEUE||0901234567|1\n"
                     "1793577605|c1|support|Anna|CONNECT|5|x|1\n"
                     "1793577665|c1|support|Anna|COMPLETEAGENT|5|60|1\n");
    const auto customer = [&] {
        const KpiRows rows = scene.rows(KpiSubject::all(), kpimetrics::customersTouched, day, day);
        return rows.rows.empty() ? RecordId() : rows.rows.front().customer;
    };
    const auto change = [&](RecordId record, const FieldEntry &entry) {
        return scene.write(
            [&](RecordWriter &writer) { done(writer.change(record, instantFromMs(1), AgentId(), {entry})); });
    };
    QCOMPARE(customer(), RecordId());
    RecordId older, newer;
    scene.write([&](RecordWriter &writer) {
        const FieldEntry phone{Field::Phone, FieldValue(QStringLiteral("+84 901 234 567"))};
        newer = given(writer.add(Entity::Customer, calendar.startOf(day.addDays(5)), AgentId(), {phone}));
    });
    QCOMPARE(customer(), newer);
    scene.write([&](RecordWriter &writer) {
        older = given(writer.add(Entity::Customer, instantFromMs(0), AgentId(), {}));
    });
    QCOMPARE(customer(), newer);
    const BatchId given_ = change(older, {Field::Phone, FieldValue(QStringLiteral("0901234567"))});
    QCOMPARE(customer(), older);
    scene.write([&](RecordWriter &writer) { done(writer.setVoided(given_, true)); });
    QCOMPARE(customer(), newer);
    scene.write([&](RecordWriter &writer) { done(writer.setVoided(given_, false)); });
    change(older, {Field::Deleted, FieldValue(qint64(1))});
    QCOMPARE(customer(), newer);
    const BatchId merged = scene.write([&](RecordWriter &writer) {
        done(writer.change(newer, calendar.startOf(day.addDays(6)), AgentId(),
                           {{Field::MergedInto, FieldValue(older)}}));
    });
    QCOMPARE(customer(), older); // part of them
    scene.write([&](RecordWriter &writer) { done(writer.setVoided(merged, true)); });
    QCOMPARE(customer(), newer);
    QVERIFY(scene.store.verify().empty());
}

CALLHELM_TEST(KpiDaysTest)
#include "kpidaystest.moc"
