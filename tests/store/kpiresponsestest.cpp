#include <QTest>

#include "kpivalues.h"
#include "support/testmain.h"

using namespace callhelm;

/// How fast customers are answered, by hand: first responses and resolutions (SPEC section 6).
class KpiResponsesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstResponses();
    void edgesOfOpenings();
    void resolutions();
    void percentiles();
    void whoSeesWhat();
};

namespace {

RecordId conversation(RecordWriter &writer, Instant opened, AgentId owner)
{
    return given(writer.add(Entity::Conversation, opened, owner,
                            {{Field::Opened, FieldValue(opened)},
                             {Field::Owner, FieldValue(owner)},
                             {Field::Status, FieldValue(qint64(ConversationStatus::Open))}}));
}

void message(RecordWriter &writer, RecordId conversation, Instant when, MessageDirection direction,
             MessageWho who, AgentId author = {})
{
    (void)given(writer.add(Entity::Message, when, author,
                           {{Field::Conversation, FieldValue(conversation)},
                            {Field::At, FieldValue(when)},
                            {Field::Direction, FieldValue(qint64(direction))},
                            {Field::Who, FieldValue(qint64(who))},
                            {Field::Author, FieldValue(author)}}));
}

void resolve(RecordWriter &writer, RecordId conversation, Instant when, AgentId by)
{
    done(writer.change(conversation, when, by,
                       {{Field::Status, FieldValue(qint64(ConversationStatus::Resolved))},
                        {Field::Resolved, FieldValue(when)}}));
}

constexpr auto in = MessageDirection::In;
constexpr auto out = MessageDirection::Out;

} // namespace

/// The usual working time: 8–12 and 13–17. CASES.md 1.4: [10, –, 20] → 15 of 2, 1 without reply.
/// First: asked at 11:55, a robot at 11:56, Ann at 13:05: 10 minutes of work, 70 by the clock. Asked again at
/// 13:06, which is no first message.
/// Second: nobody replied; Ann owns it.
/// Third: Ann asked first, the customer wrote at 14:00, Bob replied at 14:20: 20 minutes.
/// Third again: closed at 15:00; the customer's message at 16:59 opened it again at 17:00, Ann answered on
/// Tuesday at 8:03: 4 minutes of work, which count on Monday.
/// Fourth: "thanks" after the closing opens nothing.
void KpiResponsesTest::firstResponses()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    scene.member(team, ann, {{monday, {}}});
    scene.write([&](RecordWriter &writer) {
        const RecordId first = conversation(writer, at(monday, 11, 55), ann);
        message(writer, first, at(monday, 11, 55), in, MessageWho::Customer);
        message(writer, first, at(monday, 11, 56), out, MessageWho::Bot);
        message(writer, first, at(monday, 13, 5), out, MessageWho::Person, ann);
        message(writer, first, at(monday, 13, 6), in, MessageWho::Customer);
        const RecordId second = conversation(writer, at(monday, 9), ann);
        message(writer, second, at(monday, 9), in, MessageWho::Customer);
        const RecordId third = conversation(writer, at(monday, 13, 30), bob);
        message(writer, third, at(monday, 13, 30), out, MessageWho::Person, ann);
        message(writer, third, at(monday, 14), in, MessageWho::Customer);
        message(writer, third, at(monday, 14, 20), out, MessageWho::Person, bob);
        resolve(writer, third, at(monday, 15), bob);
        message(writer, third, at(monday, 16, 59), in, MessageWho::Customer);
        done(writer.change(third, at(monday, 17), AgentId(),
                           {{Field::Status, FieldValue(qint64(ConversationStatus::Open))}}));
        message(writer, third, at(tuesday, 8, 3), out, MessageWho::Person, ann);
        const RecordId fourth = conversation(writer, at(monday.addDays(-1), 9), bob);
        resolve(writer, fourth, at(monday.addDays(-1), 10), bob);
        message(writer, fourth, at(monday, 9), in, MessageWho::Customer);
    });
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::of(team),
                                           KpiSubject::all()};
    const auto of = [&](const KpiMetric &metric) { return values(scene, subjects, metric, monday, monday); };
    QCOMPARE(of(besidemetrics::responseMean), QStringLiteral("420 1200 420 680")); // (600 + 240) / 2, …
    QCOMPARE(of(besidemetrics::responseClockMean).split(u' ').at(1), QStringLiteral("1200"));
    const KpiFigures figures
        = scene.figures(subjects, {&besidemetrics::responseMean}, monday, tuesday, By::Day);
    QCOMPARE(figures.of(0, 0).whole.unanswered, 1);
    QCOMPARE(figures.of(1, 0).whole.unanswered, 0);
    QCOMPARE(figures.of(3, 0).whole.unanswered, 1);
    QCOMPARE(figures.of(3, 0).intervals.at(1).value, Figure()); // on Tuesday nobody wrote
    // By the clock: 70 minutes, and from 16:59 to 8:03.
    const KpiRows rows = scene.rows(KpiSubject::of(ann), besidemetrics::responseClockMean, monday, monday);
    QCOMPARE(rows.total, 2);
    QCOMPARE(rows.sum, qint64(70 + 15 * 60 + 4) * 60'000);
}

