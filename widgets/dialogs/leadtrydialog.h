#pragma once

#include <QDialog>
#include <QTimer>

#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/leadservices.h"
#include "items/leadreplaymodel.h"

class QLabel;
class QSpinBox;

namespace callhelm {

class Card;
class LeadRuleAgents;
class TableView;

/// The last leads tried on a rule as it stands here: which rule would have taken them, and to whom its own
/// would have gone, side by side with how they went. Weights and agents can be changed to see; nothing in the
/// store is.
class LeadTryDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int usual = 400;
    LeadTryDialog(const LeadServices &services, LeadNames names, const UiContext &looks, LeadRule rule,
                  QWidget *parent = nullptr);

    [[nodiscard]] LeadRuleAgents &agents() { return *m_agents; }
    [[nodiscard]] const LeadReplayModel &steps() const { return *m_steps; }
    [[nodiscard]] const LeadReplaySumModel &sums() const { return *m_sums; }
    [[nodiscard]] QString coverageText() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isWaiting() const
    {
        return m_rest.isActive() || m_askedCoverage.isWaiting() || m_askedReplay.isWaiting();
    }

private:
    void makeParts(const UiContext &looks);
    void ask();
    void takeCoverage(const Result<LeadCoverage> &coverage);
    void takeReplay(const Result<LeadReplay> &replay);
    [[nodiscard]] LeadRule rule() const;

    const LeadServices &m_services;
    const LeadNames m_names;
    const LeadRule m_rule;
    QSpinBox *m_count;
    LeadRuleAgents *m_agents;
    QLabel *m_coverage;
    Card *m_result;
    QLabel *m_sentence;
    LeadReplaySumModel *m_sums;
    TableView *m_sumTable;
    LeadReplayModel *m_steps;
    TableView *m_stepTable;
    QTimer m_rest;
    LatestFuture<Result<LeadCoverage>> m_askedCoverage{this};
    LatestFuture<Result<LeadReplay>> m_askedReplay{this};
};

} // namespace callhelm
