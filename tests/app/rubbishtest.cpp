#include <QProcess>

#include "clirun.h"
#include "services/callimport.h"
#include "store/database.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace callhelm;

/// Rubbish in, a clear message out, and the store as it was.
class RubbishTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notALog_data();
    void notALog();
    void badLines_data();
    void badLines();
    void places_data();
    void places();
    void nothingHalfDone();
    void emptyFile();
    void endlessLine();
    void cancelled();
    void diskFull();
    void smallDisk();
};

static QByteArray utf16(const QByteArray &text, bool mark)
{
    QByteArray wide = mark ? QByteArray("\xFF\xFE") : QByteArray();
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

/// The most memory, in bytes, that this program has held so far; 0 where the system doesn't tell.
static qint64 mostMemory()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? qint64(usage.ru_maxrss) * 1024 : 0;
#else
    return 0;
#endif
}

void RubbishTest::notALog_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("binary") << noise(100'000, 1) << "binary";
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                             16)
            + noise(5000, 2) << "binary";
    QTest::newRow("NULs") << QByteArray(10'000, '\0') << "binary";
    QTest::newRow("UTF-16 with its mark") << utf16(goodLog, true) << "UTF-16";
    QTest::newRow("UTF-16 without") << utf16(goodLog, false) << "UTF-16";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0", 4) + noise(500, 3) << "compressed";
    QTest::newRow("zip") << QByteArray("PK\x03\x04") + noise(500, 4) << "compressed";
    QTest::newRow("a letter") << QByteArray("Dear Sir,\nplease find attached\nyours\n") << "queue_log";
    QTest::newRow("CSV") << QByteArray("a,b,c\n1,2,3\n") << "queue_log";
    QTest::newRow("CDR") << QByteArray("\"\",\"200\",\"1000\",\"internal\",\"\",\"SIP/1\"\n") << "queue_log";
    QTest::newRow("bars only") << QByteArray("|||||||\n|||||\n") << "queue_log";
    QTest::newRow("one word") << QByteArray("x") << "queue_log";
}

void RubbishTest::notALog()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const CliRun run;
    const QString good = run.write(QStringLiteral("good"), goodLog);
    VERIFY_CODE(run({"import", "queue_log", good}), Done);
    const QByteArray before = CliRun::read(run.store());
    const QString bad = run.write(QStringLiteral("bad"), content);
    const auto done = run({"import", "queue_log", bad});
    VERIFY_CODE(done, Failed);
    QVERIFY2(done.err.contains(said), qPrintable(done.err));
    QVERIFY2(done.err.contains(bad), qPrintable(done.err));
    QVERIFY(CliRun::read(run.store()) == before);
}

