#pragma once

#include <functional>

#include <QCoreApplication>

#include "items/rowmodel.h"
#include "metrics/leadmetrics.h"

namespace callhelm {

enum class LeadFiguresColumn {
    Who,
    Start,
    Received,
    WaitMedian,
    WaitLongest,
    CareMedian,
    CareLongest,
    InTarget,
    Uncontacted,
    Won,
    WonShare,
    Count
};

/// What came of leads, a row for each rule, source or agent and interval.
class LeadFiguresModel final : public TableModelBase<LeadFiguresRow, LeadFiguresColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadFiguresModel)
public:
    /// Which of the names a row is told by; without one it has none.
    using Name = std::function<QString(const LeadFiguresRow &)>;
    LeadFiguresModel(Name name, QObject *parent) : TableModelBase(parent), m_name(std::move(name)) { }

    /// What rows are told apart by; read it before the rows change.
    void setPer(LeadsPer per) { m_per = per; }
    /// The figure that a column shows; null for columns that are none.
    [[nodiscard]] static const LeadMetric *metricOf(Column column);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadFiguresRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadFiguresRow &row) const override;
    [[nodiscard]] bool differs(const LeadFiguresRow &before, const LeadFiguresRow &after) const override
    {
        return !(before.figures == after.figures) || before.ruleName != after.ruleName;
    }
    [[nodiscard]] QString searchText(const LeadFiguresRow &row) const override;

private:
    Name m_name;
    LeadsPer m_per = LeadsPer::Rule;
};

} // namespace callhelm
