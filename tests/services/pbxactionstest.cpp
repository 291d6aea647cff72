#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/pbxactions.h"
#include "services/storemaintenance.h"
#include "services/serviceset.h"
#include "support/fakesecrets.h"
#include "support/pbxfloor.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Acting on a telephone system: who may, what is sent, what comes of it, and that all of it is written down.
class PbxActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void known();
    void sent_data();
    void sent();
    void everyRole_data();
    void everyRole();
    void accountMayNot_data();
    void accountMayNot();
    void refusedByTheServer();
    void phoneNotReached_data();
    void phoneNotReached();
    void cutBeforeTheAnswer();
    void notConnected();
    void notOnACall();
    void notToldOfChannels();
    void anotherCallMeanwhile();
    void hostileFields_data();
    void hostileFields();
    void twoPhones();
    void twoServers();
    void dialledBy();
    void dialHasNoServer();
    void dialTakesNumbersAlone_data();
    void dialTakesNumbersAlone();

private:
    void openStore(Role role);
    void open(Role role = Role::Owner);
    void connectServer(FakeAmi &ami, const char *name);
    void waitFor(const char *server);
    [[nodiscard]] PbxActions &pbx() const { return m_workspace->pbx; }
    [[nodiscard]] PbxAgent agent(const char *name) const;
    Result<QString> run(PbxAct act, const PbxAgent &agent);
    static Result<QString> outcome(const PbxActions::Done &done);
    [[nodiscard]] QStringList trail() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeSecrets m_secrets;
    std::unique_ptr<FakeAmi> m_ami;
    std::unique_ptr<ServiceSet> m_workspace;
};

static const QString phone = QStringLiteral("PJSIP/200");

void PbxActionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    m_ami = std::make_unique<FakeAmi>();
    furnish(*m_ami);
}

/// Whatever was done, the trail is sound.
void PbxActionsTest::cleanup()
{
    m_workspace.reset();
    const auto finding = StoreMaintenance::verifyAudit(m_folder->filePath(QStringLiteral("store.sqlite")));
    QVERIFY(finding.ok());
    QCOMPARE(finding->broken, QString());
}

void PbxActionsTest::openStore(Role role)
{
    m_workspace.reset();
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    options.secrets = &m_secrets;
    options.session = Session({QStringLiteral("Lan"), role});
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    m_workspace = std::move(*opened);
}

/// Somebody who may has set the server up.
void PbxActionsTest::open(Role role)
{
    openStore(Role::Owner);
    connectServer(*m_ami, "Office");
    if (role == Role::Owner)
        return;
    openStore(role);
    waitFor("Office");
}

void PbxActionsTest::connectServer(FakeAmi &ami, const char *name)
{
    AmiServerSettings server;
    server.name = QLatin1String(name);
    server.host = QStringLiteral("127.0.0.1");
    server.port = ami.port();
    server.user = QStringLiteral("callhelm");
    QVERIFY(awaited(m_workspace->servers.setServer(server, QStringLiteral("geheim"))).ok());
    waitFor(name);
}

void PbxActionsTest::waitFor(const char *name)
{
    QTRY_VERIFY([&] {
        const auto here = pbx().known(QStringLiteral("Anna"));
        return std::ranges::any_of(here, [&](const PbxAgent &a) {
            return a.serverName == QLatin1String(name)
                && (pbx().obstacle(PbxAct::Pause, a)
                    != tr("There is no connection to %1.").arg(a.serverName));
        });
    }());
}

PbxAgent PbxActionsTest::agent(const char *name) const
{
    const auto known = pbx().known(QLatin1String(name));
    return known.empty() ? PbxAgent() : known.front();
}

