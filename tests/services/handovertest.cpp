#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "base/translation.h"
#include "services/backupoperation.h"
#include "services/importoperation.h"
#include "services/operationrunner.h"
#include "services/phoneoperation.h"
#include "services/simulateoperation.h"
#include "services/storemaintenance.h"
#include "services/storeclient.h"
#include "services/storehost.h"
#include "services/storesession.h"
#include "services/storesocket.h"
#include "services/servicestart.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/statement.h"
#include "store/storelock.h"
#include "store/transaction.h"
#include "support/answers.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// One program holds a store; what others want of it is done by it, or waits, or is refused with a sentence.
class HandOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(scratchTemplate()); }
    void oneHolder();
    void secondStart();
    void imports();
    void importsOfOtherZone_data();
    void importsOfOtherZone();
    void stopped();
    void stoppedAtTheLastMoment();
    void holderEnds();
    void simulates();
    void backsUp();
    void saysWhosePhone();
    void follows();
    void givesWay();
    void givesWayAfterAnImport_data();
    void givesWayAfterAnImport();
    void twoWindowsAfterACommand();
    void rubbish_data();
    void rubbish();
    void answersInTheAskersLanguage();
    void readOnly();
    void refusedReadOnly();

private:
    [[nodiscard]] QString path(const char *name = "store.sqlite") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", name);
        return file.fileName();
    }
    [[nodiscard]] std::unique_ptr<ServiceSet> open(bool onlyFollows = false) const
    {
        ServiceSet::Options options{path(), QTimeZone::utc()};
        options.onlyFollows = onlyFollows;
        auto opened = ServiceSet::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }
    /// As if another machine wrote the store.
    void holdFromElsewhere() const
    {
        write("store.sqlite.lock", "4711\ncallhelm-desktop\nelsewhere\nanother-id\nother-boot\n");
    }
    [[nodiscard]] static ImportOperation importOf(const QString &file, bool dryRun = false)
    {
        CallImport task;
        task.files = QStringList{file};
        task.dryRun = dryRun;
        return ImportOperation(task);
    }
    [[nodiscard]] qint64 visits() const
    {
        auto database = openStore(path(), Database::Mode::ReadOnly);
        const auto number = database ? (*database)->number("SELECT count(*) FROM visit") : Result<qint64>(-1);
        return number ? *number : -1;
    }
    void verify() const
    {
        const auto differences = StoreMaintenance::verify(path());
        QVERIFY(differences.ok());
        QVERIFY(differences->empty());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HandOverTest::oneHolder()
{
    const auto first = open();
    const auto second = ServiceSet::open({path(), QTimeZone::utc()});
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Held);
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(second.error().text.contains(pid), qPrintable(second.error().text));
    const auto session = StoreSession::open(path(), QTimeZone(), StoreSession::Mode::Write);
    QVERIFY(!session.ok() && session.error().kind == Error::Kind::Held);
    QVERIFY(StoreSession::open(path(), QTimeZone(), StoreSession::Mode::Read).ok());

    QVERIFY(StoreMaintenance::backUp(path(), path("copy")).ok());
    for (const Error &refused : {StoreMaintenance::migrate(path()).error(),
                                 StoreMaintenance::restore(path("copy"), path()).error()}) {
        QCOMPARE(refused.kind, Error::Kind::Held);
        QVERIFY(refused.text.contains(pid));
    }
}

void HandOverTest::secondStart()
{
    const auto first = open();
    QSignalSpy raised(first->holder.get(), &StoreService::raiseWanted);
    const auto second = ServiceStart::open({path(), QTimeZone::utc()}, "the-token");
    QVERIFY(second.ok());
    QVERIFY(!second->services);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(raised[0][0].toByteArray(), QByteArray("the-token"));
}

void HandOverTest::imports()
{
    const QString log = write("queue_log", randomLog({3, 200, {}}) + "rubbish\n");
    const auto holder = open();
    OperationRunner runner(path(), {});
    int told = 0;
    runner.progress = [&](const OperationProgress &) { ++told; };
    const auto dry = runner.run(importOf(log, true));
    QVERIFY(dry.ok());
    const ImportReport would = ImportOperation::report(*dry);
    QVERIFY(would.facts > 0);
    QCOMPARE(visits(), 0);

    const auto done = runner.run(importOf(log));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().toString()));
    const ImportReport report = ImportOperation::report(*done);
    QCOMPARE(report.facts, would.facts);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.rejections.size(), size_t(1));
    QCOMPARE(report.rejections[0].file, log);
    QCOMPARE(report.files.size(), size_t(1));
    QVERIFY(told > 0);
    QTRY_VERIFY(!holder->calls.queues().empty()); // the window shows it

    const auto again = runner.run(importOf(log));
    QVERIFY(again.ok());
    QCOMPARE(ImportOperation::report(*again).facts, 0);
    QCOMPARE(ImportOperation::report(*again).duplicates, report.facts);

    const auto missing = runner.run(importOf(path("nowhere")));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, Error::Kind::File);
    verify();
}

