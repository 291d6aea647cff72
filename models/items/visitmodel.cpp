#include "items/visitmodel.h"

namespace callhelm {

QVariant VisitModel::value(int index, int column) const
{
    const VisitRow &visit = item(index);
    switch (Column(column)) {
    case Entered:
        return moment(visit.entered);
    case Queue:
        return nameOf(visit.queue);
    case Number:
        return text(visit.number);
    case Wait:
        return visit.outcome == Outcome::Waiting || isRefused(visit.outcome) ? QVariant() : visit.wait;
    case Result:
        return int(visit.outcome);
    case Agent:
        return nameOf(visit.agent);
    case Talk:
        return visit.outcome == Outcome::Answered ? QVariant(visit.talk) : QVariant();
    case Attempts:
        return visit.attempts;
    case Call:
        return text(visit.call);
    case Doubtful:
        return visit.doubt == Doubt::None ? QVariant() : int(visit.doubt);
    case ColumnCount:
        break;
    }
    return {};
}

QString VisitModel::title(int column) const
{
    switch (Column(column)) {
    case Entered:
        return tr("Entered");
    case Queue:
        return tr("Queue");
    case Number:
        return tr("Number");
    case Wait:
        return tr("Wait");
    case Result:
        return tr("Outcome");
    case Agent:
        return tr("Agent");
    case Talk:
        return tr("Talk");
    case Attempts:
        return tr("Attempts");
    case Call:
        return tr("Call id");
    case Doubtful:
        return tr("Doubt");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind VisitModel::kind(int column) const
{
    switch (Column(column)) {
    case Entered:
        return ValueKind::Moment;
    case Wait:
    case Talk:
        return ValueKind::Seconds;
    case Result:
        return ValueKind::Outcome;
    case Attempts:
        return ValueKind::Count;
    case Doubtful:
        return ValueKind::Doubt;
    default:
        return ValueKind::Text;
    }
}

QString VisitModel::explanation(int column) const
{
    switch (Column(column)) {
    case Entered:
        return tr("When the caller entered the queue. The visit counts in this interval.");
    case Wait:
        return tr("How long the caller waited until he was answered or left.");
    case Agent:
        return tr("Who answered first.");
    case Talk:
        return tr("Talk of all agents who took part in this visit.");
    case Attempts:
        return tr("How many times an agent was rung and did not answer.");
    case Doubtful:
        return tr("Why the log does not tell all of this visit.");
    default:
        return {};
    }
}

} // namespace callhelm
