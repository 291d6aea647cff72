#include "ingest/tables/numbercount.h"

#include <algorithm>

namespace callhelm {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whether such a sign may stand between thousands of the text at all.
bool hasSign(QStringView text, QChar sign)
{
    if (sign.isNull())
        return true;
    return std::any_of(text.begin(), text.end(), [sign](QChar c) {
        return sign == u' ' ? c.isSpace() : c == sign || (sign == u'\'' && c == u'\u2019');
    });
}

} // namespace

QChar NumberCount::groupSign(std::size_t group)
{
    static constexpr std::array<char16_t, groups> signs{0, u'.', u' ', u'\'', u','};
    return signs[group];
}

bool NumberCount::addTo(Family &family, QChar decimal, QStringView text,
                        std::optional<ReadNumber> &number) const
{
    for (std::size_t group = None; group < groups; ++group) {
        const QChar sign = groupSign(group);
        if (sign == decimal || !hasSign(text, sign))
            continue;
        number = NumberFormat{decimal, sign}.read(text);
        if (!number)
            continue;
        ++family.read[group];
        family.decimals = family.decimals || number->value.scale > 0;
        return true;
    }
    return false;
}

bool NumberCount::add(QStringView text)
{
    if (text.size() > 40 || std::none_of(text.begin(), text.end(), isDigit))
        return false;
    if (std::all_of(text.begin(), text.end(), isDigit)) { // the same to all
        const bool isNumber = text.size() <= 18 && (text.size() == 1 || text.front() != u'0');
        m_comma.read[None] += isNumber;
        m_point.read[None] += isNumber;
        return isNumber;
    }
    std::optional<ReadNumber> byComma;
    std::optional<ReadNumber> byPoint;
    const bool comma = addTo(m_comma, u',', text, byComma);
    const bool point = addTo(m_point, u'.', text, byPoint);
    if (comma && point && !(byComma->value == byPoint->value))
        m_differ = true;
    return comma || point;
}

NumberFormat NumberCount::formatOf(const Family &family, QChar decimal, qint64 &read)
{
    const auto most = std::max_element(family.read.begin() + 1, family.read.end());
    read = family.read[None] + *most;
    return {decimal, *most > 0 ? groupSign(std::size_t(most - family.read.begin())) : QChar()};
}

NumberCount::Best NumberCount::best() const
{
    qint64 commaRead = 0;
    qint64 pointRead = 0;
    const NumberFormat comma = formatOf(m_comma, u',', commaRead);
    const NumberFormat point = formatOf(m_point, u'.', pointRead);
    Best best;
    const bool tie = commaRead == pointRead;
    // Where it makes no difference, as a program writes numbers; where it does, a person is asked.
    const bool byComma = commaRead > pointRead || (tie && !comma.group.isNull() && point.group.isNull());
    best.format = byComma ? comma : point;
    best.read = byComma ? commaRead : pointRead;
    best.whole = !(byComma ? m_comma : m_point).decimals;
    if (tie && m_differ)
        best.alternatives.push_back(byComma ? point : comma);
    if (best.whole && best.format.group.isNull())
        best.format = {{}, {}};
    return best;
}

} // namespace callhelm