void HandOverTest::importsOfOtherZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("done");
    QTest::newRow("the store's") << QByteArray("UTC") << true;
    QTest::newRow("another") << QByteArray("Asia/Ho_Chi_Minh") << false;
}

void HandOverTest::importsOfOtherZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(bool, done);
    const QString log = write("queue_log", smallLog());
    const auto holder = open();
    OperationRunner runner(path(), Calendar::zoneByName(zone));
    const auto result = runner.run(importOf(log));
    QCOMPARE(result.ok(), done);
    if (done)
        return;
    QCOMPARE(result.error().kind, Error::Kind::Usage);
    QCOMPARE(visits(), 0);
}

/// Ctrl+C ends what the holder does for the command, and nothing was changed.
void HandOverTest::stopped()
{
    const QString log = write("queue_log", randomLog({4, 30'000, {}}));
    const auto holder = open();
    OperationRunner runner(path(), {});
    bool stop = false;
    runner.stopped = [&] { return stop; };
    runner.progress = [&](const OperationProgress &) { stop = true; };
    const auto result = runner.run(importOf(log));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QCOMPARE(visits(), 0);
    verify();
}

/// All is read, and nothing is committed yet: it can still be stopped.
void HandOverTest::stoppedAtTheLastMoment()
{
    const QString log = write("queue_log", smallLog());
    auto opened = StoreSession::open(path(), QTimeZone::utc(), StoreSession::Mode::Write);
    QVERIFY(opened.ok());
    StoreSession &session = **opened;
    int asked = 0;
    OperationWork work;
    work.journal = &session.journal();
    work.calendar = session.calendar();
    work.note = [&session](const AuditEntry &entry) { return session.note(entry); };
    work.goOn = [&asked](const OperationProgress &) { return ++asked > 0; };
    QVERIFY(importOf(log, true).run(work).ok());
    const int whileReading = std::exchange(asked, 0);
    QVERIFY(whileReading > 0);
    work.goOn = [&](const OperationProgress &) { return ++asked <= whileReading; };
    const auto stopped = importOf(log).run(work);
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, whileReading + 1);
    QCOMPARE(visits(), 0);
}

/// The window is closed in the middle of a command's import: the command does it itself.
void HandOverTest::holderEnds()
{
    constexpr int rejected = 1200;
    QByteArray rubbish;
    for (int i = 0; i < rejected; ++i)
        rubbish += "rubbish\n";
    QByteArray lines = randomLog({4, 30'000, {}});
    const QString log = write("queue_log", lines.insert(lines.indexOf('\n', 20'000) + 1, rubbish));
    auto holder = open();
    const QObject context; // gone before the holder
    OperationRunner runner(path(), {});
    int told = 0;
    runner.rejected = [&](const DoctorNote &) { ++told; };
    runner.progress = [&](const OperationProgress &) {
        if (holder)
            QTimer::singleShot(0, &context, [&holder] { holder.reset(); });
    };
    CallImport task;
    task.files = QStringList{log};
    const auto result = runner.run(ImportOperation(task, true));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().toString()));
    QVERIFY(!holder);
    QCOMPARE(told, rejected); // not once more what was told before the window went
    QVERIFY(ImportOperation::report(*result).facts > 0);
    QVERIFY(visits() > 0);
    verify();
}

void HandOverTest::simulates()
{
    const auto holder = open();
    OperationRunner runner(path(), {});
    const auto done = runner.run(SimulateOperation(1, QStringLiteral("2026-11-02"), 2));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().toString()));
    QVERIFY(SimulateOperation::facts(*done) > 0);
    const auto wrong = runner.run(SimulateOperation(1, QStringLiteral("soon"), 2));
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().kind, Error::Kind::Usage);
    verify();
}

void HandOverTest::backsUp()
{
    const auto holder = open();
    OperationRunner runner(path(), {});
    QVERIFY(runner.run(BackupOperation(path("copy"))).ok());
    QVERIFY(QFileInfo::exists(path("copy")));
    const auto again = runner.run(BackupOperation(path("copy")));
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, Error::Kind::File);
}

/// As long as a command is connected, and no longer; what the window follows itself it goes on following.
void HandOverTest::saysWhosePhone()
{
    const QString log
        = write("queue_log",
                "1793610000|1|q|SIP/1|ADDMEMBER|\n1793610060|c|q|NONE|ENTERQUEUE||1|1\n"
                "1793610070|c|q|Anna|CONNECT|10|x|5\n1793610130|c|q|Anna|COMPLETEAGENT|10|60|1\n"
                "1793613600|1|q|SIP/1|REMOVEMEMBER|\n");
    const auto holder = open();
    OperationRunner runner(path(), {});
    QVERIFY(runner.run(importOf(log)).ok());
    const auto suggested = awaited(holder->phones.phones());
    QVERIFY(suggested.ok());
    QCOMPARE(suggested->size(), size_t(1));
    QCOMPARE(suggested->front().suggestion, QStringLiteral("Anna"));
    const auto done = runner.run(PhoneOperation(QStringLiteral("SIP/1"), QStringLiteral("Anna")));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().toString()));
    QVERIFY(PhoneOperation::changed(*done) && PhoneOperation::knowsAgent(*done));
    const auto again = runner.run(PhoneOperation(QStringLiteral("SIP/1"), QStringLiteral("Anna")));
    QVERIFY(again.ok() && !PhoneOperation::changed(*again));
    const auto known = awaited(holder->phones.phones());
    QVERIFY(known.ok() && known->front().byPerson && known->front().agent == QLatin1String("Anna"));
    auto database = openStore(path(), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    QCOMPARE(*(*database)->number("SELECT COUNT(*) FROM session"), 1);
    QCOMPARE(*(*database)->number("SELECT COUNT(*) FROM audit WHERE what='phone.change'"), 1);
    verify();
}

