#include <memory>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>

#include "facttext.h"
#include "ingest/logfollower.h"
#include "support/testmain.h"

using namespace callhelm;

Q_DECLARE_METATYPE(callhelm::SourceKind)

namespace {

/// A line that tells of one call, so that a lost or doubled line shows.
QByteArray line(int number)
{
    QFETCH_GLOBAL(SourceKind, kind);
    if (kind == SourceKind::Cdr) {
        const QByteArray at = QDateTime::fromSecsSinceEpoch(1325407200 + number, Qt::UTC)
                                  .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                                  .toLatin1();
        const QByteArray id = QByteArray::number(number);
        return R"("","101","0912","out","""A"" <101>","SIP/1-)" + id + R"(","SIP/2-)" + id
            + R"(","Dial","SIP/2",")" + at + R"(",,")" + at + R"(",0,0,"NO ANSWER","DOCUMENTATION",")"
            + QByteArray::number(1325407200 + number) + '.' + id + "\"\n";
    }
    return QByteArray::number(1325407200 + number) + "|c" + QByteArray::number(number)
        + "|q|NONE|ENTERQUEUE||1|1\n";
}

QByteArray lines(int from, int to)
{
    QByteArray bytes;
    for (int number = from; number <= to; ++number)
        bytes += line(number);
    return bytes;
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The number of the line that told it.
int numberOf(const FactBody &body)
{
    const auto *recorded = std::get_if<CallRecorded>(&body);
    const std::string call(recorded ? recorded->call : std::get<CallerEntered>(body).call);
    return QString::fromStdString(call).section(recorded ? u'.' : u'c', 1).toInt();
}

/// Keeps what a follower tells, as the journal would.
class Journal : public QObject
{
public:
    void listen(LogFollower &follower)
    {
        connect(&follower, &FactSource::facts, this, [this](const SegmentInfo &segment, const auto &batch) {
            for (const Fact &fact : batch->facts)
                calls.append(numberOf(fact.body));
            for (const Fact &fact : batch->facts)
                factLines.append(int(fact.line));
            rejected += int(batch->rejections.size());
            if (segment.identity != saved.identity)
                saved.lines = segment.lines;
            saved.source = segment.source;
            saved.file = segment.file;
            saved.identity = segment.identity;
            saved.lines += batch->linesRead;
            saved.position = batch->position;
        });
    }
    static QList<int> upTo(int last)
    {
        QList<int> numbers;
        for (int number = 1; number <= last; ++number)
            numbers.append(number);
        return numbers;
    }

    QList<int> calls, factLines;
    int rejected = 0;
    SegmentInfo saved; ///< where a new follower would go on
};

} // namespace

class LogFollowerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void readsAndFollows();
    void waitsForTheEndOfALine();
    void followsAnyLineEnd_data();
    void followsAnyLineEnd();
    void followsALineEndCutInTwo();
    void followsRenaming();
    void finishesTheOldLogFirst();
    void followsCopyTruncate();
    void finishesWhatWasTruncatedFromTheCopy();
    void followsAReplacedCopy();
    void waitsForAMissingFile();
    void goesOnWhereItStopped();
    void goesOnAfterARotation();
    void goesOnAfterSeveralRotations();
    void startsAnewWhenTheOldLogIsGone();
    void givesUpOnAnotherFile();
    void canBeStoppedFromWithin();
    void heldLosesNoRotatedLog();
    void readsFromAnotherPlace();
    void writtenAnewWithTheSameFirstLine();

private:
    std::unique_ptr<LogFollower> follow()
    {
        SegmentInfo from = m_journal->saved;
        QFETCH_GLOBAL(SourceKind, kind);
        from.source = {QStringLiteral("office"), kind};
        from.file = m_path;
        auto follower = std::make_unique<LogFollower>(from);
        m_journal->listen(*follower);
        follower->start();
        return follower;
    }
    void rotate()
    {
        for (int i = 8; i > 0; --i)
            QFile::rename(m_path + '.' + QString::number(i), m_path + '.' + QString::number(i + 1));
        QVERIFY(QFile::rename(m_path, m_path + QLatin1String(".1")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    QString m_path;
};

/// A log is followed alike whatever it says.
void LogFollowerTest::initTestCase_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("queue_log") << SourceKind::QueueLog;
    QTest::newRow("Master.csv") << SourceKind::Cdr;
}

void LogFollowerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("queue_log"));
    m_journal = std::make_unique<Journal>();
}

