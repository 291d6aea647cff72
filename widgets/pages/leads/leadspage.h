#pragma once

#include <memory>

#include "common/latestfuture.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "dialogs/leadnames.h"
#include "pages/leads/leadtiles.h"

class QStackedLayout;
class QTimer;

namespace callhelm {

class EmptyState;
class LeadActs;
class LeadsHeader;
class LedgerCard;
class OwnLeads;
class Prompts;
class RecallCard;
class RulesCard;
class TodayCard;
class WaitingCard;

/// How leads are handed out: whether one waits, and why; whether it is fair; what is about to be taken back.
/// An agent sees the leads that they were given.
class LeadsPage final : public Page
{
    Q_OBJECT
public:
    /// All must outlive the page.
    LeadsPage(LeadServices services, const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);
    ~LeadsPage() override;

    [[nodiscard]] QString title() const override { return tr("Leads"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;

    /// Rules, ledgers or leads are others: reads again within 250 ms, at most four times a second.
    void refresh();
    /// The leads of one pool; none: of all.
    void setPool(TermId pool);
    [[nodiscard]] bool isWaiting() const;
    /// Null before the first answer, and where it failed.
    [[nodiscard]] const LeadBoard *shown() const { return m_board.get(); }
    [[nodiscard]] LeadActs &acts() { return *m_acts; }
    [[nodiscard]] const LeadNames &names() const { return m_names; }
    [[nodiscard]] const LeadRules &rules() const { return *m_rules; }

Q_SIGNALS:
    void leadOpened(callhelm::RecordId lead); ///< somebody wants to see the customer
    /// Leads were handed out: `text` says how many. `run` can be taken back; none: nothing was handed out.
    void handedOut(const QString &text, callhelm::LeadRunId run);
    void handOutsWanted(const callhelm::LeadService::HandOutQuery &query, const QString &title);
    void entriesWanted(const callhelm::LeadBoard::Rule &rule, callhelm::AgentId agent);
    void answered();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void connectParts();
    void makeKeys();
    void ask();
    void take(const Result<LeadBoard> &board);
    void showBoard();
    void showMay();
    void showLedger();
    void showPools();
    /// Rules as high as they need, while the lower cards keep their room.
    void shareHeight();
    void showEmpty(const QString &failure = {});
    void openTile(LeadTiles::Tile tile);
    void openHandOuts(AgentId agent, bool today);
    [[nodiscard]] QString whyNot() const;

    const LeadServices m_services;
    const UiContext m_looks;
    KnownLeadRules m_rules = std::make_shared<LeadRules>();
    LeadNames m_names;
    LeadActs *m_acts;
    LeadsHeader *m_header;
    LeadTiles *m_tiles = nullptr;
    RulesCard *m_rulesCard = nullptr;
    LedgerCard *m_ledger = nullptr;
    WaitingCard *m_waiting = nullptr;
    RecallCard *m_recalls = nullptr;
    TodayCard *m_today = nullptr;
    OwnLeads *m_own = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer *m_refresh; ///< coalesces changes
    QTimer *m_clock; ///< time goes on without anything that happens
    TermId m_pool;
    std::unique_ptr<const LeadBoard> m_board;
    LatestFuture<Result<LeadBoard>> m_asked{this};
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace callhelm
