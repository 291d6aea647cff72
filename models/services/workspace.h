#pragma once

#include <QObject>

#include "base/calendar.h"
#include "base/clock.h"
#include "floor/floor.h"
#include "metrics/goal.h"
#include "services/rowsource.h"

namespace callhelm {

class ServiceSet;

/// What the pages of calls read, of several services behind one front.
class Workspace final : public QObject, public RowSource
{
    Q_OBJECT
public:
    /// `services` must outlive it.
    explicit Workspace(ServiceSet &services);
    [[nodiscard]] ServiceSet &services() const { return m_services; }

    [[nodiscard]] const Calendar &calendar() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] FloorSnapshotPtr floor() const;
    [[nodiscard]] QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<LegRow>>> legs(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &filter,
                                                             bool missedOnly) override;
    [[nodiscard]] QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &filter) override;
    [[nodiscard]] QFuture<Result<std::vector<QueueInterval>>> queueFigures(const TimeRange &range, By by);
    [[nodiscard]] QFuture<Result<std::vector<AgentInterval>>> agentFigures(const TimeRange &range, By by);
    [[nodiscard]] std::optional<TimeRange> known() const;
    [[nodiscard]] std::vector<NamedQueue> queues() const;
    [[nodiscard]] std::vector<NamedAgent> agents() const;
    [[nodiscard]] QString queueName(QueueId id) const;
    [[nodiscard]] QString agentName(AgentId id) const;
    [[nodiscard]] QueueGoal goal(QueueId id) const;

Q_SIGNALS:
    void floorChanged(const callhelm::FloorSnapshotPtr &floor);
    void dataChanged();
    void goalsChanged();
    void calendarChanged();

private:
    ServiceSet &m_services;
};

} // namespace callhelm
