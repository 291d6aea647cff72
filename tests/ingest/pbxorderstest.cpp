#include <functional>

#include <QTest>

#include "ingest/ami/pbxorders.h"
#include "support/testmain.h"

using namespace callhelm;
using Make = std::function<Result<AmiHeaders>(const QString &field)>;
Q_DECLARE_METATYPE(Make)

/// The exact bytes of each act, and that nothing in a field can make two messages of one.
class PbxOrdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void hostile_data();
    void hostile();
    void unusable_data();
    void unusable();
    void phones_data();
    void phones();
};

static QByteArray bytesOf(const Result<AmiHeaders> &headers)
{
    if (!headers)
        return "refused: " + headers.error().text.toUtf8();
    const auto bytes = amiAction(*headers);
    return bytes ? *bytes : "refused: " + bytes.error().text.toUtf8();
}

static const QString local = QStringLiteral("Local/101@agents/n");
static const QString channel = QStringLiteral("PJSIP/101-0000002a");

void PbxOrdersTest::bytes_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const Result<AmiHeaders> &made, const char *wanted) {
        QTest::newRow(name) << bytesOf(made) << QByteArray(wanted);
    };
    row("pause everywhere", pbxorder::pause(local, true, QStringLiteral("ăn trưa")),
        "Action: QueuePause\r\nInterface: Local/101@agents/n\r\nPaused: true\r\nReason: ăn trưa\r\n\r\n");
    row("pause in a queue", pbxorder::pause(local, true, {}, QStringLiteral("sales")),
        "Action: QueuePause\r\nInterface: Local/101@agents/n\r\nPaused: true\r\nQueue: sales\r\n\r\n");
    row("resume", pbxorder::pause(local, false),
        "Action: QueuePause\r\nInterface: Local/101@agents/n\r\nPaused: false\r\n\r\n");
    row("add",
        pbxorder::addToQueue({QStringLiteral("sales"), local, QStringLiteral("Nguyễn An"),
                              QStringLiteral("PJSIP/101"), 3, true}),
        "Action: QueueAdd\r\nQueue: sales\r\nInterface: Local/101@agents/n\r\nMemberName: Nguyễn An\r\n"
        "StateInterface: PJSIP/101\r\nPenalty: 3\r\nPaused: true\r\n\r\n");
    row("add, little known", pbxorder::addToQueue({QStringLiteral("sales"), local, {}, {}, -4, false}),
        "Action: QueueAdd\r\nQueue: sales\r\nInterface: Local/101@agents/n\r\nPenalty: 0\r\n"
        "Paused: false\r\n\r\n");
    row("remove", pbxorder::removeFromQueue(QStringLiteral("sales"), local),
        "Action: QueueRemove\r\nQueue: sales\r\nInterface: Local/101@agents/n\r\n\r\n");
    const QString own = QStringLiteral("PJSIP/200");
    row("listen", pbxorder::listen(own, channel, SpyMode::Listen, QStringLiteral("Callhelm: An \"<1>\"")),
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qE\r\n"
        "CallerID: Callhelm: An 1\r\nAsync: true\r\n\r\n");
    row("whisper", pbxorder::listen(own, channel, SpyMode::Whisper, {}),
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qwE\r\n"
        "Async: true\r\n\r\n");
    row("barge in", pbxorder::listen(own, channel, SpyMode::Barge, {}),
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qBE\r\n"
        "Async: true\r\n\r\n");
    row("dial", pbxorder::dial(own, QStringLiteral("0901234567"), QStringLiteral("from-internal")),
        "Action: Originate\r\nChannel: PJSIP/200\r\nContext: from-internal\r\nExten: 0901234567\r\n"
        "Priority: 1\r\nAsync: true\r\n\r\n");
    row("hang up", pbxorder::hangUp(channel), "Action: Hangup\r\nChannel: PJSIP/101-0000002a\r\n\r\n");
}

void PbxOrdersTest::bytes()
{
    QFETCH(QByteArray, made);
    QFETCH(QByteArray, wanted);
    QCOMPARE(made, wanted);
}

