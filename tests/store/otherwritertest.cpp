#include <QTest>
#include <QTimeZone>

#include "store/openstore.h"
#include "store/verifier.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// Two programs that write one store in turns, though the lock should keep them apart: each notices what the
/// other wrote, and the figures are those of one.
class OtherWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTurns_data();
    void inTurns();
    void otherZone();
};

void OtherWriterTest::inTurns_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("lines");
    QTest::newRow("one telephone system") << QStringLiteral("log") << 40;
    QTest::newRow("one line each") << QStringLiteral("log") << 1;
    QTest::newRow("two telephone systems") << QStringLiteral("log2") << 40;
}

void OtherWriterTest::inTurns()
{
    QFETCH(QString, source);
    QFETCH(int, lines);
    const QByteArrayList log = randomLog({7, 120, {}}).split('\n');
    ScratchStore two;
    ScratchStore clean;
    auto database = openStore(two.path(), Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    auto other = Journal::open(**database, two.calendar());
    QVERIFY(other.ok());

    // Logs that are followed: known again by their identity.
    SegmentInfo mine = ScratchStore::segment(QStringLiteral("queue_log"));
    mine.identity = "mine";
    SegmentInfo theirs = ScratchStore::segment(QStringLiteral("other"), source);
    theirs.identity = "theirs";
    bool isMine = true;
    for (qsizetype at = 0; at < log.size(); at += lines, isMine = !isMine) {
        const QByteArray piece = log.mid(at, lines).join('\n') + '\n';
        const SegmentInfo &segment = isMine ? mine : theirs;
        clean.take(segment, factsOf(piece), false);
        if (isMine) {
            two.take(segment, factsOf(piece), false);
            continue;
        }
        QVERIFY((*other)->begin().ok());
        QVERIFY((*other)->append(segment, factsOf(piece)).ok());
        QVERIFY((*other)->commit().ok());
    }
    for (const Difference &difference : two.verify())
        QFAIL(qPrintable(QStringLiteral("%1: %2 missing, %3 unfounded")
                             .arg(difference.table)
                             .arg(difference.missing)
                             .arg(difference.unfounded)));
    QVERIFY(clean.verify().empty());
    const QByteArrayList dump = two.dump();
    QVERIFY2(dump == clean.dump(), differenceOf(clean.dump(), dump).constData());
}

/// The other program gave the organisation another zone: days are those of that zone from then on.
void OtherWriterTest::otherZone()
{
    const Calendar utc;
    const Calendar east(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    ScratchStore two(utc);
    const QByteArrayList log = randomLog({8, 60, {}}).split('\n');
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    two.take(segment, factsOf(log.mid(0, 200).join('\n') + '\n'), false);
    {
        auto database = openStore(two.path(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        auto other = Journal::open(**database, utc);
        QVERIFY(other.ok());
        QVERIFY((*other)->begin().ok());
        QVERIFY(
            writeSetting(**database, QLatin1String(zoneSetting), QString::fromUtf8(east.zone().id())).ok());
        QVERIFY((*other)->setCalendar(east).ok());
        QVERIFY((*other)->commit().ok());
    }
    two.take(segment, factsOf(log.mid(200).join('\n') + '\n'), false);
    const auto differences = verifyStore(two.path(), east);
    QVERIFY(differences.ok());
    QVERIFY2(differences->empty(), qPrintable(differences->empty() ? QString() : (*differences)[0].table));
}

CALLHELM_TEST(OtherWriterTest)
#include "otherwritertest.moc"
