#include "dialogs/serverdialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "common/plainlabel.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/prompts.h"
#include "dialogs/connectionview.h"
#include "services/connectiontest.h"
#include "services/serverservice.h"

namespace callhelm {

namespace {

constexpr int plainPort = 5038;
constexpr int tlsPort = 5039;
constexpr int wide = 600;

QLabel *errorLabel()
{
    auto *label = new PlainLabel;
    label->setProperty("error", true);
    label->setWordWrap(true);
    label->hide();
    return label;
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127."))
        || host == QLatin1String("::1");
}

} // namespace

ServerDialog::ServerDialog(ServerService &servers, const Theme &theme, Prompts &prompts,
                           const AmiServerSettings &server, QWidget *parent)
    : QDialog(parent)
    , m_servers(servers)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_server(server)
    , m_port(new QSpinBox)
    , m_tls(new QCheckBox(tr("Encrypt the connection (TLS)")))
    , m_plain(new QCheckBox(tr("Allow it without encryption: whoever listens on the way learns the secret")))
    , m_plainError(errorLabel())
    , m_secretNote(secondaryLabel({}))
    , m_view(new ConnectionView(theme))
    , m_test(new QPushButton(tr("Test connection")))
    , m_error(errorLabel())
{
    setWindowTitle(server.id.isEmpty() ? tr("Add an Asterisk server") : tr("Asterisk server"));
    setMinimumWidth(wide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(
        tr("Connects to Asterisk's manager interface and shows the floor as it is this second. The "
           "account needs read = system,call,agent,reporting,cdr in manager.conf, and no more.")));
    makeConnection(*layout);
    makeAccount(*layout);
    makeLog(*layout);
    layout->addWidget(m_view);
    layout->addWidget(m_error);
    layout->addStretch(1);
    makeButtons(*layout);
    fill();
    connect(m_view, &ConnectionView::trustWanted, this, &ServerDialog::trust);
}

ServerDialog::~ServerDialog() = default;

ServerDialog::Field ServerDialog::makeField(const QString &label, const QString &name)
{
    const Field field{new QLineEdit, errorLabel(), new QVBoxLayout};
    field.edit->setObjectName(name);
    auto *caption = secondaryLabel(label);
    caption->setBuddy(field.edit);
    field.box->setSpacing(space::xs);
    field.box->addWidget(caption);
    field.box->addWidget(field.edit);
    field.box->addWidget(field.error);
    field.box->addStretch(1);
    connect(field.edit, &QLineEdit::textChanged, field.error, &QWidget::hide);
    return field;
}

void ServerDialog::makeConnection(QVBoxLayout &layout)
{
    m_name = makeField(tr("Name"), QStringLiteral("name"));
    m_name.edit->setPlaceholderText(tr("As people call it, for example: Office"));
    m_host = makeField(tr("Host"), QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setMinimumWidth(110);
    auto *caption = secondaryLabel(tr("Port"));
    caption->setBuddy(m_port);
    auto *port = new QVBoxLayout;
    port->setSpacing(space::xs);
    port->addWidget(caption);
    port->addWidget(m_port);
    port->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(m_host.box, 1);
    row->addLayout(port);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_plain->setObjectName(QStringLiteral("plain"));
    auto *ways = new QVBoxLayout;
    ways->setSpacing(space::s);
    ways->addWidget(m_tls);
    ways->addWidget(m_plain);
    ways->addWidget(m_plainError);
    layout.addLayout(m_name.box);
    layout.addLayout(row);
    layout.addLayout(ways);

    connect(m_host.edit, &QLineEdit::textEdited, this, [this] {
        m_server.pinnedCertificate.clear(); // it was another server's
        connectionEdited();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ServerDialog::connectionEdited);
    connect(m_plain, &QCheckBox::toggled, this, &ServerDialog::connectionEdited);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling && m_port->value() == (on ? plainPort : tlsPort))
            m_port->setValue(on ? tlsPort : plainPort);
        connectionEdited();
    });
}

void ServerDialog::makeAccount(QVBoxLayout &layout)
{
    m_user = makeField(tr("User"), QStringLiteral("user"));
    m_secret = makeField(tr("Secret"), QStringLiteral("secret"));
    m_secret.edit->setEchoMode(QLineEdit::Password);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(m_user.box, 1);
    row->addLayout(m_secret.box, 1);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addLayout(row);
    box->addWidget(m_secretNote);
    layout.addLayout(box);
    connect(m_user.edit, &QLineEdit::textEdited, this, &ServerDialog::connectionEdited);
    connect(m_secret.edit, &QLineEdit::textEdited, this, &ServerDialog::connectionEdited);
}

void ServerDialog::makeLog(QVBoxLayout &layout)
{
    m_log = makeField(tr("Its queue_log, if this computer can read it"), QStringLiteral("queue_log"));
    m_log.edit->setPlaceholderText(QStringLiteral("/var/log/asterisk/queue_log"));
    m_log.edit->setToolTip(
        tr("Followed beside the connection: what happened while it was lost is filled in."));
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_log.box->removeWidget(m_log.edit);
    row->addWidget(m_log.edit, 1);
    row->addWidget(browse);
    m_log.box->insertLayout(1, row);
    layout.addLayout(m_log.box);
    m_context = makeField(tr("Context by which phones dial out"), QStringLiteral("dial context"));
    m_context.edit->setPlaceholderText(QStringLiteral("from-internal"));
    m_context.edit->setToolTip(tr("Of its dialling plan: customers are called through it. Calling them needs "
                                  "write = originate in manager.conf."));
    layout.addLayout(m_context.box);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompts.openFiles(this,
                            {windowTitle(), tr("Queue logs (queue_log*);;All files (*)"), m_log.edit->text()},
                            [this](const QStringList &files) {
                                if (!files.isEmpty())
                                    m_log.edit->setText(files.first());
                            });
    });
}

