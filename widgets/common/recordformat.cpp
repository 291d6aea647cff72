#include "common/recordformat.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "common/format.h"
#include "domain/recordschema.h"

namespace callhelm::format {

namespace {

constexpr QChar fixedSpace(0x00A0); // a number stays on one line

QString grouped(QStringView digits, const std::vector<qsizetype> &sizes)
{
    QString text;
    qsizetype at = 0;
    for (const qsizetype size : sizes) {
        if (!text.isEmpty())
            text += fixedSpace;
        text += digits.sliced(at, size);
        at += size;
    }
    return text;
}

/// From the end, so that the last groups are whole: threes where they fit, else fours.
std::vector<qsizetype> plainGroups(qsizetype count)
{
    const qsizetype size = count % 3 == 0 ? 3 : 4;
    std::vector<qsizetype> sizes;
    for (qsizetype left = count; left > 0; left -= size)
        sizes.insert(sizes.begin(), std::min(left, size));
    return sizes;
}

/// With its leading zero.
QString national(const QString &digits)
{
    if (digits.size() == 10) // a mobile phone
        return grouped(digits, {4, 3, 3});
    if (digits.size() == 11) {
        const bool isBigCity
            = digits.startsWith(QLatin1String("024")) || digits.startsWith(QLatin1String("028"));
        return isBigCity ? grouped(digits, {3, 4, 4}) : grouped(digits, {4, 3, 4});
    }
    return grouped(digits, plainGroups(digits.size()));
}

/// How many digits a country's telephone code has.
qsizetype codeLength(const QString &digits)
{
    static const QString ofTwo = QStringLiteral(" 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 "
                                                "52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 "
                                                "86 90 91 92 93 94 95 98 ");
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return ofTwo.contains(u' ' + digits.left(2) + u' ') ? 2 : 3;
}

QString symbolOf(const QString &currency)
{
    static const std::pair<QLatin1String, QLatin1String> symbols[]{
        {QLatin1String("VND"), QLatin1String("\u20AB")},
        {QLatin1String("RUB"), QLatin1String("\u20BD")},
        {QLatin1String("USD"), QLatin1String("$")},
        {QLatin1String("EUR"), QLatin1String("\u20AC")}};
    for (const auto &[code, symbol] : symbols)
        if (currency == code)
            return QString::fromUtf8(symbol.data(), symbol.size());
    return currency;
}

/// Dongs, yen and won have no hundredths.
int placesOf(const QString &currency)
{
    constexpr std::array whole{"VND", "JPY", "KRW"};
    return std::ranges::any_of(whole, [&](const char *one) { return currency == QLatin1String(one); }) ? 0
                                                                                                       : 2;
}

QString withSymbol(const QString &number, const QString &currency)
{
    return currency.isEmpty() ? number : number + fixedSpace + symbolOf(currency);
}

} // namespace

QString phone(const QString &kept, const QString &country)
{
    const QString digits = kept.mid(1);
    const bool isNumber = kept.startsWith(u'+') && digits.size() >= 7
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return kept;
    if (digits.startsWith(country))
        return national(u'0' + digits.mid(country.size()));
    const qsizetype code = codeLength(digits);
    const QString rest = digits.mid(code);
    const QString groups = code == 1 && rest.size() == 10
        ? (digits.startsWith(u'7') ? grouped(rest, {3, 3, 2, 2}) : grouped(rest, {3, 3, 4}))
        : grouped(rest, plainGroups(rest.size()));
    return u'+' + digits.left(code) + fixedSpace + groups;
}

QString money(qint64 hundredths, const QString &currency)
{
    return withSymbol(QLocale().toString(double(hundredths) / moneyUnit, 'f', placesOf(currency)), currency);
}

QString shortMoney(qint64 hundredths, const QString &currency)
{
    const double amount = double(hundredths) / moneyUnit;
    if (std::abs(amount) < 1e6)
        return money(hundredths, currency);
    const bool isBillion = std::abs(amount) >= 1e9;
    const QString number = decimal(amount / (isBillion ? 1e9 : 1e6));
    //: a million, behind a number
    const QString unit = isBillion ? QCoreApplication::translate("callhelm::format", "B")
                                   : QCoreApplication::translate("callhelm::format", "M");
    return withSymbol(number + fixedSpace + unit, currency);
}

QString quantity(qint64 millionths)
{
    int places = 6;
    for (qint64 rest = std::abs(millionths); places > 0 && rest % 10 == 0; rest /= 10)
        --places;
    return QLocale().toString(double(millionths) / numberUnit, 'f', places);
}

QString when(Instant at, const Calendar &calendar)
{
    const QDate day = calendar.dayOf(at);
    return at == calendar.startOf(day) ? date(day) : date(day) + u' ' + shortTime(at, calendar);
}

QString lately(Instant at, Instant now, const Calendar &calendar)
{
    const QDate day = calendar.dayOf(at);
    const QDate today = calendar.dayOf(now);
    if (day == today)
        return shortTime(at, calendar);
    return day.year() == today.year() ? dayMonth(day) : date(day);
}

std::optional<qint64> readNumber(const QString &typed, qint64 unit)
{
    QString text = typed;
    text.remove(u' ').remove(fixedSpace).remove(QChar(0x202F));
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(value) || std::abs(value) * double(unit) > 9e15)
        return std::nullopt;
    return std::llround(value * double(unit));
}

QString plainNumber(qint64 value, qint64 unit)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(double(value) / double(unit), 'f', unit == moneyUnit ? 2 : 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace callhelm::format
