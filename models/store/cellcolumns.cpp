#include "store/cellcolumns.h"

#include <array>

namespace callhelm {

namespace {

constexpr std::array queueCounts{&QueueCell::entries,   &QueueCell::offered,   &QueueCell::timedOut,
                                 &QueueCell::leftByKey, &QueueCell::leftEmpty, &QueueCell::refused,
                                 &QueueCell::doubtful,  &QueueCell::attempts,  &QueueCell::talk,
                                 &QueueCell::hold,      &QueueCell::wrapUp};
constexpr std::array agentCounts{&AgentCell::calls,    &AgentCell::answered,  &AgentCell::missed,
                                 &AgentCell::callsOut, &AgentCell::callTalk,  &AgentCell::loggedIn,
                                 &AgentCell::paused,   &AgentCell::available, &AgentCell::ringing,
                                 &AgentCell::talkIn,   &AgentCell::talkOut,   &AgentCell::hold,
                                 &AgentCell::wrapUp};
static_assert(queueCounts.size() + 3 == queueCellWidth && agentCounts.size() == agentCellWidth);

} // namespace

void bindCell(Statement &statement, int first, const QueueCell &cell, CellBytes &bytes)
{
    for (const auto count : queueCounts)
        statement.bind(first++, cell.*count);
    bytes = {cell.answered.toBytes(), cell.abandoned.toBytes(), cell.left.toBytes()};
    statement.bind(first++, bytes.answered);
    statement.bind(first++, bytes.abandoned);
    statement.bind(first, bytes.left);
}

void bindCell(Statement &statement, int first, const AgentCell &cell, CellBytes &)
{
    for (const auto count : agentCounts)
        statement.bind(first++, cell.*count);
}

bool readCell(const Statement &statement, int first, QueueCell &cell)
{
    for (const auto count : queueCounts)
        cell.*count = statement.int64(first++);
    return cell.answered.assign(statement.blob(first)) && cell.abandoned.assign(statement.blob(first + 1))
        && cell.left.assign(statement.blob(first + 2));
}

bool readCell(const Statement &statement, int first, AgentCell &cell)
{
    for (const auto count : agentCounts)
        cell.*count = statement.int64(first++);
    return true;
}

} // namespace callhelm
