#include "items/visitmodel.h"

namespace callhelm {

QVariant VisitModel::value(const VisitRow &visit, Column column) const
{
    switch (column) {
    case Column::Entered:
        return moment(visit.entered);
    case Column::Queue:
        return nameOf(visit.queue);
    case Column::Number:
        return text(visit.number);
    case Column::Wait:
        return visit.outcome == Outcome::Waiting || isRefused(visit.outcome) ? QVariant() : visit.wait;
    case Column::Result:
        return int(visit.outcome);
    case Column::Agent:
        return nameOf(visit.agent);
    case Column::Talk:
        // Answered by somebody who is not seen: of their talk nothing is told.
        return visit.outcome == Outcome::Answered && visit.agent.isValid() ? QVariant(visit.talk)
                                                                           : QVariant();
    case Column::Attempts:
        return visit.attempts;
    case Column::Call:
        return text(visit.call);
    case Column::Doubtful:
        return visit.doubt == Doubt::None ? QVariant() : int(visit.doubt);
    case Column::Count:
        break;
    }
    return {};
}

QVariant VisitModel::cell(const VisitRow &row, Column column, int role) const
{
    const bool doubtful = row.doubt != Doubt::None;
    if (role == DoubtRole)
        return doubtful && column == Column::Result;
    if (role == Qt::ToolTipRole && doubtful && column == Column::Result)
        return row.doubt == Doubt::NoEntry ? tr("The log does not tell when this caller entered.")
            : row.doubt == Doubt::CutByRestart
            ? tr("The telephone system restarted during this visit.")
            : tr("The connection was lost, and how this visit ended was not told.");
    return RowModel::cell(row, column, role);
}

ColumnInfo VisitModel::describe(Column column) const
{
    switch (column) {
    case Column::Entered:
        return {QStringLiteral("entered"), tr("Entered"),
                tr("When the caller entered the queue. The visit counts in this interval."),
                ValueKind::Moment};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Number:
        return {QStringLiteral("number"), tr("Number"), {}, ValueKind::Text};
    case Column::Wait:
        return {QStringLiteral("wait"), tr("Wait"),
                tr("How long the caller waited until they were answered or left."), ValueKind::Seconds};
    case Column::Result:
        return {QStringLiteral("outcome"), tr("Outcome"), {}, ValueKind::Outcome};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("Who answered first."), ValueKind::Text};
    case Column::Talk:
        return {QStringLiteral("talk"), tr("Talk"), tr("Talk of all agents who took part in this visit."),
                ValueKind::Seconds};
    case Column::Attempts:
        return {QStringLiteral("attempts"), tr("Missed rings"),
                tr("How many times an agent was rung and did not answer."), ValueKind::Number};
    case Column::Call:
        return {QStringLiteral("call"), tr("Call id"), {}, ValueKind::Text};
    case Column::Doubtful:
        return {QStringLiteral("doubtful"), tr("Doubt"), tr("Why the log does not tell all of this visit."),
                ValueKind::Doubt};
    case Column::Count:
        break;
    }
    return {};
}

QString VisitModel::searchText(const VisitRow &row) const
{
    return fold(row.number.toString() + QLatin1Char(' ') + row.call.toString() + QLatin1Char(' ')
                + names().of(row.agent) + QLatin1Char(' ') + names().of(row.queue));
}

} // namespace callhelm
