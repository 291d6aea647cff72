#pragma once

#include <algorithm>
#include <limits>

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace callhelm {

/// The wire between a client and a server on the loopback, for tests: it breaks at a given byte, or falls
/// silent without a word to either side.
class Relay : public QObject
{
public:
    enum class End { Reset, Closed };

    quint16 target = 0; ///< port that new connections lead to
    int connections = 0;

    explicit Relay(quint16 to) : target(to)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::begin);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the relay cannot listen");
    }
    /// Sockets that go with the relay tell nobody of it any more.
    ~Relay() override { drop(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Lets that many more bytes through to the client and then cuts, the present connection or the next one.
    void cutAfter(qint64 bytes, End end = End::Reset)
    {
        m_left = bytes;
        m_end = end;
        if (m_left == 0)
            cut();
    }
    /// Cuts every connection to come after so many bytes; 0: none.
    void cutEach(qint64 bytes) { m_each = bytes; }
    /// Passes nothing more on this connection, and does not end it either.
    void silence() { m_silent = true; }

private:
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    void begin()
    {
        drop();
        ++connections;
        m_silent = false;
        if (m_each > 0)
            m_left = m_each;
        m_client = m_server.nextPendingConnection();
        m_far = new QTcpSocket(this);
        connect(m_far, &QTcpSocket::readyRead, this, &Relay::toClient);
        connect(m_client, &QTcpSocket::readyRead, this, &Relay::toServer);
        connect(m_far, &QTcpSocket::connected, this, &Relay::toServer);
        connect(m_client, &QTcpSocket::disconnected, this, [this, far = QPointer(m_far)] {
            if (far && !m_silent)
                far->disconnectFromHost();
        });
        connect(m_far, &QTcpSocket::disconnected, this, [this, client = QPointer(m_client)] {
            if (client && !m_silent)
                client->disconnectFromHost();
        });
        m_far->connectToHost(QHostAddress::LocalHost, target);
    }
    void toServer()
    {
        if (!m_silent && m_client && m_far && m_far->state() == QAbstractSocket::ConnectedState)
            m_far->write(m_client->readAll());
    }
    void toClient()
    {
        if (m_silent || !m_client || !m_far)
            return;
        const QByteArray bytes = m_far->read(std::min<qint64>(m_far->bytesAvailable(), m_left));
        m_client->write(bytes);
        if (m_left == endless)
            return;
        m_left -= bytes.size();
        if (m_left == 0)
            cut();
    }
    void cut()
    {
        m_left = endless;
        if (!m_client)
            return;
        m_client->flush();
        if (m_end == End::Reset)
            m_client->abort();
        else
            m_client->disconnectFromHost();
        if (m_far)
            m_far->abort();
    }
    void drop()
    {
        for (QTcpSocket *socket : {m_client.data(), m_far.data()}) {
            if (socket == nullptr)
                continue;
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }

    QTcpServer m_server;
    QPointer<QTcpSocket> m_client;
    QPointer<QTcpSocket> m_far;
    qint64 m_left = endless;
    qint64 m_each = 0;
    End m_end = End::Reset;
    bool m_silent = false;
};

} // namespace callhelm
