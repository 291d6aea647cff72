#pragma once

#include <QByteArray>
#include <QString>

namespace callhelm {

/// An Asterisk server as a person set it up. Its secret is kept elsewhere (SecretStore).
struct AmiServerSettings
{
    QString id; ///< given when it is added; empty: not added yet
    QString name; ///< what people call it
    QString source; ///< name of its facts' source; given when it is added and never changed
    QString host;
    quint16 port = 5038;
    bool tls = false;
    QByteArray pinnedCertificate; ///< SHA-256 in hex of the one to be trusted; empty: what the system trusts
    bool allowPlainText = false; ///< without TLS also beyond this machine, and without challenge
    QString user;
    /// The part of its dialling plan by which phones dial out: calls to customers go through it.
    QString dialContext = QStringLiteral("from-internal");
    QString queueLog; ///< file to follow beside it; empty: none
    bool enabled = true;

    bool operator==(const AmiServerSettings &) const = default;
};

/// Where a server's secret is.
enum class SecretPlace {
    Unknown, ///< it is being asked for
    Kept, ///< in the desktop's keyring
    Session, ///< in memory, until the program ends: there is no keyring
    Missing ///< nowhere: a person has to enter it
};

} // namespace callhelm
