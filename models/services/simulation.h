#pragma once

#include <functional>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/auditentry.h"

class QIODevice;

namespace callhelm {

class Database;
class Journal;

inline constexpr int longestSimulation = 3660; ///< days

/// A stretch of a made-up call centre's life, made at once. The same seed and range give the same facts.
struct Simulation
{
    quint32 seed = 1;
    TimeRange range;

    /// Writes it as a queue_log.
    Result<void> write(QIODevice &device, const Calendar &calendar) const;
    /// Takes it into the store, all or nothing; returns how many facts of calls were new. With `records` (the
    /// journal's database; null: calls alone) its customers, too, and what was done with them; those that the
    /// store has of the same seed and beginning are not made again. `note` writes the audit line that it is
    /// given within the same transaction. `goOn` is told after each day how many percent and facts are done,
    /// and stops it by false: Error::Kind::Cancelled. It may be empty.
    Result<qint64> store(Journal &journal, Database *records, const Calendar &calendar,
                         const std::function<Result<void>(const AuditEntry &)> &note,
                         const std::function<bool(int percent, qint64 facts)> &goOn) const;
};

} // namespace callhelm
