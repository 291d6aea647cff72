#pragma once

#include <QCoreApplication>

#include "base/calendar.h"
#include "metrics/agentmetrics.h"
#include "items/rowmodel.h"

namespace callhelm {

/// What an agent, or the members of a team, did in one interval.
struct AgentFiguresRow
{
    AgentId agent;
    Instant start;
    AgentCell cell;
    TeamId team = {}; ///< in place of an agent
};

enum class AgentFiguresColumn {
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
    Count
};

/// The agents' figures of SPEC section 3, a row per agent (or team) and interval. Call counts belong to the
/// interval in which the call entered; times to the interval in which they passed.
class AgentFiguresModel final : public RowModel<AgentFiguresRow, AgentFiguresColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AgentFiguresModel)
public:
    enum class Who { Agents, Teams };
    explicit AgentFiguresModel(NameLookup names, QObject *parent = nullptr)
        : AgentFiguresModel(std::move(names), Who::Agents, parent)
    {
    }
    AgentFiguresModel(NameLookup names, Who who, QObject *parent)
        : RowModel(std::move(names), parent), m_who(who)
    {
    }

    /// How long the intervals are; read it before the rows change.
    void setBy(By by) { m_by = by; }
    [[nodiscard]] By by() const { return m_by; }

    /// The figure that a column shows; null for columns that are none.
    [[nodiscard]] static const AgentMetric *metricOf(Column column);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const AgentFiguresRow &row, Column column) const override;
    [[nodiscard]] QVariant cell(const AgentFiguresRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const AgentFiguresRow &row) const override;
    [[nodiscard]] QString searchText(const AgentFiguresRow &row) const override;

private:
    Who m_who;
    By m_by = By::All;
};

} // namespace callhelm
