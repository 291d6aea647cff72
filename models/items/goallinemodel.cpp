#include "items/goallinemodel.h"

#include <array>

#include "items/figureform.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {

using Group = GoalLineRow::Group;

constexpr std::array groups{Group::Calls, Group::Customers, Group::Work, Group::Sales, Group::Quality};
constexpr double inMillionsFrom = 10'000'000; // units of the currency
constexpr double hundredths = 100;

/// In what people read: counts, minutes, units of the currency, a share.
double shown(const KpiMetric &metric, double units)
{
    const double figure = units / double(targetunits::perFigure(metric.unit));
    return metric.unit == MetricUnit::Money ? figure / hundredths : figure;
}

FigureForm formOf(const GoalLine &line, bool isRate = false)
{
    return {line.metric->unit, GoalLineModel::isMillions(line), isRate, false};
}

bool isGrowing(const KpiMetric &metric)
{
    return metric.adding == MetricAdding::Sum || metric.adding == MetricAdding::Distinct;
}

} // namespace

GoalLineRow::Group groupOf(const KpiMetric &metric)
{
    using namespace kpimetrics;
    using Source = KpiMetric::Source;
    if (metric.source == Source::Typed)
        return Group::Work;
    if (metric.unit == MetricUnit::Share || metric.unit == MetricUnit::Number
        || metric.source == Source::Responses)
        return Group::Quality;
    if (metric.source == Source::Calls || metric.source == Source::Times || metric.source == Source::Talks
        || metric.source == Source::Visits)
        return Group::Calls;
    if (metric.source == Source::Owners)
        return Group::Customers;
    for (const KpiMetric *one : {&customersNew, &customersTouched, &interactions, &leadsReceived})
        if (&metric == one)
            return Group::Customers;
    for (const KpiMetric *one :
         {&dealsNew, &dealsTouched, &dealsWon, &revenue, &dealInteractions, &orderRevenue})
        if (&metric == one)
            return Group::Sales;
    return Group::Work;
}

QString GoalLineModel::groupTitle(Group group)
{
    switch (group) {
    case Group::Calls:
        return tr("Calls");
    case Group::Customers:
        return tr("Customers");
    case Group::Work:
        return tr("Work");
    case Group::Sales:
        return tr("Sales");
    case Group::Quality:
        return tr("Quality");
    }
    return {};
}

void GoalLineModel::setLines(const std::vector<GoalLine> &lines)
{
    std::vector<GoalLineRow> rows;
    rows.reserve(lines.size() + groups.size());
    for (const Group group : groups) {
        bool isFirst = true;
        for (const GoalLine &line : lines) {
            if (groupOf(*line.metric) != group)
                continue;
            if (isFirst)
                rows.push_back({group, true, {}});
            isFirst = false;
            rows.push_back({group, false, line});
        }
    }
    // Rows that come or go would stand at the end: they have an order of their own.
    const auto isSame = [](const GoalLineRow &a, const GoalLineRow &b) {
        return a.isTitle == b.isTitle && a.group == b.group && a.line.metric == b.line.metric;
    };
    if (std::ranges::equal(rows, this->rows(), isSame))
        updateRows(std::move(rows));
    else
        setRows(std::move(rows));
}

void GoalLineModel::setWords(KpiPeriod period, const QString &currency)
{
    if (period == m_period && currency == m_currency)
        return;
    m_period = period;
    m_currency = currency;
    retranslate();
}

int GoalLineModel::rowOf(const KpiMetric &metric) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).line.metric == &metric)
            return row;
    return -1;
}

bool GoalLineModel::isMillions(const GoalLine &line)
{
    if (line.metric->unit != MetricUnit::Money)
        return false;
    const qint64 most = std::max(line.goal ? line.goal->value : 0, line.done.value_or(0));
    return shown(*line.metric, double(most)) >= inMillionsFrom;
}

QString GoalLineModel::title(const GoalLine &line, const QString &currency)
{
    const QString name = line.metric->title();
    if (line.metric->unit == MetricUnit::Minutes)
        return tr("%1, min").arg(name);
    if (line.metric->unit != MetricUnit::Money)
        return name;
    return isMillions(line) ? tr("%1, M %2", "revenue in millions of a currency").arg(name, currency)
                            : QStringLiteral("%1, %2").arg(name, currency);
}

QString GoalLineModel::stateWords(const GoalLine &line)
{
    switch (line.pace.state) {
    case PaceState::NoGoal:
    case PaceState::Unknown:
        break;
    case PaceState::Reached:
        return tr("reached");
    case PaceState::OnPace:
        return tr("on pace");
    case PaceState::Close:
        return tr("close");
    case PaceState::Behind:
        return tr("behind");
    case PaceState::Missed:
        return tr("missed");
    case PaceState::Kept:
        return tr("kept");
    case PaceState::NotKept:
        return tr("not kept");
    }
    return {};
}

Grade GoalLineModel::gradeOf(PaceState state)
{
    if (isWell(state))
        return Grade::Good;
    if (isBad(state))
        return Grade::Bad;
    return state == PaceState::Close ? Grade::Warn : Grade::None;
}

Qt::ItemFlags GoalLineModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && rowAt(index.row()).isTitle)
        return Qt::NoItemFlags;
    return TableModelBase::flags(index);
}

