#include "services/connectiontest.h"

#include "services/connectionprobe.h"

namespace callhelm {

ConnectionTest::ConnectionTest(const AmiServerSettings &server, const QString &secret, QObject *parent)
    : QObject(parent)
{
    AmiServer at;
    at.host = server.host.trimmed();
    at.port = server.port;
    at.tls = server.tls;
    at.pinnedCertificate = server.pinnedCertificate;
    at.allowPlainText = server.allowPlainText;
    at.user = server.user;
    at.secret = secret;
    m_probe = std::make_unique<ConnectionProbe>(std::move(at));
    m_thread.setObjectName(QStringLiteral("connection test"));
    m_probe->moveToThread(&m_thread);
    connect(m_probe.get(), &ConnectionProbe::reported, this,
            [this](const std::shared_ptr<const ConnectionReport> &report) {
                m_report = *report;
                Q_EMIT changed();
            });
    m_thread.start();
    QMetaObject::invokeMethod(m_probe.get(), &ConnectionProbe::start);
}

ConnectionTest::~ConnectionTest()
{
    QMetaObject::invokeMethod(m_probe.get(), &ConnectionProbe::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace callhelm
