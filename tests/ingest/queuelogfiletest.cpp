#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "facttext.h"
#include "ingest/queuelog/queuelogdecoder.h"
#include "ingest/logcutter.h"
#include "ingest/logfile.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace callhelm;

namespace {

struct Read
{
    QList<QByteArray> facts;
    QStringList rejections;
    qint64 lines = 0;
    qint64 bytes = 0;
    qint64 position = 0;
    std::size_t mostKept = 0;
};

Read readAll(LogFile &file)
{
    Read read;
    FactBatch batch;
    while (true) {
        const Result<bool> more = file.next(batch);
        if (!more.ok() || !*more)
            return read;
        read.facts += factTexts(batch);
        read.rejections += rejectionTexts(batch);
        read.lines += batch.linesRead;
        read.bytes += batch.bytesRead;
        read.position = batch.position;
        read.mostKept = std::max(read.mostKept, batch.facts.capacity());
    }
}

const QByteArray line = "1325407200|c1|q|NONE|ENTERQUEUE||4165551212|1\n";

} // namespace

std::unique_ptr<LogFormat> queueLog() { return makeLogFormat(SourceKind::QueueLog, QTimeZone::utc()); }

QByteArray identityOf(const QString &path)
{
    Result<LogFile> file = LogFile::open(queueLog(), path, 0, 0, LogFile::Kind::Growing);
    return file.ok() ? file->identity() : QByteArray();
}

class QueueLogFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeRead();
    void reads_data();
    void reads();
    void tables_data();
    void tables();
    void tableRowsThatAreNone();
    void readsInPiecesAsAtOnce();
    void lineEndsMayBeCutAnywhere();
    void goesOnWhereItStopped();
    void passesOverAHugeLine();
    void takesALogWithSomeNuls();
    void identityFollowsTheFile();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::number(++m_count) + QLatin1String(".log"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void QueueLogFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto utf16 = [](const QByteArray &text, bool big) {
        QByteArray out;
        for (char c : text)
            out += big ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
        return out;
    };
    const QString encoding = QStringLiteral(
        "The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.");
    const QString compressed = QStringLiteral("The file is compressed. Unpack it first.");
    const QString foreign = QStringLiteral("The file does not look like a queue_log.");
    QTest::newRow("UTF-16 LE") << "\xFF\xFE" + utf16(line, false) << encoding;
    QTest::newRow("UTF-16 BE") << "\xFE\xFF" + utf16(line, true) << encoding;
    QTest::newRow("UTF-16 without mark") << utf16(line.repeated(3), false) << encoding;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8) << compressed;
    QTest::newRow("xz") << QByteArray("\xFD\x37zXZ\0\0\4", 8) << compressed;
    QTest::newRow("zip") << QByteArray("PK\x03\x04zzz", 7) << compressed;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\n\1\2\3",
                                          25)
                            << QStringLiteral("The file is binary, not a queue_log.");
    QTest::newRow("all NUL") << QByteArray(200'000, '\0')
                             << QStringLiteral("The file is binary, not a queue_log.");
    QTest::newRow("prose") << QByteArray("Dear Sir,\n\nplease find\n") << foreign;
    QTest::newRow("one word") << QByteArray("hello") << foreign;
    QTest::newRow("CSV") << QByteArray("date,agent,calls\n2026-01-01,An,3\n").repeated(9000) << foreign;
}

void QueueLogFileTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const QString path = write(bytes);
    const Result<LogFile> file = LogFile::open(queueLog(), path);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().text, text);
    QCOMPARE(file.error().file, path);
    QVERIFY(file.error().kind == Error::Kind::Input);
}

