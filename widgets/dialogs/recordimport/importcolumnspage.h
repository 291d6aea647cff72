#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "services/recordimportreport.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace callhelm {

class Card;
class ImportColumnTable;
class ImportPreview;
class ImportSession;
class Prompts;
class RejectedList;

/// Step 2: what each column becomes, which rows cannot be read, and how the first ones will be taken.
class ImportColumnsPage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    ImportColumnsPage(ImportSession &session, const Theme &theme, Prompts &prompts,
                      QWidget *parent = nullptr);

    [[nodiscard]] ImportColumnTable *table() const { return m_table; }
    [[nodiscard]] RejectedList *rejected() const { return m_rejected; }
    /// Asks what the values of a column mean, by its place.
    void openValues(int place);

Q_SIGNALS:
    void otherFileWanted();

private:
    QWidget *makeColumns(const Theme &theme);
    void showColumn();
    void showReport();
    void select(const RejectedRow &row);
    void openOptions();

    ImportSession &m_session;
    const Theme &m_theme;
    Card *m_columns = nullptr;
    ImportColumnTable *m_table;
    RejectedList *m_rejected;
    ImportPreview *m_preview;
    QLabel *m_selected;
    QPushButton *m_values;
    QCheckBox *m_clears;
    QPushButton *m_options;
};

} // namespace callhelm
