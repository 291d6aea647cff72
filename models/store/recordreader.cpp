#include "store/recordreader.h"

#include <algorithm>
#include <set>

#include <QByteArrayList>

#include "domain/numbermask.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/openstore.h"
#include "store/recordcolumns.h"
#include "store/recordcondition.h"
#include "store/recordnames.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

/// Where more records than that have the words, the first of them are met soon by looking at them in order.
constexpr int manyFound = 5000;

/// By what rows are put into order.
QByteArray orderOf(const EntitySpec &entity, Field field)
{
    const QByteArray column = recordcolumns::of(entity, field);
    if (column.isEmpty())
        return "id";
    if (field == Field::By)
        return "(SELECT name FROM agent WHERE agent.id=made_by)";
    if (entity.entity == Entity::Customer && field == Field::Name)
        return "name_key";
    const FieldSpec *spec = entity.find(field);
    if (spec == nullptr)
        return column;
    switch (spec->type) {
    case FieldType::Term:
        return "(SELECT position*1000000+id FROM term WHERE term.id=" + entity.table + '.' + column + ')';
    case FieldType::Agent:
        return "(SELECT name FROM agent WHERE agent.id=" + entity.table + '.' + column + ')';
    case FieldType::Record:
        if (spec->target == Entity::Customer)
            return "(SELECT name_key FROM customer c WHERE c.id=" + entity.table + '.' + column + ')';
        return column;
    default:
        return column;
    }
}

QByteArray direction(bool descending) { return descending ? " DESC" : ""; }

std::vector<RecordId> referredBy(const std::vector<RecordRow> &rows, const EntitySpec &entity)
{
    std::set<RecordId> records;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].type != FieldType::Record)
            continue;
        for (const RecordRow &row : rows)
            if (row.state.values[i].isNumber())
                records.insert(row.state.values[i].id<RecordId>());
    }
    return {records.begin(), records.end()};
}

} // namespace

Result<RecordSchemaPtr> RecordReader::schema() const { return TermStore(m_context.database).schema(); }

void RecordReader::mask(RecordRow &row, const EntitySpec &entity) const
{
    if (!m_context.scope.masksNumbers())
        return;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].type != FieldType::Phones)
            continue;
        std::vector<std::string> phones = separateTexts(row.state.values[i]);
        for (std::string &phone : phones)
            phone = maskedNumber(phone);
        row.state.values[i] = joinedTexts(phones);
    }
}

Result<std::vector<RecordRow>> RecordReader::read(const EntitySpec &entity, const QByteArray &rest,
                                                  const RecordCondition &condition) const
{
    const bool isCustomer = entity.entity == Entity::Customer;
    auto statement
        = Statement::prepare(m_context.database,
                             "SELECT " + recordcolumns::names(entity) + (isCustomer ? ",touched" : ",updated")
                                 + " FROM " + entity.table + " WHERE " + condition.text() + rest);
    if (!statement)
        return statement.error();
    condition.bind(*statement);
    std::vector<RecordRow> rows;
    const int touched = recordcolumns::count(entity);
    auto done = eachRow(*statement, [&](const Statement &row) {
        rows.push_back({recordcolumns::read(row, entity), instantFromMs(row.int64(touched))});
    });
    if (!done)
        return done.error();
    if (isCustomer)
        if (auto marked = markDoubles(rows); !marked)
            return marked.error();
    for (RecordRow &row : rows)
        mask(row, entity);
    return rows;
}

/// Of those that may be seen.
Result<void> RecordReader::markDoubles(std::vector<RecordRow> &rows) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(Entity::Customer);
    const int phone = entity.indexOf(Field::Phone);
    const int email = entity.indexOf(Field::Email);
    auto statement = Statement::prepare(
        m_context.database,
        "SELECT 1 FROM customer_key k WHERE k.kind=? AND k.key=? AND k.customer<>? AND EXISTS (SELECT 1 FROM"
        " customer WHERE id=k.customer AND "
            + RecordCondition::seen(entity, m_context.scope, m_now) + ") LIMIT 1");
    if (!statement)
        return statement.error();
    for (RecordRow &row : rows)
        for (const CustomerKey &key :
             customerKeys(row.state.values[size_t(phone)], row.state.values[size_t(email)])) {
            if (row.hasDouble)
                break;
            statement->bindAll(int(key.kind), key.key, row.state.id.value());
            auto done = eachRow(*statement, [&](const Statement &) { row.hasDouble = true; });
            if (!done)
                return done;
        }
    return {};
}

