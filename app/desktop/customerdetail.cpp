#include "desktop/customerdetail.h"

#include <QCoreApplication>

#include "base/answer.h"
#include "common/format.h"
#include "mainwindow.h"
#include "pages/customers/customercalls.h"
#include "pages/customers/customerdetailpage.h"
#include "pages/customers/customerspage.h"
#include "pages/customers/recordlistpane.h"
#include "rows/directquery.h"
#include "rows/visitquery.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

DrillRequest callRows(const StoryItem &call, const Calendar &calendar)
{
    CallFilter filter;
    filter.range = {call.at, call.at + Duration(1)};
    filter.number = call.number;
    DrillRequest request;
    if (call.visit.isValid())
        request.query = std::make_shared<VisitQuery>(std::vector<CallFilter>{filter});
    else
        request.query
            = std::make_shared<DirectQuery>(std::vector<CallFilter>{filter}, DirectQuery::Phones::Any);
    request.title = QCoreApplication::translate("callhelm::Desktop", "Call at %1")
                        .arg(format::dateTime(call.at, calendar));
    return request;
}

/// What a pane asks of the page that makes and changes records.
void wire(CustomerPane &pane, CustomersPage &page, ServiceSet &services, MainWindow &window)
{
    QObject::connect(&pane, &CustomerPane::recordWanted, &page, [&](RecordId record) {
        onFinished(services.records.record(record), &page,
                   [&page, &window](const Result<std::optional<RecordRow>> &row) {
                       if (!row)
                           window.notify(row.error().toString(), Tone::Bad);
                       else if (*row)
                           page.editRecord((*row)->state);
                   });
    });
    QObject::connect(&pane, &CustomerPane::newRecordWanted, &page, [&page](Entity entity, RecordId customer) {
        page.makeRecord(entity, {{Field::Customer, FieldValue(customer)}});
    });
    QObject::connect(&pane, &CustomerPane::merged, &window, [&](RecordId into) {
        page.pane(Entity::Customer).select(into);
        window.notify(
            QCoreApplication::translate("callhelm::Desktop", "The customers were merged."), Tone::Good,
            QCoreApplication::translate("callhelm::Desktop", "Undo"), [&services, &window] {
                onFinished(services.access.undoStack().undo(), &window, [&window](const Result<void> &done) {
                    if (!done)
                        window.notify(done.error().toString(), Tone::Bad);
                });
            });
    });
    QObject::connect(&pane, &CustomerPane::callWanted, &window, [&](const StoryItem &call) {
        Q_EMIT page.drillDown(callRows(call, services.calendar.calendar()));
    });
}

CustomerCalls *makeCalls(ServiceSet &services, const UiContext &looks, Prompts &prompts, CustomersPage &page,
                         MainWindow &window)
{
    const auto ownNames = [&services] {
        QStringList names;
        if (const auto person = services.access.session().person())
            for (const AgentId agent : services.people.people().agentsOf(*person))
                names << services.calls.agentName(agent);
        return names;
    };
    auto *calls = new CustomerCalls(services.pbx, services.dialling, ownNames, looks.settings, prompts,
                                    &window, &page);
    QObject::connect(calls, &CustomerCalls::told, &window,
                     [&window](const QString &text, Tone tone) { window.notify(text, tone); });
    return calls;
}

} // namespace

void addCustomerDetail(CustomersPage &page, ServiceSet &services, const UiContext &looks, Prompts &prompts,
                       MainWindow &window)
{
    const CustomerServices what{services.records, services.calendar, services.calls,
                                [&services] {
                                    const auto person = services.access.session().person();
                                    return person ? services.people.people().agentsOf(*person)
                                                  : std::vector<AgentId>();
                                },
                                [&services](Act act) { return services.access.session().may(act); }};
    auto *pane = new CustomerPane(what, looks, prompts);
    page.setDetail(pane);
    wire(*pane, page, services, window);
    CustomerCalls *calls = makeCalls(services, looks, prompts, page, window);
    calls->serve(*pane);
    QObject::connect(pane, &CustomerPane::notice, &page, &Page::notice);
    QObject::connect(&page, &CustomersPage::customerChosen, pane, [pane](RecordId customer) {
        pane->show(customer.isValid() ? std::optional(customer) : std::nullopt);
    });
    QObject::connect(&page, &CustomersPage::noteWanted, pane, [pane](RecordId customer) {
        pane->show(customer);
        pane->focusNote();
    });
    QObject::connect(&page, &CustomersPage::customerOpened, &window,
                     [what, looks, calls, &prompts, &page, &services, &window](RecordId customer) {
                         auto *full = new CustomerDetailPage(what, looks, prompts, customer, &window);
                         wire(full->pane(), page, services, window);
                         calls->serve(full->pane());
                         window.openDetail(full);
                     });
}

} // namespace callhelm