Result<QString> PbxActionsTest::outcome(const PbxActions::Done &done)
{
    if (!QTest::qWaitFor([&done] { return done.isFinished(); }, 10'000) || done.resultCount() == 0)
        return Error{Error::Kind::Usage, QStringLiteral("no answer came"), {}, 0};
    return done.result();
}

Result<QString> PbxActionsTest::run(PbxAct act, const PbxAgent &agent)
{
    switch (act) {
    case PbxAct::Pause:
        return outcome(pbx().pause(agent, QStringLiteral("lunch")));
    case PbxAct::Resume:
        return outcome(pbx().resume(agent));
    case PbxAct::AddToQueue:
        return outcome(pbx().addToQueue(agent, QStringLiteral("night"), 2));
    case PbxAct::RemoveFromQueue:
        return outcome(pbx().removeFromQueue(agent, QStringLiteral("sales")));
    case PbxAct::Listen:
        return outcome(pbx().listen(agent, phone));
    case PbxAct::Whisper:
        return outcome(pbx().whisper(agent, phone));
    case PbxAct::BargeIn:
        return outcome(pbx().bargeIn(agent, phone));
    case PbxAct::Dial:
        return outcome(pbx().dial({phone, QStringLiteral("0901234567"), agent.agent}));
    case PbxAct::HangUp:
        break;
    }
    return outcome(pbx().hangUp(agent));
}

/// The newest entries first, those of acts alone: "2 pbx.pause Anna ordered".
QStringList PbxActionsTest::trail() const
{
    QStringList lines;
    for (const AuditEntry &entry : storedTrail(m_folder->filePath(QStringLiteral("store.sqlite"))))
        if (entry.what.startsWith(QStringLiteral("pbx.")))
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(entry.who, entry.role, entry.what, entry.whom, entry.outcome);
    return lines;
}

void PbxActionsTest::known()
{
    open();
    const PbxAgent anna = agent("Anna");
    QCOMPARE(anna.serverName, QStringLiteral("Office"));
    QCOMPARE(anna.queues.size(), 2U);
    QCOMPARE(anna.otherQueues, QStringList{QStringLiteral("night")});
    QVERIFY(!anna.paused && anna.channel.isEmpty());
    QVERIFY(agent("Bo").paused);
    QVERIFY(pbx().known(QStringLiteral("Nobody")).empty());
    annaTalks(*m_ami);
    QTRY_COMPARE(agent("Anna").channel, QStringLiteral("PJSIP/101-0000002a"));
    // Once more after a cut, where the talk is not told of: the channel is unknown, the rest is not.
    m_ami->cut();
    QTRY_COMPARE(agent("Anna").channel, QString());
    QTRY_COMPARE(agent("Anna").queues.size(), 2U);
}

void PbxActionsTest::sent_data()
{
    QTest::addColumn<PbxAct>("act");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("action");
    const auto row = [](const char *name, PbxAct act, const char *agent, const char *action) {
        QTest::newRow(name) << act << QByteArray(agent) << QByteArray(action);
    };
    row("pause", PbxAct::Pause, "Anna",
        "Action: QueuePause\r\nInterface: PJSIP/101\r\nPaused: true\r\nReason: lunch\r\nActionID: callhelm-");
    row("resume", PbxAct::Resume, "Bo",
        "Action: QueuePause\r\nInterface: Local/102@agents/n\r\nPaused: false\r\nActionID: callhelm-");
    row("add", PbxAct::AddToQueue, "Anna",
        "Action: QueueAdd\r\nQueue: night\r\nInterface: PJSIP/101\r\nMemberName: Anna\r\nPenalty: 2\r\n"
        "Paused: false\r\nActionID: callhelm-");
    row("add with his pause", PbxAct::AddToQueue, "Bo",
        "Action: QueueAdd\r\nQueue: night\r\nInterface: Local/102@agents/n\r\nMemberName: Bo\r\n"
        "Penalty: 2\r\nPaused: true\r\nActionID: callhelm-");
    row("remove", PbxAct::RemoveFromQueue, "Anna",
        "Action: QueueRemove\r\nQueue: sales\r\nInterface: PJSIP/101\r\nActionID: callhelm-");
    row("listen", PbxAct::Listen, "Anna",
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qE\r\n"
        "CallerID: Callhelm: Anna\r\nAsync: true\r\nActionID: callhelm-");
    row("whisper", PbxAct::Whisper, "Anna",
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qwE\r\n"
        "CallerID: Callhelm: Anna\r\nAsync: true\r\nActionID: callhelm-");
    row("barge in", PbxAct::BargeIn, "Anna",
        "Action: Originate\r\nChannel: PJSIP/200\r\nApplication: ChanSpy\r\nData: PJSIP/101-0000002a,qBE\r\n"
        "CallerID: Callhelm: Anna\r\nAsync: true\r\nActionID: callhelm-");
    row("dial", PbxAct::Dial, "Anna",
        "Action: Originate\r\nChannel: PJSIP/200\r\nContext: from-internal\r\nExten: 0901234567\r\n"
        "Priority: 1\r\nAsync: true\r\nActionID: callhelm-");
    row("hang up", PbxAct::HangUp, "Anna",
        "Action: Hangup\r\nChannel: PJSIP/101-0000002a\r\nActionID: callhelm-");
}

void PbxActionsTest::sent()
{
    QFETCH(PbxAct, act);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, action);
    open();
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    QCOMPARE(pbx().obstacle(act, agent(name)), std::nullopt);
    const auto before = m_ami->received.size();
    const auto done = run(act, agent(name));
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
    QCOMPARE(*done,
             action.startsWith("Action: Originate") ? QStringLiteral("queued") : QStringLiteral("done"));
    QCOMPARE(m_ami->received.size(), before + 1);
    QVERIFY2(m_ami->received.back().startsWith(action), m_ami->received.back());
    const QString who = QStringLiteral("Lan owner %1 %2 ").arg(PbxActions::verb(act), QLatin1String(name));
    QCOMPARE(trail(), QStringList({who + QStringLiteral("done"), who + QStringLiteral("ordered")}));
}

void PbxActionsTest::everyRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<PbxAct>("act");
    for (int role = 0; role < roleCount; ++role)
        for (int act = 0; act < pbxActCount; ++act)
            QTest::newRow(qPrintable(roleName(Role(role)) + u' ' + PbxActions::verb(PbxAct(act))))
                << Role(role) << PbxAct(act);
}

