#include "cellwriter.h"

#include <cmath>

#include <QLocale>

namespace callhelm {

namespace {

QString clockText(double seconds)
{
    const qint64 whole = qRound64(std::abs(seconds));
    return QStringLiteral("%1%2:%3:%4")
        .arg(seconds < 0 && whole > 0 ? QStringLiteral("-") : QString())
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Whether a spreadsheet would run the text: behind the apostrophes in front there is a character that it
/// obeys, perhaps after white space and control characters, which some leave out. The wide forms are obeyed
/// by spreadsheets set to East Asian languages.
bool runs(QStringView text)
{
    constexpr QStringView breaks = u"\t\r\n";
    constexpr QStringView obeyed = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    if (at < text.size() && breaks.contains(text[at]))
        return true;
    while (at < text.size() && (text[at] == u'\'' || isUnseen(text[at])))
        ++at;
    return at < text.size() && obeyed.contains(text[at]);
}

} // namespace

QString plainNumber(double value, int decimals)
{
    QString text = QLocale::c().toString(value, 'f', decimals);
    text.remove(u',');
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString harmlessText(const QString &text) { return runs(text) ? u'\'' + text : text; }

QString unharmText(const QString &text) { return text.startsWith(u'\'') && runs(text) ? text.mid(1) : text; }

QString CellWriter::text(const QVariant &value, ColumnType type) const
{
    if (!value.isValid())
        return {};
    QString number;
    switch (type) {
    case ColumnType::Words:
        return value.toString();
    case ColumnType::Moment:
        return m_calendar.toIso(instantFromMs(value.toLongLong()));
    case ColumnType::Count:
        return QString::number(value.toLongLong());
    case ColumnType::Decimal:
        number = plainNumber(value.toDouble(), 6);
        break;
    case ColumnType::Share:
        number = m_format.shares == CellFormat::Shares::Percent ? plainNumber(value.toDouble() * 100, 4)
                                                                : plainNumber(value.toDouble(), 6);
        break;
    case ColumnType::Seconds:
        if (m_format.durations == CellFormat::Durations::Clock)
            return clockText(value.toDouble());
        number = plainNumber(value.toDouble(), 3);
        break;
    }
    return m_format.decimalPoint == u'.' ? number : number.replace(u'.', m_format.decimalPoint);
}

QString CellWriter::heading(const ReportColumn &column) const
{
    QString unit = column.unit;
    if (column.type == ColumnType::Share)
        unit = m_format.shares == CellFormat::Shares::Percent ? QStringLiteral("%") : QStringLiteral("0–1");
    else if (column.type == ColumnType::Seconds)
        unit = m_format.durations == CellFormat::Durations::Clock ? QStringLiteral("h:mm:ss")
                                                                  : QStringLiteral("s");
    const QString &name = column.title.isEmpty() ? column.id : column.title;
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}

} // namespace callhelm
