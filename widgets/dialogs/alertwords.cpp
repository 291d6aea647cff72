#include "dialogs/alertwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include "common/format.h"
#include "metrics/typedmetrics.h"

namespace callhelm::alertwords {

namespace {

using Kind = AlertRule::Kind;
using Scope = AlertRule::Scope;

QString tr(const char *text) { return QCoreApplication::translate("callhelm::alertwords", text); }

QString matterOfGoal(const Alert &alert)
{
    const AlertRule &rule = alert.rule;
    const QString name = metric(rule.metric);
    if (alert.cleared)
        return tr("%1 was %2 behind pace").arg(name, value(rule.kind, alert.worst));
    const QString text = rule.period == KpiPeriod::Day ? tr("%1 of the day %2 behind pace")
        : rule.period == KpiPeriod::Week               ? tr("%1 of the week %2 behind pace")
                                                       : tr("%1 of the month %2 behind pace");
    return text.arg(name, value(rule.kind, alert.value));
}

QString whereOfGoal(const AlertRule &rule, const Names &names)
{
    return rule.scope == Scope::Each    ? tr("each team")
        : rule.scope == Scope::Together ? tr("everybody")
        : names.subject                 ? names.subject(rule.who)
                                        : QString();
}

} // namespace

QString kind(Kind kind)
{
    switch (kind) {
    case Kind::ServiceLevel:
        return tr("Service level");
    case Kind::Waiting:
        return tr("Waiting callers");
    case Kind::LongestWait:
        return tr("Longest wait");
    case Kind::Pause:
        return tr("Pause");
    case Kind::CallBack:
        return tr("Call back");
    case Kind::Goal:
        return tr("Goal");
    case Kind::LeadCare:
        return tr("Lead without care");
    }
    return {};
}

QString value(Kind kind, qint64 value)
{
    switch (kind) {
    case Kind::ServiceLevel:
    case Kind::Goal:
        return format::share(double(value) / 10'000, value % 100 == 0 ? 0 : 1);
    case Kind::Waiting:
        return format::number(value);
    case Kind::LongestWait:
    case Kind::Pause:
    case Kind::CallBack:
    case Kind::LeadCare:
        return format::length(value);
    }
    return {};
}

QString subject(const Alert &alert)
{
    if (!alert.name.isEmpty())
        return alert.name;
    return alert.rule.kind == Kind::Goal ? tr("Everybody") : tr("All queues");
}

QString metric(const QString &id)
{
    if (const KpiMetric *known = kpimetrics::find(id))
        return known->title();
    return typedmetrics::nameOf(id);
}

QString matter(const Alert &alert)
{
    const QString shown = value(alert.rule.kind, alert.value);
    const QString limit = value(alert.rule.kind, alert.rule.threshold);
    switch (alert.rule.kind) {
    case Kind::ServiceLevel:
        return alert.cleared ? tr("service level %1").arg(shown)
                             : tr("service level %1, wanted %2").arg(shown, limit);
    case Kind::Waiting:
        return QCoreApplication::translate("callhelm::alertwords", "%n caller(s) waiting", nullptr,
                                           int(alert.value));
    case Kind::LongestWait:
        return tr("longest wait %1").arg(shown);
    case Kind::Pause:
        return alert.cleared ? tr("was paused for %1").arg(value(alert.rule.kind, alert.worst))
                             : tr("paused for %1").arg(shown);
    case Kind::CallBack:
        return alert.cleared ? tr("a missed caller waited %1").arg(value(alert.rule.kind, alert.worst))
                             : tr("a missed caller waits for a call back for %1").arg(shown);
    case Kind::Goal:
        return matterOfGoal(alert);
    case Kind::LeadCare:
        return alert.cleared
            ? tr("lead was without care %1 past the target").arg(value(alert.rule.kind, alert.worst))
            : tr("lead without care, %1 past the target").arg(shown);
    }
    return {};
}

QString sentence(const Alert &alert) { return tr("%1: %2").arg(subject(alert), matter(alert)); }

QString rule(const AlertRule &rule, const Names &names)
{
    const QString limit = value(rule.kind, rule.threshold);
    QString what;
    switch (rule.kind) {
    case Kind::ServiceLevel:
        what = tr("Service level under %1").arg(limit);
        break;
    case Kind::Waiting:
        what = QCoreApplication::translate("callhelm::alertwords", "%n caller(s) or more waiting", nullptr,
                                           int(rule.threshold));
        break;
    case Kind::LongestWait:
        what = tr("Longest wait over %1").arg(limit);
        break;
    case Kind::Pause:
        what = tr("Agent paused over %1").arg(limit);
        break;
    case Kind::CallBack:
        what = tr("Missed caller waits for a call back over %1").arg(limit);
        break;
    case Kind::Goal: {
        const QString time = QLocale().toString(QTime(rule.at / 60, rule.at % 60), QLocale::ShortFormat);
        const QString text = rule.period == KpiPeriod::Day ? tr("%1 of the day %2 or more behind pace at %3")
            : rule.period == KpiPeriod::Week               ? tr("%1 of the week %2 or more behind pace at %3")
                                             : tr("%1 of the month %2 or more behind pace at %3");
        what = text.arg(metric(rule.metric), limit, time);
        break;
    }
    case Kind::LeadCare:
        what = rule.threshold == 0 ? tr("Lead without care past its rule's target")
                                   : tr("Lead without care over %1 past its rule's target").arg(limit);
        break;
    }
    if (rule.lasting > Duration(0))
        what = tr("%1 for %2").arg(what, format::length(wholeSeconds(rule.lasting)));
    const QString where = rule.kind == Kind::Goal ? whereOfGoal(rule, names)
        : rule.scope == Scope::One                ? names.queue(rule.queue)
        : rule.kind == Kind::Pause                ? tr("all agents")
        : rule.kind == Kind::LeadCare             ? tr("each lead")
        : rule.scope == Scope::Each               ? tr("each queue")
                                                  : tr("all queues together");
    return what + QStringLiteral(" \u00B7 ") + where;
}

} // namespace callhelm::alertwords
