#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "common/latestfuture.h"
#include "dialogs/recordimport/importdraft.h"
#include "services/recordservice.h"

namespace callhelm {

/// A file on its way into the store: asks the services and keeps their latest answers. What was asked before
/// is dropped, whenever its answer comes.
class ImportSession final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ImportSession(RecordImportService &imports, RecordService &records, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] ImportDraft &draft() { return m_draft; }
    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] const RecordCatalogue &catalogue() const { return *m_records.catalogue(); }

    /// Another file: what is known of it is asked anew.
    void setFile(const QString &path);
    /// The same file, read in the way that the draft says.
    void inspect();
    void cancelInspection();
    [[nodiscard]] bool isInspecting() const { return m_inspection.isWaiting(); }
    [[nodiscard]] const std::optional<Error> &fileError() const { return m_fileError; }
    /// When that very file was taken before.
    [[nodiscard]] const std::optional<TakenFile> &before() const { return m_before; }

    /// The rows are of another kind: fields are guessed anew.
    void setEntity(Entity entity);
    void setHistory();
    /// Something of the mapping is another: it is checked in a moment.
    void touch();
    void checkNow();
    [[nodiscard]] bool isChecking() const { return m_wait.isActive() || m_checking.isWaiting(); }
    /// What would become of the file; null while nothing is known of the mapping as it is.
    [[nodiscard]] const RecordImportReport *report() const { return m_report ? &*m_report : nullptr; }
    [[nodiscard]] const std::optional<Error> &checkError() const { return m_checkError; }
    /// Rows that would be taken.
    [[nodiscard]] qint64 goingOn() const { return m_report ? m_report->rows - m_report->rejected : 0; }

    [[nodiscard]] const std::vector<NamedMapping> &mappings() const { return m_mappings; }
    void useMapping(const NamedMapping &mapping);
    void useGuess();
    void saveMapping(const QString &name);

    void take();
    /// False when it is too late: then all of it will be taken.
    bool cancelTaking();
    [[nodiscard]] bool isTaking() const { return m_taking.isWaiting(); }
    [[nodiscard]] bool isCommitting() const { return m_control && m_control->isCommitting(); }
    /// What became of the file; null until it was taken, and once that was undone.
    [[nodiscard]] const RecordImportReport *result() const { return m_result ? &*m_result : nullptr; }
    [[nodiscard]] const std::optional<Error> &takeError() const { return m_takeError; }
    void undo();
    [[nodiscard]] bool isUndoing() const { return m_undoing.isWaiting(); }
    [[nodiscard]] const std::optional<Error> &undoError() const { return m_undoError; }
    [[nodiscard]] bool isUndone() const { return m_isUndone; }

Q_SIGNALS:
    void fileChanged(); ///< it is being inspected, or that came to an end
    void mappingChanged(); ///< by a file, a saved mapping, a guess
    void checkChanged(); ///< a check began or came to an end
    void mappingsChanged(); ///< the saved ones
    void mappingSaved(const QString &name);
    void failed(const callhelm::Error &error); ///< of what is not kept here
    void progress(int percent); ///< of the inspection, the check or the taking that goes on
    void takingChanged(); ///< it began, came to an end, or was undone

private:
    template <class Answer>
    void follow(const QFuture<Answer> &future);
    void readMappings(const QString &use = {});

    RecordImportService &m_imports;
    RecordService &m_records;
    ImportDraft m_draft;
    bool m_isOther = false; ///< the file is not yet inspected
    std::optional<Error> m_fileError;
    std::optional<TakenFile> m_before;
    std::optional<RecordImportReport> m_report;
    std::optional<Error> m_checkError;
    std::vector<NamedMapping> m_mappings;
    std::shared_ptr<ImportControl> m_control; ///< of the taking
    std::optional<RecordImportReport> m_result;
    std::optional<Error> m_takeError;
    std::optional<Error> m_undoError;
    bool m_isUndone = false;
    QTimer m_wait; ///< until nothing was changed for a moment
    quint64 m_followed = 0;
    LatestFuture<Result<FileFinding>> m_inspection{this};
    LatestFuture<Result<std::optional<TakenFile>>> m_asking{this};
    LatestFuture<Result<RecordImportReport>> m_checking{this};
    LatestFuture<Result<std::vector<NamedMapping>>> m_reading{this};
    LatestFuture<Result<RecordImportReport>> m_taking{this};
    LatestFuture<Result<void>> m_undoing{this};
};

} // namespace callhelm