/// By the index of words, or by looking at the customers in order where very many have them.
Result<void> RecordReader::find(RecordCondition &condition, const RecordQuery &query) const
{
    const std::vector<std::string> words = searchWords(query.search);
    if (words.empty())
        return {};
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    // One letter begins a word of almost everybody.
    bool byIndex = query.entity != Entity::Customer || std::ranges::any_of(words, RecordCondition::isIndexed);
    if (query.entity == Entity::Customer && byIndex) {
        auto statement = Statement::prepare(
            m_context.database,
            "SELECT COUNT(*) FROM (SELECT rowid FROM record_search WHERE record_search MATCH ?"
                + RecordCondition::rowsOf(query.entity) + " LIMIT " + QByteArray::number(manyFound + 1)
                + ')');
        if (!statement)
            return statement.error();
        const std::string match = RecordCondition::match(words);
        statement->bind(1, match);
        auto done = eachRow(*statement, [&](const Statement &row) { byIndex = row.int64(0) <= manyFound; });
        if (!done)
            return done;
    }
    condition.find(words, byIndex, *rules);
    return {};
}

/// Whoever sees numbers in part finds them by that part alone.
bool RecordReader::findsMasked(const RecordQuery &query) const
{
    if (!m_context.scope.masksNumbers())
        return false;
    const auto words = searchWords(query.search);
    return std::ranges::any_of(words, [](const std::string &word) {
        return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    });
}

Result<RecordRows> RecordReader::rows(const RecordQuery &query) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(query.entity);
    RecordRows rows;
    RecordCondition condition(entity, query, m_context.scope, m_now);
    if (findsMasked(query)) {
        RecordQuery shown = query;
        shown.search.clear();
        const QString digits = query.search.trimmed();
        auto all = read(entity, " ORDER BY id", RecordCondition(entity, shown, m_context.scope, m_now));
        if (!all)
            return all.error();
        const int phone = entity.indexOf(Field::Phone);
        for (RecordRow &row : *all)
            if (phone >= 0 && findsNumber(row.state.values[size_t(phone)].string(), digits)
                && rows.rows.size() < size_t(query.limit))
                rows.rows.push_back(std::move(row));
    } else {
        if (auto done = find(condition, query); !done)
            return done.error();
        const QByteArray order = orderOf(entity, query.sort);
        auto read = this->read(entity,
                               " ORDER BY " + order + direction(query.descending) + ",id"
                                   + direction(query.descending) + " LIMIT " + QByteArray::number(query.limit)
                                   + " OFFSET " + QByteArray::number(query.offset),
                               condition);
        if (!read)
            return read.error();
        rows.rows = std::move(*read);
    }
    auto names = this->names(referredBy(rows.rows, entity));
    if (!names)
        return names.error();
    rows.names = std::move(*names);
    return rows;
}

Result<RecordTotals> RecordReader::totals(const RecordQuery &query) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(query.entity);
    RecordTotals totals;
    if (findsMasked(query)) {
        auto rows = this->rows(query);
        if (!rows)
            return rows.error();
        totals.count = qint64(rows->rows.size());
        return totals;
    }
    RecordCondition condition(entity, query, m_context.scope, m_now);
    if (condition.isAll() && searchWords(query.search).empty() && entity.find(Field::Amount) == nullptr) {
        auto count = this->count(query.entity);
        if (!count)
            return count.error();
        totals.count = *count;
        return totals;
    }
    const std::vector<std::string> words = searchWords(query.search);
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    const bool byIndex
        = query.entity != Entity::Customer || std::ranges::any_of(words, RecordCondition::isIndexed);
    condition.find(words, byIndex, *rules);
    auto currency = readCurrency(m_context.database);
    if (!currency)
        return currency.error();
    // A currency's name is three letters: see isCurrency().
    const QByteArray amount = entity.find(Field::Amount) != nullptr
        ? "IFNULL(SUM(amount) FILTER (WHERE currency IN ('','" + currency->toLatin1() + "')),0)"
        : QByteArray("0");
    auto statement = Statement::prepare(m_context.database,
                                        "SELECT COUNT(*)," + amount + " FROM " + entity.table + " WHERE "
                                            + condition.text());
    if (!statement)
        return statement.error();
    condition.bind(*statement);
    auto done = eachRow(*statement, [&](const Statement &row) { totals = {row.int64(0), row.int64(1)}; });
    if (!done)
        return done.error();
    return totals;
}

Result<qint64> RecordReader::count(Entity entity) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &spec = (*schema)->of(entity);
    if (m_context.scope.seesAll() && entity == Entity::Customer) // by indexes that hold few rows
        return m_context.database.number(
            "SELECT (SELECT COUNT(*) FROM customer)-(SELECT COUNT(*) FROM customer WHERE deleted<>0)"
            "-(SELECT COUNT(*) FROM customer WHERE merged_into<>0 AND deleted=0)");
    return m_context.database.number("SELECT COUNT(*) FROM " + spec.table
                                     + " WHERE deleted=0 AND merged_into=0 AND "
                                     + RecordCondition::seen(spec, m_context.scope, m_now));
}

Result<std::optional<RecordRow>> RecordReader::record(RecordId id) const
{
    const auto kind = entityOf(id);
    if (!kind)
        return std::optional<RecordRow>();
    RecordQuery among;
    among.entity = *kind;
    return record(id, among);
}

