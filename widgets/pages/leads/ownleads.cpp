#include "pages/leads/ownleads.h"

#include <QLabel>

#include "common/plainlabel.h"
#include "common/tableview.h"
#include "common/leadtable.h"

namespace callhelm {

OwnLeads::OwnLeads(const LeadServices &services, LeadNames names, const UiContext &looks, QWidget *parent)
    : Card(looks.theme, parent)
    , m_services(services)
    , m_model(new HandOutModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/own"), this))
    , m_empty(new PlainLabel(this))
{
    using Column = HandOutColumn;
    m_table->setTable(m_model, {int(Column::Agent), int(Column::Who)});
    dressLeadTable(*m_table, looks, false, true);
    m_table->setDefaultSort(int(Column::At), Qt::DescendingOrder); // newest first
    setTable(m_table);
    m_empty->setProperty("second", true);
    m_empty->setAlignment(Qt::AlignCenter);
    addContent(m_empty, 1);
    m_empty->hide();
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).lead); });
    connect(m_table, &TableView::exportWanted, this, &OwnLeads::exportWanted);
}

void OwnLeads::ask() { askOf(m_services.own().value_or(std::vector<AgentId>()), {}); }

/// One after the other: somebody may have several names on the telephone systems.
void OwnLeads::askOf(std::vector<AgentId> agents, std::vector<HandOut> sofar)
{
    if (agents.empty())
        return showLeads(std::move(sofar));
    LeadService::HandOutQuery query;
    query.agent = agents.back();
    agents.pop_back();
    m_asked.ask(m_services.handOuts(query), [this, agents, sofar](const Answer &answer) {
        std::vector<HandOut> all = sofar;
        if (answer)
            std::ranges::copy_if(*answer, std::back_inserter(all),
                                 [](const HandOut &one) { return !one.isUndone; });
        askOf(agents, std::move(all));
    });
}

void OwnLeads::showLeads(std::vector<HandOut> all)
{
    m_table->setVisible(!all.empty());
    m_empty->setVisible(all.empty());
    setCaption(all.empty() ? QString() : tr("%Ln, newest first", nullptr, int(all.size())));
    m_model->updateRows(std::move(all));
}

void OwnLeads::retranslate()
{
    setTitle(tr("Leads handed to you"));
    m_table->setAccessibleName(tr("Leads handed to you"));
    m_empty->setText(tr("No lead was handed to you yet."));
}

} // namespace callhelm
