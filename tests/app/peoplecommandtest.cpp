#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clirun.h"
#include "services/serviceset.h"
#include "services/signincheck.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "support/answers.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// The command line once there are people: as whom it acts, what they may, whom they see, and how people are
/// listed, added, and given another password.
class PeopleCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyCommandIsTried();
    void everyCommandNamesSomebody_data();
    void everyCommandNamesSomebody();
    void rightsAndScope_data();
    void rightsAndScope();
    void restoringIsDenied();
    void wrongPasswordsAreCounted();
    void passwordFiles();
    void list();
    void add();
    void theFirstOwner();
    void resetPassword();
    void theTrailNamesThem();
    void handedOver();
    void followed();
    void auditExport();

private:
    CliRun::Outcome as(const char *login, QStringList arguments) const
    {
        return (*m_run)(QStringList{QStringLiteral("--user"), QString::fromUtf8(login),
                                    QStringLiteral("--password-file"), m_password}
                        + arguments);
    }
    /// While this program holds the store: in another thread, as another program would.
    CliRun::Outcome meanwhile(const std::function<CliRun::Outcome()> &run) const
    {
        CliRun::Outcome outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] { outcome = run(); }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 60'000))
            qFatal("a command does not end");
        return outcome;
    }
    QString secret(const QString &name, const QByteArray &text) const
    {
        const QString path = m_run->write(name, text);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return path;
    }
    std::vector<AuditEntry> trail() const { return storedTrail(m_run->store()); }
    People people() const
    {
        auto database = openStore(m_run->store(), Database::Mode::ReadOnly);
        return *PeopleStore(**database).read();
    }

    std::unique_ptr<CliRun> m_run;
    QString m_password;
};

