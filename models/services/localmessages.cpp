#include "services/localmessages.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QtEndian>

namespace callhelm {

namespace {

constexpr qsizetype lengthBytes = 4;
constexpr int lastWords = 1000; // ms; the other side reads at once, or is gone

} // namespace

LocalMessages::LocalMessages(QLocalSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &LocalMessages::read);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        const QPointer<LocalMessages> self(this);
        read(); // the last words
        if (self)
            Q_EMIT closed();
    });
    // What came before anybody listened here.
    QMetaObject::invokeMethod(this, &LocalMessages::read, Qt::QueuedConnection);
}

LocalMessages::~LocalMessages() { m_socket->disconnect(this); }

bool LocalMessages::isOpen() const { return m_socket->state() == QLocalSocket::ConnectedState; }

void LocalMessages::send(const QJsonObject &message)
{
    if (!isOpen())
        return;
    const QByteArray text = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray head(lengthBytes, '\0');
    qToBigEndian(quint32(text.size()), head.data());
    m_socket->write(head + text);
    m_socket->flush();
}

void LocalMessages::hangUp()
{
    if (m_socket->bytesToWrite() > 0)
        m_socket->waitForBytesWritten(lastWords);
    m_socket->disconnectFromServer();
}

void LocalMessages::read()
{
    const QPointer<LocalMessages> self(this); // who hears a message may end the conversation
    while (self) {
        // Each time: while somebody hears a message the socket does not tell of what comes after it.
        if (m_socket->isOpen())
            m_buffer += m_socket->readAll();
        if (m_buffer.size() < lengthBytes)
            return;
        const qsizetype length = qFromBigEndian<quint32>(m_buffer.constData());
        if (length > longest) {
            m_socket->abort();
            return;
        }
        if (m_buffer.size() < lengthBytes + length)
            return;
        const auto message = QJsonDocument::fromJson(m_buffer.mid(lengthBytes, length));
        m_buffer.remove(0, lengthBytes + length);
        if (!message.isObject()) {
            m_socket->abort();
            return;
        }
        Q_EMIT received(message.object());
    }
}

} // namespace callhelm