void HandOverTest::follows()
{
    const QString log = write("queue_log", smallLog());
    const QString own = write("own", smallLog());
    const auto holder = open();
    QVERIFY(awaited(holder->sources.follow(own)).ok());
    const auto ask = [&](const QString &file, const std::function<bool()> &until) {
        const auto client = StoreClient::connectTo(path());
        QVERIFY(client);
        StoreClient::Hearing hearing;
        hearing.stopped = [&until](std::chrono::milliseconds) { return until(); };
        const auto end
            = client->ask({{holderwords::ask, holderwords::follow}, {holderwords::file, file}}, hearing);
        QVERIFY(end && *end);
    };
    ask(log, [&] { return holder->sources.followed().contains(log) && visits() > 0; });
    QVERIFY(!holder->sources.followed().contains(log));
    ask(own, [&] { return true; });
    QVERIFY(holder->sources.followed().contains(own));
    { // a command that is killed
        auto *socket = new QLocalSocket;
        socket->connectToServer(*StoreSocket::toReach(path(), *StoreLock::holder(path())));
        QVERIFY(socket->waitForConnected(5000));
        LocalMessages killed(socket);
        killed.send({{holderwords::ask, holderwords::follow}, {holderwords::file, log}});
        QTRY_VERIFY(holder->sources.followed().contains(log));
    }
    QTRY_VERIFY(!holder->sources.followed().contains(log));
    verify();
}

void HandOverTest::givesWay()
{
    const QString log = write("queue_log", smallLog());
    auto command = open(true);
    QVERIFY(awaited(command->sources.follow(log)).ok());
    const QObject context; // gone before the command
    connect(
        command->holder.get(), &StoreService::yieldWanted, &context, [&command] { command.reset(); },
        Qt::QueuedConnection);
    const auto window = ServiceStart::open({path(), QTimeZone::utc()}, {});
    QVERIFY(window.ok());
    QVERIFY(!command);
    QVERIFY(window->services);
    QVERIFY(!window->services->access.readOnly());
    QCOMPARE(window->services->sources.followed(), QStringList{log});
    QTRY_VERIFY(visits() > 0);
    verify();
}

/// Two windows want the store of a command at once: one gets it, the other raises that one.
void HandOverTest::twoWindowsAfterACommand()
{
    auto command = open(true);
    const QObject context; // gone before the command
    connect(command->holder.get(), &StoreService::yieldWanted, &context,
            [&command, &context] { QTimer::singleShot(300, &context, [&command] { command.reset(); }); });
    Result<ServiceStart> second = ServiceStart();
    bool isSecond = false;
    QTimer::singleShot(100, this, [&] {
        isSecond = true;
        second = ServiceStart::open({path(), QTimeZone::utc()}, {});
    });
    const auto first = ServiceStart::open({path(), QTimeZone::utc()}, {});
    QTRY_VERIFY(isSecond);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(!command);
    QCOMPARE(int(first->services != nullptr) + int(second->services != nullptr), 1);
}

