#pragma once

#include <vector>

#include <QWidget>

#include "base/result.h"
#include "charts/chartpicture.h"
#include "common/drillrequest.h"
#include "common/uicontext.h"
#include "domain/queries.h"

class QMenu;
class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class ChartCard;
class EmptyState;
class StatTile;
class TableModel;
class TableView;
class CalendarService;
class CallQuestions;

/// Which figures one wants to see.
struct FiguresQuestion
{
    TimeRange range;
    By by = By::All;
    std::vector<QueueId> queues; ///< empty: all
    std::vector<AgentId> agents; ///< empty: all
    std::vector<TeamId> teams = {}; ///< whose members; empty: everybody, or all teams
    bool operator==(const FiguresQuestion &) const = default;
};

/// Figures over a range: the totals in tiles, a chart over the intervals, and the table. What the figures are
/// is the derived pane's business.
class FiguresPane : public QWidget
{
    Q_OBJECT
public:
    void ask(const FiguresQuestion &question);
    /// Asks the same again: what is selected stays selected.
    void refresh();
    /// Works the figures out again from what is known: a goal has changed.
    virtual void restate() = 0;

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] const std::vector<StatTile *> &tiles() const { return m_tiles; }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void answered();
    void drillDown(const callhelm::DrillRequest &request);
    void goalWanted(callhelm::QueueId queue);
    void exportWanted();

protected:
    FiguresPane(CallQuestions &calls, const CalendarService &calendar, const UiContext &looks,
                const QString &layoutKey, size_t tileCount, QWidget *parent);
    /// Makes tiles, chart and table; the derived constructor calls it once its model is there.
    void setUp(TableModel *model);

    virtual void fetch() = 0;
    virtual void opened(int row, int column) = 0;
    virtual void openedTile(size_t tile) = 0;
    /// A slot of the chart, as far as it lies in the range asked for.
    virtual void openedSlot(const TimeRange &slot) = 0;
    /// What else can be done with a row.
    virtual void extendMenu(QMenu & /*menu*/, int /*row*/) { }
    virtual void retranslate() = 0;
    /// Columns that do not show until somebody chooses them.
    [[nodiscard]] virtual std::vector<int> hiddenColumns(bool whole) const = 0;
    /// Of these, the ones that may show by themselves where there is room.
    [[nodiscard]] virtual std::vector<int> columnsIfRoom() const = 0;

    /// To be called when an answer has come and the model has its rows.
    void present();
    void presentError(const Error &error);

    [[nodiscard]] const FiguresQuestion &question() const { return m_question; }
    /// The part of the range that an interval covers.
    [[nodiscard]] TimeRange rangeOf(Instant start) const;
    /// "22/11 09:00–09:30", or nothing for the whole range.
    [[nodiscard]] QString intervalWords(Instant start) const;
    /// A slot of the chart in words.
    [[nodiscard]] QString slotText(const TimeRange &slot) const;
    [[nodiscard]] CallQuestions &calls() const { return m_calls; }
    void setCount(const QString &text);
    /// How the chart is cut: as the table, or by hour, day or month where the table shows the whole range.
    [[nodiscard]] By chartBy() const;
    /// The chart's picture with all intervals that may hold something, and nothing in them yet.
    [[nodiscard]] ChartPicture emptyPicture() const;
    void showTile(size_t tile, const Metric &metric, const Figure &value);
    /// Opens the rows behind a metric's value, titled with whose it is and when it was.
    void openRows(std::optional<DrillRequest> request, const Metric &metric, const QString &whose,
                  const QString &interval);

    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<Instant> intervals() const;
    void makeTable(bool whole);
    void showEmptyTexts();

    CallQuestions &m_calls;
    const CalendarService &m_calendar;
    const UiContext m_looks;
    QString m_layoutKey;
    TableModel *m_model = nullptr;
    std::vector<StatTile *> m_tiles;
    ChartCard *m_chart;
    Card *m_card;
    TableView *m_table = nullptr;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QStackedLayout *m_states;
    QWidget *m_full;
    QTimer *m_slow;
    FiguresQuestion m_question;
    bool m_asked = false;
    bool m_waiting = false;
    bool m_wholeTable = false;
};

} // namespace callhelm
