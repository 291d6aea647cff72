#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "facttext.h"
#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amifile.h"
#include "ingest/ami/amitranslator.h"
#include "support/testmain.h"

using namespace callhelm;

/// Messages of Asterisk 1.4 to 22 become the facts that queue_log would have given.
class AmiTranslatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messages_data();
    void messages();
    void times();
    void otherEncoding();
    void knowsWhoIsWho();
    void restarts();
    void recordings_data();
    void recordings();
    void boundedForInventors();
    void file();
    void polled_data();
    void polled();
    void notAFile_data();
    void notAFile();
};

/// "A: 1|B: 2" is a message.
static QByteArray stream(const QByteArrayList &messages)
{
    QByteArray bytes;
    for (QByteArray message : messages)
        bytes += message.replace("|", "\r\n") + "\r\n\r\n";
    return bytes;
}

static FactBatch factsOf(AmiTranslator &translator, const QByteArray &bytes,
                         Instant received = instantFromMs(1'000'000))
{
    AmiDecoder decoder;
    decoder.decode({bytes.constData(), std::size_t(bytes.size())},
                   [&](const AmiMessage &message) { translator.take(message, received); });
    return translator.batch();
}

/// Neither that the source is connected nor whose phone is whose (see AmiDialsTest).
static bool isOfQueues(const Fact &fact)
{
    return !std::holds_alternative<SourceConnected>(fact.body)
        && !std::holds_alternative<AgentPhone>(fact.body);
}

static QByteArrayList told(const QByteArrayList &messages)
{
    AmiTranslator translator;
    QByteArrayList texts;
    const FactBatch batch = factsOf(translator, stream(messages));
    for (const Fact &fact : batch.facts)
        if (isOfQueues(fact))
            texts.append(factText(fact.body));
    return texts;
}

