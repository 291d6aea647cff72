#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>

#include "base/ids.h"
#include "domain/rows.h"

namespace callhelm {

/// How many waits took how many whole seconds. Small and sorted; counts may be negative in a difference.
class WaitHistogram
{
public:
    void add(qint64 seconds, qint64 count = 1);
    void add(const WaitHistogram &other, int sign = 1);
    /// Number of waits of at most `seconds`.
    [[nodiscard]] qint64 within(qint64 seconds) const;
    /// Number of waits shorter than `seconds`.
    [[nodiscard]] qint64 below(qint64 seconds) const { return within(seconds - 1); }
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 sum() const;
    /// The longest wait, or nothing.
    [[nodiscard]] std::optional<qint64> longest() const;
    [[nodiscard]] bool isEmpty() const { return m_bins.empty(); }

    /// Compact bytes for the store: pairs of variable-length integers (gap, count).
    [[nodiscard]] QByteArray toBytes() const;
    /// Reads toBytes(); nothing when the bytes are damaged.
    static std::optional<WaitHistogram> fromBytes(QByteArrayView bytes);
    /// The same in place, without new memory where the old suffices; false when the bytes are damaged.
    [[nodiscard]] bool assign(QByteArrayView bytes);

    bool operator==(const WaitHistogram &) const = default;

private:
    std::vector<std::pair<qint64, qint64>> m_bins; ///< (seconds, count), sorted, no zero counts
};

/// What the visits that entered one queue in one interval came to. Additive: a day is the sum of its
/// quarters.
struct QueueCell
{
    qint64 entries = 0; ///< times a source told that a caller entered; equals offered when the books balance
    qint64 offered = 0; ///< entered the queue, whatever came of it
    qint64 timedOut = 0;
    qint64 leftByKey = 0;
    qint64 leftEmpty = 0;
    qint64 refused = 0; ///< turned away at the door; not offered
    qint64 doubtful = 0; ///< visits with a Doubt
    qint64 attempts = 0; ///< agents rung in vain
    qint64 talk = 0; ///< seconds
    qint64 hold = 0;
    qint64 wrapUp = 0;
    WaitHistogram answered; ///< waits of the answered
    WaitHistogram abandoned; ///< waits of those who gave up
    WaitHistogram left; ///< waits of the other exits

    void add(const QueueCell &other, int sign = 1);
    /// Counts a visit in (+1) or out (-1). The only place that says what a visit adds to a figure.
    void count(const VisitRow &visit, int sign = 1);
    bool operator==(const QueueCell &) const = default;
};

/// What one agent did in one interval. Call counts belong to the interval in which the call entered; times to
/// the interval in which they passed.
struct AgentCell
{
    qint64 calls = 0; ///< calls in which he took part for the first time (see AgentCallCarry)
    qint64 answered = 0; ///< legs
    qint64 missed = 0; ///< rung in vain, caller still there
    qint64 callsOut = 0; ///< dialled, answered or not
    qint64 callTalk = 0; ///< seconds of talk of the calls that entered in the interval
    qint64 loggedIn = 0; ///< ms
    qint64 paused = 0; ///< ms
    qint64 available = 0; ///< ms: logged in, neither paused nor handling; ringing included
    qint64 ringing = 0; ///< ms, of the available time
    qint64 talkIn = 0; ///< ms
    qint64 talkOut = 0; ///< ms
    qint64 hold = 0; ///< ms
    qint64 wrapUp = 0; ///< ms

    void add(const AgentCell &other, int sign = 1);
    /// Counts a leg in (+1) or out (-1), in the interval in which its call counts.
    void count(const LegRow &leg, int sign = 1);
    /// Counts a call without a queue in or out, in the interval in which it was dialled.
    void count(const DirectRow &call, int sign = 1);
    [[nodiscard]] qint64 handling() const { return talkIn + talkOut + hold + wrapUp; }
    [[nodiscard]] bool isZero() const { return *this == AgentCell(); }
    bool operator==(const AgentCell &) const = default;
};

template <class Who>
struct CellKey
{
    Who who;
    qint64 slot = 0; ///< number of the quarter (base/calendar.h), or Julian day for a day's cell
    auto operator<=>(const CellKey &) const = default; // NOLINT(modernize-use-nullptr): as in ids.h
};
using QueueCellKey = CellKey<QueueId>;
using AgentCellKey = CellKey<AgentId>;

/// Takes part in counting distinct calls over any range: `count` calls in which the agent took part in slot
/// `to` had last seen him in the earlier slot `from`. Distinct calls of slots a…b = Σ calls + Σ carries with
/// from < a ≤ to ≤ b.
struct CarryKey
{
    AgentId agent;
    qint64 from = 0;
    qint64 to = 0;
    auto operator<=>(const CarryKey &) const = default; // NOLINT(modernize-use-nullptr): as in ids.h
};

} // namespace callhelm

template <class Who>
struct std::hash<callhelm::CellKey<Who>>
{
    std::size_t operator()(const callhelm::CellKey<Who> &key) const noexcept
    {
        return std::hash<qint64>()(key.who.value() * 0x9E3779B97F4A7C15LL ^ key.slot);
    }
};
