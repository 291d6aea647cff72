#include "pages/customers/customerdetailpage.h"

#include <QVBoxLayout>

namespace callhelm {

CustomerDetailPage::CustomerDetailPage(const CustomerServices &services, const UiContext &looks,
                                       Prompts &prompts, RecordId customer, QWidget *parent)
    : Page(parent), m_pane(new CustomerPane(services, looks, prompts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &CustomerPane::notice, this, &Page::notice);
    m_pane->show(customer);
}

} // namespace callhelm
