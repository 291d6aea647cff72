#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace callhelm {

class Workspace;

/// Starts, speeds up and stops the simulated call centre.
class SimulatorControls : public QWidget
{
    Q_OBJECT
public:
    explicit SimulatorControls(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();

private:
    void showState();
    void toggle();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double rate() const;

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_seedLabel;
    QSpinBox *m_seed;
    QLabel *m_historyLabel;
    QSpinBox *m_history;
    QLabel *m_rateLabel;
    QComboBox *m_rate;
    QPushButton *m_toggle;
    QLabel *m_error;
};

} // namespace callhelm
