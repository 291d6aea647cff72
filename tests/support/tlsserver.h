#pragma once

#include <memory>

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

namespace callhelm {

/// A server with a certificate of its own making, which nobody vouches for; nothing where openssl is not.
inline std::unique_ptr<QSslServer> tlsServer()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                   "-days", "2", "-subj", "/CN=pbx.example"});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return nullptr;
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    QFile keyFile(key);
    if (chain.size() != 1 || !keyFile.open(QIODevice::ReadOnly))
        return nullptr;
    QSslConfiguration configuration;
    configuration.setLocalCertificate(chain.first());
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace callhelm
