#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "ingest/ami/amidecoder.h"
#include "ingest/compressedfile.h"
#include "support/testmain.h"

using namespace callhelm;

/// Bytes of a manager connection become messages, however they are cut, and whatever they are.
class AmiDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messages_data();
    void messages();
    void whatAMessageIs();
    void bounds_data();
    void bounds();
    void goesOnAfterwards();
    void holdsLittle();
    void reset();
    void theEnd();
    void recordings_data();
    void recordings();
    void otherParsersCases();
    void liveRecording();
};

static QByteArray bytesOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

static QByteArray textOf(const AmiMessage &message)
{
    QByteArrayList headers;
    for (const AmiMessage::Header &header : message.headers)
        headers.append(bytesOf(header.name) + '=' + bytesOf(header.value));
    return QByteArray::number(message.record) + ' ' + headers.join('|')
        + (message.corruptLines ? " corrupt " + QByteArray::number(message.corruptLines) : QByteArray())
        + (message.outputCut ? " cut" : "");
}

/// Messages and rejections in their order, fed in pieces of `size` bytes.
static QByteArrayList read(const QByteArray &bytes, qsizetype size, bool finish = false)
{
    AmiDecoder decoder;
    QByteArrayList all;
    const auto take = [&](const AmiMessage &message) { all.append(textOf(message)); };
    const auto rejections = [&] {
        for (const Rejection &rejection : decoder.takeRejections())
            all.append(QByteArray::number(rejection.line) + " rejected: " + rejection.reason.toUtf8() + ' '
                       + rejection.excerpt.left(20).toUtf8());
    };
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        decoder.decode({piece.constData(), std::size_t(piece.size())}, take);
        rejections();
    }
    if (finish)
        decoder.finish(take);
    rejections();
    // Within a piece rejections are told after the messages.
    std::stable_sort(all.begin(), all.end(), [](const QByteArray &a, const QByteArray &b) {
        return a.left(a.indexOf(' ')).toInt() < b.left(b.indexOf(' ')).toInt();
    });
    if (!decoder.banner().isEmpty())
        all.prepend("banner " + decoder.banner());
    return all;
}

