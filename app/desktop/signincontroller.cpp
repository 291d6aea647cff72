#include "desktop/signincontroller.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>

#include "access/password.h"
#include "common/appearance.h"
#include "common/prompts.h"
#include "dialogs/rolewords.h"
#include "desktop/language.h"
#include "mainwindow.h"
#include "pages/signin/signinpage.h"
#include "services/secretstore.h"
#include "services/serviceset.h"
#include "statusline.h"

namespace callhelm {

namespace {

constexpr auto stayKey = "signin/stay";

} // namespace

SignInController::SignInController(ServiceSet &services, Theme &theme, Language &language,
                                   QSettings &settings, Prompts &prompts, SecretStore *secrets,
                                   MainWindow &window)
    : m_services(services)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_secrets(secrets)
    , m_window(window)
    , m_signOut(new QAction(this))
    , m_password(new QAction(this))
{
    connect(&services.signIn, &SignInService::changed, this, &SignInController::show);
    connect(&services.people, &PeopleService::changed, this, &SignInController::showPerson);
    connect(&services.access, &StoreAccess::sessionChanged, this, &SignInController::show);
    connect(&window.statusLine(), &StatusLine::personClicked, this, &SignInController::openMenu);
    connect(&language, &Language::changed, this, &SignInController::retranslate);
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        if (m_busy && m_busy())
            m_idle.touch();
        else if (m_services.signIn.person() && m_demoPassword.isEmpty())
            leave(); // nobody is there to be asked
    });
    addCommands();
    retranslate();
}

void SignInController::addCommands()
{
    connect(m_signOut, &QAction::triggered, this, &SignInController::signOut);
    connect(m_password, &QAction::triggered, this, &SignInController::changePassword);
    m_window.addCommand(m_password);
    m_window.addCommand(m_signOut);
}

void SignInController::begin()
{
    show();
    if (!m_services.signIn.isOpen() || !m_services.signIn.hasPeople())
        signInByKept();
}

bool SignInController::permits(const QString &page) const
{
    const Session &session = m_services.access.session();
    if (page == QLatin1String("doctor"))
        return session.may(Act::ReadBooks);
    return page == QLatin1String("settings") || session.may(Act::ReadFigures);
}

/// The first start makes the owner; the demo makes its people itself.
void SignInController::show()
{
    const SignInService &signIn = m_services.signIn;
    const bool isDemoStarting = !m_demoPassword.isEmpty() && !m_hasDemoStarted;
    const bool mayWork = signIn.hasPeople() && !isDemoStarting
        ? signIn.person().has_value()
        : isDemoStarting || m_services.access.readOnly().has_value();
    if (signIn.person())
        m_hasDemoStarted = true;
    watchIdleness();
    showPerson();
    if (!mayWork) {
        m_shown.reset();
        if (std::exchange(m_isOpen, false))
            Q_EMIT closed();
        cover();
        return;
    }
    const std::optional<Person> person = signIn.person();
    const bool isOther = !m_isOpen || person.has_value() != m_shown.has_value()
        || (person && (person->id != m_shown->id || person->role != m_shown->role));
    if (person)
        SignInPage::keepLogin(m_settings, m_services.access.path(), person->login);
    m_shown = person;
    m_isOpen = true;
    if (isOther)
        m_window.showPages([this](const QString &page) { return permits(page); });
    m_window.setCover(nullptr);
    if (isOther)
        Q_EMIT opened();
}

void SignInController::watchIdleness() { m_idle.setLimit(std::chrono::minutes(lockMinutes(m_settings))); }

void SignInController::cover()
{
    if (m_page && m_window.isCovered())
        return;
    m_page = new SignInPage(m_services.signIn, m_theme, m_settings, m_services.access.path());
    m_page->setCanStay(m_secrets != nullptr && m_demoPassword.isEmpty());
    if (!m_demoPassword.isEmpty())
        m_page->setHint(tr("Everybody in the demo has the password “%1”.").arg(m_demoPassword));
    if (m_services.access.readOnly())
        m_page->setObstacle(m_services.access.readOnly()->text);
    connect(m_page, &SignInPage::languageChosen, &m_language, &Language::choose);
    connect(m_page, &SignInPage::signedIn, this,
            [this](const QString &login, const QString &password, bool stay) {
                if (stay)
                    keep(login, password);
            });
    // Asked only when it matters: a keyring that is locked asks whoever is there to open it.
    connect(m_page, &SignInPage::stayWanted, m_page, [this, page = m_page] {
        m_secrets->read(secretKey(), [page](const Result<std::optional<QString>> &kept) {
            if (page && !kept)
                page->setKeepsNothing();
        });
    });
    m_window.setCover(m_page);
}

void SignInController::showPerson()
{
    const SignInService &signIn = m_services.signIn;
    const auto person = signIn.person();
    QString text;
    if (person)
        text = QStringLiteral("%1 · %2").arg(person->name, roleWord(person->role));
    else if (signIn.hasPeople())
        text = tr("nobody signed in");
    m_window.statusLine().setPerson(text);
    m_signOut->setEnabled(person.has_value());
    m_password->setEnabled(person.has_value());
    fillPeople();
}

void SignInController::openMenu(const QPoint &at)
{
    if (!m_services.signIn.person())
        return;
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_password);
    menu->addAction(m_signOut);
    menu->popup(at - QPoint(0, menu->sizeHint().height()));
}

