#include "items/debtmodel.h"

namespace callhelm {

QString DebtModel::whoCalls(const Debt &debt) const
{
    if (debt.agent.isValid())
        return names().of(debt.agent);
    if (debt.isOthers)
        return tr("another team's agent");
    const QString queue = names().of(debt.queue);
    return queue.isEmpty() ? tr("anyone") : tr("anyone in %1").arg(queue);
}

QVariant DebtModel::value(const Debt &debt, Column column) const
{
    switch (column) {
    case Column::Number:
        return text(debt.number);
    case Column::Since:
        return moment(debt.since);
    case Column::Tries:
        return qint64(debt.tries);
    case Column::Last:
        return moment(debt.last);
    case Column::Queue:
        return nameOf(debt.queue);
    case Column::Who:
        return whoCalls(debt);
    case Column::Count:
        break;
    }
    return {};
}

QVariant DebtModel::cell(const Debt &debt, Column column, int role) const
{
    if (role == SortRole && column == Column::Since)
        return double(-toMs(debt.since)); // who was missed first has waited longest
    return RowModel::cell(debt, column, role);
}

ColumnInfo DebtModel::describe(Column column) const
{
    switch (column) {
    case Column::Number:
        return {QStringLiteral("number"), tr("Number"), tr("Who called and did not reach anybody."),
                ValueKind::Text};
    case Column::Since:
        return {QStringLiteral("since"), tr("Waits for"),
                tr("Time since the first missed call after the caller was last reached."), ValueKind::Since};
    case Column::Tries:
        return {QStringLiteral("tries"), tr("Tries"), tr("Missed calls since the caller was last reached."),
                ValueKind::Number};
    case Column::Last:
        return {QStringLiteral("last"), tr("Last try"), tr("When they called in vain for the last time."),
                ValueKind::Moment};
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"),
                tr("The queue they called last; none where they called an agent's phone."), ValueKind::Name};
    case Column::Who:
        return {QStringLiteral("agent"), tr("Who should call"),
                tr("The agent who talked to the caller lately, else the one they called in vain, else anyone "
                   "in the "
                   "queue."),
                ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

qint64 DebtModel::key(const Debt &debt) const { return qint64(debt.caller >> 1U); }

QString DebtModel::searchText(const Debt &debt) const
{
    return fold(debt.number.toString() + QLatin1Char(' ') + names().of(debt.queue) + QLatin1Char(' ')
                + whoCalls(debt));
}

} // namespace callhelm
