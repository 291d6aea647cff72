#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include <QObject>

#include "common/uicontext.h"
#include "services/reminderwatch.h"

namespace callhelm {

class MainWindow;
class ReminderBar;
class ServiceSet;

/// Reminds whoever is signed in of their tasks and appointments: a line in the window, and a notice of the
/// desktop. What was shown is kept in the settings, so that a restart does not show it again.
class Reminders final : public QObject
{
    Q_OBJECT
public:
    using Notice = std::function<void(const QString &title, const QString &text)>;
    /// All must outlive it. `notice` shows one of the desktop's.
    Reminders(ServiceSet &services, const UiContext &looks, MainWindow &window, Notice notice);

    /// Somebody signed in: theirs from now on.
    void begin();
    /// Nobody works with the window.
    void end();
    [[nodiscard]] ReminderBar &bar() const { return *m_bar; }
    [[nodiscard]] ReminderWatch &watch() { return m_watch; }

Q_SIGNALS:
    void recordWanted(callhelm::RecordId record, callhelm::RecordId customer);
    void failed(const callhelm::Error &error);

private:
    void tell(const std::vector<RecordId> &fresh, Instant until);
    void show();
    void setDone(RecordId task);
    [[nodiscard]] QString words(const RecordRow &row) const;
    [[nodiscard]] std::vector<AgentId> ownAgents() const;
    [[nodiscard]] QString key() const; ///< in the settings

    ServiceSet &m_services;
    const UiContext m_looks;
    Notice m_notice;
    ReminderWatch m_watch;
    ReminderBar *m_bar;
    std::vector<AgentId> m_whose;
    bool m_isOn = false;
    std::set<RecordId> m_closed; ///< that nobody wants to see any more
};

} // namespace callhelm
