#include "items/sessionmodel.h"

namespace callhelm {

SessionModel::Tips SessionModel::tips() const
{
    return {tr("The queue the agent was in; nothing for a log-on as an agent."),
            tr("How long the agent was in, within the range shown.")};
}

QVariant SessionModel::ownValue(const SessionRow &row, Column column) const
{
    return column == Column::Implied && row.implied ? QVariant(true) : QVariant();
}

ColumnInfo SessionModel::describeOwn(Column column) const
{
    if (column != Column::Implied)
        return {};
    return {QStringLiteral("implied"), tr("Implied"),
            tr("The log shows the agent at work without saying that they joined."), ValueKind::YesNo};
}

} // namespace callhelm
