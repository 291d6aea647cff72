#include "items/kpirowmodel.h"

namespace callhelm {

KpiRowModel::KpiRowModel(NameLookup names, MetricUnit unit, QObject *parent)
    : RowModel(std::move(names), parent), m_unit(unit)
{
}

QString KpiRowModel::nameOfRecord(RecordId record) const
{
    if (!m_records || !record.isValid())
        return {};
    const auto found = m_records->find(record);
    return found != m_records->end() ? found->second : QString();
}

ValueKind KpiRowModel::kindOfAmounts() const
{
    switch (m_unit) {
    case MetricUnit::Milliseconds:
        return ValueKind::Milliseconds;
    case MetricUnit::Money:
        return ValueKind::Money;
    case MetricUnit::Number:
        return ValueKind::Decimal;
    default:
        return ValueKind::Number;
    }
}

QVariant KpiRowModel::amount(qint64 amount) const
{
    constexpr double hundredths = 100;
    return m_unit == MetricUnit::Number ? QVariant(double(amount) / hundredths) : QVariant(amount);
}

QVariant KpiRowModel::value(const KpiRow &row, Column column) const
{
    switch (column) {
    case Column::At:
        return moment(row.at);
    case Column::Agent:
        return nameOf(row.agent);
    case Column::Customer:
        return text(nameOfRecord(row.customer));
    case Column::Record:
        return row.record.isValid() && row.record != row.customer ? text(nameOfRecord(row.record))
                                                                  : QVariant();
    case Column::Amount:
        return amount(row.amount);
    case Column::Whole:
        return amount(row.whole);
    case Column::By:
        return text(row.by);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo KpiRowModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Time"), tr("When it was done. It counts on this day."),
                ValueKind::Moment};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("For whom it counts."), ValueKind::Name};
    case Column::Customer:
        return {QStringLiteral("customer"), tr("Customer"), tr("Whom it concerns."), ValueKind::Name};
    case Column::Record:
        return {QStringLiteral("record"), tr("Record"), tr("The deal, task or other record of the act."),
                ValueKind::Name};
    case Column::Amount:
        return {QStringLiteral("amount"), tr("Counts"), tr("What it adds to the figure."), kindOfAmounts()};
    case Column::Whole:
        return {QStringLiteral("whole"), tr("Of"), tr("Of how much it is a part."), kindOfAmounts()};
    case Column::By:
        return {QStringLiteral("by"), tr("Typed in by"), tr("Who typed it in."), ValueKind::Name};
    case Column::Count:
        break;
    }
    return {};
}

/// Rows of one figure have no numbers of their own: what they are of, and when, tells them apart.
qint64 KpiRowModel::key(const KpiRow &row) const
{
    return qint64(qHashMulti(0, toMs(row.at), row.record.value(), row.call, row.agent.value(), row.amount)
                  >> 1);
}

QString KpiRowModel::searchText(const KpiRow &row) const
{
    return fold(names().of(row.agent) + u' ' + nameOfRecord(row.customer) + u' ' + nameOfRecord(row.record));
}

} // namespace callhelm
