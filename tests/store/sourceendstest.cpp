#include <algorithm>
#include <random>

#include <QTest>

#include "support/answers.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// What is open where a source's log ends counts up to that end, however long other sources of the store go
/// on: figures of agents are the same as if each source had a store of its own.
class SourceEndsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openTimeEndsWithItsSource_data();
    void openTimeEndsWithItsSource();
    void sourcesOfOthersChangeNothing();
    void onlyWhatRunsGoesOn();
    void whatIsLongOverIsNotNow();

private:
    static constexpr TimeRange always{Instant(std::chrono::hours(24 * 365 * 30)),
                                      Instant(std::chrono::hours(24 * 365 * 100))};
    using Figures = std::map<QString, AgentCell>;

    /// By agents' names.
    static Figures figures(ScratchStore &store, const OpenTimes &open)
    {
        Figures figures;
        const Reader reader = store.reader();
        const auto names = reader.names().agents();
        const auto cells = reader.figures().agents(always, By::All, open);
        if (!names || !cells)
            qFatal("not read");
        for (const AgentInterval &interval : *cells)
            figures[std::ranges::find(*names, interval.agent, &NamedAgent::id)->name] = interval.cell;
        return figures;
    }
    /// As an export does: up to the latest event of all.
    static Figures figures(ScratchStore &store)
    {
        return figures(store, store.journal().openTimes(*store.journal().horizon()));
    }
    static void take(ScratchStore &store, const QString &source, const QByteArray &log)
    {
        store.take(ScratchStore::segment(QStringLiteral("queue_log"), source), factsOf(log), true);
    }
    /// A made-up log of agents that no other has, so many hours later than it would be.
    static QByteArray ownLog(quint32 seed, const QByteArray &prefix, int hours)
    {
        QByteArray log;
        for (const QByteArray &line : randomLines({seed, 300, {}})) {
            QByteArrayList fields = line.split('|');
            fields[0] = QByteArray::number(fields[0].toLongLong() + 3600 * qint64(hours));
            if (!fields[3].isEmpty() && fields[3] != "NONE")
                fields[3].prepend(prefix);
            log += fields.join('|') + '\n';
        }
        return log;
    }
};

void SourceEndsTest::openTimeEndsWithItsSource_data()
{
    QTest::addColumn<bool>("otherFirst");
    QTest::newRow("the other source came later") << false;
    QTest::newRow("the other source came before") << true;
}

/// An agent logged in for an hour and paused for half of it when the log ends.
void SourceEndsTest::openTimeEndsWithItsSource()
{
    QFETCH(bool, otherFirst);
    const QByteArray own = logText("10:00:00|NONE|support|Joan|ADDMEMBER|\n"
                                   "10:30:00|NONE|support|Joan|PAUSE|lunch\n"
                                   "11:00:00|c1|support|NONE|ENTERQUEUE||0901234567|1\n");
    const QByteArray other = logText("09:00:00|NONE|sales|Mai|ADDMEMBER|\n"
                                     "+10 09:00:00|NONE|sales|Mai|REMOVEMEMBER|\n");
    ScratchStore store;
    for (const bool isOther : {otherFirst, !otherFirst})
        take(store, isOther ? QStringLiteral("other") : QStringLiteral("own"), isOther ? other : own);

    Figures told = figures(store);
    constexpr qint64 hour = 3'600'000;
    QCOMPARE(told["Joan"].loggedIn, hour);
    QCOMPARE(told["Joan"].paused, hour / 2);
    QCOMPARE(told["Joan"].available, hour / 2);
    QCOMPARE(told["Mai"].loggedIn, 240 * hour);
    QVERIFY(store.verify().empty());

    // The rows behind say the same.
    const Instant horizon = *store.journal().horizon();
    const SourceEnds ends = store.journal().ends();
    const auto agents = store.reader().names().agents();
    CallFilter filter;
    filter.range = always;
    filter.agents = {std::ranges::find(*agents, QStringLiteral("Joan"), &NamedAgent::name)->id};
    const auto sessions = store.reader().stays().sessions(filter, horizon, ends);
    QVERIFY(sessions.ok());
    QCOMPARE(sessions->sum, 3600);
    QCOMPARE(sessions->rows.size(), size_t(1));
    QVERIFY(!sessions->rows.front().to);
    QCOMPARE(sessions->rows.front().counted, std::optional(readTime("11:00:00")));
    const auto pauses = store.reader().stays().pauses(filter, horizon, ends);
    QVERIFY(pauses.ok());
    QCOMPARE(pauses->sum, 1800);
}

