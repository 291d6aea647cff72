#include <QTest>

#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amitranslator.h"
#include "support/amifloor.h"
#include "support/amirecording.h"
#include "support/foldbook.h"
#include "support/testmain.h"

using namespace callhelm;

/// The recording with its connection cut: after each cut the present state is told, as on a real
/// reconnection.
class AmiCutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingMissed_data();
    void nothingMissed();
    void cutEverywhereOnce();
    void someMissed_data();
    void someMissed();

private:
    struct Cut
    {
        qsizetype at = 0; ///< before this message
        qsizetype missed = 0; ///< so many messages are not told
    };
    FoldBook played(const std::vector<Cut> &cuts, Registry &names) const;

    std::vector<QByteArray> m_messages;
    QByteArrayList m_clean; ///< of one pass without a cut, without findings
};

void AmiCutsTest::initTestCase()
{
    QByteArray stream = amiRecording().replace("\r\n", "\n");
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype end = stream.indexOf("\n\n", at);
        if (end < 0)
            break;
        m_messages.push_back(stream.mid(at, end + 2 - at));
        at = end + 2;
    }
    QVERIFY(m_messages.size() > 18'000);
    Registry names;
    m_clean = played({}, names).lines();
}

/// Findings tell of what was odd on the way; rows and cells are what counts.
static QByteArrayList withoutFindings(QByteArrayList lines)
{
    lines.removeIf([](const QByteArray &line) { return line.startsWith("finding "); });
    return lines;
}

FoldBook AmiCutsTest::played(const std::vector<Cut> &cuts, Registry &names) const
{
    AmiFloor floor;
    AmiDecoder decoder;
    AmiDecoder server; // what the server did, whether it was told or not
    AmiTranslator translator;
    const Instant began = instantFromMs(1'795'313'659'000);
    const auto tell = [&](const QByteArray &bytes) {
        decoder.decode({bytes.constData(), std::size_t(bytes.size())}, [&](const AmiMessage &message) {
            translator.take(message,
                            floor.now() == Instant()
                                ? began
                                : floor.now() - translator.clockAhead().value_or(Duration(0)));
        });
    };
    auto cut = cuts.begin();
    qsizetype silentUntil = 0;
    for (qsizetype i = 0; i < qsizetype(m_messages.size()); ++i) {
        const QByteArray &message = m_messages[size_t(i)];
        if (cut != cuts.end() && i >= cut->at && i >= silentUntil) {
            tell(message.left(message.size() / 2)); // cut off in the middle
            silentUntil = i + cut->missed;
            ++cut;
            decoder.reset();
            translator.connectionBegan();
            if (silentUntil == i)
                tell("Response: Success\n\n" + floor.queueStatus("a") + floor.channels("b"));
        } else if (silentUntil > 0 && i == silentUntil) {
            tell("Response: Success\n\n" + floor.queueStatus("a") + floor.channels("b"));
        }
        server.decode({message.constData(), std::size_t(message.size())},
                      [&](const AmiMessage &sent) { floor.take(sent); });
        if (i >= silentUntil)
            tell(message);
    }
    return foldFacts(ofQueues(translator.batch()), names);
}

void AmiCutsTest::nothingMissed_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("every");
    for (const int every : {97, 211, 1009})
        for (const int first : {40, 77, 93, 120})
            QTest::addRow("from %d, every %d", first, every) << first << every;
}

/// Reconnected many times with nothing missed: every row and every cell as in one pass.
void AmiCutsTest::nothingMissed()
{
    QFETCH(int, first);
    QFETCH(int, every);
    std::vector<Cut> cuts;
    for (qsizetype at = first; at < qsizetype(m_messages.size()); at += every)
        cuts.push_back({at, 0});
    Registry names;
    QByteArrayList got = withoutFindings(played(cuts, names).lines());
    QByteArrayList wanted = withoutFindings(m_clean);
    const QByteArrayList both = got;
    got.removeIf([&](const QByteArray &line) { return wanted.contains(line); });
    wanted.removeIf([&](const QByteArray &line) { return both.contains(line); });
    QCOMPARE(got.join('\n'), wanted.join('\n'));
}

/// Once at each place of a busy minute.
void AmiCutsTest::cutEverywhereOnce()
{
    const QByteArrayList wanted = withoutFindings(m_clean);
    for (qsizetype at = 400; at < 1400; at += 11) {
        Registry names;
        const QByteArrayList got = withoutFindings(played({{at, 0}}, names).lines());
        if (got != wanted)
            qInfo("cut before message %lld: %s", qlonglong(at), m_messages[size_t(at)].left(60).constData());
        QCOMPARE(got.join('\n'), wanted.join('\n'));
    }
}

void AmiCutsTest::someMissed_data()
{
    QTest::addColumn<int>("missed");
    for (const int missed : {1, 5, 20, 100, 1000})
        QTest::addRow("%d", missed) << missed;
}

/// With messages lost, whatever is told without a doubt is as it was; the rest carries the mark.
void AmiCutsTest::someMissed()
{
    QFETCH(int, missed);
    std::vector<Cut> cuts;
    for (qsizetype at = 300; at < qsizetype(m_messages.size()); at += 1700)
        cuts.push_back({at, missed});
    Registry names;
    const FoldBook clean = played({}, names);
    Registry otherNames;
    const FoldBook cut = played(cuts, otherNames);
    std::map<std::string, VisitRow> truth; // each caller of the recording enters once
    for (const auto &[id, visit] : clean.visits)
        truth[std::string(visit.call)] = visit;
    QCOMPARE(truth.size(), clean.visits.size());
    qsizetype doubtful = 0;
    int mistaken = 0;
    for (const auto &[id, visit] : cut.visits) {
        const auto known = truth.find(std::string(visit.call));
        QVERIFY(known != truth.end());
        const VisitRow &wanted = known->second;
        const Duration apart = visit.entered - wanted.entered;
        QVERIFY2(qAbs(toMs(apart)) <= 1000, known->first.c_str());
        if (visit.doubt != Doubt::None) {
            ++doubtful;
            continue;
        }
        // Whether a caller gave up or timed out tells the request to hang up just before: it may be what was
        // missed.
        if (visit.outcome == Outcome::TimedOut && wanted.outcome == Outcome::Abandoned)
            ++mistaken;
        else
            QVERIFY2(visit.outcome == wanted.outcome,
                     (known->first + " " + std::to_string(int(visit.outcome)) + " for "
                      + std::to_string(int(wanted.outcome)))
                         .c_str());
        QCOMPARE(visit.wait, wanted.wait);
        QCOMPARE(visit.talk, wanted.talk);
    }
    QVERIFY(mistaken <= 1);
    // Nobody waits or talks for ever.
    for (const auto &[id, visit] : cut.visits)
        QVERIFY(visit.outcome != Outcome::Waiting);
    for (const auto &[id, leg] : cut.legs)
        QVERIFY(leg.reason != LegEnd::Open);
    QVERIFY(doubtful <= qsizetype(cuts.size()) * 40);
    if (missed <= 5)
        QVERIFY(cut.visits.size() + 12 >= clean.visits.size());
}

CALLHELM_TEST(AmiCutsTest)
#include "amicutstest.moc"
