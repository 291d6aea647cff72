#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "statusline.h"
#include "dialogs/connectionview.h"
#include "dialogs/serverdialog.h"
#include "pages/settings/settingspage.h"
#include "services/serviceset.h"
#include "stage.h"
#include "support/answers.h"
#include "support/fakeami.h"
#include "support/testmain.h"
#include "support/tlsserver.h"

using namespace callhelm;

namespace {

template <class Widget>
Widget *part(const QWidget &within, const char *name)
{
    return within.findChild<Widget *>(QString::fromLatin1(name));
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

/// As a person types, key by key.
void type(QWidget &dialog, const char *field, const QString &text)
{
    auto *edit = part<QLineEdit>(dialog, field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QStringList shownErrors(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->property("error").toBool() && label->isVisible())
            texts << label->text();
    return texts;
}

bool shows(const QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QByteArray nowIs() { return QByteArray::number(QDateTime::currentSecsSinceEpoch()) + ".100000"; }

} // namespace

/// Settings, Sources: Asterisk servers.
class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    /// From an empty page to a live floor, with nothing but the dialog.
    void addTestAndSave()
    {
        FakeAmi ami;
        ami.send("Event: QueueMemberAdded\r\nPrivilege: agent,all\r\nTimestamp: " + nowIs()
                 + "\r\nQueue: support\r\nMemberName: Anna\r\nInterface: PJSIP/anna\r\nPaused: 0\r\n\r\n");
        Stage stage;
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        showTab(*page, QStringLiteral("Sources"));
        QVERIFY(shows(*page, QStringLiteral("None yet")));
        takePictures(stage, *window, QStringLiteral("servers-none"), {{1060, 660}});
        part<QPushButton>(*page, "add server")->click();
        auto *dialog = page->findChild<ServerDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));

        part<QPushButton>(*dialog, "save")->click(); // nothing is filled in yet
        QCOMPARE(shownErrors(*dialog).size(), 4);
        QVERIFY(stage.services->servers.servers().empty());
        type(*dialog, "name", QStringLiteral("Office"));
        type(*dialog, "host", QStringLiteral("127.0.0.1"));
        part<QSpinBox>(*dialog, "port")->setValue(ami.port());
        type(*dialog, "user", QStringLiteral("callhelm"));
        type(*dialog, "secret", QStringLiteral("wrong"));
        QVERIFY(shownErrors(*dialog).isEmpty());

        auto *view = dialog->findChild<ConnectionView *>();
        part<QPushButton>(*dialog, "test")->click();
        QTRY_VERIFY2(view->text().contains(QStringLiteral("did not accept")), qPrintable(view->text()));
        takePictures(stage, *dialog, QStringLiteral("server-refused"), {dialog->size()});
        type(*dialog, "secret", QStringLiteral("geheim"));
        QVERIFY(!view->isVisible()); // another secret, another answer
        part<QPushButton>(*dialog, "test")->click();
        QTRY_VERIFY2(view->text().contains(QStringLiteral("Connected and logged in.")),
                     qPrintable(view->text()));
        QTRY_VERIFY2(view->text().contains(QStringLiteral("May also")), qPrintable(view->text()));
        QVERIFY2(view->text().contains(QStringLiteral("Sees the floor: 1")), qPrintable(view->text()));
        takePictures(stage, *dialog, QStringLiteral("server-tested"), {dialog->size()});

        QTest::keyClick(part<QLineEdit>(*dialog, "secret"), Qt::Key_Return);
        QTRY_VERIFY(!dialog || !page->findChild<ServerDialog *>());
        QCOMPARE(stage.services->servers.servers().size(), 1U);
        QTRY_VERIFY(shows(*page, QStringLiteral("Live")));
        QVERIFY(shows(*page, QStringLiteral("no keyring"))); // said openly
        QTRY_COMPARE(stage.services->floor.floor()->agents.size(), 1U);
        ami.send(
            "Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nTimestamp: " + nowIs()
            + "\r\nChannel: PJSIP/a-1\r\nUniqueid: 17.1\r\nLinkedid: 17.1\r\nCallerIDNum: 0901\r\nQueue: "
              "support\r\nPosition: 1\r\nCount: 1\r\n\r\n");
        QTRY_VERIFY(!stage.services->floor.floor()->queues.empty()
                    && stage.services->floor.floor()->queues.front().waiting == 1);
        QVERIFY(stage.services->floor.floor()->live);

        StatusLine line(stage.theme);
        line.setSources(stage.services->sources.statuses());
        QVERIFY2(line.text().contains(QStringLiteral("Office")), qPrintable(line.text()));
        takePictures(stage, *window, QStringLiteral("servers-live"), {{1060, 660}});
    }