void HandOverTest::givesWayAfterAnImport_data()
{
    QTest::addColumn<int>("patience"); // ms
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("the window waits for it") << 60'000 << false;
    QTest::newRow("the window does not wait") << 0 << true;
}

/// A command that runs another's import gives way when that is done; a window that does not wait so long
/// reads only, and the command goes on.
void HandOverTest::givesWayAfterAnImport()
{
    QFETCH(int, patience);
    QFETCH(bool, isReadOnly);
    const QString log = write("queue_log", randomLog({4, 20'000, {}}));
    auto command = open(true);
    const QObject context; // gone before the command
    connect(
        command->holder.get(), &StoreService::yieldWanted, &context, [&command] { command.reset(); },
        Qt::QueuedConnection);
    OperationRunner runner(path(), {});
    std::unique_ptr<ServiceSet> window;
    bool isAsked = false;
    runner.progress = [&](const OperationProgress &) {
        if (std::exchange(isAsked, true))
            return;
        auto opened = ServiceStart::open({path(), QTimeZone::utc()}, {}, std::chrono::milliseconds(patience));
        QVERIFY(opened.ok());
        window = std::move(opened->services);
    };
    const auto result = runner.run(importOf(log));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().toString()));
    QVERIFY(window);
    QCOMPARE(window->access.readOnly().has_value(), isReadOnly);
    QCOMPARE(command != nullptr, isReadOnly);
    QVERIFY(ImportOperation::report(*result).facts > 0);
    verify();
}

void HandOverTest::rubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff{}");
    QTest::newRow("no message") << QByteArray("\0\0\0\3abc", 7);
    QTest::newRow("a list") << QByteArray("\0\0\0\2[]", 6);
    QTest::newRow("unknown") << QByteArray("\0\0\0\x10{\"do\":\"destroy\"}", 20);
    QTest::newRow("an import of nothing") << QByteArray("\0\0\0\x0f{\"do\":\"import\"}", 19);
    QTest::newRow("half a message") << QByteArray("\0\0\0\x20{", 5);
}

/// Whatever comes over the socket, the holder goes on.
void HandOverTest::rubbish()
{
    QFETCH(QByteArray, bytes);
    const auto holder = open();
    const auto who = StoreLock::holder(path());
    QVERIFY(who);
    const auto name = StoreSocket::toReach(path(), *who);
    QVERIFY(name);
    {
        QLocalSocket socket;
        socket.connectToServer(*name);
        QVERIFY(socket.waitForConnected(5000));
        socket.write(bytes);
        socket.flush();
        QTest::qWait(100);
    }
    const QString log = write("queue_log", smallLog());
    OperationRunner runner(path(), {});
    QVERIFY(runner.run(importOf(log)).ok());
}

/// A window beside another machine's writer shows what that one commits.
/// A program in another language: its texts stand in angles. An answer is in English for who speaks that.
void HandOverTest::answersInTheAskersLanguage()
{
    struct Angles final : Translation
    {
        using Translation::Translation;
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                        int n) const override
        {
            const QString said = Translation::translate(context, text, comment, n);
            return said.isNull() ? u'<' + QString::fromUtf8(text) + u'>' : said;
        }
    };
    Angles angles;
    QVERIFY(QCoreApplication::installTranslator(&angles));
    const auto set = open();
    const auto answerTo = [&](QJsonObject request) {
        std::optional<Result<QJsonObject>> answer;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            if (const auto client = StoreClient::connectTo(path()))
                answer = client->ask(request);
        }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 30'000) || !answer || *answer)
            return QStringLiteral("(no error came)");
        return (*answer).error().text;
    };
    const auto import = importOf(path("there is none"));
    const QJsonObject inWriter{{holderwords::ask, import.name()},
                               {holderwords::arguments, import.arguments()}};
    const QJsonObject atOnce{{holderwords::ask, QStringLiteral("nonsense")}};
    for (QJsonObject request : {inWriter, atOnce}) {
        QVERIFY2(answerTo(request).contains(u'<'), qPrintable(answerTo(request)));
        request.insert(holderwords::language, QStringLiteral("en_GB"));
        const QString answer = answerTo(request);
        QVERIFY2(!answer.contains(u'<') && !answer.isEmpty(), qPrintable(answer));
    }
    QCoreApplication::removeTranslator(&angles);
}

