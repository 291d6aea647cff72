#pragma once

#include "dialogs/changedialog.h"
#include "dialogs/leadservices.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace callhelm {

/// Writes a correction into a rule's ledger, with a reason.
class LeadCorrectDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `services` must outlive it. `agent`: whom it is about at first; none: nobody yet.
    LeadCorrectDialog(const LeadServices &services, const LeadNames &names, const LeadBoard::Rule &rule,
                      AgentId agent, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *agentBox() const { return m_agent; }
    [[nodiscard]] QLineEdit *amountEdit() const { return m_amount; }
    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }
    [[nodiscard]] QString sentence() const;

protected:
    void submit() override;

private:
    [[nodiscard]] std::optional<qint64> hundredths() const;
    void showAfter();

    const LeadServices &m_services;
    LeadRuleId m_rule;
    LeadLedger m_ledger;
    QComboBox *m_agent;
    QLineEdit *m_amount;
    QLabel *m_after;
    QLineEdit *m_reason;
};

} // namespace callhelm
