#include <QElapsedTimer>
#include <QProcess>

#include "clirun.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// Programs that come to one store at once, as people start them: one writes, what the others want is done
/// by it or in turn, and the figures are those of one clean pass. CALLHELM_TOGETHER says how many imports
/// come at once.
class TogetherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importBesideFollowing();
    void importsInTurn();
    void killedHolder();
    void refusedWhileHeld();
    void windowTakesOver();
    void allAtOnce();

private:
    using Program = std::unique_ptr<QProcess>;
    [[nodiscard]] static int many() { return std::max(8, qEnvironmentVariableIntValue("CALLHELM_TOGETHER")); }
    [[nodiscard]] static QString program(const char *name)
    {
        return QDir(QCoreApplication::applicationDirPath()).filePath(QString::fromLatin1(name));
    }
    static Program start(const QString &program, const CliRun &run, const QStringList &arguments);
    static Program command(const CliRun &run, const QStringList &arguments)
    {
        return start(program("callhelm"), run,
                     QStringList{QStringLiteral("--zone"), QStringLiteral("UTC")} + arguments);
    }
    static QByteArray ended(QProcess &program, int code = 0);
    static QByteArray saidUntil(QProcess &program, const QByteArray &words);
    static QByteArray figures(const CliRun &run);
    static void append(const QString &file, const QByteArray &lines);
    static void verify(const CliRun &run) { VERIFY_CODE(run({"verify"}), Done); }
};

TogetherTest::Program TogetherTest::start(const QString &program, const CliRun &run,
                                          const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(place), run.path(QStringLiteral("home")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->start(program, QStringList{QStringLiteral("--store"), run.store()} + arguments);
    if (!process->waitForStarted())
        qFatal("can't start %s", qPrintable(program));
    return process;
}

/// What it said on stderr, once it has ended with that code.
QByteArray TogetherTest::ended(QProcess &program, int code)
{
    if (!program.waitForFinished(600'000))
        qFatal("%s does not end: %s", qPrintable(program.arguments().join(QLatin1Char(' '))),
               program.readAllStandardError().constData());
    const QByteArray said = program.readAllStandardError();
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != code)
        QTest::qFail(qPrintable(QStringLiteral("%1 ended with %2: %3")
                                    .arg(program.arguments().join(QLatin1Char(' ')))
                                    .arg(program.exitCode())
                                    .arg(QString::fromUtf8(said))),
                     __FILE__, __LINE__);
    return said;
}

QByteArray TogetherTest::saidUntil(QProcess &program, const QByteArray &words)
{
    QByteArray said;
    while (!said.contains(words)) {
        if (!program.waitForReadyRead(60'000) && program.state() == QProcess::NotRunning) {
            said += program.readAllStandardError();
            break;
        }
        program.setReadChannel(QProcess::StandardError);
        said += program.readAllStandardError();
    }
    return said;
}

QByteArray TogetherTest::figures(const CliRun &run)
{
    return run({"export", "queues", "--by", "1h"}).out + run({"export", "agents", "--by", "1h"}).out
        + run({"export", "visits"}).out + run({"export", "legs"}).out + run({"export", "sessions"}).out
        + run({"export", "pauses"}).out;
}

void TogetherTest::append(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(lines) == lines.size());
}

/// A file is followed by one command while another imports: what the import wrote is not lost to the figures.
void TogetherTest::importBesideFollowing()
{
    const CliRun run;
    const CliRun clean;
    const QByteArrayList log = randomLog({5, 200, {}}).split('\n');
    const auto lines
        = [&log](qsizetype from, qsizetype count) { return log.mid(from, count).join('\n') + '\n'; };
    const QString other = run.write(QStringLiteral("other"), randomLog({6, 200, {}}));
    const QString live = run.write(QStringLiteral("live"), lines(0, 300));
    const Program follower = command(run, {"follow", "queue_log", live});
    follower->setReadChannel(QProcess::StandardError);
    QVERIFY(saidUntil(*follower, "Following").contains("Following"));
    for (int i = 0; i < 3; ++i) {
        append(live, lines(300 + 50 * i, 50));
        const Program importing = command(run, {"import", "queue_log", other, "--source", "pbx2"});
        ended(*importing);
    }
    append(live, lines(450, log.size()));
    QTest::qWait(2500); // the follower looks once a second
    follower->terminate();
    ended(*follower);
    verify(run);

    VERIFY_CODE(clean({"import", "queue_log", live}), Done);
    VERIFY_CODE(clean({"import", "queue_log", other, "--source", "pbx2"}), Done);
    QCOMPARE(run({"export", "queues", "--by", "1h"}).out, clean({"export", "queues", "--by", "1h"}).out);
    QCOMPARE(csvRows(run({"export", "visits"}).out).size(), csvRows(clean({"export", "visits"}).out).size());
    QVERIFY(!QFile::exists(run.store() + QStringLiteral(".lock")));
}

/// Commands without a window take turns, and all end well.
void TogetherTest::importsInTurn()
{
    const CliRun run;
    const CliRun clean;
    const QString log = run.write(QStringLiteral("log"), randomLog({9, 400, {}}));
    std::vector<Program> programs;
    for (int i = 0; i < many(); ++i)
        programs.push_back(command(run, {"import", "queue_log", log}));
    for (const Program &program : programs)
        ended(*program);
    VERIFY_CODE(clean({"import", "queue_log", log}), Done);
    QVERIFY(figures(run) == figures(clean));
    verify(run);
}

/// What was held by a program that is killed is free at the next start, without a question.
void TogetherTest::killedHolder()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), goodLog);
    const Program follower = command(run, {"follow", "queue_log", log});
    follower->setReadChannel(QProcess::StandardError);
    QVERIFY(saidUntil(*follower, "Following").contains("Following"));
    QVERIFY(QFile::exists(run.store() + QStringLiteral(".lock")));
    follower->kill();
    follower->waitForFinished();
    QVERIFY(QFile::exists(run.store() + QStringLiteral(".lock")));
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    verify(run);
    QVERIFY(!QFile::exists(run.store() + QStringLiteral(".lock")));
}

