#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "base/result.h"
#include "crm/recordacts.h"
#include "store/kpibook.h"
#include "store/kpicalls.h"
#include "store/kpiphones.h"
#include "store/leadindex.h"

namespace callhelm {

class Database;
class RecordLog;

/// Says what records count for, and where leads stand: of their facts, and of the tables that
/// RecordProjection keeps, which must be up to date. Calls follow where numbers get other owners. Call within
/// a transaction.
class KpiRecords
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<KpiRecords>> open(Database &database, const Calendar &calendar,
                                                    RecordSchemaPtr schema, const RecordRules &rules);
    ~KpiRecords();

    /// A record's first fact, of a record that has no other.
    Result<void> addNew(RecordLog &log, const RecordFact &fact);
    /// The record's facts, or which of them count, or what it refers to, have changed.
    void touch(RecordId record) { m_touched.insert(record); }
    /// Who owned it may have changed, at whatever moment: what counts for its owner of then.
    void ownerChanged(RecordId record) { m_owners.insert(record); }
    /// It is part of another, or of another than before. `from`: the one before, if any.
    void mergeChanged(RecordId record, RecordId from);
    /// Works out anew what is concerned, and writes the figures.
    Result<void> derive(RecordLog &log);
    /// All again from the first fact, of records and calls.
    Result<void> rebuild(RecordLog &log);

    [[nodiscard]] KpiBook &book() { return *m_book; }
    [[nodiscard]] KpiCalls &calls() { return *m_calls; }

private:
    struct Statements;
    struct Folded
    {
        std::optional<RecordState> state;
        std::vector<RecordEvent> events;
    };
    KpiRecords(Database &database, RecordSchemaPtr schema, const RecordRules &rules);
    Result<void> prepare(const Calendar &calendar);
    Result<void> touchOthers();
    Result<void> derive(RecordLog &log, RecordId record);
    Result<Folded> foldOf(RecordLog &log, RecordId record);
    Result<std::vector<KpiAct>> actsOf(RecordLog &log, RecordId record, const Folded &folded, bool isAlone);
    Result<void> addBeginning(RecordLog &log, RecordId record, const Folded &folded, bool isAlone,
                              std::vector<KpiAct> &acts);
    Result<RecordId> effective(RecordId customer);
    Result<std::vector<RecordId>> partsOf(RecordId customer);
    Result<bool> isHandOut(BatchId batch);
    Result<void> flush();

    Database &m_database;
    RecordSchemaPtr m_schema;
    RecordRules m_rules;
    std::string m_currency;
    std::unique_ptr<Statements> m;
    std::unique_ptr<KpiBook> m_book;
    std::unique_ptr<KpiCalls> m_calls;
    std::unique_ptr<LeadIndex> m_leads;
    BatchId m_lastBatch; ///< the last one asked for
    bool m_isLastHandOut = false;
    std::set<RecordId> m_touched;
    std::set<RecordId> m_owners;
    std::set<RecordId> m_merged; ///< whose parts count as another customer's than before
    std::unique_ptr<KpiPhones> m_phones;
};

} // namespace callhelm
