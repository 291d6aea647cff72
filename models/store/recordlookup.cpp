#include "store/recordlookup.h"

#include <algorithm>

#include "base/text.h"
#include "store/customerkeytable.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"

namespace callhelm {

struct RecordLookup::Statements
{
    struct OfEntity
    {
        Statement byOwnId, byRowKey, state;
    };
    std::vector<OfEntity> entities;
    Statement byKey, byName, factsAt;
};

RecordLookup::RecordLookup(std::unique_ptr<Statements> statements, const RecordSchema &schema)
    : m(std::move(statements)), m_schema(schema)
{
}
RecordLookup::~RecordLookup() = default;

Result<std::unique_ptr<RecordLookup>> RecordLookup::open(Database &database, const RecordSchema &schema)
{
    Preparing prepare(database);
    std::vector<Statements::OfEntity> entities;
    for (const EntitySpec &entity : schema.entities())
        entities.push_back(
            {prepare("SELECT id FROM " + entity.table + " WHERE own_id=? AND own_id<>'' ORDER BY id LIMIT 1"),
             prepare("SELECT id FROM " + entity.table + " WHERE row_key=? AND row_key<>0 LIMIT 1"),
             prepare("SELECT " + recordcolumns::names(entity) + " FROM " + entity.table + " WHERE id=?")});
    std::unique_ptr<Statements> statements(new Statements{
        std::move(entities),
        prepare("SELECT customer FROM customer_key WHERE kind=? AND key=? ORDER BY customer"),
        prepare("SELECT id FROM customer WHERE name_key=? AND name_key<>'' AND deleted=0 AND merged_into=0"
                " ORDER BY id LIMIT 3"),
        prepare("SELECT f.data FROM record_fact f JOIN record_batch b ON b.id=f.batch AND b.voided=0"
                " WHERE f.record=? AND f.at=? ORDER BY f.seq")});
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<RecordLookup>(new RecordLookup(std::move(statements), schema));
}

Result<RecordId> RecordLookup::followed(RecordId record)
{
    for (RecordId at = record;;) {
        auto known = state(at);
        if (!known)
            return known.error();
        if (!*known || !(*known)->mergedInto.isValid())
            return at;
        at = (*known)->mergedInto;
    }
}

Result<RecordId> RecordLookup::byOwnId(Entity entity, const std::string &ownId)
{
    Statement &statement = m->entities[size_t(entity)].byOwnId;
    statement.bind(1, ownId);
    RecordId record;
    auto done = eachRow(statement, [&](const Statement &row) { record = RecordId(row.int64(0)); });
    if (!done)
        return done.error();
    return record.isValid() ? followed(record) : Result<RecordId>(record);
}

Result<RecordId> RecordLookup::byNumber(Entity entity, qint64 number)
{
    const RecordId record = recordIdOf(entity, number);
    auto known = state(record);
    if (!known)
        return known.error();
    return *known ? followed(record) : Result<RecordId>(RecordId());
}

Result<RecordId> RecordLookup::byRowKey(Entity entity, qint64 rowKey)
{
    Statement &statement = m->entities[size_t(entity)].byRowKey;
    statement.bind(1, rowKey);
    RecordId record;
    auto done = eachRow(statement, [&](const Statement &row) { record = RecordId(row.int64(0)); });
    if (!done)
        return done.error();
    return record.isValid() ? followed(record) : Result<RecordId>(record);
}

Result<std::vector<RecordId>> RecordLookup::byKey(const CustomerKey &key)
{
    std::vector<RecordId> records;
    if (m_keys != nullptr) {
        for (const RecordId customer : m_keys->find(key)) {
            auto has = hasKey(customer, key);
            if (!has)
                return has.error();
            if (*has && std::ranges::count(records, customer) == 0)
                records.push_back(customer);
        }
        std::ranges::sort(records);
        return records;
    }
    m->byKey.bindAll(int(key.kind), key.key);
    auto done = eachRow(m->byKey, [&](const Statement &row) { records.emplace_back(row.int64(0)); });
    if (!done)
        return done.error();
    return records;
}

Result<bool> RecordLookup::hasKey(RecordId customer, const CustomerKey &key)
{
    auto state = this->state(customer);
    if (!state)
        return state.error();
    if (!*state || (*state)->deleted || (*state)->mergedInto.isValid())
        return false;
    const EntitySpec &entity = m_schema.of(Entity::Customer);
    return std::ranges::count(
               customerKeys(valueOf(entity, **state, Field::Phone), valueOf(entity, **state, Field::Email)),
               key)
        > 0;
}

Result<std::vector<RecordId>> RecordLookup::customersByName(const QString &name)
{
    const std::string key = fold(name).toStdString();
    m->byName.bind(1, key);
    std::vector<RecordId> records;
    auto done = eachRow(m->byName, [&](const Statement &row) { records.emplace_back(row.int64(0)); });
    if (!done)
        return done.error();
    return records;
}

Result<std::optional<RecordState>> RecordLookup::state(RecordId record)
{
    const auto kind = entityOf(record);
    std::optional<RecordState> state;
    if (!kind)
        return state;
    Statement &statement = m->entities[size_t(*kind)].state;
    statement.bind(1, record.value());
    auto done = eachRow(statement, [&](const Statement &row) {
        state = recordcolumns::read(row, m_schema.of(*kind));
        return true;
    });
    if (!done)
        return done.error();
    return state;
}

Result<std::vector<std::vector<FieldEntry>>> RecordLookup::factsAt(RecordId record, Instant at)
{
    m->factsAt.bindAll(record.value(), toMs(at));
    std::vector<std::vector<FieldEntry>> facts;
    auto done = eachRow(m->factsAt, [&](const Statement &row) {
        if (auto entries = decodeEntries(row.blob(0)))
            facts.push_back(std::move(*entries));
    });
    if (!done)
        return done.error();
    return facts;
}

} // namespace callhelm
