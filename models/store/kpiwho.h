#pragma once

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "domain/kpisubject.h"
#include "store/readcontext.h"

namespace callhelm {

/// For which of some subjects something counts that an agent did: for themself, for the teams they were in
/// on that day, for everybody.
class KpiWho
{
public:
    static Result<KpiWho> read(const ReadContext &context, const std::vector<KpiSubject> &subjects);

    /// Hands on the places of the subjects. What is nobody's counts for everybody alone.
    template <class Tell>
    void each(AgentId agent, Instant at, Tell tell) const
    {
        for (const size_t subject : m_everybodys)
            tell(subject);
        const auto found = m_spans.find(agent);
        if (found == m_spans.end())
            return;
        size_t last = none; // of a team joined twice on a day, once
        for (const Span &span : found->second)
            if (span.from <= at && at < span.to && span.subject != last)
                tell(last = span.subject);
    }
    /// Whether it counts for the first subject.
    [[nodiscard]] bool isFirsts(AgentId agent, Instant at) const
    {
        bool is = false;
        each(agent, at, [&is](size_t subject) { is = is || subject == 0; });
        return is;
    }

private:
    static constexpr size_t none = size_t(-1);
    struct Span
    {
        size_t subject;
        Instant from, to;
    };
    std::vector<size_t> m_everybodys;
    std::unordered_map<AgentId, std::vector<Span>> m_spans; ///< by subject
};

} // namespace callhelm
