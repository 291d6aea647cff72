#include "pages/leads/leadspage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "common/emptystate.h"
#include "common/format.h"
#include "common/tableview.h"
#include "pages/leads/leadacts.h"
#include "pages/leads/leadsheader.h"
#include "pages/leads/ledgercard.h"
#include "pages/leads/ownleads.h"
#include "pages/leads/recallcard.h"
#include "pages/leads/rulescard.h"
#include "pages/leads/todaycard.h"
#include "pages/leads/waitingcard.h"

namespace callhelm {

namespace {

constexpr int refreshMs = 250;
constexpr int clockMs = 20'000;
constexpr int leastUpper = 190; ///< a few rows, and the sentence below the ledger
const QString poolKey = QStringLiteral("leads/pool");

} // namespace

LeadsPage::LeadsPage(LeadServices services, const UiContext &looks, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_looks(looks)
    , m_names(leadNames(m_services, m_rules))
    , m_acts(new LeadActs(
          m_services, m_names, looks, prompts, [this] { return m_board.get(); }, this))
    , m_header(new LeadsHeader(looks.theme, this))
    , m_refresh(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_pool(looks.settings.value(poolKey).toLongLong())
{
    m_header->hide();
    makeParts();
    connectParts();
    makeKeys();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, &LeadsPage::ask);
    m_clock->setInterval(clockMs);
    connect(m_clock, &QTimer::timeout, this, &LeadsPage::refresh);
    retranslate();
}

LeadsPage::~LeadsPage() = default;

void LeadsPage::makeParts()
{
    m_content = new QWidget;
    m_tiles = new LeadTiles(m_looks.theme, m_names);
    m_rulesCard = new RulesCard(m_looks, m_names);
    m_ledger = new LedgerCard(m_looks, m_names);
    m_waiting = new WaitingCard(m_looks, m_names);
    m_recalls = new RecallCard(m_looks, m_names);
    m_today = new TodayCard(m_looks, m_names);
    m_own = new OwnLeads(m_services, m_names, m_looks);
    m_empty = new EmptyState(m_looks.theme, QStringLiteral("leads"));
    for (QWidget *card : {static_cast<QWidget *>(m_rulesCard), static_cast<QWidget *>(m_ledger)})
        card->setMinimumHeight(leastUpper);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::m);
    upper->addWidget(m_rulesCard, 61);
    upper->addWidget(m_ledger, 39);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::m);
    lower->addWidget(m_waiting, 38);
    lower->addWidget(m_recalls, 37);
    lower->addWidget(m_today, 24);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::m);
    content->addWidget(m_tiles);
    content->addLayout(upper, 37);
    content->addLayout(lower, 63);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_own);
    m_stack->addWidget(m_empty);
}

