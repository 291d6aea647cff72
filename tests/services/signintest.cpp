#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "access/password.h"
#include "services/signincheck.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who is signed in, who may not, and what a session becomes while it lasts.
class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_set.reset(); }
    void aStoreWithoutPeople();
    void theFirstOwner();
    void nobodySeesNothing();
    void inAndOut();
    void candidates();
    void wrongAndPaused();
    void pausesOutlastARestart();
    void triesAtOnce();
    void aBusyWriterKeepsNobodyOut();
    void namesTellNothing();
    void aHashIsRenewed();
    void ownPassword();
    void anotherPasswordEndsTheSession();
    void aSessionFollowsItsPerson();
    void whoLeftIsOut();
    void undoIsOnesOwn();
    void sourcesGoOn();

private:
    using Outcome = SignInAnswer::Outcome;
    void open(bool isSignedIn = false);
    void makePeople();
    PersonRecord of(const char *login) const { return recordOf(*m_set, login); }
    SignInAnswer signIn(const QString &login, const QString &password = openSesame()) const
    {
        const auto answer = awaited(m_set->signIn.signIn(login, password));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().toString()));
        return *answer;
    }
    bool isIn(const char *login) const
    {
        return signIn(QString::fromUtf8(login)).outcome == SignInAnswer::Outcome::SignedIn;
    }
    Result<void> save(const PersonRecord &record, const QString &password = {}) const
    {
        return awaited(m_set->people.save(record, password));
    }
    void execute(const QByteArray &sql) const
    {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(sql).ok());
    }
    std::vector<AuditEntry> trail() const { return storedTrail(path("store.sqlite")); }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

void SignInTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    QFile log(path("queue_log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n"
              "1793610005|1.1|support|Anna|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Anna|COMPLETECALLER|5|60|1\n"
              "1793610100|1.3|support|NONE|ENTERQUEUE||0902|1\n"
              "1793610105|1.3|support|Boris|CONNECT|5|1.4|3\n"
              "1793610165|1.3|support|Boris|COMPLETECALLER|5|60|1\n");
    log.close();
    open();
    QVERIFY(awaited(m_set->sources.importFiles(SourceKind::QueueLog, {path("queue_log")})).ok());
    QTRY_COMPARE(m_set->calls.agents().size(), 2U);
}

void SignInTest::open(bool isSignedIn)
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

