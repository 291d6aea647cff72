#pragma once

#include <memory>
#include <set>
#include <string>

#include <QObject>

#include "ingest/ami/amiclient.h"
#include "services/connectiontest.h"

namespace callhelm {

/// The part of a connection test that lives in its thread.
class ConnectionProbe final : public QObject, private AmiListener
{
    Q_OBJECT
public:
    explicit ConnectionProbe(AmiServer server);
    ~ConnectionProbe() override;

    void start();
    void stop();

Q_SIGNALS:
    void reported(const std::shared_ptr<const callhelm::ConnectionReport> &report);

private:
    void connectionBegan() override { }
    void message(const AmiMessage &message) override;
    void rejected(const Rejection &) override { }
    void drained() override { }
    void stateChanged(AmiState state, const QString &text) override;
    void rightsChanged(const AmiRights &rights) override;
    void tell();
    [[nodiscard]] std::vector<ConnectionReport::Finding> findings() const;

    AmiServer m_server;
    std::unique_ptr<AmiClient> m_client;
    AmiRights m_rights;
    ConnectionReport m_report;
    std::set<std::string> m_queues;
    std::set<std::string> m_members;
    bool m_met = false; ///< the other side was found to be the right one
};

} // namespace callhelm