/// A message of the moment of the closing belongs to what was closed; what is written once the next opening
/// is closed answers nothing of it.
void KpiResponsesTest::edgesOfOpenings()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann"));
    const auto reopen = [&](RecordWriter &writer, RecordId conversation, Instant when) {
        done(writer.change(conversation, when, AgentId(),
                           {{Field::Status, FieldValue(qint64(ConversationStatus::Open))}}));
    };
    scene.write([&](RecordWriter &writer) {
        const RecordId first = conversation(writer, at(monday, 8), ann);
        message(writer, first, at(monday, 8), in, MessageWho::Customer);
        message(writer, first, at(monday, 8, 10), out, MessageWho::Person, ann);
        message(writer, first, at(monday, 9), in, MessageWho::Customer); // with the closing: of the first
        resolve(writer, first, at(monday, 9), ann);
        reopen(writer, first, at(monday, 10));
        message(writer, first, at(monday, 10), in, MessageWho::Customer);
        message(writer, first, at(monday, 10, 20), out, MessageWho::Person, ann);
        // Asked, closed without a word, opened by hand, closed: the words after that are no answer.
        const RecordId second = conversation(writer, at(monday, 8), ann);
        message(writer, second, at(monday, 8), in, MessageWho::Customer);
        resolve(writer, second, at(monday, 9), ann);
        reopen(writer, second, at(monday, 10));
        resolve(writer, second, at(monday, 11), ann);
        message(writer, second, at(monday, 11, 30), out, MessageWho::Person, ann);
    });
    const KpiFigures figures
        = scene.figures({KpiSubject::of(ann)}, {&besidemetrics::responseMean}, monday, monday, By::All);
    QCOMPARE(figures.of(0, 0).whole.value, Figure(900)); // 10 and 20 minutes
    QCOMPARE(figures.of(0, 0).whole.unanswered, 1);
    QCOMPARE(scene.rows(KpiSubject::of(ann), besidemetrics::responseMean, monday, monday).total, 2);
}

