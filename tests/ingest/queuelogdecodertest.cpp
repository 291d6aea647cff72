#include <map>

#include <QFile>
#include <QTest>

#include "facttext.h"
#include "ingest/queuelog/queuelogdecoder.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

FactBatch decode(const QByteArray &bytes, qint64 firstLine = 1)
{
    return QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), firstLine);
}

QByteArray sharedLog(const char *folder)
{
    QFile file(QLatin1String(CALLHELM_SHARED_DATA "/") + QLatin1String(folder) + QLatin1String("/queue_log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<std::string, int> kinds(const FactBatch &batch)
{
    std::map<std::string, int> counts;
    for (const Fact &fact : batch.facts) {
        const QByteArray text = factText(fact.body);
        ++counts[text.split('|').first().toStdString()];
        if (const auto *leg = std::get_if<LegEnded>(&fact.body))
            ++counts["ended" + std::to_string(int(leg->by))];
        if (const auto *left = std::get_if<CallerLeft>(&fact.body))
            ++counts["left" + std::to_string(int(left->how))];
    }
    return counts;
}

} // namespace

class QueueLogDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEvent_data();
    void readsEveryEvent();
    void rejects_data();
    void rejects();
    void readsTime_data();
    void readsTime();
    void linesAreCounted();
    void blanksAroundFields();
    void takesLastLineWithoutEnd();
    void takesOtherEncodings();
    void textsLieInWhatTheBatchKeeps();
    void anySplitGivesTheSame();
    void longLine();
    void excerptsAreReadable();
    void survivesRubbish();
    void countsRealLogs_data();
    void countsRealLogs();
};

void QueueLogDecoderTest::readsEveryEvent_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fact");
    const auto row = [](const char *line, const char *fact) {
        QTest::addRow("%s", line) << QByteArray("1325407200|") + line << QByteArray(fact);
    };
    row("c1|q|NONE|ENTERQUEUE||4165551212|1", "entered|c1|q|4165551212|1");
    row("c1|q|NONE|ENTERQUEUE||anonymous", "entered|c1|q|anonymous|0");
    row("c1|q|NONE|ENTERQUEUE|http://a.b/|+84 98|3", "entered|c1|q|+84 98|3");
    row("c1|q|NONE|ENTERQUEUE|", "entered|c1|q||0");
    row("c1|q|NONE|ENTERQUEUE", "entered|c1|q||0");
    row("c1|q|NONE|ENTERQUEUE||1|-7", "entered|c1|q|1|0");
    row("c1|q|NONE|FULL|", "refused|c1|q|0");
    row("c1|q|NONE|JOINEMPTY|", "refused|c1|q|1");
    row("c1|q|NONE|CLOSED|", "refused|c1|q|2");
    row("c1|q|NONE|DIVERT_CA_RATIO|", "refused|c1|q|3");
    row("c1|q|NONE|DIVERT_HOLDTIME|", "refused|c1|q|3");
    row("c1|q|An|RINGNOANSWER|15000", "failed|c1|q|An|15000");
    row("c1|q|An|RINGNOANSWER|", "failed|c1|q|An|0");
    row("c1|q|An|AGENTDUMP|", "failed|c1|q|An|0");
    row("c1|q|An|RINGCANCELED|11193", "cancelled|c1|q|An|11193");
    row("c1|q|An|CONNECT|8|1675555753.1|7", "connected|c1|q|An|8000|7000");
    row("c1|q|An|CONNECT|2|1266833905.3", "connected|c1|q|An|2000|-1");
    row("c1|q|NONE|CONNECT|32|1394463774.2|6", "connected|c1|q||32000|6000");
    row("c1|q|An|COMPLETEAGENT|8|5|1", "ended|c1|q|An||8000|5000|0");
    row("c1|q|An|COMPLETECALLER|0|0|1", "ended|c1|q|An||0|0|1");
    row("c1|q|An|TRANSFER|s|user|1|9|1", "ended|c1|q|An|s@user|1000|9000|2");
    row("c1|q|An|TRANSFER|s|user", "ended|c1|q|An|s@user|-1|-1|2");
    row("c1|q|An|BLINDTRANSFER|200|default|3|61|2", "ended|c1|q|An|200@default|3000|61000|2");
    row("c1|q|An|BLINDTRANSFER|200||3|61|2", "ended|c1|q|An|200|3000|61000|2");
    row("c1|q|An|ATTENDEDTRANSFER|BRIDGE|b-77|4|62|1", "ended|c1|q|An|b-77|4000|62000|3");
    row("c1|q|An|ATTENDEDTRANSFER|APP|VoiceMail|4|62|1", "ended|c1|q|An|VoiceMail|4000|62000|3");
    row("c1|q|An|ATTENDEDTRANSFER|LINK|SIP/1|SIP/2|4|62|1", "ended|c1|q|An|SIP/2|4000|62000|3");
    row("c1|q|An|ATTENDEDTRANSFER|THREEWAY|SIP/1|b-1|4|62|1", "ended|c1|q|An|SIP/1|4000|62000|3");
    row("c1|q|An|ATTENDEDTRANSFER|200|default|4|62", "ended|c1|q|An|200@default|4000|62000|3");
    row("c1|q|NONE|ABANDON|1|1|20", "left|c1|q||20000|0");
    row("c1|q|NONE|ABANDON", "left|c1|q||-1|0");
    row("c1|q|NONE|EXITWITHTIMEOUT|1|1|180", "left|c1|q||180000|1");
    row("c1|q|NONE|EXITWITHTIMEOUT|1", "left|c1|q||-1|1");
    row("c1|q|NONE|EXITWITHKEY|9|1|1|33", "left|c1|q|9|33000|2");
    row("c1|q|NONE|EXITWITHKEY|9|1", "left|c1|q|9|-1|2");
    row("c1|q|NONE|EXITEMPTY|1|1|44", "left|c1|q||44000|3");
    row("c1|q|NONE|LEAVEEMPTY|1|1|44", "left|c1|q||44000|3");
    row("MANAGER|q|Nguyễn An|ADDMEMBER|", "joined|q|Nguyễn An|0");
    row("MANAGER|q|An|ADDMEMBER|PAUSED", "joined|q|An|1");
    row("MANAGER|q|An|REMOVEMEMBER|", "parted|q|An");
    row("NONE|NONE|Agent/5|AGENTLOGIN|SIP/a-1", "on|Agent/5|SIP/a-1");
    row("NONE|NONE|Agent/5|AGENTLOGOFF|SIP/a-1|300|CommandLogoff", "off|Agent/5|SIP/a-1");
    row("x|NONE|Agent/3|AGENTCALLBACKLOGIN|1001@ctx", "on|Agent/3|1001@ctx");
    row("x|NONE|Agent/3|AGENTCALLBACKLOGOFF|1001@ctx|900|CommandLogoff", "off|Agent/3|1001@ctx");
    row("NONE|q|An|PAUSE|lunch", "pause|q|An|lunch");
    row("NONE|NONE|An|PAUSEALL|Nghỉ trưa", "pause||An|Nghỉ trưa");
    row("NONE|NONE|An|PAUSEALL|", "pause||An|");
    row("NONE|q|An|UNPAUSE|", "unpause|q|An");
    row("NONE|NONE|An|UNPAUSEALL|lunch", "unpause||An");
    row("NONE|NONE|Agent/11|WRAPUPSTART|15", "wrapup||Agent/11|15000");
    row("c1|q|Agent/11|WRAPUPSTART|15", "wrapup|q|Agent/11|15000");
    row("NONE|NONE|NONE|QUEUESTART|", "started");
    row("NONE|NONE|NONE|CONFIGRELOAD|", "known|CONFIGRELOAD||||");
    row("c1|q|An|SYSCOMPAT|", "known|SYSCOMPAT|c1|q|An|");
    row("c1|NONE|NONE|DID|123|x", "known|DID|c1|||123|x");
    row("CLI|q|An|PENALTY|3", "known|PENALTY|CLI|q|An|3");
    row("c1|q|NONE|QUEUE_CALLBACK|7", "known|QUEUE_CALLBACK|c1|q||7");
    row("c1|q|An|GALACTIC|a|b|c|d|e|f|g|h|i|j|k", "unknown|GALACTIC|c1|q|An|a|b|c|d|e|f|g|h|i|j|k");
    row("c1|q|An|connect|1", "unknown|connect|c1|q|An|1");
    row("||An|NEVERSEEN|", "unknown|NEVERSEEN|||An|");
}

