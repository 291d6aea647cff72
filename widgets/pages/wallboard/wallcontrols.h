#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "access/teammembers.h"
#include "common/theme.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace callhelm {

class MultiSelect;

/// The wallboard's small settings: come with the mouse, go by themselves. The time for each page, the team
/// and the goals are kept in the settings under "wallboard/seconds", "wallboard/team" and "wallboard/goals".
class WallControls final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WallControls(const Theme &theme, QSettings &settings, QWidget *parent);

    /// Seconds for each page; 0: the page stays.
    [[nodiscard]] int seconds() const;
    /// Shows a choice of teams where there are any.
    void setTeams(const std::vector<TeamMembers> &teams);
    /// Whose agents are wanted; none: everybody's.
    [[nodiscard]] std::optional<TeamId> team() const;
    /// A goal that can be chosen; the key is for good.
    struct GoalChoice
    {
        QString key;
        QString text;
        bool operator==(const GoalChoice &) const = default;
    };
    /// Shows a choice of goals where there are any.
    void setGoals(const std::vector<GoalChoice> &goals);
    /// Keys of those that are wanted; none: the usual ones, of teams.
    [[nodiscard]] QStringList goals() const;
    /// Shows the settings for a while.
    void appear();

Q_SIGNALS:
    void secondsChanged();
    void teamChanged();
    void goalsChanged();
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QSettings &m_settings;
    QLabel *m_label;
    QComboBox *m_seconds;
    QLabel *m_teamLabel;
    QComboBox *m_teams;
    QLabel *m_goalsLabel;
    MultiSelect *m_goals;
    std::vector<GoalChoice> m_goalChoices;
    QPushButton *m_leave;
    QTimer m_hide;
};

} // namespace callhelm
