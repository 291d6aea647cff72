#include "items/legmodel.h"

namespace callhelm {

QVariant LegModel::value(int index, int column) const
{
    const LegRow &leg = item(index);
    switch (Column(column)) {
    case Connected:
        return moment(leg.connected);
    case Queue:
        return nameOf(leg.queue);
    case Agent:
        return nameOf(leg.agent);
    case Way:
        return int(leg.direction);
    case Ring:
        return leg.ring;
    case Talk:
        return leg.reason == LegEnd::Open ? QVariant() : QVariant(leg.talk);
    case Hold:
        return leg.hold;
    case Ended:
        return moment(leg.ended);
    case Reason:
        return int(leg.reason);
    case Target:
        return text(leg.target);
    case Entered:
        return moment(leg.entered);
    case Call:
        return text(leg.call);
    case ColumnCount:
        break;
    }
    return {};
}

QString LegModel::title(int column) const
{
    switch (Column(column)) {
    case Connected:
        return tr("Connected");
    case Queue:
        return tr("Queue");
    case Agent:
        return tr("Agent");
    case Way:
        return tr("Direction");
    case Ring:
        return tr("Rang");
    case Talk:
        return tr("Talk");
    case Hold:
        return tr("Hold");
    case Ended:
        return tr("Ended");
    case Reason:
        return tr("Ended by");
    case Target:
        return tr("Transferred to");
    case Entered:
        return tr("Entered");
    case Call:
        return tr("Call id");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind LegModel::kind(int column) const
{
    switch (Column(column)) {
    case Connected:
    case Ended:
    case Entered:
        return ValueKind::Moment;
    case Way:
        return ValueKind::Direction;
    case Ring:
        return ValueKind::Milliseconds;
    case Talk:
    case Hold:
        return ValueKind::Seconds;
    case Reason:
        return ValueKind::LegEnd;
    default:
        return ValueKind::Text;
    }
}

QString LegModel::explanation(int column) const
{
    switch (Column(column)) {
    case Connected:
        return tr("When the agent answered.");
    case Ring:
        return tr("How long the agent's phone rang before he answered.");
    case Talk:
        return tr("How long the agent talked; nothing while the talk goes on.");
    case Target:
        return tr("Where the caller was sent, when the talk ended with a transfer.");
    case Entered:
        return tr("When the caller entered the queue. The leg counts in this interval.");
    default:
        return {};
    }
}

} // namespace callhelm
