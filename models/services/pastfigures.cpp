#include "services/pastfigures.h"

namespace callhelm {

namespace {

template <class Who, class Cell>
using Sums = std::map<std::pair<Who, Instant>, Cell>;

/// Rows as they stand after all outputs, by id.
template <class Row>
std::map<qint64, Row> rowsOf(const std::vector<const FoldOutput *> &outputs,
                             RowChanges<Row> FoldOutput::*kind)
{
    std::map<qint64, Row> rows;
    for (const FoldOutput *output : outputs) {
        const RowChanges<Row> &changes = output->*kind;
        for (const auto *list : {&changes.added, &changes.changed})
            for (const Row &row : *list)
                rows[row.id] = row;
        for (const qint64 id : changes.removed)
            rows.erase(id);
    }
    return rows;
}

} // namespace

FloorFigures figuresOf(const std::vector<const FoldOutput *> &outputs, const TimeRange &today,
                       const OpenTimes &open)
{
    const qint64 first = quarterOf(today.from);
    const qint64 end = quarterOf(today.to);
    const auto isToday = [&](qint64 slot) { return slot >= first && slot < end; };
    std::map<QueueId, QueueCell> queueDay;
    std::map<AgentId, AgentCell> agentDay;
    Sums<QueueId, QueueCell> queueQuarters;
    Sums<AgentId, AgentCell> agentQuarters;
    const auto addAgents = [&](const std::unordered_map<AgentCellKey, AgentCell> &cells) {
        for (const auto &[key, cell] : cells) {
            if (!isToday(key.slot))
                continue;
            agentDay[key.who].add(cell);
            agentQuarters[{key.who, quarterStart(key.slot)}].add(cell);
        }
    };
    for (const FoldOutput *output : outputs) {
        for (const auto &[key, cell] : output->queueQuarters) {
            if (!isToday(key.slot))
                continue;
            queueDay[key.who].add(cell);
            queueQuarters[{key.who, quarterStart(key.slot)}].add(cell);
        }
        addAgents(output->agentQuarters);
        // A call that an agent met again counts once in what holds both meetings.
        for (const auto &[key, count] : output->carries) {
            if (!isToday(key.to))
                continue;
            agentQuarters[{key.agent, quarterStart(key.to)}].calls += count;
            if (key.from < first)
                agentDay[key.agent].calls += count;
        }
    }
    addAgents(open);

    FloorFigures figures;
    for (auto &[queue, cell] : queueDay)
        if (cell != QueueCell())
            figures.queueDay.push_back({queue, today.from, std::move(cell)});
    for (auto &[key, cell] : queueQuarters)
        if (cell != QueueCell())
            figures.queueQuarters.push_back({key.first, key.second, std::move(cell)});
    for (const auto &[agent, cell] : agentDay)
        if (!cell.isZero())
            figures.agentDay.push_back({agent, today.from, cell});
    for (const auto &[key, cell] : agentQuarters)
        if (!cell.isZero())
            figures.agentQuarters.push_back({key.first, key.second, cell});
    for (const auto &[id, session] : rowsOf(outputs, &FoldOutput::sessions))
        if (session.from < today.to && (!session.to || *session.to >= today.from))
            figures.sessions.push_back(session);
    return figures;
}

} // namespace callhelm
