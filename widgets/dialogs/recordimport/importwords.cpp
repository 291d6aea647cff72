#include "dialogs/recordimport/importwords.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "common/format.h"
#include "services/importrow.h"

namespace callhelm::importwords {

namespace {

constexpr QLatin1String dealPrefix("deal.");

/// The words of records are those of the lists.
QString record(const char *text) { return QCoreApplication::translate("Records", text); }
QString said(const char *text) { return QCoreApplication::translate("RecordImportDialog", text); }

/// By the place of the kind.
constexpr std::array<const char *, entityCount> kindWords{
    QT_TRANSLATE_NOOP("Records", "Customers"), QT_TRANSLATE_NOOP("Records", "Deals"),
    QT_TRANSLATE_NOOP("Records", "Orders"),    QT_TRANSLATE_NOOP("Records", "Tasks"),
    QT_TRANSLATE_NOOP("Records", "Meetings"),  QT_TRANSLATE_NOOP("Records", "Notes"),
    QT_TRANSLATE_NOOP("Records", "Tickets"),   QT_TRANSLATE_NOOP("Records", "Conversations"),
    QT_TRANSLATE_NOOP("Records", "Messages"),  QT_TRANSLATE_NOOP("Records", "Ratings"),
};

struct Word
{
    const char *name; ///< stable
    const char *word;
};

constexpr Word fieldWords[]{
    {"id", QT_TRANSLATE_NOOP("Records", "Id")},
    {"created", QT_TRANSLATE_NOOP("Records", "Created")},
    {"updated", QT_TRANSLATE_NOOP("Records", "Changed")},
    {"by", QT_TRANSLATE_NOOP("Records", "Created by")},
    {"name", QT_TRANSLATE_NOOP("Records", "Name")},
    {"phone", QT_TRANSLATE_NOOP("Records", "Phone")},
    {"email", QT_TRANSLATE_NOOP("Records", "E-mail")},
    {"owner", QT_TRANSLATE_NOOP("Records", "Owner")},
    {"pool", QT_TRANSLATE_NOOP("Records", "Pool")},
    {"stage", QT_TRANSLATE_NOOP("Records", "Stage")},
    {"source", QT_TRANSLATE_NOOP("Records", "Source")},
    {"channel", QT_TRANSLATE_NOOP("Records", "Channel")},
    {"province", QT_TRANSLATE_NOOP("Records", "Province")},
    {"country", QT_TRANSLATE_NOOP("Records", "Country")},
    {"note", QT_TRANSLATE_NOOP("Records", "About them")},
    {"customer", QT_TRANSLATE_NOOP("Records", "Customer")},
    {"status", QT_TRANSLATE_NOOP("Records", "Status")},
    {"amount", QT_TRANSLATE_NOOP("Records", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Records", "Currency")},
    {"product", QT_TRANSLATE_NOOP("Records", "Product")},
    {"closed", QT_TRANSLATE_NOOP("Records", "Closed")},
    {"performer", QT_TRANSLATE_NOOP("Records", "Done by")},
    {"at", QT_TRANSLATE_NOOP("Records", "When")},
    {"kind", QT_TRANSLATE_NOOP("Records", "Kind")},
    {"discount", QT_TRANSLATE_NOOP("Records", "Discount")},
    {"deal", QT_TRANSLATE_NOOP("Records", "Deal")},
    {"type", QT_TRANSLATE_NOOP("Records", "Type")},
    {"text", QT_TRANSLATE_NOOP("Records", "Text")},
    {"due", QT_TRANSLATE_NOOP("Records", "Due")},
    {"done", QT_TRANSLATE_NOOP("Records", "Done")},
    {"remind", QT_TRANSLATE_NOOP("Records", "Remind")},
    {"author", QT_TRANSLATE_NOOP("Records", "By whom")},
    {"parent", QT_TRANSLATE_NOOP("Records", "Child of")},
    {"subject", QT_TRANSLATE_NOOP("Records", "Subject")},
    {"priority", QT_TRANSLATE_NOOP("Records", "Priority")},
    {"first_response", QT_TRANSLATE_NOOP("Records", "First reply")},
    {"opened", QT_TRANSLATE_NOOP("Records", "Opened")},
    {"resolved", QT_TRANSLATE_NOOP("Records", "Resolved")},
    {"conversation", QT_TRANSLATE_NOOP("Records", "Conversation")},
    {"direction", QT_TRANSLATE_NOOP("Records", "Direction")},
    {"who", QT_TRANSLATE_NOOP("Records", "From")},
    {"ok", QT_TRANSLATE_NOOP("Records", "Arrived")},
    {"ticket", QT_TRANSLATE_NOOP("Records", "Ticket")},
    {"call", QT_TRANSLATE_NOOP("Records", "Call id")},
    {"agent", QT_TRANSLATE_NOOP("Records", "Agent")},
    {"score", QT_TRANSLATE_NOOP("Records", "Score")},
    {"scale", QT_TRANSLATE_NOOP("Records", "Out of")},
    {"survey", QT_TRANSLATE_NOOP("Records", "Survey")},
    {"task_type", QT_TRANSLATE_NOOP("Records", "Type")},
    {"meeting_type", QT_TRANSLATE_NOOP("Records", "Type")},
};

constexpr Word choiceWords[]{
    {"open", QT_TRANSLATE_NOOP("Records", "open")},
    {"won", QT_TRANSLATE_NOOP("Records", "won")},
    {"lost", QT_TRANSLATE_NOOP("Records", "lost")},
    {"cancelled", QT_TRANSLATE_NOOP("Records", "cancelled")},
    {"new", QT_TRANSLATE_NOOP("Records", "new")},
    {"renewal", QT_TRANSLATE_NOOP("Records", "renewal")},
    {"upsell", QT_TRANSLATE_NOOP("Records", "upsell or cross-sell")},
    {"other", QT_TRANSLATE_NOOP("Records", "other")},
    {"planned", QT_TRANSLATE_NOOP("Records", "planned")},
    {"took_place", QT_TRANSLATE_NOOP("Records", "took place")},
    {"missed", QT_TRANSLATE_NOOP("Records", "missed")},
    {"waiting", QT_TRANSLATE_NOOP("Records", "waiting")},
    {"done", QT_TRANSLATE_NOOP("Records", "done")},
    {"merged", QT_TRANSLATE_NOOP("Records", "merged")},
    {"resolved", QT_TRANSLATE_NOOP("Records", "resolved")},
    {"chat", QT_TRANSLATE_NOOP("Records", "chat")},
    {"email", QT_TRANSLATE_NOOP("Records", "e-mail")},
    {"sms", QT_TRANSLATE_NOOP("Records", "SMS")},
    {"care", QT_TRANSLATE_NOOP("Records", "care")},
    {"in", QT_TRANSLATE_NOOP("Records", "in")},
    {"out", QT_TRANSLATE_NOOP("Records", "out")},
    {"customer", QT_TRANSLATE_NOOP("Records", "customer")},
    {"person", QT_TRANSLATE_NOOP("Records", "person")},
    {"bot", QT_TRANSLATE_NOOP("Records", "bot")},
};

template <size_t n>
QString wordOf(const Word (&words)[n], const QString &name)
{
    const auto *it
        = std::ranges::find_if(words, [&name](const Word &word) { return name == QLatin1String(word.name); });
    return it == std::end(words) ? name : record(it->word);
}

QString titleOf(const FieldSpec &spec)
{
    return spec.title.isEmpty() ? wordOf(fieldWords, QString::fromLatin1(spec.name)) : spec.title;
}

QString dealTitle(const FieldSpec &spec)
{
    //: %1: a field of the deal that a customer's row makes beside them
    return said(QT_TRANSLATE_NOOP("RecordImportDialog", "Deal, %1")).arg(titleOf(spec).toLower());
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

QString kinds(Entity entity) { return record(kindWords.at(size_t(entity))); }

std::vector<FieldChoice> fields(const RecordSchema &schema, Entity entity)
{
    std::vector<FieldChoice> fields;
    for (const FieldSpec &spec : schema.of(entity).fields)
        if (!spec.hidden)
            fields.push_back({QString::fromLatin1(spec.name), titleOf(spec), spec});
    for (const char *name : {"id", "created", "updated", "by"})
        if (const FieldSpec *spec = commonField(QString::fromLatin1(name)))
            fields.push_back({QString::fromLatin1(name), titleOf(*spec), *spec});
    if (entity != Entity::Customer)
        return fields;
    for (const FieldSpec &spec : schema.of(Entity::Deal).fields)
        if (!spec.hidden && spec.field != Field::Customer)
            fields.push_back({dealPrefix + QString::fromLatin1(spec.name), dealTitle(spec), spec});
    const FieldSpec *id = commonField(QStringLiteral("id"));
    fields.push_back({dealPrefix + QStringLiteral("id"), dealTitle(*id), *id});
    return fields;
}

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
        return kinds(spec.target).toLower();
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
    return isOwnField(spec.field) ? name : wordOf(choiceWords, name);
}

QString madeTerm(const QString &told)
{
    const qsizetype colon = told.indexOf(QLatin1Char(':'));
    const QString list = told.left(colon);
    const QString word = told.mid(colon + 1).trimmed();
    const QString title = list == QLatin1String("deal_stage")
        ? said(QT_TRANSLATE_NOOP("RecordImportDialog", "Stage of deals"))
        : wordOf(fieldWords, list);
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
