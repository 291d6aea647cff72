#include "ingest/ami/amiclient.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslSocket>

namespace callhelm {

namespace {

constexpr qint64 readBuffer = 256 * 1024;
constexpr qint64 pieceSize = 64 * 1024;
constexpr int piecesAtOnce = 16; // then the timers have their turn
constexpr qint64 mostBeforeLogin = 256 * 1024;
constexpr qint64 mostToWrite = 256 * 1024;
constexpr std::string_view bannerStart = "Asterisk Call Manager";

QString text(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

bool hasId(const AmiMessage &message, const QString &id)
{
    return !id.isEmpty() && message.value("ActionID") == id.toStdString();
}

bool isSuccess(const AmiMessage &answer) { return sameName(answer.value("Response"), "Success"); }

} // namespace

AmiClient::AmiClient(AmiServer server, AmiListener &listener, const AmiTimings &timings, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_listener(listener), m_timings(timings)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_watch.setInterval(std::max<Duration>(std::chrono::milliseconds(10), m_timings.ping / 2));
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        lose(m_state == AmiState::Syncing ? tr("The server does not tell its present state.")
                                          : tr("The server does not answer as an Asterisk manager would."));
    });
    connect(&m_retry, &QTimer::timeout, this, &AmiClient::connectNow);
    connect(&m_watch, &QTimer::timeout, this, &AmiClient::watch);
}

AmiClient::~AmiClient() { dropSocket(); }

void AmiClient::start()
{
    if (m_state != AmiState::Stopped)
        return;
    m_delay = m_timings.firstRetry;
    connectNow();
}

void AmiClient::stop()
{
    m_retry.stop();
    if (m_socket && (m_state == AmiState::Live || m_state == AmiState::Syncing)) {
        send({{QStringLiteral("Action"), QStringLiteral("Logoff")}});
        m_socket->flush();
    }
    dropSocket();
    setState(AmiState::Stopped);
}

void AmiClient::connectNow()
{
    dropSocket();
    m_decoder.reset();
    m_bytesBeforeLogin = 0;
    m_pinged = false;
    m_lacksEncryption = false;
    m_rights = {};
    for (QString *id : {&m_challengeId, &m_loginId, &m_commandsId, &m_queuesId, &m_channelsId})
        id->clear();

    m_socket = std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &AmiClient::drain);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &AmiClient::socketFailed);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &AmiClient::tlsFailed);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &AmiClient::encrypted);
    connect(m_socket.get(), &QSslSocket::connected, this, &AmiClient::connected);
    setState(AmiState::Connecting);
    m_deadline.start(m_timings.login);
    if (m_server.tls)
        m_socket->connectToHostEncrypted(m_server.host, m_server.port);
    else
        m_socket->connectToHost(m_server.host, m_server.port);
}

void AmiClient::connected()
{
    if (m_server.tls)
        return; // not before the certificate was looked at
    if (!m_socket->peerAddress().isLoopback() && !m_server.allowPlainText) {
        m_lacksEncryption = true;
        refuse(tr("The connection to %1 would not be encrypted: anybody on the way could read the secret. "
                  "Use TLS, or allow it expressly.")
                   .arg(m_server.host));
        return;
    }
    setState(AmiState::LoggingIn);
    m_sinceMessage.start();
    m_listener.connectionBegan();
}

/// Refuses a certificate other than the one that a person confirmed.
bool AmiClient::isOther()
{
    m_shownCertificate = m_socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
    if (m_server.pinnedCertificate.isEmpty() || m_shownCertificate == m_server.pinnedCertificate.toLower())
        return false;
    refuse(tr("The server's certificate is not the one that was confirmed. Its fingerprint is %1.")
               .arg(QString::fromLatin1(m_shownCertificate)));
    return true;
}

void AmiClient::encrypted()
{
    if (isOther())
        return;
    setState(AmiState::LoggingIn);
    m_sinceMessage.start();
    m_listener.connectionBegan();
}

