#include <map>

#include <QFileInfo>
#include <QTest>

#include "kpivalues.h"
#include "support/testmain.h"

using namespace callhelm;

/// Rows of CASES.md 1.4 and 1.5 on whole stores.
class KpiCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closedOnceThoughReopened();
    void onceForEachAndOnceForTheTeam();
    void everyFigureIsItsRows();
    void callsOfOneWhoIsSeenFromADayOn();
};

namespace {

TicketStatus statusOf(const QByteArray &state)
{
    if (state == "Resolved" || state == "Closed")
        return TicketStatus::Done;
    return state == "New"   ? TicketStatus::New
        : state == "Active" ? TicketStatus::Open
                            : TicketStatus::Waiting;
}

Instant momentOf(const QByteArray &text)
{
    return instantFromMs(QDateTime(QDate::fromString(QString::fromLatin1(text.left(10)), u"dd-MM-yyyy"),
                                   QTime::fromString(QString::fromLatin1(text.mid(11)), u"HH:mm"), Qt::UTC)
                             .toMSecsSinceEpoch());
}

} // namespace

/// 280 incidents of a real system, each closed in the end, four of them once reopened and one closed twice:
/// 280 tickets done, each on the day from which on it stayed so; as many rows.
void KpiCasesTest::closedOnceThoughReopened()
{
    const QString path
        = QStringLiteral(CALLHELM_SHARED_DATA "/uci-incident-log/incident_event_log_first280.csv");
    if (!QFileInfo::exists(path))
        QSKIP("the file is not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    (void)file.readLine();
    constexpr int number = 0, state = 1, reopened = 4, at = 12;
    std::map<QByteArray, std::vector<std::pair<Instant, TicketStatus>>> incidents;
    int reopenings = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() <= at)
            continue;
        incidents[cells[number]].emplace_back(momentOf(cells[at]), statusOf(cells[state]));
        reopenings += cells[reopened] != "0" && cells[state] == "Closed" ? 1 : 0;
    }
    QCOMPARE(incidents.size(), size_t(280));
    QCOMPARE(reopenings, 4);

    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann"));
    std::map<QDate, int> expected; // by the day from which on each stayed done
    QDate first(2100, 1, 1), last;
    scene.write([&](RecordWriter &writer) {
        for (const auto &[name, steps] : incidents) {
            RecordId ticket;
            std::optional<Instant> done;
            for (const auto &[moment, status] : steps) {
                const FieldEntry entry{Field::Status, FieldValue(qint64(status))};
                if (!ticket.isValid())
                    ticket = given(
                        writer.add(Entity::Ticket, moment, ann, {entry, {Field::Owner, FieldValue(ann)}}));
                else
                    callhelm::done(writer.change(ticket, moment, ann, {entry}));
                if (status != TicketStatus::Done)
                    done.reset();
                else if (!done)
                    done = moment;
                first = std::min(first, calendar().dayOf(moment));
                last = std::max(last, calendar().dayOf(moment));
            }
            if (done)
                ++expected[calendar().dayOf(*done)];
        }
    });
    const KpiSubject subject = KpiSubject::of(ann);
    const KpiFigures figures = scene.figures({subject}, {&kpimetrics::ticketsDone}, first, last, By::Day);
    QCOMPARE(figures.of(0, 0).whole.value, Figure(280));
    for (size_t i = 0; i < figures.starts.size(); ++i) {
        const auto day = expected.find(figures.starts[i]);
        QCOMPARE(figures.of(0, 0).intervals[i].value, Figure(day != expected.end() ? day->second : 0));
    }
    const KpiRows rows = scene.rows(subject, kpimetrics::ticketsDone, first, last);
    std::set<RecordId> records;
    for (const KpiRow &row : rows.rows)
        records.insert(row.record);
    QCOMPARE(rows.total, 280);
    QCOMPARE(records.size(), size_t(280));
    QVERIFY(scene.store.verify().empty());
}

