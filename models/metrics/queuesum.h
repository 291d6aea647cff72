#pragma once

#include <optional>

#include "metrics/figures.h"

namespace callhelm {

/// Figures of several cells together, each measured under its own queue's goal: a total over queues, or a
/// queue over time. Shares and means come from the sums, never from other shares.
class QueueSum
{
public:
    QueueSum() = default;
    QueueSum(const QueueCell &cell, const QueueGoal &goal) { add(cell, goal); }

    void add(const QueueCell &cell, const QueueGoal &goal);
    void add(const QueueSum &other);

    [[nodiscard]] const QueueCell &cell() const { return m_cell; }
    /// The goal all cells were measured under; nothing when they differ, or without any cell.
    [[nodiscard]] std::optional<QueueGoal> goal() const;

    /// All figures, those that depend on goals as each cell's own goal has them.
    [[nodiscard]] QueueFigures figures() const { return QueueFigures(*this); }

    [[nodiscard]] qint64 abandonedShort() const { return m_abandonedShort; }
    [[nodiscard]] qint64 answeredWithin() const { return m_answeredWithin; }
    [[nodiscard]] qint64 abandonedWithin() const { return m_abandonedWithin; }
    [[nodiscard]] QueueFigures::Share serviceShare() const { return m_share; }

private:
    friend class QueueFigures;

    QueueCell m_cell;
    QueueGoal m_goal;
    int m_goals = 0; ///< 0: none yet, 1: one and the same, 2: several
    qint64 m_abandonedShort = 0;
    qint64 m_answeredWithin = 0;
    qint64 m_abandonedWithin = 0;
    QueueFigures::Share m_share;
};

} // namespace callhelm
