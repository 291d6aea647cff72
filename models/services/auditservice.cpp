#include "services/auditservice.h"

#include "services/storeaccess.h"

namespace callhelm {

AuditService::AuditService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::audited, this, &AuditService::grown);
}

QFuture<Result<std::vector<AuditEntry>>> AuditService::trail(qint64 most)
{
    return m_access.ask<std::vector<AuditEntry>>(
        Act::ReadTrail, [most](Reader &reader) { return reader.audit().last(most); });
}

void AuditService::record(const AuditEntry &entry, const std::function<void(const Result<qint64> &)> &then)
{
    onFinished(m_access.note(entry), this, then);
}

} // namespace callhelm
