#include <QPushButton>
#include <QSignalSpy>

#include "common/ownphone.h"
#include "customerscene.h"
#include "pages/customers/customercalls.h"
#include "support/pbxfloor.h"
#include "support/testmain.h"

using namespace callhelm;

/// Calling a customer from their page, on a fake telephone system.
class CustomerCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void asksAndRings();
    void saysWhyNot();
    void ownPhoneIsFound();
    void maskedNumbersAreCalled();
    void agentsRingTheirOwnPhone();
    void notWhileNobodyIsSignedIn();
};

namespace {

struct Scene : CustomerScene
{
    FakeAmi ami;
    QStringList ownNames;
    std::unique_ptr<CustomerPane> pane;
    QWidget window;
    CustomerCalls calls{stage.services->pbx,
                        stage.services->dialling,
                        [this] { return ownNames; },
                        stage.settings,
                        stage.prompts,
                        &window};
    QStringList told;

    Scene()
    {
        furnish(ami);
        ami.pickUp.clear();
        QObject::connect(&calls, &CustomerCalls::told, &window,
                         [this](const QString &text, Tone) { told << text; });
    }
    void show()
    {
        pane = open();
        calls.serve(*pane);
    }
    [[nodiscard]] QPushButton &button() const
    {
        return *pane->findChild<QPushButton *>(QStringLiteral("call"));
    }
    void connectServer()
    {
        AmiServerSettings server;
        server.name = QStringLiteral("Office");
        server.host = QStringLiteral("127.0.0.1");
        server.port = ami.port();
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited(stage.services->servers.setServer(server, QStringLiteral("geheim"))).ok());
    }
};

} // namespace

void CustomerCallsTest::asksAndRings()
{
    Scene scene;
    QVERIFY(scene.fill());
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
    scene.show();
    QVERIFY(!scene.button().isVisible()); // no server is set up
    scene.connectServer();
    QTRY_VERIFY(scene.button().isVisible() && scene.button().isEnabled());
    scene.stage.prompts.agree = false;
    scene.button().click();
    const QString question = scene.stage.prompts.asked.back();
    QVERIFY2(question.contains(QStringLiteral("PJSIP/200"))
                 && question.contains(scene.pane->accessibleName()),
             qPrintable(question));
    QVERIFY(!scene.ami.hasReceived("Action: Originate"));
    scene.stage.prompts.agree = true;
    scene.button().click();
    QTRY_VERIFY(scene.ami.hasReceived(
        "Channel: PJSIP/200\r\nContext: from-internal\r\nExten: 0903118274\r\nPriority: 1\r\n"));
    QTRY_COMPARE(scene.told.size(), 1); // it rings
    QVERIFY(scene.told.front().contains(QStringLiteral("rings")));
}

void CustomerCallsTest::saysWhyNot()
{
    Scene scene;
    scene.ami.commands.replace("Originate: x\r\n", "");
    QVERIFY(scene.fill());
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
    scene.show();
    scene.connectServer();
    QTRY_VERIFY(scene.button().isVisible()
                && scene.button().toolTip().contains(QStringLiteral("write = originate")));
    QVERIFY(!scene.button().isEnabled());
}

/// Of who has set none, the phone by which a server reaches them.
void CustomerCallsTest::ownPhoneIsFound()
{
    Scene scene;
    QVERIFY(scene.fill());
    scene.show();
    scene.connectServer();
    QTRY_VERIFY(scene.button().isVisible()
                && scene.button().toolTip().contains(QStringLiteral("which phone is yours")));
    scene.ownNames = {QStringLiteral("Anna")};
    scene.pane->hide();
    static_cast<QWidget &>(*scene.pane).show();
    QTRY_VERIFY(scene.button().isEnabled());
    scene.button().click();
    QTRY_VERIFY(scene.ami.hasReceived("Channel: PJSIP/101\r\nContext: from-internal\r\n"));
}

/// Who sees a number in part calls it whole.
void CustomerCallsTest::maskedNumbersAreCalled()
{
    Scene scene;
    QVERIFY(scene.fill());
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
    scene.connectServer();
    StoreAccess &access = scene.stage.services->access;
    access.setSession(
        Session({QStringLiteral("Lan"), Role::Supervisor}, Scope::everything().withMaskedNumbers(true)));
    scene.show();
    QTRY_VERIFY(scene.button().isVisible() && scene.button().isEnabled());
    scene.button().click();
    QVERIFY2(!scene.stage.prompts.asked.back().contains(QStringLiteral("118")),
             qPrintable(scene.stage.prompts.asked.back()));
    QTRY_VERIFY(scene.ami.hasReceived("Exten: 0903118274\r\n"));
}

/// An agent calls the customers that they see, by no phone that is known to be another's.
void CustomerCallsTest::agentsRingTheirOwnPhone()
{
    Scene scene;
    QVERIFY(scene.fill());
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/101")); // Anna's
    scene.show();
    scene.connectServer();
    scene.stage.services->access.setSession(
        Session({QStringLiteral("An"), Role::Agent},
                Scope::own(AgentId(9'999)).withRecords({scene.customer}))); // not Anna
    scene.pane->hide();
    static_cast<QWidget &>(*scene.pane).show();
    QTRY_VERIFY(scene.button().isVisible() && scene.button().isEnabled());
    scene.button().click();
    QTRY_COMPARE(scene.told.size(), 1);
    QVERIFY2(scene.told.front().contains(QStringLiteral("Anna's")), qPrintable(scene.told.front()));
    QVERIFY(!scene.ami.hasReceived("Action: Originate"));
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200")); // nobody's
    scene.button().click();
    QTRY_VERIFY(scene.ami.hasReceived("Channel: PJSIP/200\r\n"));
}

void CustomerCallsTest::notWhileNobodyIsSignedIn()
{
    Scene scene;
    QVERIFY(scene.fill());
    setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
    scene.show();
    scene.connectServer();
    QTRY_VERIFY(scene.button().isEnabled() && scene.button().isVisible());
    scene.stage.services->access.setSession(Session::nobody());
    scene.pane->hide();
    static_cast<QWidget &>(*scene.pane).show();
    QVERIFY(!scene.button().isVisible());
}

CALLHELM_TEST(CustomerCallsTest)
#include "customercallstest.moc"
