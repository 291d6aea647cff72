#include "floor/keptalerts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callhelm {

namespace {

qint64 whole(const QJsonObject &from, const char *key)
{
    return qint64(from.value(QLatin1String(key)).toDouble());
}

Instant moment(const QJsonObject &from, const char *key) { return instantFromMs(whole(from, key)); }

/// JSON's numbers hold 53 bits.
QString recordText(RecordId record) { return QString::number(record.value()); }

QJsonObject toJson(const Alert &alert)
{
    QJsonObject one{{QStringLiteral("id"), alert.id},
                    {QStringLiteral("rule"), QJsonDocument::fromJson(alertRulesToJson({alert.rule})).array()},
                    {QStringLiteral("queue"), alert.queue.value()},
                    {QStringLiteral("agent"), alert.agent.value()},
                    {QStringLiteral("team"), alert.team.value()},
                    {QStringLiteral("name"), alert.name},
                    {QStringLiteral("since"), toMs(alert.since)},
                    {QStringLiteral("raised"), toMs(alert.raised)},
                    {QStringLiteral("value"), alert.value},
                    {QStringLiteral("worst"), alert.worst},
                    {QStringLiteral("told"), toMs(alert.told)},
                    {QStringLiteral("repeats"), alert.repeats}};
    if (alert.handOut.isValid()) {
        one.insert(QStringLiteral("hand_out"), alert.handOut.value());
        one.insert(QStringLiteral("lead"), recordText(alert.lead));
    }
    if (alert.cleared)
        one.insert(QStringLiteral("cleared"), toMs(*alert.cleared));
    if (alert.acknowledged) {
        one.insert(QStringLiteral("acknowledged"), toMs(*alert.acknowledged));
        one.insert(QStringLiteral("acknowledged_by"), alert.acknowledgedBy);
    }
    return one;
}

std::optional<Alert> fromJson(const QJsonObject &one)
{
    const QJsonDocument rule(one.value(QStringLiteral("rule")).toArray());
    const auto rules = alertRulesFromJson(rule.toJson());
    if (!rules || rules->empty() || whole(one, "id") <= 0)
        return {};
    Alert alert;
    alert.id = whole(one, "id");
    alert.rule = rules->front();
    alert.queue = QueueId(whole(one, "queue"));
    alert.agent = AgentId(whole(one, "agent"));
    alert.team = TeamId(whole(one, "team"));
    alert.handOut = HandOutId(whole(one, "hand_out"));
    alert.lead = RecordId(one.value(QStringLiteral("lead")).toString().toLongLong());
    alert.name = one.value(QStringLiteral("name")).toString();
    alert.since = moment(one, "since");
    alert.raised = moment(one, "raised");
    alert.value = whole(one, "value");
    alert.worst = whole(one, "worst");
    alert.told = moment(one, "told");
    alert.repeats = int(whole(one, "repeats"));
    if (one.contains(QStringLiteral("cleared")))
        alert.cleared = moment(one, "cleared");
    if (one.contains(QStringLiteral("acknowledged"))) {
        alert.acknowledged = moment(one, "acknowledged");
        alert.acknowledgedBy = one.value(QStringLiteral("acknowledged_by")).toString();
    }
    return alert;
}

} // namespace

QByteArray alertsToJson(const std::vector<Alert> &alerts)
{
    QJsonArray list;
    for (const Alert &alert : alerts)
        list.append(toJson(alert));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<std::vector<Alert>> alertsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("callhelm::Alert", "The alerts kept in the store cannot be read."),
            {},
            0};
    std::vector<Alert> alerts;
    for (const QJsonValue value : document.array())
        if (auto alert = fromJson(value.toObject()))
            alerts.push_back(std::move(*alert));
    return alerts;
}

} // namespace callhelm
