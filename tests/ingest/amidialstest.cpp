#include <map>

#include <QFile>
#include <QTest>

#include "facttext.h"
#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amidials.h"
#include "ingest/ami/amifile.h"
#include "ingest/ami/amirecords.h"
#include "ingest/ami/amitranslator.h"
#include "ingest/cdr/cdrfile.h"
#include "support/testmain.h"

using namespace callhelm;

/// Calls without a queue, as the manager tells of them.
class AmiDialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messages_data();
    void messages();
    void phones_data();
    void phones();
    void phonesOnceAConnection();
    void nothingOfWhatWentOnBefore();
    void forgetsWhatIsNotListed();
    void records_data();
    void records();
    void boundedForInventors();
    void recordsAreThoseOfTheLog();
    void eachCallHasItsTwin();
};

namespace {

/// "A: 1|B: 2" is a message.
FactBatch factsOf(AmiTranslator &translator, const QByteArrayList &messages,
                  Instant received = instantFromMs(1'000'000))
{
    QByteArray bytes;
    for (QByteArray message : messages)
        bytes += message.replace("|", "\r\n") + "\r\n\r\n";
    AmiDecoder decoder;
    decoder.decode({bytes.constData(), std::size_t(bytes.size())},
                   [&](const AmiMessage &message) { translator.take(message, received); });
    return translator.batch();
}

QByteArrayList textsOf(const FactBatch &batch)
{
    QByteArrayList texts;
    for (const Fact &fact : batch.facts)
        if (!std::holds_alternative<SourceConnected>(fact.body))
            texts.append(factText(fact.body));
    return texts;
}

template <class File>
std::vector<FactBatch> readAll(Result<File> file)
{
    std::vector<FactBatch> batches;
    if (!file.ok())
        return batches;
    FactBatch batch;
    for (Result<bool> more = file->next(batch); more.ok() && *more; more = file->next(batch))
        batches.push_back(std::move(batch));
    return batches;
}

template <class Take>
void eachCall(const std::vector<FactBatch> &batches, CallRecorded::Witness witness, Take take)
{
    for (const FactBatch &batch : batches)
        for (const Fact &fact : batch.facts)
            if (const auto *call = std::get_if<CallRecorded>(&fact.body); call && call->witness == witness)
                take(fact, *call);
}

const QString recording = QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/ami.txt.gz");
const QString masterCsv = QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/Master.csv");

} // namespace

