#pragma once

#include <functional>
#include <vector>

#include "store/foldrun.h"

namespace callhelm {

class Database;

/// The states of one projection's fold of one source at moments of the past, kept in the store so that what
/// comes late need not be folded from the first fact. Their number is bounded: the older, the further apart.
/// Call what reads or writes the store within a transaction.
class FoldMarks
{
public:
    /// `database` must outlive it.
    FoldMarks(Database &database, SourceId source, QString projection, int version);

    /// Reads where the marks are; those of another version count for nothing.
    Result<void> load(const std::vector<StoredSegment> &segments);
    [[nodiscard]] const std::vector<FoldMark> &all() const { return m_marks; } ///< by time
    /// The last mark of that moment or before of which `suits` says so; else one of the time before all
    /// facts.
    [[nodiscard]] FoldMark before(qint64 at, const std::function<bool(const FoldMark &)> &suits) const;
    /// The state that save() was given; empty for the time before all facts. Nothing when it is damaged.
    Result<std::optional<QByteArray>> state(const FoldMark &mark);
    /// Keeps a state, in place of one of the same moment, and lets go of one where there are too many.
    Result<void> save(FoldMark mark, QByteArrayView state);
    /// The same with a state that packBytes() has packed.
    Result<void> savePacked(FoldMark mark, const QByteArray &packed);
    /// Drops the marks of moments in (after, upTo].
    Result<void> remove(qint64 after, qint64 upTo);
    Result<void> clear();

private:
    [[nodiscard]] size_t leastMissed() const;
    Result<void> removeOne(qint64 at);

    Database &m_database;
    SourceId m_source;
    QString m_projection;
    int m_version;
    std::vector<FoldMark> m_marks;
};

} // namespace callhelm