void HandOverTest::readOnly()
{
    const Calendar utc;
    {
        auto made = openStore(path(), Database::Mode::ReadWrite);
        QVERIFY(made.ok());
        auto transaction = Transaction::begin(**made);
        QVERIFY(transaction.ok());
        QVERIFY(writeSetting(**made, QLatin1String(zoneSetting), QStringLiteral("UTC")).ok());
        QVERIFY(transaction->commit().ok());
    }
    holdFromElsewhere();
    auto opened = ServiceStart::open({path(), QTimeZone()}, {});
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().toString()));
    ServiceSet &window = *opened->services;
    QVERIFY(window.access.readOnly());
    QVERIFY2(window.access.readOnly()->text.contains(QStringLiteral("elsewhere")),
             qPrintable(window.access.readOnly()->text));
    QVERIFY(window.calls.queues().empty());

    auto database = openStore(path(), Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    auto journal = Journal::open(**database, utc);
    QVERIFY(journal.ok());
    QVERIFY((*journal)->begin().ok());
    QVERIFY((*journal)
                ->append({{QStringLiteral("log"), SourceKind::QueueLog}, QStringLiteral("f"), {}, 0, 0},
                         factsOf(smallLog()))
                .ok());
    QVERIFY((*journal)->commit().ok());
    QTRY_VERIFY(!window.calls.queues().empty());
    QTRY_VERIFY(!window.floor.floor()->agents.empty());

    QSignalSpy goals(&window.goals, &GoalService::changed);
    QSignalSpy calendars(&window.calendar, &CalendarService::changed);
    const Calendar east(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    QVERIFY((*journal)->begin().ok());
    QVERIFY((*database)->execute("UPDATE queue SET threshold=7").ok());
    QVERIFY(writeSetting(**database, QLatin1String(zoneSetting), QString::fromUtf8(east.zone().id())).ok());
    QVERIFY((*journal)->setCalendar(east).ok());
    QVERIFY((*journal)->commit().ok());
    QTRY_COMPARE(window.calendar.calendar().zone(), east.zone());
    QTRY_COMPARE(window.goals.goal(window.calls.queues().front().id).threshold, 7);
    QVERIFY(goals.count() > 0 && calendars.count() > 0);
}

/// Every kind of change is refused with the sentence that says who writes, and the store stays as it is.
void HandOverTest::refusedReadOnly()
{
    const QString log = write("queue_log", smallLog());
    {
        OperationRunner runner(path(), QTimeZone::utc());
        QVERIFY(runner.run(importOf(log)).ok());
    }
    holdFromElsewhere();
    auto opened = ServiceStart::open({path(), QTimeZone()}, {});
    QVERIFY(opened.ok());
    ServiceSet &window = *opened->services;
    QVERIFY(window.access.readOnly());
    const QString why = window.access.readOnly()->text;
    QVERIFY(!window.calls.queues().empty());

    const auto answerOf = [](const auto &future) {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
            return QString();
        const auto result = future.result();
        return result.ok() ? QString() : result.error().text;
    };
    QCOMPARE(awaited(window.goals.setGoal(window.calls.queues().front().id, {})).error().text, why);
    QCOMPARE(awaited(window.calendar.setCalendar(Calendar())).error().text, why);
    QCOMPARE(awaited(window.alertRules.setRules({})).error().text, why);
    QCOMPARE(awaited(window.sources.follow(log)).error().text, why);
    QCOMPARE(awaited(window.simulator.start(1, 1, 1)).error().text, why);
    AmiServerSettings server;
    server.name = server.host = server.user = QStringLiteral("x");
    server.port = 5038;
    QCOMPARE(awaited(window.servers.setServer(server, QStringLiteral("x"))).error().text, why);
    QCOMPARE(answerOf(window.sources.importFiles(SourceKind::QueueLog, {log})), why);
    QCOMPARE(answerOf(window.phones.setPhones({{QStringLiteral("SIP/1"), QStringLiteral("Anna")}})), why);
    QVERIFY(window.sources.followed().isEmpty() && window.sources.statuses().empty()
            && window.servers.servers().empty());

    OperationRunner runner(path(), {});
    const auto refused = runner.run(importOf(log));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().text, why);
}

CALLHELM_TEST(HandOverTest)
#include "handovertest.moc"
