#pragma once

#include <functional>

#include <QString>
#include <QTimeZone>

#include "services/storeoperation.h"
#include "services/storeuser.h"

namespace callhelm {

class StoreClient;

/// Runs an operation of the command line: itself where nobody holds the store, else in the program that
/// does. Where the holder takes no commands (another command that is at work) it waits for its turn.
class OperationRunner
{
public:
    OperationRunner(QString store, QTimeZone zone) : m_store(std::move(store)), m_zone(std::move(zone)) { }

    std::optional<StoreUser> user; ///< who the command acts for; needed where there are people
    std::function<void(const OperationProgress &)> progress;
    std::function<void(const QString &)> say; ///< sentences about waiting
    std::function<void(const DoctorNote &)> rejected; ///< see OperationWork::rejected
    std::function<bool()> stopped; ///< true ends the operation; looked at ten times a second
    /// Fails as the operation does, and with Error::Kind::Held where another user or another machine holds
    /// the store.
    Result<QJsonObject> run(const StoreOperation &operation);

private:
    [[nodiscard]] bool isStopped() const { return stopped && stopped(); }
    /// Fails where the user may not.
    Result<QJsonObject> runAllowed(const StoreOperation &operation, OperationWork work, Database &database);
    Result<QJsonObject> runReading(const StoreOperation &operation);
    Result<QJsonObject> runHere(const StoreOperation &operation, OperationWork work);
    [[nodiscard]] std::function<void(const DoctorNote &)> rejectionsOfAttempt();
    std::optional<Result<QJsonObject>> handOver(StoreClient &client, const StoreOperation &operation);
    /// Fails when the holder is out of reach.
    Result<void> waitForTurn(const Error &held);

    QString m_store;
    QTimeZone m_zone; ///< invalid: the store's
    qint64 m_toldRejections = 0;
    bool m_hasSaid = false; ///< who is waited for
};

} // namespace callhelm
