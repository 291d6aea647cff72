#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/result.h"

namespace callhelm {

class Database;

enum class MigrationOutcome {
    UpToDate, ///< nothing to do
    Created, ///< made from nothing
    Migrated, ///< brought to the newest schema
    Newer, ///< written by a newer program: untouched
    Failed ///< as it was before, and why
};

/// What became of a store, or would.
struct Migration
{
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int from = 0; ///< schema found; 0 in a new store
    int to = 0; ///< schema now
    QString backup; ///< copy made before an existing store was changed; empty when there was none
    std::optional<Error> error; ///< for Newer and Failed
};

/// Brings a store to the newest schema by numbered scripts: 0001_initial.sql, 0002_… in one folder, each in
/// one transaction together with the number it leads to (PRAGMA user_version).
class Migrator
{
public:
    /// `folder` may be a folder on disk or one of Qt's resources.
    explicit Migrator(QString folder = QStringLiteral(":/migrations"));

    /// What migrate() would do, without touching a byte. `to` is the newest schema.
    [[nodiscard]] Migration look(const QString &path) const;
    /// Makes the store, whole or not at all, or brings it up to date. An existing store is first copied to
    /// `<path>.before-<to>`.
    /// After a failure the store is whole: as it was, or at a schema between, when an earlier script of
    /// several went well.
    [[nodiscard]] Migration migrate(const QString &path) const;

private:
    struct Script
    {
        int number = 0;
        QString file;
    };

    [[nodiscard]] Result<std::vector<Script>> scripts() const;
    [[nodiscard]] Result<void> create(const QString &path) const;
    [[nodiscard]] Result<int> apply(const QString &path, int target) const;
    [[nodiscard]] Result<void> runAll(Database &database, int target) const;
    static Result<void> run(Database &database, const Script &script);

    QString m_folder;
};

} // namespace callhelm
