#pragma once

#include <vector>

#include "common/page.h"
#include "domain/queries.h"
#include "rows/rowspane.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace callhelm {

class AgentFiguresPane;
class CallFilterRow;
class FiguresPane;
class Prompts;
class QueueFiguresPane;
class RangePicker;
class TableView;
class CalendarService;
class CallQuestions;
class ExportService;
class GoalService;

/// Visits, legs and calls without a queue by any filter, and the call KPIs by queue, by agent, by team and
/// over time. What is told by team shows where there are teams.
class CallsPage : public Page
{
    Q_OBJECT
public:
    /// As they are remembered; tabs stand in another order.
    enum class View { Visits, Legs, Directs, ByQueue, ByAgent, OverTime, ByTeam };
    static constexpr int viewCount = 7;

    /// All must outlive the page.
    CallsPage(CallQuestions &calls, GoalService &goals, const CalendarService &calendar,
              ExportService &exports, const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);
    ~CallsPage() override;

    [[nodiscard]] QString title() const override { return tr("Calls"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;
    void focusSearch() override;

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    /// The table in view.
    [[nodiscard]] TableView *table() const;
    /// True while an answer is awaited for what is in view.
    [[nodiscard]] bool isWaiting() const;

    /// Opens the goals' dialog at a queue; none: at the first.
    void openGoals(QueueId queue = {});

Q_SIGNALS:
    /// What is in view has been read.
    void answered();

protected:
    void retranslate() override;

private:
    void makeFilters();
    void makeViews();
    void restore();
    void remember() const;
    void showChoices();
    void showFilters();
    void ask();
    void dataHasChanged();
    void openExport();
    [[nodiscard]] CallFilter filter() const;
    /// The rows of the view, if it lists rows.
    [[nodiscard]] RowQueryPtr query(const CallFilter &filter) const;
    [[nodiscard]] By by() const;
    [[nodiscard]] FiguresPane *figures() const;
    [[nodiscard]] RowsPane *rows() const;

    CallQuestions &m_calls;
    GoalService &m_goals;
    const CalendarService &m_calendar;
    ExportService &m_exports;
    const UiContext m_looks;
    Prompts &m_prompts;
    QWidget *m_header;
    RangePicker *m_range;
    QPushButton *m_goalsButton;
    QPushButton *m_export;
    QTabBar *m_tabs;
    QComboBox *m_by;
    CallFilterRow *m_filters;
    QStackedWidget *m_views;
    RowsPane *m_visits;
    RowsPane *m_legs;
    RowsPane *m_directs;
    QueueFiguresPane *m_byQueue;
    AgentFiguresPane *m_byAgent;
    AgentFiguresPane *m_byTeam;
    QueueFiguresPane *m_overTime;
    QTimer *m_refresh; ///< coalesces changes of the store: at most one reading a second
    View m_view = View::Visits;
    bool m_active = false;
    bool m_stale = true; ///< something changed while the page was out of view
    bool m_restoring = false;
};

} // namespace callhelm
