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

/// The wallboard's small settings: come with the mouse, go by themselves. The time for each page and the team
/// are kept in the settings under "wallboard/seconds" and "wallboard/team".
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
    /// Shows the settings for a while.
    void appear();

Q_SIGNALS:
    void secondsChanged();
    void teamChanged();
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
    QPushButton *m_leave;
    QTimer m_hide;
};

} // namespace callhelm
