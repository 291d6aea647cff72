#pragma once

#include <QWidget>

#include "access/teammembers.h"
#include "floor/floor.h"
#include "common/multiselect.h"
#include "common/theme.h"

class QComboBox;
class QPushButton;
class QSettings;

namespace callhelm {

/// The floor's controls at the right of the page's title: teams, queues, the time shown, the simulator's
/// speed.
class FloorHeader : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it; the teams chosen are kept in the settings under "floor/teams".
    FloorHeader(const Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    void setQueues(const std::vector<FloorQueue> &queues);
    [[nodiscard]] std::vector<QueueId> chosenQueues() const;
    /// Shows a choice of teams where there are any.
    void setTeams(const std::vector<TeamMembers> &teams);
    [[nodiscard]] std::vector<TeamId> chosenTeams() const;
    /// Hides queues and time while there is nothing to show.
    void setControlsShown(bool shown);
    /// "Live ● 10:42:07", or since when the picture stands still.
    void setTime(bool live, const QString &time);
    void setTravelling(bool on);
    /// The moment of the past that is shown.
    void setPast(const QString &moment);
    /// Why one cannot travel in time; empty: one can.
    void setTravelRefused(const QString &why);
    /// Shows the speeds while a simulator runs; 0 hides them.
    void setSimulatorRate(double rate);
    void retranslate();
    [[nodiscard]] QPushButton &travelButton() const { return *m_travel; }
    [[nodiscard]] QString timeText() const { return m_timeText; }

Q_SIGNALS:
    void queuesChanged();
    void teamsChanged();
    void rateWanted(double rate);
    void wallboardWanted();
    void travelWanted(bool on);

private:
    class TimeChip;
    void rememberTeams();

    const Theme &m_theme;
    QSettings &m_settings;
    MultiSelect *m_queues;
    MultiSelect *m_teams;
    TimeChip *m_chip;
    QComboBox *m_rate;
    QPushButton *m_travel;
    QPushButton *m_wallboard;
    QString m_refused;
    bool m_simulated = false;
    bool m_areShown = false;
    bool m_anyTeam = false;
    QString m_timeText;
};

} // namespace callhelm
