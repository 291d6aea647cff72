#pragma once

#include <atomic>
#include <memory>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/importmapping.h"
#include "services/importcontrol.h"
#include "services/recordimportreport.h"

namespace callhelm {

class Change;
class StoreAccess;

/// A file that is to become records, with how.
struct RecordImportTask
{
    QString file;
    QString sheet; ///< XLSX; empty: the first
    QString encoding; ///< CSV, by name; empty: as found
    QString separator; ///< CSV; empty: as found
    std::optional<qint64> headerRow; ///< 0: none; nothing: as found
    ImportMapping mapping;
};

/// Names of the encodings that a CSV file may have.
[[nodiscard]] QStringList importEncodings();

/// Files of customers, deals … are looked at, checked, and taken: all of a file or nothing.
class RecordImportService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit RecordImportService(StoreAccess &access);
    ~RecordImportService() override;

    /// How the file would be read, from the whole of it, and what its columns seem to be. Needs no store.
    /// Progress and cancel by the future.
    [[nodiscard]] QFuture<Result<FileFinding>> inspect(const RecordImportTask &file);
    /// What would become of each row; changes nothing. Progress (0 … 100) and cancel by the future.
    [[nodiscard]] QFuture<Result<RecordImportReport>> check(const RecordImportTask &task);
    /// Takes the file, with progress (0 … 100). Fails with Error::Kind::Cancelled when it was stopped by the
    /// control, which may be null; then nothing was taken.
    QFuture<Result<RecordImportReport>> take(const RecordImportTask &task,
                                             const std::shared_ptr<ImportControl> &control = {});

    /// Takes a whole import back. Fails with Error::Kind::Usage once something was built on it. What was
    /// taken lies on the undo stack, too: there it can be made again.
    QFuture<Result<void>> undo(const RecordImportReport &report) { return undo(report.batch, report.file); }
    QFuture<Result<void>> undo(BatchId batch, const QString &file);
    /// The latest imports that made or changed something, by whomever, the last first.
    [[nodiscard]] QFuture<Result<std::vector<TakenImport>>> imports();

    /// The saved mappings, by name.
    [[nodiscard]] QFuture<Result<std::vector<NamedMapping>>> mappings();
    QFuture<Result<void>> saveMapping(const QString &name, const ImportMapping &mapping);
    QFuture<Result<void>> removeMapping(const QString &name);
    /// The import of that very file before; nothing where there was none, or it was undone.
    [[nodiscard]] QFuture<Result<std::optional<TakenFile>>> takenBefore(const QString &file);

Q_SIGNALS:
    void taken(); ///< records were made or changed by a file, or an import was taken back

private:
    QFuture<Result<RecordImportReport>> run(const RecordImportTask &task, bool dryRun,
                                            const std::shared_ptr<ImportControl> &control);
    [[nodiscard]] std::unique_ptr<Change> undoing(BatchId batch, const QString &file);
    QFuture<Result<void>> keepMapping(const QString &name, const QString &json);

    StoreAccess &m_access;
};

} // namespace callhelm