void LeadsPage::connectParts()
{
    connect(m_header, &LeadsHeader::poolChosen, this, &LeadsPage::setPool);
    connect(m_header, &LeadsHeader::handOutsWanted, this, [this] { openHandOuts({}, false); });
    connect(m_header, &LeadsHeader::runWanted, this, [this] { m_acts->runNow(); });
    connect(m_header, &LeadsHeader::newRuleWanted, m_acts, &LeadActs::newRule);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_board)
            m_acts->newRule();
        else
            ask();
    });
    connect(m_tiles, &LeadTiles::opened, this, &LeadsPage::openTile);
    connect(m_tiles, &LeadTiles::switched, m_acts, &LeadActs::setRunsByItself);
    connect(m_rulesCard, &RulesCard::selectedChanged, this, &LeadsPage::showLedger);
    connect(m_rulesCard, &RulesCard::opened, m_acts, &LeadActs::editRule);
    connect(m_rulesCard, &RulesCard::switchWanted, m_acts, &LeadActs::switchRule);
    connect(m_rulesCard, &RulesCard::newRuleWanted, m_acts, &LeadActs::newRule);
    connect(m_rulesCard, &RulesCard::runWanted, m_acts, &LeadActs::runNow);
    connect(m_rulesCard, &RulesCard::removeWanted, m_acts, &LeadActs::removeRule);
    connect(m_rulesCard, &RulesCard::orderWanted, m_acts, &LeadActs::reorder);
    connect(m_ledger, &LedgerCard::correctWanted, this, [this] {
        if (const LeadBoard::Rule *rule = m_rulesCard->selected())
            m_acts->correct(rule->rule.id, m_ledger->selected());
    });
    connect(m_ledger, &LedgerCard::opened, this, [this](AgentId agent) {
        if (const LeadBoard::Rule *rule = m_rulesCard->selected())
            Q_EMIT entriesWanted(*rule, agent);
    });
    connect(m_waiting, &WaitingCard::opened, this, &LeadsPage::leadOpened);
    connect(m_waiting, &WaitingCard::giveWanted, this, [this] { m_acts->giveByHand(m_waiting->chosen()); });
    connect(m_waiting, &WaitingCard::switchWanted, m_acts, &LeadActs::switchRule);
    connect(m_recalls, &RecallCard::opened, this, &LeadsPage::leadOpened);
    connect(m_recalls, &RecallCard::postponeWanted, this,
            [this] { m_acts->postpone(m_recalls->selected()); });
    connect(m_recalls, &RecallCard::dryRunWanted, m_acts, &LeadActs::dryRun);
    connect(m_recalls, &RecallCard::undoWanted, m_acts, &LeadActs::undo);
    connect(m_today, &TodayCard::opened, this, [this](AgentId agent) { openHandOuts(agent, true); });
    connect(m_own, &OwnLeads::opened, this, &LeadsPage::leadOpened);
    connect(m_acts, &LeadActs::changed, this, &LeadsPage::refresh);
    connect(m_acts, &LeadActs::failed, this, &Page::notice);
    connect(m_acts, &LeadActs::handedOut, this, &LeadsPage::handedOut);
    const auto exports = [this](auto *card, const QString &name) {
        connect(card, &std::remove_pointer_t<decltype(card)>::exportWanted, this,
                [this, card, name] { Q_EMIT exportWanted(card->table(), name); });
    };
    exports(m_rulesCard, QStringLiteral("lead_rules"));
    exports(m_ledger, QStringLiteral("lead_ledger"));
    exports(m_waiting, QStringLiteral("waiting_leads"));
    exports(m_recalls, QStringLiteral("due_recalls"));
    exports(m_today, QStringLiteral("leads_by_agent"));
    exports(m_own, QStringLiteral("own_leads"));
}

void LeadsPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(QKeySequence::New, [this] {
        if (m_services.maySetRules() && !m_services.own())
            m_acts->newRule();
    });
    key(Qt::CTRL | Qt::Key_H, [this] {
        if (!m_services.own())
            openHandOuts({}, false);
    });
}

QWidget *LeadsPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void LeadsPage::activate()
{
    m_isActive = true;
    m_clock->start();
    showPools();
    showMay();
    if (m_services.own()) {
        m_stack->setCurrentWidget(m_own);
        m_own->table()->setFocus();
    } else {
        m_rulesCard->table()->setFocus();
    }
    if (m_isStale)
        ask();
}

void LeadsPage::deactivate()
{
    m_isActive = false;
    m_clock->stop();
    m_refresh->stop();
}

void LeadsPage::refresh()
{
    m_isStale = true;
    if (m_isActive && !m_refresh->isActive() && !isWaiting())
        m_refresh->start();
}

bool LeadsPage::isWaiting() const { return m_asked.isWaiting() || m_own->isWaiting(); }

void LeadsPage::setPool(TermId pool)
{
    if (pool == m_pool)
        return;
    m_pool = pool;
    m_looks.settings.setValue(poolKey, pool.value());
    m_header->setPool(pool);
    ask();
}

void LeadsPage::ask()
{
    if (!m_isActive) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_refresh->stop();
    if (m_services.own())
        return m_own->ask();
    m_asked.ask(m_services.board(m_pool), [this](const Result<LeadBoard> &board) { take(board); });
}

void LeadsPage::take(const Result<LeadBoard> &board)
{
    if (m_isStale)
        refresh();
    if (!board) {
        m_board = nullptr;
        showEmpty(board.error().toString());
        return;
    }
    m_board = std::make_unique<const LeadBoard>(*board);
    m_rules->clear();
    m_rules->reserve(m_board->rules.size());
    for (const LeadBoard::Rule &rule : m_board->rules)
        m_rules->push_back(rule.rule);
    showPools();
    showMay();
    if (m_board->rules.empty() && !m_pool.isValid() && m_board->waitingAll == 0)
        showEmpty();
    else
        showBoard();
    Q_EMIT answered();
}

