#include "rows/namesof.h"

#include "services/callquestions.h"

namespace callhelm {

NameLookup namesOf(const CallQuestions &calls)
{
    return {[&calls](QueueId id) { return calls.queueName(id); },
            [&calls](AgentId id) { return calls.agentName(id); },
            [&calls](TeamId id) { return calls.teamName(id); }};
}

} // namespace callhelm