/// Huy owns it, Olga administers it, Lan leads Care, in which Anna is; Boris is nobody's.
void PeopleCommandTest::init()
{
    m_run = std::make_unique<CliRun>();
    m_password = secret(QStringLiteral("password"), "open sesame\n");
    const QString log
        = m_run->write(QStringLiteral("queue_log"),
                       goodLog + QByteArray(goodLog).replace("c1", "c2").replace("Anna", "Boris"));
    VERIFY_CODE((*m_run)({"import", "queue_log", log}), Done);
    auto opened = ServiceSet::open({m_run->store(), QTimeZone::utc()});
    QVERIFY(opened.ok());
    ServiceSet &set = **opened;
    QVERIFY(awaited(set.signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    QVERIFY(awaited(set.people.save(somebody("Olga", Role::Admin, "olga"), openSesame())).ok());
    QVERIFY(awaited(set.people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    const TeamId care = set.people.people().teams.front().id;
    PersonRecord anna = somebody("Nguyễn Anna", Role::Agent, "anna");
    anna.agents = {set.calls.agents().front().id};
    anna.memberships = {{care, {}, QDate(2020, 1, 1), {}}};
    QVERIFY(awaited(set.people.save(anna, openSesame())).ok());
    PersonRecord lan = somebody("Lan", Role::Supervisor, "lan");
    lan.charges = {care};
    QVERIFY(awaited(set.people.save(lan, openSesame())).ok());
}

void PeopleCommandTest::cleanup()
{
    const auto done = as("huy", {"audit", "verify"});
    VERIFY_CODE(done, Done);
    m_run.reset();
}

/// A verb without a row in the tables below fails. `inspect` opens no store. `migrate` changes nothing that
/// people decide, and must do where they cannot be read yet.
void PeopleCommandTest::everyCommandIsTried()
{
    const QStringList tried{"import",  "simulate", "follow",   "export", "doctor", "verify",
                            "audit",   "backup",   "restore",  "phones", "people", "migrate",
                            "country", "inspect",  "currency", "assign"};
    for (const auto &command : allCommands())
        QVERIFY2(tried.contains(command->name()), qPrintable(command->name()));
}

void PeopleCommandTest::everyCommandNamesSomebody_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("import") << QStringList{"import", "queue_log", "FOLDER/queue_log"};
    QTest::addRow("import, dry run") << QStringList{"import", "queue_log", "FOLDER/queue_log", "--dry-run"};
    QTest::addRow("simulate") << QStringList{"simulate"};
    QTest::addRow("follow") << QStringList{"follow", "queue_log", "FOLDER/queue_log", "--for", "1"};
    QTest::addRow("export") << QStringList{"export", "visits"};
    QTest::addRow("doctor") << QStringList{"doctor"};
    QTest::addRow("verify") << QStringList{"verify"};
    QTest::addRow("audit verify") << QStringList{"audit", "verify"};
    QTest::addRow("audit export") << QStringList{"audit", "export"};
    QTest::addRow("backup") << QStringList{"backup", "FOLDER/copy.sqlite"};
    QTest::addRow("restore") << QStringList{"restore", "FOLDER/copy.sqlite"};
    QTest::addRow("phones list") << QStringList{"phones", "list"};
    QTest::addRow("phones set") << QStringList{"phones", "set", "PJSIP/201", "Anna"};
    QTest::addRow("country") << QStringList{"country"};
    QTest::addRow("country, said") << QStringList{"country", "ru"};
    QTest::addRow("currency") << QStringList{"currency"};
    QTest::addRow("currency, said") << QStringList{"currency", "RUB"};
    QTest::addRow("assign run") << QStringList{"assign", "run"};
    QTest::addRow("assign ledger") << QStringList{"assign", "ledger"};
    QTest::addRow("people list") << QStringList{"people", "list"};
    QTest::addRow("people add") << QStringList{"people", "add", "New"};
}

void PeopleCommandTest::everyCommandNamesSomebody()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_run->path(QString()));
    const size_t lines = trail().size();
    const auto none = (*m_run)(arguments);
    VERIFY_CODE(none, WrongUse);
    QVERIFY2(none.err.contains(QStringLiteral("--user")), qPrintable(none.err));
    QCOMPARE(none.out, QByteArray());
    QCOMPARE(trail().size(), lines);
    QVERIFY(!QFile::exists(m_run->path(QStringLiteral("copy.sqlite"))));
    const auto unknown = as("nobody", arguments);
    VERIFY_CODE(unknown, Failed);
    QVERIFY2(unknown.err.contains(QStringLiteral("wrong")), qPrintable(unknown.err));
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(people().persons.size(), 4U);
    QVERIFY(!QFile::exists(m_run->path(QStringLiteral("copy.sqlite"))));
}

void PeopleCommandTest::rightsAndScope_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("who"); // owner, admin, supervisor, agent
    QTest::addRow("import") << QStringList{"import", "queue_log", "FOLDER/queue_log"} << "oas";
    QTest::addRow("simulate") << QStringList{"simulate", "--from", "2026-11-10"} << "oa";
    QTest::addRow("follow") << QStringList{"follow", "queue_log", "FOLDER/x", "--for", "1"} << "oa";
    QTest::addRow("export") << QStringList{"export", "legs"} << "oasg";
    QTest::addRow("doctor") << QStringList{"doctor"} << "oas";
    QTest::addRow("verify") << QStringList{"verify"} << "oa";
    QTest::addRow("audit verify") << QStringList{"audit", "verify"} << "oa";
    QTest::addRow("audit export") << QStringList{"audit", "export"} << "oa";
    QTest::addRow("backup") << QStringList{"backup", "FOLDER/copy.sqlite"} << "oa";
    QTest::addRow("phones list") << QStringList{"phones", "list"} << "oas";
    QTest::addRow("phones set") << QStringList{"phones", "set", "PJSIP/201", "Anna"} << "oa";
    QTest::addRow("assign run") << QStringList{"assign", "run"} << "oas";
    QTest::addRow("assign preview") << QStringList{"assign", "preview"} << "oas";
    QTest::addRow("assign ledger") << QStringList{"assign", "ledger"} << "oasg";
    QTest::addRow("country") << QStringList{"country"} << "oasg";
    QTest::addRow("country, said") << QStringList{"country", "ru"} << "oa";
    QTest::addRow("currency") << QStringList{"currency"} << "oasg";
    QTest::addRow("currency, said") << QStringList{"currency", "RUB"} << "oa";
    QTest::addRow("people list") << QStringList{"people", "list"} << "oa";
    QTest::addRow("people add") << QStringList{"people", "add", "New"} << "oa";
}

