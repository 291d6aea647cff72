#include "charts/goalchart.h"

#include <algorithm>

#include <QCoreApplication>

#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"

namespace callhelm::goalchart {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("callhelm::goalchart", text); }

constexpr double hundredths = 100;

/// In what people read: counts, minutes, units of the currency, a share.
GoalCurve::Values shown(const GoalCurve::Values &values, const KpiMetric &metric)
{
    const double divisor
        = double(targetunits::perFigure(metric.unit)) * (metric.unit == MetricUnit::Money ? hundredths : 1);
    GoalCurve::Values figures(values.size());
    std::ranges::transform(values, figures.begin(), [divisor](const std::optional<double> &value) {
        return value ? std::optional(*value / divisor) : std::nullopt;
    });
    return figures;
}

ChartPicture pictureOf(const GoalCurve &curve, const KpiMetric &metric, const Calendar &calendar)
{
    ChartPicture picture;
    picture.unit = metric.unit == MetricUnit::Share ? ChartPicture::Unit::Share
        : metric.unit == MetricUnit::Number         ? ChartPicture::Unit::Decimal
                                                    : ChartPicture::Unit::Number;
    picture.starts.reserve(curve.days.size());
    for (const QDate day : curve.days)
        picture.starts.push_back(calendar.startOf(day));
    if (!curve.days.empty())
        picture.end = calendar.startOf(curve.days.back().addDays(1));
    return picture;
}

bool isKnown(const GoalCurve::Values &values)
{
    return std::ranges::any_of(values, [](const auto &value) { return value.has_value(); });
}

} // namespace

ChartPicture summed(const GoalCurve &curve, const KpiMetric &metric, const Names &names,
                    const Calendar &calendar)
{
    ChartPicture picture = pictureOf(curve, metric, calendar);
    picture.kind = ChartPicture::Kind::Lines;
    const auto add = [&](const QString &name, Token token, const GoalCurve::Values &values,
                         const QString &end) -> ChartSeries & {
        ChartSeries one{name, token, shown(values, metric)};
        const auto last = std::find_if(one.values.rbegin(), one.values.rend(),
                                       [](const auto &value) { return value.has_value(); });
        if (last != one.values.rend())
            one.endText = end.arg(chartValue(*last, picture.unit)).trimmed();
        picture.series.push_back(std::move(one));
        return picture.series.back();
    };
    // The last lies on top.
    if (isKnown(curve.goal))
        add(tr("Goal"), Token::TextSecond, curve.goal, tr("%1 goal")).thin = true;
    add(names.before, Token::Offline, curve.before, QStringLiteral("%1 ") + names.beforeShort).dashed = true;
    add(tr("at this rate"), Token::Accent, curve.rate, tr("%1 rate")).dotted = true;
    add(names.now, Token::Accent, curve.done, QStringLiteral("%1"));
    return picture;
}

ChartPicture byDay(const GoalCurve &curve, const KpiMetric &metric, const Names &names,
                   const Calendar &calendar)
{
    ChartPicture picture = pictureOf(curve, metric, calendar);
    picture.kind = ChartPicture::Kind::StackedBars;
    picture.linesOnScale = true;
    picture.unfinished = curve.today;
    picture.series.push_back({names.now, Token::Accent, shown(curve.done, metric)});
    const auto add = [&](const QString &name, Token token, const GoalCurve::Values &values) -> ChartSeries & {
        picture.lines.push_back({name, token, shown(values, metric)});
        return picture.lines.back();
    };
    if (isKnown(curve.before))
        add(names.before, Token::Offline, curve.before).dashed = true;
    if (isKnown(curve.goal))
        add(tr("Goal"), Token::TextSecond, curve.goal).thin = true;
    return picture;
}

} // namespace callhelm::goalchart
