#pragma once

#include <vector>

#include <QMetaType>
#include <QString>

#include "floor/debtbook.h"

namespace callhelm {

/// "Show me who waits for a call back."
struct DebtsRequest
{
    QString title;
    std::vector<QueueId> queues; ///< of these; none: of all
    DebtList debts; ///< those there are now
    TimeRange range; ///< in which they were missed
};

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::DebtsRequest)