void LogFollowerTest::readsAndFollows()
{
    append(m_path, lines(1, 60'000)); // more than one turn's worth
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 60'000);
    append(m_path, lines(60'001, 60'003));
    QTRY_COMPARE(m_journal->calls.size(), 60'003);
    QCOMPARE(m_journal->calls, Journal::upTo(60'003));
    QCOMPARE(m_journal->factLines, Journal::upTo(60'003));
    QCOMPARE(m_journal->saved.position, QFile(m_path).size());
    QCOMPARE(m_journal->saved.lines, 60'003);
    QCOMPARE(m_journal->saved.file, m_path);
    QCOMPARE(m_journal->saved.source.name, QStringLiteral("office"));
    QVERIFY(follower->state() == SourceState::Running);
}

void LogFollowerTest::waitsForTheEndOfALine()
{
    append(m_path, line(1) + line(2).chopped(5));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 1);
    QTest::qWait(400);
    QCOMPARE(m_journal->calls.size(), 1);
    append(m_path, line(2).last(5) + line(3));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(3));
    QCOMPARE(m_journal->rejected, 0);
}

void LogFollowerTest::followsAnyLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR CR LF") << QByteArray("\r\r\n");
}

void LogFollowerTest::followsAnyLineEnd()
{
    QFETCH_GLOBAL(SourceKind, kind);
    if (kind != SourceKind::QueueLog)
        QSKIP("call detail records have their own");
    QFETCH(QByteArray, end);
    const auto ended = [&](int from, int to) { return lines(from, to).replace('\n', end); };
    append(m_path, ended(1, 3));
    auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    append(m_path, ended(4, 4));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(4));
    follower.reset();
    append(m_path, ended(5, 6));
    follower = follow();
    QTRY_COMPARE(m_journal->calls, Journal::upTo(6));
    QCOMPARE(m_journal->factLines, Journal::upTo(6));
    QCOMPARE(m_journal->saved.position, QFile(m_path).size());
    QCOMPARE(m_journal->rejected, 0);
}

/// The LF that a writer adds later belongs to the line that was taken with its CR, after a restart too.
void LogFollowerTest::followsALineEndCutInTwo()
{
    QFETCH_GLOBAL(SourceKind, kind);
    if (kind != SourceKind::QueueLog)
        QSKIP("call detail records have their own");
    const auto crLf = [](int number) { return line(number).replace('\n', "\r\n"); };
    append(m_path, crLf(1) + crLf(2).chopped(1));
    auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 2);
    append(m_path, "\n" + crLf(3).chopped(1));
    QTRY_COMPARE(m_journal->calls.size(), 3);
    follower.reset();
    append(m_path, "\n" + crLf(4));
    follower = follow();
    QTRY_COMPARE(m_journal->calls, Journal::upTo(4));
    QCOMPARE(m_journal->factLines, Journal::upTo(4));
}

void LogFollowerTest::followsRenaming()
{
    append(m_path, lines(1, 3));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    const QByteArray first = m_journal->saved.identity;
    rotate();
    append(m_path + QLatin1String(".1"), line(4)); // Asterisk has not heard of it yet
    QTRY_COMPARE(m_journal->calls.size(), 4);
    QVERIFY(m_journal->saved.identity == first);
    append(m_path + QLatin1String(".1"), line(5).chopped(1));
    append(m_path, lines(6, 7));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(7));
    QVERIFY(m_journal->saved.identity != first);
    QCOMPARE(m_journal->saved.lines, 2);
    QCOMPARE(m_journal->saved.position, QFile(m_path).size());
    rotate();
    append(m_path, lines(8, 9));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(9));
}

void LogFollowerTest::finishesTheOldLogFirst()
{
    append(m_path, lines(1, 3));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    append(m_path, lines(4, 100'000));
    rotate();
    append(m_path, lines(100'001, 100'002));
    QTRY_COMPARE(m_journal->calls.size(), 100'002);
    QCOMPARE(m_journal->calls, Journal::upTo(100'002));
}

void LogFollowerTest::followsCopyTruncate()
{
    append(m_path, lines(1, 5));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 5);
    QVERIFY(QFile::copy(m_path, m_path + QLatin1String(".1")));
    QVERIFY(QFile::resize(m_path, 0));
    QTest::qWait(300);
    append(m_path, lines(6, 7));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(7));
    QCOMPARE(m_journal->saved.lines, 2);
}

void LogFollowerTest::finishesWhatWasTruncatedFromTheCopy()
{
    append(m_path, lines(1, 5));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 5);
    append(m_path, lines(6, 7) + line(8).chopped(1));
    QVERIFY(QFile::copy(m_path, m_path + QLatin1String(".1")));
    QVERIFY(QFile::resize(m_path, 0));
    append(m_path, lines(9, 30)); // already longer than what was read of the old one
    QTRY_COMPARE(m_journal->calls, Journal::upTo(30));
}

void LogFollowerTest::followsAReplacedCopy()
{
    append(m_path, lines(1, 5));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 5);
    append(m_path + QLatin1String("~"), lines(1, 8) + line(9).chopped(4));
    QCOMPARE(std::rename(qPrintable(m_path + QLatin1String("~")), qPrintable(m_path)), 0);
    QTRY_COMPARE(m_journal->calls, Journal::upTo(8));
    append(m_path, line(9).last(4));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(9));
    QCOMPARE(m_journal->saved.lines, 9);
}

void LogFollowerTest::waitsForAMissingFile()
{
    const auto follower = follow();
    QTRY_VERIFY(follower->state() == SourceState::Waiting);
    append(m_path, {});
    QTRY_VERIFY(follower->state() == SourceState::Running);
    append(m_path, lines(1, 2));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(2));
    rotate();
    QTRY_VERIFY(follower->state() == SourceState::Waiting);
    append(m_path, lines(3, 4));
    QTRY_COMPARE(m_journal->calls, Journal::upTo(4));
    QVERIFY(follower->state() == SourceState::Running);
}