void AmiTranslatorTest::messages_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArrayList &messages, const QByteArrayList &expected) {
        QTest::newRow(name) << messages << expected;
    };
    const QByteArray channel = "Event: Newchannel|Uniqueid: 0";
    const QByteArray join = "Event: QueueCallerJoin|Uniqueid: 1.1|CallerIDNum: 0901|Queue: q|Position: 2";
    const QByteArray called
        = "Event: AgentCalled|Uniqueid: 1.1|Queue: q|Interface: L/1|MemberName: Anna|DestUniqueid: 1.2";
    const QByteArray leave = "Event: QueueCallerLeave|Uniqueid: 1.1|Queue: q";
    const QByteArray abandon = "Event: QueueCallerAbandon|Uniqueid: 1.1|Queue: q|HoldTime: 12";
    const QByteArray connected
        = "Event: AgentConnect|Uniqueid: 1.1|Queue: q|Interface: L/1|MemberName: Anna|HoldTime: "
          "5|RingTime: 3|DestUniqueid: 1.2";
    const QByteArray complete
        = "Event: AgentComplete|Uniqueid: 1.1|Queue: q|MemberName: Anna|HoldTime: 5|TalkTime: "
          "60|DestUniqueid: 1.2|Reason: ";
    const QByteArray entered = "entered|1.1|q|0901|2";
    const QByteArray answered = "connected|1.1|q|Anna|5000|3000";

    row("join, old",
        {"Event: Join|Channel: SIP/1|CallerIDNum: unknown|Queue: q|Position: 1|Count: 1|Uniqueid: 1.1"},
        {"entered|1.1|q||1"});
    row("join without a number",
        {"Event: QueueCallerJoin|Uniqueid: 1.1|CallerIDNum: <unknown>|Queue: q|Position: 1"},
        {"entered|1.1|q||1"});
    row("answered", {join, called, leave, connected, complete + "agent"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna||5000|60000|0"});
    row("answered, old",
        {"Event: Join|Queue: q|Position: 2|CallerIDNum: 0901|Uniqueid: 1.1",
         "Event: AgentCalled|Queue: q|AgentCalled: L/1|AgentName: Anna|ChannelCalling: x|Uniqueid: 1.1",
         "Event: Leave|Queue: q|Uniqueid: 1.1",
         "Event: AgentConnect|Queue: q|Uniqueid: 1.1|Member: L/1|MemberName: Anna|Holdtime: 5|Ringtime: 3",
         "Event: AgentComplete|Queue: q|Uniqueid: 1.1|Member: L/1|HoldTime: 5|TalkTime: 60|Reason: caller"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna||5000|60000|1"});
    row("gave up: hung up before", {channel, join, "Event: HangupRequest|Uniqueid: 1.1", abandon, leave},
        {entered, "left|1.1|q||12000|0"});
    row("gave up: softly", {channel, join, "Event: SoftHangupRequest|Uniqueid: 1.1", abandon, leave},
        {entered, "left|1.1|q||12000|0"});
    row("timed out",
        {channel, join, abandon, leave, "Event: SoftHangupRequest|Uniqueid: 1.1",
         "Event: Hangup|Uniqueid: 1.1"},
        {entered, "left|1.1|q||12000|1"});
    row("another's hang-up is not his", {channel, join, "Event: HangupRequest|Uniqueid: 1.9", abandon},
        {entered, "left|1.1|q||12000|1"});
    row("an account that sees no channels", {join, abandon}, {entered, "left|1.1|q||12000|0"});
    row("gave up while it rang",
        {channel, join, called, "Event: HangupRequest|Uniqueid: 1.1", "Event: Hangup|Uniqueid: 1.2", abandon,
         leave},
        {entered, "rung|1.1|q|Anna", "cancelled|1.1|q|Anna|0", "left|1.1|q||12000|0"});
    row("rang in vain",
        {join, called,
         "Event: AgentRingNoAnswer|Uniqueid: 1.1|Queue: q|MemberName: Anna|RingTime: 8000|DestUniqueid: 1.2",
         "Event: Hangup|Uniqueid: 1.2", "Event: HangupRequest|Uniqueid: 1.1", abandon},
        {entered, "rung|1.1|q|Anna", "failed|1.1|q|Anna|8000", "left|1.1|q||12000|0"});
    row("hung up by the agent before he heard the caller",
        {join, called, "Event: AgentDump|Uniqueid: 1.1|Queue: q|MemberName: Anna|DestUniqueid: 1.2"},
        {entered, "rung|1.1|q|Anna", "failed|1.1|q|Anna|0"});
    row("left by a key: nobody is being connected",
        {channel, join, called,
         "Event: AgentRingNoAnswer|Uniqueid: 1.1|Queue: q|MemberName: Anna|RingTime: 1|DestUniqueid: 1.2",
         leave, "Event: PeerStatus|Timestamp: 1793610400.5"},
        {entered, "rung|1.1|q|Anna", "failed|1.1|q|Anna|1", "left|1.1|q||-1|2"});
    row("connected just when a phone stopped ringing: no key was pressed",
        {channel, join, called,
         "Event: AgentRingNoAnswer|Uniqueid: 1.1|Queue: q|MemberName: Anna|RingTime: 1|DestUniqueid: 1.2",
         leave, connected, "Event: PeerStatus|Timestamp: 1793610400.5"},
        {entered, "rung|1.1|q|Anna", "failed|1.1|q|Anna|1", answered});
    row("left by a key after waiting when the connection came: hanging up later is no giving up",
        {"Response: Success|Message: Queue status will follow",
         "Event: QueueEntry|Queue: q|Uniqueid: 1.1|CallerIDNum: 0901|Position: 1|Wait: 3",
         "Event: QueueStatusComplete", channel, leave, "Event: HangupRequest|Uniqueid: 1.1",
         "Event: Hangup|Uniqueid: 1.1"},
        {"sync|0", "caller|1.1|q|0901|1|3000", "synced|0", "left|1.1|q||-1|2"});
    row("nobody can answer: the queue empties",
        {channel, "Event: QueueMemberAdded|Queue: q|MemberName: Anna|Interface: PJSIP/1|Status: 1|Paused: 1",
         "Event: QueueMemberAdded|Queue: q|MemberName: Boris|Interface: PJSIP/2|Status: 5|Paused: 0", join,
         "Event: QueueCallerAbandon|Uniqueid: 1.1|Queue: q|HoldTime: 7"},
        {"joined|q|Anna|1", "joined|q|Boris|0", entered, "left|1.1|q||7000|3"});
    row("one of them can: a timeout",
        {channel, "Event: QueueMemberAdded|Queue: q|MemberName: Anna|Interface: PJSIP/1|Status: 1|Paused: 0",
         "Event: QueueMemberAdded|Queue: q|MemberName: Boris|Interface: PJSIP/2|Status: 5|Paused: 0", join,
         "Event: QueueCallerAbandon|Uniqueid: 1.1|Queue: q|HoldTime: 7"},
        {"joined|q|Anna|0", "joined|q|Boris|0", entered, "left|1.1|q||7000|1"});
    row("left by a key, old: known at the end", {join, leave, "Event: Hangup|Uniqueid: 1.1"},
        {entered, "left|1.1|q||-1|2"});
    row("left by a key into another queue",
        {join, leave, "Event: QueueCallerJoin|Uniqueid: 1.1|CallerIDNum: 0901|Queue: r|Position: 1"},
        {entered, "left|1.1|q||-1|2", "entered|1.1|r|0901|1"});
    row("transferred",
        {join, called, leave, connected,
         "Event: BlindTransfer|Result: Success|TransfererUniqueid: 1.2|TransfereeUniqueid: 1.1|Context: "
         "out|Extension: 8200",
         complete + "transfer"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna|8200@out|5000|60000|2"});
    row("transferred after asking",
        {join, called, leave, connected,
         "Event: AttendedTransfer|Result: Success|OrigTransfererUniqueid: 1.2|DestType: "
         "Bridge|DestBridgeUniqueid: b7",
         complete + "transfer"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna|b7|5000|60000|3"});
    row("a transfer that failed",
        {join, called, leave, connected,
         "Event: BlindTransfer|Result: Fail|TransfererUniqueid: 1.2|Extension: 8", complete + "caller"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna||5000|60000|1"});
    row("completed: the caller's channel is gone",
        {join, called, leave, connected, "Event: Hangup|Uniqueid: 1.1",
         "Event: AgentComplete|Queue: q|MemberName: Anna|DestUniqueid: 1.2|HoldTime: 5|TalkTime: 60|Reason: "
         "caller"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna||5000|60000|1"});
    row("completed: both channels are gone",
        {join, called, leave, connected, "Event: Hangup|Uniqueid: 1.2", "Event: Hangup|Uniqueid: 1.1",
         "Event: AgentComplete|Queue: q|MemberName: Anna|HoldTime: 5|TalkTime: 60|Reason: caller"},
        {entered, "rung|1.1|q|Anna", answered, "ended|1.1|q|Anna||5000|60000|1"});
    row("odd lengths",
        {connected + "|x: y",
         "Event: AgentComplete|Uniqueid: 1.1|Queue: q|MemberName: Anna|HoldTime: -4|TalkTime: "
         "99999999999999|Reason: ?"},
        {answered, "ended|1.1|q|Anna||-1|-1|4"});
    row("without a call or queue",
        {"Event: QueueCallerJoin|Queue: q", "Event: AgentConnect|Uniqueid: 1.1", "Event: AgentCalled"}, {});

    const auto pause = [](const char *queue, const char *paused, const char *reason) {
        return QByteArray("Event: QueueMemberPause|Queue: ") + queue
            + "|MemberName: Anna|Interface: L/1|Paused: " + paused + "|PausedReason: " + reason;
    };
    const QByteArray addedQ = "Event: QueueMemberAdded|Queue: q|MemberName: Anna|Interface: L/1|Paused: 0";
    const QByteArray addedR = "Event: QueueMemberAdded|Queue: r|MemberName: Anna|Interface: L/1|Paused: 0";
    row("joined", {addedQ}, {"joined|q|Anna|0"});
    row("joined paused, old", {"Event: QueueMemberAdded|Queue: q|MemberName: Anna|Location: L/1|Paused: 1"},
        {"joined|q|Anna|1"});
    row("parted", {addedQ, "Event: QueueMemberRemoved|Queue: q|MemberName: Anna|Location: L/1"},
        {"joined|q|Anna|0", "parted|q|Anna"});
    row("paused in one of two", {addedQ, addedR, pause("q", "1", "tea")},
        {"joined|q|Anna|0", "joined|r|Anna|0", "pause|q|Anna|tea"});
    row("paused in all",
        {addedQ, addedR, pause("q", "1", "tea"), pause("r", "1", "tea"), pause("r", "0", ""),
         pause("q", "0", "")},
        {"joined|q|Anna|0", "joined|r|Anna|0", "pause|q|Anna|tea", "pause|r|Anna|tea", "pause||Anna|tea",
         "unpause|r|Anna", "unpause|q|Anna", "unpause||Anna"});
    row("paused, old",
        {"Event: QueueMemberPaused|Queue: q|Location: L/9|MemberName: Agent/9|Paused: 1|Reason: tea",
         "Event: QueueMemberPaused|Queue: q|Location: L/9|MemberName: Agent/9|Paused: 0"},
        {"pause|q|Agent/9|tea", "unpause|q|Agent/9"});
    row("log-on, old",
        {"Event: Agentlogin|Agent: 1001|Channel: SIP/1", "Event: Agentlogoff|Agent: 1001|Logintime: 5"},
        {"on|Agent/1001|SIP/1", "off|Agent/1001|"});
    row("log-on, new",
        {"Event: AgentLogin|Agent: 1001|Channel: SIP/1", "Event: AgentLogoff|Agent: 1001|Logintime: 5"},
        {"on|1001|SIP/1", "off|1001|"});

    const QByteArray list = "Response: Success|ActionID: a|Message: Queue status will follow";
    const QByteArray member = "Event: QueueMember|ActionID: a|Queue: q|Name: Anna|Location: L/1|Paused: "
                              "1|PausedReason: tea|InCall: 1|"
                              "LoginTime: 400|LastPause: 940";
    const QByteArray entry
        = "Event: QueueEntry|ActionID: a|Queue: q|Position: 1|Uniqueid: 1.1|CallerIDNum: 0901|Wait: 40";
    const QByteArray end = "Event: QueueStatusComplete|ActionID: a";
    row("list", {list, "Event: QueueParams|Queue: q|ActionID: a", member, entry, end},
        {"sync|0", "member|q|Anna|tea|1|1|1|60000|600000", "caller|1.1|q|0901|1|40000", "synced|0"});
    row("list of one queue, as another asked for it",
        {"Action: QueueStatus|Queue: q|ActionID: a", list, member, entry, end}, {});
    row("entries out of nowhere", {member, entry, end}, {});
    row("channels",
        {"Response: Success|Message: Channels will follow",
         "Event: CoreShowChannel|UniqueID: 1.1|Application: Queue",
         "Event: CoreShowChannel|Uniqueid: 1.2|Application: AppQueue", "Event: CoreShowChannelsComplete"},
        {"sync|1", "call|1.1", "synced|1"});
    row("a list that was denied", {"Response: Error|Message: Permission denied", end}, {});

    row("dropped",
        {"Event: Newexten|Uniqueid: 1", "Event: VarSet|Variable: x", "Event: RTCPSent", "Event: QueueParams",
         "Event: PeerStatus", "Event: CEL"},
        {});
    row("unknown, kept", {"Event: FlyingCar|Privilege: call,all|Uniqueid: 1.1|Queue: q|Wheels: 0"},
        {"unknown|FlyingCar|1.1|q||Privilege=call,all|Uniqueid=1.1|Queue=q|Wheels=0"});
}

void AmiTranslatorTest::messages()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(told(messages), expected);
}

/// Whole seconds; the message's own time, or the moment of receipt by the server's clock as far as it is
/// known.
void AmiTranslatorTest::times()
{
    AmiTranslator translator;
    const auto timesOf = [&](const QByteArrayList &messages, qint64 received) {
        QList<qint64> ms;
        const FactBatch batch = factsOf(translator, stream(messages), instantFromMs(received));
        for (const Fact &fact : batch.facts)
            ms.append(toMs(fact.at));
        return ms;
    };
    const QByteArray left = "Event: QueueMemberRemoved|Queue: q|MemberName: Anna";
    QCOMPARE(timesOf({left}, 5'999), (QList<qint64>{5'000, 5'000}));
    QCOMPARE(timesOf({left + "|Timestamp: 1795313659.999999"}, 6'000), QList<qint64>{1'795'313'659'000});
    QCOMPARE(timesOf({left}, 8'500), QList<qint64>{1'795'313'662'000}); // 2.5 s after 659.999
    QCOMPARE(timesOf({left + "|Timestamp: nonsense"}, 8'500), QList<qint64>{1'795'313'662'000});
    QCOMPARE(timesOf({left + "|Timestamp: 99999999999999999999.1"}, 8'500), QList<qint64>{1'795'313'662'000});
    QCOMPARE(timesOf({left + "|Timestamp: 1795313700"}, 9'000), QList<qint64>{1'795'313'700'000});
}

void AmiTranslatorTest::otherEncoding()
{
    QCOMPARE(told({"Event: QueueMemberRemoved|Queue: q|MemberName: Jos\xE9"}),
             QByteArrayList{"parted|q|José"});
    QCOMPARE(told({"Event: QueueMemberRemoved|Queue: q|MemberName: Đặng Hà"}),
             QByteArrayList{"parted|q|Đặng Hà"});
}

void AmiTranslatorTest::knowsWhoIsWho()
{
    AmiTranslator translator;
    (void)factsOf(
        translator,
        stream({"Event: QueueMemberStatus|Queue: q|MemberName: Anna|Interface: L/1|StateInterface: SIP/1",
                "Event: QueueMemberAdded|Queue: q|MemberName: Bob|Location: L/2"}));
    QCOMPARE(translator.agents(), (std::vector<AmiAgent>{{"Anna", "L/1", "SIP/1"}, {"Bob", "L/2", ""}}));
    const FactBatch batch = factsOf(translator, stream({"Event: QueueMemberRemoved|Queue: q|Location: L/1"}));
    QCOMPARE(factTexts(batch).size(), 1);
    QVERIFY(factTexts(batch).first().endsWith("parted|q|Anna"));
}

/// The system's start is counted back from how long it has been up: told after each log-in, new only once.
void AmiTranslatorTest::restarts()
{
    AmiTranslator translator;
    const auto booted = [&](int uptime, qint64 received) {
        translator.connectionBegan();
        QByteArrayList texts;
        const FactBatch batch
            = factsOf(translator, stream({"Event: FullyBooted|Uptime: " + QByteArray::number(uptime)}),
                      instantFromMs(received));
        for (const Fact &fact : batch.facts)
            if (!std::holds_alternative<SourceConnected>(fact.body))
                texts.append(factText(fact));
        return texts;
    };
    QCOMPARE(booted(100, 1'000'000), QByteArrayList());
    QCOMPARE(booted(151, 1'050'400), QByteArrayList()); // the same, a second of rounding off
    QCOMPARE(booted(10, 1'100'000), QByteArrayList{"1 1100000 started"});
    QCOMPARE(booted(20, 1'110'000), QByteArrayList());
}

void AmiTranslatorTest::recordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("agent logged in") << "ami-panoramisk/agent_loggued_in.txt"
                                     << QByteArrayList{"member|general_queue|Agent/401||0|0|0|-1|-1",
                                                       "joined|general_queue|Agent/402|0"};
    QTest::newRow("unpaused") << "ami-panoramisk/agent_not_in_pause.txt"
                              << QByteArrayList{"member|maisonvoyance-tous|Agent/999||1|0|0|-1|-1",
                                                "unpause|maisonvoyance-tous|Agent/999",
                                                "member|xxxxxxxxxxxx-tous|Agent/999||0|0|0|-1|-1"};
    QTest::newRow("a call without queues")
        << "ami-panoramisk/originate_with_events.txt"
        << QByteArrayList{
               "dial|1414510600.0|SIP/ddddd-00000000|SIP/uuuuu-00000001|259|259",
               "dialanswered|SIP/ddddd-00000000|SIP/uuuuu-00000001",
               "dialended|SIP/ddddd-00000000|SIP/uuuuu-00000001",
               "recorded|1414510600.0||Dial|259|S F|259|SIP/ddddd-00000000|SIP/uuuuu-00000001|0|0|0|1"};
    QTest::newRow("another")
        << "ami-goami2/getAmiFixtureCall.txt"
        << QByteArrayList{
               "dial|1598887681.60|SIP/9170-12-0000003c|SIP/okon.ferry.sip.com-0000003d|9170|9898",
               "dialended|SIP/9170-12-0000003c|SIP/okon.ferry.sip.com-0000003d",
               "recorded|1598887681.60|1598887681.60|Dial|9170|Bud Heller|9898|SIP/9170-12-0000003c|"
               "SIP/okon.ferry.sip.com-0000003d|0|0|1|1"};
    QTest::newRow("lists of one queue each") << "ami-goami2/getAmiFixtureQueues.txt" << QByteArrayList();
}

void AmiTranslatorTest::recordings()
{
    QFETCH(QString, file);
    QFETCH(QByteArrayList, expected);
    QFile recording(QDir(CALLHELM_SHARED_DATA).filePath(file));
    if (!recording.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not here.");
    AmiTranslator translator;
    QByteArrayList texts;
    const FactBatch batch = factsOf(translator, recording.readAll());
    for (const Fact &fact : batch.facts)
        if (isOfQueues(fact))
            texts.append(factText(fact.body));
    QCOMPARE(texts, expected);
}

/// Who goes on inventing calls, agents and queues fills no memory but the facts'.
void AmiTranslatorTest::boundedForInventors()
{
    AmiTranslator translator;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        const FactBatch batch = factsOf(
            translator,
            stream({"Event: QueueCallerJoin|Queue: q|Uniqueid: " + n, "Event: HangupRequest|Uniqueid: " + n,
                    "Event: QueueMemberAdded|Queue: q|MemberName: a" + n + "|Interface: L/" + n}));
        QVERIFY(batch.facts.size() <= 4);
    }
    QVERIFY(translator.agents().size() <= 20'000);
}

void AmiTranslatorTest::file()
{
    Result<AmiFile> recording = AmiFile::open(CALLHELM_TEST_DATA "/asterisk-live/ami.txt.gz");
    QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().text));
    qsizetype facts = 0;
    qint64 lines = 0;
    FactBatch batch;
    Instant first;
    for (;;) {
        const Result<bool> more = recording->next(batch);
        QVERIFY(more.ok());
        if (!*more)
            break;
        if (facts == 0 && !batch.facts.empty())
            first = batch.facts.front().at;
        facts += qsizetype(batch.facts.size());
        lines += batch.linesRead;
        QVERIFY(batch.rejections.empty());
    }
    QCOMPARE(toMs(first), 1'795'313'659'000); // the lists at the beginning have no time of their own
    QCOMPARE(lines, recording->records());
    QCOMPARE(recording->bytesRead(), recording->size());
    QCOMPARE(recording->agents().size(), std::size_t(12));
    QVERIFY(facts > 1000);
}

/// What begins with the banner and holds events is a recording, however much text a client polled between.
void AmiTranslatorTest::polled_data()
{
    QTest::addColumn<int>("queues");
    QTest::newRow("none") << 0;
    QTest::newRow("more text than messages") << 50;
    QTest::newRow("more than is looked at first") << 20'000;
}

void AmiTranslatorTest::polled()
{
    QFETCH(int, queues);
    QByteArray bytes = "Asterisk Call Manager/5.0.2\r\n";
    for (int i = 0; i < queues; ++i)
        bytes += "q" + QByteArray::number(i)
            + " has 0 calls (max unlimited) in 'ringall' strategy (2s holdtime), W:0, C:2\r\n   Members: \r\n"
              "   No Callers\r\n\r\n";
    bytes += "Event: QueueCallerJoin\r\nTimestamp: 1793610000.5\r\nQueue: q\r\nUniqueid: 1.1\r\n"
             "CallerIDNum: 0901\r\nPosition: 1\r\n\r\n";
    QTemporaryDir folder;
    const QString path = folder.filePath("ami.txt");
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    Result<AmiFile> opened = AmiFile::open(path);
    QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().text));
    QByteArrayList facts;
    FactBatch batch;
    for (Result<bool> more = opened->next(batch); more.ok() && *more; more = opened->next(batch))
        for (const Fact &fact : batch.facts)
            if (std::holds_alternative<CallerEntered>(fact.body))
                facts.append(QByteArray::number(toMs(fact.at)) + ' ' + factText(fact.body));
    QCOMPARE(facts, QByteArrayList{"1793610000000 entered|1.1|q|0901|1"});
}

void AmiTranslatorTest::notAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << "not a recording";
    QTest::newRow("a queue_log") << QByteArray("1795313639|NONE|NONE|NONE|QUEUESTART|\n").repeated(9)
                                 << "not a recording";
    QTest::newRow("a mail") << QByteArray("From: a@b\nSubject: x\n\nHello\n") << "not a recording";
    QTest::newRow("no times") << QByteArray("Event: Join\nUniqueid: 1\n\n") << "no times";
    QTest::newRow("damaged") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage and more of it")
                             << "damaged";
}

void AmiTranslatorTest::notAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const QString path = folder.filePath("ami.txt");
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    const Result<AmiFile> opened = AmiFile::open(path);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.error().text.contains(reason), qPrintable(opened.error().text));
    QCOMPARE(opened.error().file, path);
    QVERIFY(!AmiFile::open(folder.path()).ok());
    QVERIFY(!AmiFile::open(folder.filePath("missing")).ok());
}

CALLHELM_TEST(AmiTranslatorTest)
#include "amitranslatortest.moc"
