#include "items/sessionmodel.h"

namespace callhelm {

QVariant SessionModel::value(const SessionRow &row, Column column) const
{
    switch (column) {
    case Column::Agent:
        return nameOf(row.agent);
    case Column::Queue:
        return nameOf(row.queue);
    case Column::From:
        return moment(row.from);
    case Column::To:
        return moment(row.to);
    case Column::Length: {
        if (m_range.isEmpty())
            return row.to ? QVariant(wholeSeconds(*row.to - row.from)) : QVariant();
        const Instant from = std::max(row.from, m_range.from);
        const Instant to = std::min(row.to.value_or(m_range.to), m_range.to);
        return wholeSeconds(to - from);
    }
    case Column::Implied:
        return row.implied ? QVariant(true) : QVariant();
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo SessionModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"),
                tr("The queue he was in; nothing for a log-on as an agent."), ValueKind::Text};
    case Column::From:
        return {QStringLiteral("from"), tr("From"), {}, ValueKind::Moment};
    case Column::To:
        return {QStringLiteral("to"), tr("To"), {}, ValueKind::Moment};
    case Column::Length:
        return {QStringLiteral("length"), tr("Length"), tr("How long he was in, within the range shown."),
                ValueKind::Seconds};
    case Column::Implied:
        return {QStringLiteral("implied"), tr("Implied"),
                tr("The log shows the agent at work without saying that he joined."), ValueKind::YesNo};
    case Column::Count:
        break;
    }
    return {};
}

QString SessionModel::searchText(const SessionRow &row) const
{
    return fold(names().of(row.agent) + QLatin1Char(' ') + names().of(row.queue));
}

} // namespace callhelm
