#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace callhelm {

class PendingChange;
class SimulatorService;
class SourceService;

/// Starts, speeds up and stops the simulated call centre.
class SimulatorControls : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive them.
    SimulatorControls(SimulatorService &simulator, const SourceService &sources, QWidget *parent = nullptr);

    void retranslate();

private:
    void showState();
    void toggle();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double rate() const;

    SimulatorService &m_simulator;
    const SourceService &m_sources;
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
    PendingChange *m_pending;
};

} // namespace callhelm
