#include "dialogs/leadcorrectdialog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/leadformat.h"
#include "common/recordformat.h"
#include "items/leadwords.h"

namespace callhelm {

namespace {
constexpr int longestReason = 200;
constexpr qint64 inLead = 100;
constexpr qint64 most = 10'000 * inLead;
} // namespace

LeadCorrectDialog::LeadCorrectDialog(const LeadServices &services, const LeadNames &names,
                                     const LeadBoard::Rule &rule, AgentId agent, QWidget *parent)
    : ChangeDialog(tr("Correct the ledger"), tr("Correct"), parent)
    , m_services(services)
    , m_rule(rule.rule.id)
    , m_ledger(rule.ledger)
    , m_agent(new QComboBox)
    , m_amount(new QLineEdit)
    , m_after(secondaryLabel({}))
    , m_reason(new QLineEdit)
{
    fields().addWidget(
        secondaryLabel(tr("Adds to what an agent is owed by “%1”: with 1 they get one lead more "
                          "before the others, with −1 one less. It stands in the ledger, with "
                          "who and why.")
                           .arg(rule.rule.name)));
    for (const LeadBalance &one : m_ledger.agents)
        m_agent->addItem(names.agent(one.agent), one.agent.value());
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(agent.value())));
    m_amount->setPlaceholderText(tr("such as 1 or −0.5"));
    m_reason->setMaxLength(longestReason);
    for (const auto &[name, field] :
         {std::pair(tr("Agent"), static_cast<QWidget *>(m_agent)),
          std::pair(tr("Leads more (+) or less (−)"), static_cast<QWidget *>(m_amount)),
          std::pair(tr("Reason"), static_cast<QWidget *>(m_reason))}) {
        field->setAccessibleName(name);
        fields().addLayout(labelled(name, field));
        if (field == m_amount)
            fields().addWidget(m_after);
    }
    connect(m_agent, &QComboBox::currentIndexChanged, this, &LeadCorrectDialog::showAfter);
    connect(m_amount, &QLineEdit::textChanged, this, &LeadCorrectDialog::showAfter);
    showAfter();
    m_amount->setFocus();
}

std::optional<qint64> LeadCorrectDialog::hundredths() const
{
    QString typed = m_amount->text().trimmed();
    typed.replace(QChar(0x2212), u'-');
    if (typed.startsWith(u'+'))
        typed.remove(0, 1);
    const auto number = format::readNumber(typed, inLead);
    return number && *number != 0 && std::abs(*number) <= most ? number : std::nullopt;
}

void LeadCorrectDialog::showAfter()
{
    const AgentId agent(m_agent->currentData().toLongLong());
    const auto found = std::ranges::find(m_ledger.agents, agent, &LeadBalance::agent);
    const double now = found != m_ledger.agents.end() ? found->balance : 0;
    const auto change = hundredths();
    m_after->setText(change ? tr("Stands at %1 now, at %2 then.")
                                  .arg(format::balance(now), format::balance(now + double(*change) / inLead))
                            : tr("Stands at %1 now.").arg(format::balance(now)));
}

QString LeadCorrectDialog::sentence() const { return m_after->text(); }

void LeadCorrectDialog::submit()
{
    const AgentId agent(m_agent->currentData().toLongLong());
    if (!agent.isValid())
        return refuse(tr("Nobody is in this ledger yet."));
    const auto change = hundredths();
    if (!change)
        return refuse(tr("A number of leads other than 0, with hundredths at most"));
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return refuse(tr("Say why."));
    makeChange(m_services.correct(m_rule, agent, *change, reason));
}

} // namespace callhelm
