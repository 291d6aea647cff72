#include "services/exportservice.h"

#include "services/storeaccess.h"

namespace callhelm {

Result<void> ExportService::allow(const QString &table)
{
    return m_access.requireRight(Act::ExportTable, table);
}

QFuture<Result<void>> ExportService::note(const QString &table, const QString &where, qint64 rows)
{
    if (auto allowed = allow(table); !allowed)
        return readyFuture(allowed);
    if (m_access.readOnly())
        return readyFuture(Result<void>());
    const AuditEntry entry = m_access.entry(
        Act::ExportTable, table, {}, {{QStringLiteral("file"), where}, {QStringLiteral("rows"), rows}});
    return mappedFuture<Result<void>>(m_access.note(entry), this, [](const Result<qint64> &number) {
        return number ? Result<void>() : number.error();
    });
}

} // namespace callhelm