/// Whatever the sources tell, in whatever order they come, and after a restart.
void SourceEndsTest::sourcesOfOthersChangeNothing()
{
    std::mt19937 random(5);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        std::vector<std::pair<QString, QByteArray>> logs;
        Figures wanted;
        for (int source = 0; source < 3; ++source) {
            const QByteArray name = "s" + QByteArray::number(source) + '-';
            logs.emplace_back(QString::fromLatin1(name),
                              ownLog(seed * 10 + quint32(source), name, int(random() % 200) - 200));
            ScratchStore alone;
            take(alone, logs.back().first, logs.back().second);
            wanted.merge(figures(alone));
        }
        QVERIFY(wanted.size() > 6);
        for (int order = 0; order < 3; ++order) {
            std::ranges::shuffle(logs, random);
            ScratchStore store;
            for (const auto &[source, log] : logs)
                take(store, source, log);
            if (order == 1)
                store.reopen();
            const Figures told = figures(store);
            QCOMPARE(told.size(), wanted.size());
            for (const auto &[agent, cell] : wanted)
                QVERIFY2(told.at(agent) == cell,
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(agent)));
            QVERIFY(store.verify().empty());
        }
    }
}

/// Of a source that runs, time goes on by the clock; of the others it does not.
void SourceEndsTest::onlyWhatRunsGoesOn()
{
    ScratchStore store;
    take(store, QStringLiteral("old"),
         logText("10:00:00|NONE|support|Joan|ADDMEMBER|\n"
                 "11:00:00|c1|support|NONE|ENTERQUEUE||0901234567|1\n"));
    take(store, QStringLiteral("running"), logText("10:00:00|NONE|sales|Mai|ADDMEMBER|\n"));
    const auto names = store.reader().names().sources();
    QVERIFY(names.ok());
    std::set<SourceId> running;
    for (const auto &[id, name] : *names)
        if (name == QLatin1String("running"))
            running.insert(id);
    const SourceEnds ends = store.journal().ends(running);
    const Instant now = readTime("15:00:00");
    Figures told = figures(store, store.journal().openTimes(now, ends));
    QCOMPARE(told["Joan"].loggedIn, 1 * 3'600'000);
    QCOMPARE(told["Mai"].loggedIn, 5 * 3'600'000);
    for (const AgentNow &agent : store.journal().agents(now, ends))
        QCOMPARE(agent.until, agent.name == QLatin1String("Joan") ? readTime("11:00:00") : now);
}

/// A log that ended with a caller waiting and an agent paused: a day later nobody waits and nobody is paused.
void SourceEndsTest::whatIsLongOverIsNotNow()
{
    ScratchStore store;
    take(store, QStringLiteral("old"),
         logText("10:00:00|NONE|support|Joan|ADDMEMBER|\n"
                 "10:30:00|NONE|support|Joan|PAUSE|lunch\n"
                 "11:00:00|c1|support|NONE|ENTERQUEUE||0901234567|1\n"));
    const SourceEnds ends = store.journal().ends();
    const auto now = [&](const char *time) {
        const auto agents = store.journal().agents(readTime(time), ends);
        return std::tuple(store.journal().waiting(readTime(time), ends).size(), agents.front().state,
                          agents.front().since, agents.front().queues.size(), agents.front().paused);
    };
    QVERIFY(now("12:00:00") == std::tuple(1U, AgentState::Paused, readTime("10:30:00"), 1U, true));
    QVERIFY(now("+1 11:00:00") == now("12:00:00"));
    QVERIFY(now("+1 11:00:01") == std::tuple(0U, AgentState::Offline, readTime("11:00:00"), 0U, false));
}

CALLHELM_TEST(SourceEndsTest)
#include "sourceendstest.moc"
