#pragma once

#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "base/result.h"
#include "crm/recordrules.h"
#include "store/callsharenotes.h"
#include "store/kpicallpages.h"

namespace callhelm {

class Database;
class KpiBook;

/// Says what calls count for: of what their rows say, which is kept beside it (KpiCallPages), and of whose
/// numbers are whose. Call within a transaction.
class KpiCalls
{
public:
    /// All must outlive it.
    static Result<std::unique_ptr<KpiCalls>> open(Database &database, KpiBook &book,
                                                  const RecordRules &rules);
    ~KpiCalls();

    /// The rows of calls have changed so; they are written.
    Result<void> follow(const CallShareChanges &changes);
    /// Works out what all calls count for, of which the book knows none.
    Result<void> deriveAll();
    /// The calls with this number may be somebody else's: a key as records have it (phoneKey()).
    Result<void> deriveOf(const std::string &phone);

private:
    struct Statements;
    struct Entry;
    using Changes = std::vector<CallShareChanges::Change>;
    KpiCalls(Database &database, KpiBook &book, const RecordRules &rules);
    Result<void> prepare();
    Result<void> apply(const Changes &changes);
    Result<void> applyToPage(qint64 page, const std::vector<const CallShareChanges::Change *> &changes);
    Result<void> findCustomers(CountedCall &call);
    Result<RecordId> customerOf(const std::string &number);
    Result<RecordId> findCustomer(const std::string &number);
    Result<RecordId> ownerOfPhone(const std::string &phone);
    Result<std::string> numberOfVisit(VisitId visit);

    Database &m_database;
    KpiBook &m_book;
    RecordRules m_rules;
    std::unique_ptr<Statements> m;
    std::unique_ptr<KpiCallPages> m_pages;
    std::unordered_map<std::string, RecordId> m_customers; ///< by number, while nobody else writes
};

} // namespace callhelm
