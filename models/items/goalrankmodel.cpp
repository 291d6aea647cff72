#include "items/goalrankmodel.h"

#include "items/goallinemodel.h"
#include "items/figureform.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {

constexpr double hundredths = 100;

double shown(const KpiMetric &metric, qint64 units)
{
    const double figure = targetunits::toFigure(metric.unit, units);
    return metric.unit == MetricUnit::Money ? figure / hundredths : figure;
}

} // namespace

void GoalRankModel::setRanking(std::vector<GoalRankRow> rows)
{
    const auto isSame = [](const GoalRankRow &a, const GoalRankRow &b) { return a.subject == b.subject; };
    if (std::ranges::equal(rows, this->rows(), isSame))
        updateRows(std::move(rows));
    else
        setRows(std::move(rows));
}

QVariant GoalRankModel::cell(const GoalRankRow &row, Column column, int role) const
{
    const GoalLine &line = row.line;
    const KpiMetric &metric = *line.metric;
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Rank:
            return row.rank ? QVariant(*row.rank) : row.isWhole ? QVariant(QString()) : QVariant();
        case Column::Agent:
            return row.name;
        case Column::Done:
            return line.done ? QVariant(shown(metric, *line.done)) : QVariant();
        case Column::Goal:
            return line.goal ? QVariant(shown(metric, line.goal->value)) : QVariant();
        case Column::OfGoal:
            return line.pace.ofGoal ? QVariant(line.pace.ofGoal->toDouble()) : QVariant();
        case Column::AtThisRate:
            if (line.pace.atThisRate)
                return line.pace.atThisRate->toDouble();
            return line.pace.state == PaceState::Unknown || line.pace.state == PaceState::NoGoal
                ? QVariant()
                : QVariant(GoalLineModel::stateWords(line));
        case Column::Count:
            break;
        }
        return {};
    case FormRole:
        if (column == Column::Rank)
            return FigureForm{}.toInt();
        if (column == Column::AtThisRate)
            return FigureForm{MetricUnit::Share, false, false, line.pace.isApproximate}.toInt();
        if (column == Column::OfGoal)
            return {};
        return FigureForm{metric.unit, GoalLineModel::isMillions(line), false, false}.toInt();
    case MarkRole:
        return column == Column::OfGoal && line.pace.evenMark ? QVariant(line.pace.evenMark->toDouble())
                                                              : QVariant();
    case GradeRole:
        return int(column == Column::AtThisRate ? GoalLineModel::gradeOf(line.pace.state) : Grade::None);
    case Qt::ToolTipRole:
        if (column == Column::Goal && line.goal && line.goal->isCut())
            return GoalLineModel::tr("Cut to %1 of %2 days: the rest of the month they did not belong here.")
                .arg(line.goal->days)
                .arg(line.goal->daysOfPeriod);
        return column == Column::Agent ? row.name : describe(column).tip;
    case TotalRole:
        return row.isWhole;
    default:
        return {};
    }
}

ColumnInfo GoalRankModel::describe(Column column) const
{
    switch (column) {
    case Column::Rank:
        return {QStringLiteral("rank"), tr("Rank"), tr("By the rate; equal ones share a rank."),
                ValueKind::Decimal};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Done:
        return {QStringLiteral("done"), tr("Done"), tr("So far, today included."), ValueKind::Decimal};
    case Column::Goal:
        return {QStringLiteral("goal"), tr("Goal"), tr("The goal that holds in this period."),
                ValueKind::Decimal};
    case Column::OfGoal:
        return {QStringLiteral("of_goal"), tr("Of the goal"),
                tr("Done ÷ goal. The black mark is an even pace; right of it is good."), ValueKind::Share};
    case Column::AtThisRate:
        return {QStringLiteral("at_this_rate"), tr("At this rate"),
                tr("What the period comes to if it goes on as so far, of the goal."), ValueKind::Decimal};
    case Column::Count:
        break;
    }
    return {};
}

qint64 GoalRankModel::key(const GoalRankRow &row) const
{
    return row.subject.id * 4 + qint64(row.subject.kind);
}

} // namespace callhelm
