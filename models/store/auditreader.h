#pragma once

#include <functional>
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
    /// Those that a filter lets through, the newest first.
    Result<std::vector<AuditEntry>> entries(const AuditFilter &filter) const;
    /// The same one by one, for a trail of any length. A function that returns false ends it.
    Result<void> each(const AuditFilter &filter, const std::function<bool(const AuditEntry &)> &take) const;
    /// Names nobody.
    Result<AuditEnd> end() const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
