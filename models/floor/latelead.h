#pragma once

#include "base/time.h"
#include "domain/leadrule.h"

namespace callhelm {

/// A lead whose holder has not cared for it within the time that its rule promises.
struct LateLead
{
    HandOutId handOut;
    RecordId lead;
    QString name; ///< the customer's
    AgentId agent; ///< who holds it
    Duration late{}; ///< working time since the promise was over
    bool operator==(const LateLead &) const = default;
};

} // namespace callhelm
