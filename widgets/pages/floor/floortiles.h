#pragma once

#include <array>

#include <QWidget>

#include "floor/floorsummary.h"
#include "common/stattile.h"
#include "pages/floor/floordrill.h"

namespace callhelm {

/// The row of tiles at the top of the floor.
class FloorTiles : public QWidget
{
    Q_OBJECT
public:
    explicit FloorTiles(const Theme &theme, QWidget *parent = nullptr);

    void setSummary(const FloorSummary &summary, Instant now);
    /// Whether the day shown is today; captions say so.
    void setOfToday(bool ofToday);
    /// Whether agents are those of some teams: what is of whole queues says so.
    void setOfTeams(bool ofTeams);
    /// Whether what is of whole queues is seen; who sees their own figures alone has those in its place.
    void setSeesQueues(bool sees);
    /// Lets the waiting tick on.
    void tick(Instant now);
    void setStale(const QString &why);
    void retranslate();

    [[nodiscard]] StatTile &tile(floordrill::Tile which) const { return *m_tiles[size_t(which)]; }
    [[nodiscard]] QString caption(floordrill::Tile which) const;
    /// That a figure is of whole queues and not of the teams chosen.
    [[nodiscard]] static QString wholeQueues();

Q_SIGNALS:
    void opened(callhelm::floordrill::Tile tile);

private:
    void define(floordrill::Tile which, const QString &definition);
    void showService();
    void showSatisfaction();
    void showWaiting(Instant now);
    void showAgents();
    void showMissed();
    void showDebts(Instant now);
    void showOccupancy();
    void showAnswered();

    std::array<StatTile *, floordrill::tileCount> m_tiles{};
    FloorSummary m_summary;
    bool m_ofToday = true;
    bool m_ofTeams = false;
    bool m_seesQueues = true;
};

} // namespace callhelm
