#include "pages/kpi/kpireport.h"

#include <QCoreApplication>

#include "items/goallinemodel.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/kpiwords.h"
#include "rows/exportnotes.h"

namespace callhelm {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("callhelm", text); }

constexpr double hundredths = 100;

QString unitWords(const KpiMetric &metric, const QString &currency)
{
    switch (metric.unit) {
    case MetricUnit::Minutes:
        return tr("min");
    case MetricUnit::Money:
        return currency;
    case MetricUnit::Share:
        return tr("share");
    default:
        return {};
    }
}

QVariant amount(const GoalLine &line, const std::optional<Fraction> &units)
{
    if (!units)
        return {};
    const double figure = units->toDouble() / double(targetunits::perFigure(line.metric->unit));
    return line.metric->unit == MetricUnit::Money ? figure / hundredths : figure;
}

QVariant share(const std::optional<Fraction> &value)
{
    return value ? QVariant(value->toDouble()) : QVariant();
}

std::optional<Fraction> whole(const std::optional<qint64> &units)
{
    return units ? std::optional(Fraction(*units, 1)) : std::nullopt;
}

} // namespace

ReportTable kpiReport(const KpiBoard &board, const QString &subject, const QString &currency,
                      const Calendar &calendar)
{
    const bool isDay = board.choice.period == KpiPeriod::Day;
    ReportTable table;
    table.id = QStringLiteral("kpi");
    table.title = tr("KPI");
    table.notes
        = exportNotes(calendar, {calendar.startOf(board.range.from), calendar.startOf(board.range.until)});
    table.notes.insert(table.notes.begin(),
                       {{tr("Whose"), subject},
                        {tr("Period"), kpiwords::period(board.choice.period, board.range, calendar)}});
    const auto column = [&table](const char *id, const QString &title, ColumnType type) {
        table.columns.push_back({QString::fromLatin1(id), title, {}, type});
    };
    column("metric", tr("Metric"), ColumnType::Words);
    column("title", tr("Title"), ColumnType::Words);
    column("unit", tr("Unit"), ColumnType::Words);
    column("done", tr("Done"), ColumnType::Decimal);
    column("goal", tr("Goal"), ColumnType::Decimal);
    column("of_goal", tr("Of the goal"), ColumnType::Share);
    column("at_this_rate", tr("At this rate"), ColumnType::Share);
    column(isDay ? "an_hour_so_far" : "a_day_so_far", isDay ? tr("An hour so far") : tr("A day so far"),
           ColumnType::Decimal);
    column(isDay ? "an_hour_needed" : "a_day_needed", isDay ? tr("An hour needed") : tr("A day needed"),
           ColumnType::Decimal);
    column("state", tr("State"), ColumnType::Words);
    table.rows.reserve(board.lines.size());
    for (const GoalLine &line : board.lines) {
        const QString state = GoalLineModel::stateWords(line);
        table.rows.push_back({line.metric->idText(), line.metric->title(), unitWords(*line.metric, currency),
                              amount(line, whole(line.done)),
                              line.goal ? amount(line, Fraction(line.goal->value, 1)) : QVariant(),
                              share(line.pace.ofGoal), share(line.pace.atThisRate),
                              amount(line, line.pace.soFar), amount(line, line.pace.needed),
                              state.isEmpty() ? QVariant() : QVariant(state)});
    }
    return table;
}

} // namespace callhelm
