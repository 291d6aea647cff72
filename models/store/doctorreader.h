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

    /// Everything; `horizon` is up to when anything is known.
    Result<DoctorReport> report(std::optional<Instant> horizon) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