void AmiDialsTest::messages_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArrayList &messages, const QByteArrayList &expected) {
        QTest::newRow(name) << messages << expected;
    };
    const QByteArray a = "Event: Newchannel|Uniqueid: 1.1|Linkedid: 1.1|Channel: SIP/1-a|Exten: 0973";
    const QByteArray ids = "|Uniqueid: 1.1|Linkedid: 1.1|Channel: SIP/1-a|CallerIDNum: 102|CallerIDName: "
                           "Anna|Exten: 0973|DestChannel: SIP/t-b|DestUniqueid: 1.2|DestLinkedid: 1.1";
    const QByteArray begin = "Event: DialBegin" + ids + "|DialString: t/0973|Timestamp: 100.9";
    const auto end = [&](const char *status) {
        return "Event: DialEnd" + ids + "|DialStatus: " + status + "|Timestamp: 107.2";
    };
    const auto hangup = [](const char *id) {
        return QByteArray("Event: Hangup|Uniqueid: ") + id + "|Linkedid: 1.1|Timestamp: 130.1";
    };
    const QByteArray dial = "dial|1.1|SIP/1-a|SIP/t-b|102|0973";
    const QByteArray answered = "dialanswered|SIP/1-a|SIP/t-b";
    const QByteArray over = "dialended|SIP/1-a|SIP/t-b";
    const auto recorded = [](const char *rest) {
        return QByteArray("recorded|1.1|1.1|Dial|102|Anna|0973|SIP/1-a|SIP/t-b|") + rest;
    };
    row("answered, the caller hangs up", {a, begin, end("ANSWER"), hangup("1.1"), hangup("1.2")},
        {dial, answered, over, recorded("30000|23000|0|1")});
    row("answered, the other hangs up", {a, begin, end("ANSWER"), hangup("1.2"), hangup("1.1")},
        {dial, answered, over, recorded("30000|23000|0|1")});
    row("no answer", {a, begin, end("NOANSWER"), hangup("1.2"), hangup("1.1")},
        {dial, over, recorded("7000|0|1|1")});
    row("cancelled", {a, begin, end("CANCEL"), hangup("1.2"), hangup("1.1")},
        {dial, over, recorded("7000|0|1|1")});
    row("busy", {a, begin, end("BUSY")}, {dial, over, recorded("7000|0|2|1")});
    row("congestion", {a, begin, end("CONGESTION")}, {dial, over, recorded("7000|0|3|1")});
    row("unavailable", {a, begin, end("CHANUNAVAIL")}, {dial, over, recorded("7000|0|3|1")});
    row("hung up without an end", {a, begin, hangup("1.1")}, {dial, over, recorded("30000|0|1|1")});
    row("the end comes after the channel", {a, begin, hangup("1.2"), end("BUSY")},
        {dial, over, recorded("30000|0|2|1").replace("30000", "7000")});
    row("an end alone", {a, end("ANSWER")}, {});
    row("told twice", {a, begin, begin, end("BUSY"), end("BUSY")}, {dial, over, recorded("7000|0|2|1")});
    row("two at once",
        {a, begin, QByteArray(begin).replace("SIP/t-b", "SIP/2-c").replace("1.2", "1.3"),
         QByteArray(end("CANCEL")).replace("SIP/t-b", "SIP/2-c").replace("1.2", "1.3"), end("ANSWER"),
         hangup("1.1")},
        {dial, "dial|1.1|SIP/1-a|SIP/2-c|102|0973", "dialended|SIP/1-a|SIP/2-c",
         "recorded|1.1|1.1|Dial|102|Anna|0973|SIP/1-a|SIP/2-c|7000|0|1|1", answered, over,
         recorded("30000|23000|0|1")});
    row("unknown caller, in a macro",
        {QByteArray(a).replace("0973", "s"),
         QByteArray(begin)
             .replace("Exten: 0973", "Exten: s")
             .replace("102", "<unknown>")
             .replace("Anna", "<unknown>")},
        {"dial|1.1|SIP/1-a|SIP/t-b||0973"});
    row("far half of a Local channel",
        {"Event: Newchannel|Uniqueid: 1.1|Linkedid: 1.1|Channel: Local/1@x-1;2",
         QByteArray(begin).replace("SIP/1-a", "Local/1@x-1;2")},
        {});
    row("part of another call", {a, QByteArray(begin).replace("|Linkedid: 1.1", "|Linkedid: 1.0")}, {});
    row("without a caller", {a, "Event: DialBegin|DestChannel: SIP/t-b|DestUniqueid: 1.2|DestLinkedid: 1.2"},
        {});
    row("created before", {begin, end("ANSWER"), hangup("1.1")}, {});
    row("from a queue",
        {a, "Event: QueueCallerJoin|Uniqueid: 1.1|Queue: q|CallerIDNum: 102|Position: 1", begin,
         end("NOANSWER")},
        {"entered|1.1|q|102|1"});
    row("after a queue",
        {a, "Event: QueueCallerJoin|Uniqueid: 1.1|Queue: q|CallerIDNum: 102|Position: 1",
         "Event: QueueCallerAbandon|Uniqueid: 1.1|Queue: q|HoldTime: 5",
         "Event: QueueCallerLeave|Uniqueid: 1.1|Queue: q", begin, end("BUSY")},
        {"entered|1.1|q|102|1", "left|1.1|q||5000|1", dial, over, recorded("7000|0|2|1")});
    const QByteArray optimised = "Event: LocalOptimizationBegin|LocalOneUniqueid: ";
    row("the dialled Local channel leaves",
        {a, begin, end("ANSWER"), optimised + "1.2|LocalTwoUniqueid: 1.3", hangup("1.2"), hangup("1.3"),
         QByteArray(hangup("1.1")).replace("130", "150")},
        {dial, answered, over, recorded("50000|43000|0|1")});
    row("the dialling Local channel leaves",
        {a, begin, end("ANSWER"), optimised + "1.1|LocalTwoUniqueid: 1.3", hangup("1.1"),
         QByteArray(hangup("1.2")).replace("130", "150")},
        {dial, answered, over, recorded("50000|43000|0|1")});

    const QByteArray oldA = "Event: Newchannel|Uniqueid: 1.1|Channel: SIP/1-a|Exten: 0973";
    const QByteArray oldBegin
        = "Event: Dial|SubEvent: Begin|Channel: SIP/1-a|Destination: SIP/t-b|CallerIDNum: "
          "102|CallerIDName: Anna|UniqueID: 1.1|DestUniqueID: 1.2|Dialstring: "
          "t/0973|Timestamp: 100.9";
    const QByteArray up = "Event: Newstate|Uniqueid: 1.2|ChannelStateDesc: Up|Timestamp: 107.2";
    const auto oldEnd = [](const char *status) {
        return QByteArray("Event: Dial|SubEvent: End|Channel: SIP/1-a|UniqueID: 1.1|DialStatus: ") + status
            + "|Timestamp: 130.1";
    };
    const auto oldRecorded = [&](const char *rest) { return recorded(rest).replace("1.1|1.1|", "1.1||"); };
    row("old, answered", {oldA, oldBegin, up, hangup("1.2"), oldEnd("ANSWER"), hangup("1.1")},
        {dial, answered, over, oldRecorded("30000|23000|0|1")});
    row("old, busy", {oldA, oldBegin, oldEnd("BUSY"), hangup("1.1")},
        {dial, over, oldRecorded("30000|0|2|1")});
    row("old, no answer", {oldA, oldBegin, hangup("1.2"), oldEnd("NOANSWER"), hangup("1.1")},
        {dial, over, oldRecorded("30000|0|1|1")});
}

