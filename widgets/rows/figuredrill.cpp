#include "rows/figuredrill.h"

#include <algorithm>

#include "rows/figureparts.h"

namespace callhelm {

namespace {

using Kind = DrillRequest::Kind;

const std::vector<Outcome> offeredOutcomes{Outcome::Waiting,  Outcome::Answered,  Outcome::Abandoned,
                                           Outcome::TimedOut, Outcome::LeftByKey, Outcome::LeftEmpty};
const std::vector<Outcome> finishedOutcomes{Outcome::Answered, Outcome::Abandoned, Outcome::TimedOut,
                                            Outcome::LeftByKey, Outcome::LeftEmpty};
const std::vector<Outcome> missedOutcomes{Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey,
                                          Outcome::LeftEmpty};
const std::vector<Outcome> refusedOutcomes{Outcome::RefusedFull, Outcome::RefusedEmpty,
                                           Outcome::RefusedClosed, Outcome::RefusedOther};

CallFilter filterOf(const DrillScope &scope, std::vector<Outcome> outcomes = {})
{
    CallFilter filter;
    filter.range = scope.range;
    for (const DrillScope::Queue &queue : scope.queues)
        filter.queues.push_back(queue.id);
    filter.agents = scope.agents;
    filter.outcomes = std::move(outcomes);
    return filter;
}

DrillRequest counted(const DrillScope &scope, std::vector<Outcome> outcomes, qint64 count)
{
    DrillRequest request;
    request.filter = filterOf(scope, std::move(outcomes));
    request.expectedCount = count;
    return request;
}

DrillRequest summed(Kind kind, const DrillScope &scope, std::vector<Outcome> outcomes, qint64 sum)
{
    DrillRequest request;
    request.kind = kind;
    request.filter = filterOf(scope, std::move(outcomes));
    request.expectedSum = sum;
    return request;
}

/// A filter for each group of queues for which `narrow` says the same.
template <class Narrow>
DrillRequest narrowed(const DrillScope &scope, qint64 count, const Narrow &narrow)
{
    std::vector<CallFilter> filters;
    for (const DrillScope::Queue &queue : scope.queues) {
        DrillScope one = scope;
        one.queues = {queue};
        CallFilter filter = filterOf(one);
        narrow(filter, queue.goal);
        const auto same = std::find_if(filters.begin(), filters.end(), [&filter](CallFilter other) {
            other.queues = filter.queues;
            return other == filter;
        });
        if (same == filters.end())
            filters.push_back(std::move(filter));
        else
            same->queues.push_back(queue.id);
    }
    DrillRequest request;
    request.expectedCount = count;
    if (filters.empty()) {
        request.filter = filterOf(scope);
        return request;
    }
    request.filter = filters.front();
    request.more.assign(filters.begin() + 1, filters.end());
    return request;
}

std::optional<DrillRequest> rowsBehind(const QueueSum &sum, QueueFiguresColumn column,
                                       const DrillScope &scope)
{
    using Column = QueueFiguresColumn;
    const QueueCell &cell = sum.cell();
    const QueueFigures figures = sum.figures();
    switch (column) {
    case Column::Offered:
    case Column::Doubtful:
        return counted(scope, offeredOutcomes, cell.offered);
    case Column::Answered:
    case Column::HandleTime:
    case Column::Hold:
    case Column::WrapUp:
        return counted(scope, {Outcome::Answered}, figures.answered());
    case Column::AnsweredWithin:
        return narrowed(scope, sum.answeredWithin(), [](CallFilter &filter, const QueueGoal &goal) {
            filter.outcomes = {Outcome::Answered};
            filter.waitAtMost = goal.threshold;
        });
    case Column::ServiceLevel:
    case Column::Recovery:
        return narrowed(scope, sum.serviceShare().part, [](CallFilter &filter, const QueueGoal &goal) {
            filter.outcomes = {Outcome::Answered};
            if (goal.definition == ServiceLevelDefinition::AbandonsCredited)
                filter.outcomes.push_back(Outcome::Abandoned);
            filter.waitAtMost = goal.threshold;
        });
    case Column::Abandoned:
    case Column::AbandonRate:
    case Column::AbandonRateWithoutShort:
        return counted(scope, {Outcome::Abandoned}, figures.abandoned());
    case Column::AbandonedShort:
        return narrowed(scope, sum.abandonedShort(), [](CallFilter &filter, const QueueGoal &goal) {
            filter.outcomes = {Outcome::Abandoned};
            filter.waitLessThan = goal.shortLimit;
        });
    case Column::TimedOut:
        return counted(scope, {Outcome::TimedOut}, cell.timedOut);
    case Column::LeftByKey:
        return counted(scope, {Outcome::LeftByKey}, cell.leftByKey);
    case Column::LeftEmpty:
        return counted(scope, {Outcome::LeftEmpty}, cell.leftEmpty);
    case Column::Missed:
        return counted(scope, missedOutcomes, figures.missed());
    case Column::Waiting:
        return counted(scope, {Outcome::Waiting}, figures.waiting());
    case Column::LongestWait:
        return counted(scope, finishedOutcomes, figures.finished());
    case Column::MeanWait:
    case Column::WaitAnswered:
        return summed(Kind::Visits, scope, {Outcome::Answered}, cell.answered.sum());
    case Column::Patience:
    case Column::WaitAbandoned:
        return summed(Kind::Visits, scope, {Outcome::Abandoned}, cell.abandoned.sum());
    case Column::Talk:
        return summed(Kind::Legs, scope, {}, cell.talk);
    case Column::Attempts: {
        DrillRequest request = counted(scope, {}, cell.attempts);
        request.kind = Kind::Attempts;
        return request;
    }
    case Column::Refused:
        return counted(scope, refusedOutcomes, cell.refused);
    case Column::Queue:
    case Column::Start:
    case Column::Definition:
    case Column::Threshold:
    case Column::Goal:
    case Column::Count:
        break;
    }
    return std::nullopt;
}

std::optional<DrillRequest> rowsBehind(const AgentCell &cell, AgentFiguresColumn column,
                                       const DrillScope &scope)
{
    using Column = AgentFiguresColumn;
    DrillRequest request;
    request.filter = filterOf(scope);
    switch (column) {
    case Column::Answered:
        request.kind = Kind::Legs;
        request.filter.direction = Direction::In;
        request.expectedCount = cell.answered;
        return request;
    case Column::CallTalk:
    case Column::MeanTalk:
    case Column::Occupancy:
    case Column::Handling:
    case Column::TalkIn:
    case Column::Hold:
    case Column::WrapUp:
    case Column::Ringing:
        request = summed(Kind::Legs, scope, {}, cell.callTalk);
        request.filter.direction = Direction::In;
        return request;
    case Column::Missed:
        request.kind = Kind::Attempts;
        request.expectedCount = cell.missed;
        return request;
    case Column::LoggedIn:
    case Column::Utilisation:
    case Column::Available:
        return summed(Kind::Sessions, scope, {}, cell.loggedIn / 1000);
    case Column::Paused:
    case Column::PauseShare:
        return summed(Kind::Pauses, scope, {}, cell.paused / 1000);
    case Column::Calls:
        request.kind = Kind::Legs;
        request.expectedCalls = cell.calls;
        return request;
    case Column::CallsOut:
    case Column::TalkOut:
        request.kind = Kind::Directs;
        request.filter.direction = Direction::Out;
        request.expectedCount = cell.callsOut;
        return request;
    case Column::Agent:
    case Column::Start:
    case Column::Count:
        break;
    }
    return std::nullopt;
}

/// Says beside the rows how the figure is worked out of them.
std::optional<DrillRequest> explained(std::optional<DrillRequest> request, const figureparts::Parts &parts)
{
    if (request) {
        request->checked = parts.checked;
        request->madeOf = parts.formula;
    }
    return request;
}

} // namespace

std::optional<DrillRequest> drillInto(const QueueSum &sum, QueueFiguresColumn column, const DrillScope &scope)
{
    return explained(rowsBehind(sum, column, scope), figureparts::of(sum, column));
}

std::optional<DrillRequest> drillInto(const AgentCell &cell, AgentFiguresColumn column,
                                      const DrillScope &scope)
{
    return explained(rowsBehind(cell, column, scope), figureparts::of(cell, column));
}

} // namespace callhelm
