#include "services/exportservice.h"

#include "services/storeaccess.h"

namespace callhelm {

Result<void> ExportService::allow(const QString &table)
{
    return m_access.requireRight(Act::ExportTable, table);
}

QFuture<Result<void>> ExportService::note(const QString &table, const QString &file, qint64 rows)
{
    if (auto allowed = allow(table); !allowed)
        return readyFuture(allowed);
    if (m_access.readOnly())
        return readyFuture(Result<void>());
    const AuditEntry entry = m_access.entry(Act::ExportTable, table, {},
                                            {{QStringLiteral("file"), file}, {QStringLiteral("rows"), rows}});
    return mappedFuture<Result<void>>(m_access.note(entry), this,
                                      [this](const Result<qint64> &number) -> Result<void> {
                                          if (number)
                                              return {};
                                          Q_EMIT m_access.failed(number.error());
                                          return number.error();
                                      });
}

} // namespace callhelm
