#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/ids.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/kpisubject.h"

namespace callhelm {

/// When a supervisor wants to be told. Hysteresis: raised at the threshold, cleared only at `clear`.
struct AlertRule
{
    enum class Kind : quint8 {
        ServiceLevel, ///< today's service level under the threshold, basis points
        Waiting, ///< callers waiting: the threshold or more
        LongestWait, ///< somebody has waited for more seconds than the threshold
        Pause, ///< an agent has been paused for more seconds than the threshold
        CallBack, ///< a missed caller has waited for a call back for more seconds than the threshold
        Goal, ///< from a time of day on: behind an even pace by the threshold or more, basis points
        LeadCare ///< who was given a lead is past the time their rule gives for the first care by more
                 ///< seconds of work than the threshold
    };
    /// What is weighed: each queue by itself, all of them together, or one. Pauses are always weighed agent
    /// by agent: of all, or of the members of one queue. A missed caller belongs to the queue they called
    /// last; with Each, one who called an agent's phone belongs to that agent. Of goals: each team that has
    /// such a goal, everybody, or one team or agent. Leads are weighed one by one.
    enum class Scope : quint8 { Each, Together, One };

    qint64 id = 0; ///< for good; 0: not kept yet
    Kind kind = Kind::Waiting;
    Scope scope = Scope::Each;
    QueueId queue; ///< with Scope::One
    qint64 threshold = 0;
    qint64 clear = 0; ///< service level: at least this; the others: at most this
    Duration lasting{0}; ///< the threshold must be passed for so long on end
    Duration repeat{0}; ///< told again after so long while nobody has acknowledged; 0: told once
    bool on = true;
    // Of goals.
    QString metric; ///< id in the catalogue
    KpiPeriod period = KpiPeriod::Day;
    KpiSubject who; ///< with Scope::One
    int at = 0; ///< minutes from the day's midnight in the organisation's zone
    bool operator==(const AlertRule &) const = default;

    /// Whether a value passes the threshold.
    [[nodiscard]] bool isPassed(qint64 value) const;
    /// Whether a value is good again.
    [[nodiscard]] bool isCleared(qint64 value) const;
    /// Why the rule cannot be: thresholds out of range, or cleared before it is raised.
    [[nodiscard]] Result<void> check() const;
};
inline constexpr int alertKindCount = 6;

/// What a supervisor may begin with: sound thresholds for the kind.
[[nodiscard]] AlertRule usualRule(AlertRule::Kind kind);

[[nodiscard]] QByteArray alertRulesToJson(const std::vector<AlertRule> &rules);
/// Reads alertRulesToJson(). A rule of a kind that is not known (a newer program's) is left out; fails with
/// Error::Kind::Input when it is no list at all.
[[nodiscard]] Result<std::vector<AlertRule>> alertRulesFromJson(const QByteArray &json);

} // namespace callhelm