void LogFollowerTest::goesOnWhereItStopped()
{
    append(m_path, lines(1, 3) + line(4).chopped(3));
    auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    follower->stop();
    append(m_path, line(4).last(3) + line(5));
    follower->start(); // the same one again
    QTRY_COMPARE(m_journal->calls, Journal::upTo(5));
    follower.reset();
    append(m_path, line(6));
    follower = follow(); // after a restart of the program
    QTRY_COMPARE(m_journal->calls, Journal::upTo(6));
    QCOMPARE(m_journal->factLines, Journal::upTo(6));
}

void LogFollowerTest::goesOnAfterARotation()
{
    append(m_path, lines(1, 3));
    auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    follower.reset();
    append(m_path, line(4) + line(5).chopped(1));
    rotate();
    append(m_path, lines(6, 7));
    QVERIFY(QFile::copy(m_path, m_path + QLatin1String(".bak")));
    follower = follow();
    QTRY_COMPARE(m_journal->calls, Journal::upTo(7));
    QCOMPARE(m_journal->factLines, (QList<int>{1, 2, 3, 4, 5, 1, 2}));
}

void LogFollowerTest::goesOnAfterSeveralRotations()
{
    append(m_path, lines(1, 2));
    auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 2);
    follower.reset();
    for (int first = 3; first < 12; first += 3) {
        append(m_path, line(first));
        rotate();
        append(m_path, lines(first + 1, first + 2));
    }
    append(m_path + QLatin1String(".9"),
           QByteArray("1325400000|c0|q|NONE|ENTERQUEUE||1|1\n")); // older than ours
    follower = follow();
    QTRY_COMPARE(m_journal->calls, Journal::upTo(11));
}

void LogFollowerTest::startsAnewWhenTheOldLogIsGone()
{
    append(m_path, lines(1, 2));
    m_journal->saved.identity = "0123456789abcdef";
    m_journal->saved.position = 5000;
    m_journal->saved.lines = 70;
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls, Journal::upTo(2));
    QCOMPARE(m_journal->factLines, Journal::upTo(2));
}

