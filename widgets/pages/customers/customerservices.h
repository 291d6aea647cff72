#pragma once

#include <functional>
#include <vector>

#include "access/act.h"
#include "base/ids.h"

namespace callhelm {

class CalendarService;
class CallQuestions;
class RecordService;

/// What the customer's page works with. All must outlive it.
struct CustomerServices
{
    RecordService &records;
    const CalendarService &calendar;
    const CallQuestions &calls; ///< names of queues
    /// The names under which the person who looks works; none where they are no agent.
    std::function<std::vector<AgentId>()> ownAgents;
    std::function<bool(Act)> may; ///< of who looks; none: everything
};

} // namespace callhelm
