#include <algorithm>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/importcontrol.h"
#include "services/serviceset.h"
#include "services/storemaintenance.h"
#include "support/answers.h"
#include "support/randomlog.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// What is set up: written down field by field, all of it or nothing, taken back and made again, and nobody
/// waits for a busy writer.
class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fromAndToAsFields();
    void sameAgainIsNoChange();
    void nothingIsHalfDone();
    void wrongValuesAreNotNoted();
    void secretsAreNotNoted();
    void takenBackAndMadeAgain_data();
    void takenBackAndMadeAgain();
    void severalSteps();
    void aNewChangeEndsRedoing();
    void fiftySteps();
    void groundHasChanged();
    void whatTheStoreDoesNotTakeStays();
    void aServerAndItsLogAreOneChange();
    void anotherSession();
    void whileSomethingIsOnItsWay();
    void duringAnImport();
    void madeBeforeItCloses();

private:
    void open();
    std::vector<AuditEntry> trail() const { return storedTrail(path("store.sqlite")); }
    QString settings() const;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QueueId queue() const
    {
        const std::vector<NamedQueue> queues = m_set->calls.queues(); // an import may bring others
        return std::ranges::find(queues, QStringLiteral("support"), &NamedQueue::name)->id;
    }
    void change(const QString &what);
    void execute(const QByteArray &sql) const
    {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(sql).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

namespace {

AmiServerSettings office(const char *name = "Office")
{
    AmiServerSettings server;
    server.name = QString::fromLatin1(name);
    server.host = QStringLiteral("127.0.0.1");
    server.user = QStringLiteral("callhelm");
    server.enabled = false;
    return server;
}

QueueGoal goal(qint64 threshold) { return {threshold, 5, {}, 9000}; }

} // namespace

/// A store in which there is something to change.
void ChangesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    QFile log(path("queue_log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n"
              "1793610005|1.1|support|Anna|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Anna|COMPLETECALLER|5|60|1\n");
    log.close();
    open();
    QVERIFY(awaited(m_set->sources.importFiles(SourceKind::QueueLog, {path("queue_log")})).ok());
    QTRY_COMPARE(m_set->calls.queues().size(), 1U);
    QVERIFY(awaited(m_set->servers.setServer(office(), std::nullopt)).ok());
    QVERIFY(awaited(m_set->sources.follow(path("followed"))).ok());
}

void ChangesTest::cleanup()
{
    m_set.reset();
    const auto finding = StoreMaintenance::verifyAudit(path("store.sqlite"));
    QVERIFY(finding.ok());
    QCOMPARE(finding->broken, QString());
}

void ChangesTest::open()
{
    m_set.reset();
    ServiceSet::Options options;
    options.path = path("store.sqlite");
    options.zone = QTimeZone::utc();
    options.session = Session({QStringLiteral("Lan"), Role::Owner});
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    m_set = std::move(*opened);
}

/// All that can be set up, as the window knows it, in words.
QString ChangesTest::settings() const
{
    const Calendar &calendar = m_set->calendar.calendar();
    QStringList all{QString::fromUtf8(calendar.zone().id()), QString::number(calendar.firstDayOfWeek()),
                    QString::number(m_set->goals.goal(queue()).threshold)};
    for (const AmiServerSettings &server : m_set->servers.servers())
        all << server.name + u'@' + server.host;
    for (const QString &file : m_set->sources.followed())
        all << file + u'=' + m_set->sources.followedAs(file).name;
    const auto rules = awaited(m_set->alertRules.rules());
    if (rules)
        for (const AlertRule &rule : *rules)
            all << QStringLiteral("rule %1: %2").arg(rule.id).arg(rule.threshold);
    const auto phones = awaited(m_set->phones.phones());
    if (phones)
        for (const PhoneUse &phone : *phones)
            if (phone.byPerson || !phone.agent.isEmpty())
                all << phone.phone + u'=' + phone.agent
                        + (phone.byPerson ? QStringLiteral(" (said)") : QString());
    return all.join(u'|');
}

void ChangesTest::change(const QString &what)
{
    if (what == QLatin1String("goal"))
        QVERIFY(awaited(m_set->goals.setGoal(queue(), goal(33))).ok());
    else if (what == QLatin1String("rules"))
        QVERIFY(awaited(m_set->alertRules.setRules({usualRule(AlertRule::Kind::Pause)})).ok());
    else if (what == QLatin1String("phone"))
        QVERIFY(
            awaited(m_set->phones.setPhones({{QStringLiteral("PJSIP/201"), QStringLiteral("Anna")}})).ok());
    else if (what == QLatin1String("calendar"))
        QVERIFY(
            awaited(m_set->calendar.setCalendar(Calendar(QTimeZone("Asia/Ho_Chi_Minh"), Qt::Sunday))).ok());
    else if (what == QLatin1String("follow"))
        QVERIFY(awaited(m_set->sources.follow(path("another"), SourceKind::Cdr, QStringLiteral("B"))).ok());
    else if (what == QLatin1String("unfollow"))
        QVERIFY(awaited(m_set->sources.stopFollowing(path("followed"))).ok());
    else if (what == QLatin1String("server added"))
        QVERIFY(awaited(m_set->servers.setServer(office("Branch"), QStringLiteral("x"))).ok());
    else if (what == QLatin1String("server removed"))
        QVERIFY(awaited(m_set->servers.removeServer(m_set->servers.servers().front().id)).ok());
    else {
        AmiServerSettings other = m_set->servers.servers().front();
        other.host = QStringLiteral("pbx");
        QVERIFY(awaited(m_set->servers.setServer(other, std::nullopt)).ok());
    }
}

void ChangesTest::fromAndToAsFields()
{
    const auto changes = [this] {
        QStringList words;
        for (const FieldChange &field : fieldChanges(trail().front()))
            words << QStringLiteral("%1: %2 → %3").arg(field.field, field.from, field.to);
        return words.join(QStringLiteral("; "));
    };
    change(QStringLiteral("goal"));
    QCOMPARE(trail().front().whom, QStringLiteral("support"));
    QCOMPARE(changes(), QStringLiteral("goal: 8000 → 9000; threshold: 20 → 33"));
    QVERIFY(awaited(m_set->goals.setGoal(queue(), {33, 5, ServiceLevelDefinition::OfAnswered, 9000})).ok());
    QCOMPARE(changes(), QStringLiteral("definition: offered → answered"));
    QCOMPARE(trail().front().from, QStringLiteral("{\"definition\":\"offered\"}"));
    QCOMPARE(auditWords(trail().front().to), QStringLiteral("definition: answered"));
    change(QStringLiteral("calendar"));
    QCOMPARE(changes(), QStringLiteral("first_day: monday → sunday; zone: UTC → Asia/Ho_Chi_Minh"));
    change(QStringLiteral("phone"));
    QCOMPARE(trail().front().whom, QStringLiteral("PJSIP/201"));
    QCOMPARE(changes(), QStringLiteral("agent:  → Anna"));
    change(QStringLiteral("server changed"));
    QCOMPARE(trail().front().whom, QStringLiteral("Office"));
    QCOMPARE(changes(), QStringLiteral("host: 127.0.0.1 → pbx"));
    change(QStringLiteral("follow"));
    QCOMPARE(changes(), QStringLiteral("kind:  → cdr; source:  → B"));
    change(QStringLiteral("unfollow"));
    QCOMPARE(changes(), QStringLiteral("kind: queue_log → ; source: queue_log → "));
    // One rule is another, one stays, one is new.
    auto rules = *awaited(m_set->alertRules.rules());
    rules.front().threshold = 7'000;
    rules.push_back(usualRule(AlertRule::Kind::Pause));
    QVERIFY(awaited(m_set->alertRules.setRules(rules)).ok());
    const auto fields = fieldChanges(trail().front());
    QCOMPARE(fields.size(), 2U);
    QCOMPARE(fields[0].field, QStringLiteral("rule 1"));
    QVERIFY(fields[0].from != fields[0].to && fields[0].to.contains(QStringLiteral("7000")));
    QCOMPARE(fields[1].field, QStringLiteral("rule 7"));
    QVERIFY(fields[1].from.isEmpty());
    // What earlier programs wrote as a sentence is one.
    AuditEntry old;
    old.from = QStringLiteral("8000 bp in 20 s");
    old.to = QStringLiteral("9000 bp in 20 s");
    QCOMPARE(fieldChanges(old), (std::vector{FieldChange{QString(), old.from, old.to}}));
    QCOMPARE(auditWords(old.to), old.to);
}

void ChangesTest::sameAgainIsNoChange()
{
    change(QStringLiteral("goal"));
    change(QStringLiteral("calendar"));
    const auto told = trail().size();
    const QString undo = m_set->access.undoStack().undoText();
    change(QStringLiteral("goal"));
    change(QStringLiteral("calendar"));
    QVERIFY(awaited(m_set->sources.follow(path("followed"))).ok());
    QVERIFY(awaited(m_set->servers.setServer(m_set->servers.servers().front(), std::nullopt)).ok());
    QCOMPARE(trail().size(), told);
    QCOMPARE(m_set->access.undoStack().undoText(), undo);
}

/// A store that takes no settings: what was followed is, and nothing else.
void ChangesTest::nothingIsHalfDone()
{
    for (const char *event : {"INSERT", "UPDATE"})
        execute(QByteArray("CREATE TRIGGER no_") + event + " BEFORE " + event
                + " ON setting BEGIN SELECT RAISE(ABORT,'no'); END");
    const auto told = trail().size();
    const QString before = settings();
    const auto runs = [this] {
        for (const SourceStatus &source : m_set->sources.statuses())
            if (source.name == path("followed"))
                return true;
        return false;
    };
    QVERIFY(runs());
    QVERIFY(!awaited(m_set->sources.follow(path("another"))).ok());
    QVERIFY(!awaited(m_set->sources.stopFollowing(path("followed"))).ok());
    QTRY_VERIFY(runs());
    QVERIFY(!awaited(m_set->servers.setServer(office("Branch"), std::nullopt)).ok());
    QVERIFY(!awaited(m_set->alertRules.setRules({})).ok());
    QVERIFY(!awaited(m_set->calendar.setCalendar(Calendar(QTimeZone("Europe/Berlin")))).ok());
    QCOMPARE(settings(), before);
    QCOMPARE(trail().size(), told);
    // Nor where the trail takes none.
    execute("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT,'no'); END");
    QVERIFY(!awaited(m_set->goals.setGoal(queue(), goal(33))).ok());
    QVERIFY(!awaited(m_set->phones.setPhones({{QStringLiteral("PJSIP/201"), QStringLiteral("Anna")}})).ok());
    QCOMPARE(settings(), before);
    open();
    QCOMPARE(settings(), before);
}

void ChangesTest::wrongValuesAreNotNoted()
{
    const auto told = trail().size();
    const auto isUsage
        = [](const auto &result) { return !result.ok() && result.error().kind == Error::Kind::Usage; };
    QVERIFY(isUsage(awaited(m_set->goals.setGoal(queue(), {20, 5, {}, 20'000}))));
    QVERIFY(isUsage(awaited(m_set->goals.setGoal(QueueId(77), goal(33)))));
    AlertRule rule = usualRule(AlertRule::Kind(0));
    rule.repeat = std::chrono::seconds(-1);
    QVERIFY(!awaited(m_set->alertRules.setRules({rule})).ok());
    QVERIFY(isUsage(awaited(m_set->servers.setServer(office(), std::nullopt)))); // its name is taken
    QCOMPARE(trail().size(), told);
}

void ChangesTest::secretsAreNotNoted()
{
    AmiServerSettings server = m_set->servers.servers().front();
    server.host = QStringLiteral("pbx");
    QVERIFY(awaited(m_set->servers.setServer(server, QStringLiteral("geheim"))).ok());
    QVERIFY(awaited(m_set->servers.removeServer(server.id)).ok());
    const auto entries = trail();
    QCOMPARE(entries.at(0).what, QStringLiteral("server.remove"));
    QCOMPARE(entries.at(1).what, QStringLiteral("server.change"));
    for (const AuditEntry &entry : entries)
        QVERIFY(!(entry.from + entry.to + entry.details).contains(QStringLiteral("geheim")));
}

void ChangesTest::takenBackAndMadeAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("opposite");
    const auto row = [](const char *what, const char *text, const char *act, const char *opposite = nullptr) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(text)
                            << QString::fromLatin1(act) << QString::fromLatin1(opposite ? opposite : act);
    };
    row("goal", "Goal of support", "goal.change");
    row("rules", "Alert rules", "alerts.change");
    row("phone", "Whose phone PJSIP/201 is", "phone.change");
    row("calendar", "Time zone and week", "calendar.change");
    row("follow", "Following another", "source.follow", "source.unfollow");
    row("unfollow", "Following followed", "source.unfollow", "source.follow");
    row("server added", "Server Branch", "server.add", "server.remove");
    row("server removed", "Server Office", "server.remove", "server.add");
    row("server changed", "Server Office", "server.change");
}

void ChangesTest::takenBackAndMadeAgain()
{
    QFETCH(QString, what);
    QFETCH(QString, text);
    QFETCH(QString, act);
    QFETCH(QString, opposite);
    open(); // nothing to take back yet
    UndoStack &stack = m_set->access.undoStack();
    QVERIFY(!stack.canUndo() && !stack.canRedo());
    QVERIFY(!awaited(stack.undo()).ok() && !awaited(stack.redo()).ok());
    QSignalSpy changed(&stack, &UndoStack::changed);
    const QString before = settings();
    change(what);
    const QString after = settings();
    QVERIFY(before != after);
    QVERIFY(!changed.isEmpty());
    QVERIFY(stack.canUndo() && !stack.canRedo());
    QCOMPARE(stack.undoText(), text);
    const auto told = trail().size();
    const AuditEntry made = trail().front();
    QCOMPARE(made.what, act);
    QCOMPARE(made.details, QString());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(awaited(stack.undo()).ok());
        QCOMPARE(settings(), before);
        QVERIFY(!stack.canUndo() && stack.canRedo());
        QCOMPARE(stack.redoText(), text);
        const AuditEntry undone = trail().front();
        QCOMPARE(undone.what, opposite);
        QCOMPARE(undone.details, QStringLiteral("undo"));
        QCOMPARE(undone.whom, made.whom);
        QCOMPARE(undone.from, made.to);
        QCOMPARE(undone.to, made.from);

        QVERIFY(awaited(stack.redo()).ok());
        QCOMPARE(settings(), after);
        QVERIFY(stack.canUndo() && !stack.canRedo());
        QCOMPARE(trail().front().what, act);
        QCOMPARE(trail().front().details, QStringLiteral("redo"));
        QCOMPARE(trail().front().from, made.from);
        QCOMPARE(trail().front().to, made.to);
    }
    QCOMPARE(trail().size(), told + 4);
    QVERIFY(awaited(stack.undo()).ok());
    open(); // as in the store
    QCOMPARE(settings(), before);
    QVERIFY(!m_set->access.undoStack().canUndo()); // of another session
}

void ChangesTest::severalSteps()
{
    open();
    UndoStack &stack = m_set->access.undoStack();
    QStringList states{settings()};
    for (const char *what : {"goal", "rules", "calendar", "server added", "follow", "server changed"}) {
        change(QString::fromLatin1(what));
        states << settings();
    }
    for (qsizetype i = states.size() - 1; i-- > 0;) {
        QVERIFY(awaited(stack.undo()).ok());
        QCOMPARE(settings(), states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(awaited(stack.redo()).ok());
        QCOMPARE(settings(), states[i]);
    }
}

void ChangesTest::aNewChangeEndsRedoing()
{
    UndoStack &stack = m_set->access.undoStack();
    change(QStringLiteral("goal"));
    QVERIFY(awaited(stack.undo()).ok());
    QVERIFY(stack.canRedo());
    change(QStringLiteral("rules"));
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoText(), QStringLiteral("Alert rules"));
}

void ChangesTest::fiftySteps()
{
    open();
    UndoStack &stack = m_set->access.undoStack();
    for (int i = 1; i <= 60; ++i)
        QVERIFY(awaited(m_set->goals.setGoal(queue(), goal(100 + i))).ok());
    int steps = 0;
    for (; stack.canUndo(); ++steps)
        QVERIFY(awaited(stack.undo()).ok());
    QCOMPARE(steps, 50);
    QCOMPARE(m_set->goals.goal(queue()).threshold, 110);
}

/// Something else was set meanwhile, by whomever: that stays.
void ChangesTest::groundHasChanged()
{
    open();
    UndoStack &stack = m_set->access.undoStack();
    change(QStringLiteral("rules"));
    change(QStringLiteral("goal"));
    execute("UPDATE queue SET threshold=77");
    const auto told = trail().size();
    const auto refused = awaited(stack.undo());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY(!refused.error().text.isEmpty());
    QCOMPARE(trail().size(), told);
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoText(), QStringLiteral("Alert rules")); // what cannot be is forgotten
    QVERIFY(awaited(stack.undo()).ok());
    open();
    QCOMPARE(m_set->goals.goal(queue()).threshold, 77);
}

void ChangesTest::whatTheStoreDoesNotTakeStays()
{
    UndoStack &stack = m_set->access.undoStack();
    change(QStringLiteral("goal"));
    execute("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT,'no'); END");
    QVERIFY(!awaited(stack.undo()).ok());
    QCOMPARE(m_set->goals.goal(queue()).threshold, 33);
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Goal of support"));
    execute("DROP TRIGGER no");
    QVERIFY(awaited(stack.undo()).ok());
    QCOMPARE(m_set->goals.goal(queue()).threshold, 20);
}

void ChangesTest::aServerAndItsLogAreOneChange()
{
    open();
    UndoStack &stack = m_set->access.undoStack();
    const QString before = settings();
    const auto told = trail().size();
    AmiServerSettings branch = office("Branch");
    branch.queueLog = path("branch_log");
    QVERIFY(awaited(m_set->servers.setServer(branch, QStringLiteral("x"))).ok());
    QCOMPARE(m_set->sources.followed(), QStringList({path("followed"), path("branch_log")}));
    QCOMPARE(m_set->sources.followedAs(path("branch_log")).name, QStringLiteral("Branch"));
    QCOMPARE(trail().size(), told + 2);
    QCOMPARE(stack.undoText(), QStringLiteral("Server Branch"));
    QVERIFY(awaited(stack.undo()).ok());
    QCOMPARE(settings(), before);
    QVERIFY(!stack.canUndo());
    QCOMPARE(stack.redoText(), QStringLiteral("Server Branch"));
    QVERIFY(awaited(stack.redo()).ok());
    QVERIFY(m_set->sources.followed().contains(path("branch_log")));
    QCOMPARE(m_set->servers.secretPlace(m_set->servers.servers().back().id), SecretPlace::Missing);
    // The log cannot be followed: there is no server either.
    branch.name = QStringLiteral("Third");
    branch.queueLog = m_folder->path();
    const size_t count = m_set->servers.servers().size();
    QVERIFY(!awaited(m_set->servers.setServer(branch, std::nullopt)).ok());
    QCOMPARE(m_set->servers.servers().size(), count);
}

/// What one person did is not the next one's to take back.
void ChangesTest::anotherSession()
{
    UndoStack &stack = m_set->access.undoStack();
    change(QStringLiteral("rules"));
    const auto pending = m_set->goals.setGoal(queue(), goal(44));
    m_set->access.setSession(Session({QStringLiteral("Mai"), Role::Admin}));
    QVERIFY(awaited(pending).ok());
    QVERIFY(!stack.canUndo() && !stack.canRedo());
    change(QStringLiteral("calendar"));
    QCOMPARE(trail().front().who, QStringLiteral("Mai"));
    QCOMPARE(stack.undoText(), QStringLiteral("Time zone and week"));
    QVERIFY(awaited(stack.undo()).ok());
    QVERIFY(!stack.canUndo());
}

/// It might be that one that is meant.
void ChangesTest::whileSomethingIsOnItsWay()
{
    UndoStack &stack = m_set->access.undoStack();
    change(QStringLiteral("rules"));
    QVERIFY(stack.canUndo());
    const auto pending = m_set->goals.setGoal(queue(), goal(44));
    QVERIFY(!stack.canUndo());
    QVERIFY(stack.undoText().isEmpty());
    QVERIFY(!awaited(stack.undo()).ok());
    QVERIFY(awaited(pending).ok());
    QCOMPARE(stack.undoText(), QStringLiteral("Goal of support"));
}

/// Whatever is set while the writer is at an import, the window goes on, and it is set when that is done.
void ChangesTest::duringAnImport()
{
    QFile log(path("long"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(randomLog({11, 60'000, {}}));
    log.close();
    const auto control = std::make_shared<ImportControl>();
    const auto import
        = m_set->sources.importFiles(SourceKind::QueueLog, {log.fileName()}, QStringLiteral("long"), control);
    QTRY_VERIFY(import.progressValue() > 0); // the writer is at it
    QVERIFY(!import.isFinished());
    const QueueId support = queue();

    QElapsedTimer longest;
    qint64 stall = 0;
    int turns = 0;
    QTimer beat;
    beat.setInterval(0);
    connect(&beat, &QTimer::timeout, this, [&] {
        if (longest.isValid())
            stall = std::max(stall, longest.elapsed());
        longest.start();
        ++turns;
    });
    QElapsedTimer asking;
    asking.start();
    const std::vector<QFuture<Result<void>>> changes{
        m_set->goals.setGoal(support, goal(44)),
        m_set->alertRules.setRules({usualRule(AlertRule::Kind::Pause)}),
        m_set->phones.setPhones({{QStringLiteral("PJSIP/201"), QStringLiteral("Anna")}}),
        m_set->calendar.setCalendar(Calendar(QTimeZone::utc(), Qt::Sunday)),
        m_set->sources.follow(path("another")),
        m_set->sources.stopFollowing(path("followed")),
        m_set->simulator.stop(),
    };
    const auto server = m_set->servers.setServer(office("Branch"), QStringLiteral("x"));
    QVERIFY(asking.elapsed() < 100);
    QVERIFY(!import.isFinished());
    beat.start();
    for (const auto &one : changes)
        QVERIFY(awaited(one, 120'000).ok());
    QVERIFY(awaited(server).ok());
    QVERIFY(awaited(import).ok());
    QVERIFY(turns > 10);
    qInfo("longest stall %lld ms", static_cast<long long>(stall));
    QVERIFY(stall < 250); // on a busy machine; 50 by itself
    QCOMPARE(m_set->goals.goal(support).threshold, 44);
    QCOMPARE(m_set->sources.followed(), QStringList{path("another")});
    QCOMPARE(m_set->servers.servers().size(), 2U);
    const QString after = settings();
    open();
    QCOMPARE(settings(), after);
}

/// Whoever closes the window has what was set in it.
void ChangesTest::madeBeforeItCloses()
{
    (void)m_set->goals.setGoal(queue(), goal(44));
    (void)m_set->servers.setServer(office("Branch"), std::nullopt);
    open();
    QCOMPARE(m_set->goals.goal(queue()).threshold, 44);
    QCOMPARE(m_set->servers.servers().size(), 2U);
}

CALLHELM_TEST(ChangesTest)
#include "changestest.moc"
