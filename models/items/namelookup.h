#pragma once

#include <functional>

#include <QString>

#include "base/ids.h"

namespace callhelm {

/// Names of the things that rows know by number. A function left out gives empty names.
struct NameLookup
{
    std::function<QString(QueueId)> queue;
    std::function<QString(AgentId)> agent;
    std::function<QString(TeamId)> team = nullptr;

    [[nodiscard]] QString of(QueueId id) const { return queue && id.isValid() ? queue(id) : QString(); }
    [[nodiscard]] QString of(AgentId id) const { return agent && id.isValid() ? agent(id) : QString(); }
    [[nodiscard]] QString of(TeamId id) const { return team && id.isValid() ? team(id) : QString(); }
};

} // namespace callhelm
