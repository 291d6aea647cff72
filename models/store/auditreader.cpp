#include "store/auditreader.h"

#include "store/auditlog.h"

namespace callhelm {

Result<std::vector<AuditEntry>> AuditReader::last(qint64 most) const
{
    if (!m_context.scope.seesAll())
        return std::vector<AuditEntry>();
    return readAudit(m_context.database, most);
}

Result<std::vector<AuditEntry>> AuditReader::entries(const AuditFilter &filter) const
{
    std::vector<AuditEntry> entries;
    auto done = each(filter, [&entries](const AuditEntry &entry) {
        entries.push_back(entry);
        return true;
    });
    return done ? Result<std::vector<AuditEntry>>(std::move(entries)) : done.error();
}

Result<void> AuditReader::each(const AuditFilter &filter,
                               const std::function<bool(const AuditEntry &)> &take) const
{
    return m_context.scope.seesAll() ? eachAuditEntry(m_context.database, filter, take) : Result<void>();
}

Result<AuditEnd> AuditReader::end() const { return readAuditEnd(m_context.database); }

} // namespace callhelm
