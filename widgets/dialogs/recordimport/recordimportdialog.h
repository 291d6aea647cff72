#pragma once

#include <QDialog>

#include "common/uicontext.h"
#include "dialogs/recordimport/importsession.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace callhelm {

class ImportCheckPage;
class ImportColumnsPage;
class ImportFilePage;
class ImportHint;
class ImportTakePage;
class NoticeBar;
class Prompts;
class RejectedList;
class StepStrip;

/// Takes records from a file: file, columns, check, take. Nothing changes before the last step, and then all
/// of the file is taken or nothing.
class RecordImportDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Step { File, Columns, Check, Take };

    /// All must outlive it.
    RecordImportDialog(RecordImportService &imports, RecordService &records, const UiContext &looks,
                       Prompts &prompts, QWidget *parent = nullptr);
    ~RecordImportDialog() override;

    void setFile(const QString &path);
    /// The kind that a sample file is of, until a file is chosen.
    void setEntity(Entity entity);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ImportSession &session() { return m_session; }
    [[nodiscard]] ImportColumnsPage &columnsPage() const { return *m_columns; }
    [[nodiscard]] ImportTakePage &takePage() const { return *m_take; }
    [[nodiscard]] ImportHint &hint() const { return *m_hint; }
    /// What the main button does: the next step, or taking the file.
    void goOn();
    void goTo(Step step);
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// The records that were taken are to be shown.
    void showWanted(callhelm::Entity entity, callhelm::BatchId batch, const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void connectPages();
    void showState();
    void showNext();
    void showMappings();
    void chooseMapping(int place);
    void chooseFile();
    void saveMapping();
    void saveSample();
    void fitSize();

    const UiContext &m_looks;
    Prompts &m_prompts;
    ImportSession m_session;
    Step m_step = Step::File;
    StepStrip *m_strip;
    QLabel *m_mappingLabel = nullptr;
    QComboBox *m_mapping = nullptr;
    QPushButton *m_saveMapping = nullptr;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    ImportFilePage *m_file;
    ImportColumnsPage *m_columns;
    ImportCheckPage *m_check;
    ImportTakePage *m_take;
    ImportHint *m_hint;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace callhelm