void PeopleCommandTest::rightsAndScope()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, who);
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_run->path(QString()));
    for (const auto &[login, letter] :
         {std::pair("huy", u'o'), std::pair("olga", u'a'), std::pair("lan", u's'), std::pair("anna", u'g')}) {
        QFile::remove(m_run->path(QStringLiteral("copy.sqlite")));
        const bool mayDo = who.contains(QChar(letter));
        const auto done = as(login, arguments);
        QVERIFY2((done.code == Failed) == !mayDo, qPrintable(QLatin1String(login) + u' ' + done.err));
        if (!mayDo) {
            QCOMPARE(done.out, QByteArray());
            QVERIFY2(done.err.contains(QStringLiteral("does not permit")), qPrintable(done.err));
            QCOMPARE(trail().front().outcome, QStringLiteral("denied"));
            QVERIFY(!QFile::exists(m_run->path(QStringLiteral("copy.sqlite"))));
        } else if (arguments.contains(QStringLiteral("legs"))) {
            QCOMPARE(done.out.contains("Boris"), letter == u'o' || letter == u'a');
            QVERIFY(done.out.contains("Anna"));
        }
    }
}

/// In words of its own: who asks did not want to export.
void PeopleCommandTest::restoringIsDenied()
{
    const auto denied = as("anna", {"restore", m_run->path(QStringLiteral("nothing.backup"))});
    VERIFY_CODE(denied, Failed);
    QVERIFY2(denied.err.contains(QStringLiteral("does not permit restoring")), qPrintable(denied.err));
}

void PeopleCommandTest::wrongPasswordsAreCounted()
{
    const QString wrong = secret(QStringLiteral("wrong"), "guess");
    const auto guess = [&](const QStringList &arguments) {
        return (*m_run)(QStringList{"--user", "lan", "--password-file", wrong} + arguments);
    };
    for (const QStringList &arguments :
         {QStringList{"export", "visits"}, QStringList{"doctor"}, QStringList{"simulate"},
          QStringList{"export", "legs"}, QStringList{"backup", m_run->path(QStringLiteral("copy.sqlite"))}})
        VERIFY_CODE(guess(arguments), Failed);
    const auto paused = as("lan", {"export", "visits"}); // now even the right one
    VERIFY_CODE(paused, Failed);
    QVERIFY2(paused.err.contains(QStringLiteral("Too many")), qPrintable(paused.err));
    VERIFY_CODE(as("anna", {"export", "legs"}), Done);
    auto opened = ServiceSet::open({m_run->store(), QTimeZone::utc()}); // and in the window
    QCOMPARE(awaited((*opened)->signIn.signIn(QStringLiteral("lan"), openSesame()))->outcome,
             SignInAnswer::Outcome::Paused);
}

