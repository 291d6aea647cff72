#include <QTest>

#include "clientcase.h"
#include "ingest/ami/amianswers.h"
#include "support/testmain.h"

using namespace callhelm;
using Kind = AmiAnswer::Kind;

/// What becomes of an action: each is told once, whatever the server does.
class AmiAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void done();
    void refused_data();
    void refused();
    void eventsBetween();
    void severalAtOnce();
    void noAnswer();
    void cut();
    void stopped();
    void notConnected();
    void wrongField();
    void lateAnswer();
    void outcome_data();
    void outcome();
    void outcomeNotTold();
    void cutBeforeTheOutcome();

private:
    using AmiHeaders = std::vector<AmiHeader>;
    void ask(const AmiHeaders &headers = {{"Action", "QueuePause"}, {"Interface", "PJSIP/1"}});

    std::unique_ptr<FakeAmi> m_fake;
    Listener m_heard;
    std::unique_ptr<AmiClient> m_client;
    std::vector<AmiAnswer> m_answers;
};

static QByteArray idOf(const QByteArray &action)
{
    const qsizetype at = action.indexOf("ActionID: ");
    return action.mid(at + 10).split('\r').front();
}

/// Answers QueuePause so, and everything else as usual.
static auto toPause(const std::function<QByteArray(const QByteArray &id)> &reply)
{
    return [reply](const QByteArray &action) {
        return action.startsWith("Action: QueuePause") ? reply(idOf(action)) : QByteArray();
    };
}

void AmiAnswersTest::init()
{
    m_client.reset();
    m_answers.clear();
    m_heard = {};
    m_fake = std::make_unique<FakeAmi>();
    AmiTimings timings = quick();
    timings.answer = std::chrono::milliseconds(150);
    timings.originate = std::chrono::milliseconds(300);
    m_client = std::make_unique<AmiClient>(serverOf(*m_fake), m_heard, timings);
    m_client->start();
    QTRY_COMPARE(m_client->state(), AmiState::Live);
}

void AmiAnswersTest::ask(const AmiHeaders &headers)
{
    m_client->ask(headers, [this](const AmiAnswer &answer) { m_answers.push_back(answer); });
}

void AmiAnswersTest::done()
{
    m_fake->answer = toPause([](const QByteArray &id) {
        return "Response: Success\r\nActionID: " + id + "\r\nMessage: Interface paused successfully\r\n\r\n";
    });
    ask();
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front(), (AmiAnswer{Kind::Success, QStringLiteral("Interface paused successfully")}));
}

void AmiAnswersTest::refused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not there") << QByteArray("Interface not found");
    QTest::newRow("permission") << QByteArray("Permission denied");
    QTest::newRow("no words") << QByteArray();
}

void AmiAnswersTest::refused()
{
    QFETCH(QByteArray, message);
    m_fake->answer = toPause([message](const QByteArray &id) {
        return "Response: Error\r\nActionID: " + id + (message.isEmpty() ? "" : "\r\nMessage: " + message)
            + "\r\n\r\n";
    });
    ask();
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front(), (AmiAnswer{Kind::Refused, QString::fromLatin1(message)}));
}

/// Events come first, one of them with the action's own id, and count too.
void AmiAnswersTest::eventsBetween()
{
    m_fake->answer = toPause([](const QByteArray &id) {
        return "Event: QueueMemberPause\r\nQueue: q\r\nInterface: PJSIP/1\r\nPaused: 1\r\n\r\n"
               "Event: OriginateResponse\r\nActionID: "
            + id + "\r\nResponse: Failure\r\n\r\nResponse: Success\r\nActionID: other\r\n\r\n"
            + "Response: Success\r\nActionID: " + id + "\r\nMessage: ok\r\n\r\n";
    });
    const auto before = m_heard.messages.size();
    ask();
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front(), (AmiAnswer{Kind::Success, QStringLiteral("ok")}));
    QVERIFY(m_heard.messages.mid(before).contains("QueueMemberPause"));
}

void AmiAnswersTest::severalAtOnce()
{
    QByteArrayList ids;
    m_fake->answer = toPause([&ids](const QByteArray &id) {
        ids.append(id);
        if (ids.size() < 3)
            return QByteArray("Event: Nothing\r\n\r\n");
        return "Response: Error\r\nActionID: " + ids[2] + "\r\nMessage: third\r\n\r\nResponse: Success\r\n"
            + "ActionID: " + ids[0] + "\r\nMessage: first\r\n\r\n";
    });
    QStringList order;
    for (const char *name : {"1", "2", "3"})
        m_client->ask({{"Action", "QueuePause"}}, [&order, name](const AmiAnswer &answer) {
            order << QLatin1String(name) + u' ' + answer.text;
        });
    QTRY_COMPARE(order, QStringList({"3 third", "1 first", "2 "})); // the second got none
}

