#include "dialogs/recordimport/importwords.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "common/format.h"
#include "crm/recordwords.h"
#include "services/importrow.h"

namespace callhelm::importwords {

namespace {

constexpr QLatin1String dealPrefix("deal.");

QString said(const char *text) { return QCoreApplication::translate("RecordImportDialog", text); }

QString titleOf(Entity entity, const FieldSpec &spec) { return recordwords::field(entity, spec); }

QString dealTitle(const FieldSpec &spec)
{
    //: %1: a field of the deal that a customer's row makes beside them
    return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Deal, %1"))
        .arg(titleOf(Entity::Deal, spec).toLower());
}

/// Digits in groups of three, the last of up to four: 987 366 946.
QString grouped(const QString &digits)
{
    QStringList parts;
    qsizetype at = 0;
    while (digits.size() - at > 4) {
        parts.append(digits.mid(at, 3));
        at += 3;
    }
    parts.append(digits.mid(at));
    return parts.join(QLatin1Char(' '));
}

QString phone(const QString &key)
{
    for (const QLatin1String country : {QLatin1String("+84"), QLatin1String("+7")})
        if (key.startsWith(country) && key.size() > country.size() + 6)
            return country + QLatin1Char(' ') + grouped(key.mid(country.size()));
    return key;
}

QString number(const QString &plain)
{
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = QLocale().toString(plain.left(point).toLongLong());
    return point < 0 ? whole : whole + QLocale().decimalPoint() + plain.mid(point + 1);
}

} // namespace

std::vector<FieldChoice> fields(const RecordSchema &schema, Entity entity)
{
    std::vector<FieldChoice> fields;
    for (const FieldSpec &spec : schema.of(entity).fields)
        if (!spec.hidden)
            fields.push_back({QString::fromLatin1(spec.name), titleOf(entity, spec), spec});
    for (const char *name : {"id", "created", "updated", "by"})
        if (const FieldSpec *spec = commonField(QString::fromLatin1(name)))
            fields.push_back({QString::fromLatin1(name), titleOf(entity, *spec), *spec});
    if (entity != Entity::Customer)
        return fields;
    for (const FieldSpec &spec : schema.of(Entity::Deal).fields)
        if (!spec.hidden && spec.field != Field::Customer)
            fields.push_back({dealPrefix + QString::fromLatin1(spec.name), dealTitle(spec), spec});
    const FieldSpec *id = commonField(QStringLiteral("id"));
    fields.push_back({dealPrefix + QStringLiteral("id"), dealTitle(*id), *id});
    return fields;
}

std::vector<FieldChoice> historyFields()
{
    const auto choice = [](const char *name, const char *title, FieldType type = FieldType::Text) {
        return FieldChoice{QString::fromLatin1(name), said(title), FieldSpec{Field::Text, name, type}};
    };
    return {choice("entity", QT_TRANSLATE_NOOP("RecordImportDialog", "Kind of record")),
            choice("record", QT_TRANSLATE_NOOP("RecordImportDialog", "Record")),
            choice("field", QT_TRANSLATE_NOOP("RecordImportDialog", "Field")),
            choice("from", QT_TRANSLATE_NOOP("RecordImportDialog", "From")),
            choice("to", QT_TRANSLATE_NOOP("RecordImportDialog", "To")),
            choice("by", QT_TRANSLATE_NOOP("RecordImportDialog", "By")),
            choice("at", QT_TRANSLATE_NOOP("RecordImportDialog", "At"), FieldType::Time)};
}

QString changes() { return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Changes (a history)")); }

std::optional<FieldChoice> field(const RecordSchema &schema, Entity entity, const QString &name)
{
    for (FieldChoice &choice : fields(schema, entity))
        if (choice.name == name)
            return std::move(choice);
    return std::nullopt;
}

QString type(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "text"));
    case FieldType::Phones:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "phone"));
    case FieldType::Emails:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "e-mail"));
    case FieldType::Number:
    case FieldType::Money:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "number"));
    case FieldType::Currency:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "currency"));
    case FieldType::Time:
    case FieldType::Date:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "date"));
    case FieldType::Flag:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "yes or no"));
    case FieldType::Choice:
    case FieldType::Term:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "choice"));
    case FieldType::Agent:
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "person"));
    case FieldType::Record:
        return recordwords::kinds(spec.target).toLower();
    }
    return {};
}

