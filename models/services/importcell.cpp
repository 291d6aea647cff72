#include "services/importcell.h"

#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>
#include <QRegularExpression>

#include "base/text.h"
#include "crm/recordchecks.h"
#include "reports/cellwriter.h"
#include "services/choicewords.h"

namespace callhelm {

namespace {

constexpr QLatin1String clearMark("<empty>");
constexpr QLatin1String anyOther("*");

Error rejected(const QString &reason) { return {Error::Kind::Input, reason, {}, 0}; }

QString sentence(const char *text) { return QCoreApplication::translate("RecordImport", text); }

/// 12500000, 1355.9
QString plainNumber(qint64 value, qint64 unit)
{
    const qint64 rest = std::abs(value % unit);
    QString text = QString::number(value / unit);
    if (value < 0 && value / unit == 0)
        text.prepend(QLatin1Char('-'));
    if (rest == 0)
        return text;
    QString decimals = QString::number(unit + rest).mid(1);
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return text + QLatin1Char('.') + decimals;
}

bool isOfDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<ImportCell> readPhones(const QString &text, bool wasNumber, bool digitsAreNumbers,
                              const RecordRules &rules)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n,|]"));
    ImportCell cell;
    cell.kind = ImportCell::Kind::Value;
    std::vector<std::string> phones;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString phone = part.trimmed();
        if (phone.isEmpty())
            continue;
        const bool isNumber = wasNumber || (digitsAreNumbers && isOfDigits(phone));
        auto number = readPhone(phone, rules.country, isNumber ? PhoneCell::Number : PhoneCell::Text);
        if (!number)
            return rejected(number.error().text);
        cell.restoredZeros += number->zeroRestored ? 1 : 0;
        // As written, unless the writing has lost something, or is of another country than the
        // organisation's.
        const bool isAsWritten = phoneKey(phone.toStdString(), rules) == '+' + number->key;
        phones.push_back(isAsWritten ? phone.toStdString() : '+' + number->key);
    }
    cell.value = joinedTexts(phones);
    return cell;
}

Result<ImportCell> readEmails(const QString &text, const FieldSpec &field, const RecordRules &rules)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\s]+"));
    std::vector<std::string> emails;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts))
        emails.push_back(emailKey(part.toStdString()));
    ImportCell cell;
    cell.kind = ImportCell::Kind::Value;
    cell.value = joinedTexts(emails);
    if (faultOf(field, cell.value, Terms(), rules))
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Not an e-mail address.")));
    return cell;
}

} // namespace

QString ImportCell::toText(const FieldSpec &field, const RecordRules &rules, const Calendar &calendar) const
{
    if (kind == Kind::Clear)
        return clearMark;
    if (kind == Kind::Name)
        return name;
    if (kind == Kind::Blank)
        return {};
    switch (field.type) {
    case FieldType::Phones:
    case FieldType::Emails: {
        QStringList all;
        for (const std::string &text : separateTexts(normalised(field.type, value, rules)))
            all.append(QString::fromStdString(text));
        return all.join(QLatin1String("; "));
    }
    case FieldType::Money:
        return plainNumber(value.number(), moneyUnit);
    case FieldType::Number:
        return plainNumber(value.number(), numberUnit);
    case FieldType::Date:
        return QDate::fromJulianDay(value.number()).toString(Qt::ISODate);
    case FieldType::Time: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.number()).toTimeZone(calendar.zone());
        return time ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : at.date().toString(Qt::ISODate);
    }
    case FieldType::Flag:
        return value.number() != 0 ? QStringLiteral("1") : QStringLiteral("0");
    case FieldType::Choice:
        return field.choices.value(value.number());
    default:
        return value.string();
    }
}

bool ImportCellReader::usesFormat(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Time:
    case FieldType::Date:
    case FieldType::Flag:
        return true;
    default:
        return false;
    }
}

ImportCellReader::ImportCellReader(FieldSpec field, const ColumnFormat &format, const ColumnMapping &mapping,
                                   const QStringList &missing, const RecordRules &rules,
                                   const Calendar &calendar)
    : m_field(std::move(field))
    , m_cells(usesFormat(m_field.type) ? format : ColumnFormat(), missing)
    , m_rules(rules)
    , m_calendar(calendar)
{
    if (m_field.type == FieldType::Phones)
        m_rules.country = countryFromName(mapping.format).value_or(rules.country);
    for (const auto &[from, to] : mapping.values)
        m_values[from == anyOther ? from : fold(from)] = to;
}

