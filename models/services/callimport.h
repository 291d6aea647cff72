#pragma once

#include <functional>

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include "base/result.h"
#include "domain/source.h"
#include "services/importreport.h"

namespace callhelm {

class Journal;

/// How far an import has come.
struct ImportProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 lines = 0;
};

/// Takes whole files of facts (queue_log, call detail records, or recordings of the manager interface) into a
/// store, the oldest first, in one transaction: all of them or nothing.
struct CallImport
{
    QStringList files;
    SourceInfo source{QStringLiteral("queue_log"), SourceKind::QueueLog}; ///< its kind is the files'
    QTimeZone zone = QTimeZone::utc(); ///< the organisation's, for files that tell local times
    bool dryRun = false; ///< say what would happen and change nothing
    /// Asked now and then; false stops the import, and nothing was changed. May be empty.
    std::function<bool(const ImportProgress &)> goOn;
    /// Asked once, when all was read and before it is committed; false stops it. May be empty.
    std::function<bool()> mayCommit;
    /// Writes, in the import's own transaction, what else belongs to it: its line in the audit trail. Its
    /// error undoes the import. May be empty; not called by a dry run.
    std::function<Result<void>(const ImportReport &)> note;

    /// Hears of every rejected line as it is met; the report names only the first ones. May be empty.
    std::function<void(const DoctorNote &)> rejected;

    /// What the audit trail says of it.
    [[nodiscard]] QJsonObject auditFields() const;
    /// Fails as run() would when a file can't be read or is of another kind; asked before a store is made for
    /// it.
    [[nodiscard]] Result<void> check() const;
    /// Fails with Error::Kind::Cancelled when stopped, else with what went wrong, naming the file.
    Result<ImportReport> run(Journal &journal) const;
};

} // namespace callhelm
