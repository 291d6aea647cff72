#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "services/alertwatch.h"
#include "services/goallines.h"

namespace callhelm {

/// Keeps watch over goals by the rules of AlertWatch: each minute, from the time of day on that a rule says,
/// it weighs how far behind an even pace they are. A day is weighed by its working hours so far; a week and a
/// month by the days that are over. What has no pace (a share, a mean, a state; outside working time; no
/// source) is neither better nor worse.
class GoalAlertWatch final : public QObject
{
    Q_OBJECT
public:
    /// Whose goals who is signed in may see.
    struct Subject
    {
        KpiSubject who;
        QString name;
    };
    using Subjects = std::function<std::vector<Subject>()>;
    /// All must outlive it.
    GoalAlertWatch(AlertWatch &watch, GoalLines &goals, Subjects subjects, QObject *parent = nullptr);

    /// Weighs now.
    void weigh();
    /// Whether who is signed in may see whose goal it is about; also of alerts that are about no goal.
    [[nodiscard]] bool isSeen(const Alert &alert) const;

Q_SIGNALS:
    void weighed();

private:
    [[nodiscard]] std::vector<Subject> subjectsOf(const AlertRule &rule) const;

    AlertWatch &m_watch;
    GoalLines &m_goals;
    Subjects m_subjects;
    QTimer m_tick;
    bool m_isWeighing = false;
};

/// How far behind an even pace, basis points of it; below 0: ahead. Nothing where there is no pace.
[[nodiscard]] std::optional<qint64> behindPace(const GoalLine &line);

} // namespace callhelm
