#include "items/pausemodel.h"

namespace callhelm {

PauseModel::Tips PauseModel::tips() const
{
    return {tr("The queue of the pause; nothing for a pause in all of the agent's queues."),
            tr("How long the agent was paused, within the range shown.")};
}

QVariant PauseModel::ownValue(const PauseRow &row, Column column) const
{
    return column == Column::Reason ? text(row.reason) : QVariant();
}

ColumnInfo PauseModel::describeOwn(Column column) const
{
    if (column != Column::Reason)
        return {};
    return {QStringLiteral("reason"), tr("Reason"), {}, ValueKind::Text};
}

QString PauseModel::searchText(const PauseRow &row) const
{
    return StayModel::searchText(row) + QLatin1Char(' ') + fold(QString::fromStdString(row.reason));
}

} // namespace callhelm
