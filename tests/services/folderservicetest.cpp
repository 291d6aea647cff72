#include <random>

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/auditservice.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

using std::chrono::milliseconds;

/// Quick, so that tests are.
const FolderWatch::Timing quick{milliseconds(100), milliseconds(50), milliseconds(300), milliseconds(400)};

QByteArray rows(int first, int last)
{
    QByteArray text = "Name,Phone\n";
    for (int i = first; i <= last; ++i)
        text += "Customer " + QByteArray::number(i) + ",090123" + QByteArray::number(1000 + i) + '\n';
    return text;
}

ImportMapping nameAndPhone()
{
    return *ImportMapping::fromText(QStringLiteral("customers"), QStringLiteral("Name=name;Phone=phone"));
}

} // namespace

/// Watches a folder until it is killed: `tst_services --watch STORE FOLDER`.
static const RegisteredProcess watching("--watch", [](const QStringList &arguments) {
    ServiceSet::Options options;
    options.path = arguments.value(0);
    options.zone = QTimeZone("Asia/Ho_Chi_Minh");
    options.folders = quick;
    const auto set = ServiceSet::open(options);
    if (!set)
        return 1;
    WatchedFolder folder{arguments.value(1), {}, {}};
    folder.how.mapping = nameAndPhone();
    (void)(*set)->folders.watch(folder);
    return QCoreApplication::exec();
});

/// Watched folders: each content once, whole, and whatever happens meanwhile.
class FolderServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesThatAreTaken_data();
    void namesThatAreTaken();
    void ripeWhenItStoppedGrowing();
    void theOldestFirst();
    void filesOpenElsewhere();
    void takenOnce();
    void afterARestart();
    void aGrowingFileIsTakenWhole();
    void rejectedRowsAreKept();
    void rejectedRowsOfAFolderThatIsNotOurs();
    void whatDoesNotFitIsTriedAgain();
    void allThatDoNotFitAreNamed();
    void folderThatIsAway();
    void takenBack();
    void otherMappingTakesItToo();
    void nobodyIsSignedIn();
    void killedAtAnyMoment();
    void watchingIsUndone();
    void wrongFolders();