void PbxOrdersTest::hostile_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breaksTheLine");
    const std::vector<std::pair<const char *, Make>> fields{
        {"pause: interface", [](const QString &f) { return pbxorder::pause(f, true); }},
        {"pause: reason", [](const QString &f) { return pbxorder::pause(local, true, f); }},
        {"pause: queue", [](const QString &f) { return pbxorder::pause(local, true, {}, f); }},
        {"add: queue",
         [](const QString &f) {
             return pbxorder::addToQueue({f, local, {}, {}, 0, false});
         }},
        {"add: interface",
         [](const QString &f) {
             return pbxorder::addToQueue({QStringLiteral("q"), f, {}, {}, 0, false});
         }},
        {"add: name",
         [](const QString &f) {
             return pbxorder::addToQueue({QStringLiteral("q"), local, f, {}, 0, false});
         }},
        {"add: state",
         [](const QString &f) {
             return pbxorder::addToQueue({QStringLiteral("q"), local, {}, f, 0, false});
         }},
        {"remove: queue", [](const QString &f) { return pbxorder::removeFromQueue(f, local); }},
        {"remove: interface",
         [](const QString &f) { return pbxorder::removeFromQueue(QStringLiteral("q"), f); }},
        {"listen: phone", [](const QString &f) { return pbxorder::listen(f, channel, SpyMode::Listen, {}); }},
        {"listen: channel",
         [](const QString &f) {
             return pbxorder::listen(QStringLiteral("PJSIP/1"), f, SpyMode::Listen, {});
         }},
        {"listen: caller id",
         [](const QString &f) {
             return pbxorder::listen(QStringLiteral("PJSIP/1"), channel, SpyMode::Listen, f);
         }},
        {"dial: phone",
         [](const QString &f) { return pbxorder::dial(f, QStringLiteral("0901"), QStringLiteral("out")); }},
        {"dial: number",
         [](const QString &f) {
             return pbxorder::dial(QStringLiteral("PJSIP/1"), f, QStringLiteral("out"));
         }},
        {"dial: context",
         [](const QString &f) {
             return pbxorder::dial(QStringLiteral("PJSIP/1"), QStringLiteral("0901"), f);
         }},
        {"hang up: channel", [](const QString &f) { return pbxorder::hangUp(f); }},
    };
    const std::vector<std::pair<const char *, QString>> texts{
        {"CR", QStringLiteral("SIP/1\rAction: Command")},
        {"LF", QStringLiteral("SIP/1\nAction: Command")},
        {"CRLF", QStringLiteral("SIP/1\r\n\r\nAction: Command\r\nCommand: core stop now")},
        {"NUL", QStringLiteral("SIP/1") + QChar(u'\0') + QStringLiteral("x")},
        {"colon", QStringLiteral("SIP/1: Action: Command")},
        {"at the end", QStringLiteral("SIP/1\r\n")},
    };
    for (const auto &[field, make] : fields)
        for (const auto &[name, text] : texts)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(field), QLatin1String(name))))
                << make << text << (qstrcmp(name, "colon") != 0);
}

void PbxOrdersTest::hostile()
{
    QFETCH(Make, make);
    QFETCH(QString, text);
    QFETCH(bool, breaksTheLine);
    const QByteArray bytes = bytesOf(make(text));
    if (bytes.startsWith("refused"))
        return;
    QCOMPARE(bytes.count("\r\n\r\n"), 1);
    QVERIFY(bytes.endsWith("\r\n\r\n"));
    QCOMPARE(QByteArray("\n" + bytes).count("\nAction: "), 1);
    QVERIFY(!bytes.contains('\0'));
    // The caller id is cleaned of what breaks the line, every other field is refused with it.
    QVERIFY(!breaksTheLine || bytes.contains("CallerID: SIP/1"));
}

void PbxOrdersTest::unusable_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "/", "/.*/", "/PJSIP", "PJSIP/1,qB", "PJSIP/1|q", "PJSIP/1-1\t"})
        QTest::newRow(*name == '\0' ? "nothing" : name) << QString::fromLatin1(name);
}

/// A name that begins with a slash is a pattern to Asterisk, and a comma begins ChanSpy's options.
void PbxOrdersTest::unusable()
{
    QFETCH(QString, name);
    QVERIFY(!pbxorder::hangUp(name).ok());
    QVERIFY(!pbxorder::listen(QStringLiteral("PJSIP/1"), name, SpyMode::Listen, {}).ok());
}

void PbxOrdersTest::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *text, bool is) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text) << is;
    };
    row("PJSIP/200", true);
    row("SIP/200", true);
    row("Local/200@from-internal/n", true);
    row("PJSIP/0901234567@trunk", true);
    row("", false);
    row("200", false);
    row("PJSIP/", false);
    row("/200", false);
    row("PJSIP/200&PJSIP/201", false);
    row("PJSIP/200,30", false);
    row("PJ SIP/200", false);
    row("PJSIP/200 ", false);
    row("PJSIP/2\n00", false);
}

void PbxOrdersTest::phones()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(pbxorder::isPhone(text), is);
}

CALLHELM_TEST(PbxOrdersTest)
#include "pbxorderstest.moc"
