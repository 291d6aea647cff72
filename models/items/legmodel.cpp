#include "items/legmodel.h"

namespace callhelm {

QVariant LegModel::value(const LegRow &leg, Column column) const
{
    switch (column) {
    case Column::Connected:
        return moment(leg.connected);
    case Column::Queue:
        return nameOf(leg.queue);
    case Column::Agent:
        return nameOf(leg.agent);
    case Column::Way:
        return int(leg.direction);
    case Column::Ring:
        return leg.ring;
    case Column::Talk:
        return leg.reason == LegEnd::Open ? QVariant() : QVariant(leg.talk);
    case Column::Hold:
        return leg.hold;
    case Column::Ended:
        return moment(leg.ended);
    case Column::Reason:
        return int(leg.reason);
    case Column::Target:
        return text(leg.target);
    case Column::Entered:
        return moment(leg.entered);
    case Column::Call:
        return text(leg.call);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo LegModel::describe(Column column) const
{
    switch (column) {
    case Column::Connected:
        return {QStringLiteral("connected"), tr("Connected"), tr("When the agent answered."),
                ValueKind::Moment};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"),
                tr("None where the agent dialled or was called directly."), ValueKind::Name};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Way:
        return {QStringLiteral("direction"), tr("Direction"), {}, ValueKind::Direction};
    case Column::Ring:
        return {QStringLiteral("ring"), tr("Rang"),
                tr("How long the agent's phone rang before they answered."), ValueKind::Milliseconds};
    case Column::Talk:
        return {QStringLiteral("talk"), tr("Talk"),
                tr("How long the agent talked; nothing while the talk goes on."), ValueKind::Seconds};
    case Column::Hold:
        return {QStringLiteral("hold"), tr("Hold"), {}, ValueKind::Seconds};
    case Column::Ended:
        return {QStringLiteral("ended"), tr("Ended"), {}, ValueKind::Moment};
    case Column::Reason:
        return {QStringLiteral("reason"), tr("Ended by"), {}, ValueKind::LegEnd};
    case Column::Target:
        return {QStringLiteral("target"), tr("Transferred to"),
                tr("Where the caller was sent, when the talk ended with a transfer."), ValueKind::Text};
    case Column::Entered:
        return {QStringLiteral("entered"), tr("Entered"),
                tr("When the caller entered the queue. The talk counts in this interval."),
                ValueKind::Moment};
    case Column::Call:
        return {QStringLiteral("call"), tr("Call id"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString LegModel::searchText(const LegRow &row) const
{
    return fold(row.call.toString() + QLatin1Char(' ') + row.target.toString() + QLatin1Char(' ')
                + names().of(row.agent) + QLatin1Char(' ') + names().of(row.queue));
}

} // namespace callhelm
