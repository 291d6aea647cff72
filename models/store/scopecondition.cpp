#include "store/scopecondition.h"

#include <map>
#include <span>
#include <utility>

namespace callhelm {

namespace {

const QByteArray never = "1=0";

/// As deep as its logarithm, however many there are: SQLite takes no deeper expressions than 1,000.
QByteArray anyOf(std::span<const QByteArray> conditions)
{
    if (conditions.empty())
        return never;
    if (conditions.size() == 1)
        return conditions.front();
    const size_t half = conditions.size() / 2;
    return '(' + anyOf(conditions.first(half)) + " OR " + anyOf(conditions.subspan(half)) + ')';
}

QByteArray isOneOf(const QByteArray &column, const QByteArrayList &numbers)
{
    return column + " IN (" + numbers.join(',') + ')';
}

} // namespace

ScopeCondition::ScopeCondition(const Scope &scope, const TimeRange &range)
{
    std::map<std::pair<std::optional<qint64>, std::optional<qint64>>, QByteArrayList> groups;
    for (const AgentSpan &span : scope.agents()) {
        if (span.to <= range.from || span.from >= range.to)
            continue;
        const auto from = span.from > range.from ? std::optional(toMs(span.from)) : std::nullopt;
        const auto to = span.to < range.to ? std::optional(toMs(span.to)) : std::nullopt;
        groups[{from, to}].append(QByteArray::number(span.agent.value()));
    }
    for (auto &[when, agents] : groups)
        m_groups.push_back({when.first, when.second, std::move(agents)});
}

QByteArray ScopeCondition::at(const QByteArray &agent, const QByteArray &moment) const
{
    std::vector<QByteArray> conditions;
    for (const Group &group : m_groups) {
        QByteArray condition = isOneOf(agent, group.agents);
        if (group.from)
            condition += " AND " + moment + ">=" + QByteArray::number(*group.from);
        if (group.to)
            condition += " AND " + moment + '<' + QByteArray::number(*group.to);
        conditions.push_back('(' + condition + ')');
    }
    return anyOf(conditions);
}

QByteArray ScopeCondition::during() const
{
    std::vector<QByteArray> conditions;
    for (const Group &group : m_groups) {
        QByteArray condition = isOneOf("agent", group.agents);
        if (group.from) { // a stay that ends there is not seen, one that begins and ends there is
            const QByteArray from = QByteArray::number(*group.from);
            condition += " AND (to_at IS NULL OR to_at>" + from + " OR from_at>=" + from + ')';
        }
        if (group.to)
            condition += " AND from_at<" + QByteArray::number(*group.to);
        conditions.push_back('(' + condition + ')');
    }
    return anyOf(conditions);
}

QByteArray ScopeCondition::ever(const Scope &scope, const QByteArray &agent)
{
    QByteArrayList agents;
    for (const AgentSpan &span : scope.agents())
        if (QByteArray number = QByteArray::number(span.agent.value());
            agents.isEmpty() || agents.back() != number)
            agents.append(std::move(number));
    return agents.isEmpty() ? never : isOneOf(agent, agents);
}

} // namespace callhelm