void SignInController::signOut()
{
    m_window.whenSaved([this] { leave(); });
}

void SignInController::leave()
{
    forget();
    m_services.signIn.signOut();
}

void SignInController::changePassword()
{
    const auto person = m_services.signIn.person();
    if (!person)
        return;
    using Kind = Prompts::Form::Field::Kind;
    Prompts::Form form;
    form.question = {tr("Change password"), tr("The password of %1.").arg(person->name), tr("Change"), false};
    form.fields = {{tr("Present password"), {}, {}, false, Kind::Password},
                   {tr("New password"), {}, {}, false, Kind::Password},
                   {tr("Once more"), {}, {}, false, Kind::Password}};
    form.check = [login = person->login](const QStringList &values) {
        if (values.value(1) != values.value(2))
            return tr("The passwords are not the same.");
        const Result<void> sound = checkNewPassword(values.value(1), login);
        return sound ? QString() : sound.error().text;
    };
    m_prompts.fill(&m_window, form, [this](const QStringList &values) {
        onFinished(m_services.signIn.changePassword(values.value(0), values.value(1)), this,
                   [this](const Result<SignInAnswer> &answer) {
                       using Outcome = SignInAnswer::Outcome;
                       if (!answer)
                           m_window.notify(answer.error().toString(), Tone::Bad);
                       else if (answer->outcome == Outcome::SignedIn)
                           m_window.notify(tr("Your password is changed."), Tone::Good);
                       else if (answer->outcome == Outcome::Wrong)
                           m_window.notify(tr("The present password is wrong."), Tone::Bad);
                       else
                           m_window.notify(tr("Too many tries failed. Try again later."), Tone::Bad);
                   });
    });
}

QString SignInController::secretKey() const { return QStringLiteral("signin ") + m_services.access.path(); }

void SignInController::keep(const QString &login, const QString &password)
{
    const QJsonObject secret{{QStringLiteral("login"), login}, {QStringLiteral("password"), password}};
    m_secrets->write(
        secretKey(), QString::fromUtf8(QJsonDocument(secret).toJson(QJsonDocument::Compact)),
        [this, guard = QPointer(this)](const Result<void> &done) {
            if (!guard)
                return;
            if (done)
                m_settings.setValue(QLatin1String(stayKey), m_services.access.path());
            else
                m_window.notify(
                    tr("This desktop keeps no secrets: you will be asked again at the next start."),
                    Tone::Warn);
        });
}

void SignInController::forget()
{
    if (m_settings.value(QLatin1String(stayKey)).toString() != m_services.access.path())
        return;
    m_settings.remove(QLatin1String(stayKey));
    if (m_secrets != nullptr)
        m_secrets->remove(secretKey(), [](const Result<void> &) {});
}

/// Who chose to stay signed in on this desktop.
void SignInController::signInByKept()
{
    if (m_secrets == nullptr
        || m_settings.value(QLatin1String(stayKey)).toString() != m_services.access.path())
        return;
    m_secrets->read(secretKey(),
                    [this, guard = QPointer(this)](const Result<std::optional<QString>> &secret) {
                        if (!guard || !secret || !*secret)
                            return;
                        const QJsonObject kept = QJsonDocument::fromJson((*secret)->toUtf8()).object();
                        onFinished(m_services.signIn.signIn(kept[QStringLiteral("login")].toString(),
                                                            kept[QStringLiteral("password")].toString()),
                                   this, [this](const Result<SignInAnswer> &answer) {
                                       if (answer && answer->outcome == SignInAnswer::Outcome::Wrong)
                                           forget(); // it was changed
                                   });
                    });
}

void SignInController::offerPeople(const QStringList &logins, const QString &password)
{
    m_demoLogins = logins;
    m_demoPassword = password;
    m_people = new QComboBox;
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_people, &QComboBox::activated, this, [this] {
        onFinished(m_services.signIn.signIn(m_people->currentData().toString(), m_demoPassword), this,
                   [this](const Result<SignInAnswer> &answer) {
                       if (!answer)
                           m_window.notify(answer.error().toString(), Tone::Bad);
                       else if (answer->outcome != SignInAnswer::Outcome::SignedIn)
                           m_window.notify(
                               tr("They have another password than the demo's: sign out, and sign in "
                                  "with that one."),
                               Tone::Warn);
                       fillPeople();
                   });
    });
    m_window.addHeaderTool(m_people);
    retranslate();
    show();
}

void SignInController::askForPassword()
{
    m_hasDemoStarted = true;
    show();
}

void SignInController::fillPeople()
{
    if (!m_people)
        return;
    const auto present = m_services.signIn.person();
    m_people->clear();
    for (const Person &person : m_services.signIn.candidates())
        if (m_demoLogins.contains(person.login))
            m_people->addItem(QStringLiteral("%1 · %2").arg(person.name, roleWord(person.role)),
                              person.login);
    m_people->setVisible(m_people->count() > 0);
    if (present)
        m_people->setCurrentIndex(m_people->findData(present->login));
}

void SignInController::retranslate()
{
    m_signOut->setText(tr("Sign out"));
    m_password->setText(tr("Change my password…"));
    if (m_people) {
        m_people->setToolTip(tr("The demo seen by its owner, a supervisor or an agent"));
        m_people->setAccessibleName(m_people->toolTip());
    }
    showPerson();
}

} // namespace callhelm
