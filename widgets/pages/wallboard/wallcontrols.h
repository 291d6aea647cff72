#pragma once

#include <QTimer>
#include <QWidget>

#include "common/theme.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace callhelm {

/// The wallboard's small settings: come with the mouse, go by themselves. The time for each page is kept in
/// the settings under "wallboard/seconds".
class WallControls final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WallControls(const Theme &theme, QSettings &settings, QWidget *parent);

    /// Seconds for each page; 0: the page stays.
    [[nodiscard]] int seconds() const;
    /// Shows the settings for a while.
    void appear();

Q_SIGNALS:
    void secondsChanged();
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QLabel *m_label;
    QComboBox *m_seconds;
    QPushButton *m_leave;
    QTimer m_hide;
};

} // namespace callhelm