void QueueLogFileTest::refusesWhatCannotBeRead()
{
    const auto errorOf = [](const QString &path, qint64 position = 0) {
        const Result<LogFile> file = LogFile::open(queueLog(), path, position);
        return file.ok() ? QStringLiteral("opened") : file.error().toString();
    };
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere"));
    QCOMPARE(errorOf(nowhere), nowhere + ": There is no such file.");
    QCOMPARE(errorOf(m_folder.path()), m_folder.path() + ": This is a folder, not a file.");
    const QString path = write(line);
    QCOMPARE(errorOf(path, 10'000), path + ": The file is shorter than when it was last read.");
#ifdef Q_OS_UNIX
    QCOMPARE(errorOf(QStringLiteral("/dev/null")),
             QStringLiteral("/dev/null: This is not an ordinary file."));
    if (geteuid() == 0)
        QSKIP("The superuser may read everything.");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(errorOf(path).startsWith(path + ": The file cannot be opened:"));
#endif
}

void QueueLogFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("facts");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("blank") << QByteArray("\n\r\n \n") << 0 << 3;
    QTest::newRow("no end") << line + line.chopped(1) << 2 << 2;
    QTest::newRow("CRLF") << QByteArray(line).replace('\n', "\r\n").repeated(3) << 3 << 3;
    QTest::newRow("CR") << QByteArray(line).replace('\n', "\r").repeated(3) << 3 << 3;
    QTest::newRow("CR CR LF") << QByteArray(line).replace('\n', "\r\r\n").repeated(3) << 3 << 3;
    QTest::newRow("CR, no end") << QByteArray(line).replace('\n', "\r") + line.chopped(1) << 2 << 2;
    QTest::newRow("mixed") << QByteArray(line).replace('\n', "\r") + line
            + QByteArray(line).replace('\n', "\r\n") + "\r"
            + line << 4 << 5;
    QTest::newRow("several pieces by CR")
        << QByteArray(line).replace('\n', "\r").repeated(60'000) << 60'000 << 60'000;
    QTest::newRow("several pieces by CR LF")
        << QByteArray(line).replace('\n', "\r\n").repeated(60'000) << 60'000 << 60'000;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + line << 1 << 1;
    QTest::newRow("late beginning") << QByteArray("rubbish\n").repeated(49) + line << 1 << 50;
    QTest::newRow("several pieces") << line.repeated(60'000) << 60'000 << 60'000;
}

void QueueLogFileTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, facts);
    QFETCH(int, lines);
    Result<LogFile> file = LogFile::open(queueLog(), write(bytes));
    QVERIFY2(file.ok(), qPrintable(file.ok() ? QString() : file.error().text));
    const Read read = readAll(*file);
    QCOMPARE(read.facts.size(), facts);
    QCOMPARE(read.lines, lines);
    QCOMPARE(file->bytesRead(), bytes.size());
    QCOMPARE(file->size(), bytes.size());
    if (!bytes.isEmpty())
        QCOMPARE(read.position, bytes.size());
    if (facts > 0)
        QVERIFY(read.facts.last().endsWith("entered|c1|q|4165551212|1"));
}

/// A queue_log out of a database table tells what the file tells.
void QueueLogFileTest::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("epoch") << QByteArray("time,callid,queuename,agent,event,data1,data2,data3,data4,data5\n"
                                         "1793610000,1793609999.1,9,NONE,ENTERQUEUE,,0900000001,1,,\n"
                                         "1793610012,1793609999.1,9,PJSIP/701,CONNECT,12,x,8,,\n");
    QTest::newRow("text, with id and data, in quotes") << QByteArray(
        "\"id\",\"time\",\"callid\",\"queuename\",\"agent\",\"event\",\"data\",\"data1\",\"data2\","
        "\"data3\",\"data4\",\"data5\"\r\n"
        "\"1\",\"2026-11-02 09:00:00.120000\",\"1793609999.1\",\"9\",\"NONE\",\"ENTERQUEUE\",\"\",\"\","
        "\"0900000001\",\"1\",\"\",\"\"\r\n"
        "\"2\",\"2026-11-02 09:00:12.920000\",\"1793609999.1\",\"9\",\"PJSIP/701\",\"CONNECT\",\"\","
        "\"12\",\"x\",\"8\",\"\",\"\"\r\n");
    QTest::newRow("all in one column")
        << QByteArray("time;callid;queuename;agent;event;data\n"
                      "1793610000.5;1793609999.1;9;NONE;ENTERQUEUE;|0900000001|1\n"
                      "1793610012;1793609999.1;9;PJSIP/701;CONNECT;12|x|8\n");
    QTest::newRow("another order, a mark, NULL")
        << QByteArray("\xEF\xBB\xBF"
                      "Event,Agent,QueueName,CallID,Time,Data1,Data2,Data3\n"
                      "ENTERQUEUE,NONE,9,1793609999.1,2026-11-02T09:00:00Z,NULL,0900000001,1\n"
                      "\n"
                      "CONNECT,PJSIP/701,9,1793609999.1,2026-11-02 16:00:12+07,12,x,8\n");
    QTest::newRow("local time, told by the calls' ids")
        << QByteArray("time\tcallid\tqueuename\tagent\tevent\tdata1\tdata2\tdata3\n"
                      "2026-11-02 16:00:00\t1793609999.1\t9\tNONE\tENTERQUEUE\t\t0900000001\t1\n"
                      "2026-11-02 16:00:12\t1793609999.1\t9\tPJSIP/701\tCONNECT\t12\tx\t8\n");
}

void QueueLogFileTest::tables()
{
    QFETCH(QByteArray, bytes);
    const QByteArray log = "1793610000|1793609999.1|9|NONE|ENTERQUEUE||0900000001|1\n"
                           "1793610012|1793609999.1|9|PJSIP/701|CONNECT|12|x|8\n";
    const auto factsIn = [&](const QByteArray &file) {
        Result<LogFile> opened = LogFile::open(queueLog(), write(file));
        QList<QByteArray> facts;
        FactBatch batch;
        for (Result<bool> more = opened->next(batch); more.ok() && *more; more = opened->next(batch))
            for (const Fact &fact : batch.facts)
                facts.append(QByteArray::number(toMs(fact.at)) + ' ' + factText(fact.body));
        return facts;
    };
    QCOMPARE(factsIn(bytes), factsIn(log));
    QCOMPARE(factsIn(bytes).size(), 2);
}

void QueueLogFileTest::tableRowsThatAreNone()
{
    Result<LogFile> file = LogFile::open(queueLog(),
                                         write("time,callid,queuename,agent,event,data1\n"
                                               "1793610000,c1,q,NONE,ENTERQUEUE,\n"
                                               "yesterday,c1,q,NONE,ENTERQUEUE,\n"
                                               "1793610000,c1\n"));
    QVERIFY(file.ok());
    const Read read = readAll(*file);
    QCOMPARE(read.facts.size(), 1);
    QCOMPARE(read.rejections.size(), 2);
    QCOMPARE(read.lines, 4);
}

void QueueLogFileTest::readsInPiecesAsAtOnce()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 2'500'000; ++i)
        bytes += QByteArray::number(1325407200 + i) + "|c" + QByteArray::number(i) + "|q|"
            + (i % 7 ? "NONE" : "Nguyễn") + "|ABANDON|1|1|" + QByteArray::number(i % 100)
            + (i % 1000 ? "\n" : "\r\n\nrubbish\n");
    const FactBatch whole = QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), 1);
    Result<LogFile> file = LogFile::open(queueLog(), write(bytes));
    QVERIFY(file.ok());
    const Read read = readAll(*file);
    QCOMPARE(read.facts, factTexts(whole));
    QCOMPARE(read.rejections, rejectionTexts(whole));
    QCOMPARE(read.bytes, bytes.size());
    QVERIFY(read.mostKept < 100'000);
}

