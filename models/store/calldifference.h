#pragma once

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "calls/callfold.h"
#include "store/projection.h"

namespace callhelm {

/// The rows of one kind in which a newer line of a fold differs from an older one.
template <class Row>
class RowDifference
{
public:
    /// Rows that both lines have told before they part, and may still change.
    void begin(const std::vector<Row> &open);
    void add(const RowChanges<Row> &newer, const RowChanges<Row> &older);
    [[nodiscard]] size_t size() const { return m_entries.size() + m_before.size(); }
    using Ids = std::unordered_set<qint64>;
    /// Moves what is to be written into `out` (rows into `added`, ids into `removed`), but nothing of the ids
    /// in `open`.
    void take(RowChanges<Row> &out, const Ids &open);

private:
    struct Entry
    {
        std::optional<Row> newer, older;
        bool newerKnown = false, olderKnown = false;
        bool isWritten = false; ///< what stands in the store is not the older line's
    };
    static qint64 idOf(qint64 id) { return id; }
    template <class Tag>
    static qint64 idOf(Id<Tag> id)
    {
        return id.value();
    }
    [[nodiscard]] std::optional<Row> value(qint64 id, bool known, const std::optional<Row> &row) const;

    std::unordered_map<qint64, Row> m_before; ///< the same in both lines
    std::unordered_map<qint64, Entry> m_entries;
    /// Ids that were written already. A row of the older line that is told under one of them later is not the
    /// one that stands in the store.
    Ids m_written;
};

/// In which rows and cells two lines of a call fold differ. Rows are told apart by their ids, cells are added
/// up with a sign, and calls without a queue, whose ids depend on the order in which they were told of, by
/// what they say.
class CallDifference final : public FoldDifference
{
public:
    /// Writes rows over those stored, takes back findings, and adds cells.
    using Write = std::function<Result<void>(const FoldOutput &rows, const std::vector<FindingRow> &withdrawn,
                                             const FoldOutput &cells)>;
    /// `start`: where the two lines part, after take(). `database` outlives the object.
    CallDifference(Database &database, SourceId source, CallFold &start, Write write);

    void add(const FoldChanges &newer, const FoldChanges &older) override;
    Result<void> writeSome(ProjectionFold &newer, ProjectionFold &older) override;
    Result<void> finish(ProjectionFold &newer, ProjectionFold &older, bool takesOver) override;

private:
    struct Directs
    {
        DirectRow row;
        int count = 0; ///< so many more in the newer line
    };
    using Key = std::string; ///< all that a row says, without its id

    [[nodiscard]] static Key keyOf(const DirectRow &row);
    [[nodiscard]] static Key keyOf(const FindingRow &row);
    void addDirects(const RowChanges<DirectRow> &changes, int sign,
                    std::unordered_map<qint64, DirectRow> &told);
    void addFindings(const std::vector<FindingRow> &findings, int sign);
    void addCells(const FoldOutput &output, int sign);
    /// Ids of the stored rows that say the same.
    Result<std::vector<qint64>> storedIds(const DirectRow &row);
    Result<qint64> freeId(const DirectRow &row);
    Result<void> takeDirects(RowChanges<DirectRow> &out);
    Result<void> write(const FoldOutput *open);
    [[nodiscard]] size_t held() const;
    Result<void> giveIds(CallFold &newer, const CallFold &older);

    Database &m_database;
    SourceId m_source;
    Write m_write;
    size_t m_mostHeld;
    RowDifference<VisitRow> m_visits;
    RowDifference<LegRow> m_legs;
    RowDifference<AttemptRow> m_attempts;
    RowDifference<SessionRow> m_sessions;
    RowDifference<PauseRow> m_pauses;
    std::map<Key, Directs> m_directs;
    std::unordered_map<qint64, DirectRow> m_newerDirects, m_olderDirects; ///< by each line's own ids
    std::map<Key, std::pair<FindingRow, int>> m_findings;
    FoldOutput m_cells;
};

} // namespace callhelm
