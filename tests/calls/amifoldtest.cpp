#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "support/amirecording.h"
#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// The manager's stream and the queue_log of the same minutes are two witnesses of the same calls.
class AmiFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameAsTheLog();
    void twoEventsAfterTheTurnOfTheSecond();
    void theWayItIsDriven();

private:
    QByteArrayList m_log;
    QByteArray m_stream;
};

void AmiFoldTest::initTestCase()
{
    QFile file(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Registry names;
    m_log = foldLog(file.readAll(), names).lines();
    m_stream = amiRecording();
}

/// Takes the milliseconds for which phones rang out of the lines, where they are not told but measured.
static QList<double> takeMeasured(QByteArrayList &lines)
{
    static const QRegularExpression ringing(QStringLiteral(" ring(ing)?=([0-9.]+)"));
    QList<double> measured;
    for (QByteArray &line : lines) {
        if (!line.startsWith("agent ") && !line.contains(" cancelled "))
            continue;
        QString text = QString::fromUtf8(line);
        const QRegularExpressionMatch match = ringing.match(text);
        measured.append(match.captured(2).toDouble());
        line = text.remove(ringing).toUtf8();
    }
    return measured;
}

static QByteArrayList amiLines(const QByteArray &stream, const FoldDrive &drive = {})
{
    Registry names;
    return foldFacts(ofQueues(factsOfAmi(stream)), names, drive).lines();
}

static QByteArrayList without(QByteArrayList lines, const QByteArrayList &others)
{
    lines.removeIf([&](const QByteArray &line) { return others.contains(line); });
    return lines;
}

/// A message's Timestamp as if it had been written before the second turned, as queue_log's line was.
static QByteArray writtenEarlier(QByteArray stream, const QByteArray &from, const QByteArray &to)
{
    if (stream.count("Timestamp: " + from) != 1)
        qFatal("there is no message of %s", from.constData());
    return stream.replace("Timestamp: " + from, "Timestamp: " + to);
}

/// Row by row: visits, legs, attempts, sessions, pauses, findings, and every cell. Of 864 lines of the log,
/// two were written just before a second turned whose events the manager stamped 1.3 and 1.7 ms after it: the
/// connection of 1795313692.104 and the entry of 1795314032.1108. With these two set back, all is equal.
void AmiFoldTest::theSameAsTheLog()
{
    const QByteArray stream
        = writtenEarlier(writtenEarlier(m_stream, "1795313699.001259", "1795313698.999999"),
                         "1795314033.001702", "1795314032.999999");
    QByteArrayList log = m_log;
    QByteArrayList ami = amiLines(stream);
    const QList<double> logRings = takeMeasured(log);
    const QList<double> amiRings = takeMeasured(ami);
    QCOMPARE(without(ami, log).join('\n'), QByteArray());
    QCOMPARE(without(log, ami).join('\n'), QByteArray());
    QCOMPARE(ami, log);
    QVERIFY(log.size() > 258 + 176 + 73 + 42);

    // A cancelled ring is told by the log alone; from the manager it is the time between two events. An agent
    // has a few of them.
    QCOMPARE(amiRings.size(), logRings.size());
    for (qsizetype i = 0; i < amiRings.size(); ++i)
        QVERIFY2(qAbs(amiRings[i] - logRings[i]) <= 0.010, log.at(i).constData());
}

/// As recorded: what differs is those two calls, by a second of when, and no wait and no talk.
void AmiFoldTest::twoEventsAfterTheTurnOfTheSecond()
{
    QByteArrayList log = m_log;
    QByteArrayList ami = amiLines(m_stream);
    (void)takeMeasured(log);
    (void)takeMeasured(ami);
    const auto rows = [](QByteArrayList lines) {
        lines.removeIf([](const QByteArray &line) { return line.startsWith("agent "); });
        return lines;
    };
    QCOMPARE(rows(without(log, ami)),
             (QByteArrayList{
                 "leg 1795313692.104 support Bùi Khoa +20 02:14:58 agent talk=10 ended=+20 02:15:08 ring=1",
                 "visit 1795314032.1108 support 0914081833 +20 02:20:32 abandoned wait=38"}));
    QCOMPARE(rows(without(ami, log)),
             (QByteArrayList{
                 "leg 1795313692.104 support Bùi Khoa +20 02:14:59 agent talk=10 ended=+20 02:15:08 ring=1",
                 "visit 1795314032.1108 support 0914081833 +20 02:20:33 abandoned wait=38"}));
    // The cells of times know when the talk was: one second of it fell into the next quarter.
    QCOMPARE(without(ami, log).size() - 2, 2);
}

void AmiFoldTest::theWayItIsDriven()
{
    const QByteArrayList wanted = amiLines(m_stream);
    for (const FoldDrive drive : {FoldDrive{1, 0}, FoldDrive{7, 0}, FoldDrive{0, 1}, FoldDrive{5, 11}})
        QCOMPARE(amiLines(m_stream, drive), wanted);
}

CALLHELM_TEST(AmiFoldTest)
#include "amifoldtest.moc"
