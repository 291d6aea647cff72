#include "desktop/personnotices.h"

#include "desktop/alertcontroller.h"
#include "desktop/callerwatch.h"
#include "desktop/reminders.h"
#include "mainwindow.h"
#include "pages/customers/customerspage.h"
#include "services/serviceset.h"

namespace callhelm {

PersonNotices::PersonNotices(ServiceSet &services, const UiContext &looks, AlertController &alerts,
                             MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_reminders(new Reminders(
          services, looks, window,
          [&alerts](const QString &title, const QString &text) { alerts.tellDesktop(title, text); }))
    , m_callers(new CallerWatch(
          services.floor, services.records, services.calendar,
          [&services] {
              const auto person = services.access.session().person();
              return person ? services.people.people().agentsOf(*person) : std::vector<AgentId>();
          },
          looks, window))
{
    connect(m_reminders, &Reminders::failed, this,
            [&window](const Error &error) { window.notify(error.toString(), Tone::Bad); });
    connect(m_reminders, &Reminders::recordWanted, this,
            [this](RecordId, RecordId customer) { showCustomer(customer); });
    connect(m_callers, &CallerWatch::customerWanted, this, &PersonNotices::showCustomer);
    connect(&alerts, &AlertController::leadWanted, this, &PersonNotices::showCustomer);
}

void PersonNotices::begin() { m_reminders->begin(); }

void PersonNotices::end()
{
    m_reminders->end();
    m_callers->close();
}

void PersonNotices::showCustomer(RecordId customer)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_window.showPage(QStringLiteral("customers"));
    if (auto *page = m_window.findChild<CustomersPage *>(); page != nullptr && customer.isValid())
        page->showCustomer(customer);
}

} // namespace callhelm
