#include <set>

#include "goldendata.h"
#include "support/testmain.h"

using namespace callhelm;

/// Real logs, and what others have found in them. The data lies beside the project and is read there; without
/// it these tests are skipped.
class GoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringAll();
    void ringAllDurations();
    void lab();
    void book();
    void live_data();
    void live();
};

/// Two hours of a ring-all queue under an old Asterisk: 221 of 278 lines are phones that rang in vain.
void GoldenTest::ringAll()
{
    const QString path = shared(QStringLiteral("logvisualiser-kata/queue_log"));
    SKIP_WITHOUT(path);
    ScratchStore store;
    store.take(contentOf(path));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    const auto visits = rowsOf(reader.calls().visits(everything()));
    QCOMPARE(visits.size(), size_t(21));
    QList<qint64> answered;
    QList<qint64> abandoned;
    int waiting = 0;
    for (const VisitRow &visit : visits) {
        if (visit.outcome == Outcome::Answered)
            answered.append(visit.wait);
        else if (visit.outcome == Outcome::Abandoned)
            abandoned.append(visit.wait);
        else
            waiting += visit.outcome == Outcome::Waiting;
    }
    QCOMPARE(answered, QList<qint64>({1, 2, 36, 6, 84, 4, 5, 5}));
    std::sort(abandoned.begin(), abandoned.end()); // listed there in the order in which they gave up
    QCOMPARE(abandoned, QList<qint64>({2, 3, 10, 13, 15, 17, 17, 17, 21, 23, 32, 45}));
    QCOMPARE(waiting, 1);
    QList<qint64> talks;
    int open = 0;
    for (const LegRow &leg : rowsOf(reader.calls().legs(everything()))) {
        if (leg.ended)
            talks.append(leg.talk);
        else
            ++open;
    }
    QCOMPARE(talks, QList<qint64>({3, 4, 8, 12, 5, 13, 0}));
    QCOMPARE(open, 1);
    const auto missed = reader.calls().attempts(everything(), true);
    QCOMPARE(missed->total, 221);
    qint64 byAgent = 0;
    for (const AgentInterval &interval : valueOf(reader.figures().agents(always, By::All, {})))
        byAgent += interval.cell.missed;
    QCOMPARE(byAgent, 221);
    const auto doctor = reader.doctor().report(store.journal().horizon());
    QCOMPARE(doctor->rejectedCount, 0); // two blank lines are no fault
    QVERIFY(doctor->balanced());
}

/// Whole and ringing time of calls as their author has them: from the times of the lines. Our wait and talk
/// are what Asterisk itself says in them.
void GoldenTest::ringAllDurations()
{
    const QString path = shared(QStringLiteral("logvisualiser-kata/expected.json"));
    SKIP_WITHOUT(path);
    const QJsonObject expected = jsonOf(path);
    const QJsonValue scenario = expected[u"integration"][0];
    constexpr qint64 offset = 1'000'000'000; // its times begin at 0, which is no time for a queue_log
    QByteArray log;
    for (const QJsonValue &line : scenario[u"lines"].toArray()) {
        const QByteArray text = line.toString().toUtf8();
        const qsizetype bar = text.indexOf('|');
        log += QByteArray::number(text.left(bar).toLongLong() + offset) + text.mid(bar) + '\n';
    }
    const QByteArray complete = expected[u"talk_duration"][u"COMPLETECALLER"].toString().toUtf8();
    ScratchStore store;
    store.take(log + complete);
    Reader reader = store.reader();
    std::map<QString, LegRow> legs;
    for (const LegRow &leg : rowsOf(reader.calls().legs(everything())))
        if (leg.entered < readTime("1100000000"))
            legs[leg.call.toString()] = leg;
        else
            QCOMPARE(leg.talk, expected[u"talk_duration"][u"expected"].toInteger());
    const QJsonArray calls = scenario[u"expected"].toArray();
    QCOMPARE(qsizetype(legs.size()), calls.size());
    for (const QJsonValue &call : calls) {
        const LegRow &leg = legs[call[u"call"].toString()];
        QVERIFY(leg.ended);
        QCOMPARE(toMs(leg.entered) / 1000 - offset, call[u"start"].toInteger());
        QCOMPARE(toMs(*leg.ended - leg.entered) / 1000, call[u"total"].toInteger());
        QCOMPARE(toMs(leg.connected - leg.entered) / 1000, call[u"ringing"].toInteger());
    }
}

/// A lab's log and the CDR of the same system: of the calls that the queue did not answer, three are ANSWERED
/// in the CDR (the queue's own music answered them). The queue is right.
void GoldenTest::lab()
{
    const QString path = shared(QStringLiteral("malariapbx-2023/queue_log"));
    SKIP_WITHOUT(path);
    ScratchStore store;
    store.take(contentOf(path));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    QueueCell all;
    for (const QueueInterval &interval : valueOf(reader.figures().queues(always, By::All)))
        all.add(interval.cell);
    QCOMPARE(all.offered, 8);
    QCOMPARE(all.answered.total(), 2);
    QCOMPARE(all.abandoned.total(), 5);
    QCOMPARE(all.timedOut, 1);
    QCOMPARE(all.doubtful, 0);
    QVERIFY(reader.doctor().report(store.journal().horizon())->balanced());

    std::set<QByteArray> answeredInCdr;
    for (const QByteArray &line : contentOf(shared(QStringLiteral("malariapbx-2023/cdr.csv"))).split('\n')) {
        if (!line.contains(",ANSWERED,"))
            continue;
        const QByteArrayList fields = line.split(',');
        answeredInCdr.insert(fields.value(fields.size() - 4)); // uniqueid
    }
    int disagree = 0;
    for (const VisitRow &visit : rowsOf(reader.calls().visits(everything())))
        disagree
            += visit.outcome != Outcome::Answered && answeredInCdr.contains(visit.call.toString().toUtf8());
    QCOMPARE(disagree, 3);
    // RINGCANCELED is nobody's miss: of the three attempts, two count.
    QCOMPARE(reader.calls().attempts(everything(), false)->total, 3);
    QCOMPARE(reader.calls().attempts(everything(), true)->total, 2);
}

