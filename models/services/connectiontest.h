#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QThread>

#include "services/amiserversettings.h"

namespace callhelm {

/// How a try to connect to an Asterisk server fares.
struct ConnectionReport
{
    enum class Stage { Connecting, LoggingIn, Learning, Connected, Failed };
    enum class Tone { Good, Plain, Warning };
    struct Finding
    {
        Tone tone = Tone::Plain;
        QString text;
    };

    Stage stage = Stage::Connecting;
    QString message; ///< why it failed
    QByteArray certificate; ///< SHA-256 in hex of the one the server showed; empty without TLS
    bool certificateRefused = false; ///< it failed because that one is not trusted
    bool certificateChanged = false; ///< it is another one than was trusted before
    bool plainTextRefused = false; ///< it failed because the connection would not be encrypted
    std::vector<Finding> findings; ///< what the account may and may not do and see
};

class ConnectionProbe;

/// Tries a server as it is set up, and takes nothing from it. Works in a thread of its own; goes on
/// listening, to learn what the account is told of, until it is destroyed.
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(const AmiServerSettings &server, const QString &secret, QObject *parent = nullptr);
    ~ConnectionTest() override;

    [[nodiscard]] const ConnectionReport &report() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    QThread m_thread;
    std::unique_ptr<ConnectionProbe> m_probe; ///< lives in the thread
    ConnectionReport m_report;
};

} // namespace callhelm
