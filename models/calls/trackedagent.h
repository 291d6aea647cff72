#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "calls/agentnow.h"
#include "calls/foldoutput.h"
#include "calls/pausebook.h"

namespace callhelm {

/// What the fold of one source knows of one agent.
struct TrackedAgent
{
    /// Names a fact.
    struct FactPlace
    {
        Instant at;
        SegmentId segment;
        qint64 line = 0;
        auto operator<=>(const FactPlace &) const = default; // NOLINT(modernize-use-nullptr): as in ids.h
        template <class A>
        void archive(A &a)
        {
            a(at, segment, line);
        }
    };
    struct Talk
    {
        ShortText call;
        ShortText number;
        QueueId queue;
        Direction direction = Direction::In;
        Instant since;
        bool stale = false; ///< a later talk began: its end was not told. Or its end is all that is told
        std::optional<Stamp> overlap; ///< where the later talk began
        /// The list of members says that he talks; the talk's beginning was not told.
        [[nodiscard]] bool isUnseen() const { return call.empty(); }
        bool operator==(const Talk &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(call, number, queue, direction, since, stale, overlap);
        }
    };
    struct Ringing
    {
        ShortText call;
        QueueId queue;
        Instant since;
        bool operator==(const Ringing &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(call, queue, since);
        }
    };
    /// A membership as the list tells it.
    struct Listed
    {
        QueueId queue;
        Instant at; ///< when it was seen
        bool paused = false;
        std::string reason;
        std::optional<Instant> pausedSince, memberSince;
        bool inCall = false; ///< talks to a caller of that queue
        bool operator==(const Listed &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(queue, at, paused, reason, pausedSince, memberSince, inCall);
        }
    };
    /// What restarts cut off, kept in case it went on.
    struct Cut
    {
        /// From a restart until the next session began: not counted.
        struct Gap
        {
            Instant from;
            std::optional<Instant> to;
            bool operator==(const Gap &) const = default;
            template <class A>
            void archive(A &a)
            {
                a(from, to);
            }
        };
        std::vector<SessionRow> sessions; ///< that began by joining a queue
        std::vector<PauseRow> pauses;
        std::vector<Gap> gaps;
        /// Time counted as a pause since, as if there were no queue but those joined since. `isFree`: else
        /// nothing but that.
        struct Paused
        {
            Instant from, to;
            bool isFree = false;
            bool operator==(const Paused &) const = default;
            template <class A>
            void archive(A &a)
            {
                a(from, to, isFree);
            }
        };
        std::vector<Paused> paused;
        bool operator==(const Cut &) const = default;
        [[nodiscard]] bool has(QueueId queue) const; ///< none: any
        template <class A>
        void archive(A &a)
        {
            a(sessions, pauses, gaps, paused);
        }
    };
    /// A stretch of an agent's time and the measure that it belongs to.
    struct Passed
    {
        Instant from, to;
        qint64 AgentCell::*measure = nullptr; ///< null: none
    };

    AgentId id;
    bool seen = false;
    std::vector<SessionRow> sessions; ///< open ones
    std::vector<QueueId> known; ///< queues of which the source told a joining or leaving
    bool logOnKnown = false;
    PauseBook pauses;
    std::vector<Talk> talks;
    std::vector<Ringing> ringing;
    std::optional<Instant> wrapUpUntil;
    Instant settled; ///< counted in the cells up to here
    Instant since; ///< in the present state since
    AgentState state = AgentState::Offline;
    std::optional<Instant> lastCall;
    std::vector<Listed> listed; ///< by the list that is being told
    Cut cut;
    Instant started; ///< the last restart of the system that was taken into account, see m_started
    FactPlace touched; ///< the last fact that concerned the agent, but for records
    FactPlace recorded; ///< the latest record that did: their order is not that of the facts
    bool operator==(const TrackedAgent &) const = default;
    template <class A>
    void archive(A &a)
    {
        a(id, seen, sessions, known, logOnKnown, pauses, talks, ringing, wrapUpUntil, settled, since, state,
          lastCall, listed, cut, started, touched, recorded);
    }
    /// The same, but for `recorded`.
    [[nodiscard]] bool isLike(const TrackedAgent &other) const;
    /// Out of everything, so that a restart or a list of members gives no row and counts no time.
    [[nodiscard]] bool isAtRest() const
    {
        return !seen
            || (sessions.empty() && pauses.isEmpty() && talks.empty() && ringing.empty() && !wrapUpUntil
                && listed.empty() && cut.sessions.empty() && state == AgentState::Offline);
    }
    [[nodiscard]] std::vector<QueueId> queues() const; ///< that the agent is in
    [[nodiscard]] bool isTalking() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] AgentState stateAt(Instant at) const;
    /// Time since it was last counted; logged in and paused beside what the agent did meanwhile.
    [[nodiscard]] std::array<Passed, 4> passed(Instant to) const;
};

} // namespace callhelm