void AmiDialsTest::messages()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArrayList, expected);
    AmiTranslator translator;
    QCOMPARE(textsOf(factsOf(translator, messages)), expected);
}

void AmiDialsTest::phones_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("plain") << QByteArray("Interface: PJSIP/201|StateInterface: PJSIP/201")
                           << QByteArrayList{"phone|Anna|PJSIP/201"};
    QTest::newRow("Local") << QByteArray("Interface: Local/101@agents/n|StateInterface: Local/101@agents")
                           << QByteArrayList{"phone|Anna|Local/101@agents"};
    QTest::newRow("Local for a phone")
        << QByteArray("Location: Local/101@from-queue/n|StateInterface: PJSIP/101")
        << QByteArrayList{"phone|Anna|Local/101@from-queue", "phone|Anna|PJSIP/101"};
    QTest::newRow("a hint") << QByteArray("Interface: SIP/101|StateInterface: hint:101@ext-local")
                            << QByteArrayList{"phone|Anna|SIP/101"};
    QTest::newRow("a lamp") << QByteArray("Interface: SIP/101|StateInterface: Custom:agent101")
                            << QByteArrayList{"phone|Anna|SIP/101"};
    QTest::newRow("none") << QByteArray("StateInterface: ") << QByteArrayList();
}

void AmiDialsTest::phones()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArrayList, expected);
    AmiTranslator translator;
    QByteArrayList texts
        = textsOf(factsOf(translator, {"Event: QueueMemberStatus|Queue: q|MemberName: Anna|" + member}));
    texts.removeIf([](const QByteArray &text) { return !text.startsWith("phone|"); });
    QCOMPARE(texts, expected);
}

void AmiDialsTest::phonesOnceAConnection()
{
    AmiTranslator translator;
    const auto phones = [&](const QByteArray &agent) {
        QByteArrayList texts = textsOf(factsOf(
            translator, {"Event: QueueMemberStatus|Queue: q|MemberName: " + agent + "|Interface: SIP/1"}));
        texts.removeIf([](const QByteArray &text) { return !text.startsWith("phone|"); });
        return texts;
    };
    QCOMPARE(phones("Anna"), QByteArrayList{"phone|Anna|SIP/1"});
    QCOMPARE(phones("Anna"), QByteArrayList());
    QCOMPARE(phones("Bob"), QByteArrayList{"phone|Bob|SIP/1"});
    QCOMPARE(phones("Anna"), QByteArrayList{"phone|Anna|SIP/1"});
    translator.connectionBegan();
    QCOMPARE(phones("Anna"), QByteArrayList{"phone|Anna|SIP/1"});
}

