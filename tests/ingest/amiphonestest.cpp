#include <map>

#include <QTest>

#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amiphones.h"
#include "support/amirecording.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who is reached by which phone, and in which talk he is.
class AmiPhonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void members();
    void queueTalk();
    void localChannelOptimisedAway();
    void directCall();
    void renamed();
    void connectedAnew();
    void knownByTheListOfChannels();
    void silentWhileNothingChanges();
    void recording();
    void invented();

private:
    void take(const QByteArray &text);
    [[nodiscard]] AmiPhone phone(const char *interface);
    [[nodiscard]] QString channel(const char *interface) { return phone(interface).channel; }

    AmiPhones m_phones;
    AmiDecoder m_decoder;
};

void AmiPhonesTest::init()
{
    m_phones = {};
    m_decoder.reset();
    take("Asterisk Call Manager/7.0.3\n");
}

/// Messages with one line break between lines and an empty line after each.
void AmiPhonesTest::take(const QByteArray &text)
{
    const QByteArray bytes = QByteArray(text).replace("\n", "\r\n");
    m_decoder.decode({bytes.constData(), std::size_t(bytes.size())},
                     [this](const AmiMessage &message) { m_phones.take(message); });
}

AmiPhone AmiPhonesTest::phone(const char *interface)
{
    const AmiPhoneListPtr list = m_phones.list();
    for (const AmiPhone &phone : list->phones)
        if (phone.interface == QLatin1String(interface))
            return phone;
    return {};
}

static const QByteArray anna = "Event: QueueMember\nQueue: sales\nName: Anna\nLocation: PJSIP/101\n"
                               "Paused: 0\n\n";

void AmiPhonesTest::members()
{
    take("Event: QueueParams\nQueue: empty\n\n" + anna
         + "Event: QueueMemberAdded\nQueue: support\nMemberName: Anna\nInterface: PJSIP/101\n"
           "StateInterface: hint:101@x\nPaused: 1\n\n");
    AmiPhone wanted{QStringLiteral("Anna"),
                    QStringLiteral("PJSIP/101"),
                    QStringLiteral("hint:101@x"),
                    {{QStringLiteral("sales"), false}, {QStringLiteral("support"), true}},
                    {}};
    QCOMPARE(phone("PJSIP/101"), wanted);
    QCOMPARE(
        m_phones.list()->queues,
        (std::vector<QString>{QStringLiteral("empty"), QStringLiteral("sales"), QStringLiteral("support")}));
    take("Event: QueueMemberPause\nQueue: sales\nMemberName: Anna\nInterface: PJSIP/101\nPaused: 1\n\n");
    QVERIFY(phone("PJSIP/101").queues.front().paused);
    take("Event: QueueMemberRemoved\nQueue: sales\nMemberName: Anna\nInterface: PJSIP/101\n\n"
         "Event: QueueMemberRemoved\nQueue: support\nMemberName: Anna\nInterface: PJSIP/101\n\n");
    QVERIFY(phone("PJSIP/101").queues.empty()); // and is still known, to be added again
}

void AmiPhonesTest::queueTalk()
{
    take("Event: QueueMember\nQueue: sales\nName: Anna\nLocation: Local/101@agents/n\n\n");
    take("Event: AgentConnect\nQueue: sales\nInterface: Local/101@agents/n\nMemberName: Anna\nUniqueid: 1.1\n"
         "DestUniqueid: 1.2\nDestChannel: Local/101@agents-00000001;1\n\n");
    QCOMPARE(channel("Local/101@agents/n"), QStringLiteral("Local/101@agents-00000001;1"));
    // On hold or handed over, the talk is still the queue's.
    take("Event: BridgeLeave\nUniqueid: 1.2\nChannel: Local/101@agents-00000001;1\n\n");
    QCOMPARE(channel("Local/101@agents/n"), QStringLiteral("Local/101@agents-00000001;1"));
    take(
        "Event: AgentComplete\nQueue: sales\nInterface: Local/101@agents/n\nMemberName: Anna\nUniqueid: 1.1\n"
        "DestUniqueid: 1.2\n\n");
    QCOMPARE(channel("Local/101@agents/n"), QString());
}

void AmiPhonesTest::localChannelOptimisedAway()
{
    take("Event: QueueMember\nQueue: sales\nName: Anna\nLocation: Local/101@agents\n\n"
         "Event: AgentConnect\nQueue: sales\nInterface: Local/101@agents\nMemberName: Anna\nUniqueid: 1.1\n"
         "DestUniqueid: 1.2\nDestChannel: Local/101@agents-00000001;1\n\n"
         "Event: BridgeEnter\nBridgeUniqueid: b\nUniqueid: 1.2\nChannel: Local/101@agents-00000001;1\n\n"
         "Event: BridgeEnter\nBridgeUniqueid: b\nUniqueid: 1.4\nChannel: PJSIP/101-0000002a\n"
         "SwapUniqueid: 1.2\n\n"
         "Event: BridgeLeave\nUniqueid: 1.2\nChannel: Local/101@agents-00000001;1\n\n"
         "Event: Hangup\nUniqueid: 1.2\nChannel: Local/101@agents-00000001;1\n\n");
    QCOMPARE(channel("Local/101@agents"), QStringLiteral("PJSIP/101-0000002a"));
    take("Event: Hangup\nUniqueid: 1.4\nChannel: PJSIP/101-0000002a\n\n");
    QCOMPARE(channel("Local/101@agents"), QString());
}

