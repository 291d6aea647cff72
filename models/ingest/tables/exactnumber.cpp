#include "ingest/tables/exactnumber.h"

#include <cmath>

namespace callhelm {

namespace {

constexpr int mostDigits = 18;

/// Without zeros at the end of the decimals.
ExactNumber shortest(ExactNumber number)
{
    while (number.scale > 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        --number.scale;
    }
    return number;
}

} // namespace

std::optional<ExactNumber> ExactNumber::fromText(QStringView text)
{
    ExactNumber number;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    int digits = 0;
    bool any = false;
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && !point && any) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        any = true;
        if (number.digits != 0 || c != u'0')
            ++digits;
        number.scale += point;
        if (digits > mostDigits || number.scale > mostDigits)
            return std::nullopt;
        number.digits = number.digits * 10 + (c.unicode() - u'0');
    }
    if (!any || (point && number.scale == 0))
        return std::nullopt;
    if (negative)
        number.digits = -number.digits;
    return number;
}

bool ExactNumber::isWhole() const { return shortest(*this).scale == 0; }

std::optional<qint64> ExactNumber::units(int places) const
{
    ExactNumber number = shortest(*this);
    if (number.scale > places)
        return std::nullopt;
    for (; number.scale < places; ++number.scale)
        if (__builtin_mul_overflow(number.digits, qint64(10), &number.digits))
            return std::nullopt;
    return number.digits;
}

double ExactNumber::toDouble() const { return toText().toDouble(); }

QString ExactNumber::toText() const
{
    QString text = QString::number(digits < 0 ? -digits : digits);
    if (scale > 0) {
        text = text.rightJustified(scale + 1, u'0');
        text.insert(text.size() - scale, u'.');
    }
    return digits < 0 ? u'-' + text : text;
}

bool ExactNumber::operator==(const ExactNumber &other) const
{
    const ExactNumber one = shortest(*this);
    const ExactNumber two = shortest(other);
    return one.digits == two.digits && (one.scale == two.scale || one.digits == 0);
}

} // namespace callhelm