void AmiClient::tlsFailed(const QList<QSslError> &errors)
{
    if (isOther())
        return;
    if (!m_server.pinnedCertificate.isEmpty()) {
        m_socket->ignoreSslErrors(errors); // a person looked at this very certificate
        return;
    }
    const QString reason = errors.isEmpty() ? QString() : errors.first().errorString();
    refuse(tr("The server's certificate cannot be trusted: %1 Its fingerprint is %2.")
               .arg(reason.endsWith(u'.') ? reason : reason + u'.', QString::fromLatin1(m_shownCertificate)));
}

void AmiClient::socketFailed()
{
    if (!m_socket)
        return;
    const QAbstractSocket::SocketError error = m_socket->error();
    if (error == QAbstractSocket::RemoteHostClosedError) {
        drain(); // its last words
        if (m_socket)
            lose(tr("The server closed the connection."));
        return;
    }
    if (error == QAbstractSocket::SslHandshakeFailedError && m_server.tls) {
        lose(tr("The server does not speak TLS on this port: %1").arg(m_socket->errorString()));
        return;
    }
    lose(tr("There is no connection to %1: %2").arg(m_server.host, m_socket->errorString()));
}

/// Reads what is there. Asterisk drops readers that are slow, so nothing waits in the socket.
void AmiClient::drain()
{
    m_moreToRead = false;
    for (int piece = 0; piece < piecesAtOnce && m_socket && m_socket->bytesAvailable() > 0; ++piece) {
        const bool began
            = m_state == AmiState::LoggingIn || m_state == AmiState::Syncing || m_state == AmiState::Live;
        if (!began)
            return; // not before it is clear with whom we speak
        const QByteArray bytes = m_socket->read(pieceSize);
        if (bytes.isEmpty())
            break;
        m_bytesRead += bytes.size();
        if (m_state == AmiState::LoggingIn) {
            m_bytesBeforeLogin += bytes.size();
            if (m_bytesBeforeLogin > mostBeforeLogin) {
                lose(tr("The server does not answer as an Asterisk manager would."));
                return;
            }
        }
        const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
        m_decoder.decode(view, [this](const AmiMessage &message) { take(message); });
        for (const Rejection &rejection : m_decoder.takeRejections())
            m_listener.rejected(rejection);
        if (m_socket && m_state == AmiState::LoggingIn && m_challengeId.isEmpty())
            banner();
    }
    m_listener.drained();
    if (m_socket && m_socket->bytesAvailable() > 0 && !std::exchange(m_moreToRead, true))
        QMetaObject::invokeMethod(this, &AmiClient::drain, Qt::QueuedConnection);
}

/// No secret goes to somebody who did not introduce himself as a manager.
void AmiClient::banner()
{
    if (m_decoder.banner().isEmpty()) {
        if (m_bytesBeforeLogin > qint64(bannerStart.size())
            && m_decoder.corruptLines() + m_decoder.records() > 0)
            lose(tr("This is not the port of an Asterisk manager."));
        return;
    }
    m_challengeId = nextId();
    send({{QStringLiteral("Action"), QStringLiteral("Challenge")},
          {QStringLiteral("AuthType"), QStringLiteral("MD5")},
          {QStringLiteral("ActionID"), m_challengeId}});
}

void AmiClient::take(const AmiMessage &message)
{
    if (!m_socket)
        return; // given up while this piece was being read
    m_sinceMessage.start();
    m_pinged = false;
    if (m_state == AmiState::LoggingIn) {
        if (hasId(message, m_loginId))
            loggedIn(message);
        else if (hasId(message, m_challengeId))
            challenged(message);
        if (m_state == AmiState::LoggingIn)
            return; // nothing counts before
    }
    if (!m_socket)
        return;
    if (m_rights.see(message))
        m_listener.rightsChanged(m_rights);
    if (hasId(message, m_commandsId)) {
        m_commandsId.clear();
        if (isSuccess(message)) {
            m_rights.learn(message);
            m_listener.rightsChanged(m_rights);
        }
    }
    m_listener.message(message);
    m_answers.take(message);
    // It let us in while it was still starting: what it listed so far was not all.
    const bool bootedSince = m_isListing && message.event() == "FullyBooted";
    m_isListing = m_isListing || hasId(message, m_queuesId);
    if (bootedSince)
        askPresent();
    else if (m_state == AmiState::Syncing)
        synced(message);
}