void PbxActionsTest::everyRole()
{
    QFETCH(Role, role);
    QFETCH(PbxAct, act);
    open(role);
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    const PbxAgent whom = agent(act == PbxAct::Resume ? "Bo" : "Anna");
    const auto before = m_ami->received.size();
    const auto done = run(act, whom);
    const bool allowed = role != Role::Agent || act == PbxAct::Dial; // agents call customers
    QCOMPARE(done.ok(), allowed);
    QCOMPARE(m_ami->received.size(), before + (allowed ? 1 : 0));
    QCOMPARE(pbx().obstacle(act, whom).has_value(), !allowed);
    if (allowed)
        return;
    QCOMPARE(done.error().kind, Error::Kind::Denied);
    QCOMPARE(trail(),
             QStringList{QStringLiteral("Lan agent %1 %2 denied").arg(PbxActions::verb(act), whom.agent)});
}

void PbxActionsTest::accountMayNot_data()
{
    QTest::addColumn<PbxAct>("act");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, PbxAct act, const char *command, const char *right) {
        QTest::newRow(name) << act << QByteArray(command) << QString::fromLatin1(right);
    };
    row("pause", PbxAct::Pause, "QueuePause", "agent");
    row("resume", PbxAct::Resume, "QueuePause", "agent");
    row("add", PbxAct::AddToQueue, "QueueAdd", "agent");
    row("remove", PbxAct::RemoveFromQueue, "QueueRemove", "agent");
    row("listen", PbxAct::Listen, "Originate", "originate");
    row("whisper", PbxAct::Whisper, "Originate", "originate");
    row("barge in", PbxAct::BargeIn, "Originate", "originate");
    row("hang up", PbxAct::HangUp, "Hangup", "call");
    row("dial", PbxAct::Dial, "Originate", "originate");
}

