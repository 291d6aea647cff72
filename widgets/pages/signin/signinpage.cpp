#include "pages/signin/signinpage.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include "access/peoplerules.h"
#include "base/clock.h"
#include "common/card.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/plainlabel.h"
#include "common/appearance.h"
#include "pages/signin/passwordedit.h"

namespace callhelm {

namespace {

constexpr int cardWidth = 400;

QString lastLoginKey(const QString &store)
{
    const QByteArray name = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("signin/last/") + QString::fromLatin1(name.left(16));
}

Instant now() { return SystemClock().now(); }

} // namespace

SignInPage::SignInPage(SignInService &service, const Theme &theme, QSettings &settings, const QString &store,
                       QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_settings(settings)
    , m_store(store)
    , m_place(new PlainLabel(QFileInfo(store).completeBaseName()))
    , m_card(new Card(theme))
    , m_sentence(secondaryLabel({}))
    , m_nameLabel(secondaryLabel({}))
    , m_names(new QComboBox)
    , m_name(new QLineEdit)
    , m_loginLabel(secondaryLabel({}))
    , m_login(new QLineEdit)
    , m_passwordLabel(secondaryLabel({}))
    , m_password(new PasswordEdit(theme))
    , m_caps(new PlainLabel)
    , m_againLabel(secondaryLabel({}))
    , m_again(new PasswordEdit(theme))
    , m_error(new PlainLabel)
    , m_go(new QPushButton)
    , m_stay(new QCheckBox)
    , m_keepsNothing(secondaryLabel({}))
    , m_hint(secondaryLabel({}))
    , m_languages(new QButtonGroup(this))
{
    m_place->setFont(theme.font(Theme::Face::CardTitle));
    m_place->setAlignment(Qt::AlignHCenter);
    makeCard(theme);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::xl);
    layout->addStretch(2);
    layout->addWidget(m_place);
    auto *middle = new QHBoxLayout; // an alignment would cut what is wrapped into more lines
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    layout->addLayout(middle);
    makeLanguages();
    layout->addStretch(3);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignInPage::showPause);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_stay, &QCheckBox::toggled, this, [this](bool stay) {
        if (stay)
            Q_EMIT stayWanted();
    });
    for (QLineEdit *line :
         {m_name, m_login, static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_again)}) {
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(line, &QLineEdit::textEdited, m_error, &QWidget::hide);
    }
    for (const PasswordEdit *line : {m_password, m_again})
        connect(line, &PasswordEdit::capsLockSeen, m_caps, &QWidget::setVisible);
    connect(m_names, &QComboBox::activated, this, [this] {
        m_error->hide();
        showPause();
        m_password->clear();
        m_password->setFocus();
    });
    connect(&service, &SignInService::changed, this, &SignInPage::showMode);
    retranslate();
}

void SignInPage::keepLogin(QSettings &settings, const QString &store, const QString &login)
{
    settings.setValue(lastLoginKey(store), login);
}

void SignInPage::makeCard(const Theme &theme)
{
    auto *icon = new PlainLabel;
    icon->setPixmap(themedIcon(theme, QStringLiteral("callhelm"), Token::Accent)
                        .pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *product = new PlainLabel(QStringLiteral("Callhelm"));
    product->setFont(theme.font(Theme::Face::PageTitle));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(icon);
    head->addWidget(product, 1);

    m_caps->setProperty("warn", true);
    m_caps->hide();
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_name->setMaxLength(int(longestPersonName));
    m_login->setMaxLength(int(longestPersonName));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    const auto field = [layout](QLabel *label, std::initializer_list<QWidget *> fields) {
        layout->addSpacing(space::s);
        layout->addWidget(label);
        for (QWidget *each : fields) {
            label->setBuddy(each);
            layout->addWidget(each);
        }
    };
    field(m_nameLabel, {m_names, m_name});
    field(m_loginLabel, {m_login});
    field(m_passwordLabel, {m_password});
    layout->addWidget(m_caps);
    field(m_againLabel, {m_again});
    layout->addWidget(m_error);
    layout->addSpacing(space::s);
    layout->addWidget(m_go);
    layout->addWidget(m_stay);
    layout->addWidget(m_keepsNothing);
    layout->addSpacing(space::xs);
    layout->addWidget(m_hint);
    m_card->setContent(content);
    m_card->setFixedWidth(cardWidth);
}

void SignInPage::makeLanguages()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addStretch(1);
    for (const LanguageTitle &language : languageTitles) {
        auto *button = new QToolButton;
        button->setText(QString::fromUtf8(language.title));
        button->setCheckable(true);
        button->setChecked(keptLanguage(m_settings) == QLatin1String(language.id));
        m_languages->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, id = QString::fromLatin1(language.id)] { Q_EMIT languageChosen(id); });
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void SignInPage::activate()
{
    showMode();
    (m_service.hasPeople() ? static_cast<QWidget *>(m_password) : m_name)->setFocus();
}

void SignInPage::setCanStay(bool can)
{
    m_canStay = can;
    showMode();
}

