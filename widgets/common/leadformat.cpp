#include "common/leadformat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "base/text.h"
#include "common/format.h"

namespace callhelm::format {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const QChar minus(0x2212);

QString tr(const char *text) { return QCoreApplication::translate("callhelm::format", text); }

QString withSign(QString number, bool isPlus, bool isMinus)
{
    return isPlus ? u'+' + number : isMinus ? minus + number : number;
}

} // namespace

QString lengthInWords(Duration length)
{
    const qint64 seconds = wholeSeconds(length);
    if (seconds < minute)
        return tr("%1 s").arg(number(seconds));
    if (seconds < hour)
        return tr("%1 min").arg(number(seconds / minute));
    if (seconds < day) {
        const QString hours = tr("%1 h").arg(number(seconds / hour));
        const qint64 rest = seconds % hour / minute;
        return rest == 0 ? hours : hours + u' ' + tr("%1 min").arg(number(rest));
    }
    const auto days = int(seconds / day);
    return QCoreApplication::translate("callhelm::format", "%n day(s)", nullptr, days);
}

QString delay(Duration length) { return length.count() <= 0 ? tr("at once") : lengthInWords(length); }

std::optional<Duration> readLength(const QString &typed)
{
    const QString text = fold(typed).trimmed();
    if (text.isEmpty() || text == fold(delay({})))
        return text.isEmpty() ? std::nullopt : std::optional(Duration{});
    // Longer words before those that begin them.
    static const std::array<std::pair<QString, qint64>, 12> units{{
        {QStringLiteral("giay"), 1}, // seconds
        {QStringLiteral("gio"), hour},
        {QStringLiteral("g"), hour},
        {QStringLiteral("ng"), day},
        {QStringLiteral("p"), minute},
        {QStringLiteral("m"), minute},
        {QStringLiteral("\u043c"), minute}, // м
        {QStringLiteral("h"), hour},
        {QStringLiteral("\u0447"), hour}, // ч
        {QStringLiteral("d"), day},
        {QStringLiteral("\u0434"), day}, // д
        {QStringLiteral("s"), 1},
    }};
    static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,6})\\s*(\\p{L}*)\\.?"));
    qint64 seconds = 0;
    qint64 last = 0; // unit of the part before
    qsizetype end = 0;
    while (end < text.size()) {
        const QRegularExpressionMatch match = part.match(text, end);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return std::nullopt;
        end = match.capturedEnd();
        const QString word = match.captured(2);
        qint64 unit = last == hour || last == 0 ? minute : 0;
        if (!word.isEmpty()) {
            const auto known = std::ranges::find_if(
                units, [&word](const auto &one) { return word.startsWith(one.first); });
            const bool isSecond = word.startsWith(QChar(0x0441)); // с
            unit = isSecond ? 1 : known != units.end() ? known->second : 0;
        }
        if (unit == 0)
            return std::nullopt;
        seconds += match.captured(1).toLongLong() * unit;
        last = unit;
    }
    return Duration(seconds * 1000);
}

QString balance(double leads)
{
    const double shown = std::round(leads * 100) / 100;
    return withSign(decimal(std::abs(shown), 2), shown > 0, shown < 0);
}

QString leads(double leads) { return decimal(leads, 2); }

QString dayAndMonth(QDate day)
{
    const QLocale locale;
    if (locale.language() == QLocale::Vietnamese)
        return dayMonth(day); // months have numbers
    return locale.toString(day, QStringLiteral("d MMM")).remove(u'.');
}

QString lead(const QVariant &value, LeadForm form, bool isMoment, Instant now)
{
    switch (form) {
    case LeadForm::Length:
        return lengthInWords(isMoment ? now - instantFromMs(value.toLongLong())
                                      : Duration(value.toLongLong() * 1000));
    case LeadForm::Delay:
        return delay(Duration(value.toLongLong() * 1000));
    case LeadForm::Balance:
        return balance(value.toDouble());
    case LeadForm::Leads:
        return leads(value.toDouble());
    case LeadForm::Difference: {
        const qint64 whole = value.toLongLong();
        return withSign(number(std::abs(whole)), whole > 0, whole < 0);
    }
    }
    return {};
}

} // namespace callhelm::format
