#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "items/duerecallmodel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace callhelm {

class TableView;

/// Leads that will be taken back in the next two working hours, and what the last recall did.
class RecallCard final : public Card
{
    Q_OBJECT
public:
    RecallCard(const UiContext &looks, LeadNames names, QWidget *parent = nullptr);

    /// What is selected stays.
    void setBoard(const LeadBoard &board);
    /// `why`: why nothing can be changed now; empty: it can.
    void setMay(bool handOut, const QString &why);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const DueRecallModel &model() const { return *m_model; }
    /// Of all rows that are selected.
    [[nodiscard]] std::vector<DueRecall> selected() const;
    [[nodiscard]] QPushButton *postponeButton() const { return m_postpone; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton *dryRunButton() const { return m_dryRun; }
    [[nodiscard]] QString emptyText() const;
    void retranslate();

Q_SIGNALS:
    void opened(callhelm::RecordId lead);
    void postponeWanted();
    void dryRunWanted();
    void undoWanted(callhelm::LeadRunId run);
    void exportWanted();

private:
    void showNote(const LeadBoard &board);
    void showLast(const LeadBoard &board);
    void showButtons();
    void resizeEvent(QResizeEvent *event) override;
    void dressUndo(const Theme &theme);

    LeadNames m_names;
    DueRecallModel *m_model;
    TableView *m_table;
    QWidget *m_content;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_empty;
    QLabel *m_note;
    QLabel *m_last;
    QLabel *m_lastState;
    QPushButton *m_undo;
    QPushButton *m_postpone;
    QPushButton *m_dryRun;
    LeadRunId m_lastRun;
    bool m_canUndo = false;
    bool m_mayHandOut = false;
    QString m_why;
};

} // namespace callhelm
