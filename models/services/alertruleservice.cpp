#include "services/alertruleservice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "floor/keptalerts.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "services/valuechange.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

constexpr QLatin1String rulesSetting("alerts");
constexpr QLatin1String alertsSetting("alerts_kept");

/// Something to begin with: sensible, and silent until somebody wants it.
std::vector<AlertRule> usualRules()
{
    std::vector<AlertRule> rules;
    for (int kind = 0; kind < alertKindCount; ++kind) {
        AlertRule rule = usualRule(AlertRule::Kind(kind));
        rule.id = kind + 1;
        rule.on = false;
        rules.push_back(rule);
    }
    return rules;
}

QString toText(const std::vector<AlertRule> &rules) { return QString::fromUtf8(alertRulesToJson(rules)); }

/// Rule by rule: "rule 3" and what it says.
QJsonObject fieldsOf(const QString &json)
{
    QJsonObject fields;
    const QJsonArray rules = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue rule : rules)
        fields.insert(QStringLiteral("rule %1").arg(rule[QStringLiteral("id")].toInteger()), rule);
    return fields;
}

class AcknowledgeChange final : public Change
{
public:
    AcknowledgeChange(const Alert &alert, QString by, const std::vector<Alert> &alerts)
        : m_name(alert.name)
        , m_rule(alert.rule.id)
        , m_by(std::move(by))
        , m_json(QString::fromUtf8(alertsToJson(alerts)))
    {
    }

    [[nodiscard]] std::vector<Act> acts() const override { return {Act::AcknowledgeAlert}; }
    [[nodiscard]] QString whom() const override { return m_name; }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override
    {
        if (auto kept = writeSetting(ground.database, alertsSetting, m_json); !kept)
            return kept.error();
        return std::vector{
            AuditFields{Act::AcknowledgeAlert,
                        m_name,
                        {},
                        {{QStringLiteral("rule"), m_rule}, {QStringLiteral("acknowledged_by"), m_by}}}};
    }

private:
    QString m_name;
    qint64 m_rule;
    QString m_by;
    QString m_json;
};

} // namespace

AlertRuleService::AlertRuleService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::sessionChanged, this, &AlertRuleService::sessionChanged);
}

bool AlertRuleService::maySeeAlerts() const { return m_access.session().may(Act::ReadAlerts); }

QFuture<Result<std::vector<AlertRule>>> AlertRuleService::rules()
{
    return m_access.ask<std::vector<AlertRule>>([](Reader &reader) -> Result<std::vector<AlertRule>> {
        const auto kept = reader.settings().value(rulesSetting);
        if (!kept)
            return kept.error();
        return *kept ? alertRulesFromJson((*kept)->toUtf8()) : usualRules();
    });
}

QFuture<Result<void>> AlertRuleService::setRules(std::vector<AlertRule> rules)
{
    qint64 next = 1;
    for (const AlertRule &rule : rules) {
        if (auto fit = rule.check(); !fit)
            return readyFuture(fit);
        next = std::max(next, rule.id + 1);
    }
    for (AlertRule &rule : rules)
        if (rule.id == 0)
            rule.id = next++;
    ChangeableValue<QString> what; // as JSON: what a newer program wrote is not lost by taking back
    what.act = Act::SetAlertRules;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Alert rules"); };
    what.read = [](ChangeGround &ground) -> Result<QString> {
        auto kept = SettingReader(ground.database).value(rulesSetting);
        if (!kept)
            return kept.error();
        return kept->value_or(toText(usualRules()));
    };
    what.write = [](ChangeGround &ground, const QString &to) {
        return writeSetting(ground.database, rulesSetting, to);
    };
    what.tell = [](const QString &from, const QString &to) {
        return std::vector{changedFields(Act::SetAlertRules, {}, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](const QString &to) {
        if (const auto now = alertRulesFromJson(to.toUtf8()))
            Q_EMIT changed(*now);
    };
    return m_access.run(std::make_shared<ValueChange<QString>>(std::move(what), toText(rules)));
}

QFuture<Result<std::vector<Alert>>> AlertRuleService::keptAlerts()
{
    const auto read = [](Reader &reader) -> Result<std::vector<Alert>> {
        const auto kept = reader.settings().value(alertsSetting);
        if (!kept)
            return kept.error();
        return *kept ? alertsFromJson((*kept)->toUtf8()) : std::vector<Alert>();
    };
    return m_access.ask<std::vector<Alert>>(Act::ReadAlerts, read);
}

void AlertRuleService::keep(const std::vector<Alert> &alerts)
{
    if (m_access.readOnly())
        return; // who writes the store remembers them
    const auto write = [json = QString::fromUtf8(alertsToJson(alerts))](Writer &writer) {
        const auto kept = writer.change(
            [&json](Database &database, Journal &) { return writeSetting(database, alertsSetting, json); });
        return kept ? Result<bool>(true) : kept.error();
    };
    onFinished(m_access.change<bool>(write), this, [this](const Result<bool> &kept) {
        if (!kept)
            Q_EMIT m_access.failed(kept.error());
    });
}

Result<void> AlertRuleService::requireAcknowledging(const QString &whom)
{
    return m_access.requireRight(Act::AcknowledgeAlert, whom);
}

QFuture<Result<void>> AlertRuleService::keepAcknowledged(const Alert &alert, const QString &by,
                                                         const std::vector<Alert> &alerts)
{
    if (m_access.readOnly())
        return readyFuture(Result<void>()); // who writes the store remembers its own
    return m_access.run(std::make_shared<AcknowledgeChange>(alert, by, alerts));
}

} // namespace callhelm
