#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

#include "common/formdialog.h"
#include "common/noticebar.h"
#include "common/ownphone.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "mainwindow.h"
#include "pages/floor/agentactionsmenu.h"
#include "pages/floor/floorpage.h"
#include "pages/settings/auditlist.h"
#include "pages/settings/settingspage.h"
#include "stage.h"
#include "support/answers.h"
#include "support/pbxfloor.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

FloorAgent row(const char *name)
{
    FloorAgent agent;
    agent.id = AgentId(1);
    agent.name = QLatin1String(name);
    agent.with = QStringLiteral("0901");
    return agent;
}

QAction *entry(const QMenu &menu, const QString &name) { return menu.findChild<QAction *>(name); }

/// Acts on a fake telephone system, with the person's answers given by the test.
struct Scene
{
    Stage stage;
    FakeAmi ami;
    QWidget window;
    AgentActionsMenu acts{stage.services->pbx,
                          stage.services->calls,
                          stage.services->floor,
                          stage.services->calendar,
                          stage.settings,
                          stage.prompts,
                          &window};
    QStringList told;
    QList<Tone> tones;

    Scene()
    {
        furnish(ami);
        ami.pickUp.clear();
        QObject::connect(&acts, &AgentActionsMenu::told, &window, [this](const QString &text, Tone tone) {
            told << text;
            tones << tone;
        });
    }
    void connectServer()
    {
        AmiServerSettings server;
        server.name = QStringLiteral("Office");
        server.host = QStringLiteral("127.0.0.1");
        server.port = ami.port();
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited(stage.services->servers.setServer(server, QStringLiteral("geheim"))).ok());
        QTRY_VERIFY(possible(PbxAct::Pause, "Anna"));
    }
    [[nodiscard]] bool possible(PbxAct act, const char *agent) const
    {
        const auto known = stage.services->pbx.known(QLatin1String(agent));
        return !known.empty() && !stage.services->pbx.obstacle(act, known.front());
    }
    void annaAnswers()
    {
        annaTalks(ami);
        QTRY_VERIFY(possible(PbxAct::HangUp, "Anna"));
    }
    /// Chooses an entry of the agent's menu and waits for what is told.
    void choose(const char *agent, PbxAct act)
    {
        QMenu menu;
        acts.fill(menu, row(agent));
        QAction *action = entry(menu, PbxActions::verb(act));
        QVERIFY(action);
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        const auto before = told.size();
        action->trigger();
        QTRY_COMPARE(told.size(), before + 1);
    }
    [[nodiscard]] bool sent(const char *bytes) const { return ami.hasReceived(bytes); }
};

} // namespace