void QueueLogFileTest::lineEndsMayBeCutAnywhere()
{
    for (int crs = 0; crs <= 9; ++crs) {
        for (const char *after : {"", "\n", "\n\n", "x"}) {
            const QByteArray bytes = line.chopped(1) + QByteArray(crs, '\r') + after + "\r" + line;
            const FactBatch whole = QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), 1);
            for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
                LogCutter cutter(queueLog());
                QList<QByteArray> facts;
                qint64 lines = 0;
                qint64 position = 0;
                const auto take = [&](const QByteArray &piece, bool atEnd) {
                    const FactBatch batch = cutter.take(cutter.room(0) + piece, atEnd);
                    QCOMPARE(batch.begin->position, position);
                    QCOMPARE(batch.begin->lines, lines);
                    lines += batch.linesRead;
                    position += batch.bytesRead;
                    QCOMPARE(batch.position, position);
                    facts += factTexts(batch);
                };
                take(bytes.first(cut), false);
                take(bytes.sliced(cut), false);
                take({}, true);
                QCOMPARE(facts, factTexts(whole));
                QCOMPARE(lines, whole.linesRead);
                QCOMPARE(position, bytes.size());
            }
        }
    }
}

void QueueLogFileTest::goesOnWhereItStopped()
{
    QByteArray bytes;
    for (int i = 0; i < 50'000; ++i)
        bytes += QByteArray::number(1325407200 + i) + "|c|q|NONE|ABANDON|1|1|7\n";
    const QString path = write(bytes);
    Result<LogFile> file = LogFile::open(queueLog(), path);
    QVERIFY(file.ok());
    FactBatch first;
    QVERIFY(*file->next(first));
    QVERIFY(first.position < bytes.size());
    Result<LogFile> again = LogFile::open(queueLog(), path, first.position, first.linesRead);
    QVERIFY(again.ok());
    const Read rest = readAll(*again);
    const FactBatch whole = QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), 1);
    QCOMPARE(factTexts(first) + rest.facts, factTexts(whole));
    QCOMPARE(again->linesRead(), 50'000);
}

