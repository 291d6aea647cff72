#include "services/exportservice.h"

#include "services/auditline.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/auditlog.h"

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
    const AuditEntry entry = m_access.entry(Act::ExportTable, table, {}, {});
    const QJsonObject fields{{QStringLiteral("file"), file}, {QStringLiteral("rows"), rows}};
    const auto write = [entry, fields](Writer &writer) -> Result<bool> {
        auto done = writer.commitAudited([&](Database &database) -> Result<void> {
            auto end = readAuditEnd(database);
            if (!end)
                return end.error();
            AuditEntry line = entry;
            line.to = auditText(withTrailEnd(fields, *end));
            auto kept = appendAudit(database, line);
            return kept ? Result<void>() : kept.error();
        });
        return done ? Result<bool>(true) : done.error();
    };
    return mappedFuture<Result<void>>(m_access.change<bool>(write), this,
                                      [this](const Result<bool> &done) -> Result<void> {
                                          if (done) {
                                              Q_EMIT m_access.audited();
                                              return {};
                                          }
                                          Q_EMIT m_access.failed(done.error());
                                          return done.error();
                                      });
}

} // namespace callhelm
