#include "dialogs/alertwords.h"

#include <QCoreApplication>

#include "common/format.h"

namespace callhelm::alertwords {

namespace {

using Kind = AlertRule::Kind;
using Scope = AlertRule::Scope;

QString tr(const char *text) { return QCoreApplication::translate("callhelm::alertwords", text); }

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
    case Kind::LeadCare:
        return tr("Lead without care");
    }
    return {};
}

QString value(Kind kind, qint64 value)
{
    switch (kind) {
    case Kind::ServiceLevel:
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

QString subject(const Alert &alert) { return alert.name.isEmpty() ? tr("All queues") : alert.name; }

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
    case Kind::LeadCare:
        return alert.cleared
            ? tr("lead was without care %1 past the target").arg(value(alert.rule.kind, alert.worst))
            : tr("lead without care, %1 past the target").arg(shown);
    }
    return {};
}

QString sentence(const Alert &alert) { return tr("%1: %2").arg(subject(alert), matter(alert)); }

QString rule(const AlertRule &rule, const std::function<QString(QueueId)> &queueName)
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
    case Kind::LeadCare:
        what = rule.threshold == 0 ? tr("Lead without care past its rule's target")
                                   : tr("Lead without care over %1 past its rule's target").arg(limit);
        break;
    }
    if (rule.lasting > Duration(0))
        what = tr("%1 for %2").arg(what, format::length(wholeSeconds(rule.lasting)));
    const QString where = rule.scope == Scope::One ? queueName(rule.queue)
        : rule.kind == Kind::Pause                 ? tr("all agents")
        : rule.kind == Kind::LeadCare              ? tr("each lead")
        : rule.scope == Scope::Each                ? tr("each queue")
                                                   : tr("all queues together");
    return what + QStringLiteral(" \u00B7 ") + where;
}

} // namespace callhelm::alertwords
