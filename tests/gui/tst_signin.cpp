#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "desktop/desktop.h"
#include "desktop/language.h"
#include "desktop/signincontroller.h"
#include "mainwindow.h"
#include "pages/signin/signinpage.h"
#include "stage.h"
#include "statusline.h"
#include "support/fakesecrets.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who is at the desk: the first owner, signing in and out, and what nobody can reach meanwhile.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void firstStartMakesTheOwner();
    void wrongPassword();
    void nothingIsReachedWhileCovered();
    void anotherPersonsPages();
    void withoutAKeyringNobodyStays();
};

namespace {

constexpr auto password = "correct horse";

/// The window's parts, found as a person would.
struct Scene
{
    Stage stage;
    Language language{stage.settings};
    std::unique_ptr<Desktop> desktop;

    void open(SecretStore *secrets = nullptr)
    {
        desktop = std::make_unique<Desktop>(*stage.services, stage.theme, language, stage.settings,
                                            stage.prompts, secrets);
        desktop->window().show();
    }
    [[nodiscard]] SignInPage *page() const
    {
        const auto pages = desktop->window().findChildren<SignInPage *>();
        return pages.isEmpty() || !desktop->window().isCovered() ? nullptr : pages.back();
    }
    [[nodiscard]] QList<QLineEdit *> lines() const
    {
        QList<QLineEdit *> shown;
        for (QLineEdit *line : page()->findChildren<QLineEdit *>())
            if (line->isVisible())
                shown << line;
        return shown;
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : page()->findChildren<QPushButton *>())
            if (button->text() == text)
                button->click();
    }
    [[nodiscard]] bool tells(const QString &text) const
    {
        for (const QLabel *label : page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

PersonRecord agentRecord(const char *name, const char *login)
{
    PersonRecord record;
    record.person.name = QString::fromUtf8(name);
    record.person.login = QString::fromUtf8(login);
    record.person.role = Role::Agent;
    return record;
}

} // namespace

void TestSignIn::firstStartMakesTheOwner()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.page());
    QVERIFY(scene.desktop->window().isCovered());
    const auto lines = scene.lines();
    QCOMPARE(lines.size(), 4);
    lines[0]->setText(QStringLiteral("Trần Quốc Huy"));
    lines[1]->setText(QStringLiteral("huy"));
    lines[2]->setText(QLatin1String(password));
    lines[3]->setText(QStringLiteral("something else"));
    scene.press(QStringLiteral("Begin"));
    QVERIFY(scene.tells(QStringLiteral("The passwords are not the same.")));
    lines[2]->setText(QStringLiteral("short"));
    lines[3]->setText(QStringLiteral("short"));
    scene.press(QStringLiteral("Begin"));
    QTRY_VERIFY(lines[2]->isEnabled() && scene.page() && scene.tells(QStringLiteral("8"))); // it is too short
    QVERIFY(!scene.stage.services->signIn.hasPeople());
    lines[2]->setText(QLatin1String(password));
    lines[3]->setText(QLatin1String(password));
    takePictures(scene.stage, scene.desktop->window(), QStringLiteral("first-start"), {{1280, 720}});
    scene.press(QStringLiteral("Begin"));
    QTRY_VERIFY(!scene.desktop->window().isCovered());
    const auto person = scene.stage.services->signIn.person();
    QVERIFY(person);
    QCOMPARE(person->name, QStringLiteral("Trần Quốc Huy"));
    QCOMPARE(person->role, Role::Owner);
    QVERIFY(scene.desktop->window().statusLine().text().contains(QStringLiteral("Trần Quốc Huy · owner")));
    QTRY_VERIFY(scene.desktop->window().currentPage() != nullptr); // made once the window is there

    scene.desktop->signIn().signOut();
    QTRY_VERIFY(scene.page());
    QVERIFY(scene.desktop->window().statusLine().text().contains(QStringLiteral("nobody signed in")));
}

