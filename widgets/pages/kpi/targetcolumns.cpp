#include "pages/kpi/targetcolumns.h"

#include <array>

#include <QCoreApplication>

#include "base/translation.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {

constexpr qint64 million = 1'000'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::TargetColumns)
};

QString signOf(const QString &currency)
{
    static const std::array<std::pair<const char *, char16_t>, 4> signs{
        {{"VND", u'\u20AB'}, {"RUB", u'\u20BD'}, {"USD", u'$'}, {"EUR", u'\u20AC'}}};
    for (const auto &[code, sign] : signs)
        if (currency == QLatin1String(code))
            return QString(QChar(sign));
    return currency;
}

/// Currencies of which a deal has millions.
bool isSmall(const QString &currency) { return currency == QLatin1String("VND"); }

QString withUnit(const QString &title, MetricUnit unit, const QString &currency)
{
    switch (unit) {
    case MetricUnit::Minutes:
        return Tr::tr("%1, min").arg(title);
    case MetricUnit::Seconds:
    case MetricUnit::Milliseconds:
        return Tr::tr("%1, s").arg(title);
    case MetricUnit::Share:
        return Tr::tr("%1, %").arg(title);
    case MetricUnit::Money: {
        const QString sign = signOf(currency);
        const QString text
            = isSmall(currency) ? Tr::tr("%1, M %2").arg(title, sign) : Tr::tr("%1, %2").arg(title, sign);
        return QString(text).replace(QLatin1Char(' ') + sign, QChar(0x00A0) + sign); // stays together
    }
    case MetricUnit::Count:
    case MetricUnit::Number:
        break;
    }
    return title;
}

} // namespace

std::vector<SheetColumn> targetColumns(const QString &currency, const std::vector<ManualMetric> &manual)
{
    std::vector<SheetColumn> columns;
    const auto metrics = kpimetrics::all();
    columns.reserve(metrics.size() + manual.size());
    for (const KpiMetric *metric : metrics) {
        SheetColumn column;
        column.metric = metric->idText();
        column.titles = QStringList{withUnit(metric->title(), metric->unit, currency),
                                    metric->title(),
                                    metric->longTitle(),
                                    withUnit(metric->longTitle(), metric->unit, currency),
                                    QString::fromLatin1(metric->shortText),
                                    QString::fromLatin1(metric->longText),
                                    column.metric};
        for (const char *language : {"en", "vi", "ru"}) { // tables come from colleagues, too
            const SpokenLanguage spoken(QString::fromLatin1(language));
            column.titles << metric->title() << metric->longTitle()
                          << withUnit(metric->title(), metric->unit, currency);
        }
        column.text = {metric->unit, metric->unit == MetricUnit::Money && isSmall(currency) ? million : 1};
        column.adding = metric->adding;
        columns.push_back(std::move(column));
    }
    for (const ManualMetric &one : manual) {
        if (one.hidden)
            continue;
        const QString title
            = one.unit.isEmpty() ? one.name : QStringLiteral("%1, %2").arg(one.name, one.unit);
        columns.push_back({QStringLiteral("manual:") + one.name,
                           {title, one.name},
                           {MetricUnit::Number, 1},
                           MetricAdding::Sum});
    }
    return columns;
}

QStringList usualMetrics()
{
    return {
        QStringLiteral("calls"),         QStringLiteral("calls_connected"),   QStringLiteral("talk_minutes"),
        QStringLiteral("customers_new"), QStringLiteral("customers_touched"), QStringLiteral("tasks_done"),
        QStringLiteral("meetings"),      QStringLiteral("deals_won"),         QStringLiteral("revenue")};
}

} // namespace callhelm
