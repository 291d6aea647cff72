#include "items/pausemodel.h"

namespace callhelm {

QVariant PauseModel::value(const PauseRow &row, Column column) const
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
    case Column::Reason:
        return text(row.reason);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo PauseModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"),
                tr("The queue he paused in; nothing for a pause in all of his queues."), ValueKind::Text};
    case Column::From:
        return {QStringLiteral("from"), tr("From"), {}, ValueKind::Moment};
    case Column::To:
        return {QStringLiteral("to"), tr("To"), {}, ValueKind::Moment};
    case Column::Length:
        return {QStringLiteral("length"), tr("Length"), tr("How long he was paused, within the range shown."),
                ValueKind::Seconds};
    case Column::Reason:
        return {QStringLiteral("reason"), tr("Reason"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString PauseModel::searchText(const PauseRow &row) const
{
    return fold(names().of(row.agent) + QLatin1Char(' ') + names().of(row.queue) + QLatin1Char(' ')
                + QString::fromStdString(row.reason));
}

} // namespace callhelm
