#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "access/people.h"
#include "common/idlewatch.h"

class QAction;
class QComboBox;
class QSettings;

namespace callhelm {

class Language;
class MainWindow;
class Prompts;
class SecretStore;
class ServiceSet;
class SignInPage;
class Theme;

/// Who works with the window: covers it until somebody has signed in, locks it when nobody is there, says in
/// the status line who it is, and shows the pages that are for them.
class SignInController final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `secrets` may be null: then nobody stays signed in.
    SignInController(ServiceSet &services, Theme &theme, Language &language, QSettings &settings,
                     Prompts &prompts, SecretStore *secrets, MainWindow &window);

    /// Covers the window where nobody may work with it yet. Call once all pages are registered.
    void begin();
    /// In the demo these people sign in by a choice in the header instead of by password.
    void offerPeople(const QStringList &logins, const QString &password);
    /// The demo's owner could not be signed in by the demo's password: whoever it is signs in as elsewhere.
    void askForPassword();
    /// Nobody is signed out for want of movement while `busy` says so (the wallboard is up).
    void setBusy(std::function<bool()> busy) { m_busy = std::move(busy); }
    void signOut(); ///< asks first where something is unsaved
    /// Takes over after how long without anybody the window locks itself.
    void watchIdleness();

Q_SIGNALS:
    void opened(); ///< somebody may work with the window now; at each change of who it is
    void closed(); ///< nobody may any more

private:
    void leave();
    void show();
    void cover();
    void showPerson();
    void openMenu(const QPoint &at);
    void changePassword();
    void keep(const QString &login, const QString &password);
    void forget();
    void signInByKept();
    void addCommands();
    void retranslate();
    void fillPeople();
    [[nodiscard]] QString secretKey() const;
    [[nodiscard]] bool permits(const QString &page) const;

    ServiceSet &m_services;
    Theme &m_theme;
    Language &m_language;
    QSettings &m_settings;
    Prompts &m_prompts;
    SecretStore *m_secrets;
    MainWindow &m_window;
    IdleWatch m_idle;
    std::function<bool()> m_busy;
    QPointer<SignInPage> m_page;
    QAction *m_signOut;
    QAction *m_password;
    QPointer<QComboBox> m_people; ///< of the demo
    QStringList m_demoLogins;
    QString m_demoPassword;
    std::optional<Person> m_shown; ///< whose pages show
    bool m_hasDemoStarted = false; ///< its owner was signed in once
    bool m_isOpen = false;
};

} // namespace callhelm
