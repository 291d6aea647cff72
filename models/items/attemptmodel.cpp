#include "items/attemptmodel.h"

namespace callhelm {

QVariant AttemptModel::value(const AttemptRow &attempt, Column column) const
{
    switch (column) {
    case Column::At:
        return moment(attempt.at);
    case Column::Queue:
        return nameOf(attempt.queue);
    case Column::Agent:
        return nameOf(attempt.agent);
    case Column::Ring:
        return attempt.ring;
    case Column::Cancelled:
        return attempt.cancelled;
    case Column::Entered:
        return moment(attempt.counted);
    case Column::Call:
        return text(attempt.call);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo AttemptModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Stopped ringing"), {}, ValueKind::Moment};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Ring:
        return {QStringLiteral("ring"), tr("Rang"), tr("How long the agent's phone rang in vain."),
                ValueKind::Milliseconds};
    case Column::Cancelled:
        return {QStringLiteral("cancelled"), tr("Caller gave up"),
                tr("The caller gave up while it rang: the agent is not blamed."), ValueKind::YesNo};
    case Column::Entered:
        return {QStringLiteral("entered"), tr("Entered"),
                tr("When the caller entered the queue. It counts in this interval."), ValueKind::Moment};
    case Column::Call:
        return {QStringLiteral("call"), tr("Call id"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString AttemptModel::searchText(const AttemptRow &row) const
{
    return fold(row.call.toString() + QLatin1Char(' ') + names().of(row.agent) + QLatin1Char(' ')
                + names().of(row.queue));
}

} // namespace callhelm
