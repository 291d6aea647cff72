#pragma once

#include "dialogs/changedialog.h"
#include "dialogs/leadservices.h"

class QComboBox;
class QLineEdit;

namespace callhelm {

/// Gives leads that wait to an agent, whatever the rules say, with a reason.
class LeadGiveDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `services` must outlive it. At least one lead.
    LeadGiveDialog(const LeadServices &services, const std::vector<WaitingLead> &leads,
                   QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *agentBox() const { return m_agent; }
    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }

protected:
    void submit() override;

private:
    const LeadServices &m_services;
    std::vector<RecordId> m_leads;
    QComboBox *m_agent;
    QLineEdit *m_reason;
};

} // namespace callhelm