/// A and B note something of the same customer: 1, 1, the team 1, everybody 1.
void KpiCasesTest::onceForEachAndOnceForTheTeam()
{
    KpiScene scene(calendar());
    const AgentId a = scene.agent(QStringLiteral("A")), b = scene.agent(QStringLiteral("B"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    for (const AgentId agent : {a, b})
        scene.member(team, agent, {{monday, {}}});
    scene.write([&](RecordWriter &writer) {
        const RecordId customer = given(writer.add(Entity::Customer, callhelm::at(monday, 8), AgentId(), {}));
        for (const auto &[agent, day] : {std::pair(a, monday), std::pair(b, tuesday)})
            (void)given(writer.add(Entity::Note, callhelm::at(day, 9), agent,
                                   {{Field::Customer, FieldValue(customer)}}));
    });
    const std::vector<KpiSubject> subjects{KpiSubject::of(a), KpiSubject::of(b), KpiSubject::of(team),
                                           KpiSubject::all()};
    QCOMPARE(values(scene, subjects, kpimetrics::interactions, monday, tuesday), QStringLiteral("1 1 2 2"));
    const KpiFigures figures
        = scene.figures(subjects, {&kpimetrics::customersTouched}, monday, tuesday, By::Day);
    QStringList told;
    for (size_t i = 0; i < subjects.size(); ++i) {
        told << callhelm::told(figures.of(i, 0).whole.value);
        QCOMPARE(scene.rows(subjects[i], kpimetrics::customersTouched, monday, tuesday).distinct,
                 qint64(*figures.of(i, 0).whole.value));
    }
    QCOMPARE(told.join(u' '), QStringLiteral("1 1 1 1")); // not the sum of Monday's 1 and Tuesday's 1
}

/// Every metric there is, on a store with something of each kind: what is behind comes to the figure, and
/// where it has none there is nothing behind it.
void KpiCasesTest::everyFigureIsItsRows()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    scene.member(team, ann, {{monday, {}}});
    const auto line = [](int second, const char *rest) {
        return QByteArray::number(qint64(1793577600) + second) + '|' + rest + '\n';
    };
    scene.store.take(line(0, "NONE|q|Ann|ADDMEMBER|") + line(60, "c1|q|NONE|ENTERQUEUE||0901234567|1")
                     + line(65, "c1|q|Ann|CONNECT|5|x|2") + line(125, "c1|q|Ann|COMPLETEAGENT|5|60|1")
                     + line(200, "c2|q|NONE|ENTERQUEUE||0901234568|1") + line(230, "c2|q|NONE|ABANDON|1|1|30")
                     + line(300, "c3|q|Ann|OUTCALL|ANSWER|60|75,0901234567")
                     + line(3600, "NONE|q|Ann|REMOVEMEMBER|"));
    scene.write(
        [&](RecordWriter &writer) {
            const auto add = [&](Entity entity, std::vector<FieldEntry> entries) {
                return given(writer.add(entity, callhelm::at(monday, 9), ann, entries));
            };
            const RecordId customer = add(Entity::Customer, {{Field::Owner, FieldValue(ann)}});
            add(Entity::Deal,
                {{Field::Customer, FieldValue(customer)},
                 {Field::Owner, FieldValue(ann)},
                 {Field::Amount, FieldValue(qint64(500))},
                 {Field::Status, FieldValue(qint64(DealStatus::Won))}});
            add(Entity::Order,
                {{Field::Performer, FieldValue(ann)}, {Field::Amount, FieldValue(qint64(700))}});
            add(Entity::Task,
                {{Field::Owner, FieldValue(ann)}, {Field::Done, FieldValue(callhelm::at(monday, 10))}});
            add(Entity::Meeting,
                {{Field::Owner, FieldValue(ann)},
                 {Field::Status, FieldValue(qint64(MeetingStatus::TookPlace))}});
            add(Entity::Ticket,
                {{Field::Owner, FieldValue(ann)}, {Field::Status, FieldValue(qint64(TicketStatus::Done))}});
            const RecordId conversation = add(Entity::Conversation,
                                              {{Field::Owner, FieldValue(ann)},
                                               {Field::Opened, FieldValue(callhelm::at(monday, 8))},
                                               {Field::Resolved, FieldValue(callhelm::at(monday, 11))},
                                               {Field::Status, FieldValue(qint64(1))}});
            for (const auto &[direction, who, hour, kind] :
                 {std::tuple(0, 0, 9, 0), std::tuple(1, 1, 10, 1), std::tuple(1, 1, 11, 2)})
                add(Entity::Message,
                    {{Field::Conversation, FieldValue(conversation)},
                     {Field::Direction, FieldValue(qint64(direction))},
                     {Field::Who, FieldValue(qint64(who))},
                     {Field::Kind, FieldValue(qint64(kind))},
                     {Field::At, FieldValue(callhelm::at(monday, hour))}});
            add(Entity::Rating,
                {{Field::Agent, FieldValue(ann)}, {Field::Score, FieldValue(4 * numberUnit)}});
        },
        RecordBatch::Kind::HandOut);
    int withValues = 0;
    for (const KpiMetric *metric : kpimetrics::all())
        for (const KpiSubject &subject : {KpiSubject::of(ann), KpiSubject::of(team), KpiSubject::all()}) {
            const Figure figure
                = scene.figures({subject}, {metric}, monday, monday, By::All).of(0, 0).whole.value;
            const KpiRows rows = scene.rows(subject, *metric, monday, monday);
            QCOMPARE(qsizetype(rows.rows.size()), qsizetype(rows.total));
            if (!figure) {
                QVERIFY2(rows.base == 0 || !metric->hasTeams, metric->id);
                continue;
            }
            ++withValues;
            if (besidemetrics::responseMeasure(*metric)) {
                QCOMPARE(*figure, double(rows.sum) / double(rows.base) / 1000); // one of each: all the same
            } else if (metric->adding == MetricAdding::Distinct) {
                QCOMPARE(*figure, double(rows.distinct));
            } else if (metric->unit == MetricUnit::Minutes) {
                QCOMPARE(*figure, double(rows.sum) / 60'000);
            } else if (metric->number == kpimetrics::ratingMean.number) {
                QCOMPARE(*figure, double(rows.sum) / double(rows.base) / 100);
            } else {
                QVERIFY2(fits(*metric, figure, rows), metric->id);
            }
        }
    QVERIFY(withValues > 3 * int(kpimetrics::all().size()) - 10);
}

/// A supervisor of whom they see from Tuesday on is told Tuesday's calls alone, in figures and rows.
void KpiCasesTest::callsOfOneWhoIsSeenFromADayOn()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann"));
    QByteArray log;
    for (const auto &[day, wait] : {std::pair(0, 60), std::pair(1, 5)}) {
        const qint64 start = 1793577600 + day * 86400 + 3600;
        const QByteArray id = 'c' + QByteArray::number(day);
        log += QByteArray::number(start) + '|' + id + "|q|NONE|ENTERQUEUE||0901234567|1\n";
        log += QByteArray::number(start + wait) + '|' + id + "|q|Ann|CONNECT|" + QByteArray::number(wait)
            + "|x|1\n";
        log += QByteArray::number(start + wait + 30) + '|' + id + "|q|Ann|COMPLETEAGENT|"
            + QByteArray::number(wait) + "|30|1\n";
    }
    scene.store.take(log);
    const auto seen = [&](const Scope &scope, const KpiMetric &metric) {
        const Reader reader(scene.store.database(), calendar(), scope);
        const KpiReader kpi(reader.context());
        const auto rows = given(kpi.rows(KpiSubject::of(ann), metric, monday, tuesday, 100));
        const auto figures = given(kpi.figures({{KpiSubject::of(ann)}, {&metric}, monday, tuesday, By::All}));
        return QStringLiteral("%1 of %2").arg(told(figures.of(0, 0).whole.value)).arg(rows.total);
    };
    const Scope leader = Scope::teams({{ann, calendar().startOf(tuesday)}}, {});
    for (const KpiMetric *metric : {&besidemetrics::serviceLevel, &besidemetrics::callsAnswered})
        QCOMPARE(seen(leader, *metric), QStringLiteral("1 of 1"));
    QCOMPARE(seen(Scope::own(ann), besidemetrics::serviceLevel), QStringLiteral("0.5 of 2"));
    QCOMPARE(seen(Scope::own(ann), besidemetrics::callsAnswered), QStringLiteral("2 of 2"));
    QCOMPARE(seen(leader, besidemetrics::meanWait), QStringLiteral("5 of 1"));
}

CALLHELM_TEST(KpiCasesTest)
#include "kpicasestest.moc"
