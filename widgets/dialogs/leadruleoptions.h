#pragma once

#include <QWidget>

#include "dialogs/leadfault.h"
#include "dialogs/leadservices.h"

class QCheckBox;
class QSpinBox;

namespace callhelm {

/// Who of a rule's agents may get a lead, how many each, and whether the rule is on; of a recall, how often
/// a lead is taken back.
class LeadRuleOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadRuleOptions(const LeadServices &services, QWidget *parent = nullptr);

    void setRule(const LeadRule &rule);
    void setKind(LeadRuleKind kind);
    void writeTo(LeadRule &rule) const;
    void showProblems(const LeadProblems &problems);
    /// "2 of 5, tried from the top".
    void setPlace(int place, int rules);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString hours() const;

    const LeadServices &m_services;
    QCheckBox *m_available;
    QCheckBox *m_known;
    QCheckBox *m_hours;
    QCheckBox *m_daily;
    QSpinBox *m_dailyCap;
    QCheckBox *m_open;
    QSpinBox *m_openCap;
    QWidget *m_recallRow;
    QSpinBox *m_recalls;
    QLabel *m_capsFault;
    QLabel *m_recallsFault;
    QCheckBox *m_on;
    QLabel *m_place;
    bool m_isSetting = false;
};

} // namespace callhelm