/// Huy owns it, Lan leads Care, in which Anna is; nobody is signed in.
void SignInTest::makePeople()
{
    QVERIFY(
        awaited(m_set->signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    QVERIFY(awaited(m_set->people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    const TeamId care = m_set->people.people().teams.front().id;
    PersonRecord anna = somebody("Anna", Role::Agent, "anna");
    anna.agents = {m_set->calls.agents().front().id};
    anna.memberships = {{care, {}, QDate(2020, 1, 1), {}}};
    QVERIFY(save(anna, openSesame()).ok());
    PersonRecord lan = somebody("Lan", Role::Supervisor, "lan");
    lan.charges = {care};
    QVERIFY(save(lan, openSesame()).ok());
    m_set->signIn.signOut();
}

void SignInTest::aStoreWithoutPeople()
{
    QVERIFY(!m_set->signIn.hasPeople());
    QVERIFY(m_set->signIn.isOpen());
    QVERIFY(!m_set->signIn.person());
    QCOMPARE(m_set->access.session(), Session::ofStoreOwner(QStringLiteral("local")));
    m_set->signIn.signOut(); // nobody could sign in again
    QVERIFY(m_set->signIn.isOpen());
    QCOMPARE(signIn(QStringLiteral("huy")).outcome, Outcome::Wrong);
    QVERIFY(m_set->signIn.isOpen());
    QVERIFY(awaited(m_set->goals.setGoal(QueueId(1), {30, 5, {}, 9000})).ok());
}

void SignInTest::theFirstOwner()
{
    QVERIFY(awaited(m_set->goals.setGoal(QueueId(1), {30, 5, {}, 9000})).ok());
    const auto made = [this](const char *name, const char *login, const char *password) {
        return awaited(m_set->signIn.makeOwner(QString::fromUtf8(name), QString::fromUtf8(login),
                                               QString::fromUtf8(password)));
    };
    for (const auto &[name, login, password] :
         {std::tuple("", "huy", "open sesame"), std::tuple("Huy", "", "open sesame"),
          std::tuple("Huy", "huy", "short"), std::tuple("Huy", "huyhuyhuy", "huyhuyhuy")}) {
        const auto done = made(name, login, password);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Usage);
        QVERIFY(m_set->signIn.isOpen());
    }
    QSignalSpy changed(&m_set->signIn, &SignInService::changed);
    bool wasClosed = false;
    connect(&m_set->signIn, &SignInService::changed, this,
            [&] { wasClosed = wasClosed || !m_set->signIn.isOpen(); });
    QVERIFY(made("Huy", "huy", "open sesame").ok());
    QVERIFY(changed.count() >= 1);
    QVERIFY(!wasClosed);
    QCOMPARE(m_set->signIn.person()->name, QStringLiteral("Huy"));
    QCOMPARE(m_set->access.session().actor(), (Actor{QStringLiteral("Huy"), Role::Owner}));
    QVERIFY(m_set->access.session().person());
    QVERIFY(!m_set->access.undoStack().canUndo());
    QTRY_VERIFY(m_set->signIn.person()->lastHere);
    QCOMPARE(made("Olga", "olga", "open sesame").error().kind, Error::Kind::Usage);
    // What a store from before held is there.
    QCOMPARE(m_set->goals.goal(QueueId(1)).threshold, 30);
    open();
    QVERIFY(!m_set->signIn.isOpen());
    QCOMPARE(m_set->goals.goal(QueueId(1)).threshold, 30);
}

void SignInTest::nobodySeesNothing()
{
    makePeople();
    open();
    QVERIFY(m_set->access.session().isNobody());
    QVERIFY(m_set->calls.agents().empty()); // from the beginning on
    QCOMPARE(m_set->audit.trail(10).isValid(), true);
    for (int right = 0; right < rightCount; ++right)
        QVERIFY(!m_set->access.session().may(Right(right)));
    for (int act = 0; act < actCount; ++act)
        QVERIFY(!m_set->access.session().may(Act(act)));
    QVERIFY(m_set->access.session().scope().seesNothing());
    const auto denied = awaited(m_set->calls.visits({}));
    QCOMPARE(denied.error().text, QStringLiteral("Sign in first."));
    QVERIFY(!awaited(m_set->goals.setGoal(QueueId(1), {30, 5, {}, 9000})).ok());
    m_set.reset();
    QCOMPARE(trail().front().what, QStringLiteral("goal.change"));
    QCOMPARE(trail().front().outcome, QStringLiteral("denied"));
    QCOMPARE(trail().front().who, QString());
    QCOMPARE(trail().front().role, QString());
}

void SignInTest::inAndOut()
{
    makePeople();
    open();
    QSignalSpy changed(&m_set->signIn, &SignInService::changed);
    QVERIFY(isIn(" LAN ")); // case and what one types around it do not count
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_set->signIn.person()->name, QStringLiteral("Lan"));
    QTRY_COMPARE(m_set->calls.agents().size(), 1U);
    QVERIFY(isIn("huy")); // in her place
    QTRY_COMPARE(m_set->calls.agents().size(), 2U);
    m_set->signIn.signOut();
    m_set->signIn.signOut();
    QVERIFY(!m_set->signIn.isOpen());
    QTRY_COMPARE(m_set->calls.agents().size(), 0U);
    m_set.reset();
    const auto lines = trail();
    QStringList told;
    for (size_t i = 0; i < 4; ++i)
        told << lines[i].who + u' ' + lines[i].role + u' ' + lines[i].what;
    QCOMPARE(
        told,
        QStringList({QStringLiteral("Huy owner people.sign_out"), QStringLiteral("Huy owner people.sign_in"),
                     QStringLiteral("Lan supervisor people.sign_out"),
                     QStringLiteral("Lan supervisor people.sign_in")}));
}

void SignInTest::candidates()
{
    makePeople();
    QVERIFY(isIn("huy"));
    QVERIFY(save(somebody("Without", Role::Agent, "without")).ok()); // a password
    QVERIFY(save(somebody("Nameless", Role::Agent)).ok());
    PersonRecord left = somebody("Left", Role::Agent, "left");
    left.person.left = QDate(2026, 1, 1);
    QVERIFY(save(left, openSesame()).ok());
    QStringList names;
    for (const Person &person : m_set->signIn.candidates())
        names << person.name;
    QCOMPARE(names, QStringList({QStringLiteral("Anna"), QStringLiteral("Huy"), QStringLiteral("Lan")}));
    m_set->signIn.signOut();
    QVERIFY(!isIn("left"));
    QVERIFY(!isIn("without"));
    QCOMPARE(signIn(QStringLiteral("without"), {}).outcome, Outcome::Wrong);
    QVERIFY(!m_set->signIn.isOpen());
}

void SignInTest::wrongAndPaused()
{
    makePeople();
    const size_t lines = trail().size();
    for (int i = 1; i <= freeTries; ++i) {
        const SignInAnswer answer = signIn(QStringLiteral("lan"), QStringLiteral("guess %1").arg(i));
        QCOMPARE(answer.outcome, Outcome::Wrong);
        QCOMPARE(answer.pause > Duration::zero(), i == freeTries);
    }
    SignInAnswer answer = signIn(QStringLiteral("Lan")); // now even the right one
    QCOMPARE(answer.outcome, Outcome::Paused);
    QVERIFY(answer.pause > std::chrono::seconds(20));
    QVERIFY(answer.pause <= std::chrono::seconds(30));
    QVERIFY(isIn("anna")); // others have not to wait
    // When the pause is over.
    m_set.reset();
    execute("UPDATE sign_in_failure SET last=last-60000");
    open();
    answer = signIn(QStringLiteral("lan"), QStringLiteral("guess"));
    QCOMPARE(answer.outcome, Outcome::Wrong);
    QCOMPARE(answer.pause, Duration(std::chrono::minutes(1)));
    m_set.reset();
    execute("UPDATE sign_in_failure SET last=last-120000");
    open();
    QVERIFY(isIn("lan")); // and all is forgotten
    m_set->signIn.signOut();
    QCOMPARE(signIn(QStringLiteral("lan"), QStringLiteral("guess")).pause, Duration::zero());
    m_set.reset();
    QStringList failed;
    for (const AuditEntry &line : trail())
        if (line.outcome == QStringLiteral("failed"))
            failed << line.whom + u' ' + line.details;
    QCOMPARE(failed, QStringList({QStringLiteral("Lan 6 failed"), QStringLiteral("Lan 5 failed")}));
    QVERIFY(trail().size() > lines);
}

void SignInTest::pausesOutlastARestart()
{
    makePeople();
    for (int i = 0; i < freeTries; ++i) {
        QCOMPARE(signIn(QStringLiteral("nobody's name"), QStringLiteral("guess")).outcome, Outcome::Wrong);
        open();
    }
    QCOMPARE(signIn(QStringLiteral("Nobody's Name")).outcome, Outcome::Paused);
    m_set.reset();
    for (const AuditEntry &line : trail()) // it may be a password
        QVERIFY(!line.whom.contains(QStringLiteral("obody"))
                && !line.details.contains(QStringLiteral("obody")));
}

/// Tries on their way count as failed: many at once are no way around the pause.
void SignInTest::triesAtOnce()
{
    makePeople();
    std::vector<QFuture<Result<SignInAnswer>>> tries;
    for (int i = 0; i < 12; ++i)
        tries.push_back(m_set->signIn.signIn(QStringLiteral("lan"), QStringLiteral("guess")));
    int wrong = 0;
    for (const auto &future : tries) {
        const auto answer = awaited(future);
        QVERIFY(answer.ok());
        wrong += answer->outcome == Outcome::Wrong ? 1 : 0;
    }
    QCOMPARE(wrong, freeTries);
    QCOMPARE(signIn(QStringLiteral("lan")).outcome, Outcome::Paused);
}

/// An import may keep the writer busy for minutes.
void SignInTest::aBusyWriterKeepsNobodyOut()
{
    makePeople();
    std::atomic<bool> goOn = false;
    m_set->access.inWriter([&goOn](Writer &) {
        while (!goOn)
            QThread::msleep(5);
    });
    for (int i = 0; i < freeTries; ++i)
        QCOMPARE(signIn(QStringLiteral("anna"), QStringLiteral("guess")).outcome, Outcome::Wrong);
    QCOMPARE(signIn(QStringLiteral("anna")).outcome, Outcome::Paused); // counted although it is not written
    QVERIFY(isIn("huy"));
    goOn = true;
    open();
    QCOMPARE(signIn(QStringLiteral("anna")).outcome, Outcome::Paused);
}

/// Names that somebody has and names that nobody has: the same way, the same answers, about the same time.
void SignInTest::namesTellNothing()
{
    makePeople();
    auto database = openStore(path("store.sqlite"), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    const auto duration = [&](const char *login) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            SignInCheck check(QString::fromUtf8(login), QStringLiteral("guess"));
            if (!check.read(**database))
                return qint64(0);
            QElapsedTimer timer;
            timer.start();
            check.judge(m_set->access.systemClock().now(), m_set->people.today());
            best = std::min(best, timer.nsecsElapsed());
            if (check.answer().outcome != Outcome::Wrong || check.failures().count != 1)
                return qint64(0);
        }
        return best;
    };
    (void)duration("lan"); // what is made once
    (void)duration("x");
    const double known = double(duration("lan"));
    const double unknown = double(duration("nobody"));
    QVERIFY(known > 0 && unknown > 0);
    QVERIFY2(known / unknown > 0.5 && known / unknown < 2, qPrintable(QString::number(known / unknown)));
}

void SignInTest::aHashIsRenewed()
{
    makePeople();
    const PersonId lan = of("lan").person.id;
    m_set.reset();
    const auto weak = hashPassword(openSesame(), PasswordCost::least());
    QVERIFY(weak.ok());
    const auto stored = [this, lan] {
        auto database = openStore(path("store.sqlite"), Database::Mode::ReadOnly);
        return *PeopleStore(**database).password(lan);
    };
    {
        auto database = openStore(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(PeopleStore(**database).setPassword(lan, *weak).ok());
    }
    open();
    QCOMPARE(signIn(QStringLiteral("lan"), QStringLiteral("guess")).outcome, Outcome::Wrong);
    m_set.reset();
    QCOMPARE(stored(), *weak); // only who has the password can renew it
    open();
    QVERIFY(isIn("lan"));
    m_set.reset();
    QVERIFY(stored() != *weak);
    QVERIFY(!isHashOutdated(stored()));
    const QByteArray renewed = stored();
    open();
    QVERIFY(isIn("lan"));
    m_set.reset();
    QCOMPARE(stored(), renewed);
}

void SignInTest::ownPassword()
{
    makePeople();
    const QString next = QStringLiteral("a better one");
    QCOMPARE(awaited(m_set->signIn.changePassword(openSesame(), next)).error().kind, Error::Kind::Denied);
    QVERIFY(isIn("anna"));
    QCOMPARE(awaited(m_set->signIn.changePassword(openSesame(), QStringLiteral("short"))).error().kind,
             Error::Kind::Usage);
    QCOMPARE(awaited(m_set->signIn.changePassword(QStringLiteral("guess"), next))->outcome, Outcome::Wrong);
    QCOMPARE(awaited(m_set->signIn.changePassword(openSesame(), next))->outcome, Outcome::SignedIn);
    QCOMPARE(trail().front().what, QStringLiteral("people.password"));
    QCOMPARE(trail().front().who, QStringLiteral("Anna"));
    m_set->signIn.signOut();
    QVERIFY(!isIn("anna"));
    QCOMPARE(signIn(QStringLiteral("anna"), next).outcome, Outcome::SignedIn);
    for (int i = 0; i < freeTries; ++i) // who sits at a window that was left open guesses no longer
        QCOMPARE(awaited(m_set->signIn.changePassword(QStringLiteral("guess"), openSesame()))->outcome,
                 Outcome::Wrong);
    QCOMPARE(awaited(m_set->signIn.changePassword(next, openSesame()))->outcome, Outcome::Paused);
}

/// Given by somebody else: by a command or in another window.
void SignInTest::anotherPasswordEndsTheSession()
{
    makePeople();
    QVERIFY(isIn("lan"));
    const QByteArray hash = *hashPassword(QStringLiteral("battery staple"), PasswordCost::least());
    const auto give = [&](const char *login) {
        const Person *person = m_set->people.people().personByLogin(QLatin1String(login));
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(PeopleStore(**database).setPassword(person->id, hash).ok());
        QVERIFY((*database)->checkpoint().ok());
        m_set->people.refresh();
    };
    give("anna"); // which is nothing to Lan
    QTest::qWait(300);
    QVERIFY(m_set->signIn.person());
    give("lan");
    QTRY_VERIFY(!m_set->signIn.person());
    QVERIFY(m_set->access.session().isNobody());
    QCOMPARE(signIn(QStringLiteral("lan")).outcome, Outcome::Wrong);
    QCOMPARE(signIn(QStringLiteral("lan"), QStringLiteral("battery staple")).outcome, Outcome::SignedIn);
    // The hash was made with another cost: it is made anew, and so are they let in.
    m_set->people.refresh();
    QTest::qWait(300);
    QVERIFY(m_set->signIn.person());
    // The own one.
    QCOMPARE(awaited(m_set->signIn.changePassword(QStringLiteral("battery staple"), openSesame()))->outcome,
             Outcome::SignedIn);
    m_set->people.refresh();
    QTest::qWait(300);
    QVERIFY(m_set->signIn.person());
}

void SignInTest::aSessionFollowsItsPerson()
{
    makePeople();
    QVERIFY(isIn("lan"));
    QTRY_COMPARE(m_set->calls.agents().size(), 1U);
    // An owner changes her from the command line: it is all one to her session who does.
    const auto changeAsOwner = [this](const std::function<void(PersonRecord &)> &change, const char *login) {
        PersonRecord record = of(login);
        change(record);
        const Session lan = m_set->access.session();
        m_set->access.setSession(Session::of(of("huy").person.id, m_set->people.people(),
                                             m_set->access.calendar(), m_set->people.today()));
        auto saved = m_set->people.save(record);
        m_set->access.setSession(lan);
        QVERIFY(awaited(saved).ok());
    };
    const AgentId boris = AgentId(m_set->calls.agents().front().id.value() == 1 ? 2 : 1);
    changeAsOwner([boris](PersonRecord &lan) { lan.agents = {boris}; }, "lan");
    QTRY_COMPARE(m_set->calls.agents().size(), 2U); // her own, too
    changeAsOwner([](PersonRecord &lan) { lan.charges.clear(); }, "lan");
    QTRY_COMPARE(m_set->calls.agents().size(), 1U);
    QVERIFY(m_set->access.session().may(Right::SetGoals));
    QSignalSpy changed(&m_set->signIn, &SignInService::changed);
    changeAsOwner([](PersonRecord &lan) { lan.person.role = Role::Agent; }, "lan");
    QVERIFY(!m_set->access.session().may(Right::SetGoals));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(m_set->signIn.person()->role, Role::Agent);
    QVERIFY(m_set->signIn.isOpen());
}

void SignInTest::whoLeftIsOut()
{
    makePeople();
    QVERIFY(isIn("huy"));
    QVERIFY(save(somebody("Minh", Role::Owner, "minh"), openSesame()).ok());
    PersonRecord huy = of("huy");
    huy.person.left = m_set->people.today().addDays(1);
    QVERIFY(save(huy).ok());
    QVERIFY(m_set->signIn.isOpen()); // today is the last day
    huy.person.left = m_set->people.today();
    QVERIFY(save(huy).ok());
    QVERIFY(!m_set->signIn.isOpen());
    QVERIFY(m_set->access.session().isNobody());
    QVERIFY(!isIn("huy"));
    QVERIFY(isIn("minh"));
}

void SignInTest::undoIsOnesOwn()
{
    makePeople();
    QVERIFY(isIn("lan"));
    UndoStack &undo = m_set->access.undoStack();
    QVERIFY(awaited(m_set->goals.setGoal(QueueId(1), {30, 5, {}, 9000})).ok());
    QVERIFY(undo.canUndo());
    // Another scope is no other person.
    m_set->access.setSession(Session(m_set->access.session().actor(), Scope::nothing()));
    QVERIFY(!undo.canUndo()); // but this is one: of no person
    QVERIFY(isIn("lan"));
    QVERIFY(awaited(m_set->goals.setGoal(QueueId(1), {40, 5, {}, 9000})).ok());
    QVERIFY(undo.canUndo());
    m_set->signIn.signOut();
    QVERIFY(!undo.canUndo());
    QCOMPARE(undo.undoText(), QString());
    QVERIFY(!awaited(undo.undo()).ok());
    QVERIFY(isIn("lan"));
    QVERIFY(undo.canUndo()); // back from lunch
    m_set->signIn.signOut();
    QVERIFY(isIn("huy"));
    QVERIFY(!undo.canUndo());
    QVERIFY(isIn("lan"));
    QVERIFY(!undo.canUndo());
}

void SignInTest::sourcesGoOn()
{
    makePeople();
    QVERIFY(isIn("huy"));
    QVERIFY(awaited(m_set->sources.follow(path("followed"))).ok());
    open();
    QVERIFY(m_set->access.session().isNobody());
    QFile log(path("followed"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793710000|2.1|night|NONE|ENTERQUEUE||0901|1\n");
    log.close();
    QTRY_VERIFY([this] {
        auto database = openStore(path("store.sqlite"), Database::Mode::ReadOnly);
        auto names = Reader(**database, Calendar(QTimeZone::utc())).names().queues();
        return names.ok() && names->size() == 2;
    }());
}

CALLHELM_TEST(SignInTest)
#include "signintest.moc"