void PbxActionsTest::accountMayNot()
{
    QFETCH(PbxAct, act);
    QFETCH(QByteArray, command);
    QFETCH(QString, right);
    m_ami->commands.replace(command + ": x\r\n", "");
    open();
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    const PbxAgent whom = agent(act == PbxAct::Resume ? "Bo" : "Anna");
    const auto before = m_ami->received.size();
    const auto done = run(act, whom);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(QStringLiteral("write = ") + right), qPrintable(done.error().text));
    QCOMPARE(pbx().obstacle(act, whom), done.error().text);
    QCOMPARE(m_ami->received.size(), before);
    QCOMPARE(trail().size(), 1);
    QVERIFY(trail().front().endsWith(QStringLiteral("not sent")));
}

void PbxActionsTest::refusedByTheServer()
{
    open();
    m_ami->answer = [](const QByteArray &action) {
        const QByteArray id = action.mid(action.indexOf("ActionID: ") + 10).split('\r').front();
        return "Response: Error\r\nActionID: " + id + "\r\nMessage: Interface not found\r\n\r\n";
    };
    const auto done = run(PbxAct::Pause, agent("Anna"));
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(QStringLiteral("Interface not found")),
             qPrintable(done.error().text));
    QCOMPARE(trail().front(), QStringLiteral("Lan owner pbx.pause Anna refused"));
    QCOMPARE(trail().size(), 2);
}

void PbxActionsTest::phoneNotReached_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("told");
    QTest::newRow("no such phone") << QByteArray("0") << QStringLiteral("does not know it");
    QTest::newRow("rejected") << QByteArray("1") << QStringLiteral("rejected");
    QTest::newRow("not answered") << QByteArray("3") << QStringLiteral("nobody answered");
    QTest::newRow("busy") << QByteArray("5") << QStringLiteral("busy");
    QTest::newRow("congestion") << QByteArray("8") << QStringLiteral("no free line");
    QTest::newRow("unknown") << QByteArray("x") << QStringLiteral("does not know it");
}

/// The server took it up, but one's own phone was not answered.
void PbxActionsTest::phoneNotReached()
{
    QFETCH(QByteArray, reason);
    QFETCH(QString, told);
    open();
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    m_ami->pickUp = "Failure\r\nReason: " + reason;
    const auto done = run(PbxAct::Whisper, agent("Anna"));
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(told), qPrintable(done.error().text));
    const QString what = QStringLiteral("Lan owner pbx.whisper Anna ");
    QCOMPARE(trail(), QStringList({what + QStringLiteral("failed"), what + QStringLiteral("ordered")}));
}

void PbxActionsTest::cutBeforeTheAnswer()
{
    open();
    m_ami->answer = [this](const QByteArray &) {
        QMetaObject::invokeMethod(
            m_ami.get(), [this] { m_ami->cut(); }, Qt::QueuedConnection);
        return QByteArray("Event: Nothing\r\n\r\n");
    };
    const auto done = run(PbxAct::Pause, agent("Anna"));
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(QStringLiteral("not known")), qPrintable(done.error().text));
    QCOMPARE(trail().front(), QStringLiteral("Lan owner pbx.pause Anna connection lost"));
}

void PbxActionsTest::notConnected()
{
    open();
    const PbxAgent anna = agent("Anna");
    m_ami->onConnection = [](QTcpSocket &socket) { socket.abort(); };
    m_ami->cut();
    QTRY_VERIFY(pbx().obstacle(PbxAct::Pause, anna).has_value());
    const auto done = run(PbxAct::Pause, anna);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(QStringLiteral("no connection")), qPrintable(done.error().text));
    QCOMPARE(trail(), QStringList{QStringLiteral("Lan owner pbx.pause Anna not sent")});
}

void PbxActionsTest::notOnACall()
{
    open();
    for (const PbxAct act : {PbxAct::Listen, PbxAct::Whisper, PbxAct::BargeIn, PbxAct::HangUp}) {
        const auto why = pbx().obstacle(act, agent("Anna"));
        QVERIFY(why);
        QCOMPARE(*why, QStringLiteral("Anna is not on a call."));
        QVERIFY(!run(act, agent("Anna")).ok());
    }
    QCOMPARE(*pbx().obstacle(PbxAct::Resume, agent("Anna")), QStringLiteral("Anna is not paused."));
}

