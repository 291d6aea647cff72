#include <random>

#include <QTest>

#include "access/peoplerules.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who was where on which day, whom they may see, and what may be changed by whom.
class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void teamsByDay();
    void scopes();
    void changes_data();
    void changes();
    void firstOwner();
    void passwords_data();
    void passwords();
    void teams();
    void memberships_data();
    void memberships();
    void leaves();
    void seesAsDayByDay();
};

namespace {

const QDate today(2026, 10, 21);
const Calendar saigon(Calendar::zoneByName("Asia/Ho_Chi_Minh"));

Person person(int id, const char *login, Role role, std::optional<QDate> left = {})
{
    Person person;
    person.id = PersonId(id);
    person.name = QString::fromLatin1(login).toUpper();
    person.login = QString::fromLatin1(login);
    person.role = role;
    person.hasPassword = !person.login.isEmpty();
    person.left = left;
    return person;
}

const PersonId huy(1), olga(2), lan(3), an(4), ivan(5);
const TeamId care(1), sales(2), night(3);

/// Ivan moved from Sales to Care on 1 October; An is in Care and in Night; Lan is in charge of Care.
People someone()
{
    People people;
    people.persons
        = {person(1, "huy", Role::Owner), person(2, "olga", Role::Admin), person(3, "lan", Role::Supervisor),
           person(4, "an", Role::Agent), person(5, "ivan", Role::Agent)};
    people.teams = {{care, QStringLiteral("Care"), lan, {}},
                    {sales, QStringLiteral("Sales"), {}, {}},
                    {night, QStringLiteral("Night"), {}, QDate(2026, 3, 1)}};
    people.memberships = {{care, an, QDate(2024, 1, 1), {}},
                          {night, an, QDate(2025, 3, 1), QDate(2026, 3, 1)},
                          {sales, ivan, QDate(2024, 1, 1), QDate(2026, 10, 1)},
                          {care, ivan, QDate(2026, 10, 1), {}},
                          {sales, lan, QDate(2024, 1, 1), {}}};
    people.charges = {{care, lan}};
    people.agents = {{AgentId(14), an}, {AgentId(15), ivan}, {AgentId(25), ivan}, {AgentId(13), lan}};
    people.leaves = {{an, QDate(2026, 10, 19), QDate(2026, 10, 21), QStringLiteral("sick"), ivan}};
    return people;
}

} // namespace

void PeopleTest::teamsByDay()
{
    const People people = someone();
    QCOMPARE(people.teamsOn(ivan, QDate(2026, 9, 30)), std::vector{sales});
    QCOMPARE(people.teamsOn(ivan, QDate(2026, 10, 1)), std::vector{care});
    QCOMPARE(people.teamsOn(an, QDate(2026, 2, 28)), (std::vector{care, night}));
    QCOMPARE(people.teamsOn(an, QDate(2026, 3, 1)), std::vector{care});
    QCOMPARE(people.teamsOn(an, QDate(2023, 12, 31)), std::vector<TeamId>());
    QCOMPARE(people.membersOn(care, QDate(2026, 9, 30)), std::vector{an});
    QCOMPARE(people.membersOn(care, today), (std::vector{an, ivan}));
    QCOMPARE(people.spansOf(care, saigon).size(), 3U); // one of them under two names
    People open = people; // nobody was taken out when the team was dissolved
    open.memberships[1].until.reset();
    for (const People &one : {people, open})
        QCOMPARE(one.spansOf(night, saigon),
                 (std::vector{AgentSpan{AgentId(14), saigon.startOf(QDate(2025, 3, 1)),
                                        saigon.startOf(QDate(2026, 3, 1))}}));
    QVERIFY(people.isOnLeave(an, QDate(2026, 10, 20)));
    QVERIFY(!people.isOnLeave(an, today));
    QCOMPARE(people.personOf(AgentId(25)), people.person(ivan));
    QCOMPARE(people.personOf(AgentId(99)), nullptr);
    QCOMPARE(people.personByLogin(QStringLiteral("OLGA")), people.person(olga));
    QCOMPARE(people.personByLogin({}), nullptr);
}

void PeopleTest::scopes()
{
    const People people = someone();
    const auto at = [](const char *iso) { return *saigon.fromIso(QString::fromLatin1(iso)); };
    QVERIFY(people.scopeOf(huy, saigon).seesAll());
    QVERIFY(people.scopeOf(olga, saigon).seesAll());
    const Scope own = people.scopeOf(ivan, saigon);
    QVERIFY(own.sees(AgentId(15), at("2020-01-01")));
    QVERIFY(own.sees(AgentId(25), at("2030-01-01")));
    QVERIFY(!own.sees(AgentId(14), at("2026-10-21")));
    QVERIFY(!own.seesQueues());
    const Scope teams = people.scopeOf(lan, saigon);
    QVERIFY(teams.seesQueues());
    QVERIFY(!teams.seesAll());
    QVERIFY(teams.sees(AgentId(14), at("2024-01-01T00:00")));
    QVERIFY(!teams.sees(AgentId(14), at("2023-12-31T23:59")));
    QVERIFY(!teams.sees(AgentId(15), at("2026-09-30T23:59")));
    QVERIFY(teams.sees(AgentId(15), at("2026-10-01T00:00")));
    QVERIFY(teams.sees(AgentId(13), at("2026-10-01T00:00"))); // own figures
    QVERIFY(teams.seesTeam(care) && !teams.seesTeam(sales)); // whom they lead, not where they belong
    QVERIFY(!own.seesTeam(care));
    QVERIFY(own.masksNumbers() && !teams.masksNumbers() && people.scopeOf(huy, saigon).hidesNothing());
    QCOMPARE(people.scopeOf(PersonId(99), saigon), Scope::nothing());
    QVERIFY(!Scope::nothing().seesQueues());
}

