#pragma once

#include <QObject>

#include "common/uicontext.h"
#include "base/ids.h"

namespace callhelm {

class AlertController;
class CallerWatch;
class MainWindow;
class Reminders;
class ServiceSet;

/// What the window brings before whoever is signed in, of themself: reminders, and who calls them.
class PersonNotices final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    PersonNotices(ServiceSet &services, const UiContext &looks, AlertController &alerts, MainWindow &window);

    /// Somebody signed in.
    void begin();
    /// Nobody works with the window.
    void end();

private:
    void showCustomer(RecordId customer);

    MainWindow &m_window;
    Reminders *m_reminders;
    CallerWatch *m_callers;
};

} // namespace callhelm
