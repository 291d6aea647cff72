#pragma once

#include "kpiscene.h"
#include "metrics/besidemetrics.h"

namespace callhelm {

inline const QDate monday(2026, 11, 2);
inline const QDate tuesday = monday.addDays(1);

inline Calendar calendar() { return Calendar(QTimeZone::utc()); }
inline Instant at(QDate day, int hour, int minute = 0)
{
    return calendar().startOf(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// Whether a share or a mean is what its rows come to; a count or sum that, too.
inline bool fits(const KpiMetric &metric, const Figure &figure, const KpiRows &rows)
{
    if (qsizetype(rows.rows.size()) != qsizetype(rows.total))
        return false;
    if (metric.adding == MetricAdding::Ratio) {
        if (rows.base == 0)
            return !figure;
        const double scale = metric.unit == MetricUnit::Seconds ? 1000 : 1;
        return figure && qFuzzyCompare(1 + *figure, 1 + double(rows.sum) / double(rows.base) / scale);
    }
    const bool isSum = metric.rowUnit() != MetricUnit::Count;
    const double scale = metric.rowUnit() == MetricUnit::Number ? 100 : 1;
    return figure && *figure == (isSum ? double(rows.sum) / scale : double(rows.total));
}

inline QString told(const Figure &figure) { return figure ? QString::number(*figure) : QStringLiteral("-"); }

/// Values of the subjects, each with its rows; "!" where they do not fit.
inline QString values(KpiScene &scene, const std::vector<KpiSubject> &subjects, const KpiMetric &metric,
                      QDate from, QDate to)
{
    const KpiFigures figures = scene.figures(subjects, {&metric}, from, to, By::All);
    QStringList texts;
    for (size_t i = 0; i < subjects.size(); ++i) {
        const Figure figure = figures.of(i, 0).whole.value;
        const bool isFit = !figure || fits(metric, figure, scene.rows(subjects[i], metric, from, to));
        texts << told(figure) + (isFit ? QString() : QStringLiteral("!"));
    }
    return texts.join(u' ');
}

inline QString days(KpiScene &scene, const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to)
{
    const KpiFigures figures = scene.figures({subject}, {&metric}, from, to, By::Day);
    QStringList texts;
    for (const KpiFigure &figure : figures.of(0, 0).intervals)
        texts << told(figure.value);
    return texts.join(u' ');
}

} // namespace callhelm
