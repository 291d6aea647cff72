#include "items/attemptmodel.h"

namespace callhelm {

QVariant AttemptModel::value(int index, int column) const
{
    const AttemptRow &attempt = item(index);
    switch (Column(column)) {
    case At:
        return moment(attempt.at);
    case Queue:
        return nameOf(attempt.queue);
    case Agent:
        return nameOf(attempt.agent);
    case Ring:
        return attempt.ring;
    case Cancelled:
        return attempt.cancelled;
    case Entered:
        return moment(attempt.counted);
    case Call:
        return text(attempt.call);
    case ColumnCount:
        break;
    }
    return {};
}

QString AttemptModel::title(int column) const
{
    switch (Column(column)) {
    case At:
        return tr("Stopped ringing");
    case Queue:
        return tr("Queue");
    case Agent:
        return tr("Agent");
    case Ring:
        return tr("Rang");
    case Cancelled:
        return tr("Caller gave up");
    case Entered:
        return tr("Entered");
    case Call:
        return tr("Call id");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind AttemptModel::kind(int column) const
{
    switch (Column(column)) {
    case At:
    case Entered:
        return ValueKind::Moment;
    case Ring:
        return ValueKind::Milliseconds;
    case Cancelled:
        return ValueKind::Flag;
    default:
        return ValueKind::Text;
    }
}

QString AttemptModel::explanation(int column) const
{
    switch (Column(column)) {
    case Ring:
        return tr("How long the agent's phone rang in vain.");
    case Cancelled:
        return tr("The caller gave up while it rang: the agent is not blamed.");
    case Entered:
        return tr("When the caller entered the queue. The attempt counts in this interval.");
    default:
        return {};
    }
}

} // namespace callhelm
