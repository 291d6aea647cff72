#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "base/result.h"
#include "leads/leadplan.h"
#include "store/leadstore.h"

namespace callhelm {

class Database;
class Statement;

/// Where a lead stands: a row of `lead` (models/store/leadindex.h).
struct LeadRow
{
    RecordId id;
    TermId pool, stage;
    AgentId owner;
    Instant arrival;
    BatchId batch;
    Instant care;
    qint64 kinds = 0;
    /// By which they are gone through: held ones by care.
    [[nodiscard]] std::pair<Instant, RecordId> place(bool held) const { return {held ? care : arrival, id}; }

    static constexpr const char *columns = "customer,pool,stage,owner,arrival,batch,care,kinds";
    [[nodiscard]] static LeadRow of(const Statement &row);
};

/// Reads of single leads what rules ask of them.
class LeadLookup
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<LeadLookup>> open(Database &database, const LeadRules &rules);
    ~LeadLookup();

    /// Nothing where it is none.
    Result<std::optional<LeadRow>> row(RecordId lead);
    Result<Lead> lead(const LeadRow &row);
    Result<HeldLead> held(const LeadRow &row);
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    /// From now on; they ask for the same fields.
    void setRules(const LeadRules &rules) { m_rules = rules; }

private:
    struct Statements;
    LeadLookup(Database &database, const LeadRules &rules);
    Result<void> prepare();

    Database &m_database;
    LeadRules m_rules;
    std::vector<Field> m_fields; ///< that rules ask for
    std::set<BatchId> m_leftAlone;
    std::unique_ptr<Statements> m;
};

/// Which figure of goals an act counts for, by the name of its metric: what people call it.
[[nodiscard]] QString careMetric(qint64 kinds);

} // namespace callhelm
