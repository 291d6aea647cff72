#include "store/recordreader.h"

#include <algorithm>
#include <limits>
#include <set>

#include <QByteArrayList>

#include "domain/numbermask.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/openstore.h"
#include "store/phonemask.h"
#include "store/recordcolumns.h"
#include "store/recordcondition.h"
#include "store/recordnames.h"
#include "store/recordorder.h"
#include "store/recordsearch.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

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

/// Tells rows of recordcolumns::names(), then when they were touched, then of customers the folded name,
/// until `tell` gives false.
Result<void> RecordReader::eachRow(const EntitySpec &entity, const QByteArray &rest,
                                   const RecordCondition &condition,
                                   const std::function<bool(const Statement &)> &tell) const
{
    const bool isCustomer = entity.entity == Entity::Customer;
    auto statement = Statement::prepare(m_context.database,
                                        "SELECT " + recordcolumns::names(entity)
                                            + (isCustomer ? ",touched,name_key" : ",updated") + " FROM "
                                            + entity.table + " WHERE " + condition.text() + rest);
    if (!statement)
        return statement.error();
    condition.bind(*statement);
    return callhelm::eachRow(*statement, tell);
}

Result<void> RecordReader::finish(std::vector<RecordRow> &rows, const EntitySpec &entity) const
{
    if (entity.entity == Entity::Customer)
        if (auto marked = markDoubles(rows); !marked)
            return marked;
    if (!m_context.scope.masksNumbers())
        return {};
    const Country country = maskCountry(m_context.database);
    for (RecordRow &row : rows)
        maskPhones(row, entity, country);
    return {};
}

Result<std::vector<RecordRow>> RecordReader::read(const EntitySpec &entity, const QByteArray &rest,
                                                  const RecordCondition &condition) const
{
    RecordQuery all;
    all.limit = std::numeric_limits<int>::max();
    return readFitting(entity, rest, condition, {}, all);
}

/// Of those rows, in their order, that fit: from an offset on, as many as are wanted.
Result<std::vector<RecordRow>> RecordReader::readFitting(const EntitySpec &entity, const QByteArray &rest,
                                                         const RecordCondition &condition, const Fits &fits,
                                                         const RecordQuery &portion) const
{
    std::vector<RecordRow> rows;
    const int touched = recordcolumns::count(entity);
    int passed = 0;
    auto done = eachRow(entity, rest, condition, [&](const Statement &row) {
        if (fits && !fits(row))
            return true;
        if (passed++ >= portion.offset)
            rows.push_back({recordcolumns::read(row, entity), instantFromMs(row.int64(touched))});
        return rows.size() < size_t(portion.limit);
    });
    if (done)
        done = finish(rows, entity);
    if (!done)
        return done.error();
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
            auto done = callhelm::eachRow(*statement, [&](const Statement &) { row.hasDouble = true; });
            if (!done)
                return done;
        }
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

/// Whether a row has what is looked for, where no index tells it; nothing where all do.
RecordReader::Fits RecordReader::fitting(RecordSearch &search, const EntitySpec &entity,
                                         const RecordQuery &query) const
{
    if (findsMasked(query)) {
        const int phone = recordcolumns::placeOf(entity, Field::Phone);
        if (entity.find(Field::Phone) == nullptr)
            return [](const Statement &) { return false; };
        return [phone, digits = query.search.trimmed(),
                country = maskCountry(m_context.database)](const Statement &row) {
            std::vector<std::string> phones = separateTexts(FieldValue(std::string(row.text(phone))));
            for (std::string &one : phones)
                one = maskedNumber(one, country);
            return findsNumber(joinedTexts(phones).string(), digits);
        };
    }
    if (!search.looks())
        return {};
    return [&search, &entity, nameKey = recordcolumns::count(entity) + 1](const Statement &row) {
        return search.fits(row, entity, nameKey);
    };
}

