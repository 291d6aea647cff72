#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class WaitingLeadColumn { Lead, Waits, Why, Count };

/// Leads that wait, and why: words in two lines, the second as their detail.
class WaitingLeadModel final : public TableModelBase<WaitingLead, WaitingLeadColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::WaitingLeadModel)
public:
    explicit WaitingLeadModel(LeadNames names, QObject *parent = nullptr);

    /// The moment up to which they wait: of the leads that come next.
    void setNow(Instant now) { m_now = now; }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const WaitingLead &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const WaitingLead &row) const override { return row.lead.value(); }
    [[nodiscard]] QString searchText(const WaitingLead &row) const override;

private:
    LeadNames m_names;
    Instant m_now{};
};

} // namespace callhelm