void ServerDialog::makeButtons(QVBoxLayout &layout)
{
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *save = new QPushButton(m_server.id.isEmpty() ? tr("Add server") : tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    m_pending = new PendingChange(*m_error, *save, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    layout.addSpacing(space::s);
    layout.addLayout(row);
    connect(m_test, &QPushButton::clicked, this, &ServerDialog::test);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

void ServerDialog::fill()
{
    m_filling = true;
    m_name.edit->setText(m_server.name);
    m_host.edit->setText(m_server.host);
    m_port->setValue(m_server.port);
    m_tls->setChecked(m_server.tls);
    m_plain->setChecked(m_server.allowPlainText);
    m_user.edit->setText(m_server.user);
    m_log.edit->setText(m_server.queueLog);
    m_context.edit->setText(m_server.dialContext);
    m_filling = false;
    QString note = tr("Kept in the desktop's keyring; where there is none, until Callhelm is closed.");
    if (!m_server.id.isEmpty()) {
        const SecretPlace place = m_servers.secretPlace(m_server.id);
        if (place == SecretPlace::Missing) {
            m_secret.edit->setFocus();
            note = tr("It is not known: this desktop has no keyring that kept it. Enter it again.");
        }
        if (place == SecretPlace::Session)
            note = tr("There is no keyring here: the secret is kept until Callhelm is closed.");
        if (m_servers.secret(m_server.id))
            m_secret.edit->setPlaceholderText(tr("unchanged"));
    }
    m_secretNote->setText(note);
    connectionEdited();
}

AmiServerSettings ServerDialog::settings() const
{
    AmiServerSettings server = m_server;
    server.name = m_name.edit->text().trimmed();
    server.host = m_host.edit->text().trimmed();
    server.port = quint16(m_port->value());
    server.tls = m_tls->isChecked();
    server.allowPlainText = m_plain->isChecked();
    server.user = m_user.edit->text().trimmed();
    server.queueLog = m_log.edit->text().trimmed();
    server.dialContext = m_context.edit->text().trimmed();
    if (!server.tls)
        server.pinnedCertificate.clear();
    return server;
}

std::optional<QString> ServerDialog::enteredSecret() const
{
    const QString text = m_secret.edit->text();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool ServerDialog::require(const Field &field, bool present, const QString &text)
{
    field.error->setText(text);
    field.error->setVisible(!present);
    return present;
}

bool ServerDialog::check(bool withName)
{
    const AmiServerSettings server = settings();
    bool right = true;
    if (withName)
        right = require(m_name, !server.name.isEmpty(), tr("Give the server a name."));
    right = require(m_host, !server.host.isEmpty(), tr("Where is the server?")) && right;
    right = require(m_user, !server.user.isEmpty(), tr("Which account shall be used?")) && right;
    const bool known = enteredSecret() || m_servers.secret(server.id);
    right = require(m_secret, known, tr("The account's secret is missing.")) && right;
    const bool open
        = !server.tls && !server.allowPlainText && !isThisMachine(server.host) && !server.host.isEmpty();
    m_plainError->setVisible(open);
    m_plainError->setText(tr("Callhelm sends no secret without encryption to another machine unless you "
                             "allow it here."));
    grow();
    return right && !open;
}

void ServerDialog::connectionEdited()
{
    const QString host = m_host.edit->text().trimmed();
    m_plain->setVisible(!m_tls->isChecked() && !host.isEmpty()
                        && (!isThisMachine(host) || m_plain->isChecked()));
    if (m_filling)
        return;
    m_running.reset();
    m_plainError->hide();
    m_error->hide();
    m_view->clear(m_tls->isChecked() ? m_server.pinnedCertificate : QByteArray());
}

void ServerDialog::test()
{
    m_error->hide();
    m_running.reset();
    if (!check(false))
        return;
    const AmiServerSettings server = settings();
    m_running = std::make_unique<ConnectionTest>(
        server, enteredSecret().value_or(m_servers.secret(server.id).value_or(QString())));
    connect(m_running.get(), &ConnectionTest::changed, this, &ServerDialog::showTest);
    showTest();
}

void ServerDialog::showTest()
{
    if (!m_running)
        return;
    const ConnectionReport &report = m_running->report();
    m_view->setReport(report);
    if (report.plainTextRefused)
        m_plain->show();
    grow();
}

void ServerDialog::trust()
{
    if (!m_running)
        return;
    m_server.pinnedCertificate = m_running->report().certificate;
    test();
}

/// As tall as what it shows; never smaller again, so that nothing jumps.
void ServerDialog::grow()
{
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    if (wanted > height())
        resize(width(), wanted);
}

bool ServerDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        grow();
    return done;
}

void ServerDialog::accept()
{
    if (m_pending->isRunning() || !check(true))
        return;
    m_running.reset(); // an account may be limited to one connection
    const AmiServerSettings server = settings();
    m_pending->watch(
        m_servers.setServer(server, enteredSecret()), [this] { QDialog::accept(); },
        [this, log = server.queueLog](const Error &error) {
            const bool ofLog = !log.isEmpty() && error.file == log;
            require(m_log, !ofLog, error.text);
            return ofLog;
        });
}

} // namespace callhelm
