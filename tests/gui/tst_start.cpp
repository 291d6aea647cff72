#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "desktop/settingsfile.h"
#include "support/testmain.h"

using namespace callhelm;

/// What the window program does before there is a window.
class TestStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void settingsAreTheirOwners();
};

void TestStart::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("--help") << QStringList{"--help"} << QByteArray("--store");
    QTest::newRow("-h") << QStringList{"-h"} << QByteArray("--store");
    QTest::newRow("--version") << QStringList{"--version"} << QByteArray("callhelm ");
    QTest::newRow("-v") << QStringList{"-v"} << QByteArray("callhelm ");
    QTest::newRow("with another option") << QStringList{"--demo", "--help"} << QByteArray("--demo");
}

void TestStart::answersWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm-desktop"), arguments);
    QVERIFY(program.waitForFinished(30'000));
    const QByteArray err = program.readAllStandardError();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, err.constData());
    QVERIFY2(program.readAllStandardOutput().contains(said), err.constData());
}

/// Made for their owner alone, and kept so when they are written; what an earlier program left open is
/// closed.
void TestStart::settingsAreTheirOwners()
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QTemporaryDir home;
    for (const bool isThere : {false, true}) {
        const QString path = home.filePath(isThere ? QStringLiteral("old/callhelm.conf")
                                                   : QStringLiteral("new/callhelm.conf"));
        if (isThere) {
            QVERIFY(QDir(home.path()).mkdir(QStringLiteral("old")));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[General]\nlanguage=vi\n");
            file.close();
            QVERIFY(
                file.setPermissions(file.permissions() | QFileDevice::ReadOther | QFileDevice::ReadGroup));
        }
        keepToOwner(path);
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(settings.value(QStringLiteral("language")).toString(),
                 isThere ? QStringLiteral("vi") : QString());
        settings.setValue(QStringLiteral("language"), QStringLiteral("ru"));
        settings.sync();
        QCOMPARE(settings.status(), QSettings::NoError);
        QVERIFY((QFileInfo(path).permissions() & others) == QFileDevice::Permissions());
        QVERIFY((QFileInfo(QFileInfo(path).path()).permissions() & others) == QFileDevice::Permissions());
        QVERIFY(QFileInfo(path).isWritable());
    }
}

CALLHELM_TEST(TestStart)
#include "tst_start.moc"
