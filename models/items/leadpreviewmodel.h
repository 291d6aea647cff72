#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// A step of a preview, or the sum of all.
struct LeadPreviewRow
{
    int number = 0; ///< from 1; of the sum: how many there are
    LeadPreview::Step step;
    bool isTotal = false;
};

enum class LeadPreviewColumn { Number, Agent, Count };

/// Whom the next leads would go to: behind number and receiver a column for each agent with what they are
/// owed or had over after it.
class LeadPreviewModel final : public TableModelBase<LeadPreviewRow, LeadPreviewColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadPreviewModel)
public:
    explicit LeadPreviewModel(LeadNames names, QObject *parent = nullptr);

    void setPreview(const LeadPreview &preview);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadPreviewRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadPreviewRow &row) const override;

private:
    [[nodiscard]] QVariant value(const LeadPreviewRow &row, Column column) const;
    /// Of the agents' columns; -1 of the others.
    [[nodiscard]] static int placeOf(Column column) { return int(column) - int(Column::Count); }

    LeadNames m_names;
    std::vector<AgentId> m_agents;
    std::vector<int> m_counts;
};

} // namespace callhelm