/// What can be done to an agent from the Floor.
class TestActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void pauseAsksForReason()
    {
        Scene scene;
        scene.connectServer();
        scene.stage.prompts.filled = {QStringLiteral("ăn trưa"), QStringLiteral("All queues")};
        scene.choose("Anna", PbxAct::Pause);
        QVERIFY(
            scene.sent("Action: QueuePause\r\nInterface: PJSIP/101\r\nPaused: true\r\nReason: ăn trưa\r\n"));
        QCOMPARE(scene.told.last(), QStringLiteral("Anna was paused on Office."));
        QCOMPARE(scene.tones.last(), Tone::Good);
        const Prompts::Form &form = scene.stage.prompts.forms.back();
        QVERIFY(form.question.text.contains(QStringLiteral("Anna")));
        QVERIFY(form.question.text.contains(QStringLiteral("Office")));
        QVERIFY(form.fields[0].free);
        QCOMPARE(form.fields[1].choices.size(), 3);

        scene.stage.prompts.filled = {QString(), QStringLiteral("sales")};
        scene.choose("Anna", PbxAct::Pause);
        QVERIFY(scene.sent("Action: QueuePause\r\nInterface: PJSIP/101\r\nPaused: true\r\nQueue: sales\r\n"));
    }

    void othersAsk_data()
    {
        QTest::addColumn<PbxAct>("act");
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("named");
        const auto add = [](const char *name, PbxAct act, const char *agent, const char *sent,
                            const QStringList &named) {
            QTest::newRow(name) << act << QByteArray(agent) << QByteArray(sent) << named;
        };
        const QString anna = QStringLiteral("Anna");
        const QString office = QStringLiteral("Office");
        const QString phone = QStringLiteral("PJSIP/200");
        add("resume", PbxAct::Resume, "Bo", "Interface: Local/102@agents/n\r\nPaused: false",
            {QStringLiteral("Bo"), office});
        add("add", PbxAct::AddToQueue, "Anna", "Action: QueueAdd\r\nQueue: night\r\n", {anna, office});
        add("remove", PbxAct::RemoveFromQueue, "Anna", "Action: QueueRemove\r\nQueue: sales\r\n",
            {anna, office});
        add("listen", PbxAct::Listen, "Anna", "Data: PJSIP/101-0000002a,qE\r\n", {anna, office, phone});
        add("whisper", PbxAct::Whisper, "Anna", "Data: PJSIP/101-0000002a,qwE\r\n", {anna, office, phone});
        add("barge in", PbxAct::BargeIn, "Anna", "Data: PJSIP/101-0000002a,qBE\r\n", {anna, office, phone});
        add("hang up", PbxAct::HangUp, "Anna", "Action: Hangup\r\nChannel: PJSIP/101-0000002a\r\n",
            {anna, office, QStringLiteral("0901")});
    }

    /// With yes it is sent; with no nothing is.
    void othersAsk()
    {
        QFETCH(PbxAct, act);
        QFETCH(QByteArray, agent);
        QFETCH(QByteArray, sent);
        QFETCH(QStringList, named);
        Scene scene;
        setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
        scene.connectServer();
        scene.annaAnswers();

        scene.stage.prompts.agree = false;
        const auto before = scene.ami.received.size();
        QMenu menu;
        scene.acts.fill(menu, row(agent));
        entry(menu, PbxActions::verb(act))->trigger();
        QTest::qWait(50);
        QCOMPARE(scene.ami.received.size(), before);
        QCOMPARE(scene.stage.prompts.asked.size(), 1);
        for (const QString &name : named)
            QVERIFY2(scene.stage.prompts.asked.last().contains(name), qPrintable(name));

        scene.stage.prompts.agree = true;
        scene.choose(agent, act);
        QVERIFY2(scene.sent(sent), scene.ami.received.back());
        QCOMPARE(scene.tones.last(), Tone::Good);
    }

    void refusalIsToldInTheServersWords()
    {
        Scene scene;
        scene.connectServer();
        scene.ami.answer = [](const QByteArray &action) {
            const QByteArray id = action.mid(action.indexOf("ActionID: ") + 10).split('\r').front();
            return "Response: Error\r\nActionID: " + id + "\r\nMessage: Member not dynamic\r\n\r\n";
        };
        scene.choose("Anna", PbxAct::RemoveFromQueue);
        QVERIFY2(scene.told.last().contains(QStringLiteral("Member not dynamic")),
                 qPrintable(scene.told.last()));
        QCOMPARE(scene.tones.last(), Tone::Bad);
    }

    /// One's own phone that is not answered is told when it is known.
    void phoneNotReached()
    {
        Scene scene;
        setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
        scene.connectServer();
        scene.annaAnswers();
        scene.ami.pickUp = "Failure\r\nReason: 5";
        scene.choose("Anna", PbxAct::Listen);
        QCOMPARE(scene.tones.last(), Tone::Bad);
        QVERIFY2(scene.told.last().contains(QStringLiteral("busy")), qPrintable(scene.told.last()));
        QTest::qWait(700); // nor is it said to ring
        QCOMPARE(scene.told.size(), 1);
    }

    /// What cannot be done is there and says why.
    void obstacles()
    {
        Scene scene;
        QMenu unknown;
        scene.acts.fill(unknown, row("Anna"));
        QAction *only = unknown.actions().last();
        QVERIFY(!only->isEnabled());
        QVERIFY(only->toolTip().contains(QStringLiteral("Anna")));

        scene.ami.commands.replace("Hangup: x\r\n", "");
        scene.connectServer();
        const auto why = [&scene](const char *agent, PbxAct act) {
            QMenu menu;
            scene.acts.fill(menu, row(agent));
            const QAction *action = entry(menu, PbxActions::verb(act));
            return action->isEnabled() ? QString() : action->toolTip();
        };
        QVERIFY(why("Anna", PbxAct::HangUp).contains(QStringLiteral("write = call")));
        QVERIFY(why("Anna", PbxAct::Listen).contains(QStringLiteral("not on a call")));
        QVERIFY(why("Anna", PbxAct::Resume).contains(QStringLiteral("not paused")));
        QCOMPARE(why("Anna", PbxAct::Pause), QString());
        annaTalks(scene.ami);
        QTRY_VERIFY(scene.possible(PbxAct::Listen, "Anna"));
        QVERIFY(why("Anna", PbxAct::Listen).contains(QStringLiteral("which phone is yours")));

        QSignalSpy wanted(&scene.acts, &AgentActionsMenu::phoneWanted);
        QMenu menu;
        scene.acts.fill(menu, row("Anna"));
        entry(menu, QStringLiteral("set phone"))->trigger();
        QCOMPARE(wanted.size(), 1);
        setOwnPhone(scene.stage.settings, QStringLiteral("PJSIP/200"));
        QCOMPARE(why("Anna", PbxAct::Listen), QString());

        scene.ami.onConnection = [](QTcpSocket &socket) { socket.abort(); };
        scene.ami.cut();
        QTRY_VERIFY(why("Anna", PbxAct::Pause).contains(QStringLiteral("no connection to Office")));
    }

    /// Known to two: which one is meant is said by a menu for each.
    void twoServers()
    {
        Scene scene;
        FakeAmi second;
        furnish(second);
        scene.connectServer();
        AmiServerSettings server;
        server.name = QStringLiteral("R&D");
        server.host = QStringLiteral("127.0.0.1");
        server.port = second.port();
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited(scene.stage.services->servers.setServer(server, QStringLiteral("geheim"))).ok());
        QTRY_COMPARE(scene.stage.services->pbx.known(QStringLiteral("Anna")).size(), 2U);
        QMenu menu;
        scene.acts.fill(menu, row("Anna"));
        QStringList titles;
        for (const QMenu *place : menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            titles << place->title();
        QCOMPARE(titles, QStringList({QStringLiteral("On Office"), QStringLiteral("On R&&D")}));
    }

    /// From the row of the table, by the mouse and by the menu key, to the notice.
    void fromTheFloor()
    {
        Scene scene;
        Stage &stage = scene.stage;
        setOwnPhone(stage.settings, QStringLiteral("PJSIP/200"));
        MainWindow window(stage.theme, stage.settings);
        FloorPage *floor = nullptr;
        window.addPage(
            {QStringLiteral("floor"), QStringLiteral("floor"), [] { return QStringLiteral("Floor"); },
             [&](QWidget *parent) { return floor = new FloorPage(stage.theme, stage.settings, parent); }});
        AgentActionsMenu acts(stage.services->pbx, stage.services->calls, stage.services->floor,
                              stage.services->calendar, stage.settings, stage.prompts, &window);
        connect(&acts, &AgentActionsMenu::told, &window,
                [&](const QString &text, Tone tone) { window.notify(text, tone); });
        window.showPage(QStringLiteral("floor"));
        connect(&stage.services->floor, &FloorSnapshotService::changed, floor, &FloorPage::setSnapshot);
        connect(floor, &FloorPage::agentMenuOpening, &acts,
                [&](QMenu *menu, const FloorAgent &agent) { acts.fill(*menu, agent); });
        window.resize(1280, 760);
        window.show();
        scene.connectServer();
        const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch()) + ".1";
        scene.ami.send(
            "Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nTimestamp: " + now
            + "\r\nChannel: PJSIP/a-1\r\nUniqueid: 17.1\r\nCallerIDNum: 0901234567\r\nQueue: sales\r\n"
              "Position: 1\r\nCount: 1\r\n\r\n");
        scene.annaAnswers();
        TableView &table = floor->agentTable();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        const QModelIndex anna
            = table.model()
                  ->match(table.model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Anna"))
                  .value(0);
        QVERIFY(anna.isValid());
        table.setCurrentIndex(anna);
        table.setFocus();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1), Qt::NoModifier);
        QCoreApplication::sendEvent(table.viewport(), &byKey);
        auto *menu = table.findChild<QMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->toolTipsVisible());
        QAction *hangUp = entry(*menu, QStringLiteral("pbx.hangup"));
        QVERIFY(hangUp && hangUp->isEnabled());
        takePictures(stage, *menu, QStringLiteral("acts-menu"), {menu->size()});
        hangUp->trigger();
        menu->close();
        auto *notice = window.findChild<NoticeBar *>();
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->text(), QStringLiteral("The call of Anna on Office was ended."));
        takePictures(stage, window, QStringLiteral("acts-notice"), {{1280, 760}});
    }

    /// What harms is not done by a stray Enter, and names are not taken for markup.
    void question()
    {
        Stage stage;
        QWidget window;
        window.show();
        DialogPrompts prompts;
        bool agreed = false;
        prompts.confirm(
            &window,
            {QStringLiteral("Hang up"),
             QStringLiteral("The call of Anna <i>x</i> with 0901 on Office ends at once, for the other "
                            "side too."),
             QStringLiteral("Hang up"), true},
            [&agreed] { agreed = true; });
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QTRY_VERIFY(box->isVisible());
        takePictures(stage, *box, QStringLiteral("acts-question"), {box->size()});
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        QVERIFY(!agreed);
    }

    void form()
    {
        Stage stage;
        Prompts::Form form;
        form.question
            = {QStringLiteral("Pause Anna"),
               QStringLiteral("Anna <b>x</b> on Office gets no more calls of the queues chosen until "
                              "the pause is ended. A call that goes on is not touched."),
               QStringLiteral("Pause"), false};
        form.fields
            = {{QStringLiteral("Reason"), {QStringLiteral("lunch"), QStringLiteral("training")}, {}, true},
               {QStringLiteral("Queue"),
                {QStringLiteral("All queues"), QStringLiteral("sales")},
                QStringLiteral("All queues"),
                false}};
        FormDialog dialog(form);
        dialog.show();
        takePictures(stage, dialog, QStringLiteral("acts-form"), {dialog.size()});
        const auto boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(dialog.values(), QStringList({QString(), QStringLiteral("All queues")}));
        QVERIFY(!boxes[1]->isEditable());
        boxes[0]->setFocus();
        QTest::keyClicks(boxes[0], QStringLiteral(" coffee "));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.values().first(), QStringLiteral("coffee"));

        form.question.harmful = true;
        FormDialog harmful(form);
        harmful.show();
        QTest::keyClick(&harmful, Qt::Key_Return);
        QCOMPARE(harmful.result(), int(QDialog::Rejected));
    }

    /// The own phone is kept when it can be dialled; the audit trail shows what was done.
    void settings()
    {
        Scene scene;
        Stage &stage = scene.stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        page->showOwnPhone();
        auto *phone = page->findChild<QLineEdit *>(QStringLiteral("own phone"));
        QVERIFY(phone);
        QTest::keyClicks(phone, QStringLiteral("200"));
        QTest::keyClick(phone, Qt::Key_Return);
        QVERIFY(ownPhone(stage.settings).isEmpty());
        phone->selectAll();
        QTest::keyClicks(phone, QStringLiteral("PJSIP/200"));
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(ownPhone(stage.settings), QStringLiteral("PJSIP/200"));

        scene.connectServer();
        scene.stage.prompts.filled = {QStringLiteral("lunch"), QStringLiteral("All queues")};
        scene.choose("Anna", PbxAct::Pause);
        showTab(*page, QStringLiteral("Audit trail"));
        auto *audit = page->findChild<AuditList *>();
        QTRY_COMPARE(audit->table().model()->rowCount(), 3); // the server added, ordered, done
        takePictures(stage, *window, QStringLiteral("acts-settings"), {{1060, 1500}});
        page->findChildren<SearchEdit *>().last()->setText(QStringLiteral("anna"));
        QTRY_COMPARE(audit->table().model()->rowCount(), 2);
        QSignalSpy exports(page, &Page::exportWanted);
        Q_EMIT audit->table().exportWanted();
        QCOMPARE(exports.size(), 1);
    }
};

CALLHELM_TEST(TestActs)
#include "tst_acts.moc"
