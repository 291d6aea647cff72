#pragma once

#include "common/page.h"
#include "pages/customers/customerpane.h"

namespace callhelm {

/// A customer in full, above the page one came from.
class CustomerDetailPage final : public Page
{
    Q_OBJECT
public:
    /// As CustomerPane.
    CustomerDetailPage(const CustomerServices &services, const UiContext &looks, Prompts &prompts,
                       RecordId customer, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Customer"); }
    [[nodiscard]] CustomerPane &pane() { return *m_pane; }
    void activate() override { m_pane->setFocus(); }

private:
    CustomerPane *m_pane;
};

} // namespace callhelm
