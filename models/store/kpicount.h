#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Counts figures one by one from what acts and calls count for, by the days of any calendar: where the
/// store's days are not those asked for. Takes as long as there are acts in the range.
class KpiCount
{
public:
    explicit KpiCount(const ReadContext &context) : m_context(context) { }

    /// The values of each subject, metric and interval, whole first: in the order of KpiFigures::series, each
    /// with 1 + the number of intervals. `elsewhere`: records in other currencies, likewise.
    struct Values
    {
        std::vector<qint64> sums, elsewhere;
    };
    Result<Values> values(const KpiQuestion &question, const std::vector<QDate> &starts) const;

private:
    const ReadContext &m_context;
};

/// Of a figure with money, the number under which records in other currencies are counted; 0: none.
[[nodiscard]] int elsewhereOf(int number);

} // namespace callhelm
