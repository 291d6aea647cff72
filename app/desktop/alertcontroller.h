#pragma once

#include <QObject>

#include "common/uicontext.h"
#include "services/alertwatch.h"
#include "services/goalalertwatch.h"
#include "services/pastmoment.h"

class QSystemTrayIcon;

namespace callhelm {

class AlertBell;
class MainWindow;
class ServiceSet;

/// Brings alerts before people: the bell and its panel, a line in the window, a sound, and a notice in the
/// tray where there is one.
class AlertController final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    AlertController(ServiceSet &services, const UiContext &looks, MainWindow &window);

    [[nodiscard]] const AlertWatch &watch() const { return m_watch; }
    /// Current alerts that are for who is signed in.
    [[nodiscard]] std::vector<Alert> current() const;
    [[nodiscard]] AlertBell &bell() const { return *m_bell; }
    /// While the floor shows a moment of the past, so do bell and panel; nothing sounds for it.
    void setPast(const std::optional<PastMoment> &past);
    void openPanel();
    void openRules();
    /// A notice of the desktop, unless notices are switched off or there is no tray.
    void tellDesktop(const QString &title, const QString &text);

Q_SIGNALS:
    void leadWanted(callhelm::RecordId lead); ///< of an alert

private:
    void tell(const AlertEvent &event);
    void showCounts();
    void showError(const Error &error);

    ServiceSet &m_services;
    const UiContext m_looks;
    MainWindow &m_window;
    AlertWatch m_watch;
    GoalLines m_lines;
    GoalAlertWatch m_goals;
    AlertBell *m_bell;
    std::optional<PastMoment> m_past;
    QSystemTrayIcon *m_tray = nullptr; ///< made with the first notice
};

} // namespace callhelm
