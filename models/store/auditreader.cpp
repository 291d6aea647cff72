#include "store/auditreader.h"

#include "store/auditlog.h"

namespace callhelm {

Result<std::vector<AuditEntry>> AuditReader::last(qint64 most) const
{
    if (!m_context.scope.seesAll())
        return std::vector<AuditEntry>();
    return readAudit(m_context.database, most);
}

} // namespace callhelm
