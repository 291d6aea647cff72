#pragma once

#include <QString>

#include "items/agentfiguresmodel.h"
#include "items/queuefiguresmodel.h"

namespace callhelm::figureparts {

/// What a figure that is no plain count or sum of rows is worked out of.
struct Parts
{
    QString formula; ///< "talk 5:12:00 / 176 answered"
    QString checked; ///< which of the parts the rows must come to: "Talk"
};

/// Empty for figures that are a count or a sum of rows themselves.
[[nodiscard]] Parts of(const QueueSum &sum, QueueFiguresColumn column);
[[nodiscard]] Parts of(const AgentCell &cell, AgentFiguresColumn column);

} // namespace callhelm::figureparts
