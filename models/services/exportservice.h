#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"

namespace callhelm {

class StoreAccess;

/// Tables that leave the program: who may, and that the trail says so.
class ExportService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit ExportService(StoreAccess &access) : m_access(access) { }

    /// To be asked before anything is written. Fails with Error::Kind::Denied.
    Result<void> allow(const QString &table);
    /// Notes that a table was written to a file. What fails is told by StoreAccess::failed() too: whoever
    /// exported has gone on. A store that is only read notes nothing.
    QFuture<Result<void>> note(const QString &table, const QString &file, qint64 rows);

private:
    StoreAccess &m_access;
};

} // namespace callhelm
