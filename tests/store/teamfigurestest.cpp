#include <limits>
#include <map>
#include <random>

#include <QTest>

#include "metrics/agentmetrics.h"
#include "store/peoplestore.h"
#include "store/transaction.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

constexpr int all = std::numeric_limits<int>::max();
constexpr int teamCount = 4;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

using TeamCells = std::map<std::pair<TeamId, Instant>, AgentCell>;

TeamCells told(const std::vector<TeamInterval> &intervals)
{
    TeamCells cells;
    for (const TeamInterval &interval : intervals)
        cells[{interval.team, interval.start}] = interval.cell;
    return cells;
}

/// Without the calls, which are distinct within an interval and do not add up over days.
AgentCell additive(AgentCell cell)
{
    cell.calls = 0;
    return cell;
}

} // namespace

/// Figures and rows by team against a plain count over the members of each day: random moves, people in two
/// teams at once, people with several names, teams dissolved.
class TeamFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersOfTheDay_data() { seeds(); }
    void membersOfTheDay();
    void ratiosComeFromSums_data() { seeds(); }
    void ratiosComeFromSums();
    void distinctCalls_data() { seeds(); }
    void distinctCalls();
    void whatGoesOn_data() { seeds(); }
    void whatGoesOn();
    void rows_data() { seeds(); }
    void rows();
    void whoSeesWhichTeam_data() { seeds(); }
    void whoSeesWhichTeam();
    void dissolved();
    void movedAtMidnight();
    void metAgain();

private:
    static void moveAfterTheFirstDay(ScratchStore &store);
    void seeds();
    void fill();
    [[nodiscard]] Reader reader() { return m_store->reader(); }
    [[nodiscard]] bool isMember(TeamId team, AgentId agent, Instant at) const;
    [[nodiscard]] TeamCells naive(const TimeRange &range, By by);

    std::unique_ptr<ScratchStore> m_store;
    quint32 m_seed = 0;
    TimeRange m_range;
    People m_people;
    std::vector<AgentId> m_agents;
};

void TeamFiguresTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(effort(4)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TeamFiguresTest::fill()
{
    QFETCH(quint32, seed);
    if (m_store && seed == m_seed)
        return;
    m_seed = seed;
    m_store = std::make_unique<ScratchStore>(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")));
    m_store->take(randomLog({seed, 1500, {seed % 2 == 0, seed % 3 == 0}}));
    const Calendar &calendar = m_store->calendar();
    const TimeRange known = must(reader().figures().known()).value();
    const QDate first = calendar.dayOf(known.from);
    const QDate last = calendar.dayOf(known.to);
    m_range = {calendar.startOf(first), calendar.startOf(last.addDays(1))};
    const qint64 days = first.daysTo(last) + 1;
    m_agents.clear();
    for (const NamedAgent &agent : must(reader().names().agents()))
        m_agents.push_back(agent.id);

    std::mt19937 random(seed);
    PeopleStore store(m_store->database());
    auto transaction = must(Transaction::begin(m_store->database(), Durability::Full));
    for (int i = 1; i <= teamCount; ++i) {
        Team team;
        team.name = QStringLiteral("Team %1").arg(teamCount - i);
        if (i == 1) // before the last day
            team.dissolved = first.addDays(days / 2);
        must(store.save(team));
    }
    std::vector<PersonId> persons;
    for (const AgentId agent : m_agents) {
        if (persons.empty() || random() % 4 > 0) { // else one more name of the person before
            Person person;
            person.name = QStringLiteral("Person %1").arg(agent.value());
            persons.push_back(must(store.save(person)));
        }
        if (!store.setAgent(agent, persons.back()))
            qFatal("not written");
    }
    for (const PersonId person : persons) {
        for (int team = 1; team <= teamCount; ++team) {
            std::vector<Membership> memberships;
            QDate from = first.addDays(-qint64(random() % 3));
            while (from <= last && random() % 3 > 0) {
                const QDate until = from.addDays(1 + qint64(random() % quint64(days + 2)));
                const bool isOpen = random() % 4 == 0;
                memberships.push_back(
                    {TeamId(team), person, from, isOpen ? std::nullopt : std::optional(until)});
                if (isOpen)
                    break;
                from = until.addDays(qint64(random() % 2));
            }
            if (!store.setMemberships(TeamId(team), person, memberships))
                qFatal("not written");
        }
    }
    if (!transaction.commit())
        qFatal("not written");
    m_people = must(store.read());
}

bool TeamFiguresTest::isMember(TeamId team, AgentId agent, Instant at) const
{
    const QDate day = m_store->calendar().dayOf(at);
    const Team *known = m_people.team(team);
    const Person *person = m_people.personOf(agent);
    if (person == nullptr || (known->dissolved && day >= *known->dissolved))
        return false;
    return std::ranges::count(m_people.membersOn(team, day), person->id) > 0;
}

/// The agents' figures, each put to the teams they were in, by intervals within one day.
TeamCells TeamFiguresTest::naive(const TimeRange &range, By by)
{
    TeamCells cells;
    for (const AgentInterval &interval : must(reader().figures().agents(range, by, {})))
        for (int team = 1; team <= teamCount; ++team)
            if (isMember(TeamId(team), interval.agent, std::max(interval.start, range.from)))
                cells[{TeamId(team), interval.start}].add(interval.cell);
    std::erase_if(cells, [](const auto &entry) { return entry.second.isZero(); });
    return cells;
}

void TeamFiguresTest::membersOfTheDay()
{
    fill();
    const Calendar &calendar = m_store->calendar();
    const TimeRange cut{m_range.from + std::chrono::hours(30), m_range.to - std::chrono::minutes(75)};
    for (const TimeRange &range : {m_range, cut}) {
        for (const By by : {By::Quarter, By::HalfHour, By::Hour, By::Day}) {
            const TeamCells expected = naive(range, by);
            QVERIFY(!expected.empty());
            QVERIFY(told(must(reader().figures().teams(range, by, {}))) == expected);
        }
        for (const By by : {By::Week, By::Month, By::All}) {
            TeamCells expected;
            for (const auto &[key, cell] : naive(range, By::Day))
                expected[{key.first, by == By::All ? range.from : calendar.bucketStart(key.second, by)}].add(
                    additive(cell));
            std::erase_if(expected, [](const auto &entry) { return entry.second.isZero(); });
            TeamCells found = told(must(reader().figures().teams(range, by, {})));
            for (auto &[key, cell] : found)
                cell = additive(cell);
            std::erase_if(found, [](const auto &entry) { return entry.second.isZero(); });
            QVERIFY(found == expected);
        }
    }
}

/// Every metric that adds up is the sum of its members', every ratio that of the sums.
void TeamFiguresTest::ratiosComeFromSums()
{
    fill();
    const auto agents = must(reader().figures().agents(m_range, By::Day, {}));
    for (const TeamInterval &team : must(reader().figures().teams(m_range, By::Day, {}))) {
        AgentCell sum;
        std::map<const AgentMetric *, double> sums;
        for (const AgentInterval &agent : agents) {
            if (agent.start != team.start || !isMember(team.team, agent.agent, agent.start))
                continue;
            sum.add(agent.cell);
            for (const AgentMetric *metric : agentmetrics::all())
                sums[metric] += metric->value(agent.cell).value_or(0);
        }
        for (const AgentMetric *metric : agentmetrics::all()) {
            if (metric->adding == MetricAdding::Sum)
                QCOMPARE(metric->value(team.cell), Figure(sums[metric]));
            else
                QCOMPARE(metric->value(team.cell), metric->value(sum));
        }
    }
}

/// A member's calls are distinct within the interval, whatever they met before they came or after they went.
void TeamFiguresTest::distinctCalls()
{
    fill();
    for (const By by : {By::Day, By::Month, By::All}) {
        TeamCells expected;
        for (int team = 1; team <= teamCount; ++team) {
            const Scope members
                = Scope::teams(m_people.spansOf(TeamId(team), m_store->calendar()), {TeamId(team)});
            const Reader seen(m_store->database(), m_store->calendar(), members);
            for (const AgentInterval &agent : must(seen.figures().agents(m_range, by, {})))
                expected[{TeamId(team), agent.start}].add(agent.cell);
        }
        QVERIFY(told(must(reader().figures().teams(m_range, by, {}))) == expected);
    }
}

void TeamFiguresTest::whatGoesOn()
{
    fill();
    OpenTimes open;
    for (const AgentId agent : m_agents)
        for (qint64 slot = quarterOf(m_range.from); slot < quarterOf(m_range.to); slot += 7)
            open[{agent, slot}].loggedIn = 1 + slot % 1000;
    std::map<TeamId, qint64> expected;
    for (const auto &[key, cell] : open)
        for (int team = 1; team <= teamCount; ++team)
            if (isMember(TeamId(team), key.who, quarterStart(key.slot)))
                expected[TeamId(team)] += cell.loggedIn;
    for (const By by : {By::Hour, By::Day, By::All}) {
        std::map<TeamId, qint64> found;
        for (const TeamInterval &one : must(reader().figures().teams(m_range, by, open)))
            found[one.team] += one.cell.loggedIn;
        for (const TeamInterval &one : must(reader().figures().teams(m_range, by, {})))
            found[one.team] -= one.cell.loggedIn;
        QVERIFY(found == expected);
    }
}

/// The rows of a team are those of its members of the day, and come to its figures.
void TeamFiguresTest::rows()
{
    fill();
    CallFilter everything;
    everything.range = m_range;
    everything.limit = all;
    const auto horizon = m_store->journal().horizon().value();
    std::map<TeamId, AgentCell> figures;
    for (const TeamInterval &one :
         must(reader().figures().teams(m_range, By::All, m_store->journal().openTimes(horizon))))
        figures[one.team] = one.cell;
    for (int i = 1; i <= teamCount; ++i) {
        const TeamId team(i);
        CallFilter filter = everything;
        filter.teams = {team};
        const AgentCell &cell = figures[team];

        auto visits = must(reader().calls().visits(everything)).rows;
        std::erase_if(visits, [&](const VisitRow &row) { return !isMember(team, row.agent, row.entered); });
        QVERIFY(must(reader().calls().visits(filter)).rows == visits);

        auto legs = must(reader().calls().legs(everything)).rows;
        std::erase_if(legs, [&](const LegRow &row) { return !isMember(team, row.agent, row.entered); });
        const auto foundLegs = must(reader().calls().legs(filter));
        QVERIFY(foundLegs.rows == legs);
        CallFilter in = filter;
        in.direction = Direction::In;
        QCOMPARE(must(reader().calls().legs(in)).total, cell.answered);
        QCOMPARE(must(reader().calls().legs(in)).sum, cell.callTalk);

        QCOMPARE(must(reader().calls().attempts(filter, true)).total, cell.missed);
        auto attempts = must(reader().calls().attempts(everything, false)).rows;
        std::erase_if(attempts, [&](const AttemptRow &r) { return !isMember(team, r.agent, r.counted); });
        QVERIFY(must(reader().calls().attempts(filter, false)).rows == attempts);

        // Time counts while they are members.
        const Reader seen(m_store->database(), m_store->calendar(),
                          Scope::own(m_people.spansOf(team, m_store->calendar())));
        const auto sessions = must(reader().stays().sessions(filter, horizon));
        const auto seenSessions = must(seen.stays().sessions(everything, horizon));
        QVERIFY(sessions.rows == seenSessions.rows && sessions.sum == seenSessions.sum);
        const auto pauses = must(reader().stays().pauses(filter, horizon));
        const auto seenPauses = must(seen.stays().pauses(everything, horizon));
        QVERIFY(pauses.rows == seenPauses.rows && pauses.sum == seenPauses.sum);
        if (m_seed == 1) // a sound log
            QCOMPARE(sessions.sum, cell.loggedIn / 1000);

        DirectFilter direct;
        direct.range = m_range;
        direct.teams = {team};
        for (const DirectRow &row : must(reader().calls().directs(direct)).rows)
            QVERIFY(isMember(team, row.agent, row.dialled));
    }
    CallFilter both = everything;
    both.teams = {TeamId(1), TeamId(2)};
    auto legs = must(reader().calls().legs(everything)).rows;
    std::erase_if(legs, [&](const LegRow &row) {
        return !isMember(TeamId(1), row.agent, row.entered) && !isMember(TeamId(2), row.agent, row.entered);
    });
    QVERIFY(must(reader().calls().legs(both)).rows == legs);
    CallFilter unknown = everything;
    unknown.teams = {TeamId(99)};
    QCOMPARE(must(reader().calls().visits(unknown)).total, 0);
    QCOMPARE(must(reader().stays().sessions(unknown, horizon)).total, 0);
}

/// A supervisor sees own teams, an agent none; a filter by a team never shows more than without it.
void TeamFiguresTest::whoSeesWhichTeam()
{
    fill();
    const Calendar &calendar = m_store->calendar();
    const TeamCells whole = told(must(reader().figures().teams(m_range, By::Day, {})));
    CallFilter filter;
    filter.range = m_range;
    filter.limit = all;
    for (int i = 1; i <= teamCount; ++i) {
        const TeamId team(i);
        const Reader led(m_store->database(), calendar,
                         Scope::teams(m_people.spansOf(team, calendar), {team}));
        TeamCells expected = whole;
        std::erase_if(expected, [team](const auto &entry) { return entry.first.first != team; });
        QVERIFY(told(must(led.figures().teams(m_range, By::Day, {}))) == expected);
        const auto names = must(led.names().teams());
        QVERIFY(names.size() == 1 && names.front().id == team);

        const TeamId other(i % teamCount + 1);
        filter.teams = {other};
        QCOMPARE(must(led.calls().visits(filter)).total, 0);
        QCOMPARE(must(led.calls().legs(filter)).total, 0);
        filter.teams = {team};
        QCOMPARE(must(led.calls().legs(filter)).total, must(reader().calls().legs(filter)).total);

        const Reader own(m_store->database(), calendar, Scope::own(m_agents.front()));
        QVERIFY(must(own.figures().teams(m_range, By::Day, {})).empty());
        QVERIFY(must(own.names().teams()).empty());
        QCOMPARE(must(own.calls().legs(filter)).total, 0);
    }
    QCOMPARE(must(reader().names().teams()).size(), size_t(teamCount));
}

void TeamFiguresTest::dissolved()
{
    ScratchStore store;
    store.take(logText(R"(
        10:00:00|NONE|support|Anna|ADDMEMBER
        20:00:00|NONE|support|Anna|REMOVEMEMBER
        +1 10:00:00|NONE|support|Anna|ADDMEMBER
        +1 20:00:00|NONE|support|Anna|REMOVEMEMBER)"));
    const QDate first = store.calendar().dayOf(readTime("10:00:00"));
    PeopleStore people(store.database());
    auto transaction = must(Transaction::begin(store.database(), Durability::Full));
    Team team;
    team.name = QStringLiteral("Night");
    team.dissolved = first.addDays(1);
    team.id = must(people.save(team));
    Person anna;
    anna.name = QStringLiteral("Anna");
    anna.id = must(people.save(anna));
    QVERIFY(people.setAgent(must(store.reader().names().agents()).front().id, anna.id).ok());
    QVERIFY(people.setMemberships(team.id, anna.id, {{team.id, anna.id, first, {}}}).ok());
    QVERIFY(transaction.commit().ok());
    const TimeRange both{readTime("00:00:00"), readTime("+2 00:00:00")};
    const auto days = must(store.reader().figures().teams(both, By::Day, {}));
    QCOMPARE(days.size(), size_t(1));
    QCOMPARE(days.front().start, readTime("00:00:00"));
    QCOMPARE(days.front().cell.loggedIn, qint64(10 * 3'600'000));
}

/// Anna is in the first team on the first day, and in the second one from the day after on.
void TeamFiguresTest::moveAfterTheFirstDay(ScratchStore &store)
{
    const QDate first = store.calendar().dayOf(readTime("00:00:00"));
    PeopleStore people(store.database());
    auto transaction = must(Transaction::begin(store.database(), Durability::Full));
    Person anna;
    anna.name = QStringLiteral("Anna");
    anna.id = must(people.save(anna));
    QVERIFY(people.setAgent(must(store.reader().names().agents()).front().id, anna.id).ok());
    for (const char *name : {"Old", "New"}) {
        Team team;
        team.name = QString::fromLatin1(name);
        team.id = must(people.save(team));
        const bool isOld = team.id == TeamId(1);
        QVERIFY(people
                    .setMemberships(team.id, anna.id,
                                    {isOld ? Membership{team.id, anna.id, first, first.addDays(1)}
                                           : Membership{team.id, anna.id, first.addDays(1), {}}})
                    .ok());
    }
    QVERIFY(transaction.commit().ok());
}

/// Memberships are of whole days: what passes midnight belongs to both teams in part.
void TeamFiguresTest::movedAtMidnight()
{
    ScratchStore store;
    store.take(logText(R"(
        22:00:00|NONE|support|Anna|ADDMEMBER
        +1 02:00:00|NONE|support|Anna|REMOVEMEMBER)"));
    moveAfterTheFirstDay(store);
    const TimeRange both{readTime("00:00:00"), readTime("+2 00:00:00")};
    for (const By by : {By::Hour, By::Day, By::All}) {
        std::map<TeamId, qint64> loggedIn;
        for (const TeamInterval &one : must(store.reader().figures().teams(both, by, {})))
            loggedIn[one.team] += one.cell.loggedIn;
        QCOMPARE(loggedIn[TeamId(1)], qint64(2 * 3'600'000));
        QCOMPARE(loggedIn[TeamId(2)], qint64(2 * 3'600'000));
    }
    const auto names = must(store.reader().names().teams());
    QCOMPARE(names.front().name, QStringLiteral("New")); // by name
}

/// A call that a member met in another team before counts once in either.
void TeamFiguresTest::metAgain()
{
    ScratchStore store;
    store.take(logText(R"(
        23:50:00|c1|support|NONE|ENTERQUEUE||0901|1
        23:50:05|c1|support|Anna|CONNECT|5|x|1
        23:55:00|c1|support|Anna|COMPLETEAGENT|5|295|1
        +1 00:10:00|c1|support|NONE|ENTERQUEUE||0901|1
        +1 00:10:05|c1|support|Anna|CONNECT|5|x|1
        +1 00:11:00|c1|support|Anna|COMPLETEAGENT|5|55|1)"));
    moveAfterTheFirstDay(store);
    const TimeRange both{readTime("00:00:00"), readTime("+2 00:00:00")};
    for (const By by : {By::Day, By::Month, By::All}) {
        std::map<TeamId, qint64> calls;
        for (const TeamInterval &one : must(store.reader().figures().teams(both, by, {})))
            calls[one.team] += one.cell.calls;
        QCOMPARE(calls[TeamId(1)], 1);
        QCOMPARE(calls[TeamId(2)], 1);
    }
}

CALLHELM_TEST(TeamFiguresTest)
#include "teamfigurestest.moc"
