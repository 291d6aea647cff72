#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "dialogs/leadfault.h"
#include "dialogs/leadservices.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace callhelm {

class LeadConditions;

/// What few rules need: conditions, where the lead goes then, a task, by when it is to be cared for. Folded
/// away until somebody opens it, or the rule has some of it.
class LeadRuleMore final : public QWidget
{
    Q_OBJECT
public:
    LeadRuleMore(const LeadServices &services, const UiContext &looks, QWidget *parent = nullptr);

    void setRule(const LeadRule &rule);
    void setKind(LeadRuleKind kind);
    void setPool(TermId pool);
    void writeTo(LeadRule &rule) const;
    /// Whether what was typed can be read at all; says what not, where `tells`.
    bool check(bool tells);
    void showProblems(const LeadProblems &problems);
    void setOpen(bool open);

Q_SIGNALS:
    void edited();

private:
    void makeFields(const UiContext &looks);
    void makeTask();

    const LeadServices &m_services;
    QPushButton *m_toggle;
    QWidget *m_body;
    LeadConditions *m_conditions;
    QLineEdit *m_amount;
    QLabel *m_amountFault;
    QComboBox *m_stageAfter;
    QLineEdit *m_care;
    QLabel *m_careFault;
    QCheckBox *m_hasTask;
    QWidget *m_taskFields;
    QLineEdit *m_taskText;
    QComboBox *m_taskType;
    QLineEdit *m_taskDue;
    QLabel *m_taskFault;
    QCheckBox *m_movesTasks;
    TermId m_pool;
    bool m_isSetting = false;
};

} // namespace callhelm
