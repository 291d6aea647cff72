#include <QTest>

#include "facttext.h"
#include "ingest/simulator/callcentremodel.h"
#include "ingest/queuelog/queuelogdecoder.h"
#include "ingest/queuelog/queuelogwriter.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

FactBatch decode(const QByteArray &bytes)
{
    return QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), 1);
}

} // namespace

class QueueLogWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void whatIsReadBackIsTheSame();
    void simulatedFactsComeBackTheSame();
    void textsCannotBreakALine();
};

void QueueLogWriterTest::writes_data()
{
    QTest::addColumn<FactBody>("body");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line, const FactBody &body) {
        QTest::addRow("%s", line) << body << QByteArray(line);
    };
    row("c|q|NONE|ENTERQUEUE||098|2", CallerEntered{"c", "q", "098", 2});
    row("c|q|NONE|JOINEMPTY|", CallerRefused{"c", "q", CallerRefused::Why::NobodyIn});
    row("c|q|An|RINGNOANSWER|1500", RingFailed{"c", "q", "An", Duration(1500)});
    row("c|q|An|RINGCANCELED|4000", RingCancelled{"c", "q", "An", Duration(4000)});
    row("c|q|An|CONNECT|7||3",
        AgentConnected{"c", "q", "An", std::chrono::seconds(7), std::chrono::seconds(3)});
    row("c|q|An|CONNECT||", AgentConnected{"c", "q", "An"});
    row("c|q|An|COMPLETEAGENT|7|60|1",
        LegEnded{"c", "q", "An", {}, std::chrono::seconds(7), std::chrono::seconds(60), LegEnded::By::Agent});
    row("c|q|An|BLINDTRANSFER|200|ctx|7|60|1",
        LegEnded{"c", "q", "An", "200@ctx", std::chrono::seconds(7), std::chrono::seconds(60),
                 LegEnded::By::BlindTransfer});
    row("c|q|An|ATTENDEDTRANSFER|BRIDGE|b-1|7|60|1",
        LegEnded{"c", "q", "An", "b-1", std::chrono::seconds(7), std::chrono::seconds(60),
                 LegEnded::By::AttendedTransfer});
    row("c|q|NONE|EXITWITHKEY|9|1|1|30",
        CallerLeft{"c", "q", "9", std::chrono::seconds(30), CallerLeft::How::ByKey});
    row("MANAGER|q|An|ADDMEMBER|PAUSED", MemberJoined{"q", "An", true});
    row("NONE|NONE|An|AGENTLOGIN|SIP/1", AgentLoggedOn{"An", "SIP/1"});
    row("NONE|NONE|An|PAUSEALL|lunch", PauseBegan{{}, "An", "lunch"});
    row("NONE|q|An|UNPAUSE|", PauseEnded{"q", "An"});
    row("NONE|q|An|WRAPUPSTART|20", WrapUpBegan{"q", "An", std::chrono::seconds(20)});
    row("NONE|NONE|NONE|QUEUESTART|", SystemStarted{});
    row("c|q|An|GALACTIC|a|b", OtherEvent{"GALACTIC", "c", "q", "An", "a|b", false});
}

void QueueLogWriterTest::writes()
{
    QFETCH(FactBody, body);
    QFETCH(QByteArray, line);
    QCOMPARE(QueueLogWriter::line({instantFromMs(1325407200007), 1, body}), "1325407200.007|" + line + '\n');
    QCOMPARE(QueueLogWriter::line({instantFromMs(1325407200000), 1, body}), "1325407200|" + line + '\n');
}

void QueueLogWriterTest::whatIsReadBackIsTheSame()
{
    const QByteArray log
        = "1325407200.5|c1|q|NONE|ENTERQUEUE||1|1\n"
          "1325407200|c1|q|NONE|FULL|\n1325407200|c1|q|NONE|CLOSED|\n"
          "1325407200|c1|q|NONE|DIVERT_HOLDTIME|\n"
          "1325407200|c1|q|An|RINGNOANSWER|15000\n1325407200|c1|q|An|RINGCANCELED|11193\n"
          "1325407200|c1|q|An|CONNECT|2|x\n1325407200|c1|q|NONE|CONNECT|2|x|1\n"
          "1325407200|c1|q|An|COMPLETECALLER|0|0|1\n1325407200|c1|q|An|COMPLETEAGENT\n"
          "1325407200|c1|q|An|TRANSFER|s|user|1|9|1\n1325407200|c1|q|An|TRANSFER||user|1|9\n"
          "1325407200|c1|q|An|ATTENDEDTRANSFER|LINK|SIP/1|SIP/2|4|62|1\n"
          "1325407200|c1|q|NONE|ABANDON\n1325407200|c1|q|NONE|EXITWITHTIMEOUT|1|1|180\n"
          "1325407200|c1|q|NONE|EXITWITHKEY|9|1\n1325407200|c1|q|NONE|EXITEMPTY|1|1|44\n"
          "1325407200|MANAGER|q|An|ADDMEMBER|\n1325407200|MANAGER|q|An|REMOVEMEMBER|\n"
          "1325407200|x|NONE|An|AGENTCALLBACKLOGIN|1@c\n1325407200|x|NONE|An|AGENTLOGOFF|S|3\n"
          "1325407200|NONE|NONE|An|PAUSEALL|\n1325407200|NONE|q|An|PAUSE|Nghỉ trưa\n"
          "1325407200|NONE|NONE|An|UNPAUSEALL|\n1325407200|NONE|NONE|An|WRAPUPSTART|15\n"
          "1325407200|NONE|NONE|NONE|QUEUESTART|\n1325407200|NONE|NONE|NONE|CONFIGRELOAD|\n"
          "1325407200|c1|q|An|OUTCALL|ANSWER|95|Local/1|0901234567\n1325407200|c1|q|An|OUTCALL|BUSY|0|\n"
          "1325407200|c1|q|An|OUTCALL|NOANSWER||+84901234567,30\n1325407200|c1|q|An|OUTCALL|CONGESTION|3\n"
          "1325407200|c1|q|An|GALACTIC|a|b|c\n";
    const FactBatch first = decode(log);
    QCOMPARE(rejectionTexts(first), QStringList());
    const FactBatch second = decode(QueueLogWriter::lines(first));
    QCOMPARE(rejectionTexts(second), QStringList());
    QCOMPARE(factTexts(second), factTexts(first));
}

void QueueLogWriterTest::simulatedFactsComeBackTheSame()
{
    const Instant start = instantFromMs(1794787200000);
    CallCentreModel model(11, start, Calendar(QTimeZone::utc()));
    FactBatch told = model.advance(start + std::chrono::hours(48));
    std::erase_if(told.facts, [](const Fact &fact) { return std::holds_alternative<AgentRung>(fact.body); });
    for (size_t i = 0; i < told.facts.size(); ++i)
        told.facts[i].line = qint64(i) + 1; // as in the file

    QVERIFY(told.facts.size() > 5000);
    const FactBatch read = decode(QueueLogWriter::lines(told));
    QCOMPARE(rejectionTexts(read), QStringList());
    QCOMPARE(read.facts.size(), told.facts.size());
    QCOMPARE(factTexts(read), factTexts(told));
}

void QueueLogWriterTest::textsCannotBreakALine()
{
    const Fact fact{instantFromMs(1325407200000), 1, PauseBegan{"a|b", "c\nd\r", "e"}};
    QCOMPARE(QueueLogWriter::line(fact), QByteArray("1325407200|NONE|a_b|c_d_|PAUSE|e\n"));
}

CALLHELM_TEST(QueueLogWriterTest)
#include "queuelogwritertest.moc"
