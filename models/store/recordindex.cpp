#include "store/recordindex.h"

#include <array>
#include <utility>

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

/// Made anew by large imports: as in resources/migrations/0009_records.sql.
struct Index
{
    const char *name;
    const char *on;
};
constexpr std::array<Index, 4> customerIndexes{
    {{"customer_touched", "customer (touched) WHERE deleted=0 AND merged_into=0"},
     {"customer_name", "customer (name_key) WHERE deleted=0 AND merged_into=0"},
     {"customer_phone", "customer (phone) WHERE phone<>'' AND deleted=0 AND merged_into=0"},
     {"customer_email", "customer (email) WHERE email<>'' AND deleted=0 AND merged_into=0"}}};

bool isFound(const RecordState &state) { return !state.deleted && !state.mergedInto.isValid(); }

/// Takes out what the index of words holds of one, and puts in what it holds of the other.
Result<void> exchange(Statement &remove, Statement &add, RecordId record, const std::string &before,
                      const std::string &after)
{
    if (before == after)
        return {};
    if (!before.empty()) {
        remove.bindAll(record.value(), before);
        if (auto done = remove.run(); !done)
            return done;
    }
    if (after.empty())
        return {};
    add.bindAll(record.value(), after);
    return add.run();
}

} // namespace

struct RecordIndex::Statements
{
    Statement addKey, removeKey, addWords, removeWords, addDigits, removeDigits;
};

RecordIndex::RecordIndex(Database &database, const RecordSchema &schema, const RecordRules &rules,
                         bool search)
    : m_database(database), m_schema(schema), m_rules(rules), m_search(search)
{
}
RecordIndex::~RecordIndex() = default;

Result<std::unique_ptr<RecordIndex>> RecordIndex::open(Database &database, const RecordSchema &schema,
                                                       const RecordRules &rules, bool search)
{
    std::unique_ptr<RecordIndex> index(new RecordIndex(database, schema, rules, search));
    if (auto done = index->prepare(); !done)
        return done.error();
    return index;
}

Result<void> RecordIndex::prepare()
{
    Preparing prepare(m_database);
    m.reset(
        new Statements{prepare("INSERT OR IGNORE INTO customer_several(kind,key,customer) VALUES(?,?,?)"),
                       prepare("DELETE FROM customer_several WHERE kind=? AND key=? AND customer=?"),
                       prepare("INSERT INTO record_search(rowid,text) VALUES(?,?)"),
                       prepare("INSERT INTO record_search(record_search,rowid,text) VALUES('delete',?,?)"),
                       prepare("INSERT INTO phone_search(rowid,text) VALUES(?,?)"),
                       prepare("INSERT INTO phone_search(phone_search,rowid,text) VALUES('delete',?,?)")});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<void> RecordIndex::change(const RecordState *before, const RecordState *after)
{
    const RecordState &any = before != nullptr ? *before : *after;
    if (entityOf(any.id) == Entity::Customer)
        if (auto done = changeKeys(before, after); !done)
            return done;
    if (!m_search)
        return {};
    if (auto done = changeWords(before, after); !done)
        return done;
    return entityOf(any.id) == Entity::Customer ? changeDigits(before, after) : Result<void>();
}

Result<void> RecordIndex::changeKeys(const RecordState *before, const RecordState *after)
{
    const EntitySpec &entity = m_schema.of(Entity::Customer);
    const RecordId customer = before != nullptr ? before->id : after->id;
    const auto keysOf = [&](const RecordState *state, CustomerKey::Kind kind) {
        if (state == nullptr || !isFound(*state))
            return std::vector<CustomerKey>();
        return kind == CustomerKey::Kind::Phone
            ? customerKeys(valueOf(entity, *state, Field::Phone), FieldValue())
            : customerKeys(FieldValue(), valueOf(entity, *state, Field::Email));
    };
    const auto run = [&](Statement &statement, const CustomerKey &key) {
        statement.bindAll(int(key.kind), key.key, customer.value());
        return statement.run();
    };
    for (const auto kind : {CustomerKey::Kind::Phone, CustomerKey::Kind::Email}) {
        const auto was = keysOf(before, kind);
        const auto is = keysOf(after, kind);
        if (was == is)
            continue;
        if (m_keys)
            for (const CustomerKey &key : is)
                m_keys->add(key, customer);
        if (was.size() > 1)
            for (const CustomerKey &key : was)
                if (auto done = run(m->removeKey, key); !done)
                    return done;
        if (is.size() > 1)
            for (const CustomerKey &key : is)
                if (auto done = run(m->addKey, key); !done)
                    return done;
    }
    return {};
}

Result<void> RecordIndex::changeWords(const RecordState *before, const RecordState *after)
{
    const RecordId record = before != nullptr ? before->id : after->id;
    const EntitySpec &entity = m_schema.of(*entityOf(record));
    const auto wordsOf = [&](const RecordState *state) {
        return state != nullptr && isFound(*state) ? searchText(entity, state->values, state->ownId)
                                                   : std::string();
    };
    return exchange(m->removeWords, m->addWords, record, wordsOf(before), wordsOf(after));
}

Result<void> RecordIndex::changeDigits(const RecordState *before, const RecordState *after)
{
    const EntitySpec &entity = m_schema.of(Entity::Customer);
    const auto digitsOf = [&](const RecordState *state) {
        return state != nullptr && isFound(*state)
            ? phoneParts(valueOf(entity, *state, Field::Phone), m_rules)
            : std::string();
    };
    return exchange(m->removeDigits, m->addDigits, before != nullptr ? before->id : after->id,
                    digitsOf(before), digitsOf(after));
}

Result<void> RecordIndex::clear()
{
    if (auto done = m_database.execute("DELETE FROM customer_several"); !done || !m_search)
        return done;
    auto done = m_database.execute("INSERT INTO record_search(record_search) VALUES('delete-all')");
    return done ? m_database.execute("INSERT INTO phone_search(phone_search) VALUES('delete-all')") : done;
}

Result<void> RecordIndex::beginBulk(std::optional<size_t> expectedKeys)
{
    Result<void> done;
    if (expectedKeys) {
        m_keys.emplace(*expectedKeys);
        done = eachRow(m_database, "SELECT kind,key,customer FROM customer_key", [&](const Statement &row) {
            m_keys->add({CustomerKey::Kind(row.int64(0)), std::string(row.text(1))}, RecordId(row.int64(2)));
        });
    }
    for (const Index &index : customerIndexes)
        if (done)
            done = m_database.execute(QByteArray("DROP INDEX ") + index.name);
    m_isBulk = true;
    return done;
}

Result<void> RecordIndex::endBulk()
{
    if (!std::exchange(m_isBulk, false))
        return {};
    m_keys.reset();
    for (const Index &index : customerIndexes)
        if (auto done = m_database.execute(QByteArray("CREATE INDEX ") + index.name + " ON " + index.on);
            !done)
            return done;
    return {};
}

} // namespace callhelm
