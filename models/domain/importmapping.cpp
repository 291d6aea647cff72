#include "domain/importmapping.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

namespace callhelm {

namespace {

constexpr QLatin1String entityKey("entity");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String keysKey("keys");
constexpr QLatin1String peopleKey("unknown_people");
constexpr QLatin1String termsKey("unknown_words");
constexpr QLatin1String customersKey("unknown_customers");
constexpr QLatin1String recordsKey("unknown_records");
constexpr QLatin1String missingKey("missing");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String formatKey("format");
constexpr QLatin1String valuesKey("values");
constexpr QLatin1String clearsKey("blank_clears");

const QStringList &unknownWords()
{
    static const QStringList words{QStringLiteral("make"), QStringLiteral("reject"), QStringLiteral("empty")};
    return words;
}

std::optional<UnknownNames> unknownFrom(const QJsonValue &value)
{
    const qsizetype place = unknownWords().indexOf(value.toString());
    return place < 0 ? std::nullopt : std::optional(UnknownNames(place));
}

Error wrong(const QString &part)
{
    return {Error::Kind::Usage,
            QCoreApplication::translate("ImportMapping", "Not TITLE=field[:format]: “%1”.").arg(part),
            {},
            0};
}

/// Parts between separators that have no backslash before them; the backslashes stay.
QStringList split(const QString &text, QChar separator, int atMost = -1)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            parts.last() += text.mid(i++, 2);
            continue;
        }
        if (text[i] == separator && (atMost < 0 || parts.size() < atMost))
            parts.append(QString());
        else
            parts.last() += text[i];
    }
    return parts;
}

QString plain(const QString &escaped)
{
    QString text;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == u'\\' && i + 1 < escaped.size())
            ++i;
        text += escaped[i];
    }
    return text.trimmed();
}

/// `Won>won|Lost>lost|*>open`; nothing when it is not that.
std::optional<std::map<QString, QString>> valuesOf(const QString &format)
{
    std::map<QString, QString> values;
    for (const QString &part : split(format, u'|')) {
        const QStringList pair = split(part, u'>', 2);
        if (pair.size() != 2)
            return std::nullopt;
        values[plain(pair[0])] = plain(pair[1]);
    }
    return values;
}

} // namespace

Result<ImportMapping> ImportMapping::fromText(const QString &entity, const QString &text)
{
    ImportMapping mapping;
    mapping.entity = entity;
    for (const QString &part : split(text, u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList sides = split(part, u'=', 2);
        if (sides.size() != 2)
            return wrong(part);
        const QStringList target = split(sides[1], u':', 2);
        ColumnMapping column;
        column.title = plain(sides[0]);
        column.field = plain(target[0]);
        if (column.field.isEmpty())
            return wrong(part);
        if (target.size() == 2) {
            if (const auto values = valuesOf(target[1]))
                column.values = *values;
            else
                column.format = plain(target[1]);
        }
        mapping.columns.push_back(std::move(column));
    }
    if (mapping.columns.empty())
        return wrong(text);
    return mapping;
}

QJsonObject ImportMapping::toJson() const
{
    QJsonArray array;
    for (const ColumnMapping &column : columns) {
        QJsonObject object{{titleKey, column.title}, {fieldKey, column.field}};
        if (!column.format.isEmpty())
            object[formatKey] = column.format;
        if (column.blankClears)
            object[clearsKey] = true;
        if (!column.values.empty()) {
            QJsonObject values;
            for (const auto &[from, to] : column.values)
                values[from] = to;
            object[valuesKey] = values;
        }
        array.append(object);
    }
    QJsonObject object{{entityKey, entity},
                       {columnsKey, array},
                       {keysKey, QJsonArray::fromStringList(keys)},
                       {termsKey, unknownWords()[int(terms)]},
                       {customersKey, unknownWords()[int(customers)]}};
    if (people)
        object[peopleKey] = unknownWords()[int(*people)];
    if (records != UnknownNames::Make)
        object[recordsKey] = unknownWords()[int(records)];
    if (!missing.isEmpty())
        object[missingKey] = QJsonArray::fromStringList(missing);
    return object;
}

std::optional<ImportMapping> ImportMapping::fromJson(const QJsonObject &object)
{
    ImportMapping mapping;
    mapping.entity = object[entityKey].toString();
    const QJsonArray columns = object[columnsKey].toArray();
    for (const QJsonValue value : columns) {
        const QJsonObject from = value.toObject();
        ColumnMapping column;
        column.title = from[titleKey].toString();
        column.field = from[fieldKey].toString();
        column.format = from[formatKey].toString();
        column.blankClears = from[clearsKey].toBool();
        const QJsonObject values = from[valuesKey].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            column.values[it.key()] = it.value().toString();
        if (column.field.isEmpty())
            return std::nullopt;
        mapping.columns.push_back(std::move(column));
    }
    const auto strings = [&](QLatin1String key) {
        QStringList list;
        const QJsonArray array = object[key].toArray();
        for (const QJsonValue value : array)
            list.append(value.toString());
        return list;
    };
    mapping.keys = strings(keysKey);
    mapping.missing = strings(missingKey);
    mapping.people = unknownFrom(object[peopleKey]);
    mapping.terms = unknownFrom(object[termsKey]).value_or(UnknownNames::Make);
    mapping.customers = unknownFrom(object[customersKey]).value_or(UnknownNames::Reject);
    mapping.records = unknownFrom(object[recordsKey]).value_or(UnknownNames::Make);
    if (mapping.entity.isEmpty() || mapping.columns.empty())
        return std::nullopt;
    return mapping;
}

} // namespace callhelm