Result<RecordRows> RecordReader::rows(const RecordQuery &query) const
{
    auto schema = this->schema();
    if (!schema)
        return schema.error();
    const EntitySpec &entity = (*schema)->of(query.entity);
    auto search = RecordSearch::plan(m_context.database, entity, query);
    if (!search)
        return search.error();
    RecordCondition condition(entity, query, m_context.scope, m_now);
    const Fits fits = fitting(*search, entity, query);
    if (!findsMasked(query))
        search->narrow(condition);
    QByteArray rest = recordOrder(entity, query.sort, query.descending);
    RecordQuery portion = query;
    if (!fits) {
        rest += " LIMIT " + QByteArray::number(query.limit) + " OFFSET " + QByteArray::number(query.offset);
        portion.offset = 0;
    }
    auto read = readFitting(entity, rest, condition, fits, portion);
    if (!read)
        return read.error();
    RecordRows rows;
    rows.rows = std::move(*read);
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
    auto search = RecordSearch::plan(m_context.database, entity, query);
    if (!search)
        return search.error();
    RecordCondition condition(entity, query, m_context.scope, m_now);
    RecordTotals totals;
    const bool isMasked = findsMasked(query);
    if (condition.isAll() && entity.find(Field::Amount) == nullptr && !isMasked
        && (!search->isAny() || search->countsByWords())) {
        auto count = search->isAny() ? countOfWords(query.entity, searchWords(query.search))
                                     : this->count(query.entity);
        if (!count)
            return count.error();
        totals.count = *count;
        return totals;
    }
    const Fits fits = fitting(*search, entity, query);
    if (!isMasked && search->countsByWords())
        condition.findWords(RecordSearch::match(searchWords(query.search)));
    else if (!isMasked)
        search->narrow(condition);
    if (!fits || (!isMasked && search->countsByWords()))
        return sums(entity, condition);
    auto done = eachRow(entity, {}, condition, [&](const Statement &row) {
        totals.count += fits(row);
        return true;
    });
    if (!done)
        return done.error();
    return totals;
}

Result<RecordTotals> RecordReader::sums(const EntitySpec &entity, const RecordCondition &condition) const
{
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
    RecordTotals totals;
    auto done = callhelm::eachRow(*statement, [&](const Statement &row) {
        totals = {row.int64(0), row.int64(1)};
    });
    if (!done)
        return done.error();
    return totals;
}

/// All that have words which begin so: the index holds those alone that are neither merged nor in the bin.
Result<qint64> RecordReader::countOfWords(Entity entity, const std::vector<std::string> &words) const
{
    auto statement = Statement::prepare(m_context.database,
                                        "SELECT COUNT(*) FROM record_search WHERE record_search MATCH ?"
                                            + RecordCondition::rowsOf(entity));
    if (!statement)
        return statement.error();
    const std::string match = RecordSearch::match(words);
    statement->bind(1, match);
    qint64 count = 0;
    auto done = callhelm::eachRow(*statement, [&](const Statement &row) { count = row.int64(0); });
    return done ? Result<qint64>(count) : done.error();
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
    auto known = Statement::prepare(m_context.database, "SELECT phone,email FROM customer WHERE id=?");
    if (!known)
        return known.error();
    std::vector<CustomerKey> keys;
    known->bind(1, customer.value());
    auto done = callhelm::eachRow(*known, [&](const Statement &row) {
        keys = customerKeys(FieldValue(std::string(row.text(0))), FieldValue(std::string(row.text(1))));
    });
    auto ids = done ? customersWith(keys) : Result<QByteArrayList>(done.error());
    if (!ids)
        return ids.error();
    RecordCondition condition(entity, RecordQuery(), m_context.scope, m_now);
    condition.require("id IN (" + ids->join(',') + ") AND id<>" + QByteArray::number(customer.value()));
    return read(entity, " ORDER BY created,id", condition);
}

/// Their ids, as text.
Result<QByteArrayList> RecordReader::customersWith(const std::vector<CustomerKey> &keys) const
{
    auto statement
        = Statement::prepare(m_context.database, "SELECT customer FROM customer_key WHERE kind=? AND key=?");
    if (!statement)
        return statement.error();
    QByteArrayList ids;
    for (const CustomerKey &key : keys) {
        statement->bindAll(int(key.kind), key.key);
        auto done = callhelm::eachRow(
            *statement, [&](const Statement &row) { ids.append(QByteArray::number(row.int64(0))); });
        if (!done)
            return done.error();
    }
    return ids;
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
    auto ids = customersWith({{CustomerKey::Kind::Phone, phoneKey(number.toStdString(), *rules)}});
    if (!ids)
        return ids.error();
    const EntitySpec &entity = (*schema)->of(Entity::Customer);
    RecordCondition condition(entity, RecordQuery(), m_context.scope, m_now);
    condition.require("id IN (" + ids->join(',') + ')');
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
    auto search = RecordSearch::plan(m_context.database, entity, query);
    if (!search)
        return search.error();
    const Fits fits = fitting(*search, entity, query);
    RecordQuery part;
    part.limit = portion;
    for (qint64 after = 0;;) {
        RecordCondition condition(entity, query, m_context.scope, m_now);
        if (!findsMasked(query))
            search->narrow(condition);
        condition.require("id>" + QByteArray::number(after));
        auto rows = readFitting(entity, " ORDER BY id", condition, fits, part);
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
    return names ? namesSeen(m_context, **known, std::move(*names), m_now) : names;
}

} // namespace callhelm
