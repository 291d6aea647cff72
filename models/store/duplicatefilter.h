#pragma once

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/factcodec.h"
#include "store/factstore.h"

namespace callhelm {

class Database;

/// Drops what other segments of the same witness told already. A fact that is told twice by one segment is
/// two facts, also where others told it once; what another witness tells is kept, for the witness may be
/// believed at another time.
///
/// Of a log that is followed it is kept in the store which of its latest lines were dropped: after a restart
/// or a rollback their like, should the log hold it twice, still counts.
class DuplicateFilter
{
public:
    DuplicateFilter(FactStore &facts, const StoredSegment &segment)
        : m_facts(facts), m_source(segment.source), m_kind(segment.kind), m_segment(segment.id)
    {
    }
    /// Takes up what keep() wrote for the segment.
    Result<void> restore(Database &database);
    /// Writes which facts were dropped lately, where that changed; call within a transaction.
    Result<void> keep(Database &database);
    /// Latest time (ms) that other segments of the source told of; nothing when there are none.
    Result<std::optional<qint64>> othersEnd();
    /// Whether any of the facts can be a duplicate at all: cheap, and mostly false.
    Result<bool> mayHoldDuplicates(const std::vector<Fact> &facts);
    /// Removes duplicates from the facts; returns how many.
    Result<qint64> filter(std::vector<Fact> &facts);
    /// Another segment of the source has told facts up to this time (ms) meanwhile.
    void othersTold(qint64 until);

private:
    struct Told
    {
        qint64 block = 0;
        qint64 atTo = 0;
        std::unordered_map<FactKey, int> keys;
    };
    struct Dropped
    {
        qint64 at = 0;
        FactKey key;
    };
    Result<void> load(qint64 from, qint64 to);
    void noteDropped(qint64 at, const FactKey &key);
    [[nodiscard]] QString settingKey() const;

    FactStore &m_facts;
    SourceId m_source;
    SourceKind m_kind;
    SegmentId m_segment;
    std::optional<std::optional<qint64>> m_othersEnd;
    std::vector<Told> m_told;
    std::vector<qint64> m_loaded;
    std::deque<Dropped> m_dropped; ///< the latest
    std::unordered_map<FactKey, int> m_droppedBefore; ///< kept, and not found again among the others yet
    bool m_isKept = true; ///< m_dropped is what the store has
};

} // namespace callhelm
