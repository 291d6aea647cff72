#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "dialogs/leadfault.h"
#include "dialogs/leadservices.h"

class QComboBox;
class QLineEdit;

namespace callhelm {

class SegmentBar;

/// What a rule is called, how it hands out, after which time, and whose leads.
class LeadRuleFields final : public QWidget
{
    Q_OBJECT
public:
    LeadRuleFields(const LeadServices &services, const UiContext &looks, QWidget *parent = nullptr);

    void setRule(const LeadRule &rule);
    void writeTo(LeadRule &rule) const;
    /// Below the fields that somebody has touched, or below all.
    void showProblems(const LeadProblems &problems, bool all);
    /// Whether what was typed can be read at all.
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *delayEdit() const { return m_delay; }

Q_SIGNALS:
    void edited();

private:
    void fillStages();
    void showKind();
    [[nodiscard]] LeadRuleKind kind() const;

    const LeadServices &m_services;
    QLineEdit *m_name;
    SegmentBar *m_kind;
    QLabel *m_delayTitle;
    QLineEdit *m_delay;
    QComboBox *m_pool;
    QComboBox *m_stage;
    QLabel *m_nameFault;
    QLabel *m_delayFault;
    QLabel *m_poolFault;
    QLabel *m_stageFault;
    bool m_isSetting = false;
    bool m_isNameTouched = false;
    bool m_isDelayTouched = false;
    bool m_isPlaceTouched = false;
};

} // namespace callhelm
