#include "storetest.h"

#include "store/openstore.h"
#include "store/peoplestore.h"
#include "support/testmain.h"

using namespace callhelm;

class PeopleStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEverything();
    void changesAndRemoves();
    void oneLoginOnePerson();
    void keepsPasswordsApart();
    void countsFailures();
    void forgetsStrangersFailures();

private:
    [[nodiscard]] PersonId add(const QString &name, const QString &login, Role role = Role::Agent);

    std::unique_ptr<Place> m_place;
    DatabasePtr m_database;
    std::unique_ptr<PeopleStore> m_people;
};

void PeopleStoreTest::init()
{
    m_place = std::make_unique<Place>();
    auto opened = callhelm::openStore(m_place->store, Database::Mode::ReadWrite);
    VERIFY_OK(opened);
    m_database = std::move(*opened);
    m_people = std::make_unique<PeopleStore>(*m_database);
}

void PeopleStoreTest::cleanup()
{
    m_people.reset();
    m_database.reset();
    m_place.reset();
}

PersonId PeopleStoreTest::add(const QString &name, const QString &login, Role role)
{
    Person person;
    person.name = name;
    person.login = login;
    person.role = role;
    auto id = m_people->save(person);
    return id ? *id : PersonId();
}

void PeopleStoreTest::keepsEverything()
{
    const PersonId olga = add(QStringLiteral("Ольга"), QStringLiteral("olga"), Role::Admin);
    const PersonId an = add(QStringLiteral("Nguyễn An"), QStringLiteral("an"));
    const PersonId claire = add(QStringLiteral("Claire"), {});
    const PersonId noah = add(QStringLiteral("Noah"), {}); // two who do not sign in
    QVERIFY(olga.isValid() && an.isValid() && claire.isValid() && noah.isValid());
    const auto care = m_people->save(Team{{}, QStringLiteral("Care"), olga, {}});
    VERIFY_OK(care);
    const QDate day(2026, 10, 1);
    VERIFY_OK(m_people->setMemberships(*care, an,
                                       {{*care, an, day, day.addDays(7)}, {*care, an, day.addDays(20), {}}}));
    VERIFY_OK(m_people->setCharges(olga, {*care}));
    VERIFY_OK(m_people->setAgent(AgentId(7), an));
    VERIFY_OK(m_people->setAgent(AgentId(8), an));
    VERIFY_OK(m_people->setLeaves(an, {{an, day, day.addDays(2), QStringLiteral("ốm"), claire}}));
    const auto people = m_people->read();
    VERIFY_OK(people);
    QCOMPARE(people->persons.size(), 4u);
    QCOMPARE(people->person(olga)->role, Role::Admin);
    QCOMPARE(people->person(an)->name, QStringLiteral("Nguyễn An"));
    QCOMPARE(people->teams, (std::vector{Team{*care, QStringLiteral("Care"), olga, {}}}));
    QCOMPARE(people->memberships,
             (std::vector{Membership{*care, an, day, day.addDays(7)},
                          Membership{*care, an, day.addDays(20), {}}}));
    QCOMPARE(people->charges, (std::vector{Charge{*care, olga}}));
    QCOMPARE(people->agents, (std::vector{AgentLink{AgentId(7), an}, AgentLink{AgentId(8), an}}));
    QCOMPARE(people->leaves, (std::vector{Leave{an, day, day.addDays(2), QStringLiteral("ốm"), claire}}));
}

