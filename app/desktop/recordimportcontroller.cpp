#include "desktop/recordimportcontroller.h"

#include "dialogs/recordimport/importsdialog.h"
#include "dialogs/recordimport/recordimportdialog.h"

namespace callhelm {

RecordImportController::RecordImportController(RecordImportService &imports, RecordService &records,
                                               const UiContext &looks, Prompts &prompts, QWidget &window)
    : m_imports(imports), m_records(records), m_looks(looks), m_prompts(prompts), m_window(window)
{
    // What shows records reads them anew.
    connect(&imports, &RecordImportService::taken, &records, &RecordService::changed);
}

void RecordImportController::start(Entity entity, const QString &file)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new RecordImportDialog(m_imports, m_records, m_looks, m_prompts, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RecordImportDialog::showWanted, this,
            [this](Entity shown, BatchId batch, const QString &taken) {
                Q_EMIT showWanted(shown, batch, importTitle(taken));
            });
    m_dialog->setEntity(entity);
    if (!file.isEmpty())
        m_dialog->setFile(file);
    m_dialog->open();
}

void RecordImportController::openImports()
{
    auto *dialog = new ImportsDialog(m_imports, m_looks, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportsDialog::showWanted, this,
            [this](Entity shown, BatchId batch, const QString &taken) {
                Q_EMIT showWanted(shown, batch, importTitle(taken));
            });
    dialog->open();
}

} // namespace callhelm