void AmiClient::challenged(const AmiMessage &answer)
{
    if (!m_loginId.isEmpty())
        return;
    m_loginId = nextId();
    std::vector<AmiHeader> login{{QStringLiteral("Action"), QStringLiteral("Login")},
                                 {QStringLiteral("ActionID"), m_loginId},
                                 {QStringLiteral("Username"), m_server.user}};
    const std::string_view challenge = answer.value("Challenge");
    if (isSuccess(answer) && !challenge.empty()) {
        QCryptographicHash key(QCryptographicHash::Md5);
        key.addData(QByteArrayView(challenge.data(), qsizetype(challenge.size())));
        key.addData(m_server.secret.toUtf8());
        login.push_back({QStringLiteral("AuthType"), QStringLiteral("MD5")});
        login.push_back({QStringLiteral("Key"), QString::fromLatin1(key.result().toHex())});
    } else if (m_server.tls || m_server.allowPlainText) {
        login.push_back({QStringLiteral("Secret"), m_server.secret});
    } else {
        m_lacksEncryption = true;
        // Whoever refuses the challenge, a stranger in the server's place too, would be told the secret.
        refuse(
            tr("The server refuses to take the secret by challenge (MD5), so that it would have to be sent "
               "as it is, without encryption. Use TLS, or allow it expressly."));
        return;
    }
    if (!send(login))
        refuse(tr("User and secret must not hold line breaks."));
}

void AmiClient::loggedIn(const AmiMessage &answer)
{
    if (!isSuccess(answer)) {
        const std::string_view why = answer.value("Message");
        if (why.find("denied") != std::string_view::npos)
            refuse(tr("The server denies the account %1 permission to log in (%2).")
                       .arg(m_server.user, text(why)));
        else if (why.find("shutting down") != std::string_view::npos)
            lose(tr("The telephone system is shutting down."));
        else if (why.find("In Use") != std::string_view::npos)
            lose(tr("The account %1 is in use already, and may log in once only.").arg(m_server.user));
        else
            refuse(tr("The server did not accept the user %1 with this secret.").arg(m_server.user));
        return;
    }
    setState(AmiState::Syncing);
    m_deadline.start(m_timings.sync);
    m_watch.start();
    askPresent();
}

void AmiClient::askPresent()
{
    m_isListing = false;
    m_commandsId = nextId();
    m_queuesId = nextId();
    m_channelsId = nextId();
    const auto ask = [this](const char *action, const QString &id) {
        send({{QStringLiteral("Action"), QString::fromLatin1(action)}, {QStringLiteral("ActionID"), id}});
    };
    ask("ListCommands", m_commandsId);
    ask("QueueStatus", m_queuesId);
    ask("QueueSummary", nextId());
    ask("CoreShowChannels", m_channelsId);
}

void AmiClient::synced(const AmiMessage &message)
{
    const std::string_view event = message.event();
    if (hasId(message, m_queuesId)) {
        if (event == "QueueStatusComplete") {
            m_queuesId.clear();
            m_rights.seesQueues = true;
            m_listener.rightsChanged(m_rights);
        } else if (message.isResponse() && !isSuccess(message)) {
            const std::string_view why = message.value("Message");
            const QString said = tr("The server does not tell of queues: %1").arg(text(why));
            // Not loaded, or not yet while it starts: nobody has to change a right.
            why.find("unknown command") == std::string_view::npos ? refuse(said) : lose(said);
            return;
        }
    } else if (hasId(message, m_channelsId)) {
        // An account that may only read is not told the channels: then ends that were missed stay unknown.
        if (event == "CoreShowChannelsComplete" || (message.isResponse() && !isSuccess(message)))
            m_channelsId.clear();
    }
    if (!m_queuesId.isEmpty() || !m_channelsId.isEmpty())
        return;
    m_deadline.stop();
    m_sinceLive.start();
    setState(AmiState::Live);
}

