#include "calls/pausebook.h"

#include <algorithm>

namespace callhelm {

namespace {

// Asterisk writes a PAUSEALL and a PAUSE for each queue within the same second, in either order.
constexpr Duration sameAct = std::chrono::seconds(1);

} // namespace

PauseBook::Open *PauseBook::all()
{
    const auto found
        = std::ranges::find_if(m_open, [](const Open &open) { return !open.row.queue.isValid(); });
    return found == m_open.end() ? nullptr : &*found;
}

bool PauseBook::begin(AgentId agent, QueueId queue, const std::vector<QueueId> &queues,
                      std::string_view reason, Instant at, RowIds &ids, FoldOutput &out)
{
    if (!queue.isValid())
        return beginInAll(agent, reason, at, ids, out);
    if (Open *open = all()) {
        const bool sameTime = at - open->row.from <= sameAct;
        if (sameTime && open->row.reason.empty() && !reason.empty()) { // told queue by queue alone
            open->row.reason = reason;
            m_beganAllWhy = reason;
            out.pauses.changed.push_back(open->row);
        }
        if (sameTime || reason.empty() || open->row.reason == reason) {
            if (std::ranges::find(open->told, queue) != open->told.end())
                return sameTime;
            open->told.push_back(queue);
            return true;
        }
        // A new reason told queue by queue: the interval splits, the further queues join the new one.
        const std::vector<QueueId> told = open->told;
        close(size_t(open - m_open.data()), at, out);
        this->open(agent, QueueId(), reason, at, ids, out);
        m_open.back().told = told;
        return true;
    }
    for (size_t i = 0; i < m_open.size(); ++i) {
        const PauseRow &row = m_open[i].row;
        if (row.queue != queue)
            continue;
        if (reason.empty() || row.reason == reason)
            return at - row.from <= sameAct && at - m_beganAll <= sameAct;
        close(i, at, out);
        break;
    }
    open(agent, queue, reason, at, ids, out);
    // One change of reason in all queues, told as an end and a pause in each: still one pause.
    const bool ofOneAct = at - m_beganAll <= sameAct && m_beganAllWhy == reason;
    if (ofOneAct && std::ranges::all_of(queues, [this](QueueId q) { return in(q) != nullptr; })) {
        std::vector<QueueId> told;
        while (!m_open.empty()) {
            told.push_back(m_open.back().row.queue);
            close(m_open.size() - 1, at, out);
        }
        open(agent, QueueId(), reason, at, ids, out);
        m_open.back().told = told;
    }
    return true;
}

bool PauseBook::beginInAll(AgentId agent, std::string_view reason, Instant at, RowIds &ids, FoldOutput &out)
{
    m_beganAll = at;
    m_beganAllWhy = reason;
    if (const Open *open = all()) {
        const bool sameTime = at - open->row.from <= sameAct;
        // Without a reason, a change of it may follow queue by queue.
        if (reason.empty() && !open->row.reason.empty())
            return true;
        if (open->row.reason == reason)
            return sameTime; // told for each queue before
        close(size_t(open - m_open.data()), at, out);
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

bool PauseBook::end(QueueId queue, const std::vector<QueueId> &queues, Instant at, RowIds &ids,
                    FoldOutput &out)
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
    if (all() == nullptr)
        return at - m_endedAll <= sameAct;
    narrow(queues, queue, at, ids, out);
    if (m_open.empty())
        m_endedAll = at;
    return true;
}

void PauseBook::join(QueueId queue, const std::vector<QueueId> &queues, Instant at, RowIds &ids,
                     FoldOutput &out)
{
    if (const Open *open = all()) {
        // A pause there, told in the same moment, is of one who has joined: the lines stand the other way.
        const bool told = std::ranges::find(open->told, queue) != open->told.end();
        if (!told || at - open->row.from > sameAct)
            narrow(queues, queue, at, ids, out);
        return;
    }
    for (size_t i = m_open.size(); i-- > 0;)
        if (m_open[i].row.queue == queue && at - m_open[i].row.from > sameAct)
            close(i, at, out);
}

void PauseBook::narrow(const std::vector<QueueId> &queues, QueueId but, Instant at, RowIds &ids,
                       FoldOutput &out)
{
    const Open whole = *all();
    std::vector<QueueId> rest = whole.told;
    for (const QueueId queue : queues)
        if (std::ranges::find(rest, queue) == rest.end())
            rest.push_back(queue);
    std::erase(rest, but);
    close(size_t(all() - m_open.data()), at, out);
    for (const QueueId queue : rest)
        open(whole.row.agent, queue, whole.row.reason, at, ids, out);
}

void PauseBook::resume(std::vector<PauseRow> rows, RowIds &ids, FoldOutput &out)
{
    for (PauseRow &row : rows) {
        if (all() != nullptr || in(row.queue) != nullptr)
            continue; // told anew
        if (row.id == 0) {
            row.id = ids.next(row.from);
            out.pauses.added.push_back(row);
        } else {
            out.pauses.changed.push_back(row);
        }
        m_open.push_back({row, {}});
    }
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