void TestSignIn::wrongPassword()
{
    Scene scene;
    QVERIFY(awaited(scene.stage.services->signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"),
                                                           QLatin1String(password)))
                .ok());
    scene.stage.services->signIn.signOut();
    scene.open();
    QVERIFY(scene.page());
    QCOMPARE(scene.lines().size(), 1);
    QLineEdit *line = scene.lines().front();
    line->setText(QStringLiteral("wrong"));
    scene.press(QStringLiteral("Sign in"));
    QTRY_VERIFY(scene.tells(QStringLiteral("Name or password is wrong.")));
    for (int i = 0; i < 5; ++i) { // the last of them meets the pause
        QTRY_VERIFY(line->isEnabled());
        line->setText(QStringLiteral("wrong %1").arg(i));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(line->isEnabled());
    }
    QTRY_VERIFY(scene.tells(QStringLiteral("Too many tries failed. Try again in")));
    takePictures(scene.stage, scene.desktop->window(), QStringLiteral("sign-in-pause"), {{1280, 720}});
    QVERIFY(!scene.stage.services->signIn.person());
}

/// Said where one asks for it, before anybody relies on it.
void TestSignIn::withoutAKeyringNobodyStays()
{
    for (const bool hasKeyring : {true, false}) {
        FakeSecrets secrets;
        secrets.closed = !hasKeyring;
        Scene scene;
        QVERIFY(awaited(scene.stage.services->signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"),
                                                               QLatin1String(password)))
                    .ok());
        scene.stage.services->signIn.signOut();
        scene.open(&secrets);
        QVERIFY(scene.page());
        auto *stay = scene.page()->findChild<QCheckBox *>();
        QVERIFY(stay && stay->isVisible() && stay->isEnabled());
        stay->click();
        QTest::qWait(100);
        QCOMPARE(stay->isChecked(), hasKeyring);
        QCOMPARE(stay->isEnabled(), hasKeyring);
        QCOMPARE(scene.tells(QStringLiteral("no keyring")), !hasKeyring);
        takePictures(scene.stage, scene.desktop->window(),
                     hasKeyring ? QStringLiteral("sign-in-stay") : QStringLiteral("sign-in-no-keyring"),
                     {{1280, 720}});
    }
}

/// Recording goes on, and that is all.
void TestSignIn::nothingIsReachedWhileCovered()
{
    Scene scene;
    QVERIFY(scene.stage.import(recordedLog()));
    QVERIFY(awaited(scene.stage.services->signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"),
                                                           QLatin1String(password)))
                .ok());
    scene.open();
    MainWindow &window = scene.desktop->window();
    QVERIFY(!window.isCovered());
    window.showPage(QStringLiteral("calls"));
    QVERIFY(window.currentPage());
    scene.desktop->signIn().signOut();
    QTRY_VERIFY(window.isCovered());
    QVERIFY(!window.currentPage());
    window.showPage(QStringLiteral("calls"));
    QVERIFY(!window.currentPage());
    const auto shortcuts = window.actions();
    for (const QAction *action : shortcuts)
        if (!action->shortcut().isEmpty() && action->shortcut() != QKeySequence(QKeySequence::Quit))
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QVERIFY(
        !awaited(scene.stage.services->calls.queueFigures({Instant::min(), Instant::max()}, By::All)).ok());
    QTRY_COMPARE(scene.stage.services->calls.agents().size(), size_t(0));
}

void TestSignIn::anotherPersonsPages()
{
    Scene scene;
    QVERIFY(scene.stage.import(recordedLog()));
    auto &services = *scene.stage.services;
    QVERIFY(awaited(services.signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"),
                                              QLatin1String(password)))
                .ok());
    PersonRecord record = agentRecord("An", "an");
    record.agents = {services.calls.agents().front().id};
    QVERIFY(awaited(services.people.save(record, QLatin1String(password))).ok());
    scene.open();
    MainWindow &window = scene.desktop->window();
    window.showPage(QStringLiteral("doctor"));
    const QPointer<Page> doctor = window.currentPage();
    QVERIFY(doctor);
    scene.desktop->signIn().signOut();
    QVERIFY(awaited(services.signIn.signIn(QStringLiteral("an"), QLatin1String(password))).ok());
    QTRY_VERIFY(!window.isCovered());
    QTRY_VERIFY(doctor.isNull()); // what it held was not the agent's
    window.showPage(QStringLiteral("doctor"));
    QVERIFY(window.currentPageId() != QLatin1String("doctor"));
    QTRY_COMPARE(services.calls.agents().size(), size_t(1));
}

CALLHELM_TEST(TestSignIn)
#include "tst_signin.moc"