/// A peer that is gone without a word, and one that sends bytes but no message, is found by its silence.
void AmiClient::watch()
{
    if (!m_socket || !m_sinceMessage.isValid())
        return;
    const Duration silence(m_sinceMessage.elapsed());
    if (silence >= m_timings.dead) {
        lose(tr("The server has been silent for too long."));
    } else if (silence >= m_timings.ping && !m_pinged) {
        m_pinged = true;
        send({{QStringLiteral("Action"), QStringLiteral("Ping")}, {QStringLiteral("ActionID"), nextId()}});
    }
}

Result<QString> AmiClient::act(std::vector<AmiHeader> headers)
{
    if (m_state != AmiState::Live || !m_socket)
        return Error{Error::Kind::Usage, tr("There is no connection to the telephone system."), {}, 0};
    const QString id = nextId();
    headers.push_back({QStringLiteral("ActionID"), id});
    const Result<QByteArray> bytes = amiAction(headers);
    if (!bytes)
        return bytes.error();
    if (m_socket->bytesToWrite() > mostToWrite)
        return Error{Error::Kind::Usage, tr("The telephone system does not take what is sent to it."), {}, 0};
    m_socket->write(*bytes);
    return id;
}

void AmiClient::ask(std::vector<AmiHeader> headers, AmiAnswers::Then then)
{
    std::optional<AmiAnswers::Outcome> outcome;
    if (!headers.empty() && headers.front().value == QLatin1String("Originate"))
        outcome = {"OriginateResponse", m_timings.originate};
    if (const Result<QString> id = act(std::move(headers)))
        m_answers.await(*id, m_timings.answer, std::move(then), outcome);
    else
        then({AmiAnswer::Kind::NotSent, id.error().text});
}

bool AmiClient::send(const std::vector<AmiHeader> &headers)
{
    const Result<QByteArray> bytes = amiAction(headers);
    if (!bytes || !m_socket)
        return false;
    m_socket->write(*bytes);
    return true;
}

QString AmiClient::nextId() { return QStringLiteral("callhelm-%1").arg(++m_actions); }

void AmiClient::lose(const QString &why)
{
    // Closed soon after it went live, again and again: wait longer each time.
    if (m_state == AmiState::Live && Duration(m_sinceLive.elapsed()) > m_delay)
        m_delay = m_timings.firstRetry;
    dropSocket();
    setState(AmiState::Waiting, why);
    const Duration delay = m_delay;
    m_delay = std::min(m_delay * 2, m_timings.longestRetry);
    retryIn(delay);
}

void AmiClient::refuse(const QString &why)
{
    dropSocket();
    setState(AmiState::Refused, why);
    retryIn(m_timings.refusedRetry);
}

/// Not all at once when the server comes back: a fifth earlier or later.
void AmiClient::retryIn(Duration delay)
{
    const double jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    m_retry.start(Duration(qint64(double(delay.count()) * jitter)));
}

void AmiClient::dropSocket()
{
    m_deadline.stop();
    m_watch.stop();
    if (!m_socket)
        return;
    // It may be the one whose signal is being handled.
    QSslSocket *socket = m_socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    m_answers.lose();
}

void AmiClient::setState(AmiState state, const QString &why)
{
    if (state == m_state && why == m_text)
        return;
    m_state = state;
    m_text = why;
    m_listener.stateChanged(state, why);
}

} // namespace callhelm