void PeopleStoreTest::changesAndRemoves()
{
    const PersonId an = add(QStringLiteral("An"), QStringLiteral("an"));
    const PersonId ivan = add(QStringLiteral("Ivan"), QStringLiteral("ivan"));
    VERIFY_OK(m_people->setPassword(an, "$argon2id$hash"));
    Person changed = *m_people->read()->person(an);
    QVERIFY(changed.hasPassword);
    changed.name = QStringLiteral("Nguyễn An");
    changed.left = QDate(2026, 11, 1);
    QCOMPARE(*m_people->save(changed), an);
    QCOMPARE(*m_people->read()->person(an), changed); // the password stays
    const TeamId care = *m_people->save(Team{{}, QStringLiteral("Care"), an, {}});
    VERIFY_OK(m_people->setMemberships(care, an, {{care, an, QDate(2026, 1, 1), {}}}));
    VERIFY_OK(m_people->setAgent(AgentId(7), an));
    VERIFY_OK(m_people->setLeaves(ivan, {{ivan, QDate(2026, 1, 1), QDate(2026, 1, 2), {}, an}}));
    VERIFY_OK(m_people->remove(an));
    const People left = *m_people->read();
    QCOMPARE(left.persons.size(), 1u);
    QVERIFY(left.memberships.empty() && left.agents.empty() && !left.leaves.front().standIn
            && !left.teams.front().head);
    VERIFY_OK(m_people->setAgent(AgentId(9), ivan));
    VERIFY_OK(m_people->setAgent(AgentId(9), PersonId()));
    VERIFY_OK(m_people->remove(care));
    QVERIFY(m_people->read()->agents.empty() && m_people->read()->teams.empty());
}

void PeopleStoreTest::oneLoginOnePerson()
{
    QVERIFY(add(QStringLiteral("Đặng"), QStringLiteral("đặng")).isValid());
    QVERIFY(!add(QStringLiteral("Another"), QStringLiteral("ĐẶNG")).isValid());
    QCOMPARE(m_people->read()->persons.size(), 1u);
}

void PeopleStoreTest::keepsPasswordsApart()
{
    const PersonId an = add(QStringLiteral("An"), QStringLiteral("an"));
    QCOMPARE(*m_people->password(an), QByteArray());
    VERIFY_OK(m_people->setPassword(an, "$argon2id$hash"));
    QCOMPARE(*m_people->password(an), QByteArray("$argon2id$hash"));
    QCOMPARE(*m_people->password(PersonId(99)), QByteArray());
}

void PeopleStoreTest::countsFailures()
{
    const PersonId an = add(QStringLiteral("An"), QStringLiteral("an"));
    QCOMPARE(m_people->failures(QStringLiteral("an"))->count, 0);
    for (int i = 1; i <= 6; ++i)
        VERIFY_OK(m_people->noteFailure(i % 2 ? QStringLiteral("an") : QStringLiteral("AN"),
                                        instantFromMs(i * 1000)));
    QCOMPARE(m_people->failures(QStringLiteral("An"))->count, 6);
    QCOMPARE(m_people->failures(QStringLiteral("An"))->last, instantFromMs(6000));
    VERIFY_OK(m_people->noteSignIn(*m_people->read()->person(an), instantFromMs(9000)));
    QCOMPARE(m_people->failures(QStringLiteral("an"))->count, 0);
    QCOMPARE(m_people->read()->person(an)->lastHere, std::optional(instantFromMs(9000)));
}

void PeopleStoreTest::forgetsStrangersFailures()
{
    QVERIFY(add(QStringLiteral("An"), QStringLiteral("an")).isValid());
    VERIFY_OK(m_people->noteFailure(QStringLiteral("an"), instantFromMs(1)));
    VERIFY_OK(m_database->execute("BEGIN"));
    for (int i = 0; i < 1100; ++i)
        VERIFY_OK(m_people->noteFailure(QStringLiteral("stranger %1").arg(i), instantFromMs(10 + i)));
    VERIFY_OK(m_database->execute("COMMIT"));
    QCOMPARE(m_people->failures(QStringLiteral("stranger 0"))->count, 0);
    QCOMPARE(m_people->failures(QStringLiteral("stranger 1099"))->count, 1);
    QCOMPARE(m_people->failures(QStringLiteral("an"))->count, 1); // those of people stay
}

CALLHELM_TEST(PeopleStoreTest)
#include "peoplestoretest.moc"
