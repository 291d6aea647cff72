#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class DueRecallColumn { Due, Lead, Way, Count };

/// Leads that are about to be taken back: when, from whom, and likely to whom.
class DueRecallModel final : public TableModelBase<DueRecall, DueRecallColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DueRecallModel)
public:
    explicit DueRecallModel(LeadNames names, QObject *parent = nullptr);

    [[nodiscard]] const LeadNames &names() const { return m_names; }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const DueRecall &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const DueRecall &row) const override;

private:
    LeadNames m_names;
};

} // namespace callhelm