void QueueLogDecoderTest::readsEveryEvent()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fact);
    for (const char *end : {"", "\n", "\r\n"}) {
        const FactBatch batch = decode(line + end, 7);
        QCOMPARE(rejectionTexts(batch), QStringList());
        QCOMPARE(factTexts(batch), QList<QByteArray>{"7 1325407200000 " + fact});
        QCOMPARE(batch.linesRead, 1);
    }
}

void QueueLogDecoderTest::rejects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &line, const char *reason) {
        QTest::newRow(name) << line << QString::fromUtf8(reason);
    };
    row("few fields", "1325407200|c1|q|NONE", "The line has fewer than five fields.");
    row("prose", "hello world", "The line has fewer than five fields.");
    row("no time", "|c1|q|NONE|ABANDON|1|1|2", "The time “” is not a number.");
    row("time a word", "yesterday|c1|q|NONE|ABANDON", "The time “yesterday” is not a number.");
    row("time with a tail", "1325407200x|c1|q|NONE|ABANDON", "The time “1325407200x” is not a number.");
    row("1970", "12|c1|q|NONE|ABANDON", "The time 12 lies before 1990.");
    row("1989", "631151999|c1|q|NONE|ABANDON", "The time 631151999 lies before 1990.");
    row("negative time", "-1325407200|c1|q|NONE|ABANDON", "The time -1325407200 lies before 1990.");
    row("2100", "4102444800|c1|q|NONE|ABANDON", "The time 4102444800 lies after 2099.");
    row("endless time", "99999999999999999999999|c1|q|NONE|ABANDON",
        "The time 99999999999999999999999 lies after 2099.");
    row("no event", "1325407200|c1|q|NONE||1|1|2", "The line names no event.");
    row("no queue", "1325407200|c1|NONE|NONE|ABANDON|1|1|2", "ABANDON without a queue.");
    row("no call", "1325407200|NONE|q|NONE|ENTERQUEUE||1|1", "ENTERQUEUE without a call.");
    row("no agent", "1325407200|c1|q|NONE|RINGNOANSWER|1000", "RINGNOANSWER without an agent.");
    row("member of nothing", "1325407200|MANAGER|NONE|An|ADDMEMBER|", "ADDMEMBER without a queue.");
    row("pause of nobody", "1325407200|NONE|q|NONE|PAUSE|lunch", "PAUSE without an agent.");
    row("negative wait", "1325407200|c1|q|NONE|ABANDON|1|1|-2", "The length of time -2 is negative.");
    row("wait a word", "1325407200|c1|q|NONE|ABANDON|1|1|long",
        "“long” stands where a length of time belongs.");
    row("wait with a tail", "1325407200|c1|q|NONE|ABANDON|1|1|2s",
        "“2s” stands where a length of time belongs.");
    row("absurd talk", "1325407200|c1|q|An|COMPLETEAGENT|1|400000000|1",
        "The length of time 400000000 is over ten years.");
    row("overflowing talk", "1325407200|c1|q|An|COMPLETEAGENT|1|99999999999999999999|1",
        "The length of time 99999999999999999999 is over ten years.");
    row("NUL", QByteArray("1325407200|c1|q|NONE|ABAN\0DON|1", 32), "The line contains NUL bytes.");
}

