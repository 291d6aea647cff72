#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calls/foldoutput.h"
#include "calls/rowids.h"

namespace callhelm {

/// An agent's pauses, counted once however many queues tell of them. A pause is a flag of one member in one
/// queue; who is paused in all queues has one row for all of them, and otherwise one for each.
class PauseBook
{
public:
    PauseBook() = default;
    /// With those going on.
    explicit PauseBook(const std::vector<PauseRow> &pauses)
    {
        for (const PauseRow &row : pauses)
            m_open.push_back({row, {}});
    }

    /// `queue` none: in all queues. A second pause with another reason splits the interval.
    /// Returns false when it only repeats what is known. `queues`: those that the agent is in.
    bool begin(AgentId agent, QueueId queue, const std::vector<QueueId> &queues, std::string_view reason,
               Instant at, RowIds &ids, FoldOutput &out);
    /// Returns false when there was no such pause.
    bool end(QueueId queue, const std::vector<QueueId> &queues, Instant at, RowIds &ids, FoldOutput &out);
    /// The agent joined a queue and is there unpaused: a pause in all queues goes on in the others, one by
    /// one.
    void join(QueueId queue, const std::vector<QueueId> &queues, Instant at, RowIds &ids, FoldOutput &out);
    /// The agent left one of the queues: a pause there ends, one in all of them goes on in the others.
    void leave(QueueId queue, Instant at, FoldOutput &out);
    void endAll(Instant at, FoldOutput &out);
    /// Pauses that were ended go on after all. Those without an id were taken back.
    void resume(std::vector<PauseRow> rows, RowIds &ids, FoldOutput &out);

    /// Paused in every one of the queues given; with none given, paused at all.
    template <class Queues>
    [[nodiscard]] bool covers(const Queues &queues) const
    {
        if (m_open.empty())
            return false;
        for (QueueId queue : queues) {
            bool paused = false;
            for (const Open &open : m_open)
                paused = paused || !open.row.queue.isValid() || open.row.queue == queue;
            if (!paused)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isEmpty() const { return m_open.empty(); }
    [[nodiscard]] const std::string *reason() const;
    /// The pause that holds in that queue, its own or the one in all queues; null when there is none.
    [[nodiscard]] const PauseRow *in(QueueId queue) const;
    /// Adds the pauses that go on.
    void addOpen(std::vector<PauseRow> &rows) const
    {
        for (const Open &open : m_open)
            rows.push_back(open.row);
    }

    template <class A>
    void archive(A &a)
    {
        a(m_open, m_endedAll, m_beganAll, m_beganAllWhy);
    }

private:
    struct Open
    {
        PauseRow row;
        std::vector<QueueId> told; ///< queues that an all-queue pause was told for one by one
        template <class A>
        void archive(A &a)
        {
            a(row, told);
        }
    };
    [[nodiscard]] Open *all();
    /// The pause in all queues goes on in some, one by one.
    void narrow(const std::vector<QueueId> &queues, QueueId but, Instant at, RowIds &ids, FoldOutput &out);
    bool beginInAll(AgentId agent, std::string_view reason, Instant at, RowIds &ids, FoldOutput &out);
    void close(size_t index, Instant at, FoldOutput &out);
    void open(AgentId agent, QueueId queue, std::string_view reason, Instant at, RowIds &ids,
              FoldOutput &out);

    std::vector<Open> m_open;
    Instant m_endedAll; ///< when the last pause ended: ends told in the same moment are part of it
    Instant m_beganAll; ///< when a pause in all queues was told last, and for which reason
    std::string m_beganAllWhy;
};

} // namespace callhelm