/// A book's example: ids with a prefix, and an agent taken out of his queues while he talks.
void GoldenTest::book()
{
    const QString path = shared(QStringLiteral("queue_log-excerpts/definitive-guide-3e.queue_log"));
    SKIP_WITHOUT(path);
    ScratchStore store;
    store.take(contentOf(path));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    const auto legs = rowsOf(reader.calls().legs(everything()));
    QCOMPARE(legs.size(), size_t(2));
    QCOMPARE(legs[0].call.toString(), QStringLiteral("psy1-1292281041.87"));
    QCOMPARE(legs[0].talk, 3073);
    QVERIFY(!legs[1].ended); // still talking when he was taken out, and when the book's page ends
    const auto agents = reader.names().agents();
    const AgentId member = idOf(*agents, QStringLiteral("Local/9990@MemberConnector"));
    int open = 0;
    int sessions = 0;
    for (const SessionRow &session : rowsOf(reader.stays().sessions(everything(), always.to))) {
        if (session.agent != member)
            continue;
        ++sessions;
        open += !session.to;
    }
    QCOMPARE(sessions, 3); // one seen at work, two joined
    QCOMPARE(open, 0);
    QCOMPARE(reader.calls().attempts(everything(), true)->total, 2);
}

void GoldenTest::live_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("our copy") << QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log");
    QTest::newRow("as recorded") << shared(QStringLiteral("asterisk-live/queue_log"));
}

/// A recording of our own: the sums are those of the file's own columns.
void GoldenTest::live()
{
    QFETCH(QString, path);
    SKIP_WITHOUT(path);
    const QByteArray log = contentOf(path);
    std::map<QByteArray, qint64> count;
    qint64 answeredWait = 0;
    qint64 abandonedWait = 0;
    qint64 talk = 0;
    for (const QByteArray &line : log.split('\n')) {
        const QByteArrayList fields = line.split('|');
        const QByteArray event = fields.value(4);
        ++count[event];
        if (event == "CONNECT")
            answeredWait += fields.value(5).toLongLong();
        else if (event == "ABANDON")
            abandonedWait += fields.value(7).toLongLong();
        else if (event.startsWith("COMPLETE"))
            talk += fields.value(6).toLongLong();
    }
    ScratchStore store;
    store.take(log);
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    QueueCell all;
    for (const QueueInterval &interval : valueOf(reader.figures().queues(always, By::All)))
        all.add(interval.cell);
    QCOMPARE(all.offered, 258);
    QCOMPARE(all.entries, count["ENTERQUEUE"]);
    QCOMPARE(all.answered.total(), 176);
    QCOMPARE(all.answered.total(), count["CONNECT"]);
    QCOMPARE(all.abandoned.total(), 70);
    QCOMPARE(all.timedOut, 12);
    QCOMPARE(all.leftByKey + all.leftEmpty + all.refused + all.doubtful, 0);
    QCOMPARE(all.answered.sum(), answeredWait);
    QCOMPARE(all.abandoned.sum(), abandonedWait);
    QCOMPARE(all.talk, talk);
    QCOMPARE(reader.calls().attempts(everything(), true)->total, 55);
    QCOMPARE(reader.calls().attempts(everything(), false)->total, 55 + 18);

    AgentCell sum;
    for (const AgentInterval &interval : valueOf(reader.figures().agents(always, By::All, {})))
        sum.add(interval.cell);
    QCOMPARE(sum.answered, 176);
    QCOMPARE(sum.missed, 55);
    QCOMPARE(sum.callTalk, talk);
    QCOMPARE(sum.talkIn, talk * 1000);

    // 19 PAUSEs in 8 PAUSEALLs of which some only change the reason or repeat it: one pause for each act.
    const auto pauses = rowsOf(reader.stays().pauses(everything(), always.to));
    for (const PauseRow &pause : pauses)
        QVERIFY(!pause.queue.isValid());
    QCOMPARE(qint64(pauses.size()), count["PAUSEALL"]);
    const auto doctor = reader.doctor().report(store.journal().horizon());
    QVERIFY(doctor->balanced());
    QCOMPARE(doctor->rejectedCount, 0);
    QStringList notes;
    for (const DoctorNote &note : doctor->notes)
        notes.append(QStringLiteral("%1: %2").arg(note.line).arg(note.what));
    QCOMPARE(notes.join(QLatin1Char('\n')), QString());
}

CALLHELM_TEST(GoldenTest)
#include "goldentest.moc"
