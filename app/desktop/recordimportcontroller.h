#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "common/uicontext.h"
#include "domain/recordschema.h"

class QWidget;

namespace callhelm {

class Prompts;
class RecordImportDialog;
class RecordImportService;
class RecordService;

/// Opens the import of records, one at a time.
class RecordImportController final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `window`: above which it opens.
    RecordImportController(RecordImportService &imports, RecordService &records, const UiContext &looks,
                           Prompts &prompts, QWidget &window);

    /// Opens it, with a file and a kind of records to begin with; an open one comes forward.
    void start(Entity entity = Entity::Customer, const QString &file = {});
    /// The list of what was imported.
    void openImports();

Q_SIGNALS:
    /// The records that were taken are to be shown; `title` names the import.
    void showWanted(callhelm::Entity entity, callhelm::BatchId batch, const QString &title);

private:
    RecordImportService &m_imports;
    RecordService &m_records;
    const UiContext &m_looks;
    Prompts &m_prompts;
    QWidget &m_window;
    QPointer<RecordImportDialog> m_dialog;
};

} // namespace callhelm
