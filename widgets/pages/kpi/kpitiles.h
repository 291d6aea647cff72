#pragma once

#include <array>

#include <QWidget>

#include "common/stattile.h"
#include "services/kpiboards.h"

namespace callhelm {

/// How the goals stand in five figures: on pace, furthest behind, time gone, yesterday, this week.
class KpiTiles final : public QWidget
{
    Q_OBJECT
public:
    enum Tile { OnPace, Furthest, Gone, Yesterday, Other };
    static constexpr int tileCount = 5;

    explicit KpiTiles(const Theme &theme, QWidget *parent = nullptr);

    void setBoard(const KpiBoard &board, const Calendar &calendar, const QString &currency);
    [[nodiscard]] const StatTile &tile(Tile which) const { return *m_tiles[size_t(which)]; }

Q_SIGNALS:
    void opened(callhelm::KpiTiles::Tile which);

private:
    void showOnPace(const KpiBoard &board, const Calendar &calendar);
    void showFurthest(const KpiBoard &board, const QString &currency);
    void showGone(const KpiBoard &board);
    void showYesterday(const GoalSet &set);
    void showOther(const GoalSet &set);

    std::array<StatTile *, tileCount> m_tiles{};
};

} // namespace callhelm
