#pragma once

#include <array>
#include <functional>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "crm/recordfold.h"
#include "store/recordindex.h"

namespace callhelm {

class Database;
class RecordLog;

/// What follows from the facts of records: the tables of records as they are, and what records are found by
/// (RecordIndex). Call within a transaction.
class RecordProjection
{
public:
    /// `database` must outlive it. With `search` false the words of the search are left alone.
    static Result<std::unique_ptr<RecordProjection>> open(Database &database, RecordSchemaPtr schema,
                                                          const RecordRules &rules, bool search = true);
    ~RecordProjection();

    [[nodiscard]] const RecordSchema &schema() const { return *m_schema; }
    [[nodiscard]] const RecordRules &rules() const { return m_rules; }

    /// A record's first fact, of a record that has no other.
    Result<void> addNew(const RecordFact &fact);
    /// The record's facts, or which of them count, have changed: it is derived anew by derive().
    void touch(RecordId record) { m_touched.insert(record); }
    /// Brings the tables up to date with the facts of all that was touched.
    Result<void> derive(RecordLog &log);
    /// Fills empty tables from the first fact. `goOn` is told now and then how many facts were read; where it
    /// gives false, that ends with Error::Kind::Cancelled. It may be empty.
    Result<void> deriveAll(RecordLog &log, const std::function<bool(qint64 facts)> &goOn = {});
    /// Empties the tables.
    Result<void> clear();
    struct MergeChange
    {
        RecordId record;
        RecordId from; ///< directly part of which before; none: of none
    };
    /// What derive() derived, and whose merges changed, since this was last asked.
    [[nodiscard]] std::vector<RecordId> takeDerived() { return std::exchange(m_derived, {}); }
    [[nodiscard]] std::vector<MergeChange> takeMergeChanges() { return std::exchange(m_mergeChanges, {}); }
    /// What records are found by, as it is kept up to date.
    [[nodiscard]] RecordIndex &index() { return *m_index; }
    /// The record that this one is part of now; itself where it was not merged.
    [[nodiscard]] RecordId effective(RecordId record) const;

private:
    struct Statements;
    RecordProjection(Database &database, RecordSchemaPtr schema, const RecordRules &rules, bool search);
    Result<void> prepare();
    Result<void> readMerged();
    Result<std::optional<RecordState>> stored(RecordId record);
    Result<void> derive(RecordLog &log, RecordId record);
    Result<void> write(const std::optional<RecordState> &before, const RecordState &after);
    Result<bool> update(const RecordState &before, const RecordState &after);
    Result<void> remove(const RecordState &before);
    Result<void> mergeChanged(RecordId record, RecordId from, RecordId to);
    Result<void> touchCustomers();
    void resolve(RecordState &state) const;
    void noteCustomers(const RecordState &state);

    Database &m_database;
    RecordSchemaPtr m_schema;
    RecordRules m_rules;
    bool m_search;
    std::unique_ptr<Statements> m;
    std::unique_ptr<RecordIndex> m_index;
    std::unordered_map<RecordId, RecordId> m_merged; ///< directly into which
    std::set<RecordId> m_touched;
    std::vector<RecordId> m_derived;
    std::vector<MergeChange> m_mergeChanges;
    std::set<RecordId> m_customers; ///< whose latest touch may have changed
};

} // namespace callhelm