void TogetherTest::refusedWhileHeld()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), goodLog);
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    VERIFY_CODE(run({"backup", run.path(QStringLiteral("copy"))}), Done);
    const Program follower = command(run, {"follow", "queue_log", log});
    follower->setReadChannel(QProcess::StandardError);
    QVERIFY(saidUntil(*follower, "Following").contains("Following"));
    const QString pid = QString::number(follower->processId());
    for (const QStringList &arguments :
         {QStringList{"migrate"}, {"restore", run.path(QStringLiteral("copy"))}}) {
        const auto refused = run(arguments);
        VERIFY_CODE(refused, Failed);
        QVERIFY2(refused.err.contains(pid), qPrintable(refused.err));
    }
    for (const QStringList &arguments :
         {QStringList{"verify"}, {"doctor"}, {"audit", "verify"}, {"export", "queues"}})
        VERIFY_CODE(run(arguments), Done);
    follower->terminate();
    ended(*follower);
}

/// A window takes a store over from a command that follows, and goes on following its file; a second start
/// of the window ends at once.
void TogetherTest::windowTakesOver()
{
#ifndef CALLHELM_HAS_WINDOW
    QSKIP("built without the window");
#else
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), goodLog);
    const Program follower = command(run, {"follow", "queue_log", log});
    follower->setReadChannel(QProcess::StandardError);
    QVERIFY(saidUntil(*follower, "Following").contains("Following"));
    const Program window = start(program("callhelm-desktop"), run, {});
    QVERIFY(ended(*follower).contains("goes on following"));
    const Program second = start(program("callhelm-desktop"), run, {});
    ended(*second);
    QCOMPARE(window->state(), QProcess::Running);

    QByteArray more = goodLog;
    append(log, more.replace("|c1|", "|c2|"));
    QTRY_COMPARE_WITH_TIMEOUT(csvRows(run({"export", "visits"}).out).size(), 2, 20'000);
    // A command that follows has the window do it; what it follows anyway it goes on following.
    const Program third = command(run, {"follow", "queue_log", log, "--for", "1"});
    QVERIFY(ended(*third).contains("holds the store"));
    append(log, more.replace("|c2|", "|c3|"));
    QTRY_COMPARE_WITH_TIMEOUT(csvRows(run({"export", "visits"}).out).size(), 3, 20'000);
    window->kill();
    window->waitForFinished();
    verify(run);
#endif
}

/// Following, many imports of the same log, two windows and an export, at once.
void TogetherTest::allAtOnce()
{
    const CliRun run;
    const CliRun clean;
    const QByteArrayList log = randomLog({11, 1500, {}}).split('\n');
    const QString whole = run.write(QStringLiteral("whole"), log.join('\n'));
    const QString live = run.write(QStringLiteral("live"), {});
    std::vector<Program> programs;
    const Program follower = command(run, {"follow", "queue_log", live});
    follower->setReadChannel(QProcess::StandardError);
    QVERIFY(saidUntil(*follower, "Following").contains("Following"));
#ifdef CALLHELM_HAS_WINDOW
    std::vector<Program> windows;
#endif
    const qsizetype piece = log.size() / many() + 1;
    for (int i = 0; i < many(); ++i) {
        append(live, log.mid(i * piece, piece).join('\n') + '\n');
        programs.push_back(command(run, {"import", "queue_log", whole}));
#ifdef CALLHELM_HAS_WINDOW
        if (i == many() / 4 || i == many() / 2)
            windows.push_back(start(program("callhelm-desktop"), run, {}));
#endif
        if (i % 10 == 5) {
            programs.push_back(command(run, {"export", "queues", "--by", "1h"}));
            programs.back()->setStandardOutputFile(QProcess::nullDevice());
        }
    }
    for (const Program &program : programs)
        ended(*program);
#ifdef CALLHELM_HAS_WINDOW
    QVERIFY(ended(*follower).contains("goes on following"));
    QTest::qWait(2500); // what was appended last is taken
    // One of the two is the window that holds the store, the other raised it and ended.
    const auto open = [&windows] {
        return std::ranges::count_if(windows, [](const Program &window) {
            window->waitForFinished(0);
            return window->state() == QProcess::Running;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(open(), 1, 20'000);
    for (const Program &window : windows) {
        window->kill();
        window->waitForFinished();
    }
#else
    QTest::qWait(2500);
    follower->terminate();
    ended(*follower);
#endif
    verify(run);
    VERIFY_CODE(clean({"import", "queue_log", whole}), Done);
    QVERIFY(figures(run) == figures(clean));
}

CALLHELM_TEST(TogetherTest)
#include "togethertest.moc"