void PeopleCommandTest::passwordFiles()
{
    QFile::setPermissions(m_password, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    const auto shared = as("huy", {"export", "visits"});
    VERIFY_CODE(shared, Failed);
    QVERIFY2(shared.err.contains(QStringLiteral("0600")), qPrintable(shared.err));
    QFile::setPermissions(m_password, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    VERIFY_CODE((*m_run)({"--password-file", m_password, "export", "visits"}), WrongUse);
    VERIFY_CODE((*m_run)({"--user", "huy", "--password-file", m_run->path(QStringLiteral("no")), "doctor"}),
                Failed);
    VERIFY_CODE((*m_run)({"--user", "huy", "doctor"}), WrongUse); // there is no terminal
    qputenv("CALLHELM_PASSWORD", "open sesame");
    VERIFY_CODE((*m_run)({"--user", "huy", "doctor"}), Done);
    VERIFY_CODE((*m_run)({"doctor"}), WrongUse);
    qputenv("CALLHELM_PASSWORD", "guess");
    VERIFY_CODE((*m_run)({"--user", "huy", "doctor"}), Failed);
    VERIFY_CODE(as("huy", {"doctor"}), Done); // the file counts first
    qunsetenv("CALLHELM_PASSWORD");
}

void PeopleCommandTest::list()
{
    const auto listed = as("olga", {"people", "list"});
    VERIFY_CODE(listed, Done);
    const auto rows = csvRows(listed.out);
    QCOMPARE(listed.out.left(listed.out.indexOf('\r')),
             QByteArray("name,login,role,teams,agent,left,last_here"));
    QCOMPARE(rows.size(), 4);
    const auto of = [&rows](const char *login) {
        for (const auto &row : rows)
            if (row[QStringLiteral("login")] == QLatin1String(login))
                return row;
        return QMap<QString, QString>();
    };
    QCOMPARE(of("anna")[QStringLiteral("name")], QStringLiteral("Nguyễn Anna"));
    QCOMPARE(of("anna")[QStringLiteral("teams")], QStringLiteral("Care"));
    QCOMPARE(of("anna")[QStringLiteral("agent")], QStringLiteral("Anna"));
    QCOMPARE(of("lan")[QStringLiteral("teams")], QString()); // in charge is no member
    QCOMPARE(of("lan")[QStringLiteral("role")], QStringLiteral("supervisor"));
    QVERIFY(!of("huy")[QStringLiteral("last_here")].isEmpty());
    const auto json = as("olga", {"people", "list", "--format", "json"});
    VERIFY_CODE(json, Done);
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 4);
    VERIFY_CODE(as("olga", {"people", "list", "more"}), WrongUse);
    VERIFY_CODE(as("olga", {"people"}), WrongUse);
}

void PeopleCommandTest::add()
{
    const QString fresh = secret(QStringLiteral("fresh"), "a new password\n");
    VERIFY_CODE(as("olga",
                   {"people", "add", "Boris", "--login", "boris", "--role", "supervisor", "--team", "care",
                    "--agent", "Boris", "--new-password-file", fresh}),
                Done);
    const People now = people();
    const Person *boris = now.personByLogin(QStringLiteral("boris"));
    QVERIFY(boris != nullptr && boris->hasPassword && boris->role == Role::Supervisor);
    QCOMPARE(now.agentsOf(boris->id).size(), 1U);
    QCOMPARE(now.memberships.back().person, boris->id);
    QCOMPARE(trail()[1].what, QStringLiteral("people.change"));
    QCOMPARE(trail()[1].who, QStringLiteral("Olga"));
    QCOMPARE(trail()[0].what, QStringLiteral("people.password"));
    VERIFY_CODE((*m_run)({"--user", "boris", "--password-file", fresh, "export", "legs"}), Done);
    for (const QStringList &wrong :
         {QStringList{"people", "add", "X", "--team", "None"},
          QStringList{"people", "add", "X", "--agent", "No"},
          QStringList{"people", "add", "X", "--role", "boss"}, QStringList{"people", "add"},
          QStringList{"people", "add", "X", "--agent", "Boris"},
          QStringList{"people", "add", "X", "--new-password-file", fresh},
          QStringList{"people", "add", "X", "--login", "BORIS", "--new-password-file", fresh},
          QStringList{"people", "add", "X", "--login", "x", "--new-password-file",
                      secret(QStringLiteral("short"), "short")}})
        VERIFY_CODE(as("olga", wrong), WrongUse);
    // An admin makes no owner.
    VERIFY_CODE(
        as("olga", {"people", "add", "X", "--role", "owner", "--login", "x", "--new-password-file", fresh}),
        Failed);
    QCOMPARE(people().persons.size(), 5U);
}

void PeopleCommandTest::theFirstOwner()
{
    const CliRun fresh;
    VERIFY_CODE(fresh({"migrate"}), Done);
    VERIFY_CODE(fresh({"people", "list"}), Done);
    VERIFY_CODE(fresh({"people", "add", "An"}), WrongUse); // an agent
    VERIFY_CODE(fresh({"people", "add", "An", "--role", "owner"}), WrongUse); // who does not sign in
    VERIFY_CODE(
        fresh({"people", "add", "An", "--role", "owner", "--login", "an", "--new-password-file", m_password}),
        Done);
    VERIFY_CODE(fresh({"people", "list"}), WrongUse);
    VERIFY_CODE(fresh({"--user", "an", "--password-file", m_password, "people", "list"}), Done);
}

void PeopleCommandTest::resetPassword()
{
    const QString next = secret(QStringLiteral("next"), "something else");
    const auto withNext = [&](const char *login) {
        return (*m_run)({"--user", QLatin1String(login), "--password-file", next, "doctor"});
    };
    // Forgotten: whoever owns the file need not sign in.
    VERIFY_CODE((*m_run)({"people", "reset-password", "HUY", "--new-password-file", next}), Done);
    const AuditEntry line = trail().front();
    QCOMPARE(line.what, QStringLiteral("people.password"));
    QCOMPARE(line.who, QStringLiteral("local"));
    QCOMPARE(line.whom, QStringLiteral("Huy"));
    QCOMPARE(line.details, QStringLiteral("owner of the file"));
    VERIFY_CODE(withNext("huy"), Done);
    VERIFY_CODE(as("huy", {"doctor"}), Failed);
    // Signed in, by the rules.
    VERIFY_CODE(as("olga", {"people", "reset-password", "huy", "--new-password-file", m_password}), Failed);
    VERIFY_CODE(as("lan", {"people", "reset-password", "anna", "--new-password-file", next}), Failed);
    VERIFY_CODE(as("olga", {"people", "reset-password", "lan", "--new-password-file", next}), Done);
    QCOMPARE(trail().front().who, QStringLiteral("Olga"));
    VERIFY_CODE(withNext("lan"), Done);
    VERIFY_CODE((*m_run)({"people", "reset-password", "nobody", "--new-password-file", next}), WrongUse);
    VERIFY_CODE((*m_run)({"people", "reset-password", "huy"}), WrongUse); // no terminal
    VERIFY_CODE((*m_run)({"people", "reset-password", "huy", "--new-password-file",
                          secret(QStringLiteral("short"), "short")}),
                WrongUse);
    // Failures before are forgotten, and it works while a window has the store open.
    auto opened = ServiceSet::open({m_run->store(), QTimeZone::utc()});
    VERIFY_CODE(
        meanwhile([&] {
            return (*m_run)({"people", "reset-password", "huy", "--new-password-file", m_password}, {});
        }),
        Done);
    QVERIFY((*opened)->access.session().isNobody());
    QCOMPARE(awaited((*opened)->signIn.signIn(QStringLiteral("huy"), openSesame()))->outcome,
             SignInAnswer::Outcome::SignedIn);
    opened->reset();
    VERIFY_CODE((*m_run)({"--user", "huy", "--password-file", m_password, "people", "reset-password", "lan",
                          "--new-password-file", m_password}),
                Done);
}

void PeopleCommandTest::theTrailNamesThem()
{
    const QString log = m_run->write(QStringLiteral("other"),
                                     QByteArray(goodLog).replace("c1", "c7").replace("support", "x"));
    VERIFY_CODE(as("lan", {"import", "queue_log", log}), Done);
    QCOMPARE(trail().front().who, QStringLiteral("Lan"));
    QCOMPARE(trail().front().role, QStringLiteral("supervisor"));
    QCOMPARE(trail().front().what, QStringLiteral("source.import"));
    VERIFY_CODE(as("olga", {"simulate", "--from", "2026-11-10"}), Done);
    QCOMPARE(trail().front().who, QStringLiteral("Olga"));
    const AuditEntry before = trail().front();
    const auto exported = as("anna", {"export", "legs"});
    VERIFY_CODE(exported, Done);
    QVERIFY(exported.err.contains(QString::fromLatin1(before.hash.toHex())));
    QVERIFY(!exported.out.contains(before.hash.toHex()));
    QCOMPARE(trail().front().who, QStringLiteral("Nguyễn Anna"));
    QCOMPARE(trail().front().what, QStringLiteral("table.export"));
    QVERIFY(trail().front().to.contains(QString::fromLatin1(before.hash.toHex())));
    const AuditEntry last = trail().front();
    const QString copy = m_run->path(QStringLiteral("copy.sqlite"));
    const auto backup = as("huy", {"backup", copy});
    VERIFY_CODE(backup, Done);
    QVERIFY2(backup.err.contains(QString::fromLatin1(last.hash.toHex())), qPrintable(backup.err));
    QCOMPARE(storedTrail(copy).front(), last);
    QCOMPARE(trail().front().what, QStringLiteral("store.backup"));
    QVERIFY(trail().front().to.contains(QString::fromLatin1(last.hash.toHex())));
    VERIFY_CODE(as("lan", {"restore", copy}), Failed);
    VERIFY_CODE(as("huy", {"restore", copy}), Done);
    QCOMPARE(trail().front(), last);
}

/// The program that holds the store believes nobody, and goes on with who sits there.
void PeopleCommandTest::handedOver()
{
    auto opened = ServiceSet::open({m_run->store(), QTimeZone::utc()});
    ServiceSet &set = **opened;
    QCOMPARE(awaited(set.signIn.signIn(QStringLiteral("huy"), openSesame()))->outcome,
             SignInAnswer::Outcome::SignedIn);
    const Session owner = set.access.session();
    const auto there
        = [&](const QStringList &arguments) { return meanwhile([&] { return (*m_run)(arguments, {}); }); };
    const auto thereAs = [&](const char *login, const QStringList &arguments) {
        return there(QStringList{"--user", QString::fromUtf8(login), "--password-file", m_password}
                     + arguments);
    };
    VERIFY_CODE(there({"simulate"}), WrongUse); // also while the owner is at the window
    VERIFY_CODE(thereAs("lan", {"simulate"}), Failed);
    VERIFY_CODE(thereAs("nobody", {"simulate"}), Failed);
    QTRY_COMPARE(trail().front().outcome, QStringLiteral("denied"));
    QCOMPARE(trail().front().who, QStringLiteral("Lan"));
    VERIFY_CODE(thereAs("olga", {"simulate", "--from", "2026-11-10"}), Done);
    QCOMPARE(trail().front().who, QStringLiteral("Olga"));
    VERIFY_CODE(thereAs("olga", {"people", "add", "New"}), Done);
    QTRY_COMPARE(set.people.people().persons.size(), 5U); // shows at once
    VERIFY_CODE(thereAs("anna", {"export", "legs"}), Done);
    QCOMPARE(trail().front().what, QStringLiteral("table.export"));
    QCOMPARE(trail().front().who, QStringLiteral("Nguyễn Anna"));
    QCOMPARE(set.access.session(), owner);
    // Failed tries count here as there.
    const QString wrong = secret(QStringLiteral("wrong"), "guess");
    for (int i = 0; i < freeTries; ++i)
        VERIFY_CODE(there({"--user", "anna", "--password-file", wrong, "simulate"}), Failed);
    QCOMPARE(awaited(set.signIn.signIn(QStringLiteral("anna"), openSesame()))->outcome,
             SignInAnswer::Outcome::Paused);
    // Nobody at the window: commands work as before.
    set.signIn.signOut();
    VERIFY_CODE(thereAs("olga", {"simulate", "--from", "2026-11-11"}), Done);
    QVERIFY(set.access.session().isNobody());
}

void PeopleCommandTest::followed()
{
    const QString log = m_run->path(QStringLiteral("queue_log"));
    VERIFY_CODE(as("lan", {"follow", "queue_log", log, "--for", "1"}), Failed);
    VERIFY_CODE(as("olga", {"follow", "queue_log", log, "--for", "1"}), Done);
    QStringList told;
    for (size_t i = 0; i < 2; ++i)
        told << trail()[i].who + u' ' + trail()[i].what;
    QCOMPARE(told,
             QStringList({QStringLiteral("Olga source.unfollow"), QStringLiteral("Olga source.follow")}));
    auto opened = ServiceSet::open({m_run->store(), QTimeZone::utc()});
    const auto there = [&](const char *login) {
        return meanwhile([&] {
            return (*m_run)({"--user", QString::fromUtf8(login), "--password-file", m_password, "follow",
                             "queue_log", log, "--for", "1"},
                            {});
        });
    };
    VERIFY_CODE(there("lan"), Failed);
    VERIFY_CODE(there("huy"), Done);
    QVERIFY((*opened)->access.session().isNobody());
    opened->reset();
    QCOMPARE(trail().front().who, QStringLiteral("Huy"));
    QCOMPARE(trail().front().what, QStringLiteral("source.unfollow"));
}

void PeopleCommandTest::auditExport()
{
    VERIFY_CODE(as("lan", {"import", "queue_log", m_run->path(QStringLiteral("queue_log"))}), Done);
    const auto rows = [&](const QStringList &more) {
        const auto done = as("huy", QStringList{"audit", "export", "--format", "json"} + more);
        return QJsonDocument::fromJson(done.out).array();
    };
    const auto all = rows({});
    QCOMPARE(all.size(), int(trail().size()) - 1); // and then its own
    QCOMPARE(all[0][QStringLiteral("what")].toString(), QStringLiteral("source.import"));
    QCOMPARE(all[0][QStringLiteral("who")].toString(), QStringLiteral("Lan"));
    QCOMPARE(rows({"--who", "lan"}).size(), 1);
    QCOMPARE(rows({"--whom", "nguyen"}).size(), 2); // added, with a password
    QCOMPARE(rows({"--what", "people.password"}).size(), 4);
    QVERIFY(rows({"--what", "people."}).size() > 4);
    QCOMPARE(rows({"--to", "2020-01-01"}).size(), 0);
    QVERIFY(!rows({"--from", "2020-01-01"}).isEmpty());
    const QString file = m_run->path(QStringLiteral("trail.csv"));
    VERIFY_CODE(as("huy", {"audit", "export", "-o", file}), Done);
    QVERIFY(
        CliRun::read(file).startsWith("number,at,who,role,what,whom,from,to,details,outcome,about,hash\r\n"));
    VERIFY_CODE(as("huy", {"audit", "export", "--from", "yesterday"}), WrongUse);
    VERIFY_CODE(as("huy", {"audit", "verify", "--who", "lan"}), WrongUse);
}

CALLHELM_TEST(PeopleCommandTest)
#include "peoplecommandtest.moc"