void PeopleTest::changes_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<Person>("after");
    QTest::addColumn<QString>("refused");
    const QString notThem = QStringLiteral("Only an owner manages owners.");
    const QString notTheirs = QStringLiteral("Your role does not permit managing people.");
    const QString last = QStringLiteral("The last owner stays owner. Make somebody else an owner first.");
    QTest::newRow("owner makes an owner") << 1 << person(4, "an", Role::Owner) << QString();
    QTest::newRow("admin makes an owner") << 2 << person(4, "an", Role::Owner) << notThem;
    QTest::newRow("admin makes an admin") << 2 << person(4, "an", Role::Admin) << QString();
    QTest::newRow("admin demotes the owner") << 2 << person(1, "huy", Role::Agent) << notThem;
    QTest::newRow("admin renames the owner") << 2 << person(1, "huy2", Role::Owner) << notThem;
    QTest::newRow("supervisor makes an agent") << 3 << person(9, "new", Role::Agent) << notTheirs;
    QTest::newRow("supervisor promotes themself") << 3 << person(3, "lan", Role::Owner) << notTheirs;
    QTest::newRow("agent changes their own name") << 4 << person(4, "an2", Role::Agent) << notTheirs;
    QTest::newRow("the last owner demotes themself") << 1 << person(1, "huy", Role::Admin) << last;
    QTest::newRow("the last owner leaves") << 1 << person(1, "huy", Role::Owner, today) << last;
    QTest::newRow("the last owner leaves next month")
        << 1 << person(1, "huy", Role::Owner, today.addDays(30)) << last;
    QTest::newRow("the last owner cannot sign in any more") << 1 << person(1, "", Role::Owner) << last;
    QTest::newRow("owner adds an agent who does not sign in") << 1 << person(9, "", Role::Agent) << QString();
    QTest::newRow("a name twice") << 1 << person(9, "An", Role::Agent)
                                  << QStringLiteral("Somebody else signs in with that name.");
    QTest::newRow("a name with a space")
        << 1 << person(9, "an ", Role::Agent)
        << QStringLiteral("The name to sign in with begins and ends without a space.");
}

void PeopleTest::changes()
{
    QFETCH(int, by);
    QFETCH(Person, after);
    QFETCH(QString, refused);
    if (after.name.isEmpty())
        after.name = QStringLiteral("Somebody");
    const People people = someone();
    const auto done = checkPerson(people, people.person(PersonId(by)), people.person(after.id), after, today);
    QCOMPARE(done ? QString() : done.error().text, refused);
}

void PeopleTest::firstOwner()
{
    const Person owner = person(0, "huy", Role::Owner);
    QVERIFY(checkPerson({}, nullptr, nullptr, owner, today).ok());
    QVERIFY(!checkPerson({}, nullptr, nullptr, person(0, "huy", Role::Admin), today).ok());
    QVERIFY(!checkPerson(someone(), nullptr, nullptr, person(0, "new", Role::Owner), today).ok());
    // With a second owner the first may go.
    People people = someone();
    people.persons.push_back(person(6, "minh", Role::Owner));
    const Person *huyNow = people.person(huy);
    QVERIFY(checkPerson(people, huyNow, huyNow, person(1, "huy", Role::Agent), today).ok());
    people.persons.back().hasPassword = false; // who cannot sign in yet does not count
    huyNow = people.person(huy);
    QVERIFY(!checkPerson(people, huyNow, huyNow, person(1, "huy", Role::Agent), today).ok());
    people.persons.back().hasPassword = true;
    people.persons.back().left = today.addDays(10); // who will be gone does not count
    huyNow = people.person(huy);
    QVERIFY(!checkPerson(people, huyNow, huyNow, person(1, "huy", Role::Agent), today).ok());
}

void PeopleTest::passwords_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("whose");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("own") << 4 << 4 << true;
    QTest::newRow("owner, anybody's") << 1 << 2 << true;
    QTest::newRow("admin, an agent's") << 2 << 4 << true;
    QTest::newRow("admin, the owner's") << 2 << 1 << false;
    QTest::newRow("supervisor, an agent's") << 3 << 4 << false;
    QTest::newRow("agent, another's") << 4 << 5 << false;
    QTest::newRow("nobody") << 0 << 4 << false;
}

