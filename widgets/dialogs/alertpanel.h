#pragma once

#include <functional>

#include "floor/alertbook.h"
#include "common/popup.h"
#include "common/uicontext.h"
#include "services/pastmoment.h"

class QLabel;
class QPushButton;

namespace callhelm {

class AlertModel;
class TableView;

/// The alerts below the bell: current ones first, then those of before; with acknowledging, the rules, and
/// whether alerts sound and show in the tray (kept in the settings under "alerts/sound" and "alerts/tray").
class AlertPanel final : public Popup
{
    Q_OBJECT
public:
    explicit AlertPanel(const UiContext &looks, QWidget *parent);

    /// `isSeen`: those that are for who is signed in; not set: all.
    void setAlerts(const AlertBook &book, const std::function<bool(const Alert &)> &isSeen = nullptr);
    /// Those of a moment of the past: there is nothing to acknowledge. `moment` in words.
    void setPast(const PastMoment &past, const QString &moment);
    [[nodiscard]] TableView &table() const { return *m_table; }

    [[nodiscard]] static bool isOn(const QSettings &settings, const QString &what);

Q_SIGNALS:
    void acknowledged(qint64 alert);
    void leadWanted(callhelm::RecordId lead); ///< an alert of a lead was opened
    void rulesWanted();
    void goalWanted(const callhelm::Alert &alert); ///< the page of goals, at that goal

private:
    [[nodiscard]] QLayout *makeFooter(QSettings &settings);
    [[nodiscard]] std::vector<qint64> open() const; ///< chosen (or all) alerts to acknowledge
    void showButtons();
    void openGoal(const Alert &alert);
    [[nodiscard]] const Alert *chosenGoal() const; ///< the one alert chosen, where it is about a goal

    void showAlerts(std::vector<Alert> all);

    AlertModel *m_model;
    TableView *m_table;
    QLabel *m_title;
    QLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_acknowledge;
};

} // namespace callhelm
