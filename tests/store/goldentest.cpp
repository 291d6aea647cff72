#include <set>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "calls/figures.h"
#include "support/logtext.h"
#include "support/scratchstore.h"

using namespace callhelm;

/// Real logs, and what others have found in them. The data lies beside the project and is read there; without
/// it these tests are skipped.
class GoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statistics_data();
    void statistics();
    void intervals_data();
    void intervals();
    void ringAll();
    void ringAllDurations();
    void lab();
    void book();
    void live_data();
    void live();
};

namespace {

QString shared(const QString &path) { return QStringLiteral(CALLHELM_SHARED_DATA "/") + path; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QJsonObject jsonOf(const QString &path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

const TimeRange always{readTime("946684800"), readTime("4102444800")}; // 2000 to 2100

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

template <class Named>
auto idOf(const std::vector<Named> &all, const QString &name) -> decltype(Named::id)
{
    for (const Named &one : all)
        if (one.name == name)
            return one.id;
    return {};
}

template <class Row>
std::vector<Row> rowsOf(Result<Rows<Row>> rows)
{
    return rows ? std::move(rows->rows) : std::vector<Row>();
}

/// A copy that outlives the loop it is used in.
template <class T>
T valueOf(Result<T> result)
{
    return result ? std::move(result).value() : T();
}

CallFilter everything()
{
    CallFilter filter;
    filter.range = always;
    return filter;
}

/// Folders of shared data as data rows; skips when there are none.
void folderRows(const QString &parent, const QStringList &patterns = {})
{
    QTest::addColumn<QString>("folder");
    const QDir dir(shared(parent));
    for (const QString &name : dir.entryList(patterns, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    if (dir.isEmpty())
        QTest::newRow("no shared data") << QString();
}

} // namespace

#define SKIP_WITHOUT(path)                                                                                   \
    do {                                                                                                     \
        if ((path).isEmpty() || !QFile::exists(path))                                                        \
            QSKIP("the shared data is not there");                                                           \
    } while (false)

void GoldenTest::statistics_data() { folderRows(QStringLiteral("wazo-stats/scenarios")); }

/// Tables of a product's acceptance tests, cell by cell. Its words and ours:
///   Received = offered + refused: callers turned away at the door count there, beside the books here.
///   Blocking = refused for want of agents, or left because the queue emptied.
///   AWT averages the waits of answered and abandoned, whole seconds. Answered rate leaves out closed calls.
///   Login goes on to the end of the table's window; ours ends with what the log knows, hence the open times
///   are asked for at the window's end. Their source has microseconds; no table here depends on them.
void GoldenTest::statistics()
{
    QFETCH(QString, folder);
    SKIP_WITHOUT(folder);
    ScratchStore store;
    store.take(contentOf(folder + QStringLiteral("/queue_log")));
    Reader reader = store.reader();
    const auto queues = reader.queues();
    const auto agents = reader.agents();
    const auto visits = rowsOf(reader.visits(everything()));
    QVERIFY(store.verify().empty());

    int compared = 0;
    const QJsonArray tables = jsonOf(folder + QStringLiteral("/expected.json"))[u"expected"].toArray();
    QVERIFY(!tables.isEmpty());
    for (const QJsonValue &table : tables) {
        const QString name = table[u"name"].toString();
        const QDate date = QDate::fromString(table[u"date"].toString(), Qt::ISODate);
        const bool byDay = table[u"granularity"].toString() == QLatin1String("day-of-week");
        const QJsonArray rows = table[u"rows"].toArray();
        // The rows' own ranges; the last row is their total.
        std::vector<TimeRange> ranges;
        for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
            const int hour = rows[i][u"interval"].toString().section(QLatin1Char('h'), 0, 0).toInt();
            const Instant from = byDay ? store.calendar().startOf(date.addDays(i))
                                       : store.calendar().startOf(date) + std::chrono::hours(hour);
            ranges.push_back({from, from + std::chrono::hours(byDay ? 24 : 1)});
        }
        ranges.push_back({ranges.front().from, ranges.back().to});
        const Instant windowEnd = ranges.back().to;

        for (qsizetype i = 0; i < rows.size(); ++i) {
            const TimeRange &range = ranges[size_t(i)];
            QJsonObject row = rows[i].toObject();
            row.remove(QStringLiteral("interval"));
            row.remove(QStringLiteral("QoS")); // always empty in these tables: nobody was answered
            QueueCell cell;
            AgentCell agent;
            qint64 blocking = 0;
            qint64 closed = 0;
            if (table[u"scope"].toString() == QLatin1String("queue")) {
                const QueueId queue = idOf(*queues, name);
                const auto figures = reader.queueFigures(range, By::All);
                for (const QueueInterval &interval : *figures)
                    if (interval.queue == queue)
                        cell = interval.cell;
                for (const VisitRow &visit : visits) {
                    if (visit.queue != queue || !range.contains(visit.entered))
                        continue;
                    blocking += visit.outcome == Outcome::RefusedEmpty || visit.outcome == Outcome::LeftEmpty;
                    closed += visit.outcome == Outcome::RefusedClosed;
                }
            } else {
                const AgentId id = idOf(*agents, QStringLiteral("Agent/") + name);
                const auto figures
                    = reader.agentFigures(range, By::All, store.journal().openTimes(windowEnd));
                for (const AgentInterval &interval : *figures)
                    if (interval.agent == id)
                        agent = interval.cell;
            }
            const QueueGoal goal;
            const QueueFigures figures(cell, goal);
            const qint64 received = figures.offered() + cell.refused;
            const qint64 waited = figures.answered() + figures.abandoned();
            const bool isQueue = table[u"scope"].toString() == QLatin1String("queue");
            const std::map<QString, QString> ours{
                {QStringLiteral("Received"), QString::number(received)},
                {QStringLiteral("Answered"), QString::number(isQueue ? figures.answered() : agent.answered)},
                {QStringLiteral("Abandoned"), QString::number(figures.abandoned())},
                {QStringLiteral("Blocking"), QString::number(blocking)},
                {QStringLiteral("Closed"), QString::number(closed)},
                {QStringLiteral("AWT"),
                 waited == 0 ? QString() : clockText((cell.answered.sum() + cell.abandoned.sum()) / waited)},
                {QStringLiteral("Answered rate"),
                 received == closed
                     ? QString()
                     : QStringLiteral("%1 %").arg(100 * figures.answered() / (received - closed))},
                {QStringLiteral("Login"), clockText(agent.loggedIn / 1000)},
                {QStringLiteral("Pause"), clockText(agent.paused / 1000)},
                {QStringLiteral("Wrapup"), clockText(agent.wrapUp / 1000)}};
            for (auto column = row.begin(); column != row.end(); ++column) {
                const auto it = ours.find(column.key());
                QVERIFY2(it != ours.end(), qPrintable(column.key()));
                QVERIFY2(it->second == column->toString(),
                         qPrintable(QStringLiteral("%1, %2 of %3: %4, expected %5")
                                        .arg(rows[i][u"interval"].toString(), column.key(), name, it->second,
                                             column->toString())));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0);
}

void GoldenTest::intervals_data()
{
    folderRows(QStringLiteral("wazo-xivo-dao"),
               {QStringLiteral("03*"), QStringLiteral("04*"), QStringLiteral("05*"), QStringLiteral("06*"),
                QStringLiteral("07*"), QStringLiteral("08*"), QStringLiteral("09*"), QStringLiteral("10*")});
}

/// Stretches of time of the same product's reports, read off our sessions and pauses: clipped to the window
/// asked for, with fractions of a second (which the log does not have) cut off.
void GoldenTest::intervals()
{
    QFETCH(QString, folder);
    SKIP_WITHOUT(folder);
    const QJsonObject expected = jsonOf(folder + QStringLiteral("/expected.json"));
    const auto second = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString().left(19) + QLatin1Char('Z'), Qt::ISODate)
            .toSecsSinceEpoch();
    };
    const qint64 from = second(expected[u"start"]);
    const qint64 to = second(expected[u"end"]);
    ScratchStore store;
    store.take(contentOf(folder + QStringLiteral("/queue_log")));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    const auto agents = reader.agents();
    const auto queues = reader.queues();
    const auto sessions = rowsOf(reader.sessions(everything(), always.to));
    const auto pauses = rowsOf(reader.pauses(everything(), always.to));
    const auto secondsOf = [](Instant at) { return toMs(at) / 1000; };
    using Stretches = QList<std::pair<qint64, qint64>>;
    const auto clipped
        = [&](qint64 begin, qint64 end) { return std::pair(std::max(begin, from), std::min(end, to)); };
    const auto wanted = [&](const QJsonValue &list) {
        Stretches stretches;
        for (const QJsonValue &stretch : list.toArray())
            stretches.append({second(stretch[0]), second(stretch[1])});
        return stretches;
    };

    const QString call = expected[u"call"].toString();
    for (const QJsonValue &entry : expected[u"expected"].toArray()) {
        const QString agentName = entry[0].isArray() ? entry[0][0].toString() : entry[0].toString();
        const AgentId agent = idOf(*agents, agentName);
        QVERIFY(agent.isValid());
        if (call.contains(u"last_logins")) {
            qint64 lastOn = 0;
            qint64 lastOff = 0;
            for (const SessionRow &session : sessions) {
                if (session.agent != agent)
                    continue;
                lastOn = std::max(lastOn, secondsOf(session.from));
                if (session.to)
                    lastOff = std::max(lastOff, secondsOf(*session.to));
            }
            const bool logouts = call.startsWith(QLatin1String("_, "));
            QCOMPARE(logouts ? lastOff : lastOn, second(entry[1]));
            continue;
        }
        Stretches got;
        if (call.contains(u"logins")) {
            const bool ongoing = call.contains(u"ongoing");
            for (const SessionRow &session : sessions)
                if (session.agent == agent && session.to.has_value() != ongoing)
                    got.append(clipped(secondsOf(session.from), session.to ? secondsOf(*session.to) : to));
        } else {
            // A pause in all queues holds in each queue for as long as he is in it.
            const QString queueName = entry[0][1].toString();
            const QueueId queue = idOf(*queues, queueName);
            for (const PauseRow &pause : pauses) {
                if (pause.agent != agent)
                    continue;
                const auto whole = clipped(secondsOf(pause.from), pause.to ? secondsOf(*pause.to) : to);
                if (queueName.isEmpty() ? !pause.queue.isValid() : pause.queue == queue) {
                    got.append(whole);
                } else if (!queueName.isEmpty() && !pause.queue.isValid()) {
                    for (const SessionRow &session : sessions) {
                        if (session.agent != agent || session.queue != queue)
                            continue;
                        const auto within
                            = std::pair(std::max(whole.first, secondsOf(session.from)),
                                        std::min(whole.second, session.to ? secondsOf(*session.to) : to));
                        if (within.first < within.second)
                            got.append(within);
                    }
                }
            }
        }
        QCOMPARE(got, wanted(entry[1]));
    }
}

/// Two hours of a ring-all queue under an old Asterisk: 221 of 278 lines are phones that rang in vain.
void GoldenTest::ringAll()
{
    const QString path = shared(QStringLiteral("logvisualiser-kata/queue_log"));
    SKIP_WITHOUT(path);
    ScratchStore store;
    store.take(contentOf(path));
    QVERIFY(store.verify().empty());
    Reader reader = store.reader();
    const auto visits = rowsOf(reader.visits(everything()));
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
    for (const LegRow &leg : rowsOf(reader.legs(everything()))) {
        if (leg.ended)
            talks.append(leg.talk);
        else
            ++open;
    }
    QCOMPARE(talks, QList<qint64>({3, 4, 8, 12, 5, 13, 0}));
    QCOMPARE(open, 1);
    const auto missed = reader.attempts(everything(), true);
    QCOMPARE(missed->total, 221);
    qint64 byAgent = 0;
    for (const AgentInterval &interval : valueOf(reader.agentFigures(always, By::All, {})))
        byAgent += interval.cell.missed;
    QCOMPARE(byAgent, 221);
    const auto doctor = reader.doctor(store.journal().horizon());
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
    for (const LegRow &leg : rowsOf(reader.legs(everything())))
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
    for (const QueueInterval &interval : valueOf(reader.queueFigures(always, By::All)))
        all.add(interval.cell);
    QCOMPARE(all.offered, 8);
    QCOMPARE(all.answered.total(), 2);
    QCOMPARE(all.abandoned.total(), 5);
    QCOMPARE(all.timedOut, 1);
    QCOMPARE(all.doubtful, 0);
    QVERIFY(reader.doctor(store.journal().horizon())->balanced());

    std::set<QByteArray> answeredInCdr;
    for (const QByteArray &line : contentOf(shared(QStringLiteral("malariapbx-2023/cdr.csv"))).split('\n')) {
        if (!line.contains(",ANSWERED,"))
            continue;
        const QByteArrayList fields = line.split(',');
        answeredInCdr.insert(fields.value(fields.size() - 4)); // uniqueid
    }
    int disagree = 0;
    for (const VisitRow &visit : rowsOf(reader.visits(everything())))
        disagree
            += visit.outcome != Outcome::Answered && answeredInCdr.contains(visit.call.toString().toUtf8());
    QCOMPARE(disagree, 3);
    // RINGCANCELED is nobody's miss: of the three attempts, two count.
    QCOMPARE(reader.attempts(everything(), false)->total, 3);
    QCOMPARE(reader.attempts(everything(), true)->total, 2);
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
    const auto legs = rowsOf(reader.legs(everything()));
    QCOMPARE(legs.size(), size_t(2));
    QCOMPARE(legs[0].call.toString(), QStringLiteral("psy1-1292281041.87"));
    QCOMPARE(legs[0].talk, 3073);
    QVERIFY(!legs[1].ended); // still talking when he was taken out, and when the book's page ends
    const auto agents = reader.agents();
    const AgentId member = idOf(*agents, QStringLiteral("Local/9990@MemberConnector"));
    int open = 0;
    int sessions = 0;
    for (const SessionRow &session : rowsOf(reader.sessions(everything(), always.to))) {
        if (session.agent != member)
            continue;
        ++sessions;
        open += !session.to;
    }
    QCOMPARE(sessions, 3); // one seen at work, two joined
    QCOMPARE(open, 0);
    QCOMPARE(reader.attempts(everything(), true)->total, 2);
}

void GoldenTest::live_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("our copy") << QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live.queue_log");
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
    for (const QueueInterval &interval : valueOf(reader.queueFigures(always, By::All)))
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
    QCOMPARE(reader.attempts(everything(), true)->total, 55);
    QCOMPARE(reader.attempts(everything(), false)->total, 55 + 18);

    AgentCell sum;
    for (const AgentInterval &interval : valueOf(reader.agentFigures(always, By::All, {})))
        sum.add(interval.cell);
    QCOMPARE(sum.answered, 176);
    QCOMPARE(sum.missed, 55);
    QCOMPARE(sum.callTalk, talk);
    QCOMPARE(sum.talkIn, talk * 1000);

    // 19 PAUSEs in 8 PAUSEALLs of which some only change the reason or repeat it: one pause for each act.
    const auto pauses = rowsOf(reader.pauses(everything(), always.to));
    for (const PauseRow &pause : pauses)
        QVERIFY(!pause.queue.isValid());
    QCOMPARE(qint64(pauses.size()), count["PAUSEALL"]);
    const auto doctor = reader.doctor(store.journal().horizon());
    QVERIFY(doctor->balanced());
    QCOMPARE(doctor->rejectedCount, 0);
    QStringList notes;
    for (const DoctorNote &note : doctor->notes)
        notes.append(QStringLiteral("%1: %2").arg(note.line).arg(note.what));
    QCOMPARE(notes.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