void PeopleTest::passwords()
{
    QFETCH(int, by);
    QFETCH(int, whose);
    QFETCH(bool, permitted);
    const People people = someone();
    QCOMPARE(checkPasswordOf(people.person(PersonId(by)), *people.person(PersonId(whose))).ok(), permitted);
}

void PeopleTest::teams()
{
    const People people = someone();
    const auto named = [](int id, const char *name) {
        return Team{TeamId(id), QString::fromLatin1(name), {}, {}};
    };
    QVERIFY(checkTeam(people, named(0, "New")).ok());
    QVERIFY(checkTeam(people, named(1, "CARE")).ok()); // itself
    QVERIFY(!checkTeam(people, named(0, "care")).ok());
    QVERIFY(checkTeam(people, named(0, "Night")).ok()); // the other was dissolved
    QVERIFY(!checkTeam(people, named(0, " ")).ok());
    QVERIFY(!checkTeam(people, Team{TeamId(0), QStringLiteral("New"), PersonId(99), {}}).ok());
}

void PeopleTest::memberships_data()
{
    QTest::addColumn<QList<QDate>>("days"); // from, until of the first and of the second; invalid: for ever
    QTest::addColumn<bool>("good");
    const QDate a(2026, 1, 1), b(2026, 2, 1), c(2026, 3, 1), d(2026, 4, 1), none;
    QTest::newRow("one after the other") << QList{a, b, b, none} << true;
    QTest::newRow("with a gap") << QList{a, b, c, d} << true;
    QTest::newRow("the later one first") << QList{c, d, a, b} << true;
    QTest::newRow("a day too long") << QList{a, b.addDays(1), b, none} << false;
    QTest::newRow("within") << QList{a, none, b, c} << false;
    QTest::newRow("both for ever") << QList{a, none, b, none} << false;
    QTest::newRow("ends before it begins") << QList{b, a, c, d} << false;
    QTest::newRow("no day") << QList{a, a, c, d} << false;
    QTest::newRow("without beginning") << QList{none, a, c, d} << false;
}

void PeopleTest::memberships()
{
    QFETCH(QList<QDate>, days);
    QFETCH(bool, good);
    const auto membership = [](QDate from, QDate until) {
        return Membership{care, an, from, until.isValid() ? std::optional(until) : std::nullopt};
    };
    const std::vector both{membership(days[0], days[1]), membership(days[2], days[3])};
    QCOMPARE(checkMemberships(someone(), both).ok(), good);
    std::vector apart = both;
    apart[1].team = sales; // two teams at once are possible
    if (days != QList{QDate(2026, 2, 1), QDate(2026, 1, 1), QDate(2026, 3, 1), QDate(2026, 4, 1)}
        && days[0] != days[1] && days[0].isValid())
        QVERIFY(checkMemberships(someone(), apart).ok());
    apart[1].team = TeamId(99);
    QVERIFY(!checkMemberships(someone(), apart).ok());
}

void PeopleTest::leaves()
{
    const People people = someone();
    QVERIFY(checkLeave(people, {an, today, today.addDays(1), {}, ivan}).ok());
    QVERIFY(checkLeave(people, {an, today, today.addDays(1), {}, {}}).ok());
    QVERIFY(!checkLeave(people, {an, today, today, {}, {}}).ok());
    QVERIFY(!checkLeave(people, {an, today, today.addDays(1), {}, an}).ok());
    QVERIFY(!checkLeave(people, {PersonId(99), today, today.addDays(1), {}, {}}).ok());
}

/// A supervisor's scope, moment by moment, against a count day by day.
void PeopleTest::seesAsDayByDay()
{
    std::mt19937 random(7);
    const auto pick = [&](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 200; ++round) {
        People people;
        people.persons.push_back(person(1, "boss", Role::Supervisor));
        for (int id = 2; id < 6; ++id) {
            people.persons.push_back(person(id, "agent", Role::Agent));
            people.agents.push_back({AgentId(id), PersonId(id)});
        }
        for (int team = 1; team < 4; ++team)
            people.teams.push_back({TeamId(team), QString::number(team), {}, {}});
        for (int i = 0; i < 10; ++i) {
            const QDate from = today.addDays(pick(20));
            people.memberships.push_back(
                {TeamId(1 + pick(3)), PersonId(2 + pick(4)), from,
                 pick(3) == 0 ? std::nullopt : std::optional(from.addDays(1 + pick(10)))});
        }
        people.charges = {{TeamId(1 + pick(3)), PersonId(1)}, {TeamId(1 + pick(3)), PersonId(1)}};
        const Scope scope = people.scopeOf(PersonId(1), saigon);
        for (int day = -1; day < 35; ++day) {
            const Instant noon = saigon.startOf(today.addDays(day)) + std::chrono::hours(12);
            for (int id = 2; id < 6; ++id) {
                bool own = false;
                for (const TeamId team : people.teamsOn(PersonId(id), today.addDays(day)))
                    own = own || std::ranges::count(people.inChargeOf(PersonId(1)), team) > 0;
                QCOMPARE(scope.sees(AgentId(id), noon), own);
            }
        }
    }
}

CALLHELM_TEST(PeopleTest)
#include "peopletest.moc"
