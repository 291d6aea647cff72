#include "faultstore.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// An import that the disk, a kill or a lack of room cuts short at any of its calls: the store holds all of
/// it or nothing, what was called done is there, and the same file taken again gives what one clean pass
/// gives.
class ImportFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cutShort_data();
    void cutShort();
    void smallDisk_data();
    void smallDisk();

private:
    /// A store before the import and what it tells then and after; without a file: there is none.
    struct Beginning
    {
        QString store;
        QByteArrayList before;
        QByteArrayList after;
        qint64 growth = 0; ///< bytes
    };
    [[nodiscard]] QStringList import() const { return {"import", "queue_log", m_second}; }
    [[nodiscard]] const Beginning &beginning(bool isNew) const { return isNew ? m_nothing : m_store; }
    void begin(const CliRun &run, bool isNew) const { copyStore(beginning(isNew).store, run.store()); }
    void check(const CliRun &run, bool isNew, const FaultyOutcome &outcome) const;

    std::unique_ptr<CliRun> m_files;
    QString m_second;
    Beginning m_store;
    Beginning m_nothing;
};

void ImportFaultTest::initTestCase()
{
    if (!canPreload())
        QSKIP("the sanitizer wants to be loaded before any other library");
    m_files = std::make_unique<CliRun>();
    const QString first = m_files->write(QStringLiteral("first"), randomLog({31, 400, {}}));
    m_second = m_files->write(QStringLiteral("second"), randomLog({32, isLongRun() ? 20'000 : 1'500, {}}));
    VERIFY_CODE((*m_files)({"import", "queue_log", first}), Done);
    m_store.store = m_files->path(QStringLiteral("before.sqlite"));
    VERIFY_CODE((*m_files)({"backup", m_store.store}), Done);
    m_nothing.store = m_files->path(QStringLiteral("none.sqlite"));
    for (Beginning *beginning : {&m_store, &m_nothing}) {
        const CliRun clean;
        copyStore(beginning->store, clean.store());
        beginning->before = HealedStore(clean.store()).dump;
        const qint64 size = QFileInfo(clean.store()).size();
        VERIFY_CODE(clean(import()), Done);
        QCOMPARE(filesBeside(clean.store()), QStringList());
        beginning->growth = QFileInfo(clean.store()).size() - size;
        const HealedStore after(clean.store());
        QCOMPARE(after.error, QString());
        beginning->after = after.dump;
        QVERIFY(beginning->after.size() > beginning->before.size());
    }
}

void ImportFaultTest::check(const CliRun &run, bool isNew, const FaultyOutcome &outcome) const
{
    const Beginning &wanted = beginning(isNew);
    const HealedStore now(run.store());
    QVERIFY2(now.error.isEmpty(), qPrintable(now.error + outcome.err));
    if (outcome.code == Done)
        QVERIFY2(now.dump == wanted.after, "called done, and is not there");
    else
        QVERIFY2(now.isMissing ? isNew : now.dump == wanted.before || now.dump == wanted.after,
                 differenceOf(wanted.before, now.dump).constData());
    if (outcome.code == Failed)
        QVERIFY2(outcome.err.contains(QStringLiteral("callhelm: ")), qPrintable(outcome.err));

    const auto again = run(import());
    VERIFY_CODE(again, Done);
    const HealedStore after(run.store());
    QCOMPARE(after.error, QString());
    QCOMPARE(differenceOf(wanted.after, after.dump), QByteArray());
    QCOMPARE(filesBeside(run.store()), QStringList());
}

void ImportFaultTest::cutShort_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<bool>("forGood");
    const auto row = [](const char *name, const char *how, const char *calls, bool forGood = false) {
        for (const bool isNew : {false, true})
            QTest::addRow("%s, %s", name, isNew ? "into nothing" : "into a store")
                << isNew << QString::fromLatin1(how) << QString::fromLatin1(calls) << forGood;
    };
    row("killed", "kill", "wstum");
    row("killed within a write", "torn", "w");
    row("an error of the disk", "error", "wstrum");
    row("a disk that has failed", "error", "wstum", true);
    row("a moment without room", "full", "wtm");
}

void ImportFaultTest::cutShort()
{
    QFETCH(bool, isNew);
    QFETCH(QString, how);
    QFETCH(QString, calls);
    QFETCH(bool, forGood);
    const CliRun run;
    begin(run, isNew);
    const FaultyOutcome whole = runFaulty(run.store(), import(), {calls});
    VERIFY_CODE(whole, Done);
    QVERIFY(whole.calls > 20);
    int done = 0;
    const QList<int> points = faultPoints(whole.calls);
    for (const int point : points) {
        begin(run, isNew);
        const FaultyOutcome outcome = runFaulty(run.store(), import(), {calls, how, point, forGood});
        done += outcome.code == Done;
        check(run, isNew, outcome);
        if (QTest::currentTestFailed()) {
            qWarning("call %d of %d; the program said: %s", point, whole.calls, qPrintable(outcome.err));
            return;
        }
    }
    if (isLongRun())
        qInfo("%d of %d calls, %d runs called done", int(points.size()), whole.calls, done);
}

void ImportFaultTest::smallDisk_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("into a store") << false;
    QTest::newRow("into nothing") << true;
}

/// From no room at all to a little too little: an import needs its pages twice, in the log and in the file.
void ImportFaultTest::smallDisk()
{
    QFETCH(bool, isNew);
    constexpr int sizes = 16;
    const CliRun run;
    int done = 0;
    for (int i = 0; i < sizes; ++i) {
        begin(run, isNew);
        DiskFault fault;
        fault.room = beginning(isNew).growth * 5 / 2 * i / (sizes - 1);
        const FaultyOutcome outcome = runFaulty(run.store(), import(), fault);
        done += outcome.code == Done;
        QVERIFY(outcome.code == Done || outcome.code == Failed);
        check(run, isNew, outcome);
        if (QTest::currentTestFailed()) {
            qWarning("size %d, %lld bytes; the program said: %s", i, fault.room, qPrintable(outcome.err));
            return;
        }
    }
    QVERIFY(done > 0 && done < sizes);
    if (isLongRun())
        qInfo("%d of %d sizes called done", done, sizes);
}

CALLHELM_TEST(ImportFaultTest)
#include "importfaulttest.moc"
