#include "services/rejectstable.h"

#include <QCoreApplication>

namespace callhelm {

QString rejectionText(const RejectedRow &row)
{
    return row.sameAs != 0 ? QCoreApplication::translate("RecordImport", "In row %1 too.").arg(row.sameAs)
                           : row.reason;
}

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
        table.rows.push_back({row.row, row.column, row.value, rejectionText(row)});
    return table;
}

} // namespace callhelm