void QueueLogDecoderTest::rejects()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const FactBatch batch = decode(line + '\n', 3);
    QCOMPARE(factTexts(batch), QList<QByteArray>());
    QCOMPARE(rejectionTexts(batch), QStringList{"3: " + reason});
    QVERIFY(!batch.rejections.front().excerpt.isEmpty());
}

void QueueLogDecoderTest::readsTime_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("whole") << QByteArray("1325407200") << Q_INT64_C(1325407200000);
    QTest::newRow("fraction cut off") << QByteArray("1325407200.999999") << Q_INT64_C(1325407200999);
    QTest::newRow("short fraction") << QByteArray("1325407200.5") << Q_INT64_C(1325407200500);
    QTest::newRow("empty fraction") << QByteArray("1325407200.") << Q_INT64_C(1325407200000);
    QTest::newRow("leading zero") << QByteArray("01325407200") << Q_INT64_C(1325407200000);
    QTest::newRow("first moment") << QByteArray("631152000") << Q_INT64_C(631152000000);
    QTest::newRow("last moment") << QByteArray("4102444799.999") << Q_INT64_C(4102444799999);
}

void QueueLogDecoderTest::readsTime()
{
    QFETCH(QByteArray, time);
    QFETCH(qint64, ms);
    const FactBatch batch = decode(time + "|NONE|NONE|NONE|QUEUESTART|");
    QCOMPARE(batch.facts.size(), std::size_t(1));
    QCOMPARE(toMs(batch.facts.front().at), ms);
}

