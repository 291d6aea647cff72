#include "dialogs/leadgivedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/words.h"

namespace callhelm {

namespace {
constexpr int longestReason = 200;
}

LeadGiveDialog::LeadGiveDialog(const LeadServices &services, const std::vector<WaitingLead> &leads,
                               QWidget *parent)
    : ChangeDialog(tr("Hand out by hand"), tr("Hand out"), parent)
    , m_services(services)
    , m_agent(new QComboBox)
    , m_reason(new QLineEdit)
{
    m_leads.reserve(leads.size());
    for (const WaitingLead &lead : leads)
        m_leads.push_back(lead.lead);
    const QString what = leads.size() == 1
        ? tr("%1 goes to an agent, whatever the rules say. It counts in the "
             "ledger of the first rule that is for it.")
              .arg(leads.front().name)
        : tr("%Ln lead(s) go to an agent, whatever the rules say. They count in "
             "the ledger of the first rule that is for them.",
             nullptr, int(leads.size()));
    fields().addWidget(secondaryLabel(what));
    m_agent->addItem(tr("choose…"), 0);
    for (const LeadCandidate &agent : services.candidates()) {
        const QString state = agent.isOnLeave ? tr("on leave")
            : agent.state                     ? words::agentState(*agent.state)
                                              : QString();
        m_agent->addItem(state.isEmpty() ? agent.name : agent.name + QStringLiteral(" \u00B7 ") + state,
                         agent.agent.value());
    }
    m_agent->setAccessibleName(tr("Agent"));
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("kept with the receipt"));
    fields().addLayout(labelled(tr("Agent"), m_agent));
    fields().addLayout(labelled(tr("Reason"), m_reason));
    m_agent->setFocus();
}

void LeadGiveDialog::submit()
{
    const AgentId agent(m_agent->currentData().toLongLong());
    if (!agent.isValid())
        return refuse(tr("Choose an agent."));
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return refuse(tr("Say why."));
    makeChange(m_services.give(m_leads, agent, reason));
}

} // namespace callhelm