Result<ImportCell> ImportCellReader::read(const TableCell &cell) const
{
    if (cell.kind == TableCell::Kind::Text && cell.text.trimmed() == clearMark)
        return ImportCell{ImportCell::Kind::Clear, {}, {}, {}, false, {}, 0};
    if (!m_values.empty() && !cell.isEmpty()) {
        const auto it = m_values.find(fold(cell.text));
        const auto other = m_values.find(anyOther);
        if (it != m_values.end() || other != m_values.end()) {
            const QString &meant = it != m_values.end() ? it->second : other->second;
            if (meant.isEmpty())
                return ImportCell();
            if (m_field.type == FieldType::Choice)
                return readChoice(meant);
            TableCell said;
            said.kind = TableCell::Kind::Text;
            said.text = meant;
            auto value = m_cells.read(said);
            if (!value)
                return value.error();
            return usesFormat(m_field.type) ? readFormatted(*value) : readText(meant, false);
        }
    }
    auto value = m_cells.read(cell);
    if (!value)
        return value.error();
    if (value->kind == CellValue::Kind::Nothing)
        return ImportCell();
    if (value->kind == CellValue::Kind::Text) // as our own exports make texts harmless for spreadsheets
        value->text = unharmText(value->text);
    return usesFormat(m_field.type) ? readFormatted(*value) : readText(value->text, value->wasNumber);
}

Result<ImportCell> ImportCellReader::readText(const QString &text, bool wasNumber) const
{
    ImportCell cell;
    cell.kind = ImportCell::Kind::Value;
    switch (m_field.type) {
    case FieldType::Phones:
        return readPhones(text, wasNumber, m_digitsAreNumbers, m_rules);
    case FieldType::Emails:
        return readEmails(text, m_field, m_rules);
    case FieldType::Choice:
        return readChoice(text);
    case FieldType::Term:
    case FieldType::Agent:
    case FieldType::Record:
        cell.kind = ImportCell::Kind::Name;
        cell.name = text.simplified();
        return cell.name.isEmpty() ? ImportCell() : cell;
    case FieldType::Currency:
        cell.value = FieldValue(text.trimmed().toUpper());
        break;
    case FieldType::Text:
        cell.value = FieldValue(text.simplified());
        break;
    default:
        cell.value = FieldValue(QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed());
        break;
    }
    if (const auto fault = faultOf(m_field, cell.value, Terms(), m_rules))
        return rejected(*fault);
    return cell.value.isEmpty() ? ImportCell() : cell;
}

Result<ImportCell> ImportCellReader::readFormatted(const CellValue &value) const
{
    ImportCell cell;
    cell.kind = ImportCell::Kind::Value;
    switch (m_field.type) {
    case FieldType::Number:
    case FieldType::Money: {
        if (value.kind != CellValue::Kind::Number)
            return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Not a number.")));
        const bool isMoney = m_field.type == FieldType::Money;
        const auto units = value.number.units(isMoney ? 2 : 6);
        if (!units)
            return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "The number has too many digits.")));
        cell.value = FieldValue(*units);
        cell.currency = value.currency;
        return cell;
    }
    case FieldType::Flag:
        if (value.kind == CellValue::Kind::Boolean)
            cell.value = FieldValue(qint64(value.truth ? 1 : 0));
        else if (value.kind == CellValue::Kind::Number && value.number.isWhole())
            cell.value = FieldValue(qint64(value.number.digits != 0 ? 1 : 0));
        else
            return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Neither yes nor no.")));
        return cell;
    case FieldType::Date:
        if (value.kind != CellValue::Kind::Date)
            return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Not a date.")));
        cell.value = FieldValue(qint64(value.date.toJulianDay()));
        return cell;
    default:
        break;
    }
    if (value.kind == CellValue::Kind::Time) {
        cell.time = value.time;
        return cell;
    }
    if (value.kind != CellValue::Kind::Date)
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Not a date.")));
    cell.hasDay = true;
    if (!value.time.isValid()) {
        cell.value = FieldValue(m_calendar.startOf(value.date));
        return cell;
    }
    cell.time = value.time;
    const QDateTime moment = value.offset
        ? QDateTime(value.date, value.time, Qt::OffsetFromUTC, *value.offset)
        : QDateTime(value.date, value.time, m_calendar.zone());
    cell.value = FieldValue(qint64(moment.toMSecsSinceEpoch()));
    return cell;
}

Result<ImportCell> ImportCellReader::readChoice(const QString &text) const
{
    const QString name = text.simplified();
    ImportCell cell;
    cell.kind = ImportCell::Kind::Value;
    for (qsizetype i = 0; i < m_field.choices.size(); ++i)
        if (fold(m_field.choices[i]) == fold(name)) {
            cell.value = FieldValue(qint64(i));
            return cell;
        }
    const qsizetype meant = m_field.choices.indexOf(choiceFromWords(m_field, name));
    if (meant < 0)
        return rejected(sentence(QT_TRANSLATE_NOOP("RecordImport", "Not one of: %1."))
                            .arg(m_field.choices.join(QLatin1String(", "))));
    cell.value = FieldValue(qint64(meant));
    return cell;
}

} // namespace callhelm
