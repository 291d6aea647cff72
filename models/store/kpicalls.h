#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>

#include "base/result.h"
#include "crm/recordrules.h"
#include "domain/kpiact.h"

namespace callhelm {

class Database;
class KpiBook;

/// A call of one telephone system.
using CallKey = std::pair<SourceId, std::string>;

/// Says what calls count for: of the rows that the fold of calls wrote, and of whose numbers are whose. Call
/// within a transaction.
class KpiCalls
{
public:
    /// All must outlive it.
    static Result<std::unique_ptr<KpiCalls>> open(Database &database, KpiBook &book,
                                                  const RecordRules &rules);
    ~KpiCalls();

    /// Works out anew what these calls count for.
    Result<void> derive(const std::set<CallKey> &calls);
    /// The same for all calls, of which the book knows none.
    Result<void> deriveAll();
    /// The same for the calls with this number: a key as records have it (phoneKey()).
    Result<void> deriveOf(const std::string &phone);

private:
    struct Statements;
    struct Call;
    KpiCalls(Database &database, KpiBook &book, const RecordRules &rules);
    Result<void> prepare();
    Result<void> derive(const CallKey &key, bool isNew);
    Result<void> read(const CallKey &key, Call &call);
    Result<RecordId> customerOf(const std::string &number);
    Result<RecordId> ownerOfPhone(const std::string &phone);
    Result<std::string> numberOfVisit(VisitId visit);

    Database &m_database;
    KpiBook &m_book;
    RecordRules m_rules;
    std::unique_ptr<Statements> m;
};

} // namespace callhelm
