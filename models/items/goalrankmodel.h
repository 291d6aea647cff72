#pragma once

#include <QCoreApplication>

#include "items/tablemodelbase.h"
#include "kpi/goalline.h"

namespace callhelm {

/// An agent's place by one metric; the last row is the team's own.
struct GoalRankRow
{
    KpiSubject subject;
    QString name;
    std::optional<int> rank;
    GoalLine line;
    bool isWhole = false; ///< the team's, or everybody's
};

enum class GoalRankColumn { Rank, Agent, Done, Goal, OfGoal, AtThisRate, Count };

/// The agents of a team by one metric, in the order in which they are given.
class GoalRankModel final : public TableModelBase<GoalRankRow, GoalRankColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::GoalRankModel)
public:
    using TableModelBase::TableModelBase;

    /// Keeps what is selected where the order is the same.
    void setRanking(std::vector<GoalRankRow> rows);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const GoalRankRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const GoalRankRow &row) const override;
};

} // namespace callhelm
