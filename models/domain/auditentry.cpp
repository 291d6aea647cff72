#include "domain/auditentry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callhelm {

namespace {

/// A value as one reads it.
QString wordOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double:
    case QJsonValue::String:
        return value.toVariant().toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

QString auditText(const QJsonObject &fields)
{
    return fields.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QJsonObject auditFields(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.startsWith(u'{'))
        if (const auto document = QJsonDocument::fromJson(text.toUtf8()); document.isObject())
            return document.object();
    return {{QString(), text}};
}

QString auditWords(const QString &text)
{
    const QJsonObject fields = auditFields(text);
    QStringList words;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        words << (field.key().isEmpty() ? wordOf(field.value())
                                        : field.key() + QStringLiteral(": ") + wordOf(field.value()));
    return words.join(QStringLiteral(", "));
}

std::vector<FieldChange> fieldChanges(const AuditEntry &entry)
{
    const QJsonObject from = auditFields(entry.from);
    const QJsonObject to = auditFields(entry.to);
    QJsonObject all = from;
    for (auto field = to.begin(); field != to.end(); ++field)
        all.insert(field.key(), field.value());
    std::vector<FieldChange> changes;
    for (auto field = all.begin(); field != all.end(); ++field)
        if (from[field.key()] != to[field.key()])
            changes.push_back({field.key(), wordOf(from[field.key()]), wordOf(to[field.key()])});
    return changes;
}

} // namespace callhelm
