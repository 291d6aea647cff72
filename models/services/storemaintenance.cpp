#include "services/storemaintenance.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "store/auditlog.h"
#include "store/backup.h"
#include "store/foldrules.h"
#include "store/kpikeeper.h"
#include "store/journal.h"
#include "store/migrator.h"
#include "store/openstore.h"
#include "store/restore.h"
#include "store/storelock.h"
#include "store/verifier.h"

namespace callhelm {

namespace {

/// Folds everything again where an earlier program folded it by other rules; tells whether it did.
Result<bool> foldByOwnRules(const QString &store)
{
    auto database = openStore(store, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    auto needed = needsRefold(**database);
    auto uncounted = needsRecount(**database);
    if (!needed || !uncounted)
        return !needed ? needed : uncounted;
    if (!*needed && !*uncounted)
        return false;
    auto calendar = readCalendar(**database, QTimeZone());
    if (!calendar)
        return calendar.error();
    if (auto journal = Journal::open(**database, *calendar); !journal)
        return journal.error();
    return true;
}

} // namespace

Result<std::vector<Difference>> StoreMaintenance::verify(const QString &store)
{
    auto database = openStore(store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    // The days' tables are checked in the zone they were made in, whatever zone one wants to read them in.
    auto calendar = readCalendar(**database, QTimeZone());
    if (!calendar)
        return calendar.error();
    // A damaged index would not show in a comparison of rows, only in the answers that use it.
    if (auto whole = (*database)->check(Database::Thoroughness::Indexes); !whole)
        return whole.error();
    database->reset();
    return verifyStore(store, *calendar);
}

Result<StoreMaintenance::AuditFinding> StoreMaintenance::verifyAudit(const QString &store)
{
    auto database = openStore(store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto verdict = callhelm::verifyAudit(**database);
    if (!verdict)
        return verdict.error();
    AuditFinding finding{verdict->entries, {}};
    if (!verdict->broken)
        return finding;
    using Kind = AuditChain::Break::Kind;
    const qint64 number = verdict->broken->number;
    switch (verdict->broken->kind) {
    case Kind::Changed:
        finding.broken = QCoreApplication::translate("StoreMaintenance", "Entry %1 is not what was written.")
                             .arg(number);
        break;
    case Kind::Missing:
        finding.broken = QCoreApplication::translate("StoreMaintenance", "Entry %1 is missing.").arg(number);
        break;
    case Kind::Misplaced:
        finding.broken
            = QCoreApplication::translate("StoreMaintenance", "Entry %1 stands where it does not belong.")
                  .arg(number);
        break;
    }
    return finding;
}

Result<AuditEnd> StoreMaintenance::backUp(const QString &store, const QString &target)
{
    auto database = openStore(store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (auto done = backup(**database, target); !done)
        return done.error();
    auto copy = openStore(target, Database::Mode::ReadOnly);
    return copy ? readAuditEnd(**copy) : copy.error();
}

Result<QString> StoreMaintenance::restore(const QString &backup, const QString &store)
{
    const auto lock = StoreLock::take(store);
    if (!lock)
        return lock.error();
    auto restored = callhelm::restore(backup, store);
    if (!restored)
        return restored.error();
    return restored->kept;
}

Result<QString> StoreMaintenance::migrate(const QString &store)
{
    const auto lock = StoreLock::take(store);
    if (!lock)
        return lock.error();
    const Migration migration = Migrator().migrate(store);
    if (migration.error)
        return *migration.error;
    auto folded = foldByOwnRules(store);
    if (!folded)
        return folded.error();
    switch (migration.outcome) {
    case MigrationOutcome::Created:
        return QCoreApplication::translate("StoreMaintenance", "Made a new store, schema %1.")
            .arg(migration.to);
    case MigrationOutcome::Migrated:
        return QCoreApplication::translate("StoreMaintenance",
                                           "Brought from schema %1 to %2; a copy as it was is in %3.")
            .arg(migration.from)
            .arg(migration.to)
            .arg(migration.backup);
    default:
        if (*folded)
            return QCoreApplication::translate("StoreMaintenance",
                                               "Worked the figures out again by today's rules.");
        return QCoreApplication::translate("StoreMaintenance", "Nothing to do: schema %1 is the newest.")
            .arg(migration.to);
    }
}

} // namespace callhelm
