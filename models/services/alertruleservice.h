#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "floor/alertbook.h"

namespace callhelm {

class StoreAccess;

/// What a supervisor wants to be told of, and what was told: rules and alerts as the store keeps them.
class AlertRuleService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit AlertRuleService(StoreAccess &access);

    /// The usual rules, switched off, in a store that keeps none yet.
    [[nodiscard]] QFuture<Result<std::vector<AlertRule>>> rules();
    /// Rules without an id get one. Fails with Error::Kind::Usage where one cannot be.
    QFuture<Result<void>> setRules(std::vector<AlertRule> rules);

    /// Whether who is signed in may know of alerts.
    [[nodiscard]] bool maySeeAlerts() const;
    /// What keep() was given last.
    [[nodiscard]] QFuture<Result<std::vector<Alert>>> keptAlerts();
    /// Remembers alerts over a restart. StoreAccess::failed() tells when it could not be done.
    void keep(const std::vector<Alert> &alerts);
    /// Whether the person may acknowledge; if not, that they tried is noted.
    Result<void> requireAcknowledging(const QString &whom);
    /// Remembers alerts, one of which was acknowledged by somebody.
    QFuture<Result<void>> keepAcknowledged(const Alert &alert, const QString &by,
                                           const std::vector<Alert> &alerts);

Q_SIGNALS:
    void changed(const std::vector<callhelm::AlertRule> &rules);
    void sessionChanged(); ///< somebody else works with the store: maySeeAlerts() may be another

private:
    StoreAccess &m_access;
};

} // namespace callhelm
