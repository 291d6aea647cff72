#pragma once

#include <functional>

#include <QObject>

#include "base/answer.h"
#include "common/uicontext.h"
#include "dialogs/leadnames.h"

class QWidget;

namespace callhelm {

class Prompts;

/// What is done on the page of leads: asks where it must be asked, opens the dialogs, and tells what came of
/// it.
class LeadActs final : public QObject
{
    Q_OBJECT
public:
    /// `board` is what the page shows, null before there is any. All must outlive it.
    LeadActs(const LeadServices &services, LeadNames names, const UiContext &looks, Prompts &prompts,
             std::function<const LeadBoard *()> board, QWidget *page);

    void newRule();
    void editRule(LeadRuleId rule);
    void switchRule(LeadRuleId rule);
    void removeRule(LeadRuleId rule);
    void reorder(const std::vector<LeadRuleId> &order);
    /// All rules, or one; says how many were handed out.
    void runNow(LeadRuleId rule = {});
    void dryRun();
    void giveByHand(const std::vector<WaitingLead> &leads);
    void correct(LeadRuleId rule, AgentId agent);
    void postpone(const std::vector<DueRecall> &recalls);
    void undo(LeadRunId run);
    void setRunsByItself(bool runs);

Q_SIGNALS:
    void changed(); ///< something was done: read again
    void failed(const QString &why);
    /// Leads were handed out: `text` says how many. `run` can be taken back; none: nothing was handed out.
    void handedOut(const QString &text, callhelm::LeadRunId run);

private:
    template <class T>
    void watch(const QFuture<Result<T>> &done, std::function<void(const T &)> then);
    void watch(const QFuture<Result<void>> &done);
    void openRule(const LeadRule &rule);
    [[nodiscard]] const LeadBoard::Rule *find(LeadRuleId rule) const;
    /// Leads of the rule's pool and stage that wait already.
    [[nodiscard]] int waitingFor(const LeadRule &rule) const;
    /// Asks what becomes of them, if there are any.
    void askEarlier(QWidget *parent, const LeadRule &rule, const QString &verb,
                    std::function<void(EarlierLeads)> then);

    const LeadServices &m_services;
    LeadNames m_names;
    const UiContext m_looks;
    Prompts &m_prompts;
    std::function<const LeadBoard *()> m_board;
    QWidget *m_page;
};

} // namespace callhelm