void AmiDialsTest::nothingOfWhatWentOnBefore()
{
    AmiTranslator translator;
    const QByteArray created = "Event: Newchannel|Uniqueid: 1.1|Linkedid: 1.1|Channel: SIP/1-a";
    const QByteArray begin = "Event: DialBegin|Uniqueid: 1.1|Linkedid: 1.1|Channel: SIP/1-a|DestChannel: "
                             "SIP/2-b|DestUniqueid: 1.2";
    QCOMPARE(textsOf(factsOf(translator, {created, begin})).size(), 1);
    translator.connectionBegan();
    QCOMPARE(textsOf(factsOf(translator, {begin, "Event: Hangup|Uniqueid: 1.1"})), QByteArrayList());
}

void AmiDialsTest::forgetsWhatIsNotListed()
{
    AmiTranslator translator;
    const auto call = [](const QByteArray &n) {
        return QByteArrayList{"Event: Newchannel|Uniqueid: " + n + "|Linkedid: " + n + "|Channel: SIP/" + n,
                              "Event: DialBegin|Uniqueid: " + n + "|Linkedid: " + n + "|Channel: SIP/" + n
                                  + "|DestChannel: SIP/to" + n + "|DestUniqueid: 9" + n};
    };
    (void)factsOf(translator, call("1") + call("2"));
    QCOMPARE(textsOf(factsOf(translator,
                             {"Response: Success|Message: Channels will follow",
                              "Event: CoreShowChannel|Uniqueid: 2|Application: Dial",
                              "Event: CoreShowChannelsComplete"})),
             (QByteArrayList{"sync|1", "dialended|SIP/1|SIP/to1", "synced|1"}));
    QCOMPARE(textsOf(factsOf(translator, {"Event: Hangup|Uniqueid: 1", "Event: Hangup|Uniqueid: 2"})).size(),
             2);
}

