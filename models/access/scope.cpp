#include "access/scope.h"

#include <algorithm>

namespace callhelm {

bool Scope::sees(AgentId agent, Instant at) const
{
    return m_seesAll || std::ranges::any_of(m_agents, [&](const AgentSpan &span) {
               return span.agent == agent && span.from <= at && at < span.to;
           });
}

} // namespace callhelm
