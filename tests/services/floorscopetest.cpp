#include <numeric>

#include <QTest>

#include "floor/floorsummary.h"
#include "services/floorbuilder.h"
#include "services/floorscope.h"
#include "services/past.h"
#include "services/teamview.h"
#include "store/daysessions.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

bool same(const FloorAgent &a, const FloorAgent &b)
{
    return a.id == b.id && a.name == b.name && a.state == b.state && a.since == b.since && a.with == b.with
        && a.queues == b.queues && a.queuesToday == b.queuesToday && a.today == b.today
        && a.last30 == b.last30;
}

} // namespace

/// What shows of a floor, now and in the past, for every scope: what is not hidden as it is, the rest
/// nowhere.
class FloorScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void floors_data();
    void floors();
    void debts();
    void alerts();
    void past_data() { floors_data(); }
    void past();

private:
    void check(const FloorSnapshot &seen, const FloorSnapshot &whole, const Scope &scope);
    void checkTeam(const FloorSnapshotPtr &whole, const Scope &members);
    [[nodiscard]] Scope scopeNamed(const QByteArray &name, const std::vector<AgentId> &agents, Instant at);
};

void FloorScopeTest::floors_data()
{
    QTest::addColumn<QByteArray>("viewer");
    for (const char *viewer : {"everything", "teams", "own", "nothing"})
        QTest::newRow(viewer) << QByteArray(viewer);
}

Scope FloorScopeTest::scopeNamed(const QByteArray &name, const std::vector<AgentId> &agents, Instant at)
{
    if (name == "everything")
        return Scope::everything();
    if (name == "own")
        return Scope::own(agents[1]);
    if (name == "nothing")
        return Scope::nothing();
    const TimeRange day = Calendar().range(Calendar().dayOf(at));
    return Scope::teams({{agents[0]}, {agents[2], day.from, day.to}, {agents[3], day.to, Instant::max()}});
}

void FloorScopeTest::check(const FloorSnapshot &seen, const FloorSnapshot &whole, const Scope &scope)
{
    std::vector<FloorAgent> agents = whole.agents;
    std::erase_if(agents, [&](const FloorAgent &agent) { return !scope.sees(agent.id, whole.asOf); });
    QVERIFY(std::ranges::equal(seen.agents, agents, same));
    QCOMPARE(seen.queues.size(), scope.seesQueues() ? whole.queues.size() : 0);
    for (size_t i = 0; i < seen.queues.size(); ++i)
        QVERIFY(seen.queues[i].id == whole.queues[i].id && seen.queues[i].today == whole.queues[i].today
                && seen.queues[i].waiting == whole.queues[i].waiting
                && seen.queues[i].available == whole.queues[i].available);
    QCOMPARE(seen.queueQuarters.size(), scope.seesQueues() ? whole.queueQuarters.size() : 0);
    AgentCell agentsTime;
    size_t quarters = 0;
    for (const AgentInterval &quarter : whole.agentQuarters) {
        if (!scope.sees(quarter.agent, quarter.start))
            continue;
        agentsTime.add(quarter.cell);
        ++quarters;
    }
    QCOMPARE(seen.agentQuarters.size(), quarters);
    QCOMPARE(seen.intervals.size(), whole.intervals.size());
    AgentCell told;
    QueueCell toldCalls;
    QueueCell calls;
    for (size_t i = 0; i < seen.intervals.size(); ++i) {
        QCOMPARE(seen.intervals[i].start, whole.intervals[i].start);
        told.add(seen.intervals[i].agents);
        toldCalls.add(seen.intervals[i].calls);
        calls.add(whole.intervals[i].calls);
        QCOMPARE(seen.intervals[i].slWhole, scope.seesQueues() ? whole.intervals[i].slWhole : 0);
    }
    QVERIFY(told == agentsTime);
    QVERIFY(toldCalls == (scope.seesQueues() ? calls : QueueCell()));
    QVERIFY(seen.debts == scoped(whole.debts, scope));
    QCOMPARE(seen.asOf, whole.asOf);
}

void FloorScopeTest::floors()
{
    QFETCH(QByteArray, viewer);
    for (quint32 seed = 1; seed <= quint32(effort(4)); ++seed) {
        ScratchStore store;
        store.take(randomLog({seed, 600, {}}));
        LiveState live;
        live.asOf = *store.journal().horizon();
        live.agents = store.journal().agents(live.asOf);
        live.waiting = store.journal().waiting(live.asOf);
        live.open = store.journal().openTimes(live.asOf);
        std::vector<AgentId> agents;
        for (const NamedAgent &agent : must(store.reader().names().agents()))
            agents.push_back(agent.id);
        for (int i = 0; i < 8; ++i)
            live.debts.append({ShortText("09" + std::to_string(i)), live.asOf, live.asOf, 1, QueueId(1),
                               i < int(agents.size()) ? agents[size_t(i)] : AgentId()});
        DaySessions sessions;
        const FloorSnapshotPtr whole = must(buildFloor(store.reader(), live, sessions));
        const Scope scope = scopeNamed(viewer, agents, live.asOf);
        check(*scoped(*whole, scope), *whole, scope);
        checkTeam(whole, scope);
    }
}

