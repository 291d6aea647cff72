#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QTimer>

#include "base/calendar.h"
#include "floor/floorsummary.h"
#include "common/page.h"
#include "common/theme.h"
#include "delegates/cellformatter.h"
#include "items/flooragentmodel.h"
#include "items/floorqueuemodel.h"
#include "pages/floor/debtsrequest.h"
#include "pages/floor/floordrill.h"
#include "base/clock.h"
#include "services/sourcestatus.h"
#include "services/teamview.h"

class QMenu;
class QSettings;
class QStackedLayout;

namespace callhelm {

class Card;
class EmptyState;
class FloorChartRow;
class FloorHeader;
class FloorTiles;
class MultiSelect;
class SearchEdit;
class TableView;
class TravelBar;

/// What is happening now. Fed with snapshots; knows nothing of where they come from.
class FloorPage : public Page
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QMenu>)
public:
    /// Theme and settings must outlive the page.
    FloorPage(const Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~FloorPage() override;

    /// The floor as it is. It waits while a moment of the past is shown.
    void setSnapshot(const FloorSnapshotPtr &floor);
    /// A moment of the past in its place, with the bar that leads through the past; null: back to the
    /// present.
    void setPast(const FloorSnapshotPtr &past);
    /// Shows the bar, while the moment is still being made.
    void setTravelling(bool on);
    [[nodiscard]] bool isTravelling() const;
    /// Those one may choose from; which is remembered.
    void setTeams(const std::vector<TeamMembers> &teams);
    void setSources(const std::vector<SourceStatus> &sources);
    void setCalendar(const Calendar &calendar);
    /// The time shown: the snapshot's, running on from it while a source runs.
    [[nodiscard]] Instant now() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;
    void focusSearch() override;

    [[nodiscard]] TravelBar &travelBar() const { return *m_bar; }
    [[nodiscard]] FloorHeader &header() const { return *m_header; }
    [[nodiscard]] FloorTiles &tiles() const { return *m_tiles; }
    [[nodiscard]] TableView &queueTable() const { return *m_queueView; }
    [[nodiscard]] TableView &agentTable() const { return *m_agentView; }

Q_SIGNALS:
    void simulatorRateWanted(double rate);
    void goalWanted(callhelm::QueueId queue);
    /// Who waits for a call back is to be listed.
    void debtsWanted(const callhelm::DebtsRequest &request);
    /// The menu of an agent's row is about to open: add what can be done to them.
    void agentMenuOpening(QMenu *menu, const callhelm::FloorAgent &agent);
    void wallboardWanted();
    void travelWanted(bool on);
    /// The person wants to choose a source: nothing has been heard yet.
    void sourceWanted();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *buildTables(const Theme &theme, QSettings &settings);
    [[nodiscard]] bool isOfToday() const; ///< the day shown is today
    void present();
    void showFloor();
    void showTables();
    void showCounts();
    void showTime();
    void showStaleness();
    void tick();
    void openTile(floordrill::Tile tile);
    void openSlot(floordrill::Tile tile, const TimeRange &slot);
    /// Of a past moment, the rows of that moment.
    void open(DrillRequest request);
    void showFloor(const FloorSnapshotPtr &whole);
    void teamsChosen();
    void makeActions();

    Calendar m_calendar;
    CellFormatter m_text;
    TeamView m_teams;
    FloorSnapshotPtr m_whole; ///< the one shown, with everybody in it
    FloorSnapshotPtr m_floor; ///< … with the teams chosen
    FloorSnapshotPtr m_present; ///< the latest
    FloorSummary m_summary;
    std::vector<SourceStatus> m_sources;
    QString m_staleMoment; ///< since when nothing was heard; empty: fresh
    QElapsedTimer m_sinceSnapshot;
    QTimer m_tick;
    bool m_active = false;

    FloorQueueModel *m_queues;
    FloorAgentModel *m_agents;
    FloorHeader *m_header;
    QStackedLayout *m_layout;
    EmptyState *m_empty;
    QWidget *m_filled;
    TravelBar *m_bar;
    FloorTiles *m_tiles;
    FloorChartRow *m_charts;
    Card *m_queueCard;
    Card *m_agentCard;
    TableView *m_queueView;
    TableView *m_agentView;
    SearchEdit *m_search;
    MultiSelect *m_states;
    QAction *m_travel;
    QAction *m_back;
};

} // namespace callhelm
