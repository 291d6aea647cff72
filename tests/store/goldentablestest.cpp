#include "metrics/figures.h"
#include "goldendata.h"
#include "support/testmain.h"

using namespace callhelm;

/// The tables of another product's tests, cell by cell. The data lies beside the project and is read there;
/// without it these tests are skipped.
class GoldenTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statistics_data();
    void statistics();
    void intervals_data();
    void intervals();
};

void GoldenTablesTest::statistics_data() { folderRows(QStringLiteral("wazo-stats/scenarios")); }

/// Tables of a product's acceptance tests, cell by cell. Its words and ours:
///   Received = offered + refused: callers turned away at the door count there, beside the books here.
///   Blocking = refused for want of agents, or left because the queue emptied.
///   AWT averages the waits of answered and abandoned, whole seconds. Answered rate leaves out closed calls.
///   Login goes on to the end of the table's window; ours ends with what the log knows, hence the open times
///   are asked for at the window's end. Their source has microseconds; no table here depends on them.
void GoldenTablesTest::statistics()
{
    QFETCH(QString, folder);
    SKIP_WITHOUT(folder);
    ScratchStore store;
    store.take(contentOf(folder + QStringLiteral("/queue_log")));
    Reader reader = store.reader();
    const auto queues = reader.names().queues();
    const auto agents = reader.names().agents();
    const auto visits = rowsOf(reader.calls().visits(everything()));
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
                const auto figures = reader.figures().queues(range, By::All);
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
                    = reader.figures().agents(range, By::All, store.journal().openTimes(windowEnd, {}));
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

void GoldenTablesTest::intervals_data()
{
    folderRows(QStringLiteral("wazo-xivo-dao"),
               {QStringLiteral("03*"), QStringLiteral("04*"), QStringLiteral("05*"), QStringLiteral("06*"),
                QStringLiteral("07*"), QStringLiteral("08*"), QStringLiteral("09*"), QStringLiteral("10*")});
}

/// Stretches of time of the same product's reports, read off our sessions and pauses: clipped to the window
/// asked for, with fractions of a second (which the log does not have) cut off.
void GoldenTablesTest::intervals()
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
    const auto agents = reader.names().agents();
    const auto queues = reader.names().queues();
    const auto sessions = rowsOf(reader.stays().sessions(everything(), always.to));
    const auto pauses = rowsOf(reader.stays().pauses(everything(), always.to));
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

CALLHELM_TEST(GoldenTablesTest)
#include "goldentablestest.moc"