static QByteArrayList readAnyhow(const QByteArray &bytes, bool finish = false)
{
    const QByteArrayList whole = read(bytes, std::max<qsizetype>(1, bytes.size()), finish);
    for (const qsizetype size : {1, 2, 3, 7, 64, 4096, 65'536})
        if (read(bytes, size, finish) != whole)
            return {"differs in pieces of " + QByteArray::number(size)};
    return whole;
}

void AmiDecoderTest::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const char *bytes, const QByteArrayList &expected) {
        QTest::newRow(name) << QByteArray(bytes) << expected;
    };
    row("CR LF", "Event: A\r\nX: 1\r\n\r\nEvent: B\r\n\r\n", {"1 Event=A|X=1", "2 Event=B"});
    row("bare LF", "Event: A\nX: 1\n\nEvent: B\n\n", {"1 Event=A|X=1", "2 Event=B"});
    row("both", "Event: A\r\nX: 1\n\r\nEvent: B\n\n", {"1 Event=A|X=1", "2 Event=B"});
    row("banner", "Asterisk Call Manager/7.0.3\r\nResponse: Success\r\n\r\n",
        {"banner Asterisk Call Manager/7.0.3", "1 Response=Success"});
    row("no banner", "Response: Error\r\n\r\n", {"1 Response=Error"});
    row("many blank lines", "\r\n\r\nEvent: A\r\n\r\n\r\n\r\nEvent: B\r\n\r\n", {"1 Event=A", "2 Event=B"});
    row("no blank after the colon", "Event:A\r\nX:\r\nY: \r\n\r\n", {"1 Event=A|X=|Y="});
    row("more blanks belong to the value", "Event: A\r\nX:  two \r\n\r\n", {"1 Event=A|X= two "});
    row("colons in the value", "Event: VarSet\r\nValue: sip:213@h:5060\r\n\r\n",
        {"1 Event=VarSet|Value=sip:213@h:5060"});
    row("repeated", "Event: A\r\nChanVariable: a=1\r\nChanVariable: b=2\r\n\r\n",
        {"1 Event=A|ChanVariable=a=1|ChanVariable=b=2"});
    row("corrupt lines", "Event: A\r\nV\r\n: x\r\nX: 1\r\n\r\n", {"1 Event=A|X=1 corrupt 2"});
    row("only corrupt lines", "V\r\n\r\nEvent: A\r\n\r\n", {"1 Event=A"});
    row("CR within", "Event: A\r\nX: a\rb\r\n\r\n", {"1 Event=A|X=a\rb"});
    row("escaped stays escaped", "Event: A\r\nX: a\\r\\nb\r\n\r\n", {"1 Event=A|X=a\\r\\nb"});
    row("unfinished", "Event: A\r\nX: 1\r\n", {});
    QTest::newRow("NUL") << QByteArray("Event: A\r\nX: \0\r\n\r\n", 18)
                         << QByteArrayList{"1 Event=A corrupt 1"};
    row("output, as new versions send it",
        "Response: Success\r\nMessage: Command output follows\r\nOutput: a: b\r\nOutput: \r\nOutput: "
        "c\r\n\r\n",
        {"1 Response=Success|Message=Command output follows|Output=a: b|Output=|Output=c"});
    row("output, as old versions send it",
        "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nsupport has 0 calls\n   Members: \n\n"
        "ActionID: no header\n--END COMMAND--\r\n\r\nEvent: B\r\n\r\n",
        {"1 Response=Follows|Privilege=Command|ActionID=7|Output=support has 0 calls|Output=   Members: |"
         "Output=|Output=ActionID: no header",
         "2 Event=B"});
    row("output without its last line end",
        "Response: Follows\r\nPrivilege: Command\r\nlast--END COMMAND--\r\n\r\nEvent: B\r\n\r\n",
        {"1 Response=Follows|Privilege=Command|Output=last", "2 Event=B"});
    row("empty output", "Response: Follows\r\nPrivilege: Command\r\n--END COMMAND--\r\n\r\nEvent: B\r\n\r\n",
        {"1 Response=Follows|Privilege=Command", "2 Event=B"});
    row("polled text right before an event",
        "support has 0 calls (max unlimited), W:0, C:2\r\n   Members: \r\n      101 (Local/101@x) has taken "
        "no "
        "calls\r\nEvent: A\r\nX: 1\r\n\r\n",
        {"1 Event=A|X=1 corrupt 1"});
    row("what looks like an event within a message is a header",
        "Event: UserEvent\r\nX: 1\r\nEvent: A\r\n\r\nResponse: Success\r\nEvent: B\r\n\r\n",
        {"1 Event=UserEvent|X=1|Event=A", "2 Response=Success|Event=B"});
    row("events between response lines", "Response: Success\r\n\r\nEvent: A\r\n\r\nResponse: Success\r\n\r\n",
        {"1 Response=Success", "2 Event=A", "3 Response=Success"});
}

void AmiDecoderTest::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(readAnyhow(bytes), expected);
}

void AmiDecoderTest::whatAMessageIs()
{
    AmiDecoder decoder;
    int seen = 0;
    decoder.decode("Event: OriginateResponse\r\nresponse: Success\r\nUNIQUEID: 1.2\r\n\r\n",
                   [&](const AmiMessage &message) {
                       ++seen;
                       QVERIFY(message.event() == "OriginateResponse" && !message.isResponse());
                       QVERIFY(message.value("UniqueID") == "1.2" && message.has("Response"));
                       QVERIFY(message.value({"Nothing", "Uniqueid"}) == "1.2");
                       QVERIFY(!message.has("Channel") && message.value("Channel").empty());
                   });
    decoder.decode("Response: Error\r\nEvent: x\r\nVariable: a\r\nVariable: b\r\n\r\n",
                   [&](const AmiMessage &message) {
                       ++seen;
                       QVERIFY(message.event().empty() && message.isResponse());
                       QCOMPARE(message.values("variable").size(), std::size_t(2));
                   });
    QCOMPARE(seen, 2);
}

