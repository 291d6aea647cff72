#pragma once

#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "base/result.h"
#include "crm/recordfold.h"
#include "domain/kpiact.h"

namespace callhelm {

class Database;

/// Keeps what lets leads that are due be found at once: of every customer in a pool, when they came to where
/// they are, and the last care of who holds them. Follows from the facts of records and from what acts count
/// for (kpi_act). Call within a transaction; flush() brings care and counts up to date.
class LeadIndex
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<LeadIndex>> open(Database &database);
    ~LeadIndex();

    /// What a customer is from now on; no state: there is none. `events` are all that count, in their order.
    Result<void> put(const EntitySpec &customers, RecordId customer, const std::optional<RecordState> &state,
                     const std::vector<RecordEvent> &events);
    /// The same for one of whom nothing was said before; `acts` are all that they have.
    Result<void> putNew(const EntitySpec &customers, const RecordState &state,
                        const std::vector<RecordEvent> &events, const std::vector<KpiAct> &acts);
    /// Acts with these customers have come or gone.
    void acted(std::vector<RecordId> customers);
    Result<void> flush();
    /// Forgets everything, in the store too.
    Result<void> clear();

private:
    struct Statements;
    struct Row;
    using Place = std::tuple<qint64, qint64, qint64>; ///< pool, stage, owner
    explicit LeadIndex(Database &database);
    Result<void> prepare();
    [[nodiscard]] static std::optional<Row> rowOf(const EntitySpec &customers, const RecordState &state,
                                                  const std::vector<RecordEvent> &events);
    Result<std::optional<Row>> stored(RecordId customer);
    Result<void> write(const Row &row);
    Result<void> refreshCare(RecordId customer);
    Result<void> flushCounts();
    void count(const Row &row, int sign);

    Database &m_database;
    std::unique_ptr<Statements> m;
    std::vector<RecordId> m_acted;
    std::map<Place, qint64> m_counts; ///< to be added
};

} // namespace callhelm