void LeadsPage::showBoard()
{
    m_tiles->setBoard(*m_board);
    m_rulesCard->setRules(m_board->rules);
    m_waiting->setBoard(*m_board);
    m_recalls->setBoard(*m_board);
    m_today->setBoard(*m_board);
    showLedger();
    m_stack->setCurrentWidget(m_content);
    shareHeight();
}

void LeadsPage::shareHeight()
{
    const int room = height() - m_tiles->sizeHint().height() - 2 * space::m;
    const int most = std::max(leastUpper, room * 2 / 5);
    const int wanted = std::clamp(m_rulesCard->wantedHeight(), leastUpper, most);
    m_rulesCard->setMinimumHeight(wanted);
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareHeight();
}

/// Why nothing can be handed out from here; empty where it can.
QString LeadsPage::whyNot() const
{
    return m_board && !m_board->heldBy.isEmpty() ? tr("Handed out by %1").arg(m_board->heldBy) : QString();
}

void LeadsPage::showMay()
{
    const bool handOut = m_services.mayHandOut();
    const bool rules = m_services.maySetRules();
    const QString why = whyNot();
    m_header->setMay(handOut, rules, why);
    m_header->setOwn(m_services.own().has_value());
    const bool toggles = m_services.maySwitch();
    m_tiles->setMaySwitch(toggles && why.isEmpty(),
                          why.isEmpty() ? tr("Who leads a team may hand leads out.") : why);
    m_rulesCard->setMay(rules, handOut && why.isEmpty(), !m_pool.isValid());
    m_ledger->setMayCorrect(rules);
    m_waiting->setMay(handOut, rules, why);
    m_recalls->setMay(handOut, why);
}

void LeadsPage::showLedger()
{
    const LeadBoard::Rule *rule = m_rulesCard->selected();
    m_ledger->setVisible(rule != nullptr);
    if (rule != nullptr)
        m_ledger->setRule(*rule);
}

void LeadsPage::showPools()
{
    std::vector<LeadsHeader::Pool> pools;
    const std::vector<Term> terms = m_services.catalogue()->terms->of(TermList::Pool);
    pools.reserve(terms.size());
    for (const Term &pool : terms)
        if (!pool.hidden)
            pools.push_back({pool.id, pool.name});
    m_header->setPools(std::move(pools));
    m_header->setPool(m_pool);
}

void LeadsPage::showEmpty(const QString &failure)
{
    if (!failure.isEmpty())
        m_empty->setTexts(tr("The leads could not be read."), failure, tr("Try again"));
    else
        m_empty->setTexts(tr("Leads wait until someone takes them."),
                          tr("A rule hands those of one pool and stage to agents, in turn or by weight."),
                          m_services.maySetRules() ? tr("New rule") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void LeadsPage::openTile(LeadTiles::Tile tile)
{
    switch (tile) {
    case LeadTiles::Waiting:
        m_waiting->table()->setFocus();
        break;
    case LeadTiles::HandedOut:
    case LeadTiles::Speed:
    case LeadTiles::ByItself:
        openHandOuts({}, true);
        break;
    case LeadTiles::Gap:
        if (const LeadRuleId worst = m_tiles->gapRule(); worst.isValid())
            m_rulesCard->select(worst);
        m_ledger->table()->setFocus();
        break;
    case LeadTiles::Recalls:
        m_recalls->table()->setFocus();
        break;
    }
}

void LeadsPage::openHandOuts(AgentId agent, bool today)
{
    const Calendar &calendar = m_services.calendar();
    const QDate day = calendar.dayOf(m_services.now());
    LeadService::HandOutQuery query;
    query.agent = agent;
    if (today)
        query.range = calendar.range(day);
    QString title = tr("Hand-outs");
    if (agent.isValid())
        title += QStringLiteral(" \u00B7 ") + m_services.agentName(agent);
    if (today)
        title += QStringLiteral(" \u00B7 ") + format::date(day);
    Q_EMIT handOutsWanted(query, title);
}

void LeadsPage::retranslate()
{
    m_header->retranslate();
    m_rulesCard->retranslate();
    m_ledger->retranslate();
    m_waiting->retranslate();
    m_recalls->retranslate();
    m_today->retranslate();
    m_own->retranslate();
    showMay();
    if (m_board && m_isActive)
        ask();
}

} // namespace callhelm
