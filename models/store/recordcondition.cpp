#include "store/recordcondition.h"

#include <QByteArrayList>

#include "access/scope.h"
#include "store/recordcolumns.h"
#include "store/statement.h"

namespace callhelm {

namespace {

template <class Ids>
QByteArray numbers(const Ids &ids)
{
    QByteArrayList list;
    for (const auto &id : ids)
        list.append(QByteArray::number(id.value()));
    return list.join(',');
}

/// Who may be seen at that moment.
QByteArray agentsAt(const Scope &scope, Instant now)
{
    QByteArrayList list;
    for (const AgentSpan &span : scope.agents())
        if (span.from <= now && now < span.to)
            list.append(QByteArray::number(span.agent.value()));
    return list.join(',');
}

QByteArray customersSeen(const Scope &scope, const QByteArray &agents)
{
    QByteArrayList ways;
    if (!agents.isEmpty())
        ways.append("owner IN (" + agents + ')');
    if (!scope.keptPools().empty())
        ways.append("pool IN (" + numbers(scope.keptPools()) + ')');
    if (!scope.openPools().empty())
        ways.append("(owner IS NULL AND pool IN (" + numbers(scope.openPools()) + "))");
    if (!scope.records().empty())
        ways.append("id IN (" + numbers(scope.records()) + ')');
    return ways.isEmpty() ? "0" : '(' + ways.join(" OR ") + ')';
}

} // namespace

/// Customers who share a phone or an e-mail address with another: both have one, one has several, or both.
QByteArray RecordCondition::doubles()
{
    const QByteArray found = " AND deleted=0 AND merged_into=0";
    QByteArrayList ways;
    for (const auto &[column, kind] : {std::pair<QByteArray, QByteArray>("phone", "0"), {"email", "1"}}) {
        const QByteArray has = column + "<>''" + found;
        ways.append("SELECT id FROM customer WHERE " + has + " AND " + column + " IN (SELECT " + column
                    + " FROM customer WHERE " + has + " GROUP BY 1 HAVING COUNT(*)>1)");
        const QByteArray both = " FROM customer_several s JOIN customer c ON c." + column + "=s.key AND c."
            + column + "<>'' AND c.deleted=0 AND c.merged_into=0 WHERE s.kind=" + kind;
        ways.append("SELECT c.id" + both);
        ways.append("SELECT s.customer" + both);
    }
    ways.append(
        "SELECT s.customer FROM customer_several s WHERE EXISTS (SELECT 1 FROM customer_several o WHERE"
        " o.kind=s.kind AND o.key=s.key AND o.customer<>s.customer)");
    return ways.join(" UNION ALL ");
}

QByteArray RecordCondition::seen(const EntitySpec &entity, const Scope &scope, Instant now)
{
    if (scope.seesAll())
        return "1";
    const QByteArray agents = agentsAt(scope, now);
    const QByteArray customers = customersSeen(scope, agents);
    if (entity.entity == Entity::Customer)
        return customers;
    QByteArrayList ways{"customer IN (SELECT id FROM customer WHERE " + customers + ')'};
    for (const FieldSpec &field : entity.fields)
        if (field.type == FieldType::Agent && !agents.isEmpty())
            ways.append(field.name + " IN (" + agents + ')');
    return '(' + ways.join(" OR ") + ')';
}

RecordCondition::RecordCondition(const EntitySpec &entity, const RecordQuery &query, const Scope &scope,
                                 Instant now)
    : m_text(query.bin ? "deleted<>0 AND merged_into=0" : "deleted=0 AND merged_into=0")
    , m_entity(entity.entity)
    , m_isAll(!query.bin)
{
    if (!scope.seesAll())
        require(seen(entity, scope, now));
    for (const RecordFilter &one : query.filters)
        filter(entity, one);
    if (query.batch.isValid())
        require("id IN (SELECT record FROM record_fact WHERE batch=" + QByteArray::number(query.batch.value())
                + ')');
    if (query.doubles && entity.entity == Entity::Customer)
        require("id IN (" + doubles() + ')');
}

void RecordCondition::require(const QByteArray &condition)
{
    m_text += " AND " + condition;
    m_isAll = false;
}

void RecordCondition::filter(const EntitySpec &entity, const RecordFilter &filter)
{
    const QByteArray column = recordcolumns::of(entity, filter.field);
    if (column.isEmpty())
        return;
    const FieldSpec *spec = entity.find(filter.field);
    const bool isText
        = filter.field == Field::OwnId || (spec != nullptr && recordcolumns::isText(spec->type));
    const QByteArray nothing = isText ? column + "=''" : column + " IS NULL";
    if (filter.isEmpty)
        require(nothing);
    if (filter.isNotEmpty)
        require("NOT (" + nothing + ')');
    if (filter.from)
        require(column + ">=" + QByteArray::number(*filter.from));
    if (filter.before)
        require(column + '<' + QByteArray::number(*filter.before));
    if (filter.oneOf.empty())
        return;
    QByteArrayList ways;
    for (const FieldValue &value : filter.oneOf) {
        if (value.isEmpty()) {
            ways.append(nothing);
        } else if (value.isText()) {
            m_bound.push_back(value.text());
            ways.append(column + "=?");
        } else {
            ways.append(column + '=' + QByteArray::number(value.number()));
        }
    }
    require('(' + ways.join(" OR ") + ')');
}

QByteArray RecordCondition::rowsOf(Entity entity)
{
    const qint64 first = recordIdOf(entity, 0).value();
    return " AND rowid>" + QByteArray::number(first) + " AND rowid<"
        + QByteArray::number(first + (qint64(1) << recordNumberBits));
}

void RecordCondition::findWords(const std::string &match)
{
    m_bound.push_back(match);
    require("id IN (SELECT rowid FROM record_search WHERE record_search MATCH ?" + rowsOf(m_entity) + ')');
}

void RecordCondition::findDigits(const std::string &match, const std::vector<std::string> &parts)
{
    std::string phones;
    for (const std::string &part : parts)
        phones += (phones.empty() ? "\"" : " \"") + part + '"';
    m_bound.push_back(match);
    m_bound.push_back(std::move(phones));
    require("id IN (SELECT rowid FROM record_search WHERE record_search MATCH ?" + rowsOf(m_entity)
            + " UNION ALL SELECT rowid FROM phone_search WHERE phone_search MATCH ?)");
}

void RecordCondition::bind(Statement &statement) const
{
    int index = 0;
    for (const std::string &text : m_bound)
        statement.bind(++index, text);
}

} // namespace callhelm
