#pragma once

#include "base/calendar.h"
#include "reports/tablewriter.h"

namespace callhelm {

/// A JSON array with one object a line, keyed by the columns' stable names. Shares are 0…1, lengths of time
/// are seconds, moments are ISO 8601 with offset, missing figures are null.
class JsonWriter final : public TableWriter
{
public:
    JsonWriter(QIODevice &device, Calendar calendar);

    Result<void> begin(const ReportTable &head) override;
    Result<void> row(const ReportRow &values) override;
    Result<void> finish() override;

private:
    [[nodiscard]] QByteArray valueOf(const QVariant &value, ColumnType type) const;

    Calendar m_calendar;
    std::vector<QByteArray> m_keys; ///< quoted
    std::vector<ColumnType> m_types;
    bool m_first = true;
};

} // namespace callhelm
