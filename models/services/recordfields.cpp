#include "services/recordfields.h"

namespace callhelm {

namespace {

QString withoutTitle(const EntitySpec &entity)
{
    QString name = QString::fromLatin1(entity.name);
    if (name.endsWith(QLatin1Char('s')))
        name.chop(1);
    return name;
}

} // namespace

QString plainDecimal(qint64 value, qint64 unit)
{
    const bool isNegative = value < 0;
    const quint64 size = isNegative ? quint64(0) - quint64(value) : quint64(value);
    QString text = QString::number(size / quint64(unit));
    QString rest = QString::number(size % quint64(unit) + quint64(unit)).mid(1); // with its leading zeros
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    if (!rest.isEmpty())
        text += QLatin1Char('.') + rest;
    return isNegative ? QLatin1Char('-') + text : text;
}

QString RecordTexts::text(const FieldSpec &field, const FieldValue &value) const
{
    if (value.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Phones:
    case FieldType::Emails:
        return QString(value.string()).replace(QLatin1Char('\n'), QLatin1Char(';'));
    case FieldType::Number:
        return plainDecimal(value.number(), numberUnit);
    case FieldType::Money:
        return plainDecimal(value.number(), moneyUnit);
    case FieldType::Time:
        return toDateTime(value.instant(), calendar.zone())
            .toOffsetFromUtc(calendar.zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(value.number())))
            .toString(Qt::ISODate);
    case FieldType::Date:
        return QDate::fromJulianDay(value.number()).toString(Qt::ISODate);
    case FieldType::Flag:
        return QString::number(value.number());
    case FieldType::Choice:
        return field.choices.value(value.number());
    case FieldType::Term:
        return terms != nullptr ? terms->name(value.id<TermId>()) : QString();
    case FieldType::Agent:
        return agent ? agent(value.id<AgentId>()) : QString();
    case FieldType::Record: {
        const auto id = value.id<RecordId>();
        return record ? record(id) : QString::number(recordNumber(id));
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Currency:
        break;
    }
    return value.string();
}

QJsonObject RecordTexts::fields(const EntitySpec &entity, const std::vector<FieldEntry> &entries) const
{
    QJsonObject fields;
    for (const FieldEntry &entry : entries) {
        if (const FieldSpec *spec = entity.find(entry.field))
            fields[spec->title.isEmpty() ? QString::fromLatin1(spec->name) : spec->title]
                = text(*spec, entry.to);
        else if (entry.field == Field::OwnId)
            fields[QStringLiteral("id")] = entry.to.string();
        else if (entry.field == Field::Deleted)
            fields[QStringLiteral("bin")] = entry.to.number() != 0;
        else if (entry.field == Field::MergedInto)
            fields[QStringLiteral("merged_into")] = recordNumber(entry.to.id<RecordId>());
    }
    return fields;
}

QString recordLabel(const EntitySpec &entity, RecordId record, const QString &name)
{
    QString label = withoutTitle(entity) + QLatin1Char(' ') + QString::number(recordNumber(record));
    return name.isEmpty() ? label : label + QLatin1Char(' ') + name;
}

} // namespace callhelm
