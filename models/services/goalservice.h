#pragma once

#include <map>

#include <QFuture>
#include <QObject>

#include "base/ids.h"
#include "base/result.h"
#include "metrics/goal.h"

namespace callhelm {

class StoreAccess;

/// What each queue promises.
class GoalService final : public QObject
{
    Q_OBJECT
public:
    using Goals = std::map<QueueId, QueueGoal>;

    /// `access` must outlive it; `goals` are those of the store.
    GoalService(StoreAccess &access, Goals goals);

    [[nodiscard]] QueueGoal goal(QueueId queue) const;
    QFuture<Result<void>> setGoal(QueueId queue, const QueueGoal &goal) { return setGoals({{queue, goal}}); }
    /// Those of several queues as one change; other queues keep theirs. Re-states history at once. Fails with
    /// Error::Kind::Usage where a goal cannot be.
    QFuture<Result<void>> setGoals(const Goals &goals);

Q_SIGNALS:
    void changed();

private:
    void show(const Goals &goals);
    void readAgain();

    StoreAccess &m_access;
    Goals m_goals;
};

} // namespace callhelm