/// From opening to the last closing: what was open again is none until it is closed once more, and then one.
void KpiResponsesTest::resolutions()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    RecordId first;
    scene.write([&](RecordWriter &writer) {
        first = conversation(writer, at(monday, 11), ann);
        resolve(writer, first, at(monday, 14), bob); // 2 hours of work, for who owns it
        const RecordId second = conversation(writer, at(monday, 8), ann);
        resolve(writer, second, at(tuesday, 9), ann); // 9 hours of work
    });
    const std::vector<KpiSubject> subjects{KpiSubject::of(ann), KpiSubject::of(bob), KpiSubject::all()};
    const auto of
        = [&](const KpiMetric &metric, QDate day) { return values(scene, subjects, metric, day, day); };
    QCOMPARE(of(besidemetrics::resolutionMean, monday), QStringLiteral("7200 - 7200"));
    QCOMPARE(of(besidemetrics::resolutionMean, tuesday), QStringLiteral("32400 - 32400"));
    QCOMPARE(of(besidemetrics::resolutionClockMean, monday), QStringLiteral("10800 - 10800"));
    scene.write([&](RecordWriter &writer) {
        done(writer.change(first, at(monday, 15), AgentId(),
                           {{Field::Status, FieldValue(qint64(ConversationStatus::Open))}}));
    });
    QCOMPARE(of(besidemetrics::resolutionMean, monday), QStringLiteral("- - -"));
    scene.write([&](RecordWriter &writer) { resolve(writer, first, at(monday, 16), ann); });
    QCOMPARE(of(besidemetrics::resolutionMean, monday), QStringLiteral("14400 - 14400"));
}

/// PERCENTILE.INC of 1, 2, 3, 4 hours: the median 2.5, the 90th 3.7.
void KpiResponsesTest::percentiles()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann"));
    scene.write([&](RecordWriter &writer) {
        for (int hours = 1; hours <= 4; ++hours)
            resolve(writer, conversation(writer, at(monday, 8), ann), at(monday, 8 + hours), ann);
    });
    const auto of = [&](const KpiMetric &metric) {
        return told(
            scene.figures({KpiSubject::all()}, {&metric}, monday, monday, By::All).of(0, 0).whole.value);
    };
    QCOMPARE(of(besidemetrics::resolutionMean), QStringLiteral("9000"));
    QCOMPARE(of(besidemetrics::resolutionMedian), QStringLiteral("9000"));
    QCOMPARE(of(besidemetrics::resolution90), QStringLiteral("13320"));
    QCOMPARE(of(besidemetrics::resolutionClock90), QStringLiteral("13320"));
    QCOMPARE(scene.rows(KpiSubject::all(), besidemetrics::resolution90, monday, monday).total, 4);
}

/// An agent their own, a supervisor those of their teams while they are in it.
void KpiResponsesTest::whoSeesWhat()
{
    KpiScene scene(calendar());
    const AgentId ann = scene.agent(QStringLiteral("Ann")), bob = scene.agent(QStringLiteral("Bob"));
    const TeamId team = scene.team(QStringLiteral("Care"));
    scene.member(team, ann, {{tuesday, {}}});
    scene.write([&](RecordWriter &writer) {
        for (const AgentId agent : {ann, bob})
            for (const QDate day : {monday, tuesday})
                resolve(writer, conversation(writer, at(day, 8), agent), at(day, 9), agent);
    });
    const auto seen = [&](const Scope &scope, const KpiSubject &subject, QDate from) {
        const Reader reader(scene.store.database(), calendar(), scope);
        const KpiReader kpi(reader.context());
        const KpiMetric &metric = besidemetrics::resolutionMean;
        auto rows = kpi.rows(subject, metric, from, tuesday, 100);
        const auto figures = kpi.figures({{subject}, {&metric}, from, tuesday, By::All});
        return rows && figures ? rows->total : -1;
    };
    QCOMPARE(seen(Scope::own(ann), KpiSubject::of(ann), monday), 2);
    QCOMPARE(seen(Scope::own(ann), KpiSubject::of(bob), monday), -1);
    QCOMPARE(seen(Scope::own(ann), KpiSubject::all(), monday), -1);
    const Scope leader = Scope::teams({{ann, calendar().startOf(tuesday)}}, {team});
    QCOMPARE(seen(leader, KpiSubject::of(ann), monday), 1);
    QCOMPARE(seen(leader, KpiSubject::of(team), monday), 1);
    QCOMPARE(seen(Scope::everything(), KpiSubject::all(), monday), 4);
}

CALLHELM_TEST(KpiResponsesTest)
#include "kpiresponsestest.moc"