void SignInPage::setKeepsNothing()
{
    m_hasNoKeyring = true;
    m_stay->setChecked(false);
    showMode();
}

void SignInPage::setHint(const QString &text)
{
    m_ownHint = text;
    showMode();
}

void SignInPage::setObstacle(const QString &text)
{
    showError(text);
    m_go->setEnabled(text.isEmpty());
}

void SignInPage::showMode()
{
    const bool first = !m_service.hasPeople();
    m_names->setVisible(!first);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_name, m_loginLabel, m_login, m_againLabel, m_again})
        widget->setVisible(first);
    m_stay->setVisible(!first && m_canStay);
    m_stay->setEnabled(!m_hasNoKeyring);
    m_keepsNothing->setVisible(!first && m_canStay && m_hasNoKeyring);
    if (!first)
        fillNames();
    QString hint = m_ownHint;
    if (hint.isEmpty())
        hint = first
            ? tr("The password cannot be looked up. “callhelm people reset-password”, run by who owns "
                 "the store's file, sets a new one. It keeps nobody out who can read that file.")
            : tr("Password forgotten? The owner or an admin sets a new one under Settings, People and "
                 "rights.");
    m_hint->setText(hint);
    m_nameLabel->setText(first ? tr("Your name") : tr("Name"));
    m_sentence->setText(first ? tr("The first person is the owner: they may do everything, and say who else "
                                   "works here.")
                              : tr("Who is at the desk? Calls are recorded meanwhile."));
    m_go->setText(first ? tr("Begin") : tr("Sign in"));
}

void SignInPage::fillNames()
{
    const QString kept = m_names->count() > 0 ? login() : m_settings.value(lastLoginKey(m_store)).toString();
    m_names->clear();
    for (const Person &person : m_service.candidates())
        m_names->addItem(person.name, person.login);
    m_names->setCurrentIndex(std::max(0, m_names->findData(kept)));
}

QString SignInPage::login() const { return m_names->currentData().toString(); }

void SignInPage::submit()
{
    if (m_answer.isWaiting() || m_made.isWaiting() || !m_go->isEnabled())
        return;
    m_error->hide();
    m_service.hasPeople() ? signIn() : makeOwner();
}

void SignInPage::makeOwner()
{
    if (m_password->text() != m_again->text()) {
        showError(tr("The passwords are not the same."));
        return;
    }
    setResting(true);
    const QString login = m_login->text().trimmed();
    const QString password = m_password->text();
    m_made.ask(m_service.makeOwner(m_name->text().trimmed(), login, password),
               [this, login, password](const Result<void> &done) {
                   setResting(false);
                   if (!done)
                       showError(done.error().toString());
                   else
                       take(login, password, SignInAnswer{SignInAnswer::Outcome::SignedIn, {}});
               });
}

void SignInPage::signIn()
{
    setResting(true);
    m_answer.ask(m_service.signIn(login(), m_password->text()),
                 [this, login = login(), password = m_password->text()](const Result<SignInAnswer> &answer) {
                     setResting(false);
                     take(login, password, answer);
                 });
}

void SignInPage::take(const QString &login, const QString &password, const Result<SignInAnswer> &answer)
{
    if (!answer) {
        showError(answer.error().toString());
        return;
    }
    switch (answer->outcome) {
    case SignInAnswer::Outcome::SignedIn:
        keepLogin(m_settings, m_store, login);
        for (QLineEdit *line : {static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_again)})
            line->clear();
        Q_EMIT signedIn(login, password, m_stay->isChecked() && m_canStay);
        return;
    case SignInAnswer::Outcome::Wrong:
        showError(tr("Name or password is wrong."));
        break;
    case SignInAnswer::Outcome::Paused:
        m_pausedUntil = now() + answer->pause;
        m_pausedLogin = login;
        m_tick.start();
        showPause();
        break;
    }
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::showPause()
{
    const Duration left = m_pausedUntil - now();
    const bool rests = left > Duration::zero() && m_pausedLogin == login();
    m_go->setEnabled(!rests);
    if (rests) {
        showError(tr("Too many tries failed. Try again in %1.").arg(format::length(wholeSeconds(left) + 1)));
    } else if (m_tick.isActive() && left <= Duration::zero()) {
        m_tick.stop();
        m_error->hide();
    }
}

void SignInPage::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

/// The password is checked for a tenth of a second.
void SignInPage::setResting(bool rests)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_names, m_name, m_login, m_password, m_again, m_go})
        widget->setEnabled(!rests);
}

void SignInPage::retranslate()
{
    m_loginLabel->setText(tr("You sign in as"));
    m_login->setPlaceholderText(tr("a short name, as “lan”"));
    m_passwordLabel->setText(tr("Password"));
    m_againLabel->setText(tr("Once more"));
    m_caps->setText(tr("Caps Lock is on"));
    m_keepsNothing->setText(
        tr("This desktop has no keyring in which your password could be kept: you will be asked "
           "at each start."));
    m_stay->setText(tr("Stay signed in on this desktop"));
    showMode();
}

} // namespace callhelm