    void changeAndRemove()
    {
        FakeAmi ami;
        Stage stage;
        AmiServerSettings server;
        server.name = QStringLiteral("Office");
        server.host = QStringLiteral("127.0.0.1");
        server.port = ami.port();
        server.user = QStringLiteral("callhelm");
        QVERIFY(awaited(stage.services->servers.setServer(server, QStringLiteral("geheim"))).ok());
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        showTab(*page, QStringLiteral("Sources"));
        QTRY_VERIFY(shows(*page, QStringLiteral("Live")));
        QVERIFY(!shows(*page, QStringLiteral("None yet")));
        for (QPushButton *change : page->findChildren<QPushButton *>())
            if (change->accessibleName() == QStringLiteral("Change Office"))
                change->click();
        auto *dialog = page->findChild<ServerDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(part<QLineEdit>(*dialog, "host")->text(), server.host);
        QVERIFY(part<QLineEdit>(*dialog, "secret")->text().isEmpty()); // and yet it is known
        type(*dialog, "name", QStringLiteral("Head office"));
        dialog->accept();
        QTRY_COMPARE(stage.services->servers.servers().front().name, QStringLiteral("Head office"));
        QTRY_VERIFY(shows(*page, QStringLiteral("Head office")));
        QTRY_VERIFY(shows(*page, QStringLiteral("Live")));

        stage.prompts.agree = false;
        button(*page, QStringLiteral("Remove…"))->click();
        QCOMPARE(stage.services->servers.servers().size(), 1U);
        QVERIFY(stage.prompts.asked.last().contains(QStringLiteral("Head office")));
        stage.prompts.agree = true;
        button(*page, QStringLiteral("Remove…"))->click();
        QTRY_VERIFY(stage.services->servers.servers().empty());
        QTRY_VERIFY(shows(*page, QStringLiteral("None yet")));
        QTRY_VERIFY(!ami.isConnected());
    }

    /// Beyond this machine only encrypted, or when it was allowed.
    void plainTextIsRefused()
    {
        Stage stage;
        ServerDialog dialog(stage.services->servers, stage.theme, stage.prompts);
        dialog.show();
        auto *plain = part<QCheckBox>(dialog, "plain");
        auto *tls = part<QCheckBox>(dialog, "tls");
        auto *port = part<QSpinBox>(dialog, "port");
        type(dialog, "name", QStringLiteral("Far"));
        type(dialog, "host", QStringLiteral("localhost"));
        QVERIFY(!plain->isVisible());
        type(dialog, "host", QStringLiteral("pbx.example"));
        QVERIFY(plain->isVisible());
        type(dialog, "user", QStringLiteral("callhelm"));
        type(dialog, "secret", QStringLiteral("x"));
        part<QPushButton>(dialog, "test")->click();
        QCOMPARE(shownErrors(dialog).size(), 1);
        part<QPushButton>(dialog, "save")->click();
        QVERIFY(stage.services->servers.servers().empty());
        takePictures(stage, dialog, QStringLiteral("server-plain"), {dialog.size()});
        tls->setChecked(true);
        QVERIFY(!plain->isVisible());
        QVERIFY(shownErrors(dialog).isEmpty());
        QCOMPARE(port->value(), 5039);
        tls->setChecked(false);
        QCOMPARE(port->value(), 5038);
        plain->setChecked(true);
        dialog.accept();
        QTRY_COMPARE(stage.services->servers.servers().size(), 1U);
        QVERIFY(stage.services->servers.servers().front().allowPlainText);
    }

    /// A certificate that nobody vouches for: shown, trusted by hand, and then it must be this one.
    void certificate()
    {
        auto server = tlsServer();
        if (!server)
            QSKIP("no openssl to make a certificate with");
        FakeAmi ami(std::move(server));
        Stage stage;
        ServerDialog dialog(stage.services->servers, stage.theme, stage.prompts);
        dialog.show();
        type(dialog, "name", QStringLiteral("Office"));
        type(dialog, "host", QStringLiteral("127.0.0.1"));
        part<QCheckBox>(dialog, "tls")->setChecked(true);
        part<QSpinBox>(dialog, "port")->setValue(ami.port());
        type(dialog, "user", QStringLiteral("callhelm"));
        type(dialog, "secret", QStringLiteral("geheim"));
        part<QPushButton>(dialog, "test")->click();
        auto *trust = part<QPushButton>(dialog, "trust");
        QTRY_VERIFY(trust->isVisible());
        auto *view = dialog.findChild<ConnectionView *>();
        QVERIFY2(view->text().contains(QLatin1Char(':')), qPrintable(view->text()));
        QVERIFY(ami.received.empty()); // no secret went out
        takePictures(stage, dialog, QStringLiteral("server-certificate"), {dialog.size()});
        trust->click();
        QTRY_VERIFY2(view->text().contains(QStringLiteral("Connected and logged in.")),
                     qPrintable(view->text()));
        QVERIFY(!trust->isVisible());
        dialog.accept();
        QTRY_COMPARE(stage.services->servers.servers().size(), 1U);
        QCOMPARE(stage.services->servers.servers().front().pinnedCertificate.size(), 64);
        QTRY_COMPARE(stage.services->sources.statuses().front().state, SourceStatus::State::Running);
    }

    void fingerprint()
    {
        const QByteArray digest = QByteArray("0a1b").repeated(16);
        const QStringList lines = ConnectionView::fingerprint(digest).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral("0A:1B:0A")));
        QCOMPARE(lines[0].size(), 16 * 3 - 1);
        QCOMPARE(ConnectionView::fingerprint({}), QString());
    }
};

CALLHELM_TEST(TestServers)
#include "tst_servers.moc"
