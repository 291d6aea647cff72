#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "floor/alertbook.h"
#include "pages/wallboard/wallpage.h"
#include "services/sourcestatus.h"
#include "services/teamview.h"

class QSettings;

namespace callhelm {

class WallAlerts;
class WallControls;
class WallGoals;
struct WallGoal;

/// The floor for a screen on the wall: large, turning its pages by itself, without anything to press. Fed
/// with snapshots, so that it goes on by itself once a lost source is back. Esc, F11 or a double click leave;
/// the arrow keys turn pages.
class Wallboard final : public QWidget
{
    Q_OBJECT
public:
    /// Theme and settings must outlive it.
    Wallboard(const Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~Wallboard() override;

    void setCalendar(const Calendar &calendar);
    void setSnapshot(const FloorSnapshotPtr &whole);
    /// Those one may choose from; which is remembered.
    void setTeams(const std::vector<TeamMembers> &teams);
    void setSources(const std::vector<SourceStatus> &sources);
    void setAlerts(const std::vector<Alert> &alerts);
    /// Goals one may choose from, by keys that are for good; which is remembered.
    void setGoalChoices(const std::vector<std::pair<QString, QString>> &keysAndTexts);
    /// Keys of the goals that are chosen; none: the usual ones, of teams.
    [[nodiscard]] QStringList chosenGoals() const;
    /// The page of goals is left out where there are none.
    void setGoals(std::vector<WallGoal> goals, const QString &currency);

    [[nodiscard]] Instant now() const;
    [[nodiscard]] QString title() const; ///< of the page shown
    /// The team whose agents the page shows; empty: everybody, or a page of queues.
    [[nodiscard]] QString teamShown() const;
    [[nodiscard]] QString staleText() const; ///< "nothing heard since 10:42:07"; empty: fresh
    void turn(int by);

Q_SIGNALS:
    void goalsChosen(); ///< others than before

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseTeam();
    void present();
    void tick();
    void layOut();
    void showPage();
    [[nodiscard]] int partsInAll() const;
    /// Of queues, for whom they are not shown to.
    [[nodiscard]] bool isLeftOut(size_t page) const;
    void turnPage(int step);

    const Theme &m_theme;
    Calendar m_calendar;
    TeamView m_teams;
    FloorSnapshotPtr m_whole; ///< with everybody in it
    FloorSnapshotPtr m_floor; ///< with the team chosen
    std::vector<SourceStatus> m_sources;
    QElapsedTimer m_sinceSnapshot;
    std::vector<WallPage *> m_pages;
    WallGoals *m_goals;
    WallAlerts *m_alerts;
    WallControls *m_controls;
    QTimer m_tick;
    QTimer m_turn;
    size_t m_page = 0;
    int m_part = 0;
    QPoint m_mouse;
};

} // namespace callhelm
