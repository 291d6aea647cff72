#include "store/auditreader.h"

#include "store/auditlog.h"

namespace callhelm {

Result<std::vector<AuditEntry>> AuditReader::last(qint64 most) const
{
    return readAudit(m_context.database, most);
}

} // namespace callhelm
