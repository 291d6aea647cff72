#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "dialogs/leadfault.h"
#include "dialogs/leadservices.h"

class QLabel;

namespace callhelm {

class SearchEdit;
class TableView;

/// Who gets a rule's leads, each by which weight.
class LeadRuleAgents final : public Card
{
    Q_OBJECT
public:
    LeadRuleAgents(const LeadServices &services, const UiContext &looks, const QString &layoutKey,
                   QWidget *parent = nullptr);

    /// Those of the rule first, in its order.
    void setRule(const LeadRule &rule);
    void setKind(LeadRuleKind kind);
    [[nodiscard]] std::vector<LeadRuleAgent> agents() const { return m_model->chosen(); }
    /// In the list, with their state now.
    [[nodiscard]] const LeadCandidateModel &model() const { return *m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    /// Below the list, once somebody has touched it or `all`.
    void showProblems(const LeadProblems &problems, bool all);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Cells;

    void showSum();

    const LeadServices &m_services;
    const Theme &m_theme;
    LeadCandidateModel *m_model;
    TableView *m_table;
    SearchEdit *m_search;
    QLabel *m_count;
    QWidget *m_sum;
    QLabel *m_sumWeight;
    QLabel *m_sumShare;
    QLabel *m_fault;
    bool m_isTouched = false;
};

} // namespace callhelm
