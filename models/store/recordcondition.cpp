#include "store/recordcondition.h"

#include <algorithm>

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

bool isLetters(const std::string &word)
{
    return std::ranges::none_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

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
    if (query.doubles && entity.entity == Entity::Customer)
        require("id IN (SELECT k.customer FROM customer_key k WHERE EXISTS (SELECT 1 FROM customer_key o"
                " WHERE o.kind=k.kind AND o.key=k.key AND o.customer<>k.customer))");
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

bool RecordCondition::isIndexed(const std::string &word)
{
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return std::ranges::count_if(word, isFirstByte) > 1;
}

std::string RecordCondition::match(const std::vector<std::string> &words)
{
    std::string text; // words are letters and digits alone
    for (const std::string &word : words)
        text += (text.empty() ? "\"" : " \"") + word + "\"*";
    return text;
}

QByteArray RecordCondition::rowsOf(Entity entity)
{
    const qint64 first = recordIdOf(entity, 0).value();
    return " AND rowid>" + QByteArray::number(first) + " AND rowid<"
        + QByteArray::number(first + (qint64(1) << recordNumberBits));
}

void RecordCondition::find(const std::vector<std::string> &words, bool byIndex, const RecordRules &rules)
{
    if (words.empty())
        return;
    if (byIndex) {
        m_bound.push_back(match(words));
        require("id IN (SELECT rowid FROM record_search WHERE record_search MATCH ?" + rowsOf(m_entity)
                + ')');
        return;
    }
    for (const std::string &word : words) {
        m_bound.push_back(word + '%');
        m_bound.push_back("% " + word + '%');
        QByteArray way = "(name_key LIKE ? OR name_key LIKE ?";
        if (!isLetters(word)) {
            way += " OR phone LIKE ?";
            const std::string prefix = nationalPrefix(rules.country);
            m_bound.push_back(word.starts_with(prefix) && !countryCode(rules.country).empty()
                                  ? "%+" + std::string(countryCode(rules.country))
                                      + word.substr(prefix.size()) + '%'
                                  : '%' + word + '%');
        } else {
            way += " OR email LIKE ?";
            m_bound.push_back(word + '%');
        }
        require(way + ')');
    }
}

void RecordCondition::bind(Statement &statement) const
{
    int index = 0;
    for (const std::string &text : m_bound)
        statement.bind(++index, text);
}

} // namespace callhelm
