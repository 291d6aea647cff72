#include "pages/leads/waitingcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

#include "common/format.h"
#include "common/icons.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/tableview.h"
#include "common/leadtable.h"

namespace callhelm {

WaitingCard::WaitingCard(const UiContext &looks, LeadNames names, QWidget *parent)
    : Card(looks.theme, parent)
    , m_model(new WaitingLeadModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/waiting"), this))
    , m_empty(new PlainLabel(this))
    , m_give(new QPushButton(this))
    , m_switch(new QPushButton(this))
{
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, true, true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDefaultSort(int(WaitingLeadColumn::Waits), Qt::DescendingOrder); // who came first
    m_empty->setProperty("second", true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setTable(content);
    m_give->setIcon(themedIcon(looks.theme, QStringLiteral("hand")));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    for (QPushButton *button : {m_give, m_switch}) {
        button->setProperty("small", true);
        row->addWidget(button);
    }
    row->addStretch(1);
    addContent(buttons);
    connect(m_give, &QPushButton::clicked, this, &WaitingCard::giveWanted);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (const WaitingLead *lead = selected())
            Q_EMIT switchWanted(lead->rule);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WaitingCard::showButtons);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).lead); });
    connect(m_table, &TableView::menuOpening, this, [this](QMenu *menu) {
        QAction *give = menu->addAction(tr("Hand out by hand…"), this, &WaitingCard::giveWanted);
        give->setEnabled(m_give->isEnabled());
    });
    connect(m_table, &TableView::exportWanted, this, &WaitingCard::exportWanted);
    retranslate();
}

void WaitingCard::setBoard(const LeadBoard &board)
{
    m_all = board.waitingAll;
    m_model->setNow(board.at);
    m_model->updateRows(board.waiting);
    m_stack->setCurrentWidget(board.waiting.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_all > qint64(board.waiting.size()))
        setCaption(
            tr("%1, the oldest %2").arg(format::number(m_all), format::number(qint64(board.waiting.size()))));
    else
        setCaption(m_all > 0 ? tr("%1, oldest first").arg(format::number(m_all)) : QString());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showButtons();
}

void WaitingCard::setMay(bool handOut, bool setRules, const QString &why)
{
    m_mayHandOut = handOut;
    m_maySet = setRules;
    m_why = why;
    showButtons();
}

const WaitingLead *WaitingCard::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

std::vector<WaitingLead> WaitingCard::chosen() const
{
    std::vector<WaitingLead> leads;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    leads.reserve(size_t(rows.size()) + 1);
    for (const QModelIndex &index : rows)
        leads.push_back(m_model->rowAt(index.row()));
    if (leads.empty())
        if (const WaitingLead *current = selected())
            leads.push_back(*current);
    return leads;
}

void WaitingCard::showButtons()
{
    const WaitingLead *lead = selected();
    const QString noLead = tr("Select a lead that waits.");
    m_give->setEnabled(m_mayHandOut && m_why.isEmpty() && lead != nullptr);
    m_give->setToolTip(plainToolTip(!m_mayHandOut          ? tr("Who leads a team may hand leads out.")
                                        : !m_why.isEmpty() ? m_why
                                        : lead == nullptr
                                        ? noLead
                                        : tr("Gives the selected leads to an agent, with a reason")));
    const bool isOff = lead != nullptr && lead->why == WaitingLead::Why::RuleOff;
    m_switch->setEnabled(m_maySet && isOff);
    m_switch->setToolTip(plainToolTip(!m_maySet             ? tr("Owner and admins set rules.")
                                          : lead == nullptr ? noLead
                                          : !isOff ? tr("The selected lead waits for no rule that is off.")
                                                   : tr("Switches on the rule that the lead waits for")));
}

void WaitingCard::retranslate()
{
    setTitle(tr("Waiting leads"));
    m_table->setAccessibleName(tr("Waiting leads"));
    m_empty->setText(tr("Nobody waits."));
    m_give->setText(tr("Hand out by hand…"));
    m_switch->setText(tr("Switch rule on"));
    showButtons();
}

} // namespace callhelm