void AmiDialsTest::records_data()
{
    QTest::addColumn<QByteArray>("sent"); // 02:14:27 UTC and a little
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("at");
    QTest::newRow("UTC") << QByteArray("1795313667.911769") << QByteArray("2026-11-22 02:14:27")
                         << qint64(1'795'313'667);
    QTest::newRow("Viet Nam") << QByteArray("1795313667.911769") << QByteArray("2026-11-22 09:14:27")
                              << qint64(1'795'313'667);
    QTest::newRow("Nepal, a little late")
        << QByteArray("1795313967.9") << QByteArray("2026-11-22 07:59:27") << qint64(1'795'313'667);
    QTest::newRow("New York") << QByteArray("1795313667.9") << QByteArray("2026-11-21 21:14:27")
                              << qint64(1'795'313'667);
}

void AmiDialsTest::records()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, end);
    QFETCH(qint64, at);
    AmiTranslator translator;
    const FactBatch batch = factsOf(
        translator,
        {"Event: Newchannel|Uniqueid: 1795313659.7|Linkedid: 1795313659.4",
         "Event: Hangup|Uniqueid: 1795313659.7",
         "Event: Cdr|Timestamp: " + sent
             + "|Source: 0978|Destination: 101|CallerID: \"KH 482\" <0978>|Channel: "
               "SIP/1-a|DestinationChannel: "
               "SIP/2-b|LastApplication: Dial|StartTime: x|EndTime: "
             + end + "|Duration: 8|BillableSeconds: 3|Disposition: ANSWERED|UniqueID: 1795313659.7"});
    QCOMPARE(rejectionTexts(batch), QStringList{"3: “x” is not a time."});
    const FactBatch good = factsOf(
        translator,
        {"Event: Cdr|Timestamp: " + sent
         + "|Source: 0978|Destination: 101|CallerID: \"KH 482\" <0978>|Channel: SIP/1-a|DestinationChannel: "
           "SIP/2-b|LastApplication: Dial|EndTime: "
         + end + "|Duration: 8|BillableSeconds: 3|Disposition: ANSWERED|UniqueID: 1795313659.7"});
    QCOMPARE(textsOf(good),
             QByteArrayList{
                 "recorded|1795313659.7|1795313659.4|Dial|0978|KH 482|101|SIP/1-a|SIP/2-b|8000|3000|0|0"});
    QCOMPARE(toMs(good.facts.front().at), at * 1000);
}

void AmiDialsTest::boundedForInventors()
{
    AmiDials dials;
    AmiRecords records;
    AmiFacts facts;
    AmiDecoder decoder;
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray bytes = "Event: Newchannel\r\nUniqueid: " + n + "\r\nLinkedid: " + n
            + "\r\nChannel: SIP/1\r\nDestChannel: SIP/2\r\nDestUniqueid: x" + n + "\r\n\r\n";
        decoder.decode({bytes.constData(), std::size_t(bytes.size())}, [&](const AmiMessage &message) {
            dials.channelCreated(message);
            dials.began(message, Instant(), facts);
            records.channel(message);
        });
        (void)facts.take();
    }
    QVERIFY(dials.size() <= 100'000);
    QVERIFY(records.size() <= 40'000);
}

/// The manager and Master.csv hold the same records: to the last field, but for the call that a record is
/// part of, which the manager tells elsewhere.
void AmiDialsTest::recordsAreThoseOfTheLog()
{
    std::map<QByteArray, int> told;
    const std::vector<FactBatch> log = readAll(CdrFile::open(masterCsv, QTimeZone("Asia/Ho_Chi_Minh")));
    const std::vector<FactBatch> ami = readAll(AmiFile::open(recording));
    int records = 0;
    const auto textOf
        = [](const Fact &fact) { return QByteArray::number(toMs(fact.at)) + ' ' + factText(fact.body); };
    eachCall(log, CallRecorded::Witness::Record, [&](const Fact &fact, const CallRecorded &) {
        ++records;
        ++told[textOf(fact)];
    });
    eachCall(ami, CallRecorded::Witness::Record,
             [&](const Fact &fact, const CallRecorded &) { --told[textOf(fact)]; });
    QCOMPARE(records, 980);
    for (const auto &[text, count] : told)
        QVERIFY2(count == 0, text);
}

/// What was seen of the channels and what was written down of the same calls.
void AmiDialsTest::eachCallHasItsTwin()
{
    const std::vector<FactBatch> log = readAll(CdrFile::open(masterCsv, QTimeZone::utc()));
    const std::vector<FactBatch> ami = readAll(AmiFile::open(recording));
    const auto channels = [](const CallRecorded &call) {
        return std::string(call.channel) + ' ' + std::string(call.toChannel);
    };
    std::map<std::string, std::pair<Instant, CallRecorded>> written;
    eachCall(log, CallRecorded::Witness::Record, [&](const Fact &fact, const CallRecorded &call) {
        if (call.application == "Dial")
            QVERIFY(written.emplace(channels(call), std::pair(fact.at, call)).second);
    });
    QCOMPARE(written.size(), size_t(47));
    int seen = 0;
    eachCall(ami, CallRecorded::Witness::Channels, [&](const Fact &fact, const CallRecorded &call) {
        ++seen;
        const auto twin = written.find(channels(call));
        QVERIFY2(twin != written.end(), factText(fact.body));
        const auto &[at, record] = twin->second;
        QCOMPARE(fact.at, at);
        QCOMPARE(call.call, record.call);
        QCOMPARE(call.linked, record.linked);
        QCOMPARE(call.number, record.number);
        QCOMPARE(call.name, record.name);
        QCOMPARE(call.dialled, record.dialled);
        QCOMPARE(call.how, record.how);
        // The record begins with the ringing of the agent's own phone.
        QVERIFY(call.length <= record.length + std::chrono::seconds(1));
        QVERIFY(call.talk <= record.talk + std::chrono::seconds(1) || record.talk == Duration(0));
        written.erase(twin);
    });
    QCOMPARE(seen, 47);
    QVERIFY(written.empty());
}

CALLHELM_TEST(AmiDialsTest)
#include "amidialstest.moc"
