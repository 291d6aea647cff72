#pragma once

#include <optional>

#include "domain/cells.h"
#include "metrics/goal.h"
#include "metrics/metric.h"

namespace callhelm {

class QueueSum;

/// Part and whole of a service level: additive over queues and intervals, each by its own definition.
struct ServiceShare
{
    qint64 part = 0;
    qint64 whole = 0;
    bool operator==(const ServiceShare &) const = default;

    [[nodiscard]] Figure value() const;
    /// How many calls in a row must be answered in time to be back at `goal` basis points:
    /// max(0, ⌈(p·T − S)/(1 − p)⌉); nothing while no call counted, or with a goal of 100 % once missed.
    [[nodiscard]] std::optional<qint64> recovery(int goal) const;
    /// How many calls may still be missed before the goal is lost: max(0, ⌊S/p − T⌋).
    [[nodiscard]] std::optional<qint64> allowance(int goal) const;
};

/// The call KPIs of SPEC section 3, read off a cell under a goal, or off a sum of cells, each measured under
/// its own goal. Shares are 0…1, times are seconds.
class QueueFigures
{
public:
    /// Cell and goal must outlive the figures.
    QueueFigures(const QueueCell &cell, const QueueGoal &goal) : m_cell(cell), m_goal(goal) { }
    /// The sum must outlive the figures.
    explicit QueueFigures(const QueueSum &sum);

    [[nodiscard]] const QueueCell &cell() const { return m_cell; }
    /// The goal that everything was measured under; nothing where goals differ, or without any cell.
    [[nodiscard]] std::optional<QueueGoal> goal() const;

    [[nodiscard]] qint64 offered() const { return m_cell.offered; }
    [[nodiscard]] qint64 answered() const; ///< A
    [[nodiscard]] qint64 abandoned() const; ///< B
    [[nodiscard]] qint64 abandonedShort() const; ///< Bs: gave up in less than the short limit
    [[nodiscard]] qint64 otherExits() const; ///< X = timed out + left by key + left empty
    [[nodiscard]] qint64 finished() const; ///< O = A + B + X, the denominator of the service level
    [[nodiscard]] qint64 waiting() const; ///< offered − finished
    [[nodiscard]] qint64 missed() const; ///< B + X
    [[nodiscard]] qint64 answeredWithin() const; ///< A|T: waited at most T seconds
    [[nodiscard]] qint64 abandonedWithin() const; ///< B|T

    /// Each queue by its own definition: Σ parts / Σ wholes.
    [[nodiscard]] Figure serviceLevel() const { return share().value(); }
    /// By another definition, all under one goal.
    [[nodiscard]] Figure serviceLevel(ServiceLevelDefinition definition) const;
    [[nodiscard]] Figure meanWait() const; ///< ASA = Σ wait(answered) / A
    [[nodiscard]] Figure patience() const; ///< Σ wait(abandoned) / B
    [[nodiscard]] Figure longestWait() const; ///< of all that ended
    [[nodiscard]] Figure handleTime() const; ///< AHT = (talk + hold + wrap-up) / A
    [[nodiscard]] Figure abandonRate() const; ///< B / O
    [[nodiscard]] Figure abandonRateWithoutShort() const; ///< (B − Bs) / (O − Bs)
    [[nodiscard]] bool doubtful() const { return m_cell.doubtful > 0; }

    using Share = ServiceShare;
    [[nodiscard]] Share share(ServiceLevelDefinition definition) const;
    [[nodiscard]] Share share() const;
    [[nodiscard]] std::optional<qint64> recovery() const { return share().recovery(m_goal.goal); }
    [[nodiscard]] std::optional<qint64> allowance() const { return share().allowance(m_goal.goal); }

private:
    const QueueCell &m_cell;
    const QueueGoal &m_goal; ///< of a sum: one of its goals
    const QueueSum *m_sum = nullptr;
};

/// Occupancy = handling / (handling + available); ringing counts as available.
[[nodiscard]] Figure occupancy(const AgentCell &cell);
/// Utilisation = handling / logged-in time.
[[nodiscard]] Figure utilisation(const AgentCell &cell);
/// Pause share = paused / logged-in time.
[[nodiscard]] Figure pauseShare(const AgentCell &cell);
/// Mean talk of an agent's calls, seconds.
[[nodiscard]] Figure meanTalk(const AgentCell &cell);

} // namespace callhelm