void RubbishTest::badLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("too few fields") << QByteArray("1793577601|c2|support");
    QTest::newRow("no bars") << QByteArray("1793577601 c2 support NONE ABANDON");
    QTest::newRow("1970") << QByteArray("1|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("before 1970") << QByteArray("-5|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("2200") << QByteArray("7258118400|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("beyond all numbers")
        << QByteArray("99999999999999999999999|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("milliseconds") << QByteArray("1793577601000|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("no time") << QByteArray("noon|c2|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("NUL inside") << QByteArray("1793577601|c2|sup\0port|NONE|ENTERQUEUE||1|1", 44);
    QTest::newRow("no event") << QByteArray("1793577601|c2|support|NONE|");
    QTest::newRow("a word for a number") << QByteArray("1793577601|c2|support|Anna|CONNECT|soon|x|1");
    QTest::newRow("a negative wait") << QByteArray("1793577601|c2|support|Anna|CONNECT|-5|x|1");
    QTest::newRow("a wait of ages") << QByteArray(
        "1793577601|c2|support|Anna|CONNECT|999999999999999999|x|1");
    QTest::newRow("no queue") << QByteArray("1793577601|c2|NONE|NONE|ENTERQUEUE||1|1");
    QTest::newRow("no call") << QByteArray("1793577601|NONE|support|NONE|ENTERQUEUE||1|1");
    QTest::newRow("100 kB in one line")
        << "1793577601|c2|support|NONE|ENTERQUEUE||" + QByteArray(100'000, '1') + "|1";
}

/// One bad line among good ones: told by its number, and the good ones are taken.
void RubbishTest::badLines()
{
    QFETCH(QByteArray, line);
    const CliRun run;
    for (const char *end : {"\n", "\r\n"}) {
        QByteArray log = goodLog;
        log.insert(log.indexOf('\n') + 1, line + end);
        const QString path = run.write(QStringLiteral("log"), log);
        QFile::remove(run.store());
        const auto done = run({"import", "queue_log", path});
        VERIFY_CODE(done, FoundSomething);
        QVERIFY2(done.err.contains(path + QStringLiteral(":2: ")), qPrintable(done.err));
        QVERIFY(done.err.contains(QStringLiteral("3 facts taken, 0 told before, 1 rejected")));
        const QByteArray visits = run({"export", "visits"}).out;
        QCOMPARE(visits.count("\r\n"), 2);
        QVERIFY(visits.contains(",answered,Anna,60,"));
        VERIFY_CODE(run({"verify"}), Done);
        const QByteArray notes = run({"doctor", "--findings"}).out;
        QVERIFY(notes.contains(",2,rejected,"));
    }
}

void RubbishTest::places_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a directory") << "directory";
    QTest::newRow("no such file") << "missing";
    QTest::newRow("no right to read") << "unreadable";
    QTest::newRow("a device without end") << "/dev/zero";
    QTest::newRow("a file with a directory's name in its path") << "good/queue_log";
}

void RubbishTest::places()
{
    QFETCH(QString, place);
    const CliRun run;
    const QString good = run.write(QStringLiteral("good"), goodLog);
    VERIFY_CODE(run({"import", "queue_log", good}), Done);
    const QByteArray before = CliRun::read(run.store());
    const QString path = place.startsWith(QLatin1Char('/')) ? place : run.path(place);
    if (place == QLatin1String("directory"))
        QDir().mkpath(path);
    if (place == QLatin1String("unreadable")) {
        run.write(place, goodLog);
        QFile::setPermissions(path, {});
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
    }
    const auto done = run({"import", "queue_log", path});
    VERIFY_CODE(done, Failed);
    QVERIFY2(done.err.contains(path), qPrintable(done.err));
    QVERIFY(CliRun::read(run.store()) == before);
}

/// Several files of which one is rubbish: none is taken.
void RubbishTest::nothingHalfDone()
{
    const CliRun run;
    const QString good = run.write(QStringLiteral("good"), goodLog);
    const QString bad = run.write(QStringLiteral("bad"), noise(50'000, 5));
    VERIFY_CODE(run({"import", "queue_log", good, bad}), Failed);
    QVERIFY(!QFile::exists(run.store()));
    VERIFY_CODE(run({"import", "queue_log", good}), Done);
    const QString more = run.write(QStringLiteral("more"), "1793600000|c7|support|NONE|ENTERQUEUE||1|1\n");
    const QByteArray before = CliRun::read(run.store());
    VERIFY_CODE(run({"import", "queue_log", more, bad}), Failed);
    QVERIFY(CliRun::read(run.store()) == before);
}

void RubbishTest::emptyFile()
{
    const CliRun run;
    const auto done = run({"import", "queue_log", run.write(QStringLiteral("empty"), {})});
    VERIFY_CODE(done, Done);
    QVERIFY(done.err.contains(QStringLiteral("0 lines, 0 facts taken")));
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("blank"), "\n\r\n   \n")}), Done);
    QCOMPARE(run({"export", "visits"}).out.count("\r\n"), 1);
    QVERIFY(!run({"doctor", "--findings"}).out.contains("rejected"));
}

/// A line of 1 GB is passed over in little memory; what stands around it is taken.
void RubbishTest::endlessLine()
{
    constexpr qint64 gigabyte = 1 << 30;
    const CliRun run;
    const QString path = run.path(QStringLiteral("long"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodLog);
        file.write(QByteArray(1 << 20, '7'));
        file.seek(file.pos() + gigabyte); // a hole: NULs that lie on no disk
        file.write("\n1793577700|c2|support|NONE|ENTERQUEUE||0902|1\n");
    }
    const qint64 before = mostMemory();
    const auto done = run({"import", "queue_log", path});
    VERIFY_CODE(done, FoundSomething);
    QVERIFY(done.err.contains(path + QStringLiteral(":4: ")));
    QVERIFY(done.err.contains(QStringLiteral("4 facts taken")));

    QFile file(path);
    QVERIFY(file.resize(0) && file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1 << 20, 'x'));
    QVERIFY(file.resize(gigabyte));
    file.close();
    const auto nothing = run({"import", "queue_log", path});
    VERIFY_CODE(nothing, nothing.code == Failed ? Failed : FoundSomething);
    QVERIFY(nothing.err.size() < 10'000);
    QCOMPARE(run({"export", "visits"}).out.count("\r\n"), 3);
    // Far less than the line, also where a sanitizer keeps what was freed.
    QVERIFY2(mostMemory() - before < gigabyte / 2, QByteArray::number(mostMemory() - before).constData());
}

/// Stopped in the middle: nothing was taken, and the journal goes on.
void RubbishTest::cancelled()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), randomLog({3, 3000, {}}));
    ScratchStore store;
    store.take(goodLog);
    const QByteArrayList before = store.dump();
    CallImport taking;
    taking.files = {log};
    taking.source.name = QStringLiteral("log");
    taking.goOn = [](const ImportProgress &) { return false; };
    const auto report = taking.run(store.journal());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(store.dump(), before);
    taking.goOn = {};
    QVERIFY(taking.run(store.journal()).ok());
    QVERIFY(store.dump().size() > before.size());
    QVERIFY(store.verify().empty());
}

