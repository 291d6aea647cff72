#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QFuture>

#include "base/calendar.h"
#include "base/result.h"
#include "common/latestfuture.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "items/leadfiguresmodel.h"

class QPushButton;
class QStackedLayout;

namespace callhelm {

class Card;
class EmptyState;
class RangePicker;
class SegmentBar;
class StatTile;

/// What came of leads that were handed out: how soon somebody cared, who was never contacted, what was won;
/// by rule, source or agent, and by day, week or month of the hand-out.
class LeadOutcomesPage final : public Page
{
    Q_OBJECT
public:
    using Outcomes = std::vector<LeadOutcome>;
    /// What it asks; all must be set and outlive it.
    struct Services
    {
        std::function<QFuture<Result<Outcomes>>(const TimeRange &)> outcomes; ///< LeadService::outcomes()
        std::function<QString(AgentId)> agentName;
        std::function<QString(TermId)> sourceName;
        std::function<const Calendar &()> calendar;
        std::function<Instant()> now;
    };
    LeadOutcomesPage(Services services, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("What came of leads"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;

    /// Something changed: reads again.
    void refresh();
    /// Shows figures of each rule, source or agent (LeadsPer::Rule …).
    void setPer(LeadsPer per);
    void setBy(By by); ///< All, Day, Week or Month
    [[nodiscard]] RangePicker &range() const { return *m_range; }
    [[nodiscard]] bool isWaiting() const { return m_asked.isWaiting(); }
    [[nodiscard]] const LeadFiguresModel &model() const { return *m_model; }
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] StatTile &tile(size_t place) const { return *m_tiles.at(place); }

Q_SIGNALS:
    void answered();

protected:
    void retranslate() override;

private:
    void makeHeader();
    void makeParts();
    void ask();
    void take(const Result<Outcomes> &outcomes);
    void show();
    void showTiles();
    void open(const QModelIndex &index);
    void openTile(const LeadMetric &metric);
    void openRows(const LeadMetric &metric, const QString &of,
                  const std::function<bool(const LeadOutcome &)> &isWanted);
    [[nodiscard]] QString nameOf(const LeadFiguresRow &row) const;

    const Services m_services;
    const UiContext m_looks;
    QWidget *m_header;
    RangePicker *m_range;
    SegmentBar *m_per;
    SegmentBar *m_by;
    QPushButton *m_export;
    std::vector<StatTile *> m_tiles;
    Card *m_card;
    LeadFiguresModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    std::shared_ptr<const Outcomes> m_outcomes; ///< null before the first answer, and where it failed
    QString m_failure;
    TimeRange m_shownRange;
    LatestFuture<Result<Outcomes>> m_asked{this};
};

} // namespace callhelm