QString format(const FieldSpec &spec, const QString &format)
{
    if (format.isEmpty() || format == QLatin1String("text"))
        return type(spec);
    //: %1: "date" or "number", %2: how it is written
    return said(QT_TRANSLATE_NOOP("RecordImportDialog", "%1, %2")).arg(type(spec), format);
}

QStringList usualFormats(FieldType type)
{
    switch (type) {
    case FieldType::Time:
        return {QStringLiteral("dd/MM/yyyy"),         QStringLiteral("MM/dd/yyyy"),
                QStringLiteral("yyyy-MM-dd"),         QStringLiteral("dd.MM.yyyy"),
                QStringLiteral("yyyyMMdd"),           QStringLiteral("dd/MM/yyyy HH:mm"),
                QStringLiteral("yyyy-MM-dd HH:mm:ss")};
    case FieldType::Date:
        return {QStringLiteral("dd/MM/yyyy"), QStringLiteral("MM/dd/yyyy"), QStringLiteral("yyyy-MM-dd"),
                QStringLiteral("dd.MM.yyyy"), QStringLiteral("yyyyMMdd")};
    case FieldType::Flag:
        return {QStringLiteral("TRUE/FALSE"), QStringLiteral("Y/N"), QStringLiteral("Yes/No"),
                QStringLiteral("Có/Không")};
    case FieldType::Number:
    case FieldType::Money:
        return {QStringLiteral("1234.56"), QStringLiteral("1,234.56"), QStringLiteral("1.234,56"),
                QStringLiteral("1 234,56")};
    default:
        return {};
    }
}

QString choice(const FieldSpec &spec, const QString &name)
{
    return recordwords::choice(Entity::Customer, spec, int(spec.choices.indexOf(name)));
}

QString madeTerm(const QString &told)
{
    const qsizetype colon = told.indexOf(QLatin1Char(':'));
    const QString list = told.left(colon);
    const QString word = told.mid(colon + 1).trimmed();
    // What lists are called that stand for more than one field.
    const std::pair<const char *, Field> fields[]{
        {"pool", Field::Pool},         {"stage", Field::Stage},       {"source", Field::Source},
        {"channel", Field::Channel},   {"province", Field::Province}, {"task_type", Field::Type},
        {"meeting_type", Field::Type}, {"priority", Field::Priority}, {"product", Field::Product}};
    QString title = said(QT_TRANSLATE_NOOP("RecordImportDialog", "Stage of deals"));
    for (const auto &[name, field] : fields)
        if (list == QLatin1String(name))
            title = recordwords::field(Entity::Customer, field);
    //: %1: "Stage", %2: a new word of that list
    return said(QT_TRANSLATE_NOOP("RecordImportDialog", "%1: %2")).arg(title, word);
}

QString taken(const FieldSpec &spec, const QString &text)
{
    if (text.isEmpty())
        return format::none();
    switch (spec.type) {
    case FieldType::Phones: {
        QStringList phones = text.split(QLatin1String("; "));
        std::ranges::transform(phones, phones.begin(), &phone);
        return phones.join(QLatin1String("; "));
    }
    case FieldType::Money:
    case FieldType::Number:
        return number(text);
    case FieldType::Date:
    case FieldType::Time: {
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        return day.isValid() ? format::date(day) + text.mid(10) : text;
    }
    case FieldType::Flag:
        return text == QLatin1String("1") ? said(QT_TRANSLATE_NOOP("RecordImportDialog", "yes"))
                                          : said(QT_TRANSLATE_NOOP("RecordImportDialog", "no"));
    case FieldType::Choice:
        return choice(spec, text);
    default:
        return text;
    }
}

QString separator(const QString &separator)
{
    if (separator == QLatin1String(","))
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Comma  ,"));
    if (separator == QLatin1String(";"))
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Semicolon  ;"));
    if (separator == QLatin1String("\t"))
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Tab"));
    if (separator == QLatin1String("|"))
        return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Stroke  |"));
    return separator;
}

} // namespace callhelm::importwords