void LogFollowerTest::givesUpOnAnotherFile()
{
    append(m_path, QByteArray("Dear Sir,\nplease find\n"));
    const auto follower = follow();
    QTRY_VERIFY(follower->state() == SourceState::Failed);
}

void LogFollowerTest::canBeStoppedFromWithin()
{
    append(m_path, lines(1, 50'000));
    const auto follower = follow();
    connect(follower.get(), &FactSource::facts, follower.get(), &FactSource::stop);
    QTRY_VERIFY(follower->state() == SourceState::Stopped);
    const qsizetype told = m_journal->calls.size();
    QVERIFY(told > 0 && told < 50'000);
    disconnect(follower.get(), &FactSource::facts, follower.get(), nullptr);
    follower->start();
    QTRY_COMPARE(m_journal->calls.size(), 50'000);
    QCOMPARE(m_journal->calls, Journal::upTo(50'000));
}

/// However often the log is rotated away meanwhile.
void LogFollowerTest::heldLosesNoRotatedLog()
{
    append(m_path, lines(1, 3));
    const auto follower = follow();
    QTRY_COMPARE(m_journal->calls.size(), 3);
    follower->setHeld(true);
    append(m_path, lines(4, 5));
    for (int round = 0; round < 3; ++round) {
        rotate();
        append(m_path, lines(6 + 2 * round, 7 + 2 * round));
        QTest::qWait(600);
    }
    QCOMPARE(m_journal->calls.size(), 3);
    for (int i = 1; i < 10; ++i) // not even where they are deleted
        QFile::remove(m_path + '.' + QString::number(i));
    follower->setHeld(false);
    QTRY_COMPARE(m_journal->calls, Journal::upTo(11));
}

/// Where the store stands; what was told of an earlier reading is no longer asked for.
void LogFollowerTest::readsFromAnotherPlace()
{
    append(m_path, lines(1, 6));
    const auto follower = follow();
    QSignalSpy told(follower.get(), &FactSource::facts);
    QTRY_COMPARE(m_journal->calls.size(), 6);
    SegmentInfo place = told.first().first().value<SegmentInfo>();
    const quint32 first = place.reading;
    place.position = lines(1, 2).size();
    place.lines = 2;
    m_journal->calls.clear();
    m_journal->factLines.clear();
    follower->readFrom(place);
    QTRY_COMPARE(m_journal->calls, QList<int>({3, 4, 5, 6}));
    QCOMPARE(m_journal->factLines, QList<int>({3, 4, 5, 6}));
    const auto batch = told.last().at(1).value<std::shared_ptr<const FactBatch>>();
    QVERIFY(batch->begin == (LogPlace{place.position, place.lines}));
    QVERIFY(told.last().first().value<SegmentInfo>().reading != first);
    place.position = 0;
    place.lines = 0;
    follower->readFrom(place); // of the first reading
    append(m_path, lines(7, 7));
    QTRY_COMPARE(m_journal->calls, QList<int>({3, 4, 5, 6, 7}));
    rotate(); // read to its end and let go
    append(m_path, lines(8, 9));
    QTRY_COMPARE(m_journal->calls.size(), 7);
    m_journal->calls.clear();
    place = told.last().first().value<SegmentInfo>();
    place.identity = told.first().first().value<SegmentInfo>().identity;
    place.position = lines(1, 6).size();
    place.lines = 6;
    follower->readFrom(place);
    QTRY_COMPARE(m_journal->calls, QList<int>({7, 8, 9}));
}

void LogFollowerTest::writtenAnewWithTheSameFirstLine()
{
    append(m_path, lines(1, 5));
    const auto follower = follow();
    QSignalSpy told(follower.get(), &FactSource::facts);
    QTRY_COMPARE(m_journal->calls.size(), 5);
    QVERIFY(!told.first().first().value<SegmentInfo>().anew);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(lines(1, 2));
    file.close();
    QTRY_COMPARE(m_journal->calls.size(), 7);
    const auto segment = told.last().first().value<SegmentInfo>();
    QVERIFY(segment.anew);
    QCOMPARE(segment.position, 0);
}

CALLHELM_TEST(LogFollowerTest)
#include "logfollowertest.moc"