Result<std::optional<RecordRow>> RecordReader::record(RecordId id, const RecordQuery &among) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(among.entity);
    RecordCondition condition(entity, among, m_context.scope, m_now);
    condition.require("id=" + QByteArray::number(id.value()));
    auto rows = read(entity, {}, condition);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<RecordRow>() : std::optional(std::move(rows->front()));
}

Result<std::vector<RecordState>> RecordReader::ofCustomer(RecordId customer, Entity entity, int limit) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    RecordQuery query;
    query.entity = entity;
    query.filters = {{Field::Customer, {FieldValue(customer)}}};
    RecordCondition condition((*schema)->of(entity), query, m_context.scope, m_now);
    auto rows = read((*schema)->of(entity),
                     " ORDER BY updated DESC,id DESC LIMIT " + QByteArray::number(limit), condition);
    if (!rows)
        return rows.error();
    std::vector<RecordState> states;
    for (RecordRow &row : *rows)
        states.push_back(std::move(row.state));
    return states;
}

Result<std::vector<RecordRow>> RecordReader::doublesOf(RecordId customer) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(Entity::Customer);
    RecordCondition condition(entity, RecordQuery(), m_context.scope, m_now);
    const QByteArray id = QByteArray::number(customer.value());
    condition.require("id IN (SELECT o.customer FROM customer_key k JOIN customer_key o ON o.kind=k.kind AND"
                      " o.key=k.key WHERE k.customer="
                      + id + " AND o.customer<>" + id + ')');
    return read(entity, " ORDER BY created,id", condition);
}

Result<qint64> RecordReader::doublesCount() const
{
    RecordQuery query;
    query.doubles = true;
    auto totals = this->totals(query);
    return totals ? Result<qint64>(totals->count) : totals.error();
}

Result<std::vector<RecordRow>> RecordReader::withPhone(const QString &number) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(m_context.database);
    if (!rules)
        return rules.error();
    std::vector<RecordId> customers;
    auto statement
        = Statement::prepare(m_context.database, "SELECT customer FROM customer_key WHERE kind=0 AND key=?");
    if (!statement)
        return statement.error();
    const std::string key = phoneKey(number.toStdString(), *rules);
    statement->bind(1, key);
    QByteArrayList ids;
    auto done
        = eachRow(*statement, [&](const Statement &row) { ids.append(QByteArray::number(row.int64(0))); });
    if (!done)
        return done.error();
    const EntitySpec &entity = (*schema)->of(Entity::Customer);
    RecordCondition condition(entity, RecordQuery(), m_context.scope, m_now);
    condition.require("id IN (" + ids.join(',') + ')');
    return read(entity, " ORDER BY created,id", condition);
}

Result<void> RecordReader::each(const RecordQuery &query,
                                const std::function<Result<void>(const std::vector<RecordRow> &)> &tell) const
{
    constexpr int portion = 1000;
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(query.entity);
    for (qint64 after = 0;;) {
        RecordCondition condition(entity, query, m_context.scope, m_now);
        if (auto done = find(condition, query); !done)
            return done;
        condition.require("id>" + QByteArray::number(after));
        auto rows = read(entity, " ORDER BY id LIMIT " + QByteArray::number(portion), condition);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        after = rows->back().state.id.value();
        if (auto told = tell(*rows); !told)
            return told;
    }
}

Result<std::unordered_map<RecordId, QString>> RecordReader::ids(const std::vector<RecordId> &records) const
{
    auto known = schema();
    return known ? ownIdsOf(m_context.database, **known, records) : known.error();
}

Result<std::unordered_map<RecordId, QString>> RecordReader::names(const std::vector<RecordId> &records) const
{
    auto known = schema();
    if (!known)
        return known.error();
    auto names = namesOf(m_context.database, **known, records);
    if (!names || m_context.scope.seesAll())
        return names;
    std::unordered_map<RecordId, QString> told;
    for (const EntitySpec &entity : (*known)->entities()) {
        QByteArrayList wanted;
        for (const auto &[id, name] : *names)
            if (entityOf(id) == entity.entity)
                wanted.append(QByteArray::number(id.value()));
        if (wanted.isEmpty())
            continue;
        auto done = eachRow(m_context.database,
                            "SELECT id FROM " + entity.table + " WHERE id IN (" + wanted.join(',') + ") AND "
                                + RecordCondition::seen(entity, m_context.scope, m_now),
                            [&](const Statement &row) {
                                const RecordId id(row.int64(0));
                                told.emplace(id, std::move(names->at(id)));
                            });
        if (!done)
            return done.error();
    }
    for (const auto &[id, name] : *names) // a number tells nothing of whom one does not see
        told.try_emplace(id, QLatin1Char('#') + QString::number(recordNumber(id)));
    return told;
}

} // namespace callhelm
