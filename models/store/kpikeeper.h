#pragma once

#include <memory>
#include <set>

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

    /// The rows of these calls have changed.
    Result<void> follow(const Calendar &calendar, const std::set<CallKey> &calls);
    /// Works everything out again from the first fact; also what a migration left to be counted.
    Result<void> rebuild(const Calendar &calendar);
    /// Days are those of another calendar.
    Result<void> recount(const Calendar &calendar);
    /// Whatever is known in memory does not count any more.
    void forget();

private:
    Result<void> open(const Calendar &calendar);

    Database &m_database;
    std::unique_ptr<KpiBook> m_book;
    std::unique_ptr<KpiCalls> m_calls;
    std::unique_ptr<LeadIndex> m_leads; ///< whose care calls are
    RecordRules m_rules;
};

/// Whether what is stored was never counted: a migration left a mark.
Result<bool> needsRecount(Database &database);

} // namespace callhelm
