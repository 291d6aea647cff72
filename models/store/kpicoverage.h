#pragma once

#include <vector>

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Which figures of a question some source tells of; where none does there is no figure ("—"), not 0. Of
/// records: whether there are any of their kind. Of calls: the days on which a source was heard: from the
/// first event of a log or connection until a day after its last.
class KpiCoverage
{
public:
    /// `figures`: the question, and its intervals.
    static Result<KpiCoverage> read(const ReadContext &context, const KpiFigures &figures);

    /// Any of the range is covered.
    [[nodiscard]] bool covers(size_t metric) const { return m_covered[metric * m_width]; }
    [[nodiscard]] bool covers(size_t metric, size_t interval) const
    {
        return m_covered[metric * m_width + 1 + interval];
    }

private:
    size_t m_width = 0;
    std::vector<bool> m_covered; ///< metric by metric, the whole and each interval
};

} // namespace callhelm
