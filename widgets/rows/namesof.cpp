#include "rows/namesof.h"

#include "services/workspace.h"

namespace callhelm {

NameLookup namesOf(const Workspace &workspace)
{
    return {[&workspace](QueueId id) { return workspace.queueName(id); },
            [&workspace](AgentId id) { return workspace.agentName(id); }};
}

} // namespace callhelm
