#include <QProcess>

#include "clirun.h"
#include "store/database.h"
#include "support/randomlog.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace callhelm;

/// Stores of others, in folders where nothing may be written.
class ReadOnlyFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void saysWhyItCannot_data();
    void saysWhyItCannot();

private:
    /// Runs the program as somebody who may only read; the superuser may do everything, so this gives it up.
    static CliRun::Outcome asReader(const CliRun &run, const QStringList &arguments)
    {
        QProcess program;
#ifdef Q_OS_UNIX
        program.setChildProcessModifier([] {
            constexpr uid_t nobody = 65'534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(127);
        });
#endif
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      QStringList{"--store", run.store(), "--zone", "UTC"} + arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(),
                QString::fromUtf8(program.readAllStandardError())};
    }
    /// Nobody may write the store and its folder any more; all may read both.
    static void close(const CliRun &run)
    {
        const QFileDevice::Permissions read
            = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        for (const QString &name : run.files())
            QFile::setPermissions(run.path(name), read);
        QFile::setPermissions(QFileInfo(run.store()).absolutePath(),
                              read | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    }
    static void reopen(const CliRun &run)
    {
        QFile::setPermissions(QFileInfo(run.store()).absolutePath(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        for (const QString &name : run.files())
            QFile::setPermissions(run.path(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
};

void ReadOnlyFolderTest::reads()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("log"), randomLog({61, 500, {}}))}),
                Done);
    const QByteArray wanted = run({"export", "visits"}).out;
    const QStringList files = run.files();
    close(run);
    const auto exported = asReader(run, {"export", "visits"});
    const auto verified = asReader(run, {"verify"});
    const QStringList after = run.files();
    reopen(run);
    if (exported.code == -1 || exported.code == 127)
        QSKIP("the program cannot be started as another user here");
    VERIFY_CODE(exported, Done);
    QCOMPARE(exported.out, wanted);
    VERIFY_CODE(verified, Done);
    QCOMPARE(after, files);
}

void ReadOnlyFolderTest::saysWhyItCannot_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("ending");
    QTest::newRow("a log") << QByteArray("WAL") << "-wal";
    QTest::newRow("a journal") << QByteArray("DELETE") << "-journal";
}

/// A change was cut short, and who reads has no right to finish it or take it back.
void ReadOnlyFolderTest::saysWhyItCannot()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, ending);
    const CliRun run;
    const CliRun cut;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("log"), randomLog({62, 500, {}}))}),
                Done);
    {
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        for (const QByteArray &sql : {"PRAGMA journal_mode=" + mode, QByteArray("PRAGMA cache_size=2"),
                                      QByteArray("PRAGMA cache_spill=1"), QByteArray("BEGIN"),
                                      QByteArray("UPDATE visit SET number=number||' changed again'"),
                                      QByteArray("UPDATE leg SET target=target||' changed again'")})
            QVERIFY2((*database)->execute(sql).ok(), sql.constData());
        if (mode == "WAL")
            QVERIFY((*database)->execute("COMMIT").ok());
        QProcess copy; // closing the file here would drop this program's locks on it
        copy.start(QStringLiteral("cp"),
                   {run.store(), run.store() + ending, QFileInfo(cut.store()).absolutePath()});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    }
    QVERIFY(QFileInfo(cut.store() + ending).size() > 0);
    close(cut);
    const auto refused = asReader(cut, {"doctor"});
    const QStringList after = cut.files();
    reopen(cut);
    if (refused.code == -1 || refused.code == 127)
        QSKIP("the program cannot be started as another user here");
    VERIFY_CODE(refused, Failed);
    QVERIFY2(refused.err.contains(QStringLiteral("cut short")), qPrintable(refused.err));
    QCOMPARE(after.size(), 2);
    QVERIFY(cut({"doctor"}).code <= FoundSomething); // its owner heals it
    VERIFY_CODE(cut({"export", "visits"}), Done);
    QCOMPARE(cut.files(), QStringList{QStringLiteral("store.sqlite")});
}

CALLHELM_TEST(ReadOnlyFolderTest)
#include "readonlyfoldertest.moc"