void AmiDecoderTest::bounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray after = "Event: After\r\n\r\n";
    const auto headers = [](int n) {
        QByteArray all = "Event: A\r\n";
        for (int i = 1; i < n; ++i)
            all += "X: 1\r\n";
        return all + "\r\n";
    };
    const auto line = [](int size) { return "X: " + QByteArray(size - 3, 'x'); };
    QTest::newRow("headers: most") << headers(256)
            + after << QByteArrayList{"1 Event=A" + QByteArray("|X=1").repeated(255), "2 Event=After"};
    QTest::newRow("headers: one too many")
        << headers(257) + after
        << QByteArrayList{"1 rejected: A message has more than 256 headers. Event: A␍X: 1␍X: 1␍X",
                          "2 Event=After"};
    const QByteArray long64 = line(65'536);
    QTest::newRow("line: longest, CR LF")
        << long64 + "\r\n\r\n" + after << QByteArrayList{"1 X=" + long64.mid(3), "2 Event=After"};
    QTest::newRow("line: longest, LF")
        << long64 + "\n\n" + after << QByteArrayList{"1 X=" + long64.mid(3), "2 Event=After"};
    for (const char *end : {"\n", "\r\n"}) {
        for (const int size : {65'537, 65'538, 200'000})
            QTest::addRow("line: %d%s", size, end[0] == '\r' ? " CR LF" : " LF")
                << "Event: B" + QByteArray(end) + line(size) + end + "Y: 1" + end + end + after
                << QByteArrayList{QByteArray("1 rejected: A line is longer than 64 KB. Event: B")
                                      + (end[0] == '\r' ? "␍" : ""),
                                  "2 Event=After"};
    }
    QByteArray large = "Event: A\r\n";
    while (large.size() <= 1024 * 1024)
        large += line(60'000) + "\r\n";
    QTest::newRow("message: too large")
        << large + "\r\n" + after
        << QByteArrayList{"1 rejected: A message is larger than 1 MB. Event: A␍X: xxxxxxxx", "2 Event=After"};
    QTest::newRow("message: too large of corrupt lines") << QByteArray("nonsense\n").repeated(140'000) + "\n"
            + after << QByteArrayList{"1 rejected: A message is larger than 1 MB. nonsense", "2 Event=After"};
    QByteArray output = "Response: Success\r\n";
    for (int i = 0; i < 300; ++i)
        output += "Output: x\r\n";
    QTest::newRow("output") << output + "\r\n" + after
                            << QByteArrayList{"1 Response=Success" + QByteArray("|Output=x").repeated(256)
                                                  + " cut",
                                              "2 Event=After"};
}

void AmiDecoderTest::bounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(readAnyhow(bytes), expected);
}

/// What is passed over ends at the next blank line, and only there.
void AmiDecoderTest::goesOnAfterwards()
{
    const QByteArray tooMany = "Event: A\r\n" + QByteArray("X: 1\r\n").repeated(300);
    QCOMPARE(readAnyhow(tooMany + "\r\r\n \r\n\r\nEvent: B\r\n\r\n").size(), 2);
    QCOMPARE(readAnyhow(tooMany + "\nEvent: B\r\n\r\n").last(), QByteArray("2 Event=B"));
    QCOMPARE(readAnyhow(tooMany + "\r\n" + tooMany + "\r\nEvent: B\r\n\r\n").last(), QByteArray("3 Event=B"));
}

/// 64 MB without a line end, of lines without a blank one, of headers: a megabyte or so at most.
void AmiDecoderTest::holdsLittle()
{
    for (const QByteArray &piece : {QByteArray(64 * 1024, 'x'), QByteArray("X: 1\r\n").repeated(10'000),
                                    QByteArray("x\n").repeated(30'000), QByteArray("\0", 1).repeated(60'000),
                                    "X: " + QByteArray(60'000, 'x') + "\r\n",
                                    "Response: Follows\n" + QByteArray("x\n").repeated(30'000)}) {
        AmiDecoder decoder;
        std::size_t most = 0;
        int rejected = 0;
        for (qsizetype sent = 0; sent < 64 * 1024 * 1024; sent += piece.size()) {
            decoder.decode({piece.constData(), std::size_t(piece.size())},
                           [](const AmiMessage &) { QFAIL("?"); });
            most = std::max(most, decoder.heldBytes());
            rejected += int(decoder.takeRejections().size());
        }
        QVERIFY2(most <= 3 * 1024 * 1024, QByteArray::number(qint64(most)).constData());
        QCOMPARE(rejected, 1);
    }
}

/// A new connection begins with a new message; the count goes on.
void AmiDecoderTest::reset()
{
    AmiDecoder decoder;
    QByteArrayList all;
    const auto take = [&](const AmiMessage &message) { all.append(textOf(message)); };
    decoder.decode("Asterisk Call Manager/1.1\r\nEvent: A\r\n\r\nEvent: B\r\nX: ", take);
    decoder.reset();
    QVERIFY(decoder.banner().isEmpty());
    decoder.decode("Asterisk Call Manager/2.0\r\nEvent: C\r\n\r\n", take);
    QCOMPARE(decoder.banner(), QByteArray("Asterisk Call Manager/2.0"));
    QCOMPARE(all, (QByteArrayList{"1 Event=A", "2 Event=C"}));
}

void AmiDecoderTest::theEnd()
{
    QCOMPARE(readAnyhow("Event: A\r\n\r\nEvent: B\r\nX: 1\r\n", true),
             (QByteArrayList{"1 Event=A", "2 Event=B|X=1"}));
    QCOMPARE(readAnyhow("Event: A\r\n\r\nEvent: B\r\nX: 1", true),
             (QByteArrayList{"1 Event=A",
                             "2 rejected: The recording ends in the middle of a message. Event: B␍X: 1"}));
    QCOMPARE(readAnyhow("Event: A\r\n\r\n", true), QByteArrayList{"1 Event=A"});
    QCOMPARE(readAnyhow("", true), QByteArrayList());
}

void AmiDecoderTest::recordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("responses");
    // The counts are those of `grep -c '^Event:'` and `grep -c '^Response:'`, less those before which the
    // collection lost the blank line: such a block is one message, and its first header says which.
    QTest::newRow("agent logged in") << "ami-panoramisk/agent_loggued_in.txt" << 145 << 8;
    QTest::newRow("agent unpaused") << "ami-panoramisk/agent_not_in_pause.txt" << 61 << 0;
    QTest::newRow("originate") << "ami-panoramisk/originate_with_events.txt" << 747 << 1;
    QTest::newRow("added") << "ami-panoramisk/queue_add.txt" << 0 << 1;
    QTest::newRow("queue status") << "ami-panoramisk/queue_status.txt" << 8 << 1;
    QTest::newRow("a call") << "ami-goami2/getAmiFixtureCall.txt" << 49 << 0;
    QTest::newRow("a conference") << "ami-goami2/getAmiFixtureConfBridge.txt" << 20 << 2;
    QTest::newRow("members") << "ami-goami2/getAmiFixtureQueueMembers.txt" << 5 << 2;
    QTest::newRow("queues") << "ami-goami2/getAmiFixtureQueues.txt" << 19 << 11;
}

void AmiDecoderTest::recordings()
{
    QFETCH(QString, file);
    QFile recording(QDir(CALLHELM_SHARED_DATA).filePath(file));
    if (!recording.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not here.");
    const QByteArray bytes = recording.readAll();
    const QByteArrayList messages = readAnyhow(bytes, true);
    const auto beginning = [&](const char *with) {
        return std::count_if(messages.begin(), messages.end(), [with](const QByteArray &message) {
            return message.mid(message.indexOf(' ') + 1).startsWith(with);
        });
    };
    QTEST(int(beginning("Event=")), "events");
    QTEST(int(beginning("Response=")), "responses");
    QCOMPARE(beginning("rejected"), bytes.endsWith('\n') ? 0 : 1); // cut off in its last line
}

/// The cases of another parser: headers as a dictionary, repeated ones joined by commas.
void AmiDecoderTest::otherParsersCases()
{
    QFile file(QDir(CALLHELM_SHARED_DATA).filePath("ami-python-ami/parse_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not here.");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases.size(), 4);
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QByteArray bytes = one["message"].toString().toUtf8();
        AmiDecoder decoder;
        QJsonObject got;
        decoder.decode({bytes.constData(), std::size_t(bytes.size())}, [&](const AmiMessage &message) {
            for (const AmiMessage::Header &header : message.headers) {
                const QString name = QString::fromUtf8(bytesOf(header.name)).toLower();
                const QString before = got.contains(name) ? got[name].toString() + ',' : QString();
                got[name] = before + QString::fromUtf8(bytesOf(header.value));
            }
        });
        QCOMPARE(got, one["expected"].toObject());
    }
}

void AmiDecoderTest::liveRecording()
{
    Result<CompressedFile> file = CompressedFile::open(CALLHELM_TEST_DATA "/asterisk-live/ami.txt.gz");
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text));
    QByteArray bytes;
    for (;;) {
        const Result<QByteArray> piece = file->read(1'000'000);
        QVERIFY(piece.ok());
        if (piece->isEmpty())
            break;
        bytes += *piece;
    }
    QCOMPARE(file->bytesRead(), file->size());
    const QByteArrayList messages = readAnyhow(bytes);
    QCOMPARE(messages.first(), QByteArray("banner Asterisk Call Manager/13.0.0"));
    QCOMPARE(messages.size(), 1 + bytes.count("\nEvent: ") + 4); // login and three actions were answered
}

CALLHELM_TEST(AmiDecoderTest)
#include "amidecodertest.moc"