void AmiAnswersTest::noAnswer()
{
    m_fake->answer = toPause([](const QByteArray &) { return QByteArray("Event: Nothing\r\n\r\n"); });
    ask();
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front().kind, Kind::NoAnswer);
    QCOMPARE(m_client->state(), AmiState::Live);
}

void AmiAnswersTest::cut()
{
    m_fake->answer = toPause([this](const QByteArray &) {
        QMetaObject::invokeMethod(
            m_fake.get(), [this] { m_fake->cut(); }, Qt::QueuedConnection);
        return QByteArray("Event: Nothing\r\n\r\n");
    });
    ask();
    ask();
    QTRY_COMPARE(m_answers.size(), 2U);
    QCOMPARE(m_answers.front().kind, Kind::Lost);
    QCOMPARE(m_answers.back().kind, Kind::Lost);
    QTRY_COMPARE(m_client->state(), AmiState::Live); // and on it goes
    QCOMPARE(m_answers.size(), 2U);
}

void AmiAnswersTest::stopped()
{
    m_fake->answer = toPause([](const QByteArray &) { return QByteArray("Event: Nothing\r\n\r\n"); });
    ask();
    m_client.reset();
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front().kind, Kind::Lost);
}

void AmiAnswersTest::notConnected()
{
    m_client->stop();
    ask();
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front().kind, Kind::NotSent);
    QVERIFY(!m_answers.front().text.isEmpty());
}

void AmiAnswersTest::wrongField()
{
    ask({{"Action", "QueuePause"}, {"Reason", "x\r\nAction: Command"}});
    QCOMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front().kind, Kind::NotSent);
    ask({{"Action", "Ping"}}); // what came after would have come by now
    QTRY_COMPARE(m_answers.size(), 2U);
    QVERIFY(!m_fake->hasReceived("Command\r\n"));
    QVERIFY(!m_fake->hasReceived("QueuePause"));
}

/// It was given up: nothing more is told of it.
void AmiAnswersTest::lateAnswer()
{
    QByteArray late;
    m_fake->answer = toPause([&late](const QByteArray &id) {
        late = id;
        return QByteArray("Event: Nothing\r\n\r\n");
    });
    ask();
    QTRY_COMPARE(m_answers.size(), 1U);
    const auto before = m_heard.messages.size();
    m_fake->send("Response: Success\r\nActionID: " + late + "\r\n\r\n");
    QTRY_VERIFY(m_heard.messages.size() > before);
    QCOMPARE(m_answers.size(), 1U);
}

void AmiAnswersTest::outcome_data()
{
    QTest::addColumn<QByteArray>("pickUp");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("answered") << QByteArray("Success\r\nReason: 4") << Kind::Success << "queued";
    QTest::newRow("busy") << QByteArray("Failure\r\nReason: 5") << Kind::Failed << "5";
    QTest::newRow("no reason") << QByteArray("Failure") << Kind::Failed << "";
}

/// Of a phone that is rung it is told what came of it, not that it will be rung.
void AmiAnswersTest::outcome()
{
    QFETCH(QByteArray, pickUp);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    m_fake->pickUp = pickUp;
    ask({{"Action", "Originate"}, {"Channel", "PJSIP/1"}});
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front(), (AmiAnswer{kind, text}));
}

/// Not every account is told of it: then it is done as far as is known.
void AmiAnswersTest::outcomeNotTold()
{
    m_fake->pickUp.clear();
    ask({{"Action", "Originate"}, {"Channel", "PJSIP/1"}});
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front(), (AmiAnswer{Kind::Success, QStringLiteral("done")}));
}

void AmiAnswersTest::cutBeforeTheOutcome()
{
    m_fake->pickUp.clear();
    const auto before = m_heard.messages.size();
    ask({{"Action", "Originate"}, {"Channel", "PJSIP/1"}});
    QTRY_VERIFY(m_heard.messages.size() > before); // taken up
    m_fake->cut();
    QTRY_COMPARE(m_answers.size(), 1U);
    QCOMPARE(m_answers.front().kind, Kind::Lost);
}

CALLHELM_TEST(AmiAnswersTest)
#include "amianswerstest.moc"
