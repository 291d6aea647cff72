#pragma once

#include <functional>

#include <QDialog>

#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/leadfault.h"
#include "dialogs/leadservices.h"
#include "items/leadwords.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace callhelm {

class LeadRuleAgents;
class LeadRuleFields;
class LeadRuleMore;
class LeadRuleOptions;
class LeadRulePreview;
class PendingChange;

/// Makes a rule or changes one. What is wrong is said as one types, and whom the next leads would go to.
class LeadRuleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it. `rules` are the others, as far as they are known at once.
    LeadRuleDialog(const LeadServices &services, LeadNames names, const UiContext &looks, LeadRule rule,
                   LeadRules rules, QWidget *parent = nullptr);

    /// Asked before it is saved: what becomes of leads that wait already. `then` is called with the answer,
    /// or never.
    using Earlier
        = std::function<void(const LeadRule &, const QString &verb, std::function<void(EarlierLeads)> then)>;
    void setEarlier(Earlier earlier) { m_earlier = std::move(earlier); }

    /// As it stands in the fields.
    [[nodiscard]] LeadRule rule() const;
    [[nodiscard]] const LeadProblems &problems() const { return m_problems; }
    [[nodiscard]] LeadRulePreview &preview() { return *m_preview; }
    [[nodiscard]] LeadRuleAgents &agents() { return *m_agents; }
    [[nodiscard]] LeadRuleFields &fields() { return *m_fields; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *tryButton() const { return m_try; }
    /// Saves, and closes once that is done; what stands in the way is said under its field.
    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeParts(const UiContext &looks);
    void makeButtons();
    void setRules(LeadRules rules);
    void check();
    [[nodiscard]] bool isSound() const;
    void openTry();
    [[nodiscard]] bool isChanged() const { return !(rule() == m_before); }

    const LeadServices &m_services;
    const LeadNames m_names;
    const UiContext m_looks;
    const LeadRule m_rule;
    LeadRule m_before; ///< as the fields had it at first
    LeadRules m_rules;
    LeadProblems m_problems;
    Earlier m_earlier;
    LeadRuleFields *m_fields;
    LeadRuleAgents *m_agents;
    LeadRuleOptions *m_options;
    LeadRuleMore *m_more;
    LeadRulePreview *m_preview;
    QScrollArea *m_scroll;
    QLabel *m_error;
    QPushButton *m_try;
    QPushButton *m_save;
    PendingChange *m_pending;
    LatestFuture<Result<LeadRules>> m_asked{this};
    bool m_isTried = false; ///< somebody wanted to save: all that is wrong is said
    bool m_mayLeave = false;
};

} // namespace callhelm
