#include "items/leadfiguresmodel.h"

#include "items/metriccolumn.h"

namespace callhelm {

const LeadMetric *LeadFiguresModel::metricOf(Column column)
{
    const auto metrics = leadmetrics::all();
    const int place = int(column) - int(Column::Received);
    return place >= 0 && place < int(metrics.size()) ? metrics[size_t(place)] : nullptr;
}

ColumnInfo LeadFiguresModel::describe(Column column) const
{
    if (const LeadMetric *metric = metricOf(column))
        return columnOf(*metric);
    if (column == Column::Start)
        return {QStringLiteral("start"), tr("Handed out from"),
                tr("The first day of the days, weeks or months in which leads were handed out."),
                ValueKind::When};
    switch (m_per) {
    case LeadsPer::Source:
        return {QStringLiteral("source"), tr("Source"), tr("Where the customers came from."),
                ValueKind::Name};
    case LeadsPer::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("Who got the leads."), ValueKind::Name};
    case LeadsPer::Rule:
    case LeadsPer::All:
        break;
    }
    return {QStringLiteral("rule"), tr("Rule"),
            tr("By which rule leads were handed out; none: by a person alone."), ValueKind::Name};
}

QVariant LeadFiguresModel::cell(const LeadFiguresRow &row, Column column, int role) const
{
    if (role != ValueRole)
        return {};
    if (const LeadMetric *metric = metricOf(column))
        return metric->variantOf(row.figures);
    if (column == Column::Start)
        return toMs(row.start);
    const QString name = m_name(row);
    return name.isEmpty() ? QVariant() : QVariant(name);
}

qint64 LeadFiguresModel::key(const LeadFiguresRow &row) const
{
    return qint64(qHashMulti(0, toMs(row.start), row.rule.value(), row.source.value(), row.agent.value())
                  >> 1);
}

QString LeadFiguresModel::searchText(const LeadFiguresRow &row) const { return fold(m_name(row)); }

} // namespace callhelm
