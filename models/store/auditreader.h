#pragma once

#include <vector>

#include "base/result.h"
#include "domain/auditentry.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads the audit trail.
class AuditReader
{
public:
    explicit AuditReader(const ReadContext &context) : m_context(context) { }

    /// The last entries, the newest first. They name people: none for who does not see all.
    Result<std::vector<AuditEntry>> last(qint64 most) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
