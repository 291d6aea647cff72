#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "crm/recordfold.h"

namespace callhelm {

class CustomerKeyTable;
class Database;

/// Finds records by what others know them by, whatever anybody's scope: for imports. Merged ones lead to the
/// record that they are part of; those in the bin are found by their own ids alone.
class RecordLookup
{
public:
    /// `database` and `schema` must outlive it.
    static Result<std::unique_ptr<RecordLookup>> open(Database &database, const RecordSchema &schema);
    ~RecordLookup();

    /// While many are taken, who has which phone or address is told by that, not by the store; null again
    /// afterwards. It must live as long.
    void setKeys(const CustomerKeyTable *keys) { m_keys = keys; }

    /// No id where there is none.
    Result<RecordId> byOwnId(Entity entity, const std::string &ownId);
    /// By the number that people see.
    Result<RecordId> byNumber(Entity entity, qint64 number);
    Result<RecordId> byRowKey(Entity entity, qint64 rowKey);
    Result<std::vector<RecordId>> byKey(const CustomerKey &key);
    /// By its folded name.
    Result<std::vector<RecordId>> customersByName(const QString &name);
    /// As it is in its table.
    Result<std::optional<RecordState>> state(RecordId record);
    /// Entries of facts that count, of that moment.
    Result<std::vector<std::vector<FieldEntry>>> factsAt(RecordId record, Instant at);

private:
    struct Statements;
    RecordLookup(std::unique_ptr<Statements> statements, const RecordSchema &schema);
    Result<RecordId> followed(RecordId record);
    Result<bool> hasKey(RecordId customer, const CustomerKey &key);

    std::unique_ptr<Statements> m;
    const RecordSchema &m_schema;
    const CustomerKeyTable *m_keys = nullptr;
};

} // namespace callhelm
