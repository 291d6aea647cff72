#pragma once

#include "base/calendar.h"
#include "base/result.h"

class QIODevice;

namespace callhelm {

class StoreSession;

/// A stretch of a made-up call centre's life, made at once. The same seed and range give the same facts.
struct Simulation
{
    quint32 seed = 1;
    TimeRange range;

    /// Writes it as a queue_log.
    Result<void> write(QIODevice &device, const Calendar &calendar) const;
    /// Takes it into the store, all or nothing, with a line in the audit trail; returns how many facts were
    /// new.
    Result<qint64> store(StoreSession &session) const;
};

} // namespace callhelm
