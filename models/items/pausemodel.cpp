#include "items/pausemodel.h"

namespace callhelm {

QVariant PauseModel::value(int index, int column) const
{
    const PauseRow &row = item(index);
    switch (Column(column)) {
    case Agent:
        return nameOf(row.agent);
    case Queue:
        return nameOf(row.queue);
    case From:
        return moment(row.from);
    case To:
        return moment(row.to);
    case Length: {
        if (m_range.isEmpty())
            return row.to ? QVariant(wholeSeconds(*row.to - row.from)) : QVariant();
        const Instant from = std::max(row.from, m_range.from);
        const Instant to = std::min(row.to.value_or(m_range.to), m_range.to);
        return wholeSeconds(to - from);
    }
    case Reason:
        return text(row.reason);
    case ColumnCount:
        break;
    }
    return {};
}

QString PauseModel::title(int column) const
{
    switch (Column(column)) {
    case Agent:
        return tr("Agent");
    case Queue:
        return tr("Queue");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Length:
        return tr("Length");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind PauseModel::kind(int column) const
{
    switch (Column(column)) {
    case From:
    case To:
        return ValueKind::Moment;
    case Length:
        return ValueKind::Seconds;
    case Reason:
        return ValueKind::Text;
    default:
        return ValueKind::Text;
    }
}

QString PauseModel::explanation(int column) const
{
    switch (Column(column)) {
    case Queue:
        return tr("The queue he paused in; nothing for a pause in all of his queues.");
    case Length:
        return tr("How long he was paused, within the range shown.");
    default:
        return {};
    }
}

} // namespace callhelm
