#pragma once

#include <algorithm>
#include <memory>

#include "base/calendar.h"
#include "base/result.h"
#include "crm/recordrules.h"
#include "store/kpicalls.h"

namespace callhelm {

class Database;
class KpiBook;
class LeadIndex;

/// Brings the figures that goals are set for up to date with calls and teams, before a commit. What records
/// count for is written with them (RecordWriter).
class KpiKeeper
{
public:
    /// `database` must outlive it.
    explicit KpiKeeper(Database &database);
    ~KpiKeeper();

    /// What has to be counted beside what changes.
    enum class Needs : quint8 {
        Nothing,
        DaysAnew, ///< they are those of another calendar
        AllAnew ///< from the first fact; also what a migration left to be counted
    };
    /// Seen to by count().
    void need(Needs needs) { m_needs = std::max(m_needs, needs); }
    /// Counts what was noted of calls, if it is much: within a long transaction it must not fill the memory.
    /// Their rows are written.
    Result<void> countSome(const Calendar &calendar, CallShareNotes &notes);
    /// Brings everything up to date.
    Result<void> count(const Calendar &calendar, CallShareNotes &notes);
    /// Whatever is known in memory, or needed, does not count any more.
    void forget();

private:
    Result<void> open(const Calendar &calendar);
    void close();
    Result<void> follow(const Calendar &calendar, const CallShareChanges &changes);
    Result<void> flush();
    Result<void> rebuild(const Calendar &calendar);
    Result<void> recount(const Calendar &calendar);

    Database &m_database;
    std::unique_ptr<KpiBook> m_book;
    std::unique_ptr<KpiCalls> m_calls;
    std::unique_ptr<LeadIndex> m_leads; ///< whose care calls are
    RecordRules m_rules;
    Needs m_needs = Needs::Nothing;
};

/// Whether what is stored was never counted: a migration left a mark.
Result<bool> needsRecount(Database &database);

} // namespace callhelm
