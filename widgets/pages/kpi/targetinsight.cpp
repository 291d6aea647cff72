#include "pages/kpi/targetinsight.h"

#include <cmath>

#include <QLocale>

#include "common/format.h"
#include "items/targetmodel.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/targetgrid.h"
#include "pages/kpi/targetpanels.h"
#include "pages/kpi/targetscene.h"
#include "services/kpiservice.h"

namespace callhelm {

namespace {

constexpr int periodsBefore = 6;

By byOf(KpiPeriod period)
{
    return period == KpiPeriod::Day ? By::Day : period == KpiPeriod::Week ? By::Week : By::Month;
}

QString shortName(KpiPeriod period, QDate start)
{
    return period == KpiPeriod::Month ? QLocale().standaloneMonthName(start.month(), QLocale::ShortFormat)
                                      : format::dayMonth(start);
}

/// What stands for a goal divided among days: one place more than it is written with.
QString perDay(const SheetColumn &column, qint64 value, double days)
{
    const double written
        = double(value) / double(targetunits::perWritten(column.text.unit)) / double(column.text.scale);
    return format::decimal(written / days, column.text.scale > 1 ? 2 : 1);
}

} // namespace

TargetInsight::TargetInsight(TargetModel &model, TargetGrid &grid, TargetPanels &panels, KpiService &kpi)
    : QObject(&grid), m_model(model), m_grid(grid), m_panels(panels), m_kpi(kpi)
{
}

TargetInsight::Cell TargetInsight::current() const
{
    const QModelIndex index = m_grid.currentIndex();
    return {m_model.sheetRow(index), m_model.sheetColumn(index)};
}

void TargetInsight::show(const TargetScene &scene, KpiPeriod period, QDate from)
{
    m_panels.setSheet(m_model.sheet());
    const Cell cell = current();
    if (cell.row < 0 || cell.column < 0) {
        m_panels.setMeaning(tr("Choose a goal"), {});
        m_panels.setPast(QString(), {}, {}, {}, false);
        return;
    }
    showMeaning(scene, cell, period, from);
    ask(scene, cell, period, from);
}

void TargetInsight::showMeaning(const TargetScene &scene, const Cell &cell, KpiPeriod period, QDate from)
{
    const TargetSheet &sheet = m_model.sheet();
    const SheetRow &row = sheet.rows()[size_t(cell.row)];
    const SheetColumn &column = sheet.columns()[size_t(cell.column)];
    const auto value = sheet.cell(cell.row, cell.column).value;
    std::vector<GoalMeaning::Line> lines;
    // A call is of one day: distinct as calls are among people, their days add up.
    const KpiMetric *metric = kpimetrics::find(column.metric);
    const bool isOfCalls = metric != nullptr && metric->source == KpiMetric::Source::Calls;
    if (value && period != KpiPeriod::Day && (column.adding == MetricAdding::Sum || isOfCalls)) {
        const double days = scene.workingDays(period, from);
        if (days > 0)
            lines.push_back({tr("Goal per day"), perDay(column, *value, days),
                             tr("%1 ÷ %2 working days")
                                 .arg(column.text.text(*value),
                                      format::decimal(days, days == std::floor(days) ? 0 : 1))});
    }
    for (const auto &[other, name, sheetName] :
         {std::tuple(KpiPeriod::Day, tr("Goal of a day"), tr("own goal, set on “Day”")),
          std::tuple(KpiPeriod::Week, tr("Goal per week"), tr("own goal, set on “Week”")),
          std::tuple(KpiPeriod::Month, tr("Goal of the month"), tr("own goal, set on “Month”"))})
        if (other != period && lines.size() < 2)
            if (const auto own = scene.goal(row, column.metric, other, from))
                lines.push_back({name, column.text.text(*own), sheetName});
    const QDate start = stepped(period, periodOf(period, from, scene.calendar), -1, scene.calendar).from;
    const auto before = scene.goal(row, column.metric, period, start);
    QString note = before && value ? tr("the same now") : tr("no goal now");
    if (before && value && *before != *value && *before > 0)
        note = tr("now %1, %2")
                   .arg(column.text.text(*value),
                        QString(*value > *before ? QStringLiteral("+") : QString())
                            + format::share(double(*value - *before) / double(*before)));
    if (!before)
        note = QString();
    const QString title = period == KpiPeriod::Month
        ? tr("Goal of %1").arg(QLocale().standaloneMonthName(start.month()))
        : tr("Goal before");
    lines.push_back({title, before ? column.text.text(*before) : format::none(), note});
    const Target *held
        = row.person.isValid() ? nullptr : scene.versions.inForce({row.subject, column.metric, period}, from);
    const auto end = held != nullptr ? scene.versions.endOf(*held) : std::nullopt;
    const QString since = format::date(held != nullptr ? held->from : from);
    if (value)
        lines.push_back({tr("Valid"),
                         end ? tr("from %1 to %2").arg(since, format::date(end->addDays(-1)))
                             : tr("from %1 until a newer one").arg(since),
                         QString()});
    m_panels.setMeaning(QStringLiteral("%1 · %2").arg(row.name, column.titles.value(0)), lines);
}

void TargetInsight::ask(const TargetScene &scene, const Cell &cell, KpiPeriod period, QDate from)
{
    const SheetRow &row = m_model.sheet().rows()[size_t(cell.row)];
    const KpiMetric *metric = kpimetrics::find(m_model.sheet().columns()[size_t(cell.column)].metric);
    if (metric == nullptr || row.person.isValid()) {
        m_reading.drop();
        m_figures.reset();
        return showPast(scene, cell, period);
    }
    const DayRange now = periodOf(period, from, scene.calendar);
    KpiQuestion question;
    question.subjects = {row.subject};
    question.metrics = {metric};
    question.from = stepped(period, now, -periodsBefore, scene.calendar).from;
    question.to = now.from.addDays(-1);
    question.by = byOf(period);
    if (question == m_question && m_figures)
        return showPast(scene, cell, period);
    m_question = question;
    m_figures.reset();
    showPast(scene, cell, period);
    m_reading.ask(m_kpi.figures(question), [this, &scene, cell, period](const Result<KpiFigures> &figures) {
        if (figures && current().row == cell.row && current().column == cell.column) {
            m_figures = *figures;
            showPast(scene, cell, period);
        }
    });
}

void TargetInsight::showPast(const TargetScene &scene, const Cell &cell, KpiPeriod period)
{
    const TargetSheet &sheet = m_model.sheet();
    const SheetColumn &column = sheet.columns()[size_t(cell.column)];
    const auto value = sheet.cell(cell.row, cell.column).value;
    const KpiMetric *metric = kpimetrics::find(column.metric);
    std::vector<PastPeriods::Bar> bars;
    if (m_figures)
        for (size_t i = 0; i < m_figures->starts.size(); ++i) {
            const KpiFigure &figure = m_figures->series.front().intervals[i];
            const QDate start = m_figures->starts[i];
            PastPeriods::Bar bar;
            bar.name = shortName(period, start);
            bar.isUnfinished = periodOf(period, start, scene.calendar).until > scene.today;
            if (figure.value) {
                const qint64 units = targetunits::fromFigure(column.text.unit, *figure.value);
                const qint64 step
                    = std::max<qint64>(1,
                                       targetunits::perWritten(column.text.unit) * column.text.scale
                                           / (column.text.scale > 1 ? 10 : 1));
                bar.value = double(units);
                bar.text = column.text.text(std::llround(double(units) / double(step)) * step);
            }
            bars.push_back(std::move(bar));
        }
    const QString title = period == KpiPeriod::Month ? tr("The six months before")
        : period == KpiPeriod::Week                  ? tr("The six weeks before")
                                                     : tr("The six days before");
    m_panels.setPast(title, bars, value ? std::optional(double(*value)) : std::nullopt,
                     value ? column.text.text(*value) : QString(),
                     metric != nullptr && metric->direction == MetricDirection::Lower);
}

} // namespace callhelm
