#pragma once

#include <functional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/auditentry.h"

namespace callhelm {

class StoreAccess;

/// The audit trail: who did what.
class AuditService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit AuditService(StoreAccess &access);

    /// The last entries, the newest first.
    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> trail(qint64 most);
    /// Those that a filter lets through, the newest first.
    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> entries(const AuditFilter &filter);
    /// How long the trail is, and the hash of its last entry: for whoever takes something away.
    [[nodiscard]] QFuture<Result<AuditEnd>> end();
    /// Adds an entry of what is done elsewhere (PbxActions), and then gives its number.
    void record(const AuditEntry &entry, const std::function<void(const Result<qint64> &)> &then);

Q_SIGNALS:
    void grown();

private:
    StoreAccess &m_access;
};

} // namespace callhelm
