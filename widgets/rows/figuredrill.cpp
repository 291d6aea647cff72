#include "rows/figuredrill.h"

#include <QCoreApplication>

#include "common/format.h"
#include "rows/rowqueries.h"

namespace callhelm {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("callhelm", text); }
} // namespace

QString figureText(const Metric &metric, const Figure &value)
{
    if (!value)
        return format::none();
    switch (metric.unit) {
    case MetricUnit::Count:
        return format::number(metric.variant(value).toLongLong());
    case MetricUnit::Seconds:
        return format::length(value);
    case MetricUnit::Milliseconds:
        return format::length(metric.variant(value).toLongLong() / 1000);
    case MetricUnit::Share:
        return format::share(value);
    case MetricUnit::Minutes:
    case MetricUnit::Number:
        return format::decimal(*value);
    case MetricUnit::Money:
        return format::decimal(*value / 100, 2);
    }
    return {};
}

QString madeOfText(const char *text, const std::array<QString, 4> &parts, bool passes, bool fromTalks)
{
    QString words = QCoreApplication::translate("Metrics", text);
    for (size_t i = parts.size(); i-- > 0;)
        words.replace(QLatin1Char('%') + QString::number(i + 1), parts[i]);
    if (!passes)
        return words;
    return (fromTalks ? tr("%1, counted where it passed; the talks where their call entered")
                      : tr("%1, counted where it passed; the calls where they were dialled"))
        .arg(words);
}

std::optional<DrillRequest> drillInto(const Metric &metric, const Figure &value, const MetricScope &scope)
{
    const std::optional<RowsBehind> behind = rowsBehind(metric, value, scope);
    if (!behind)
        return std::nullopt;
    DrillRequest request;
    request.query = makeRowQuery(behind->kind, behind->filters);
    request.check = behind->check;
    return request;
}

} // namespace callhelm
