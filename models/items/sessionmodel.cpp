#include "items/sessionmodel.h"

namespace callhelm {

QVariant SessionModel::value(int index, int column) const
{
    const SessionRow &row = item(index);
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
    case Implied:
        return row.implied ? QVariant(true) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QString SessionModel::title(int column) const
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
    case Implied:
        return tr("Implied");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind SessionModel::kind(int column) const
{
    switch (Column(column)) {
    case From:
    case To:
        return ValueKind::Moment;
    case Length:
        return ValueKind::Seconds;
    case Implied:
        return ValueKind::Flag;
    default:
        return ValueKind::Text;
    }
}

QString SessionModel::explanation(int column) const
{
    switch (Column(column)) {
    case Queue:
        return tr("The queue he was in; nothing for a log-on as an agent.");
    case Length:
        return tr("How long he was in, within the range shown.");
    case Implied:
        return tr("The log shows the agent at work without saying that he joined.");
    default:
        return {};
    }
}

} // namespace callhelm
