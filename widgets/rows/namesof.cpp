#include "rows/namesof.h"

#include "services/callquestions.h"
#include "services/serviceset.h"
#include "services/workspace.h"

namespace callhelm {

NameLookup namesOf(const CallQuestions &calls)
{
    return {[&calls](QueueId id) { return calls.queueName(id); },
            [&calls](AgentId id) { return calls.agentName(id); }};
}

NameLookup namesOf(const Workspace &workspace) { return namesOf(workspace.services().calls); }

} // namespace callhelm
