#pragma once

#include <optional>
#include <utility>

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads the figures that goals are set for, and what makes them up. What the context's scope does not let
/// through is refused with Error::Kind::Denied where somebody asks for it by name.
class KpiReader
{
public:
    explicit KpiReader(const ReadContext &context) : m_context(context) { }

    /// Fails with Error::Kind::Usage where the range is empty.
    Result<KpiFigures> figures(const KpiQuestion &question) const;
    /// First and last day of which anything is known; nothing in a store without such figures.
    Result<std::optional<std::pair<QDate, QDate>>> known() const;
    /// What makes up a figure of the days [from, to], at most `limit` rows.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to,
                         int limit) const;

private:
    Result<void> check(const KpiSubject &subject) const;
    Result<void> readCells(KpiFigures &figures) const;

    const ReadContext &m_context;
};

} // namespace callhelm
