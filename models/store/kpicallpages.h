#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/result.h"
#include "store/callshare.h"

namespace callhelm {

class Database;

/// The table in which calls are kept for goals, a page a row. Call within a transaction.
class KpiCallPages
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<KpiCallPages>> open(Database &database);
    ~KpiCallPages();

    /// The calls of a page, in order.
    Result<std::vector<CountedCall>> read(qint64 page);
    Result<void> write(qint64 page, const std::vector<CountedCall> &calls);

private:
    struct Statements;
    explicit KpiCallPages(Database &database);

    Database &m_database;
    std::unique_ptr<Statements> m;
};

/// Hands on the calls that began in [from, to) ms, in any order. Takes as long as there are calls in the
/// range.
Result<void> eachCountedCall(Database &database, qint64 from, qint64 to,
                             const std::function<void(const CountedCall &)> &tell);

} // namespace callhelm
