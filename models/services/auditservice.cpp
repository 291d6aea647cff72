#include "services/auditservice.h"

#include "services/storeaccess.h"

namespace callhelm {

AuditService::AuditService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::audited, this, &AuditService::grown);
    connect(&access, &StoreAccess::operated, this, &AuditService::grown);
}

QFuture<Result<std::vector<AuditEntry>>> AuditService::trail(qint64 most)
{
    return m_access.ask<std::vector<AuditEntry>>(
        Act::ReadTrail, [most](Reader &reader) { return reader.audit().last(most); });
}

QFuture<Result<std::vector<AuditEntry>>> AuditService::entries(const AuditFilter &filter)
{
    return m_access.ask<std::vector<AuditEntry>>(
        Act::ReadTrail, [filter](Reader &reader) { return reader.audit().entries(filter); });
}

QFuture<Result<AuditEnd>> AuditService::end()
{
    return m_access.ask<AuditEnd>([](Reader &reader) { return reader.audit().end(); });
}

void AuditService::record(const AuditEntry &entry, const std::function<void(const Result<qint64> &)> &then)
{
    onFinished(m_access.note(entry), this, then);
}

} // namespace callhelm