void QueueLogDecoderTest::linesAreCounted()
{
    const FactBatch batch = decode("\n"
                                   "1325407200|NONE|NONE|NONE|QUEUESTART|\r\n"
                                   "\r\n"
                                   "                              \t   \n"
                                   "rubbish\n"
                                   "1325407201|NONE|NONE|NONE|QUEUESTART|\n",
                                   10);
    QCOMPARE(factTexts(batch), (QList<QByteArray>{"11 1325407200000 started", "15 1325407201000 started"}));
    QCOMPARE(rejectionTexts(batch), QStringList{"14: The line has fewer than five fields."});
    QCOMPARE(batch.linesRead, 6);
    QCOMPARE(batch.bytesRead, 123);
    QCOMPARE(decode({}).linesRead, 0);
}

void QueueLogDecoderTest::blanksAroundFields()
{
    const FactBatch batch = decode("1266833934 | 1266833915.7 | 9000 | NONE | ABANDON | 2 | 2 | 13 \n");
    QCOMPARE(factTexts(batch), QList<QByteArray>{"1 1266833934000 left|1266833915.7|9000||13000|0"});
}

void QueueLogDecoderTest::takesLastLineWithoutEnd()
{
    QCOMPARE(decode("1325407200|c|q|NONE|ABANDON|1|1|5").facts.size(), std::size_t(1));
    QCOMPARE(decode("1325407200|c|q|NONE|ABANDON|1|1|5\n1325407200|c|q").rejections.size(), std::size_t(1));
}

void QueueLogDecoderTest::takesOtherEncodings()
{
    // A UTF-8 line beside one in Windows-1252: each is read as what it is.
    const FactBatch batch = decode("1325407200|NONE|q|J\xFCrgen|PAUSE|caf\xE9 \x80\n"
                                   "1325407200|NONE|q|Nguyễn An|PAUSE|Nghỉ trưa\n"
                                   "1325407200|NONE|q|\xC0\xAF|PAUSE|\n");
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(
        factTexts(batch),
        (QList<QByteArray>{"1 1325407200000 pause|q|Jürgen|café €",
                           "2 1325407200000 pause|q|Nguyễn An|Nghỉ trưa", "3 1325407200000 pause|q|À¯|"}));
}

void QueueLogDecoderTest::textsLieInWhatTheBatchKeeps()
{
    FactBatch batch;
    {
        auto chunk = std::make_shared<const QByteArray>(
            "1325407200|c1|q|J\xFCrgen|BLINDTRANSFER|200|default|3|61|2\n1325407200|c2|q|An|PAUSE|lunch\n");
        batch = QueueLogDecoder::decode(chunk, 1);
    }
    const FactBatch moved = std::move(batch);
    QCOMPARE(factTexts(moved),
             (QList<QByteArray>{"1 1325407200000 ended|c1|q|Jürgen|200@default|3000|61000|2",
                                "2 1325407200000 pause|q|An|lunch"}));
}

void QueueLogDecoderTest::anySplitGivesTheSame()
{
    QByteArray log("1325407200|NONE|NONE|NONE|QUEUESTART|\n\r\n"
                   "1325407200|c1|q|NONE|ENTERQUEUE||1|1\r\n"
                   "1325407201|c1|q|J\xFCrgen|CONNECT|1||1\nx\n"
                   "1325407202|c1|q|Nguyễn|COMPLETEAGENT|1|1|1");
    const FactBatch whole = decode(log);
    for (qsizetype cut = log.indexOf('\n') + 1; cut > 0; cut = log.indexOf('\n', cut) + 1) {
        const FactBatch first = decode(log.first(cut));
        const FactBatch second = decode(log.sliced(cut), first.linesRead + 1);
        QCOMPARE(factTexts(first) + factTexts(second), factTexts(whole));
        QCOMPARE(rejectionTexts(first) + rejectionTexts(second), rejectionTexts(whole));
        QCOMPARE(first.linesRead + second.linesRead, whole.linesRead);
    }
}

