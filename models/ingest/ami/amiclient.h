#pragma once

#include <memory>
#include <set>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "base/time.h"
#include "ingest/ami/amiaction.h"
#include "ingest/ami/amianswers.h"
#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amirights.h"

class QSslError;
class QSslSocket;

namespace callhelm {

/// Where an Asterisk manager is, and by which account.
struct AmiServer
{
    QString host;
    quint16 port = 5038;
    bool tls = false;
    /// SHA-256 of the one certificate to be trusted, in hex; empty: what the system trusts.
    QByteArray pinnedCertificate;
    /// Lets the secret and the calls' data travel unencrypted to another machine, and to any server the
    /// secret as it is where the server takes no challenge.
    bool allowPlainText = false;
    QString user;
    QString secret;
};

/// How long things may take. Tests shorten them.
struct AmiTimings
{
    Duration login = std::chrono::seconds(10); ///< from the connection to being logged in
    Duration sync = std::chrono::seconds(60); ///< from there to the present state being known
    Duration ping = std::chrono::seconds(10); ///< silence after which the server is asked for a sign of life
    Duration dead = std::chrono::seconds(30); ///< silence after which it is given up
    Duration answer = std::chrono::seconds(10); ///< from an action being sent to its being given up
    Duration originate = std::chrono::seconds(40); ///< for a phone to be picked up: Asterisk tries for 30 s
    Duration firstRetry = std::chrono::seconds(1); ///< doubles with each failure
    Duration longestRetry = std::chrono::seconds(60);
    Duration refusedRetry = std::chrono::minutes(5); ///< after a refusal that only a person can change
};

enum class AmiState {
    Stopped,
    Connecting,
    LoggingIn,
    Syncing, ///< logged in, learning the present state
    Live,
    Waiting, ///< lost or never reached; tries again by itself
    Refused ///< as Waiting, but somebody has to change something
};

/// Who wants to know what a manager connection brings. Called in the client's thread.
class AmiListener
{
public:
    virtual ~AmiListener() = default;
    /// Connected anew; what comes next is not the continuation of what came before.
    virtual void connectionBegan() = 0;
    /// The message's texts live during the call only.
    virtual void message(const AmiMessage &message) = 0;
    virtual void rejected(const Rejection &rejection) = 0;
    /// All that was there has been read for now.
    virtual void drained() = 0;
    /// `text` says for people why it waits or was refused; empty otherwise.
    virtual void stateChanged(AmiState state, const QString &text) = 0;
    virtual void rightsChanged(const AmiRights &rights) = 0;
};

/// Keeps a connection to Asterisk's manager interface: connects, logs in, asks for the present state, watches
/// that the other side lives, and tries again when it does not. Whatever the peer does costs bounded memory.
class AmiClient final : public QObject
{
    Q_OBJECT
public:
    AmiClient(AmiServer server, AmiListener &listener, const AmiTimings &timings = {},
              QObject *parent = nullptr);
    ~AmiClient() override;

    void start();
    void stop();

    /// Sends an action while live; the answer comes as a message with the ActionID that is returned. Fails
    /// with Error::Kind::Input as amiAction() does, and with Error::Kind::Usage when there is no connection.
    Result<QString> act(std::vector<AmiHeader> headers);
    /// Sends an action and tells once, in this thread, what became of it; perhaps before it returns. Of
    /// Originate it tells when the phone was answered, or was not.
    void ask(std::vector<AmiHeader> headers, AmiAnswers::Then then);

    [[nodiscard]] AmiState state() const { return m_state; }
    [[nodiscard]] const AmiRights &rights() const { return m_rights; }
    /// Whether it was refused because the secret would have travelled without encryption.
    [[nodiscard]] bool lacksEncryption() const { return m_lacksEncryption; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// SHA-256 of the certificate that was last shown to us, in hex: to be pinned after a look at it.
    [[nodiscard]] QByteArray shownCertificate() const { return m_shownCertificate; }

private:
    void connectNow();
    void connected();
    bool isOther();
    void encrypted();
    void tlsFailed(const QList<QSslError> &errors);
    void socketFailed();
    void drain();
    void take(const AmiMessage &message);
    void banner();
    void challenged(const AmiMessage &answer);
    void loggedIn(const AmiMessage &answer);
    void askPresent();
    void synced(const AmiMessage &message);
    void watch();
    void lose(const QString &text);
    void refuse(const QString &text);
    void retryIn(Duration delay);
    void dropSocket();
    bool send(const std::vector<AmiHeader> &headers);
    QString nextId();
    void setState(AmiState state, const QString &text = {});

    AmiServer m_server;
    AmiListener &m_listener;
    AmiTimings m_timings;
    std::unique_ptr<QSslSocket> m_socket;
    AmiDecoder m_decoder;
    AmiState m_state = AmiState::Stopped;
    QString m_text;
    AmiRights m_rights;
    AmiAnswers m_answers;
    QByteArray m_shownCertificate;
    qint64 m_bytesRead = 0;
    qint64 m_bytesBeforeLogin = 0;

    QTimer m_deadline; ///< of logging in, then of syncing
    QTimer m_watch;
    QTimer m_retry;
    QElapsedTimer m_sinceMessage;
    QElapsedTimer m_sinceLive;
    Duration m_delay{0}; ///< before the next retry
    bool m_moreToRead = false;
    bool m_pinged = false;
    bool m_lacksEncryption = false;
    bool m_isListing = false; ///< the answer to the question for the present state has begun
    qint64 m_actions = 0;
    QString m_challengeId, m_loginId, m_commandsId;
    QString m_queuesId, m_channelsId; ///< empty once the list is complete
};

} // namespace callhelm
