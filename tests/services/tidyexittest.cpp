#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "services/storesession.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "support/logtext.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// After a clean exit there is the store and nothing beside it, whoever had it open.
class TidyExitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void window();
    void session_data();
    void session();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.sqlite")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QStringList m_storeAlone{QStringLiteral("store.sqlite")};
};

void TidyExitTest::init() { m_folder = std::make_unique<QTemporaryDir>(scratchTemplate()); }

void TidyExitTest::window()
{
    ServiceSet::Options options;
    options.path = path();
    options.zone = QTimeZone::utc();
    options.session = Session({QStringLiteral("tester"), Role::Owner});
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir elsewhere(scratchTemplate());
        QFile log(elsewhere.filePath(QStringLiteral("queue_log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(smallLog());
        log.close();
        auto opened = ServiceSet::open(options);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toString()));
        const auto imported = (*opened)->sources.importFiles(SourceKind::QueueLog, {log.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), 20'000);
        QVERIFY(imported.result().ok());
        const auto visits = (*opened)->calls.visits({}); // the reader has the store open now
        QTRY_VERIFY_WITH_TIMEOUT(visits.isFinished(), 20'000);
        QVERIFY(visits.result().ok());
        QVERIFY(files().size() > 1);
        opened->reset();
        QCOMPARE(files(), m_storeAlone);
    }
}

void TidyExitTest::session_data()
{
    QTest::addColumn<bool>("isWriterFirst");
    QTest::newRow("the writer closes first") << true;
    QTest::newRow("the reader closes first") << false;
}

void TidyExitTest::session()
{
    QFETCH(bool, isWriterFirst);
    auto writer = StoreSession::open(path(), QTimeZone::utc(), StoreSession::Mode::Write);
    QVERIFY(writer.ok());
    auto reader = StoreSession::open(path(), QTimeZone::utc(), StoreSession::Mode::Read);
    QVERIFY(reader.ok());
    QVERIFY((*reader)->doctor().ok());
    QVERIFY((*writer)->database().execute("UPDATE setting SET value=value").ok());
    (isWriterFirst ? writer : reader)->reset();
    QVERIFY(files().size() > 1);
    (isWriterFirst ? reader : writer)->reset();
    QCOMPARE(files(), m_storeAlone);
    {
        auto again = StoreSession::open(path(), QTimeZone(), StoreSession::Mode::Read);
        QVERIFY(again.ok() && (*again)->doctor().ok());
    }
    QCOMPARE(files(), m_storeAlone);
}

CALLHELM_TEST(TidyExitTest)
#include "tidyexittest.moc"
