#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include "facttext.h"
#include "ingest/cdr/cdrfile.h"
#include "ingest/factfile.h"
#include "ingest/logfile.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

struct Read
{
    QList<QByteArray> facts;
    QStringList rejections;
    qint64 lines = 0;
    qint64 position = 0;
    bool failed = false;
};

template <class File>
Read readAll(File &file)
{
    Read read;
    FactBatch batch;
    for (;;) {
        const Result<bool> more = file.next(batch);
        if (!more.ok() || !*more) {
            read.failed = !more.ok();
            return read;
        }
        read.facts += factTexts(batch);
        read.rejections += rejectionTexts(batch);
        read.lines += batch.linesRead;
        read.position = batch.position;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString masterCsv = QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/Master.csv");

} // namespace

class CdrFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void packedIsAsPlain();
    void readsInPiecesAsAtOnce();
    void passesOverAHugeRecord_data();
    void passesOverAHugeRecord();
    void learnsTheZoneAsRowsCome();
    void aHeaderIsNoIdentity();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("cdr.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QTemporaryDir m_folder;
};

void CdrFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason"); // empty: taken
    const QString other = QStringLiteral("The file does not look like call detail records of Asterisk.");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("blank") << QByteArray("\n\r\n") << QString();
    QTest::newRow("header alone") << QByteArray("calldate,channel,disposition,duration\n") << QString();
    QTest::newRow("one row without its end") << bytesOf(masterCsv).split('\n').first() << QString();
    QTest::newRow("a bad row first") << "nonsense\n" + bytesOf(masterCsv).first(2000) << QString();
    QTest::newRow("queue_log") << QByteArray("1325407200|c1|q|NONE|ENTERQUEUE||1|1\n") << other;
    QTest::newRow("a table of something else") << QByteArray("name,age\nAnna,5\n") << other;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\"\0\"\0", 6)
                            << QStringLiteral("The file is in UTF-16, not the encoding that Asterisk writes. "
                                              "Convert it to UTF-8.");
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\1\2\3\n\0\n",
                                          12)
                            << QStringLiteral("The file is binary, not call detail records.");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more")
                         << QStringLiteral("The file is compressed. Unpack it first.");
}

void CdrFileTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString path = write(bytes);
    const auto file = FactFile::open(SourceKind::Cdr, path);
    QCOMPARE(file.ok(), reason.isEmpty());
    if (!file.ok()) {
        QCOMPARE(file.error().text, reason);
        QCOMPARE(file.error().file, path);
        QCOMPARE(file.error().kind, Error::Kind::Input);
    }
    QVERIFY(!FactFile::open(SourceKind::Cdr, m_folder.path()).ok());
    QVERIFY(!FactFile::open(SourceKind::Cdr, m_folder.filePath(QStringLiteral("none"))).ok());
}

void CdrFileTest::packedIsAsPlain()
{
    const QByteArray bytes = bytesOf(masterCsv);
    const QString packed = m_folder.filePath(QStringLiteral("Master.csv.gz"));
    gzFile out = gzopen(QFile::encodeName(packed).constData(), "wb");
    QCOMPARE(gzwrite(out, bytes.constData(), unsigned(bytes.size())), int(bytes.size()));
    gzclose(out);
    auto plainFile = CdrFile::open(masterCsv, QTimeZone::utc());
    auto packedFile = CdrFile::open(packed, QTimeZone::utc());
    QVERIFY(plainFile.ok() && packedFile.ok());
    const Read plain = readAll(*plainFile);
    const Read unpacked = readAll(*packedFile);
    QCOMPARE(plain.facts.size(), 980);
    QCOMPARE(plain.lines, 980);
    QCOMPARE(plain.position, bytes.size());
    QCOMPARE(unpacked.facts, plain.facts);
    QCOMPARE(unpacked.position, plain.position);

    QFile half(packed);
    QVERIFY(half.open(QIODevice::ReadWrite) && half.resize(half.size() / 2));
    half.close();
    auto cut = CdrFile::open(packed, QTimeZone::utc());
    QVERIFY(!cut.ok() || readAll(*cut).failed);
}

/// More than one piece, records across their borders.
void CdrFileTest::readsInPiecesAsAtOnce()
{
    QByteArray bytes = bytesOf(masterCsv).repeated(9);
    bytes.insert(bytes.indexOf('\n') + 1, "\"open\nnonsense\n");
    bytes.chop(1);
    auto file = CdrFile::open(write("\xEF\xBB\xBF" + bytes), QTimeZone::utc());
    QVERIFY(file.ok());
    const Read read = readAll(*file);
    QCOMPARE(read.facts.size(), 9 * 980);
    QCOMPARE(read.lines, 9 * 980 + 2);
    QCOMPARE(read.rejections.size(), 2);
    QCOMPARE(read.position, bytes.size() + 3);
    auto log = LogFile::open(makeLogFormat(SourceKind::Cdr, QTimeZone::utc()), write("\xEF\xBB\xBF" + bytes));
    QVERIFY(log.ok());
    QCOMPARE(readAll(*log).facts, read.facts);
}

void CdrFileTest::passesOverAHugeRecord_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("ends");
    QTest::newRow("bare") << QByteArray() << true;
    QTest::newRow("quoted") << QByteArray("\"") << true;
    QTest::newRow("no end") << QByteArray("\"") << false;
}

void CdrFileTest::passesOverAHugeRecord()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, ends);
    const QByteArray good = bytesOf(masterCsv).split('\n').first() + '\n';
    const QByteArray bytes = good + start + QByteArray(5'000'000, 'x') + (ends ? '\n' + good : QByteArray());
    auto file = CdrFile::open(write(bytes), QTimeZone::utc());
    QVERIFY(file.ok());
    const Read read = readAll(*file);
    QCOMPARE(read.facts.size(), ends ? 2 : 1);
    QCOMPARE(read.rejections, QStringList{QStringLiteral("2: The record is longer than 64 KiB.")});
    QCOMPARE(read.lines, ends ? 3 : 2);
    QCOMPARE(read.position, bytes.size());
}

/// A log that was empty when it was opened.
void CdrFileTest::learnsTheZoneAsRowsCome()
{
    const QString path = write({});
    auto log = LogFile::open(makeLogFormat(SourceKind::Cdr, QTimeZone("Asia/Ho_Chi_Minh")), path, 0, 0,
                             LogFile::Kind::Growing);
    QVERIFY(log.ok());
    FactBatch batch;
    auto more = log->next(batch);
    QVERIFY(more.ok() && !*more);
    (void)write(bytesOf(masterCsv).first(5000));
    more = log->next(batch);
    QVERIFY(more.ok() && *more);
    QCOMPARE(toMs(batch.facts.front().at), 1'795'313'667'000); // UTC, as the unique ids show
}

void CdrFileTest::aHeaderIsNoIdentity()
{
    const QByteArray header = "start,end,channel,disposition\n";
    const auto identity = [this](const QByteArray &bytes) {
        auto log = LogFile::open(makeLogFormat(SourceKind::Cdr, QTimeZone::utc()), write(bytes), 0, 0,
                                 LogFile::Kind::Growing);
        return log.ok() ? log->identity() : QByteArray("refused");
    };
    QCOMPARE(identity(header), QByteArray());
    const QByteArray one = identity(header + "2026-11-22 02:14:19,2026-11-22 02:14:27,A,BUSY\n");
    const QByteArray other = identity(header + "2026-11-22 02:15:19,2026-11-22 02:15:27,A,BUSY\n");
    QVERIFY(!one.isEmpty() && one != other);
}

CALLHELM_TEST(CdrFileTest)
#include "cdrfiletest.moc"
