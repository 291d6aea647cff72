#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/storemaintenance.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who works here: written down field by field, within the rules whichever way it comes, and taken back.
class PeopleServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstIsAnOwnerWhoSignsIn();
    void fromAndToAsFields();
    void nothingOfAPassword();
    void takenBackAndMadeAgain();
    void movesByDay();
    void aTeamDissolves();
    void teamRules();
    void whoLeavesLeavesTheirTeams();
    void theLastOwner();
    void undoIsNoWayAround();
    void anAdminManagesNoOwner();
    void rulesAreThoseOfTheMoment();
    void anAgentIsOnePerson();
    void unclaimedAgents();
    void passwords();
    void changedByAnother();

private:
    void open(bool isSignedIn = false);
    void makePeople();
    ServiceSet &set() const { return *m_set; }
    PersonRecord of(const char *login) const { return recordOf(*m_set, login); }
    Result<void> save(const PersonRecord &record, const QString &password = {}) const
    {
        return awaited(m_set->people.save(record, password));
    }
    TeamId team(const char *name) const;
    std::vector<AuditEntry> trail() const { return storedTrail(path("store.sqlite")); }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void signIn(const char *login) const
    {
        const auto answer = awaited(m_set->signIn.signIn(QString::fromUtf8(login), openSesame()));
        QVERIFY(answer.ok());
        QCOMPARE(answer->outcome, SignInAnswer::Outcome::SignedIn);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

namespace {

Error errorOf(const Result<void> &result)
{
    return result ? Error{Error::Kind::Input, QStringLiteral("it was done"), {}, 0} : result.error();
}

} // namespace

void PeopleServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    QFile log(path("queue_log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n"
              "1793610005|1.1|support|Nguyễn An|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Nguyễn An|COMPLETECALLER|5|60|1\n"
              "1793610105|1.2|support|PJSIP/201|ADDMEMBER\n"
              "1793610105|1.2|support|olga|ADDMEMBER\n"
              "1793610105|1.2|support|SIP/201|ADDMEMBER\n"
              "1793610105|1.2|support|Bình|ADDMEMBER\n");
    log.close();
    open();
    QVERIFY(awaited(set().sources.importFiles(SourceKind::QueueLog, {path("queue_log")})).ok());
    QTRY_COMPARE(set().calls.agents().size(), 5U);
}

void PeopleServiceTest::cleanup()
{
    m_set.reset();
    const auto finding = StoreMaintenance::verifyAudit(path("store.sqlite"));
    QVERIFY(finding.ok());
    QCOMPARE(finding->broken, QString());
}

void PeopleServiceTest::open(bool isSignedIn)
{
    m_set.reset();
    ServiceSet::Options options;
    options.path = path("store.sqlite");
    options.zone = QTimeZone::utc();
    options.isSignedIn = isSignedIn;
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    m_set = std::move(*opened);
}

TeamId PeopleServiceTest::team(const char *name) const
{
    for (const Team &team : m_set->people.people().teams)
        if (team.name == QString::fromUtf8(name))
            return team.id;
    return TeamId();
}

/// Huy owns it, Olga administers it, An is an agent; there are Care and Sales.
void PeopleServiceTest::makePeople()
{
    QVERIFY(awaited(set().signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    QVERIFY(save(somebody("Olga", Role::Admin, "olga"), openSesame()).ok());
    QVERIFY(save(somebody("An", Role::Agent, "an"), openSesame()).ok());
    QVERIFY(awaited(set().people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    QVERIFY(awaited(set().people.save(Team{{}, QStringLiteral("Sales"), {}, {}})).ok());
    QCOMPARE(set().people.people().persons.size(), 3U);
    QCOMPARE(set().people.people().teams.size(), 2U);
}

void PeopleServiceTest::theFirstIsAnOwnerWhoSignsIn()
{
    QCOMPARE(errorOf(save(somebody("An", Role::Agent, "an"), openSesame())).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(save(somebody("Huy", Role::Owner), openSesame())).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(save(somebody("Huy", Role::Owner, "huy"))).kind, Error::Kind::Usage); // without password
    QCOMPARE(errorOf(save(somebody("Huy", Role::Owner, "huy"), QStringLiteral("short"))).kind,
             Error::Kind::Usage);
    QVERIFY(set().people.people().persons.empty());
    QCOMPARE(set().access.session(), Session::ofStoreOwner(QStringLiteral("local")));
    // Whoever makes the owner is out until the owner signs in.
    QVERIFY(save(somebody("Huy", Role::Owner, "huy"), openSesame()).ok());
    QVERIFY(set().access.session().isNobody());
    QCOMPARE(errorOf(save(somebody("An", Role::Agent, "an"))).kind, Error::Kind::Denied);
    signIn("huy");
    QVERIFY(save(somebody("An", Role::Agent, "an")).ok());
}

void PeopleServiceTest::fromAndToAsFields()
{
    makePeople();
    QSignalSpy changed(&set().people, &PeopleService::changed);
    PersonRecord an = of("an");
    an.person.name = QStringLiteral("Nguyễn An");
    an.memberships = {{team("Care"), {}, QDate(2026, 10, 1), {}}};
    an.agents = {set().calls.agents().front().id};
    const QString agent = set().calls.agents().front().name;
    an.leaves = {{{}, QDate(2026, 10, 5), QDate(2026, 10, 8), QStringLiteral("Tết"), of("olga").person.id}};
    QVERIFY(save(an).ok());
    QCOMPARE(changed.count(), 1);
    const AuditEntry line = trail().front();
    QCOMPARE(line.what, QStringLiteral("people.change"));
    QCOMPARE(line.who, QStringLiteral("Huy"));
    QCOMPARE(line.whom, QStringLiteral("Nguyễn An"));
    QCOMPARE(auditFields(line.from),
             (QJsonObject{{QStringLiteral("name"), QStringLiteral("An")},
                          {QStringLiteral("teams"), QString()},
                          {QStringLiteral("agents"), QString()},
                          {QStringLiteral("leave"), QString()}}));
    QCOMPARE(auditFields(line.to),
             (QJsonObject{{QStringLiteral("name"), QStringLiteral("Nguyễn An")},
                          {QStringLiteral("teams"), QStringLiteral("Care 2026-10-01 – ")},
                          {QStringLiteral("agents"), agent},
                          {QStringLiteral("leave"), QStringLiteral("2026-10-05 – 2026-10-08 Tết → Olga")}}));
    // The same again is no change.
    const size_t lines = trail().size();
    QVERIFY(save(of("an")).ok());
    QCOMPARE(trail().size(), lines);
    // A record is taken whole or not at all.
    PersonRecord wrong = of("an");
    wrong.person.name = QStringLiteral("Bình");
    wrong.leaves.push_back({{}, QDate(2026, 10, 7), QDate(2026, 10, 9), {}, {}});
    QCOMPARE(errorOf(save(wrong)).kind, Error::Kind::Usage);
    wrong = of("an");
    wrong.person.id = PersonId(99);
    QCOMPARE(errorOf(save(wrong)).kind, Error::Kind::Usage);
    QCOMPARE(trail().size(), lines);
    QCOMPARE(of("an").person.name, QStringLiteral("Nguyễn An"));
}

void PeopleServiceTest::nothingOfAPassword()
{
    makePeople();
    QVERIFY(awaited(set().people.setPassword(of("an").person.id, QStringLiteral("canary bird"))).ok());
    m_set.reset();
    QFile store(path("store.sqlite"));
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray bytes = store.readAll();
    QVERIFY(!bytes.contains("canary"));
    QVERIFY(!bytes.contains("sesame"));
    for (const AuditEntry &line : trail()) {
        QVERIFY(!line.to.contains(QStringLiteral("argon2")));
        if (line.what == QStringLiteral("people.password"))
            QVERIFY(line.from.isEmpty() && line.to.isEmpty());
    }
    QCOMPARE(trail().front().what, QStringLiteral("people.password"));
    QCOMPARE(trail().front().whom, QStringLiteral("An"));
}

void PeopleServiceTest::takenBackAndMadeAgain()
{
    makePeople();
    PersonRecord an = of("an");
    an.person.role = Role::Supervisor;
    an.charges = {team("Care")};
    an.memberships = {{team("Sales"), an.person.id, QDate(2026, 1, 1), {}}};
    const People before = set().people.people();
    QVERIFY(save(an).ok());
    const People after = set().people.people();
    QVERIFY(before != after);
    UndoStack &undo = set().access.undoStack();
    QCOMPARE(undo.undoText(), QStringLiteral("Person An"));
    QVERIFY(awaited(undo.undo()).ok());
    QCOMPARE(set().people.people(), before);
    QVERIFY(awaited(undo.redo()).ok());
    QCOMPARE(set().people.people(), after);
    // Somebody new, and gone again; their password is not made again.
    QVERIFY(save(somebody("Bình", Role::Agent, "binh"), openSesame()).ok());
    const PersonId id = of("binh").person.id;
    QVERIFY(of("binh").person.hasPassword);
    QVERIFY(awaited(undo.undo()).ok());
    QCOMPARE(set().people.people(), after);
    QVERIFY(awaited(undo.redo()).ok());
    QCOMPARE(of("binh").person.id, id);
    QVERIFY(!of("binh").person.hasPassword);
    QCOMPARE(trail().front().details, QStringLiteral("redo"));
    // A team.
    QVERIFY(awaited(set().people.save(Team{team("Care"), QStringLiteral("Care North"), {}, {}})).ok());
    QVERIFY(awaited(undo.undo()).ok());
    QVERIFY(team("Care").isValid());
}

void PeopleServiceTest::movesByDay()
{
    makePeople();
    const PersonId an = of("an").person.id;
    const TeamId care = team("Care");
    const TeamId sales = team("Sales");
    PeopleService &people = set().people;
    QVERIFY(awaited(people.move(an, {}, sales, QDate(2026, 1, 1))).ok());
    QVERIFY(awaited(people.move(an, sales, care, QDate(2026, 10, 1))).ok());
    QCOMPARE(people.people().teamsOn(an, QDate(2026, 9, 30)), std::vector{sales});
    QCOMPARE(people.people().teamsOn(an, QDate(2026, 10, 1)), std::vector{care});
    QCOMPARE(errorOf(awaited(people.move(an, {}, care, QDate(2026, 11, 1)))).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(awaited(people.move(an, sales, {}, QDate(2026, 11, 1)))).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(awaited(people.move(an, {}, sales, QDate()))).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(awaited(people.move(PersonId(99), {}, sales, QDate(2026, 11, 1)))).kind,
             Error::Kind::Usage);
    QVERIFY(awaited(people.move(an, care, {}, QDate(2026, 12, 1))).ok());
    QVERIFY(people.people().teamsOn(an, QDate(2026, 12, 1)).empty());
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(people.people().teamsOn(an, QDate(2026, 12, 1)), std::vector{care});
    // Two on their way at once: neither undoes the other.
    const auto first = people.move(an, care, {}, QDate(2026, 12, 1));
    const auto second = people.move(an, {}, sales, QDate(2026, 12, 5));
    QVERIFY(awaited(first).ok());
    QVERIFY(awaited(second).ok());
    QVERIFY(people.people().teamsOn(an, QDate(2026, 12, 1)).empty());
    QCOMPARE(people.people().teamsOn(an, QDate(2026, 12, 5)), std::vector{sales});
    // On the day they came they were not there.
    QVERIFY(awaited(people.move(an, sales, care, QDate(2026, 12, 5))).ok());
    QCOMPARE(people.people().teamsOn(an, QDate(2026, 12, 5)), std::vector{care});
}

void PeopleServiceTest::aTeamDissolves()
{
    makePeople();
    const PersonId an = of("an").person.id;
    const PersonId olga = of("olga").person.id;
    Team care{team("Care"), QStringLiteral("Care"), olga, {}};
    PeopleService &people = set().people;
    QVERIFY(awaited(people.move(an, {}, care.id, QDate(2026, 1, 1))).ok());
    QVERIFY(awaited(people.move(olga, {}, care.id, QDate(2026, 11, 1))).ok());
    const People before = people.people();
    care.dissolved = QDate(2026, 10, 1);
    QVERIFY(awaited(people.save(care)).ok());
    QCOMPARE(people.people().membersOn(care.id, QDate(2026, 9, 30)), std::vector{an});
    QVERIFY(people.people().membersOn(care.id, QDate(2026, 10, 1)).empty());
    QVERIFY(people.people().membersOn(care.id, QDate(2026, 11, 1)).empty());
    // Nobody comes any more.
    QCOMPARE(errorOf(awaited(people.move(olga, {}, care.id, QDate(2026, 11, 1)))).kind, Error::Kind::Usage);
    QVERIFY(trail().front().to.contains(QStringLiteral("An 2026-01-01 – 2026-10-01")));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(people.people().memberships, before.memberships);
    QVERIFY(!people.people().team(care.id)->dissolved);
}

void PeopleServiceTest::teamRules()
{
    makePeople();
    PeopleService &people = set().people;
    QCOMPARE(errorOf(awaited(people.save(Team{{}, QStringLiteral("care"), {}, {}}))).kind,
             Error::Kind::Usage);
    QCOMPARE(errorOf(awaited(people.save(Team{{}, QStringLiteral(" "), {}, {}}))).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(awaited(people.save(Team{TeamId(99), QStringLiteral("x"), {}, {}}))).kind,
             Error::Kind::Usage);
    // A team that somebody is in charge of since it was made does not vanish.
    QVERIFY(awaited(people.save(Team{{}, QStringLiteral("Night"), {}, {}})).ok());
    PersonRecord olga = of("olga");
    olga.charges = {team("Night")};
    QVERIFY(save(olga).ok());
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QVERIFY(awaited(set().access.undoStack().undo()).ok()); // nobody is in charge: it goes
    QVERIFY(!team("Night").isValid());
}

void PeopleServiceTest::whoLeavesLeavesTheirTeams()
{
    makePeople();
    PersonRecord an = of("an");
    an.memberships = {{team("Care"), {}, QDate(2026, 1, 1), {}}, {team("Sales"), {}, QDate(2027, 1, 1), {}}};
    QVERIFY(save(an).ok());
    an = of("an");
    an.person.left = QDate(2026, 11, 1);
    QVERIFY(save(an).ok());
    const PersonRecord left = of("an");
    QCOMPARE(left.memberships,
             (std::vector{Membership{team("Care"), an.person.id, QDate(2026, 1, 1), QDate(2026, 11, 1)}}));
    QCOMPARE(left.person.name, QStringLiteral("An"));
}

void PeopleServiceTest::theLastOwner()
{
    makePeople();
    const auto refused = [this](const std::function<void(Person &)> &change) {
        PersonRecord huy = of("huy");
        change(huy.person);
        return errorOf(save(huy)).kind == Error::Kind::Usage;
    };
    QVERIFY(refused([](Person &huy) { huy.role = Role::Admin; }));
    QVERIFY(refused([](Person &huy) { huy.left = QDate(2026, 1, 1); }));
    QVERIFY(refused([](Person &huy) { huy.left = QDate(2036, 1, 1); }));
    QVERIFY(refused([](Person &huy) { huy.login.clear(); }));
    // Another owner who cannot sign in is none.
    QVERIFY(save(somebody("Minh", Role::Owner, "minh")).ok());
    QVERIFY(refused([](Person &huy) { huy.role = Role::Admin; }));
    QVERIFY(awaited(set().people.setPassword(of("minh").person.id, openSesame())).ok());
    PersonRecord huy = of("huy");
    huy.person.role = Role::Admin;
    QVERIFY(save(huy).ok());
    QCOMPARE(set().access.session().actor().role, Role::Admin); // at once
}

void PeopleServiceTest::undoIsNoWayAround()
{
    makePeople();
    UndoStack &undo = set().access.undoStack();
    QVERIFY(save(somebody("Minh", Role::Owner, "minh"), openSesame()).ok());
    PersonRecord huy = of("huy");
    huy.person.role = Role::Admin;
    QVERIFY(save(huy).ok());
    QCOMPARE(errorOf(awaited(undo.undo())).kind, Error::Kind::Denied); // an admin makes no owner
    QCOMPARE(of("huy").person.role, Role::Admin);
    QCOMPARE(errorOf(awaited(undo.undo())).kind, Error::Kind::Denied); // nor removes the last one
    QVERIFY(of("minh").person.id.isValid());
    QCOMPARE(of("minh").person.role, Role::Owner);
    // The other way: an owner who was added is the last one when the addition is taken back.
    signIn("minh");
    QVERIFY(save(somebody("Lan", Role::Owner, "lan"), openSesame()).ok());
    set().signIn.signOut();
    signIn("lan");
    PersonRecord minh = of("minh");
    minh.person.role = Role::Agent;
    QVERIFY(save(minh).ok());
    QVERIFY(awaited(undo.undo()).ok());
    QVERIFY(awaited(undo.redo()).ok());
    QVERIFY(!undo.canRedo());
    QCOMPARE(of("lan").person.role, Role::Owner);
}

void PeopleServiceTest::anAdminManagesNoOwner()
{
    makePeople();
    signIn("olga");
    QCOMPARE(errorOf(save(somebody("Minh", Role::Owner, "minh"), openSesame())).kind, Error::Kind::Denied);
    PersonRecord huy = of("huy");
    huy.person.name = QStringLiteral("Hùng");
    QCOMPARE(errorOf(save(huy)).kind, Error::Kind::Denied);
    QCOMPARE(errorOf(awaited(set().people.setPassword(huy.person.id, QStringLiteral("another one")))).kind,
             Error::Kind::Denied);
    QCOMPARE(errorOf(awaited(set().people.move(huy.person.id, {}, team("Care"), QDate(2026, 1, 1)))).kind,
             Error::Kind::Denied);
    PersonRecord olga = of("olga");
    olga.person.role = Role::Owner;
    QCOMPARE(errorOf(save(olga)).kind, Error::Kind::Denied);
    QVERIFY(save(somebody("Minh", Role::Admin, "minh"), openSesame()).ok());
    signIn("huy");
}

/// The rules ask for the role that somebody has when the change is made, not when it was asked for.
void PeopleServiceTest::rulesAreThoseOfTheMoment()
{
    makePeople();
    PersonRecord olga = of("olga");
    olga.person.role = Role::Agent;
    const PersonId an = of("an").person.id;
    // Asked for as Huy; then, in the same moment, as Olga, who is admin until the first is made.
    const auto demoted = set().people.save(olga);
    set().access.setSession(
        Session::of(olga.person.id, set().people.people(), set().access.calendar(), set().people.today()));
    const auto moved = set().people.move(an, {}, team("Care"), QDate(2026, 1, 1));
    const auto team = set().people.save(Team{{}, QStringLiteral("New"), {}, {}});
    QVERIFY(awaited(demoted).ok());
    QCOMPARE(errorOf(awaited(moved)).kind, Error::Kind::Denied);
    QCOMPARE(errorOf(awaited(team)).kind, Error::Kind::Denied);
    QVERIFY(set().people.people().memberships.empty());
    QCOMPARE(set().access.session().actor().role, Role::Agent);
    QVERIFY(set().access.session().scope().seesNothing());
}

void PeopleServiceTest::anAgentIsOnePerson()
{
    makePeople();
    const AgentId agent = set().calls.agents().front().id;
    PersonRecord an = of("an");
    an.agents = {agent};
    QVERIFY(save(an).ok());
    PersonRecord olga = of("olga");
    olga.agents = {agent};
    const Error error = errorOf(save(olga));
    QCOMPARE(error.kind, Error::Kind::Usage);
    QVERIFY(error.text.contains(QStringLiteral("An")));
}

void PeopleServiceTest::unclaimedAgents()
{
    makePeople();
    const auto likely = [this] {
        QStringList all;
        for (const UnclaimedAgent &agent : set().people.unclaimedAgents()) {
            const Person *person = agent.likely ? set().people.people().person(*agent.likely) : nullptr;
            all << agent.name + u'=' + (person == nullptr ? QStringLiteral("?") : person->name);
        }
        all.sort();
        return all.join(u' ');
    };
    PersonRecord an = of("an");
    an.person.name = QStringLiteral("nguyen an");
    QVERIFY(save(an).ok());
    QVERIFY(save(somebody("Bình", Role::Agent)).ok());
    QVERIFY(save(somebody("binh", Role::Agent, "binh2")).ok()); // which of the two?
    QCOMPARE(likely(), QStringLiteral("Bình=? Nguyễn An=nguyen an PJSIP/201=? SIP/201=? olga=Olga"));
    // Who has the extension has it whatever it is dialled by; what is somebody's is offered no more.
    PersonRecord olga = of("olga");
    for (const NamedAgent &agent : set().calls.agents())
        if (agent.name == QStringLiteral("PJSIP/201") || agent.name == QStringLiteral("olga"))
            olga.agents.push_back(agent.id);
    QVERIFY(save(olga).ok());
    QCOMPARE(likely(), QStringLiteral("Bình=? Nguyễn An=nguyen an SIP/201=Olga"));
    // Who left is not offered.
    an = of("an");
    an.person.left = QDate(2026, 1, 1);
    QVERIFY(save(an).ok());
    QCOMPARE(likely(), QStringLiteral("Bình=? Nguyễn An=? SIP/201=Olga"));
}

void PeopleServiceTest::passwords()
{
    makePeople();
    const PersonId an = of("an").person.id;
    const auto set = [this](PersonId id, const char *text) {
        return awaited(m_set->people.setPassword(id, QString::fromUtf8(text)));
    };
    QCOMPARE(errorOf(set(an, "short")).kind, Error::Kind::Usage);
    QCOMPARE(errorOf(set(PersonId(99), "long enough")).kind, Error::Kind::Usage);
    QVERIFY(set(an, "another one").ok());
    QVERIFY(!m_set->access.undoStack().undoText().contains(QStringLiteral("An")));
    const auto answer = awaited(m_set->signIn.signIn(QStringLiteral("an"), QStringLiteral("another one")));
    QVERIFY(answer.ok());
    QCOMPARE(answer->outcome, SignInAnswer::Outcome::SignedIn);
    QCOMPARE(errorOf(set(an, "and another")).kind, Error::Kind::Denied); // an agent's own: changePassword()
}

/// A program that only reads sees what the other one changes.
void PeopleServiceTest::changedByAnother()
{
    makePeople();
    ServiceSet::Options options;
    options.path = path("store.sqlite");
    options.readOnly = Error{Error::Kind::Held, QStringLiteral("held"), {}, 0};
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    const std::unique_ptr<ServiceSet> other = std::move(*opened);
    QCOMPARE(other->people.people().persons.size(), 3U);
    QVERIFY(other->access.session().isNobody());
    QVERIFY(save(somebody("Bình", Role::Agent)).ok());
    QTRY_COMPARE(other->people.people().persons.size(), 4U);
    // Signing in there works too, and follows.
    const auto answer = awaited(other->signIn.signIn(QStringLiteral("olga"), openSesame()));
    QVERIFY(answer.ok());
    QCOMPARE(other->access.session().actor().role, Role::Admin);
    PersonRecord olga = of("olga");
    olga.person.left = QDate(2026, 1, 1);
    QVERIFY(save(olga).ok());
    QTRY_VERIFY(other->access.session().isNobody());
    QCOMPARE(errorOf(awaited(other->people.save(somebody("x", Role::Agent)))).kind, Error::Kind::Denied);
}

CALLHELM_TEST(PeopleServiceTest)
#include "peopleservicetest.moc"
