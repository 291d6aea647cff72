#pragma once

#include "floor/floor.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "delegates/cellformatter.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class DebtModel;
class EmptyState;
class Prompts;
class SearchEdit;
class TableView;
class Workspace;

/// Who waits for a call back: one row for each caller who was missed and whom nobody has reached since. Goes
/// along with the floor; of a past moment it stays as it is.
class DebtPage : public Page
{
    Q_OBJECT
public:
    /// All but the request must outlive the page.
    DebtPage(Workspace &workspace, const UiContext &looks, Prompts &prompts, DrillRequest request,
             QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_request.title; }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;
    void focusSearch() override;

    /// The moment shown: that of the floor, running on with it.
    [[nodiscard]] Instant now() const;
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const DebtModel &model() const { return *m_model; }

protected:
    void retranslate() override;

private:
    void take(const FloorSnapshotPtr &floor);
    void showDebts(const DebtList &debts);
    void showCount();
    void openCalls(const Debt &debt);
    void openExport();

    Workspace &m_workspace;
    const UiContext m_looks;
    CellFormatter m_text; ///< ages are those of the floor's moment
    Prompts &m_prompts;
    DrillRequest m_request;
    QWidget *m_header;
    SearchEdit *m_search;
    QPushButton *m_export;
    Card *m_card;
    DebtModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_tick;
};

} // namespace callhelm
