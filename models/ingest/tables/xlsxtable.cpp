#include "ingest/tables/xlsxtable.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ingest/tables/serialdate.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qint64 mostRows = 1'048'576;
constexpr qsizetype mostMerged = 100'000;

/// The column from 0 of a cell's name (C7 is 2), -1 when it is none; the row too when it stands there.
int columnOf(QStringView name)
{
    int column = 0;
    for (const QChar c : name) {
        const char16_t upper = c.toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            break;
        column = column * 26 + (upper - u'A' + 1);
        if (column > 20'000)
            return -1;
    }
    return column - 1;
}

/// At most 15 digits, as spreadsheets keep them, and no exponent.
QString digitsOf(double number)
{
    const QString text = QString::number(number, 'g', 15);
    const qsizetype mark = text.indexOf(u'e');
    if (mark < 0)
        return text == u"-0" ? QStringLiteral("0") : text;
    const int exponent = text.mid(mark + 1).toInt();
    QString digits = text.first(mark);
    const bool negative = digits.startsWith(u'-');
    digits.remove(u'-');
    const qsizetype point = digits.indexOf(u'.');
    qsizetype place = (point < 0 ? digits.size() : point) + exponent;
    digits.remove(u'.');
    if (place <= 0) {
        digits.prepend(QString(1 - place, u'0'));
        place = 1;
    }
    if (place < digits.size())
        digits.insert(place, u'.');
    else
        digits += QString(place - digits.size(), u'0');
    return negative ? u'-' + digits : digits;
}

QString isoOf(const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Date && !cell.hasTime)
        return cell.date.toString(Qt::ISODate);
    const QString time = cell.time.toString(cell.time.msec() == 0 ? QStringLiteral("HH:mm:ss")
                                                                  : QStringLiteral("HH:mm:ss.zzz"));
    return cell.kind == TableCell::Kind::Time ? time : cell.date.toString(Qt::ISODate) + u' ' + time;
}

TableCell errorCell(const QString &text)
{
    TableCell cell;
    cell.kind = TableCell::Kind::Error;
    cell.text = text;
    return cell;
}

TableCell textCell(const QString &text)
{
    TableCell cell;
    if (QStringView(text).trimmed().isEmpty())
        return cell;
    cell.kind = TableCell::Kind::Text;
    cell.text = text;
    return cell;
}

} // namespace

Error XlsxTable::failed(const QString &text) const { return {Error::Kind::Input, text, m_path, 0}; }

Error XlsxTable::fault() const
{
    Error error = m_xml->fault();
    error.file = m_path;
    return error;
}

Result<std::unique_ptr<RawTable>> XlsxTable::open(const QString &path, const TableOptions &options,
                                                  TableFacts &facts, const std::atomic_bool *stop)
{
    std::unique_ptr<XlsxTable> table(new XlsxTable(path));
    const auto told = [&path](Error error) {
        error.file = path;
        return error;
    };
    auto book = XlsxWorkbook::open(path, stop);
    if (!book)
        return told(book.error());
    table->m_book = std::move(book).value();
    facts.kind = TableFacts::Kind::Xlsx;
    const XlsxWorkbook::Sheet *chosen = nullptr;
    for (const XlsxWorkbook::Sheet &sheet : table->m_book->sheets()) {
        facts.sheets.push_back({sheet.name, sheet.visible});
        const bool fits = options.sheet.isEmpty() ? sheet.visible : sheet.name == options.sheet;
        if (chosen == nullptr && fits)
            chosen = &sheet;
    }
    if (chosen == nullptr && !options.sheet.isEmpty()) {
        QStringList names;
        for (const TableFacts::Sheet &sheet : facts.sheets)
            names << sheet.name;
        return Error{Error::Kind::Usage,
                     Tr::tr("There is no sheet “%1”. There are: %2.")
                         .arg(options.sheet, names.join(QStringLiteral(", "))),
                     path, 0};
    }
    if (chosen == nullptr)
        return table->failed(Tr::tr("The workbook has no sheet to be read."));
    facts.sheet = chosen->name;
    auto xml = table->m_book->openPart(chosen->part);
    if (!xml)
        return told(xml.error());
    table->m_xml = std::move(xml).value();
    return std::unique_ptr<RawTable>(std::move(table));
}

