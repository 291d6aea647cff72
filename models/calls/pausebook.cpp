#include "calls/pausebook.h"

#include <algorithm>

namespace callhelm {

namespace {

// Asterisk writes a PAUSEALL and a PAUSE for each queue within the same second, in either order.
constexpr Duration sameAct = std::chrono::seconds(1);

} // namespace

bool PauseBook::begin(AgentId agent, QueueId queue, std::string_view reason, Instant at, RowIds &ids,
                      FoldOutput &out)
{
    const auto all = std::find_if(m_open.begin(), m_open.end(),
                                  [](const Open &open) { return !open.row.queue.isValid(); });
    if (queue.isValid()) {
        if (all != m_open.end()) {
            const bool sameReason = reason.empty() || all->row.reason == reason;
            if (sameReason || at - all->row.from <= sameAct) {
                if (std::find(all->told.begin(), all->told.end(), queue) == all->told.end()) {
                    all->told.push_back(queue);
                    return true;
                }
                return at - all->row.from <= sameAct;
            }
            // A new reason told queue by queue: the interval splits, the further queues join the new one.
            const std::vector<QueueId> told = all->told;
            close(size_t(all - m_open.begin()), at, out);
            open(agent, QueueId(), reason, at, ids, out);
            m_open.back().told = told;
            return true;
        }
        for (size_t i = 0; i < m_open.size(); ++i) {
            if (m_open[i].row.queue != queue)
                continue;
            if (reason.empty() || m_open[i].row.reason == reason)
                return false;
            close(i, at, out);
            break;
        }
        open(agent, queue, reason, at, ids, out);
        return true;
    }

    if (all != m_open.end()) {
        if (reason.empty() || all->row.reason == reason)
            return at - all->row.from <= sameAct; // told for each queue before
        close(size_t(all - m_open.begin()), at, out);
    }
    std::vector<QueueId> told;
    while (!m_open.empty()) { // single pauses give way to the one that covers them
        told.push_back(m_open.back().row.queue);
        close(m_open.size() - 1, at, out);
    }
    open(agent, QueueId(), reason, at, ids, out);
    m_open.back().told = told;
    return true;
}

bool PauseBook::end(QueueId queue, Instant at, RowIds &ids, FoldOutput &out)
{
    if (!queue.isValid()) {
        const bool any = !m_open.empty() || at - m_endedAll <= sameAct;
        endAll(at, out);
        m_endedAll = at;
        return any;
    }
    for (size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i].row.queue == queue) {
            close(i, at, out);
            if (m_open.empty())
                m_endedAll = at;
            return true;
        }
    }
    for (size_t i = 0; i < m_open.size(); ++i) {
        Open &all = m_open[i];
        if (all.row.queue.isValid())
            continue;
        // Out of the common pause in one queue: what remains is a pause in each of the others told.
        std::erase(all.told, queue);
        const Open rest = all;
        close(i, at, out);
        for (QueueId other : rest.told)
            open(rest.row.agent, other, rest.row.reason, at, ids, out);
        return true;
    }
    return at - m_endedAll <= sameAct;
}

void PauseBook::leave(QueueId queue, Instant at, FoldOutput &out)
{
    for (size_t i = m_open.size(); i-- > 0;) {
        std::erase(m_open[i].told, queue);
        if (m_open[i].row.queue == queue)
            close(i, at, out);
    }
}

void PauseBook::endAll(Instant at, FoldOutput &out)
{
    while (!m_open.empty())
        close(m_open.size() - 1, at, out);
}

const PauseRow *PauseBook::in(QueueId queue) const
{
    const auto open = std::find_if(m_open.begin(), m_open.end(), [queue](const Open &o) {
        return !o.row.queue.isValid() || o.row.queue == queue;
    });
    return open == m_open.end() ? nullptr : &open->row;
}

const std::string *PauseBook::reason() const { return m_open.empty() ? nullptr : &m_open.front().row.reason; }

void PauseBook::close(size_t index, Instant at, FoldOutput &out)
{
    PauseRow &row = m_open[index].row;
    if (at <= row.from) {
        out.pauses.removed.push_back(row.id); // replaced in the same moment: never a pause of its own
    } else {
        row.to = at;
        out.pauses.changed.push_back(row);
    }
    m_open.erase(m_open.begin() + ptrdiff_t(index));
}

void PauseBook::open(AgentId agent, QueueId queue, std::string_view reason, Instant at, RowIds &ids,
                     FoldOutput &out)
{
    Open &open = m_open.emplace_back();
    open.row = {ids.next(at), agent, queue, at, std::nullopt, std::string(reason)};
    out.pauses.added.push_back(open.row);
}

} // namespace callhelm
