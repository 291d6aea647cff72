#pragma once

#include <vector>

#include <QDialog>

#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "services/recordimportreport.h"

class QPushButton;

namespace callhelm {

class ImportTable;
class NoticeBar;
class PlainLabel;
class RecordImportService;

/// What an import is called: on the undo stack, on the chip of a list.
[[nodiscard]] QString importTitle(const QString &file);

/// What was imported: which file, when, by whom, what it made and changed. An import is taken back from here
/// as long as nothing was built on it; else it says on whom.
class ImportsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it.
    ImportsDialog(RecordImportService &imports, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return m_reading.isWaiting() || m_undoing.isWaiting(); }
    [[nodiscard]] const ImportTable &table() const { return *m_table; }

Q_SIGNALS:
    /// What it made or changed is to be shown.
    void showWanted(callhelm::Entity entity, callhelm::BatchId batch, const QString &file);

private:
    enum Column { File, When, Who, New, Changed, State, ColumnCount };

    void read();
    void fill();
    void showCurrent();
    void undo();
    [[nodiscard]] const TakenImport *current() const;
    [[nodiscard]] QString stateOf(const TakenImport &one) const;

    RecordImportService &m_imports;
    const UiContext m_looks;
    NoticeBar *m_notice;
    ImportTable *m_table;
    PlainLabel *m_nothing;
    QPushButton *m_show;
    QPushButton *m_undo;
    std::vector<TakenImport> m_taken;
    LatestFuture<Result<std::vector<TakenImport>>> m_reading{this};
    LatestFuture<Result<void>> m_undoing{this};
};

} // namespace callhelm