/// A talk from before the connection is not known, and that is said.
void PbxActionsTest::notToldOfChannels()
{
    m_ami->commands.replace("CoreShowChannels: x\r\n", "");
    m_ami->mayListChannels = false;
    open();
    const auto why = pbx().obstacle(PbxAct::Listen, agent("Anna"));
    QVERIFY(why);
    QVERIFY2(why->contains(QStringLiteral("next call")), qPrintable(*why));
    annaTalks(*m_ami);
    QTRY_VERIFY(!pbx().obstacle(PbxAct::Listen, agent("Anna")));
}

/// Who wants to end this call does not mean the next one.
void PbxActionsTest::anotherCallMeanwhile()
{
    open();
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    const PbxAgent then = agent("Anna");
    m_ami->send("Event: Hangup\r\nUniqueid: 17.2\r\nChannel: PJSIP/101-0000002a\r\n\r\n"
                "Event: BridgeEnter\r\nUniqueid: 17.9\r\nChannel: PJSIP/101-0000002b\r\n\r\n");
    QTRY_COMPARE(agent("Anna").channel, QStringLiteral("PJSIP/101-0000002b"));
    const auto before = m_ami->received.size();
    const auto done = run(PbxAct::HangUp, then);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().text.contains(QStringLiteral("ended")), qPrintable(done.error().text));
    QCOMPARE(m_ami->received.size(), before);
}

void PbxActionsTest::hostileFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR") << QStringLiteral("x\rAction: Command");
    QTest::newRow("LF") << QStringLiteral("x\nAction: Command");
    QTest::newRow("CRLF") << QStringLiteral("x\r\n\r\nAction: Command");
    QTest::newRow("NUL") << QStringLiteral("x") + QChar(u'\0');
}

void PbxActionsTest::hostileFields()
{
    QFETCH(QString, text);
    open();
    annaTalks(*m_ami);
    QTRY_VERIFY(!agent("Anna").channel.isEmpty());
    const PbxAgent anna = agent("Anna");
    const auto before = m_ami->received.size();
    QVERIFY(!outcome(pbx().pause(anna, text)).ok());
    QVERIFY(!outcome(pbx().addToQueue(anna, text, 0)).ok());
    QVERIFY(!outcome(pbx().removeFromQueue(anna, text)).ok());
    QVERIFY(!outcome(pbx().listen(anna, QStringLiteral("PJSIP/") + text)).ok());
    QCOMPARE(m_ami->received.size(), before);
    QCOMPARE(trail().size(), 4);
}

/// One who is reached by two phones is paused on both.
void PbxActionsTest::twoPhones()
{
    open();
    m_ami->send("Event: QueueMemberAdded\r\nQueue: sales\r\nMemberName: Anna\r\nInterface: PJSIP/901\r\n"
                "Paused: 0\r\n\r\n");
    const auto before = m_ami->received.size();
    QTRY_VERIFY([&] { // the second phone is known with the next list
        m_ami->received.resize(before);
        return run(PbxAct::Pause, agent("Anna")).ok() && m_ami->received.size() == before + 2;
    }());
    QVERIFY(m_ami->hasReceived("Interface: PJSIP/101"));
    QVERIFY(m_ami->hasReceived("Interface: PJSIP/901"));
}

/// The server where he is on a call comes first; an act goes to the one that was meant.
void PbxActionsTest::twoServers()
{
    FakeAmi second;
    furnish(second);
    open();
    connectServer(second, "Branch");
    QCOMPARE(pbx().known(QStringLiteral("Anna")).size(), 2U);
    QCOMPARE(agent("Anna").serverName, QStringLiteral("Office"));
    annaTalks(second);
    QTRY_COMPARE(agent("Anna").serverName, QStringLiteral("Branch"));
    const auto before = m_ami->received.size();
    QVERIFY(run(PbxAct::HangUp, agent("Anna")).ok());
    QVERIFY(second.hasReceived("Action: Hangup"));
    QCOMPARE(m_ami->received.size(), before);
}

