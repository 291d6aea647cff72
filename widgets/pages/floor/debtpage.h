#pragma once

#include "floor/floor.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "delegates/cellformatter.h"
#include "pages/floor/debtsrequest.h"

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
class CalendarService;
class CallQuestions;
class ExportService;
class FloorSnapshotService;

/// Who waits for a call back: one row for each caller who was missed and whom nobody has reached since. Goes
/// along with the floor.
class DebtPage : public Page
{
    Q_OBJECT
public:
    /// All but the request must outlive the page.
    DebtPage(const FloorSnapshotService &floor, const CallQuestions &calls, const CalendarService &calendar,
             ExportService &exports, const UiContext &looks, Prompts &prompts, DebtsRequest request,
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

    const FloorSnapshotService &m_floor;
    const CalendarService &m_calendar;
    ExportService &m_exports;
    const UiContext m_looks;
    CellFormatter m_text; ///< ages are those of the floor's moment
    Prompts &m_prompts;
    DebtsRequest m_request;
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
