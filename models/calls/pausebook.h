#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calls/foldoutput.h"
#include "calls/rowids.h"

namespace callhelm {

/// An agent's pauses, counted once however many queues tell of them.
class PauseBook
{
public:
    /// `queue` none: in all queues. A second pause with another reason splits the interval.
    /// Returns false when it only repeats what is known.
    bool begin(AgentId agent, QueueId queue, std::string_view reason, Instant at, RowIds &ids,
               FoldOutput &out);
    /// Returns false when there was no such pause.
    bool end(QueueId queue, Instant at, RowIds &ids, FoldOutput &out);
    /// He left one of his queues: a pause in that queue ends, one in all of them goes on in the others.
    void leave(QueueId queue, Instant at, FoldOutput &out);
    void endAll(Instant at, FoldOutput &out);

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

    bool operator==(const PauseBook &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(m_open, m_endedAll);
    }

private:
    struct Open
    {
        PauseRow row;
        std::vector<QueueId> told; ///< queues that an all-queue pause was told for one by one
        bool operator==(const Open &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(row, told);
        }
    };
    void close(size_t index, Instant at, FoldOutput &out);
    void open(AgentId agent, QueueId queue, std::string_view reason, Instant at, RowIds &ids,
              FoldOutput &out);

    std::vector<Open> m_open;
    Instant m_endedAll; ///< when he was last out of every pause: ends told in the same moment are part of it
};

} // namespace callhelm
