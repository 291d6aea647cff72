#include "store/recordprojection.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/recordlog.h"

namespace callhelm {

namespace {

bool isCustomer(const RecordState &state) { return entityOf(state.id) == Entity::Customer; }

/// Longer chains of merges cannot come about; damaged ones end here.
constexpr int longestChain = 1000;
constexpr size_t mostUpdated = 4; ///< columns; records of which more change are written whole
constexpr qint64 factsPerLook = 1000; ///< at progress and stop

} // namespace

struct RecordProjection::Statements
{
    struct OfEntity
    {
        Statement read, write, remove;
    };
    std::vector<OfEntity> entities;
    Statement touchCustomer;
    std::map<QByteArray, Statement> updates; ///< of some columns, by their text
};

RecordProjection::RecordProjection(Database &database, RecordSchemaPtr schema, const RecordRules &rules,
                                   bool search)
    : m_database(database), m_schema(std::move(schema)), m_rules(rules), m_search(search)
{
}
RecordProjection::~RecordProjection() = default;

Result<std::unique_ptr<RecordProjection>> RecordProjection::open(Database &database, RecordSchemaPtr schema,
                                                                 const RecordRules &rules, bool search)
{
    std::unique_ptr<RecordProjection> projection(
        new RecordProjection(database, std::move(schema), rules, search));
    if (auto done = projection->prepare(); !done)
        return done.error();
    if (auto done = projection->readMerged(); !done)
        return done.error();
    return projection;
}

Result<void> RecordProjection::prepare()
{
    Preparing prepare(m_database);
    std::vector<Statements::OfEntity> entities;
    QByteArrayList touches{"updated"};
    for (const EntitySpec &entity : m_schema->entities()) {
        QByteArray columns = recordcolumns::names(entity);
        int count = recordcolumns::count(entity);
        const QByteArray read = "SELECT " + columns + " FROM " + entity.table + " WHERE id=?";
        if (entity.entity == Entity::Customer) {
            columns += ",name_key,touched";
            count += 2;
        } else {
            touches.append("IFNULL((SELECT MAX(updated) FROM " + entity.table
                           + " WHERE customer=?1 AND deleted=0),0)");
        }
        entities.push_back({prepare(read),
                            prepare("INSERT INTO " + entity.table + '(' + columns + ") VALUES("
                                    + QByteArrayList(count, "?").join(',') + ')'),
                            prepare("DELETE FROM " + entity.table + " WHERE id=?")});
    }
    m.reset(new Statements{std::move(entities),
                           prepare("UPDATE customer SET touched=MAX(" + touches.join(',') + ") WHERE id=?1"),
                           {}});
    if (!prepare.error()) {
        auto index = RecordIndex::open(m_database, *m_schema, m_rules, m_search);
        if (!index)
            return index.error();
        m_index = std::move(*index);
    }
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<void> RecordProjection::readMerged()
{
    for (const char *table : {"customer", "ticket"}) {
        auto done = eachRow(
            m_database, QByteArray("SELECT id,merged_into FROM ") + table + " WHERE merged_into<>0",
            [&](const Statement &row) { m_merged.emplace(RecordId(row.int64(0)), RecordId(row.int64(1))); });
        if (!done)
            return done;
    }
    return {};
}

RecordId RecordProjection::effective(RecordId record) const
{
    RecordId at = record;
    for (int i = 0; i < longestChain; ++i) {
        const auto it = m_merged.find(at);
        if (it == m_merged.end())
            return at;
        at = it->second;
    }
    return record;
}

/// What refers to a merged record refers to the one that it is part of.
void RecordProjection::resolve(RecordState &state) const
{
    if (m_merged.empty())
        return;
    const EntitySpec &entity = m_schema->of(*entityOf(state.id));
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (entity.fields[i].type == FieldType::Record && state.values[i].isNumber())
            state.values[i] = FieldValue(effective(state.values[i].id<RecordId>()));
}

void RecordProjection::noteCustomers(const RecordState &state)
{
    if (isCustomer(state)) {
        m_customers.insert(state.id);
        return;
    }
    const EntitySpec &entity = m_schema->of(*entityOf(state.id));
    const RecordId customer = valueOf(entity, state, Field::Customer).id<RecordId>();
    if (customer.isValid())
        m_customers.insert(customer);
}

Result<void> RecordProjection::addNew(const RecordFact &fact)
{
    const auto kind = entityOf(fact.record);
    if (!kind)
        return {};
    RecordFold fold(m_schema->of(*kind), m_rules);
    (void)fold.apply(fact);
    RecordState state = *fold.state();
    resolve(state);
    if (!isCustomer(state))
        noteCustomers(state);
    return write(std::nullopt, state);
}

Result<void> RecordProjection::derive(RecordLog &log)
{
    // Merging and unmerging touches what refers to the record.
    while (!m_touched.empty()) {
        const RecordId record = *m_touched.begin();
        m_touched.erase(m_touched.begin());
        if (auto done = derive(log, record); !done)
            return done;
    }
    return touchCustomers();
}

Result<void> RecordProjection::deriveAll(RecordLog &log, const std::function<bool(qint64)> &goOn)
{
    qint64 facts = 0;
    std::optional<RecordFold> fold;
    RecordId current;
    const auto finish = [&]() -> Result<void> {
        if (!fold || !fold->state())
            return {};
        RecordState state = *fold->state();
        if (state.mergedInto.isValid())
            m_merged.insert_or_assign(state.id, state.mergedInto);
        resolve(state);
        if (!isCustomer(state))
            noteCustomers(state);
        return write(std::nullopt, state);
    };
    auto done = log.each([&](const RecordFact &fact) -> Result<void> {
        if (++facts % factsPerLook == 0 && goOn && !goOn(facts))
            return Error{Error::Kind::Cancelled, {}, {}, 0};
        if (fact.record != current) {
            if (auto written = finish(); !written)
                return written;
            fold.reset();
            if (const auto kind = entityOf(fact.record))
                fold.emplace(m_schema->of(*kind), m_rules);
            current = fact.record;
        }
        if (fold)
            (void)fold->apply(fact);
        return {};
    });
    if (done)
        done = finish();
    const auto merged = m_merged;
    for (const auto &[record, into] : merged) // records before them in the log did not know yet
        if (done)
            done = mergeChanged(record, RecordId(), into);
    return done ? derive(log) : done;
}

Result<void> RecordProjection::clear()
{
    for (const EntitySpec &entity : m_schema->entities())
        if (auto done = m_database.execute("DELETE FROM " + entity.table); !done)
            return done;
    m_merged.clear();
    m_touched.clear();
    m_customers.clear();
    return m_index->clear();
}

Result<std::optional<RecordState>> RecordProjection::stored(RecordId record)
{
    const Entity kind = *entityOf(record);
    Statement &read = m->entities[size_t(kind)].read;
    read.bindAll(record.value());
    std::optional<RecordState> state;
    auto done = eachRow(read, [&](const Statement &row) {
        state = recordcolumns::read(row, m_schema->of(kind));
        return true;
    });
    if (!done)
        return done.error();
    return state;
}

Result<void> RecordProjection::derive(RecordLog &log, RecordId record)
{
    const auto kind = entityOf(record);
    if (!kind)
        return {};
    m_derived.push_back(record);
    auto before = stored(record);
    if (!before)
        return before.error();
    RecordFold fold(m_schema->of(*kind), m_rules);
    if (auto done = log.eachOf(record, [&](const RecordFact &fact) { (void)fold.apply(fact); }); !done)
        return done;
    const RecordId mergedBefore = *before ? (*before)->mergedInto : RecordId();
    if (!fold.state()) {
        m_merged.erase(record);
        if (*before)
            noteCustomers(**before);
        if (*before)
            if (auto done = remove(**before); !done)
                return done;
        return mergeChanged(record, mergedBefore, RecordId());
    }
    RecordState after = *fold.state();
    if (after.mergedInto.isValid())
        m_merged.insert_or_assign(record, after.mergedInto);
    else
        m_merged.erase(record);
    resolve(after);
    const auto updated = *before ? update(**before, after) : Result<bool>(false);
    if (!updated)
        return updated.error();
    // What an update tells of a customer is the latest that happened with them, or does not matter.
    if (!*updated || kind != Entity::Customer) {
        if (*before)
            noteCustomers(**before);
        noteCustomers(after);
    }
    if (!*updated)
        if (auto done = write(*before, after); !done)
            return done;
    return mergeChanged(record, mergedBefore, after.mergedInto);
}

/// What refers to the record, or to what it was part of, is derived anew.
Result<void> RecordProjection::mergeChanged(RecordId record, RecordId from, RecordId to)
{
    if (from == to)
        return {};
    m_mergeChanges.push_back({record, from});
    for (const EntitySpec &entity : m_schema->entities())
        for (const FieldSpec &field : entity.fields) {
            if (field.type != FieldType::Record || field.target != entityOf(record))
                continue;
            auto statement = Statement::prepare(
                m_database, "SELECT id FROM " + entity.table + " WHERE " + field.name + " IN (?,?)");
            if (!statement)
                return statement.error();
            statement->bindAll(record.value(), from.isValid() ? effective(from).value() : record.value());
            auto done = eachRow(*statement, [&](const Statement &row) { touch(RecordId(row.int64(0))); });
            if (!done)
                return done;
        }
    for (const RecordId other : {from, to})
        if (other.isValid() && entityOf(other) == Entity::Customer)
            m_customers.insert(effective(other));
    return {};
}

Result<void> RecordProjection::write(const std::optional<RecordState> &before, const RecordState &after)
{
    const EntitySpec &entity = m_schema->of(*entityOf(after.id));
    Statement &write = m->entities[size_t(entity.entity)].write;
    recordcolumns::bind(write, entity, after);
    std::string nameKey;
    if (isCustomer(after)) {
        nameKey = fold(valueOf(entity, after, Field::Name).string()).toStdString();
        write.bind(recordcolumns::count(entity) + 1, nameKey);
        write.bind(recordcolumns::count(entity) + 2, toMs(after.updated));
    }
    // No INSERT OR REPLACE: that keeps a savepoint of its own, at which the indexes of words (FTS5) write all
    // that they have gathered; with one for each record, most of the time went there.
    if (before) {
        Statement &remove = m->entities[size_t(entity.entity)].remove;
        remove.bindAll(after.id.value());
        if (auto done = remove.run(); !done)
            return done;
    }
    if (auto done = write.run(); !done)
        return done;
    return m_index->change(before ? &*before : nullptr, &after);
}

/// Where few fields change, only their columns are written, and with them only their indexes. False: the
/// record is to be written whole.
Result<bool> RecordProjection::update(const RecordState &before, const RecordState &after)
{
    const EntitySpec &entity = m_schema->of(*entityOf(after.id));
    if (before.ownId != after.ownId || before.rowKey != after.rowKey || before.created != after.created
        || before.by != after.by || before.deleted != after.deleted || before.mergedInto != after.mergedInto
        || before.updated > after.updated)
        return false;
    std::vector<size_t> changed;
    QByteArray sql = "UPDATE " + entity.table + " SET updated=?";
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (before.values[i] != after.values[i]) {
            changed.push_back(i);
            sql += ',' + entity.fields[i].name + "=?";
        }
    if (changed.size() > mostUpdated)
        return false;
    const bool isNamed = isCustomer(after) && entity.indexOf(Field::Name) >= 0
        && std::ranges::count(changed, size_t(entity.indexOf(Field::Name))) > 0;
    if (isCustomer(after))
        sql += isNamed ? ",touched=MAX(touched,?),name_key=?" : ",touched=MAX(touched,?)";
    sql += " WHERE id=?";
    auto known = m->updates.find(sql);
    if (known == m->updates.end()) {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement)
            return statement.error();
        known = m->updates.emplace(sql, std::move(*statement)).first;
    }
    Statement &update = known->second;
    int parameter = 0;
    std::string nameKey;
    update.bind(++parameter, toMs(after.updated));
    for (const size_t i : changed)
        recordcolumns::bind(update, ++parameter, entity.fields[i], after.values[i]);
    if (isCustomer(after))
        update.bind(++parameter, toMs(after.updated));
    if (isNamed) {
        nameKey = fold(valueOf(entity, after, Field::Name).string()).toStdString();
        update.bind(++parameter, nameKey);
    }
    update.bind(++parameter, after.id.value());
    if (auto done = update.run(); !done)
        return done.error();
    auto done = m_index->change(&before, &after);
    return done ? Result<bool>(true) : done.error();
}

Result<void> RecordProjection::remove(const RecordState &before)
{
    Statement &remove = m->entities[size_t(*entityOf(before.id))].remove;
    remove.bindAll(before.id.value());
    if (auto done = remove.run(); !done)
        return done;
    return m_index->change(&before, nullptr);
}

Result<void> RecordProjection::touchCustomers()
{
    for (const RecordId customer : m_customers) {
        m->touchCustomer.bindAll(customer.value());
        if (auto done = m->touchCustomer.run(); !done)
            return done;
    }
    m_customers.clear();
    return {};
}

} // namespace callhelm
