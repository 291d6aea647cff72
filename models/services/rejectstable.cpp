#include "services/rejectstable.h"

namespace callhelm {

ReportTable rejectsTable(const std::vector<RejectedRow> &rows)
{
    ReportTable table;
    table.id = QStringLiteral("rejected");
    table.columns = {{QStringLiteral("row"), {}, {}, ColumnType::Count},
                     {QStringLiteral("column"), {}, {}, ColumnType::Words},
                     {QStringLiteral("value"), {}, {}, ColumnType::Words},
                     {QStringLiteral("reason"), {}, {}, ColumnType::Words}};
    table.rows.reserve(rows.size());
    for (const RejectedRow &row : rows)
        table.rows.push_back({row.row, row.column, row.value, row.reason});
    return table;
}

} // namespace callhelm
