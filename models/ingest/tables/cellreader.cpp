#include "ingest/tables/cellreader.h"

#include <cmath>
#include <utility>

#include <QCoreApplication>

#include "ingest/tables/serialdate.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

Error unfit(const QString &text) { return {Error::Kind::Input, text, {}, 0}; }

Result<CellValue> textValue(const QString &text, bool wasNumber = false)
{
    CellValue value;
    value.kind = CellValue::Kind::Text;
    value.text = text.trimmed();
    value.wasNumber = wasNumber;
    return value;
}

Result<CellValue> dateValue(QDate date, QTime time, std::optional<int> offset = {})
{
    CellValue value;
    value.kind = CellValue::Kind::Date;
    value.date = date;
    value.time = time;
    value.offset = offset;
    return value;
}

Result<CellValue> timeValue(QTime time)
{
    CellValue value;
    value.kind = CellValue::Kind::Time;
    value.time = time;
    return value;
}

bool isText(TableType type)
{
    return type == TableType::Text || type == TableType::Phone || type == TableType::Email
        || type == TableType::Empty;
}

bool isDay(TableType type) { return type == TableType::Date || type == TableType::DateTime; }

Result<CellValue> readNumberCell(const TableCell &cell, const ColumnFormat &format)
{
    if (isText(format.type()))
        return textValue(cell.text, true);
    if (isDay(format.type())) {
        if (!SerialDate::isLikely(cell.number))
            return unfit(Tr::tr("A number, not a date."));
        const SerialDate day = SerialDate::of(cell.number, cell.from1904);
        return dateValue(day.date, day.time);
    }
    const auto exact = ExactNumber::fromText(cell.text);
    if (!exact)
        return unfit(Tr::tr("The number has too many digits."));
    if (format.type() == TableType::Boolean) {
        if (!exact->isWhole() || (cell.number != 0 && cell.number != 1))
            return unfit(Tr::tr("Neither %1 nor %2.").arg(format.truth(), format.falsehood()));
        CellValue value;
        value.kind = CellValue::Kind::Boolean;
        value.truth = cell.number != 0;
        return value;
    }
    if (format.type() == TableType::Time)
        return unfit(Tr::tr("A number, not a time of the day."));
    if (format.type() == TableType::Integer && !exact->isWhole())
        return unfit(Tr::tr("Not a whole number."));
    CellValue value;
    value.kind = CellValue::Kind::Number;
    value.number = *exact;
    return value;
}

} // namespace

QString CellValue::toText() const
{
    switch (kind) {
    case Kind::Nothing:
        break;
    case Kind::Text:
        return text;
    case Kind::Number:
        return currency.isEmpty() ? number.toText() : number.toText() + u' ' + currency;
    case Kind::Boolean:
        return truth ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case Kind::Date:
    case Kind::Time: {
        QString said = kind == Kind::Date ? date.toString(Qt::ISODate) : QString();
        if (!time.isValid())
            return said;
        if (!said.isEmpty())
            said += u' ';
        said += time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
        if (offset) {
            const int minutes = std::abs(*offset) / 60;
            said += QStringLiteral("%1%2:%3")
                        .arg(QChar(*offset < 0 ? u'-' : u'+'))
                        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
        }
        return said;
    }
    }
    return {};
}

CellReader::CellReader(ColumnFormat format, QStringList missing)
    : m_format(std::move(format)), m_missing(std::move(missing))
{
}

Result<CellValue> CellReader::read(const TableCell &cell) const
{
    const TableType type = m_format.type();
    switch (cell.kind) {
    case TableCell::Kind::Empty:
        return CellValue();
    case TableCell::Kind::Text:
        return readText(cell.text.trimmed());
    case TableCell::Kind::Number:
        return readNumberCell(cell, m_format);
    case TableCell::Kind::Date:
        if (isText(type))
            return textValue(cell.text);
        if (!isDay(type))
            return unfit(Tr::tr("A date, where %1 is wanted.").arg(m_format.toText()));
        return dateValue(cell.date, cell.hasTime ? cell.time : QTime());
    case TableCell::Kind::Time:
        if (isText(type))
            return textValue(cell.text);
        if (type != TableType::Time)
            return unfit(Tr::tr("A time of the day, where %1 is wanted.").arg(m_format.toText()));
        return timeValue(cell.time);
    case TableCell::Kind::Boolean:
        if (isText(type))
            return textValue(cell.text);
        if (type == TableType::Boolean) {
            CellValue value;
            value.kind = CellValue::Kind::Boolean;
            value.truth = cell.truth;
            return value;
        }
        return unfit(Tr::tr("TRUE or FALSE, where %1 is wanted.").arg(m_format.toText()));
    case TableCell::Kind::Error:
        return unfit(Tr::tr("The cell is an error: %1.").arg(cell.text));
    case TableCell::Kind::FormulaWithoutValue:
        return unfit(Tr::tr("The formula in %1 has no value: open the file in a spreadsheet and save it.")
                         .arg(cell.text));
    }
    return CellValue();
}

Result<CellValue> CellReader::readText(const QString &text) const
{
    if (text.isEmpty() || m_missing.contains(text, Qt::CaseInsensitive))
        return CellValue();
    switch (m_format.type()) {
    case TableType::Empty:
    case TableType::Text:
    case TableType::Phone:
    case TableType::Email:
        return textValue(text);
    case TableType::Integer:
    case TableType::Number: {
        const auto number = m_format.numbers().read(text);
        if (!number)
            return unfit(Tr::tr("Not a number as %1.").arg(m_format.toText()));
        CellValue value;
        value.kind = CellValue::Kind::Number;
        value.number = number->value;
        value.currency = number->currency;
        return value;
    }
    case TableType::Date:
    case TableType::DateTime: {
        const auto date = m_format.dates().read(text);
        if (!date)
            return unfit(Tr::tr("Not a date as %1.").arg(m_format.toText()));
        return dateValue(date->date, date->time, date->offset);
    }
    case TableType::Time: {
        const auto time = m_format.dates().read(text);
        if (!time || time->offset)
            return unfit(Tr::tr("Not a time of the day as %1.").arg(m_format.toText()));
        return timeValue(time->time);
    }
    case TableType::Boolean: {
        CellValue value;
        value.kind = CellValue::Kind::Boolean;
        value.truth = text.compare(m_format.truth(), Qt::CaseInsensitive) == 0;
        if (!value.truth && text.compare(m_format.falsehood(), Qt::CaseInsensitive) != 0)
            return unfit(Tr::tr("Neither %1 nor %2.").arg(m_format.truth(), m_format.falsehood()));
        return value;
    }
    }
    return CellValue();
}

std::optional<Error> rowFault(const TableRow &row, int columns)
{
    switch (row.fit) {
    case TableRow::Fit::Fits:
        break;
    case TableRow::Fit::Longer:
    case TableRow::Fit::Shorter:
        return unfit(Tr::tr("The row has %1 cells, the header %2.").arg(row.told).arg(columns));
    case TableRow::Fit::Nul:
        return unfit(Tr::tr("A NUL character stands in the row."));
    }
    return std::nullopt;
}

} // namespace callhelm
