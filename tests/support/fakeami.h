#pragma once

#include <algorithm>
#include <functional>
#include <map>

#include <QCryptographicHash>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include "ingest/ami/amidecoder.h"
#include "support/amifloor.h"

namespace callhelm {

/// An Asterisk manager for tests, on the loopback. Well-behaved unless told otherwise; what it is to do
/// instead is set before the client connects.
class FakeAmi : public QObject
{
public:
    QByteArray banner = "Asterisk Call Manager/7.0.3\r\n";
    QByteArray user = "callhelm";
    QByteArray secret = "geheim";
    QByteArray denial; ///< answer to every login; empty: by the secret
    bool offersChallenge = true;
    bool answersPings = true;
    bool mayListChannels = true;
    QByteArray pickUp = "Success\r\nReason: 4"; ///< of a phone that is rung; empty: it rings on
    QByteArray commands = "QueuePause: x (Priv: agent,all)\r\nQueueAdd: x\r\nQueueRemove: x\r\n";
    std::function<void(QTcpSocket &)> onConnection; ///< instead of everything
    std::function<QByteArray(const QByteArray &action)> answer; ///< instead of the usual; empty: the usual
    AmiFloor floor; ///< what the lists say

    std::vector<QByteArray> received; ///< actions, each as it came
    int connections = 0;
    qint64 written = 0; ///< bytes that went out
    Instant booted; ///< when it started, by its floor's clock; the epoch: 100 s ago

    explicit FakeAmi(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { begin(); });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("the fake manager cannot listen");
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// To whoever is connected; the floor takes it too.
    void send(const QByteArray &bytes)
    {
        m_decoder.decode({bytes.constData(), std::size_t(bytes.size())},
                         [this](const AmiMessage &message) { floor.take(message); });
        if (m_socket)
            m_socket->write(bytes);
    }
    void cut()
    {
        if (m_socket)
            m_socket->abort();
    }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool hasReceived(const QByteArray &text) const
    {
        return std::any_of(received.begin(), received.end(),
                           [&](const QByteArray &r) { return r.contains(text); });
    }
    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }

private:
    void begin()
    {
        QTcpSocket *socket = m_server->nextPendingConnection();
        if (socket == nullptr)
            return;
        ++connections;
        m_socket = socket;
        m_input.clear();
        m_decoder.reset();
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { written += bytes; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (onConnection) {
            onConnection(*socket);
            return;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        socket->write(banner);
        read(*socket);
    }
    void read(QTcpSocket &socket)
    {
        m_input += socket.readAll();
        for (qsizetype end = m_input.indexOf("\r\n\r\n"); end >= 0; end = m_input.indexOf("\r\n\r\n")) {
            const QByteArray action = m_input.left(end);
            m_input.remove(0, end + 4);
            received.push_back(action);
            QByteArray reply = answer ? answer(action) : QByteArray();
            socket.write(reply.isEmpty() ? usual(action) : reply);
        }
    }
    static QByteArray field(const QByteArray &action, const QByteArray &name)
    {
        for (const QByteArray &line : action.split('\n'))
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        return {};
    }
    QByteArray usual(const QByteArray &action)
    {
        const QByteArray id = field(action, "ActionID");
        const auto reply = [&](const QByteArray &response, const QByteArray &rest) {
            return "Response: " + response + "\r\nActionID: " + id + "\r\n" + rest + "\r\n\r\n";
        };
        const QByteArray name = field(action, "Action");
        if (name == "Challenge")
            return offersChallenge ? reply("Success", "Challenge: 840415273")
                                   : reply("Error", "Message: Permission denied");
        if (name == "Login") {
            const QByteArray key
                = QCryptographicHash::hash("840415273" + secret, QCryptographicHash::Md5).toHex();
            const bool known = field(action, "Username") == user
                && (field(action, "Key") == key || field(action, "Secret") == secret);
            if (!denial.isEmpty() || !known)
                return reply("Error", "Message: " + (denial.isEmpty() ? "Authentication failed" : denial));
            return reply("Success", "Message: Authentication accepted")
                + "Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: "
                + QByteArray::number(booted == Instant() ? 100 : wholeSeconds(floor.now() - booted))
                + "\r\nStatus: Fully "
                  "Booted\r\n\r\n";
        }
        if (name == "ListCommands")
            return reply("Success", commands);
        if (name == "QueueStatus")
            return floor.queueStatus(id);
        if (name == "CoreShowChannels")
            return mayListChannels ? floor.channels(id) : reply("Error", "Message: Permission denied");
        if (name == "Ping")
            return answersPings ? reply("Success", "Ping: Pong") : QByteArray();
        if (name == "Originate" && !pickUp.isEmpty())
            return reply("Success", "Message: queued") + "Event: OriginateResponse\r\nActionID: " + id
                + "\r\nResponse: " + pickUp + "\r\n\r\n";
        return reply("Success", "Message: done");
    }

    std::unique_ptr<QTcpServer> m_server;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_input;
    AmiDecoder m_decoder;
};

} // namespace callhelm