void QueueLogFileTest::passesOverAHugeLine()
{
    for (const qsizetype length : {70'000, 1'048'576, 5'000'000}) {
        const QByteArray huge(length, 'x');
        for (const QByteArray &bytes : {huge + '\n' + line, line + huge + '\n' + line, line + huge,
                                        line.repeated(30'000) + huge + "\r\n" + line}) {
            Result<LogFile> file = LogFile::open(queueLog(), write(bytes));
            QVERIFY(file.ok());
            const Read read = readAll(*file);
            const qint64 before = bytes.left(bytes.indexOf("xx")).count('\n');
            QCOMPARE(read.rejections,
                     QStringList{QString::number(before + 1) + ": The line is longer than 64 KiB."});
            QCOMPARE(read.facts.size(), bytes.count("ENTERQUEUE"));
            QCOMPARE(read.lines, bytes.count('\n') + !bytes.endsWith('\n'));
            QCOMPARE(read.bytes, bytes.size());
            QCOMPARE(read.position, bytes.size());
        }
    }
}

void QueueLogFileTest::takesALogWithSomeNuls()
{
    Result<LogFile> file = LogFile::open(queueLog(), write(line + QByteArray(300, '\0') + '\n' + line));
    QVERIFY(file.ok());
    const Read read = readAll(*file);
    QCOMPARE(read.facts.size(), 2);
    QCOMPARE(read.rejections, QStringList{"2: The line contains NUL bytes."});
}

void QueueLogFileTest::identityFollowsTheFile()
{
    const QString path = write(line);
    const QByteArray identity = identityOf(path);
    QVERIFY(!identity.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("1325407201|c1|q|NONE|ABANDON|1|1|1\n") > 0);
    file.close();
    QCOMPARE(identityOf(path), identity);
    QVERIFY(QFile::rename(path, path + ".1"));
    QCOMPARE(identityOf(path + ".1"), identity);
    QVERIFY(identityOf(path).isEmpty());
    QVERIFY(identityOf(write("1325407299|NONE|NONE|NONE|QUEUESTART|\n")) != identity);
    QVERIFY(identityOf(write("132540729")).isEmpty());
    QVERIFY(identityOf(m_folder.path()).isEmpty());
}

CALLHELM_TEST(QueueLogFileTest)
#include "queuelogfiletest.moc"