/// A team's floor has the agents of a scope, and everything else whole.
void FloorScopeTest::checkTeam(const FloorSnapshotPtr &whole, const Scope &members)
{
    TeamView view;
    view.setTeams({{TeamId(1), QStringLiteral("Day"), members}, {TeamId(2), QStringLiteral("Night")}});
    QCOMPARE(view.of(whole), whole);
    view.choose({TeamId(1)});
    const FloorSnapshotPtr seen = view.of(whole);
    FloorSnapshot expected = *scoped(*whole, Scope::teams(members.agents()));
    if (members.seesAll())
        expected = *whole;
    expected.debts = whole->debts;
    QVERIFY(std::ranges::equal(seen->agents, expected.agents, same));
    QCOMPARE(seen->agentQuarters.size(), expected.agentQuarters.size());
    QCOMPARE(seen->queues.size(), whole->queues.size());
    QVERIFY(seen->queueQuarters.isSameAs(whole->queueQuarters) && seen->debts == whole->debts);
    QCOMPARE(seen->intervals.size(), expected.intervals.size());
    for (size_t i = 0; i < seen->intervals.size(); ++i)
        QVERIFY(seen->intervals[i].agents == expected.intervals[i].agents
                && seen->intervals[i].calls == expected.intervals[i].calls);
    // States that change between two readings redraw no chart.
    const auto later = std::make_shared<FloorSnapshot>(*whole);
    QVERIFY(whole->intervals.empty() || view.of(later)->intervals.isSameAs(seen->intervals));
    view.choose({TeamId(2)}); // nobody
    QVERIFY(view.of(whole)->agents.empty() && view.of(whole)->agentQuarters.empty());
}

void FloorScopeTest::debts()
{
    const Instant at = readTime("10:00:00");
    const DebtList all{{ShortText("1"), at, at, 1, QueueId(1), AgentId(1)},
                       {ShortText("2"), at, at, 2, QueueId(1), AgentId(2)},
                       {ShortText("3"), at, at, 3, QueueId(1), AgentId()}};
    QVERIFY(scoped(all, Scope::everything()) == all);
    DebtList teams = all;
    teams[1].agent = AgentId();
    teams[1].isOthers = true; // not to be taken for anybody's
    QVERIFY(scoped(all, Scope::teams({{AgentId(1)}})) == teams);
    QVERIFY(scoped(all, Scope::own(AgentId(2))) == DebtList{all[1]});
    QVERIFY(scoped(all, Scope::nothing()).empty());
}

void FloorScopeTest::alerts()
{
    Alert queue;
    queue.queue = QueueId(1);
    Alert one;
    one.agent = AgentId(1);
    Alert two;
    two.agent = AgentId(2);
    const std::vector<Alert> all{queue, one, two};
    QCOMPARE(scoped(all, Scope::everything()).size(), size_t(3));
    QCOMPARE(scoped(all, Scope::teams({{AgentId(1)}})).size(), size_t(2));
    QCOMPARE(scoped(all, Scope::own(AgentId(2))).size(), size_t(1));
    QVERIFY(scoped(all, Scope::own(AgentId(2))).front().agent == AgentId(2));
    QVERIFY(scoped(all, Scope::nothing()).empty());
}

/// Time travel: floor, rows and days.
void FloorScopeTest::past()
{
    QFETCH(QByteArray, viewer);
    ScratchStore store;
    store.take(randomLog({5, 600, {}}));
    const Instant at = *store.journal().horizon();
    std::vector<AgentId> agents;
    for (const NamedAgent &agent : must(store.reader().names().agents()))
        agents.push_back(agent.id);
    const Scope scope = scopeNamed(viewer, agents, at);
    Past whole(store.path(), store.calendar());
    Past seen(store.path(), store.calendar());
    (void)must(seen.at(at, {})); // of everybody
    seen.setScope(scope);
    const FloorSnapshotPtr floor = must(seen.at(at, {})).floor;
    check(*floor, *must(whole.at(at, {})).floor, scope);

    CallFilter filter;
    filter.range = floor->today;
    const auto legs = must(must(whole.rowsAt(at, {}))->calls().legs(filter));
    const auto seenLegs = must(must(seen.rowsAt(at, {}))->calls().legs(filter));
    const auto isSeen = [&](const LegRow &leg) { return scope.sees(leg.agent, leg.entered); };
    QCOMPARE(seenLegs.total, qint64(std::ranges::count_if(legs.rows, isSeen)));
    QVERIFY(std::ranges::all_of(seenLegs.rows, isSeen));

    const Reader reader(store.database(), store.calendar(), scope);
    QVERIFY(must(seen.days()) == must(reader.figures().days()));
    const PastOutline outline = must(seen.outline(store.calendar().dayOf(at)));
    const auto sum = [](const std::vector<qint64> &missed) {
        return std::accumulate(missed.begin(), missed.end(), qint64(0));
    };
    QCOMPARE(sum(outline.missed),
             scope.seesQueues() ? sum(must(whole.outline(store.calendar().dayOf(at))).missed) : 0);
}

CALLHELM_TEST(FloorScopeTest)
#include "floorscopetest.moc"
