#pragma once

#include <optional>

#include "base/result.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads what the log doctor found.
class DoctorReader
{
public:
    explicit DoctorReader(const ReadContext &context) : m_context(context) { }

    /// Everything, with what PhoneReader makes of agents who go by two names; `horizon` is up to when
    /// anything is known. The notes are lines of logs, which name agents and callers: they are told, and
    /// counted, to those who see all. Those who see figures of queues get the books and the list of what was
    /// read; others nothing.
    Result<DoctorReport> report(std::optional<Instant> horizon) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