Result<bool> XlsxTable::next(TableRow &row, bool &afterGap)
{
    while (!m_inRows && !m_atEnd) {
        if (!m_xml->nextElement()) {
            m_atEnd = true;
        } else if (m_xml->name() == u"sheetData") {
            m_inRows = true;
        } else if (m_xml->depth() > 1) {
            m_xml->skip();
        } else if (m_xml->name() != u"worksheet") {
            return failed(Tr::tr("The sheet is damaged: it holds no rows."));
        }
    }
    while (!m_atEnd) {
        if (!m_xml->nextElement()) {
            m_atEnd = true;
            break;
        }
        if (m_xml->name() != u"row") {
            m_xml->skip();
            continue;
        }
        if (auto read = readRow(row); !read)
            return read.error();
        const bool hasValue = std::any_of(row.cells.begin(), row.cells.end(),
                                          [](const TableCell &cell) { return !cell.isEmpty(); });
        if (!hasValue)
            continue;
        afterGap = row.number > m_told + 1;
        m_told = row.number;
        return true;
    }
    // What stands behind the rows is read too: a sheet that breaks off there is not all there.
    for (auto token = m_xml->next(); token != QXmlStreamReader::Invalid; token = m_xml->next())
        if (token == QXmlStreamReader::StartElement && m_xml->name() == u"mergeCell"
            && m_merged.size() < mostMerged)
            m_merged << m_xml->attribute(u"ref").left(30);
    if (m_xml->failed())
        return fault();
    return false;
}

Result<void> XlsxTable::readRow(TableRow &row)
{
    const QString number = m_xml->attribute(u"r");
    const qint64 told = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (told <= m_row || told > mostRows)
        return failed(Tr::tr("The sheet is damaged: row %1 stands behind row %2.").arg(number).arg(m_row));
    m_row = told;
    row.number = told;
    row.fit = TableRow::Fit::Fits;
    row.cells.clear();
    qsizetype characters = 0;
    int column = -1;
    while (m_xml->nextElement()) {
        if (m_xml->name() != u"c") {
            m_xml->skip();
            continue;
        }
        const QString name = m_xml->attribute(u"r");
        const int named = name.isEmpty() ? column + 1 : columnOf(name);
        if (named <= column)
            return failed(Tr::tr("The sheet is damaged: in row %1 cell “%2” is out of order.")
                              .arg(told)
                              .arg(name.left(20)));
        column = named;
        const Result<TableCell> cell = cellOf(readCell(), column, told);
        if (!cell)
            return cell.error();
        if (cell->isEmpty())
            continue;
        if (column >= TableLimits::columns)
            return failed(Tr::tr("Row %1 has values beyond %2 columns.").arg(told).arg(TableLimits::columns));
        characters += cell->text.size();
        if (cell->text.size() > TableLimits::fieldCharacters || characters > TableLimits::rowCharacters)
            return failed(
                Tr::tr("Row %1 is too long for a table: a cell may have a million characters, a row "
                       "eight million.")
                    .arg(told));
        row.cells.resize(std::size_t(column));
        row.cells.push_back(*cell);
    }
    row.told = int(row.cells.size());
    if (m_xml->failed())
        return fault();
    return {};
}

XlsxTable::Raw XlsxTable::readCell()
{
    Raw raw;
    raw.type = m_xml->attribute(u"t");
    bool isNumber = false;
    raw.style = m_xml->attribute(u"s").toInt(&isNumber);
    if (!isNumber)
        raw.style = 0;
    while (m_xml->nextElement()) {
        if (m_xml->name() == u"v") {
            raw.value = m_xml->text();
            raw.hasValue = !raw.value.isEmpty();
        } else if (m_xml->name() == u"f") {
            raw.hasFormula = true;
            m_xml->skip();
        } else if (m_xml->name() == u"is") {
            raw.inlineText = readRichText(*m_xml);
            raw.hasInline = true;
        } else {
            m_xml->skip();
        }
    }
    return raw;
}