/// No room at any point of the import: said so, the store as it was, and once there is room it goes on,
/// without being opened anew.
void RubbishTest::diskFull()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), randomLog({4, 4000, {}}));
    ScratchStore store;
    store.take(goodLog);
    const QByteArrayList before = store.dump();
    const qint64 pages = *store.database().number("PRAGMA page_count");
    CallImport import;
    import.files = {log};
    import.source.name = QStringLiteral("log");
    for (const qint64 room : {0, 1, 3, 10, 30}) {
        QVERIFY(store.database().execute("PRAGMA max_page_count=" + QByteArray::number(pages + room)).ok());
        const auto report = import.run(store.journal());
        QVERIFY2(!report.ok(), QByteArray::number(room).constData());
        QCOMPARE(report.error().kind, Error::Kind::Store);
        QVERIFY2(report.error().text.contains(QStringLiteral("full"), Qt::CaseInsensitive),
                 qPrintable(report.error().text));
        QCOMPARE(store.dump(), before);
        QVERIFY(store.verify().empty());
    }
    QVERIFY(store.database().execute("PRAGMA max_page_count=1000000").ok());
    QVERIFY(import.run(store.journal()).ok());
    QVERIFY(store.verify().empty());
}

/// The same on a real file system of one megabyte, where the system lets us have one.
void RubbishTest::smallDisk()
{
#ifdef Q_OS_LINUX
    const CliRun run;
    const QString disk = run.path(QStringLiteral("disk"));
    QDir().mkpath(disk);
    if (geteuid() != 0
        || QProcess::execute(QStringLiteral("mount"), {"-t", "tmpfs", "-o", "size=2m", "tmpfs", disk}) != 0)
        QSKIP("no file system of our own to fill");
    const auto onDisk = [&](const QStringList &arguments) {
        return CliRun::bare(QStringList{"--store", disk + QStringLiteral("/store.sqlite"), "--zone", "UTC"}
                            + arguments);
    };
    const QString good = run.write(QStringLiteral("good"), goodLog);
    const QString log = run.write(QStringLiteral("log"), randomLog({5, 20'000, {}}));
    const auto first = onDisk({"import", "queue_log", good});
    const auto full = onDisk({"import", "queue_log", log});
    const auto visits = onDisk({"export", "visits"});
    const auto verified = onDisk({"verify"});
    const auto more = onDisk({"import", "queue_log", good});
    QProcess::execute(QStringLiteral("umount"), {disk});
    VERIFY_CODE(first, Done);
    VERIFY_CODE(full, Failed);
    QVERIFY2(full.err.contains(QStringLiteral("full"), Qt::CaseInsensitive), qPrintable(full.err));
    VERIFY_CODE(visits, Done);
    QCOMPARE(visits.out.count("\r\n"), 2);
    VERIFY_CODE(more, Done);
    QVERIFY(verified.code == Done || verified.err.contains(QStringLiteral("full"), Qt::CaseInsensitive));
#else
    QSKIP("needs a small file system");
#endif
}

CALLHELM_TEST(RubbishTest)
#include "rubbishtest.moc"
