#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "store/storelock.h"
#include "store/storeturn.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// The lock beside a store: one holder, told by name, and no lock outlives the program that took it.
class StoreLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(scratchTemplate()); }
    void oneHolder();
    void throughALink_data();
    void throughALink();
    void left_data();
    void left();
    void turn();
    void noStore_data();
    void noStore();

private:
    [[nodiscard]] QString path(const char *name = "store.sqlite") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void write(const QByteArray &content) const
    {
        QFile file(path("store.sqlite.lock"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreLockTest::oneHolder()
{
    QVERIFY(!StoreLock::holder(path()));
    auto first = StoreLock::take(path());
    QVERIFY(first.ok());
    const auto holder = StoreLock::holder(path());
    QVERIFY(holder);
    QCOMPARE(holder->pid, QCoreApplication::applicationPid());
    QVERIFY(holder->isThisMachine && holder->isThisUser);

    const auto second = StoreLock::take(path());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Held);
    QVERIFY2(second.error().text.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().text));
    first->reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QVERIFY(StoreLock::take(path()).ok());
}

void StoreLockTest::throughALink_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("to a store") << true;
    QTest::newRow("to what is not there yet") << false;
}

/// Whatever link leads to a store, there is one lock, beside the target.
void StoreLockTest::throughALink()
{
    QFETCH(bool, exists);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    const QString target = path("there/store.sqlite");
    if (exists) {
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QString link = path("link.sqlite");
    QVERIFY(QFile::link(target, link));
    const auto held = StoreLock::take(link);
    QVERIFY(held.ok());
    QVERIFY(QFileInfo::exists(target + QStringLiteral(".lock")));
    QVERIFY(!StoreLock::take(target).ok());
}

void StoreLockTest::left_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<bool>("taken");
    const QByteArray machine = QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId()
        + '\n' + QSysInfo::bootUniqueId() + '\n';
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const QByteArray pid = QByteArray::number(gone.processId());
    QVERIFY(gone.waitForFinished());
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n';
    QTest::newRow("by a program that was killed") << pid + "\ncallhelm\n" + machine << false << true;
    // The number went to another program, which holds no such file.
    QTest::newRow("its number is another's now") << self + machine << false << true;
    QTest::newRow("cut off before its name was written") << QByteArray() << true << true;
    // Nobody holds the file by the system's lock, as who is about to write its name does.
    QTest::newRow("cut off a moment ago") << QByteArray() << false << true;
    QTest::newRow("by another machine")
        << QByteArray("4711\ncallhelm\nelsewhere\nanother-id\nother-boot\n") << true << false;
}

void StoreLockTest::left()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isOld);
    QFETCH(bool, taken);
    write(content);
    if (isOld) {
        QFile file(path("store.sqlite.lock"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    }
    const auto lock = StoreLock::take(path());
    QVERIFY2(lock.ok() == taken, lock.ok() ? "" : qPrintable(lock.error().text));
    if (taken)
        return;
    QCOMPARE(lock.error().kind, Error::Kind::Held);
    QVERIFY(content.isEmpty() || lock.error().text.contains(QStringLiteral("elsewhere")));
}

/// A window that waits goes before commands; one that is gone does not keep them.
void StoreLockTest::turn()
{
    QVERIFY(!StoreTurn::isClaimed(path()));
    auto turn = StoreTurn::claim(path());
    QVERIFY(turn);
    QVERIFY(StoreTurn::isClaimed(path()));
    QVERIFY(!StoreTurn::claim(path()));
    turn.reset();
    QVERIFY(!StoreTurn::isClaimed(path()));
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    QFile left(path("store.sqlite.next"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(gone.processId()) + "\ncallhelm-desktop\n"
               + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
               + QSysInfo::bootUniqueId() + '\n');
    left.close();
    QVERIFY(gone.waitForFinished());
    QVERIFY(!StoreTurn::isClaimed(path()));
    QVERIFY(!QFile::exists(left.fileName()));
}

void StoreLockTest::noStore_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("in no folder") << QStringLiteral("nowhere/store.sqlite");
    QTest::newRow("no name") << QString();
}

void StoreLockTest::noStore()
{
    QFETCH(QString, store);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const auto lock = StoreLock::take(store.isEmpty() ? store : m_folder->filePath(store));
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().kind, Error::Kind::File);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("folder")});
}

CALLHELM_TEST(StoreLockTest)
#include "storelocktest.moc"
