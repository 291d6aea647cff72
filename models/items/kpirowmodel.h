#pragma once

#include <memory>
#include <unordered_map>

#include <QCoreApplication>

#include "items/rowmodel.h"
#include "metrics/kpifigures.h"

namespace callhelm {

enum class KpiRowColumn { At, Agent, Customer, Record, Amount, Whole, By, Count };

/// What makes up a figure that goals are set for: an act on a record or a call a row.
class KpiRowModel final : public RowModel<KpiRow, KpiRowColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::KpiRowModel)
public:
    using Names = std::unordered_map<RecordId, QString>;

    /// `unit`: of amounts (KpiMetric::rowUnit).
    KpiRowModel(NameLookup names, MetricUnit unit, QObject *parent);

    /// What customers and records are called; read before the rows change.
    void setRecordNames(std::shared_ptr<const Names> names) { m_records = std::move(names); }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const KpiRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const KpiRow &row) const override;
    [[nodiscard]] QString searchText(const KpiRow &row) const override;

private:
    [[nodiscard]] QString nameOfRecord(RecordId record) const;

    [[nodiscard]] ValueKind kindOfAmounts() const;
    [[nodiscard]] QVariant amount(qint64 amount) const;

    MetricUnit m_unit;
    std::shared_ptr<const Names> m_records;
};

} // namespace callhelm
