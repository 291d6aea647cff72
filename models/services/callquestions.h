#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "access/teammembers.h"
#include "calls/sourceends.h"
#include "services/rowsource.h"

namespace callhelm {

class FloorSnapshotService;
class Reader;
class StoreAccess;

/// What is known of calls: the rows, the figures that follow from them, and the names of queues and agents.
class CallQuestions final : public QObject, public RowSource
{
    Q_OBJECT
public:
    /// Names and range, small and kept in memory.
    struct Known
    {
        std::vector<NamedQueue> queues; ///< by name
        std::vector<NamedAgent> agents; ///< by name
        std::vector<TeamMembers> teams; ///< by name
        std::optional<TimeRange> range;
    };

    /// Both must outlive it; `known` is what the store holds now.
    CallQuestions(StoreAccess &access, const FloorSnapshotService &floor, Known known);

    [[nodiscard]] QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<LegRow>>> legs(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &filter,
                                                             bool missedOnly) override;
    [[nodiscard]] QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<RatingRow>>> ratings(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &filter) override;
    /// Figures per queue and interval, in order of queue and time. Intervals without calls are left out.
    [[nodiscard]] QFuture<Result<std::vector<QueueInterval>>> queueFigures(const TimeRange &range, By by);
    [[nodiscard]] QFuture<Result<std::vector<AgentInterval>>>
    agentFigures(const TimeRange &range, By by, const std::vector<TeamId> &teams = {});
    [[nodiscard]] QFuture<Result<std::vector<TeamInterval>>> teamFigures(const TimeRange &range, By by);
    [[nodiscard]] QFuture<Result<DoctorReport>> doctor();

    /// First and last moment of which anything is known; nothing in an empty store.
    /// Where sources ended that tell no more.
    [[nodiscard]] SourceEnds ends() const;
    [[nodiscard]] const std::optional<TimeRange> &known() const { return m_known.range; }
    [[nodiscard]] const std::vector<NamedQueue> &queues() const { return m_known.queues; }
    [[nodiscard]] const std::vector<NamedAgent> &agents() const { return m_known.agents; }
    /// Those whose figures are seen.
    [[nodiscard]] const std::vector<TeamMembers> &teams() const { return m_known.teams; }
    [[nodiscard]] QString queueName(QueueId id) const;
    [[nodiscard]] QString agentName(AgentId id) const;
    [[nodiscard]] QString teamName(TeamId id) const;
    /// Of who asks: whether figures of whole queues are theirs to see, and whether every row is.
    [[nodiscard]] bool seesQueues() const;
    [[nodiscard]] bool seesAll() const;
    static Result<Known> readKnown(const Reader &reader);

Q_SIGNALS:
    void changed(); ///< stored figures or names changed; at most four times a second

private:
    /// What `read` reads, with the times of what goes on.
    template <class Interval, class Read>
    QFuture<Result<std::vector<Interval>>> withOpenTimes(const TimeRange &range, Read read);
    void refresh();

    StoreAccess &m_access;
    const FloorSnapshotService &m_floor;
    Known m_known;
};

} // namespace callhelm
