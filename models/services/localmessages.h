#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

class QLocalSocket;

namespace callhelm {

/// Messages between programs of one person on one machine: JSON objects over a local socket, each after its
/// length (four bytes, the greatest first). Who sends what is no message, or one that is too long, is cut
/// off.
class LocalMessages final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 8 << 20; ///< bytes of one message

    /// Takes over a socket that is connected.
    explicit LocalMessages(QLocalSocket *socket, QObject *parent = nullptr);
    ~LocalMessages() override;

    void send(const QJsonObject &message);
    /// Sends what still waits and hangs up.
    void hangUp();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void received(const QJsonObject &message);
    void closed();

private:
    void read();

    QLocalSocket *m_socket;
    QByteArray m_buffer;
};

} // namespace callhelm