private:
    QString inbox(const QString &name = {}) const
    {
        return m_folder->filePath(QStringLiteral("inbox")) + (name.isEmpty() ? QString() : u'/' + name);
    }
    QString store() const { return m_folder->filePath(QStringLiteral("store.sqlite")); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(inbox(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<ServiceSet> open() const
    {
        ServiceSet::Options options;
        options.path = store();
        options.zone = QTimeZone("Asia/Ho_Chi_Minh");
        options.folders = quick;
        auto set = ServiceSet::open(options);
        return set ? std::move(*set) : nullptr;
    }
    Result<void> watch(ServiceSet &set) const
    {
        WatchedFolder folder{inbox(), {}, {}};
        folder.how.mapping = nameAndPhone();
        return awaited(set.folders.watch(folder));
    }
    static qint64 customers(ServiceSet &set) { return awaited(set.records.count(Entity::Customer)).value(); }
    static FolderStatus status(ServiceSet &set) { return set.folders.statuses().front(); }
    qint64 imports() const
    {
        auto database = Database::open(store(), Database::Mode::ReadOnly);
        return *(*database)->number("SELECT COUNT(*) FROM record_batch WHERE voided=0");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FolderServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    QVERIFY(QDir().mkpath(inbox()));
}

void FolderServiceTest::namesThatAreTaken_data()
{
    QTest::addColumn<bool>("taken");
    for (const char *name : {"a.csv", "A.XLSX", "a b.tsv", "khách hàng.txt", "a.tab"})
        QTest::newRow(name) << true;
    for (const char *name : {"a.csv.part", "a.tmp", "~$a.xlsx", ".a.csv", "a.rejected.csv", "a.xls", "a",
                             "a.csv.crdownload", ".~lock.a.csv#"})
        QTest::newRow(name) << false;
}

void FolderServiceTest::namesThatAreTaken()
{
    QFETCH(bool, taken);
    QCOMPARE(FolderScan::isTable(QString::fromUtf8(QTest::currentDataTag())), taken);
}

void FolderServiceTest::ripeWhenItStoppedGrowing()
{
    FolderScan scan(inbox(), milliseconds(5000), milliseconds(30'000));
    const auto ripe = [&](int second) { return scan.look(milliseconds(second * 1000)).value().size(); };
    write("a.csv", "Name\nA");
    write("b.csv", {}); // made and not written yet
    QCOMPARE(ripe(0), 0U);
    QCOMPARE(ripe(4), 0U);
    QVERIFY(scan.isWaiting());
    write("a.csv", "Name\nA\nB\n");
    QCOMPARE(ripe(6), 0U);
    QCOMPARE(ripe(10), 0U);
    QCOMPARE(ripe(11), 1U);
    QCOMPARE(ripe(12), 1U);
    const FoundFile file = scan.look(milliseconds(12'000)).value().front();
    scan.failed(file, milliseconds(12'000));
    QCOMPARE(ripe(41), 0U);
    QCOMPARE(ripe(42), 1U);
    scan.done(file);
    QCOMPARE(ripe(100), 0U);
    QVERIFY(!scan.isWaiting());
    write("a.csv", "Name\nA\nB\nC\n");
    QCOMPARE(ripe(101), 0U);
    QCOMPARE(ripe(106), 1U);
    QVERIFY(!FolderScan(inbox("none"), quick.settle, quick.retry).look(milliseconds(0)));
}

void FolderServiceTest::theOldestFirst()
{
    for (const auto &[name, day] : {std::pair("a.csv", 3), std::pair("b.csv", 1), std::pair("c.csv", 2)}) {
        write(QString::fromLatin1(name), rows(1, 1));
        QFile file(inbox(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime(QDate(2026, 1, day), QTime(8, 0)), QFileDevice::FileModificationTime));
    }
    FolderScan scan(inbox(), milliseconds(0), milliseconds(0));
    QStringList names;
    const auto ripe = scan.look(milliseconds(1));
    QVERIFY(ripe.ok());
    for (const FoundFile &file : *ripe)
        names << QFileInfo(file.path).fileName();
    QCOMPARE(names.join(u' '), QStringLiteral("b.csv c.csv a.csv"));
}

void FolderServiceTest::filesOpenElsewhere()
{
    FolderScan scan(inbox(), milliseconds(0), milliseconds(0));
    write("a.xlsx", "x");
    write("~$a.xlsx", "Lan");
    write("b.csv", "x");
    write(".~lock.b.csv#", "Lan");
    QCOMPARE(scan.look(milliseconds(1)).value().size(), 0U);
    QFile::remove(inbox("~$a.xlsx"));
    QFile::remove(inbox(".~lock.b.csv#"));
    QCOMPARE(scan.look(milliseconds(2)).value().size(), 2U);
}

void FolderServiceTest::takenOnce()
{
    const auto set = open();
    QVERIFY(set);
    QSignalSpy changed(&set->recordImports, &RecordImportService::taken);
    write("before.csv", rows(1, 3));
    QVERIFY(watch(*set).ok());
    QTRY_COMPARE(customers(*set), 3);
    QTRY_VERIFY(status(*set).last.has_value());
    QCOMPARE(status(*set).last->file, QStringLiteral("before.csv"));
    QCOMPARE(status(*set).last->report.added, 3);
    QCOMPARE(status(*set).state, SourceStatus::State::Running);
    QVERIFY(!changed.isEmpty());
    // The same content under other names, and with another time.
    QVERIFY(QFile::rename(inbox("before.csv"), inbox("renamed.csv")));
    QVERIFY(QFile::copy(inbox("renamed.csv"), inbox("copy.csv")));
    write("after.csv", rows(4, 4));
    QTRY_COMPARE(customers(*set), 4);
    QCOMPARE(imports(), 2);
    // New content under an old name is a new file; its rows are known by their keys.
    write("after.csv", rows(4, 6));
    QTRY_COMPARE(customers(*set), 6);
    QTRY_COMPARE(status(*set).last->report.same, 1);
    QCOMPARE(status(*set).last->report.added, 2);
    QCOMPARE(imports(), 3);
    QVERIFY(QFile::exists(inbox("renamed.csv"))); // nothing is moved or deleted
    int lines = 0;
    for (const AuditEntry &entry : storedTrail(store())) {
        lines += entry.what == QLatin1String("records.import") ? 1 : 0;
        if (entry.whom == QLatin1String("before.csv"))
            QVERIFY(entry.to.contains(inbox()));
    }
    QCOMPARE(lines, 3);
}

void FolderServiceTest::afterARestart()
{
    write("a.csv", rows(1, 3));
    auto set = open();
    QVERIFY(watch(*set).ok());
    QTRY_COMPARE(customers(*set), 3);
    set.reset();
    write("b.csv", rows(4, 5)); // while the program was not there
    set = open();
    QTRY_COMPARE(customers(*set), 5);
    QTest::qWait(700);
    QCOMPARE(imports(), 2);
    QVERIFY(set->folders.isWatched(inbox()));
}

void FolderServiceTest::aGrowingFileIsTakenWhole()
{
    const auto set = open();
    QVERIFY(watch(*set).ok());
    QFile file(inbox("slow.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = rows(1, 40);
    for (qsizetype at = 0; at < text.size(); at += 50) {
        file.write(text.mid(at, 50));
        file.flush();
        QTest::qWait(60);
        QCOMPARE(customers(*set), 0);
    }
    file.close();
    QTRY_COMPARE(customers(*set), 40);
    QCOMPARE(imports(), 1);
}

void FolderServiceTest::rejectedRowsAreKept()
{
    const auto set = open();
    QVERIFY(watch(*set).ok());
    write("list.csv", rows(1, 2) + "Nobody,09x\n");
    QTRY_VERIFY(status(*set).last.has_value());
    QCOMPARE(status(*set).last->report.rejected, 1);
    QCOMPARE(status(*set).last->rejected, inbox("list.rejected.csv"));
    QFile kept(inbox("list.rejected.csv"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("row,column,value,reason"));
    QVERIFY(text.contains("4,Phone,09x,"));
    QTest::qWait(700); // and are no table to be taken
    QCOMPARE(imports(), 1);
}

void FolderServiceTest::rejectedRowsOfAFolderThatIsNotOurs()
{
    write("list.csv", rows(1, 2) + "Nobody,09x\n");
    QVERIFY(QDir().mkpath(inbox("list.rejected.csv"))); // root may write everywhere else
    const auto set = open();
    QVERIFY(watch(*set).ok());
    QTRY_VERIFY(status(*set).last.has_value());
    QCOMPARE(status(*set).last->rejected, store() + QStringLiteral(".rejected/list.rejected.csv"));
    QVERIFY(QFile::exists(status(*set).last->rejected));
}

void FolderServiceTest::whatDoesNotFitIsTriedAgain()
{
    const auto set = open();
    WatchedFolder folder{inbox(), QStringLiteral("Zalo"), {}};
    QVERIFY(awaited(set->folders.watch(folder)).ok());
    write("a.csv", rows(1, 3));
    QTRY_VERIFY(status(*set).message.contains(QLatin1String("Zalo")));
    QCOMPARE(status(*set).state, SourceStatus::State::Waiting);
    ImportMapping wrong = nameAndPhone();
    wrong.columns[0].title = QStringLiteral("Tên");
    QVERIFY(awaited(set->recordImports.saveMapping(QStringLiteral("Zalo"), wrong)).ok());
    QTRY_VERIFY(status(*set).message.contains(QStringLiteral("Tên")));
    QCOMPARE(customers(*set), 0);
    QVERIFY(awaited(set->recordImports.saveMapping(QStringLiteral("Zalo"), nameAndPhone())).ok());
    QTRY_COMPARE(customers(*set), 3);
    QTRY_COMPARE(status(*set).state, SourceStatus::State::Running);
    QVERIFY(status(*set).message.isEmpty());
    write("rubbish.xlsx", "no workbook"); // and does not stand in the way of others
    write("z.csv", rows(4, 5));
    QTRY_COMPARE(customers(*set), 5);
    QTRY_VERIFY(status(*set).message.startsWith(QLatin1String("rubbish.xlsx: ")));
    QFile::remove(inbox("rubbish.xlsx"));
    QTRY_VERIFY(status(*set).message.isEmpty());
}

void FolderServiceTest::allThatDoNotFitAreNamed()
{
    const auto set = open();
    QVERIFY(set && watch(*set).ok());
    write(QStringLiteral("other.csv"), "Title\nx\n");
    write(QStringLiteral("noise.xlsx"), QByteArray("\x01\x02\x03 no zip\n\x04"));
    QTRY_VERIFY(status(*set).message.contains(QLatin1String("other.csv: ")));
    QTRY_VERIFY(status(*set).message.contains(QLatin1String("noise.xlsx: ")));
    QVERIFY(status(*set).message.contains(QLatin1String("no workbook")));
    QCOMPARE(status(*set).message.count(QLatin1String("has no column")), 1);
}

void FolderServiceTest::folderThatIsAway()
{
    const auto set = open();
    QVERIFY(QDir(inbox()).removeRecursively());
    QVERIFY(watch(*set).ok());
    QTRY_COMPARE(status(*set).state, SourceStatus::State::Waiting);
    QTRY_VERIFY(!status(*set).message.isEmpty());
    QVERIFY(QDir().mkpath(inbox()));
    write("a.csv", rows(1, 3));
    QTRY_COMPARE(customers(*set), 3);
    QTRY_COMPARE(status(*set).state, SourceStatus::State::Running);
    QVERIFY(QDir(inbox()).removeRecursively());
    QTRY_COMPARE(status(*set).state, SourceStatus::State::Waiting);
    QVERIFY(QDir().mkpath(inbox()));
    write("a.csv", rows(1, 4));
    QTRY_COMPARE(customers(*set), 4);
}

void FolderServiceTest::takenBack()
{
    const auto set = open();
    QVERIFY(watch(*set).ok());
    write("a.csv", rows(1, 3));
    QTRY_VERIFY(status(*set).last.has_value());
    QVERIFY(awaited(set->recordImports.undo(status(*set).last->report)).ok());
    QCOMPARE(customers(*set), 0);
    QVERIFY(QFile::rename(inbox("a.csv"), inbox("b.csv")));
    QTest::qWait(700); // a person took it back: it stays so
    QCOMPARE(customers(*set), 0);
}

void FolderServiceTest::otherMappingTakesItToo()
{
    const auto set = open();
    QVERIFY(watch(*set).ok());
    write("a.csv", rows(1, 3));
    QTRY_COMPARE(customers(*set), 3);
    QVERIFY(QDir().mkpath(m_folder->filePath("deals")));
    QVERIFY(QFile::copy(inbox("a.csv"), m_folder->filePath("deals/a.csv")));
    WatchedFolder deals{m_folder->filePath("deals"), {}, {}};
    deals.how.mapping
        = *ImportMapping::fromText(QStringLiteral("deals"), QStringLiteral("Name=name;Phone=id"));
    QVERIFY(awaited(set->folders.watch(deals)).ok());
    QTRY_COMPARE(awaited(set->records.count(Entity::Deal)).value(), 3);
}

void FolderServiceTest::nobodyIsSignedIn()
{
    auto set = open();
    QVERIFY(watch(*set).ok());
    QVERIFY(awaited(set->signIn.makeOwner(QStringLiteral("Lan"), QStringLiteral("lan"), openSesame())).ok());
    set.reset();
    set = open();
    QVERIFY(set->access.session().isNobody());
    write("a.csv", rows(1, 3));
    QTRY_COMPARE(imports(), 1);
    QCOMPARE(storedTrail(store()).front().who, QStringLiteral("Watch folder"));
    QVERIFY(!watch(*set).ok()); // but nobody sets it up
}

/// It is one transaction: a file was taken, and is known, or it was not. In the end all are there, each once.
void FolderServiceTest::killedAtAnyMoment()
{
    constexpr int files = 6;
    for (int file = 0; file < files; ++file)
        write(QStringLiteral("%1.csv").arg(file), rows(file * 1000, file * 1000 + 999));
    std::mt19937 random(7);
    for (int kill = 0; kill < 12; ++kill) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {"--watch", store(), inbox()});
        QVERIFY(program.waitForStarted());
        QTest::qWait(400 + int(random() % 1500)); // opening, settling, and some of the taking
        program.kill();
        QVERIFY(program.waitForFinished());
    }
    const auto set = open();
    QVERIFY(set);
    QVERIFY(watch(*set).ok());
    QTRY_COMPARE_WITH_TIMEOUT(customers(*set), qint64(files) * 1000, 60'000);
    QTRY_COMPARE(imports(), files);
    QTest::qWait(700);
    QCOMPARE(imports(), files);
    int lines = 0;
    for (const AuditEntry &entry : storedTrail(store()))
        lines += entry.what == QLatin1String("records.import") ? 1 : 0;
    QCOMPARE(lines, files);
}

void FolderServiceTest::watchingIsUndone()
{
    const auto set = open();
    QVERIFY(watch(*set).ok());
    QVERIFY(set->access.undoStack().canUndo());
    set->access.undoStack().undo();
    QTRY_VERIFY(!set->folders.isWatched(inbox()));
    write("a.csv", rows(1, 3));
    QTest::qWait(700);
    QCOMPARE(customers(*set), 0);
    set->access.undoStack().redo();
    QTRY_COMPARE(customers(*set), 3);
    QVERIFY(awaited(set->folders.stopWatching(inbox())).ok());
    QVERIFY(set->folders.watched().empty());
}

void FolderServiceTest::wrongFolders()
{
    const auto set = open();
    write("file.csv", "x");
    WatchedFolder folder{inbox("file.csv"), QStringLiteral("Zalo"), {}};
    QVERIFY(!awaited(set->folders.watch(folder)).ok());
    folder.folder = QStringLiteral("relative");
    QVERIFY(!awaited(set->folders.watch(folder)).ok());
    folder = {inbox(), {}, {}};
    QVERIFY(!awaited(set->folders.watch(folder)).ok()); // nothing says how
    QVERIFY(set->folders.watched().empty());
}

CALLHELM_TEST(FolderServiceTest)
#include "folderservicetest.moc"