QVariant GoalLineModel::value(const GoalLine &line, Column column) const
{
    const KpiMetric &metric = *line.metric;
    const Pace &pace = line.pace;
    const auto amount = [&metric](const std::optional<Fraction> &units) {
        return units ? QVariant(shown(metric, units->toDouble())) : QVariant();
    };
    switch (column) {
    case Column::Metric:
        return title(line, m_currency);
    case Column::Done:
        return line.done ? QVariant(shown(metric, double(*line.done))) : QVariant();
    case Column::Goal:
        return line.goal ? QVariant(shown(metric, double(line.goal->value))) : QVariant();
    case Column::OfGoal:
        return isGrowing(metric) && pace.ofGoal ? QVariant(pace.ofGoal->toDouble()) : QVariant();
    case Column::AtThisRate:
        if (pace.atThisRate && pace.state != PaceState::Reached) // which wins over any rate
            return pace.atThisRate->toDouble();
        return pace.state == PaceState::Unknown || pace.state == PaceState::NoGoal ? QVariant()
                                                                                   : stateWords(line);
    case Column::SoFar:
        return amount(pace.soFar);
    case Column::Needed:
        if (pace.spare)
            return tr("%Ln to spare", nullptr, int(*pace.spare));
        if (pace.toRecover)
            return tr("%Ln to recover", nullptr, int(*pace.toRecover));
        return amount(pace.needed);
    case Column::State: {
        const QString words = stateWords(line);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case Column::Count:
        break;
    }
    return {};
}

QString GoalLineModel::toolTip(const GoalLine &line, Column column) const
{
    QStringList parts;
    if (column == Column::Metric || column == Column::Done)
        parts << line.metric->toolTip();
    if (line.goal && line.goal->isCut() && column == Column::Goal)
        parts << tr("Cut to %1 of %2 days: the rest of the month they did not belong here.")
                     .arg(line.goal->days)
                     .arg(line.goal->daysOfPeriod);
    if (line.figure.otherCurrency > 0 && column == Column::Done)
        parts << tr("%Ln record(s) in another currency are not in it.", nullptr,
                    int(line.figure.otherCurrency));
    if (line.figure.unanswered > 0 && column == Column::Done)
        parts << tr("%Ln conversation(s) without a reply are not in it.", nullptr,
                    int(line.figure.unanswered));
    if (!line.figure.isCovered && column == Column::Done)
        parts << tr("No source tells of this time.");
    if (line.pace.isApproximate && column == Column::AtThisRate)
        parts << tr(
            "Each counts once in the period: judged by how far the period before had come on the same "
            "working day.");
    if (parts.isEmpty())
        parts << describe(column).tip;
    return parts.join(QStringLiteral("\n\n"));
}

QVariant GoalLineModel::cell(const GoalLineRow &row, Column column, int role) const
{
    if (row.isTitle) {
        if (role == TitleRole)
            return true;
        return role == ValueRole && column == Column::Metric ? QVariant(groupTitle(row.group)) : QVariant();
    }
    const GoalLine &line = row.line;
    switch (role) {
    case ValueRole:
        return value(line, column);
    case DetailRole:
        return column == Column::OfGoal && !isGrowing(*line.metric) && line.base
            ? QVariant(tr("of %L1").arg(*line.base))
            : QVariant();
    case FormRole:
        if (column == Column::OfGoal)
            return {};
        if (column == Column::AtThisRate)
            return FigureForm{MetricUnit::Share, false, false, line.pace.isApproximate}.toInt();
        return formOf(line, column == Column::SoFar || column == Column::Needed).toInt();
    case MarkRole:
        return column == Column::OfGoal && line.pace.evenMark && isGrowing(*line.metric)
            ? QVariant(line.pace.evenMark->toDouble())
            : QVariant();
    case GradeRole:
        return int(column == Column::AtThisRate || column == Column::State ? gradeOf(line.pace.state)
                                                                           : Grade::None);
    case DoubtRole:
        return column == Column::Done && line.figure.otherCurrency > 0;
    case Qt::ToolTipRole:
        return toolTip(line, column);
    default:
        return {};
    }
}

ColumnInfo GoalLineModel::describe(Column column) const
{
    const bool isDay = m_period == KpiPeriod::Day;
    switch (column) {
    case Column::Metric:
        return {QStringLiteral("metric"), tr("Metric"), {}, ValueKind::Text};
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
                isDay ? tr("What the day comes to if it goes on as its working hours so far, of the goal.")
                      : tr("What the period comes to if it goes on as the working days that are over, of the "
                           "goal. Today is not in the rate until it ends."),
                ValueKind::Decimal};
    case Column::SoFar:
        return isDay ? ColumnInfo{QStringLiteral("an_hour_so_far"), tr("An hour so far"),
                                  tr("Done ÷ working hours over."), ValueKind::Decimal}
                     : ColumnInfo{QStringLiteral("a_day_so_far"), tr("A day so far"),
                                  tr("Done ÷ working days over."), ValueKind::Decimal};
    case Column::Needed:
        return isDay
            ? ColumnInfo{QStringLiteral("an_hour_needed"), tr("An hour needed"),
                         tr("(Goal − done) ÷ working hours left."), ValueKind::Decimal}
            : ColumnInfo{QStringLiteral("a_day_needed"), tr("A day needed"),
                         tr("(Goal − done) ÷ working days left, today among them."), ValueKind::Decimal};
    case Column::State:
        return {QStringLiteral("state"), tr("State"),
                tr("On pace: at this rate at least 100 % of the goal. Close: at least 95 %. Behind: less."),
                ValueKind::Name};
    case Column::Count:
        break;
    }
    return {};
}

qint64 GoalLineModel::key(const GoalLineRow &row) const
{
    return row.isTitle ? -1 - qint64(row.group) : row.line.metric->number;
}

} // namespace callhelm
