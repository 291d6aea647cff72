#pragma once

#include "base/result.h"
#include "domain/target.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads goals and what was typed in: of teams whose figures are seen, of agents who are seen at some time,
/// and of the whole organisation for who sees everything.
class TargetReader
{
public:
    explicit TargetReader(const ReadContext &context) : m_context(context) { }

    Result<Targets> targets() const; ///< all versions, by key and day
    Result<std::vector<ManualMetric>> manualMetrics() const; ///< by name
    /// What was typed in as of [from, until), by name, subject and day.
    Result<std::vector<ManualEntry>> manualEntries(QDate from, QDate until) const;

private:
    [[nodiscard]] bool sees(const KpiSubject &subject) const;

    const ReadContext &m_context;
};

} // namespace callhelm
