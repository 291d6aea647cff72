#pragma once

#include <functional>

#include <QString>

#include "floor/alertbook.h"

/// Alerts and their rules in words.
namespace callhelm::alertwords {

/// "Service level", "Waiting callers", …
[[nodiscard]] QString kind(AlertRule::Kind kind);
/// A value of the rule's kind with its unit.
[[nodiscard]] QString value(AlertRule::Kind kind, qint64 value);
/// Of whom: the queue's or agent's name, or all queues.
[[nodiscard]] QString subject(const Alert &alert);
/// What is the matter, without of whom: "Service level 72 %, under 75 %".
[[nodiscard]] QString matter(const Alert &alert);
/// The whole: "Support: service level 72 %, under 75 %".
[[nodiscard]] QString sentence(const Alert &alert);
/// What a metric is called, also one that is typed in.
[[nodiscard]] QString metric(const QString &id);
/// Names of what rules are about.
struct Names
{
    std::function<QString(QueueId)> queue;
    std::function<QString(const KpiSubject &)> subject; ///< not set: rules about goals have none
};
/// "Service level under 75 % for 5 min".
[[nodiscard]] QString rule(const AlertRule &rule, const Names &names);

} // namespace callhelm::alertwords
