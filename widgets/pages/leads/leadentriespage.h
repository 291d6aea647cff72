#pragma once

#include "common/latestfuture.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "dialogs/leadnames.h"
#include "items/leadentrymodel.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace callhelm {

class Card;
class EmptyState;
class SearchEdit;
class TableView;

/// The entries of a rule's ledger, of one agent or all: hand-outs, joining, leaving, weights, corrections. A
/// hand-out opens its receipt.
class LeadEntriesPage final : public Page
{
    Q_OBJECT
public:
    /// All must outlive the page. `agent`: none for all.
    LeadEntriesPage(const LeadServices &services, LeadNames names, const UiContext &looks,
                    const LeadBoard::Rule &rule, AgentId agent, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void focusSearch() override;
    /// The ledger is another: asks again; what is selected stays.
    void refresh();

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const LeadEntryModel &model() const { return *m_model; }
    [[nodiscard]] bool isWaiting() const { return m_asked.isWaiting(); }
    /// What the changes come to: what the agent is owed, where all entries are shown.
    [[nodiscard]] QString countText() const { return m_count; }

Q_SIGNALS:
    void leadOpened(callhelm::RecordId lead);

protected:
    void retranslate() override;

private:
    void ask();
    void take(const Result<std::vector<LeadEntry>> &entries);
    void showCount();
    void open(const LeadEntry &entry);

    const LeadServices &m_services;
    const LeadNames m_names;
    const UiContext m_looks;
    const LeadRuleId m_rule;
    const QString m_ruleName;
    QWidget *m_header;
    SearchEdit *m_search;
    QComboBox *m_agent;
    QPushButton *m_export;
    Card *m_card;
    LeadEntryModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QString m_count;
    LatestFuture<Result<std::vector<LeadEntry>>> m_asked{this};
    LatestFuture<Result<LeadReceipt>> m_askedReceipt{this};
};

} // namespace callhelm
