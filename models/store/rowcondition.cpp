#include "store/rowcondition.h"

#include "calls/rowids.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

RowCondition RowCondition::counted(const TimeRange &range, const char *column)
{
    const bool wholeQuarters = RowIds::tellsApart(range.from) && RowIds::tellsApart(range.to)
        && quarterStart(quarterOf(range.from)) == range.from && quarterStart(quarterOf(range.to)) == range.to;
    const QByteArray from = QByteArray::number(RowIds::firstOf(range.from));
    if (wholeQuarters)
        return RowCondition("id>=" + from + " AND id<" + QByteArray::number(RowIds::firstOf(range.to)));
    RowCondition condition("id>=" + from);
    if (RowIds::tellsApart(range.to))
        condition.require("id<" + QByteArray::number(RowIds::firstOf(range.to + quarterLength)));
    condition.require(column + (">=" + QByteArray::number(toMs(range.from))));
    condition.require(column + ("<" + QByteArray::number(toMs(range.to))));
    return condition;
}

RowCondition RowCondition::touching(const TimeRange &range)
{
    RowCondition condition("from_at<" + QByteArray::number(toMs(range.to)));
    condition.require("(to_at IS NULL OR to_at>=" + QByteArray::number(toMs(range.from)) + ')');
    if (RowIds::tellsApart(range.to))
        condition.require("id<" + QByteArray::number(RowIds::firstOf(range.to + quarterLength)));
    return condition;
}

void RowCondition::contains(const char *column, const QString &text)
{
    if (text.isEmpty())
        return;
    require(column + QByteArray(" LIKE ? ESCAPE '\\'"));
    m_bound.append(sql::likeAnywhere(text));
}

void RowCondition::isOneOf(const char *column, const QStringList &texts)
{
    if (texts.isEmpty())
        return require("1=0");
    require(column + (" IN (" + QByteArrayList(texts.size(), "?").join(',') + ')'));
    m_bound += texts;
}

void RowCondition::queues(const std::vector<QueueId> &ids)
{
    oneOf("queue", ids, [](QueueId id) { return id.value(); });
}

void RowCondition::agents(const std::vector<AgentId> &ids)
{
    oneOf("agent", ids, [](AgentId id) { return id.value(); });
}

void RowCondition::bind(Statement &statement) const
{
    for (qsizetype i = 0; i < m_bound.size(); ++i)
        statement.bind(int(i) + 1, m_bound[i]);
}

} // namespace callhelm