/// A call beside the queues: known by the phone that is in it.
void AmiPhonesTest::directCall()
{
    take(anna
         + "Event: BridgeEnter\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\n\n"
           "Event: BridgeEnter\nUniqueid: 2.2\nChannel: PJSIP/1017-00000008\n\n");
    QCOMPARE(channel("PJSIP/101"), QStringLiteral("PJSIP/101-00000007"));
    take("Event: BridgeLeave\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\n\n");
    QCOMPARE(channel("PJSIP/101"), QString());
}

void AmiPhonesTest::renamed()
{
    take(anna
         + "Event: BridgeEnter\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\n\n"
           "Event: Rename\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\nNewname: PJSIP/101-00000009\n\n");
    QCOMPARE(channel("PJSIP/101"), QStringLiteral("PJSIP/101-00000009"));
}

void AmiPhonesTest::connectedAnew()
{
    take(anna + "Event: BridgeEnter\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\n\n");
    m_phones.connectionBegan();
    QCOMPARE(channel("PJSIP/101"), QString());
    QVERIFY(phone("PJSIP/101").queues.empty());
    QVERIFY(m_phones.list()->queues.empty());
    take(anna);
    QCOMPARE(phone("PJSIP/101").queues.size(), 1U);
}

void AmiPhonesTest::knownByTheListOfChannels()
{
    take(anna
         + "Event: CoreShowChannel\nUniqueid: 2.1\nChannel: PJSIP/101-00000007\nBridgeId: b\n\n"
           "Event: QueueMember\nQueue: sales\nName: Bo\nLocation: PJSIP/102\n\n"
           "Event: CoreShowChannel\nUniqueid: 2.2\nChannel: PJSIP/102-00000008\nBridgeId: \n\n");
    QCOMPARE(channel("PJSIP/101"), QStringLiteral("PJSIP/101-00000007"));
    QCOMPARE(channel("PJSIP/102"), QString()); // it rings, or waits
}

void AmiPhonesTest::silentWhileNothingChanges()
{
    take(anna);
    QVERIFY(m_phones.isChanged());
    (void)m_phones.list();
    QVERIFY(!m_phones.isChanged());
    take(anna
         + "Event: Newchannel\nUniqueid: 9.1\nChannel: PJSIP/9-1\n\n"
           "Event: QueueCallerJoin\nQueue: sales\nUniqueid: 9.1\n\n");
    QVERIFY(!m_phones.isChanged());
}

/// In the recording each agent talks on one channel at a time: always the one he was connected on.
void AmiPhonesTest::recording()
{
    std::map<std::string, std::string> talks; // by interface
    int checked = 0;
    int wrong = 0;
    AmiDecoder decoder;
    const QByteArray stream = amiRecording();
    decoder.decode({stream.constData(), std::size_t(stream.size())}, [&](const AmiMessage &message) {
        m_phones.take(message);
        const std::string interface(message.value("Interface"));
        if (message.event() == "AgentConnect")
            talks[interface] = message.value("DestChannel");
        else if (message.event() == "AgentComplete")
            talks.erase(interface);
        else
            return;
        const AmiPhoneListPtr list = m_phones.list();
        for (const AmiPhone &phone : list->phones) {
            const auto talk = talks.find(phone.interface.toStdString());
            if (talk == talks.end())
                continue; // his channel may be going still
            ++checked;
            wrong += phone.channel.toStdString() == talk->second ? 0 : 1;
        }
    });
    QVERIFY(checked > 500);
    QCOMPARE(wrong, 0);
    QVERIFY(m_phones.list()->phones.size() >= 5);
}

/// A peer that invents names without end costs bounded memory.
void AmiPhonesTest::invented()
{
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        take("Event: QueueMember\nQueue: q" + n + "\nName: a" + n + "\nLocation: PJSIP/" + n + "\n\n"
             + "Event: BridgeEnter\nUniqueid: " + n + "\nChannel: PJSIP/" + n + "-1\n\n");
    }
    QVERIFY(m_phones.list()->phones.size() <= 20'000);
    QVERIFY(m_phones.list()->queues.size() <= 2'000);
}

CALLHELM_TEST(AmiPhonesTest)
#include "amiphonestest.moc"
