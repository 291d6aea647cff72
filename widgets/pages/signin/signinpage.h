#pragma once

#include <QTimer>

#include "common/latestfuture.h"
#include "common/page.h"
#include "common/theme.h"
#include "services/signinservice.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace callhelm {

class Card;
class PasswordEdit;

/// Who is at the desk? Covers the window until somebody has signed in; in a store without people it makes the
/// first owner.
class SignInPage final : public Page
{
    Q_OBJECT
public:
    /// All must outlive it. The name last used is kept in the settings, of each store by its path.
    SignInPage(SignInService &service, const Theme &theme, QSettings &settings, const QString &store,
               QWidget *parent = nullptr);

    /// Who signed in last, however they did.
    static void keepLogin(QSettings &settings, const QString &store, const QString &login);

    [[nodiscard]] QString title() const override { return tr("Sign in"); }
    void activate() override;
    /// Whether the desktop can keep a password: offers to stay signed in.
    void setCanStay(bool can);
    /// There is no keyring after all: says so beneath the offer.
    void setKeepsNothing();
    /// Stands in place of what to do when the password is forgotten.
    void setHint(const QString &text);
    /// Why nobody can sign in although there are people; empty: they can.
    void setObstacle(const QString &text);

Q_SIGNALS:
    void languageChosen(const QString &language); ///< vi, ru or en
    void stayWanted(); ///< the offer was taken; setKeepsNothing() may answer
    /// Somebody has signed in with this password; `stay`: wants the desktop to keep it.
    void signedIn(const QString &login, const QString &password, bool stay);

protected:
    void retranslate() override;

private:
    void makeCard(const Theme &theme);
    void makeLanguages();
    void showMode();
    void fillNames();
    void submit();
    void makeOwner();
    void signIn();
    void take(const QString &login, const QString &password, const Result<SignInAnswer> &answer);
    void showPause();
    void showError(const QString &text);
    void setResting(bool rests);
    [[nodiscard]] QString login() const;

    SignInService &m_service;
    QSettings &m_settings;
    const QString m_store;
    QLabel *m_place;
    Card *m_card;
    QLabel *m_sentence;
    QLabel *m_nameLabel;
    QComboBox *m_names; ///< who can sign in
    QLineEdit *m_name; ///< of the first owner
    QLabel *m_loginLabel;
    QLineEdit *m_login; ///< of the first owner
    QLabel *m_passwordLabel;
    PasswordEdit *m_password;
    QLabel *m_caps;
    QLabel *m_againLabel;
    PasswordEdit *m_again;
    QLabel *m_error;
    QPushButton *m_go;
    QCheckBox *m_stay;
    QLabel *m_keepsNothing;
    QLabel *m_hint;
    QButtonGroup *m_languages;
    QTimer m_tick; ///< of a pause
    Instant m_pausedUntil;
    QString m_pausedLogin;
    QString m_ownHint;
    bool m_canStay = false;
    bool m_hasNoKeyring = false; ///< as far as is known
    LatestFuture<Result<SignInAnswer>> m_answer{this};
    LatestFuture<Result<void>> m_made{this};
};

} // namespace callhelm
