#include "common/figureformat.h"

#include <cmath>

#include "common/format.h"
#include "common/recordformat.h"

namespace callhelm::format {

namespace {

constexpr double million = 1'000'000;
constexpr double manyAtOnce = 1000; ///< tenths say nothing any more
constexpr double manyMinutes = 100;

QString plain(double value, const FigureForm &form)
{
    if (form.isInMillions)
        return decimal(value / million);
    if (form.isRate && value < manyAtOnce)
        return decimal(value);
    switch (form.unit) {
    case MetricUnit::Count:
    case MetricUnit::Money:
        return number(std::llround(value));
    case MetricUnit::Minutes:
        return value < manyMinutes && value != std::round(value) ? decimal(value)
                                                                 : number(std::llround(value));
    case MetricUnit::Seconds:
        return length(value);
    case MetricUnit::Milliseconds:
        return length(value / 1000);
    case MetricUnit::Share:
    case MetricUnit::Number:
        break;
    }
    return decimal(value, 2);
}

} // namespace

QString figure(double value, const FigureForm &form)
{
    const QString text = form.unit == MetricUnit::Share ? share(value) : plain(value, form);
    return form.isRough ? QStringLiteral("\u2248 ") + text : text;
}

QString currencySign(const QString &currency) { return money(0, currency).section(QChar(0x00A0), -1); }

} // namespace callhelm::format