void QueueLogDecoderTest::longLine()
{
    const QByteArray start("1325407200|c1|q|NONE|GALACTIC|");
    const QByteArray longest = start + QByteArray(QueueLogDecoder::longestLine - start.size(), 'x');
    QCOMPARE(decode(longest + "\r\n").facts.size(), std::size_t(1));
    const FactBatch batch = decode(longest + "x\n" + start);
    QCOMPARE(rejectionTexts(batch), QStringList{"1: The line is longer than 64 KiB."});
    QCOMPARE(batch.facts.size(), std::size_t(1));
}

void QueueLogDecoderTest::excerptsAreReadable()
{
    const auto excerpt = [](const QByteArray &line) { return decode(line).rejections.front().excerpt; };
    QCOMPARE(excerpt(QByteArray("a\0b\tc\x1B[31m", 10)), QStringLiteral("a␀b␉c␛[31m"));
    QCOMPARE(excerpt("bad \xFCml"), QStringLiteral("bad üml"));
    QCOMPARE(excerpt(QByteArray("ễ").repeated(5000)), QStringLiteral("ễ").repeated(120));
    QCOMPARE(excerpt(QByteArray("x") + QByteArray("😀").repeated(5000)).size(), 119);
}

void QueueLogDecoderTest::survivesRubbish()
{
    quint32 state = 12345;
    const auto next = [&state] { return state = state * 1664525 + 1013904223, state >> 16; };
    const QByteArray alphabet("0123456789|||\n\r .-ABCNOECTQU\xFF\xC3\xA4\0", 33);
    for (int round = 0; round < effort(200); ++round) {
        QByteArray bytes;
        for (int i = 0; i < 2000; ++i)
            bytes += alphabet.at(qsizetype(next() % quint32(alphabet.size())));
        const FactBatch batch = decode(bytes);
        QVERIFY(qint64(batch.facts.size() + batch.rejections.size()) <= batch.linesRead);
    }
}

void QueueLogDecoderTest::countsRealLogs_data()
{
    using Counts = std::map<std::string, int>;
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<int>("lines");
    QTest::addColumn<Counts>("counts");
    QTest::newRow("asterisk-live") << QByteArray("asterisk-live") << 864
                                   << Counts{{"entered", 258},  {"connected", 176}, {"ended", 176},
                                             {"ended0", 116},   {"ended1", 60},     {"left", 82},
                                             {"left0", 70},     {"left1", 12},      {"failed", 55},
                                             {"cancelled", 18}, {"joined", 42},     {"parted", 19},
                                             {"pause", 27},     {"unpause", 10},    {"started", 1}};
    QTest::newRow("logvisualiser-kata")
        << QByteArray("logvisualiser-kata") << 280
        << Counts{{"entered", 21}, {"connected", 8}, {"ended", 7},    {"ended0", 6}, {"ended1", 1},
                  {"left", 12},    {"left0", 12},    {"failed", 221}, {"known", 7},  {"started", 2}};
    QTest::newRow("malariapbx-2023") << QByteArray("malariapbx-2023") << 85 << Counts{};
}

void QueueLogDecoderTest::countsRealLogs()
{
    using Counts = std::map<std::string, int>;
    QFETCH(QByteArray, folder);
    QFETCH(int, lines);
    QFETCH(Counts, counts);
    const QByteArray log = sharedLog(folder.constData());
    if (log.isEmpty())
        QSKIP("The shared data are not here.");
    const FactBatch batch = decode(log);
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(batch.linesRead, lines);
    QCOMPARE(batch.bytesRead, log.size());
    const Counts found = kinds(batch);
    QCOMPARE(found.count("unknown"), std::size_t(0));
    for (const auto &[kind, count] : counts)
        QCOMPARE(QByteArray::fromStdString(kind) + '='
                     + QByteArray::number(found.count(kind) ? found.at(kind) : 0),
                 QByteArray::fromStdString(kind) + '=' + QByteArray::number(count));
}

CALLHELM_TEST(QueueLogDecoderTest)
#include "queuelogdecodertest.moc"
