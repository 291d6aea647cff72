#include "pages/leads/leadentriespage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/leadformat.h"
#include "common/leadtable.h"
#include "common/searchedit.h"
#include "dialogs/leadreceiptdialog.h"

namespace callhelm {

LeadEntriesPage::LeadEntriesPage(const LeadServices &services, LeadNames names, const UiContext &looks,
                                 const LeadBoard::Rule &rule, AgentId agent, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_rule(rule.rule.id)
    , m_ruleName(rule.rule.name)
    , m_header(new QWidget(this))
    , m_search(new SearchEdit(looks.theme))
    , m_agent(new QComboBox)
    , m_export(new QPushButton)
    , m_card(new Card(looks.theme))
    , m_model(new LeadEntryModel(m_names, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/entries")))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("leads")))
{
    m_agent->addItem(tr("All agents"), 0);
    for (const LeadBalance &one : rule.ledger.agents)
        m_agent->addItem(m_names.agent(one.agent), one.agent.value());
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(agent.value())));
    m_search->setMaximumWidth(200);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_search);
    row->addWidget(m_agent);
    row->addWidget(m_export);
    m_header->hide();
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, false, true);
    m_table->setDefaultSort(int(LeadEntryColumn::At), Qt::DescendingOrder); // newest first
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->setTable(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(m_model->rowAt(index.row())); });
    const auto wanted = [this] { Q_EMIT exportWanted(m_table, QStringLiteral("ledger_entries")); };
    connect(m_table, &TableView::exportWanted, this, wanted);
    connect(m_export, &QPushButton::clicked, this, wanted);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_model, &TableModel::countsChanged, this, &LeadEntriesPage::showCount);
    connect(m_agent, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT titleChanged();
        ask();
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &LeadEntriesPage::ask);
    retranslate();
    ask();
}

QString LeadEntriesPage::title() const
{
    QString title = tr("Ledger · %1").arg(m_ruleName);
    if (m_agent->currentIndex() > 0)
        title += QStringLiteral(" \u00B7 ") + m_agent->currentText();
    return title;
}

QWidget *LeadEntriesPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void LeadEntriesPage::activate() { m_table->setFocus(); }

void LeadEntriesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LeadEntriesPage::refresh()
{
    if (!isWaiting())
        ask();
}

void LeadEntriesPage::ask()
{
    m_asked.ask(m_services.entries(m_rule, AgentId(m_agent->currentData().toLongLong())),
                [this](const Result<std::vector<LeadEntry>> &entries) { take(entries); });
}

void LeadEntriesPage::take(const Result<std::vector<LeadEntry>> &entries)
{
    if (!entries) {
        m_empty->setTexts(tr("The entries could not be read."), entries.error().toString(), tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        m_card->setCaption({});
        return;
    }
    m_model->updateRows(*entries);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // so that keys are enough
    showCount();
}

void LeadEntriesPage::showCount()
{
    const int all = m_model->totalRows();
    const int shown = m_model->rowCount();
    m_count = tr("%Ln entry(s)", nullptr, all);
    if (shown < all)
        m_count = tr("%1 of %2").arg(format::number(shown), m_count);
    else if (all > 0 && m_agent->currentIndex() > 0) {
        const auto last = std::ranges::max_element(m_model->rows(), {}, &LeadEntry::seq);
        m_count += QStringLiteral(" \u00B7 ") + tr("stands at %1").arg(format::balance(last->balance));
    }
    m_card->setCaption(m_count);
    m_empty->setTexts(all == 0 ? tr("Nothing stands in this ledger yet.") : tr("No entry fits."), {});
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void LeadEntriesPage::open(const LeadEntry &entry)
{
    if (!entry.handOut.isValid())
        return; // says all there is to say
    m_askedReceipt.ask(m_services.receipt(entry.handOut), [this](const Result<LeadReceipt> &receipt) {
        if (!receipt) {
            Q_EMIT notice(receipt.error().toString());
            return;
        }
        auto *dialog = new LeadReceiptDialog(m_services, m_names, m_looks, receipt->handOut, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &LeadReceiptDialog::leadOpened, this, &LeadEntriesPage::leadOpened);
        dialog->open();
    });
}

void LeadEntriesPage::retranslate()
{
    m_card->setTitle(tr("Entries"));
    m_table->setAccessibleName(tr("Entries"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find"));
    m_agent->setAccessibleName(tr("Agent"));
    m_agent->setItemText(0, tr("All agents"));
    m_export->setText(tr("Export…"));
}

} // namespace callhelm