Result<TableCell> XlsxTable::cellOf(const Raw &raw, int column, qint64 row) const
{
    if (raw.hasInline)
        return textCell(raw.inlineText.normalized(QString::NormalizationForm_C));
    if (raw.type == u"str" && (raw.hasValue || raw.hasFormula)) // a formula may well give an empty text
        return textCell(withoutEscapes(raw.value).normalized(QString::NormalizationForm_C));
    if (!raw.hasValue) {
        TableCell cell;
        if (raw.hasFormula) {
            cell.kind = TableCell::Kind::FormulaWithoutValue;
            cell.text = cellName(column, row);
        }
        return cell;
    }
    if (raw.type == u"s") {
        bool isNumber = false;
        const qint64 place = raw.value.trimmed().toLongLong(&isNumber);
        if (!isNumber || place < 0 || place >= m_book->texts().count())
            return failed(Tr::tr("The workbook is damaged: the text of cell %1 is missing.")
                              .arg(cellName(column, row)));
        return textCell(m_book->texts().at(place));
    }
    if (raw.type == u"b") {
        TableCell cell;
        cell.kind = TableCell::Kind::Boolean;
        cell.truth = raw.value.trimmed() == u"1" || raw.value.trimmed() == u"true";
        cell.text = cell.truth ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return cell;
    }
    if (raw.type == u"e")
        return errorCell(raw.value);
    if (raw.type == u"d")
        return isoDateOf(raw.value);
    if (raw.type == u"inlineStr")
        return textCell(raw.value);
    return numberOf(raw.value, raw.style);
}

TableCell XlsxTable::numberOf(const QString &value, int style) const
{
    TableCell cell;
    bool isNumber = false;
    cell.number = value.trimmed().toDouble(&isNumber); // always with a point
    if (!isNumber || !std::isfinite(cell.number))
        return errorCell(value.left(40));
    const NumberLook look = m_book->styles().look(style);
    cell.kind = TableCell::Kind::Number;
    cell.from1904 = m_book->from1904();
    cell.text = digitsOf(cell.number);
    if (look == NumberLook::Number)
        return cell;
    if (!SerialDate::isPossible(cell.number))
        return errorCell(cell.text); // shown as #####
    const SerialDate moment = SerialDate::of(cell.number, cell.from1904);
    if (moment.isTimeOnly && (look == NumberLook::Time || !cell.from1904)) {
        cell.kind = TableCell::Kind::Time;
        cell.time = moment.time;
    } else if (look == NumberLook::Time && moment.time.isValid() && !cell.from1904 && cell.number < 60) {
        return cell; // a length of time of more than a day
    } else if (!moment.date.isValid()) {
        return errorCell(QStringLiteral("1900-02-29"));
    } else {
        cell.kind = TableCell::Kind::Date;
        cell.date = moment.date;
        cell.hasTime = moment.time.isValid() && (moment.time != QTime(0, 0) || !moment.isTimeOnly);
        cell.time = cell.hasTime ? moment.time : QTime();
    }
    cell.text = isoOf(cell);
    return cell;
}

/// A cell of type d: a day, a moment or a time in ISO 8601. One with a zone is told as it stands there.
TableCell XlsxTable::isoDateOf(const QString &value)
{
    const QString text = value.trimmed();
    TableCell cell;
    const qsizetype letter = text.indexOf(u'T');
    const QString day = letter < 0 ? (text.contains(u':') ? QString() : text) : text.first(letter);
    QString time = letter < 0 ? (text.contains(u':') ? text : QString()) : text.sliced(letter + 1);
    if (time.endsWith(u'Z'))
        time.chop(1);
    cell.date = QDate::fromString(day, Qt::ISODate);
    cell.time = QTime::fromString(time, Qt::ISODateWithMs);
    const bool timeFits = time.isEmpty() || cell.time.isValid();
    if (!timeFits || (!day.isEmpty() && !cell.date.isValid()) || (day.isEmpty() && time.isEmpty()))
        return errorCell(text.left(40));
    cell.kind = day.isEmpty() ? TableCell::Kind::Time : TableCell::Kind::Date;
    // A time of the day is at times written as a moment of the first day there is.
    if (cell.kind == TableCell::Kind::Date && cell.date == QDate(1899, 12, 31))
        cell.kind = TableCell::Kind::Time;
    cell.hasTime = cell.kind == TableCell::Kind::Date && cell.time.isValid() && cell.time != QTime(0, 0);
    cell.text = isoOf(cell);
    return cell;
}

} // namespace callhelm