/// The server that knows the phone calls, else the first whose account may; by the context that was said.
void PbxActionsTest::dialledBy()
{
    FakeAmi second;
    furnish(second);
    open();
    connectServer(second, "Branch");
    QVERIFY(pbx().mayDial());
    QCOMPARE(pbx().phoneOf({QStringLiteral("Cy"), QStringLiteral("Anna")}), QStringLiteral("PJSIP/101"));
    QCOMPARE(pbx().phoneOf({QStringLiteral("Cy")}), QString());
    AmiServerSettings branch = m_workspace->servers.servers().back();
    branch.dialContext = QStringLiteral("out");
    QVERIFY(awaited(m_workspace->servers.setServer(branch, {})).ok());
    second.send("Event: QueueMemberAdded\r\nQueue: sales\r\nMemberName: Cy\r\nInterface: PJSIP/200\r\n"
                "Paused: 0\r\n\r\n");
    const auto dialled = [this](const char *from) {
        return outcome(
                   pbx().dial({QLatin1String(from), QStringLiteral("+4930123456"), QStringLiteral("Minh")}))
            .ok();
    };
    QTRY_VERIFY([&] { // the account's rights are known, and who has which phone
        if (pbx().phoneOf({QStringLiteral("Cy")}).isEmpty())
            second.send("Event: QueueMemberAdded\r\nQueue: sales\r\nMemberName: Cy\r\n"
                        "Interface: PJSIP/200\r\nPaused: 0\r\n\r\n");
        return !pbx().phoneOf({QStringLiteral("Cy")}).isEmpty() && dialled("PJSIP/200")
            && second.hasReceived("Channel: PJSIP/200\r\nContext: out\r\nExten: +4930123456\r\n");
    }());
    QVERIFY(dialled("PJSIP/300"));
    QVERIFY(m_ami->hasReceived("Channel: PJSIP/300\r\nContext: from-internal\r\n"));
    QCOMPARE(trail().front(), QStringLiteral("Lan owner pbx.dial Minh done"));
}

void PbxActionsTest::dialHasNoServer()
{
    openStore(Role::Owner);
    QVERIFY(!pbx().mayDial());
    QVERIFY(pbx().dialObstacle());
    const auto done = outcome(pbx().dial({phone, QStringLiteral("0901234567"), QStringLiteral("Minh")}));
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QCOMPARE(trail(), QStringList{QStringLiteral("Lan owner pbx.dial Minh not sent")});
}

void PbxActionsTest::dialTakesNumbersAlone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("number");
    QTest::newRow("line break") << phone << QStringLiteral("09\r\nAction: Command");
    QTest::newRow("NUL") << phone << QStringLiteral("09") + QChar(u'\0');
    QTest::newRow("words") << phone << QStringLiteral("sales");
    QTest::newRow("other option") << phone << QStringLiteral("0901,30,T");
    QTest::newRow("masked") << phone << QStringLiteral("0901•••678");
    QTest::newRow("nothing") << phone << QString();
    QTest::newRow("plus alone") << phone << QStringLiteral("+");
    QTest::newRow("too long") << phone << QString(30, u'1');
    QTest::newRow("no phone") << QString() << QStringLiteral("0901234567");
    QTest::newRow("two phones") << QStringLiteral("PJSIP/1&PJSIP/2") << QStringLiteral("0901234567");
    QTest::newRow("line break in the phone") << QStringLiteral("PJSIP/1\r\nX: y") << QStringLiteral("0901");
}

void PbxActionsTest::dialTakesNumbersAlone()
{
    QFETCH(QString, from);
    QFETCH(QString, number);
    open();
    const auto before = m_ami->received.size();
    QVERIFY(!outcome(pbx().dial({from, number, QStringLiteral("Minh")})).ok());
    QCOMPARE(m_ami->received.size(), before);
    QCOMPARE(trail(), QStringList{QStringLiteral("Lan owner pbx.dial Minh not sent")});
}

CALLHELM_TEST(PbxActionsTest)
#include "pbxactionstest.moc"
