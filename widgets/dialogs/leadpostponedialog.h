#pragma once

#include "dialogs/changedialog.h"
#include "dialogs/leadservices.h"

namespace callhelm {

class DueChoice;

/// Keeps leads with their holders until a moment, whatever their recall rule says.
class LeadPostponeDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `services` must outlive it. At least one recall.
    LeadPostponeDialog(const LeadServices &services, std::vector<DueRecall> recalls,
                       QWidget *parent = nullptr);

    [[nodiscard]] DueChoice *until() const { return m_until; }

protected:
    void submit() override;

private:
    const LeadServices &m_services;
    std::vector<DueRecall> m_recalls;
    DueChoice *m_until;
};

} // namespace callhelm
