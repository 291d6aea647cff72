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

} // namespace callhelm
