#include "pages/leads/handoutspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/leadtable.h"
#include "common/rangechoice.h"
#include "common/rangepicker.h"
#include "common/searchedit.h"
#include "dialogs/leadreceiptdialog.h"

namespace callhelm {

namespace {

const QString rangeKey = QStringLiteral("leads/handouts-range");
constexpr int mostShown = 10'000; // what is asked for at once

} // namespace

HandOutsPage::HandOutsPage(const LeadServices &services, LeadNames names, LeadRules rules,
                           const UiContext &looks, const LeadService::HandOutQuery &query, QString title,
                           QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_title(std::move(title))
    , m_header(new QWidget(this))
    , m_search(new SearchEdit(looks.theme))
    , m_range(new RangePicker(looks.theme, services.calendar, services.now, looks.settings, rangeKey))
    , m_rule(new QComboBox)
    , m_agent(new QComboBox)
    , m_export(new QPushButton)
    , m_card(new Card(looks.theme))
    , m_model(new HandOutModel(m_names, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/handouts")))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("leads")))
{
    makeHeader(rules, query);
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, false, true);
    m_table->setDefaultSort(int(HandOutColumn::At), Qt::DescendingOrder); // newest first
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->setTable(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { openReceipt(m_model->rowAt(index.row())); });
    const auto wanted = [this] { Q_EMIT exportWanted(m_table, QStringLiteral("hand_outs")); };
    connect(m_table, &TableView::exportWanted, this, wanted);
    connect(m_export, &QPushButton::clicked, this, wanted);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_model, &TableModel::countsChanged, this, &HandOutsPage::showCount);
    connect(m_range, &RangePicker::rangeChanged, this, &HandOutsPage::ask);
    connect(m_empty->button(), &QPushButton::clicked, this, &HandOutsPage::ask);
    for (QComboBox *box : {m_rule, m_agent})
        connect(box, &QComboBox::currentIndexChanged, this, &HandOutsPage::ask);
    retranslate();
    ask();
}

void HandOutsPage::makeHeader(const LeadRules &rules, const LeadService::HandOutQuery &query)
{
    m_rule->addItem(tr("All rules"), 0);
    for (const LeadRule &rule : rules)
        m_rule->addItem(rule.name, rule.id.value());
    m_agent->addItem(tr("All agents"), 0);
    for (const LeadCandidate &agent : m_services.candidates())
        m_agent->addItem(agent.name, agent.agent.value());
    if (query.agent.isValid() && m_agent->findData(query.agent.value()) < 0) // works here no more
        m_agent->addItem(m_services.agentName(query.agent), query.agent.value());
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(query.rule.value())));
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(query.agent.value())));
    if (query.range) {
        const Calendar &calendar = m_services.calendar();
        RangeChoice choice;
        if (calendar.range(calendar.dayOf(m_services.now())) != *query.range) {
            choice.kind = RangeChoice::Kind::Own;
            choice.from = calendar.dayOf(query.range->from);
            choice.to = calendar.dayOf(query.range->to - Duration(1));
        }
        m_range->setChoice(choice);
    }
    m_search->setMaximumWidth(200);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_agent),
          static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_export)})
        row->addWidget(part);
    m_header->hide();
}

QWidget *HandOutsPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void HandOutsPage::activate() { m_table->setFocus(); }

void HandOutsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HandOutsPage::refresh()
{
    if (!isWaiting())
        ask();
}

LeadService::HandOutQuery HandOutsPage::query() const
{
    LeadService::HandOutQuery query;
    query.range = m_range->range();
    query.rule = LeadRuleId(m_rule->currentData().toLongLong());
    query.agent = AgentId(m_agent->currentData().toLongLong());
    query.limit = mostShown;
    return query;
}

void HandOutsPage::ask()
{
    m_asked.ask(m_services.handOuts(query()),
                [this](const Result<std::vector<HandOut>> &handOuts) { take(handOuts); });
}

void HandOutsPage::take(const Result<std::vector<HandOut>> &handOuts)
{
    if (!handOuts) {
        m_empty->setTexts(tr("The hand-outs could not be read."), handOuts.error().toString(),
                          tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        m_card->setCaption({});
        return;
    }
    m_model->updateRows(*handOuts);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // so that keys are enough
    showCount();
}

void HandOutsPage::showCount()
{
    const int all = m_model->totalRows();
    const int shown = m_model->rowCount();
    m_count = tr("%Ln hand-out(s)", nullptr, all);
    if (shown < all)
        m_count = tr("%1 of %2").arg(format::number(shown), m_count);
    else if (all == mostShown)
        m_count = tr("the latest %1").arg(m_count);
    m_card->setCaption(m_count);
    m_empty->setTexts(all == 0 ? tr("Nothing was handed out in this time.") : tr("No hand-out fits."),
                      all == 0 ? tr("Choose other days, another rule or agent.") : QString());
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

QString HandOutsPage::countText() const { return m_count; }

void HandOutsPage::openReceipt(const HandOut &handOut)
{
    auto *dialog = new LeadReceiptDialog(m_services, m_names, m_looks, handOut, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeadReceiptDialog::leadOpened, this, &HandOutsPage::leadOpened);
    dialog->open();
}

void HandOutsPage::retranslate()
{
    m_card->setTitle(tr("Hand-outs"));
    m_table->setAccessibleName(tr("Hand-outs"));
    m_search->setPlaceholderText(tr("Find a lead"));
    m_search->setAccessibleName(tr("Find a lead"));
    m_rule->setAccessibleName(tr("Rule"));
    m_agent->setAccessibleName(tr("Agent"));
    m_rule->setItemText(0, tr("All rules"));
    m_agent->setItemText(0, tr("All agents"));
    m_export->setText(tr("Export…"));
}

} // namespace callhelm
