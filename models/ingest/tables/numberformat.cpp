#include "ingest/tables/numberformat.h"

#include <array>

namespace callhelm {

namespace {

struct Money
{
    QStringView word;
    const char *currency;
};

/// Longer ones first where one begins another.
constexpr std::array<Money, 20> moneys{{
    {u"VNĐ", "VND"},    {u"VND", "VND"},  {u"đồng", "VND"}, {u"₫", "VND"},   {u"đ", "VND"},
    {u"US$", "USD"},    {u"USD", "USD"},  {u"$", "USD"},    {u"EUR", "EUR"}, {u"€", "EUR"},
    {u"рублей", "RUB"}, {u"руб.", "RUB"}, {u"руб", "RUB"},  {u"RUB", "RUB"}, {u"₽", "RUB"},
    {u"р.", "RUB"},     {u"GBP", "GBP"},  {u"£", "GBP"},    {u"CNY", "CNY"}, {u"JPY", "JPY"},
}};

bool isBlank(QChar c) { return c.isSpace(); } // also those that do not break

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Takes money's sign or word off one end or the other.
QString takeMoney(QStringView &text)
{
    if (text.isEmpty() || (isDigit(text.front()) && isDigit(text.back())))
        return {};
    for (const Money &money : moneys) {
        if (text.startsWith(money.word, Qt::CaseInsensitive))
            text = text.sliced(money.word.size());
        else if (text.endsWith(money.word, Qt::CaseInsensitive))
            text.chop(money.word.size());
        else
            continue;
        text = trimmed(text);
        return QLatin1String(money.currency);
    }
    return {};
}

bool takeMinus(QStringView &text)
{
    if (!text.startsWith(u'-') && !text.startsWith(u'\u2212'))
        return false;
    text = trimmed(text.sliced(1));
    return true;
}

bool isGroup(QChar c, QChar group)
{
    if (group == u' ')
        return isBlank(c);
    return c == group || (group == u'\'' && c == u'\u2019');
}

/// Digits, groups of three and decimals → digits with a point; empty when they are not that.
QString plainDigits(QStringView text, QChar decimal, QChar group)
{
    QString plain;
    qsizetype at = 0;
    qsizetype sinceGroup = 0;
    bool grouped = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isDigit(c)) {
            plain += c;
            ++sinceGroup;
        } else if (!group.isNull() && isGroup(c, group)) {
            if (sinceGroup == 0 || sinceGroup > 3 || (grouped && sinceGroup != 3))
                return {};
            grouped = true;
            sinceGroup = 0;
        } else {
            break;
        }
    }
    if (plain.isEmpty() || (grouped && sinceGroup != 3))
        return {};
    if (plain.size() > 1 && plain.startsWith(u'0')) // a code, not a number
        return {};
    if (at == text.size())
        return plain;
    if (decimal.isNull() || text[at] != decimal || at + 1 == text.size())
        return {};
    plain += u'.';
    for (++at; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return {};
        plain += text[at];
    }
    return plain;
}

} // namespace

std::optional<NumberFormat> NumberFormat::fromText(const QString &text)
{
    static const std::array<NumberFormat, 9> all{{{u'.', {}},
                                                  {u',', {}},
                                                  {u'.', u','},
                                                  {u',', u'.'},
                                                  {u',', u' '},
                                                  {u'.', u' '},
                                                  {u'.', u'\''},
                                                  {u',', u'\''},
                                                  {{}, {}}}};
    for (const NumberFormat &format : all)
        if (format.toText() == text)
            return format;
    return std::nullopt;
}

QString NumberFormat::toText() const
{
    if (decimal.isNull())
        return QStringLiteral("1234");
    QString text = QStringLiteral("1");
    if (!group.isNull())
        text += group;
    return text + QStringLiteral("234") + decimal + QStringLiteral("56");
}

std::optional<ReadNumber> NumberFormat::read(QStringView text) const
{
    ReadNumber number;
    text = trimmed(text);
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')') && text.size() > 2) {
        negative = true;
        text = trimmed(text.sliced(1).chopped(1));
    } else {
        negative = takeMinus(text);
    }
    number.currency = takeMoney(text);
    if (!negative)
        negative = takeMinus(text);
    bool percent = false;
    if (number.currency.isEmpty() && text.endsWith(u'%')) {
        percent = true;
        text = trimmed(text.chopped(1));
    }
    const auto value = ExactNumber::fromText(plainDigits(text, decimal, group));
    if (!value)
        return std::nullopt;
    number.value = *value;
    if (percent) {
        number.value.scale += 2;
        if (number.value.scale > 18)
            return std::nullopt;
    }
    if (negative)
        number.value.digits = -number.value.digits;
    return number;
}

} // namespace callhelm
