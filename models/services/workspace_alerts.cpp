#include <algorithm>

#include "floor/keptalerts.h"
#include "services/workspace_p.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

constexpr const char *alertsSetting = "alerts"; // the rules
constexpr const char *keptAlertsSetting = "alerts_kept";

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

} // namespace

QFuture<Result<std::vector<AlertRule>>> Workspace::alertRules()
{
    return d->reader->ask<std::vector<AlertRule>>([](Reader &reader) -> Result<std::vector<AlertRule>> {
        const auto kept = reader.settings().value(QLatin1String(alertsSetting));
        if (!kept)
            return kept.error();
        return *kept ? alertRulesFromJson((*kept)->toUtf8()) : usualRules();
    });
}

Result<void> Workspace::setAlertRules(std::vector<AlertRule> rules)
{
    qint64 next = 1;
    for (const AlertRule &rule : rules) {
        if (auto fit = rule.check(); !fit)
            return fit;
        next = std::max(next, rule.id + 1);
    }
    for (AlertRule &rule : rules)
        if (rule.id == 0)
            rule.id = next++;
    AuditEntry entry = this->entry("alerts.change", {}, {}, QString::fromUtf8(alertRulesToJson(rules)));
    const auto change = [&](Database &database, Journal &) -> Result<void> {
        const auto before = SettingReader(database).value(QLatin1String(alertsSetting));
        if (!before)
            return before.error();
        entry.from = before->value_or(QString());
        return writeSetting(database, QLatin1String(alertsSetting), entry.to);
    };
    if (auto done = decide(entry, change); !done)
        return done;
    Q_EMIT alertRulesChanged(rules);
    return {};
}

QFuture<Result<std::vector<Alert>>> Workspace::keptAlerts()
{
    return d->reader->ask<std::vector<Alert>>([](Reader &reader) -> Result<std::vector<Alert>> {
        const auto kept = reader.settings().value(QLatin1String(keptAlertsSetting));
        if (!kept)
            return kept.error();
        return *kept ? alertsFromJson((*kept)->toUtf8()) : std::vector<Alert>();
    });
}

void Workspace::keepAlerts(const std::vector<Alert> &alerts)
{
    if (d->readOnly)
        return; // who writes the store remembers them
    // An import may hold the writer for long: who looks at the floor does not wait for it.
    QMetaObject::invokeMethod(
        d->writer.get(),
        [this, json = QString::fromUtf8(alertsToJson(alerts))] {
            const auto kept = d->writer->change([&json](Database &database, Journal &) {
                return writeSetting(database, QLatin1String(keptAlertsSetting), json);
            });
            if (!kept)
                QMetaObject::invokeMethod(
                    this, [this, error = kept.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace callhelm
