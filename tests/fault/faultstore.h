#pragma once

#include "faultyrun.h"
#include "services/storemaintenance.h"
#include "store/openstore.h"
#include "support/storedump.h"

namespace callhelm {

/// What a store tells after it was healed, opened as a reader does. Fails the test program when it is not
/// sound.
struct HealedStore
{
    QByteArrayList dump; ///< empty when `error` says why
    QString error;
    bool isMissing = false; ///< there is no store

    explicit HealedStore(const QString &path)
    {
        isMissing = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
        if (isMissing)
            return;
        const auto differences = StoreMaintenance::verify(path);
        if (!differences)
            error = differences.error().toString();
        else if (!differences->empty())
            error = differences->front().table + QStringLiteral(": ")
                + differences->front().examples.join(QStringLiteral("; "));
        if (!error.isEmpty())
            return;
        auto database = openStore(path, Database::Mode::ReadOnly);
        if (database)
            dump = dumpStore(**database);
        else
            error = database.error().toString();
    }
};

/// Copies a store with what lies beside it, in place of all that is in the target's folder.
inline void copyStore(const QString &from, const QString &to)
{
    const QDir folder = QFileInfo(to).absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System))
        QFile::remove(folder.filePath(name));
    for (const char *ending : {"", "-wal", "-journal"})
        if (QFile::exists(from + QLatin1String(ending)))
            QFile::copy(from + QLatin1String(ending), to + QLatin1String(ending));
}

/// Files in a store's folder, the store itself aside.
inline QStringList filesBeside(const QString &store)
{
    QStringList names
        = QFileInfo(store).absoluteDir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    names.removeOne(QFileInfo(store).fileName());
    return names;
}

} // namespace callhelm
