#include "pages/kpi/kpiwords.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "common/figureformat.h"
#include "common/format.h"
#include "items/goallinemodel.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"

namespace callhelm::kpiwords {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("callhelm::kpiwords", text); }
constexpr double hundredths = 100;
} // namespace

QString period(KpiPeriod period, const DayRange &range, const Calendar &calendar)
{
    const QLocale locale;
    switch (period) {
    case KpiPeriod::Day:
        return locale.toString(range.from, QStringLiteral("ddd")) + u' ' + format::date(range.from);
    case KpiPeriod::Week: {
        const QString days = format::dayMonth(range.from) + QStringLiteral(" \u2013 ")
            + format::dayMonth(range.until.addDays(-1));
        const int number = isoWeek(range, calendar);
        return number > 0 ? tr("Week %1").arg(number) + QStringLiteral(" \u00B7 ") + days : days;
    }
    case KpiPeriod::Month:
        return locale.standaloneMonthName(range.from.month()) + u' ' + QString::number(range.from.year());
    }
    return {};
}

QString shortPeriod(KpiPeriod period, const DayRange &range, const Calendar &calendar)
{
    switch (period) {
    case KpiPeriod::Day:
        return format::dayMonth(range.from);
    case KpiPeriod::Week: {
        const int number = isoWeek(range, calendar);
        return number > 0 ? tr("week %1").arg(number)
                          : format::dayMonth(range.from) + QStringLiteral(" \u2013 ")
                + format::dayMonth(range.until.addDays(-1));
    }
    case KpiPeriod::Month:
        return QLocale().standaloneMonthName(range.from.month());
    }
    return {};
}

QString weight(double days)
{
    return std::abs(days - std::round(days)) < 0.05 ? format::number(std::llround(days))
                                                    : format::decimal(days);
}

QString names(const std::vector<GoalLine> &lines, bool (*fits)(PaceState))
{
    QStringList names;
    for (const GoalLine &line : lines)
        if (fits(line.pace.state))
            names << line.metric->title();
    return names.join(QStringLiteral(", "));
}

QString amount(const GoalLine &line, const Fraction &units, bool isRate, const QString &currency)
{
    const MetricUnit unit = line.metric->unit;
    const bool isMoney = unit == MetricUnit::Money;
    const double value = units.toDouble() / double(targetunits::perFigure(unit)) / (isMoney ? hundredths : 1);
    const bool isMillions = GoalLineModel::isMillions(line);
    const QString text = format::figure(value, {unit, isMillions, isRate, false});
    if (!isMoney)
        return text;
    return isMillions ? tr("%1 M %2").arg(text, currency) : text + u' ' + currency;
}

} // namespace callhelm::kpiwords
