#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "items/flooragentmodel.h"

namespace callhelm::bench {

/// The usual way: a table that announces each change as it comes, under a QSortFilterProxyModel.
class UnbatchedTable final : public QAbstractTableModel
{
public:
    explicit UnbatchedTable(std::vector<FloorAgent> agents) : m_agents(std::move(agents)) { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_agents.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(FloorAgentColumn::Count);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const FloorAgent &agent = m_agents[std::size_t(index.row())];
        switch (FloorAgentColumn(index.column())) {
        case FloorAgentColumn::Agent:
            return agent.name;
        case FloorAgentColumn::State:
            return int(agent.state);
        case FloorAgentColumn::For:
            return toMs(agent.since);
        case FloorAgentColumn::With:
            return agent.with;
        case FloorAgentColumn::Queue:
            return agent.queue;
        case FloorAgentColumn::Calls:
            return agent.today.calls;
        case FloorAgentColumn::Answered:
            return agent.today.answered;
        case FloorAgentColumn::Missed:
            return agent.today.missed;
        case FloorAgentColumn::Talk:
            return agent.today.talkIn;
        case FloorAgentColumn::OccupancyNow:
            return double(agent.last30.talkIn) / 1'800'000;
        case FloorAgentColumn::OccupancyToday:
            return double(agent.today.talkIn) / 28'800'000;
        default:
            return {};
        }
    }

    void update(std::size_t row, const FloorAgent &agent)
    {
        m_agents[row] = agent;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }

private:
    std::vector<FloorAgent> m_agents;
};

} // namespace callhelm::bench
