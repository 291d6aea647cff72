#pragma once

#include "domain/cells.h"
#include "items/rowmodel.h"

namespace callhelm {

/// What an agent did in one interval.
struct AgentFiguresRow
{
    AgentId agent;
    Instant start;
    AgentCell cell;
};

/// The agents' figures of SPEC section 3, a row per agent and interval. Call counts belong to the interval in
/// which the call entered; times to the interval in which they passed.
class AgentFiguresModel final : public RowModel<AgentFiguresRow>
{
    Q_OBJECT
public:
    enum Column {
        Agent,
        Start,
        Calls,
        Answered,
        Missed,
        CallsOut,
        CallTalk,
        MeanTalk,
        LoggedIn,
        Occupancy,
        Utilisation,
        PauseShare,
        Handling,
        TalkIn,
        TalkOut,
        Hold,
        WrapUp,
        Available,
        Ringing,
        Paused,
        ColumnCount
    };
    using RowModel::RowModel;

    /// The raw value of a column for any cell.
    [[nodiscard]] static QVariant figureOf(const AgentCell &cell, int column);
    [[nodiscard]] static ValueKind kindOfColumn(int column);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override { return kindOfColumn(column); }
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
