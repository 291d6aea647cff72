#include "kpi/goaltext.h"

#include <cmath>

#include <QLocale>

#include "kpi/targetunits.h"

namespace callhelm {

namespace {

constexpr int mostPlaces = 8;
constexpr double most = 9e15; // beyond it a double is no longer exact

/// Per cents, blanks that group, and marks of money behind the number.
QString bare(QString text)
{
    text.remove(QLatin1Char('%')).remove(QChar(0x20AB)).remove(QChar(0x20BD));
    for (const char16_t blank : {u' ', u'\u00A0', u'\u202F', u'\u2009'})
        text.remove(QChar(blank));
    return text.trimmed();
}

std::optional<double> numberIn(const QString &text)
{
    QLocale locale;
    bool isNumber = false;
    double value = locale.toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber); // of a program set to another language
    if (!isNumber && locale.groupSeparator().size() == 1 && locale.groupSeparator().front().isSpace())
        value = locale.toDouble(QString(text).remove(locale.groupSeparator()), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

QString GoalText::text(qint64 value) const
{
    const qint64 divisor = targetunits::perWritten(unit) * scale;
    int places = scale > 1 ? 1 : 0;
    qint64 step = divisor;
    for (int i = 0; i < places; ++i)
        step /= 10;
    while (places < mostPlaces && step > 0 && value % step != 0) {
        step /= 10;
        ++places;
    }
    return QLocale().toString(double(value) / double(divisor), 'f', places);
}

GoalText::Read GoalText::read(const QString &text) const
{
    const QString written = bare(text);
    if (written.isEmpty())
        return {};
    const auto number = numberIn(written);
    if (!number)
        return {std::nullopt, GoalFault::NotANumber};
    if (*number < 0)
        return {std::nullopt, GoalFault::LessThanZero};
    const double units = *number * double(targetunits::perWritten(unit)) * double(scale);
    if (units > most || (unit == MetricUnit::Share && units > double(targetunits::perFigure(unit))))
        return {std::nullopt, GoalFault::TooMuch};
    if (unit == MetricUnit::Count && std::abs(units - std::round(units)) > 1e-9)
        return {std::nullopt, GoalFault::NotANumber}; // of things that are counted there are no parts
    return {std::llround(units), GoalFault::None};
}

} // namespace callhelm
