#include "store/auditreader.h"

#include "access/act.h"
#include "domain/numbermask.h"
#include "store/auditlog.h"

namespace callhelm {

Result<std::vector<AuditEntry>> AuditReader::last(qint64 most) const
{
    if (!m_context.scope.seesAll())
        return std::vector<AuditEntry>();
    auto entries = readAudit(m_context.database, most);
    if (entries && m_context.scope.masksNumbers())
        for (AuditEntry &entry : *entries)
            if (entry.what == actName(Act::SetPhone)) // a phone's name may be a number
                entry.whom = QString::fromStdString(maskedNumber(entry.whom.toStdString()));
    return entries;
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
