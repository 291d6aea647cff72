#include "dialogs/leadpostponedialog.h"

#include <map>
#include <utility>

#include <QVBoxLayout>

#include "base/answer.h"
#include "common/labels.h"
#include "dialogs/duechoice.h"

namespace callhelm {

LeadPostponeDialog::LeadPostponeDialog(const LeadServices &services, std::vector<DueRecall> recalls,
                                       QWidget *parent)
    : ChangeDialog(tr("Postpone the recall"), tr("Postpone"), parent)
    , m_services(services)
    , m_recalls(std::move(recalls))
    , m_until(new DueChoice(services.calendar(), services.now()))
{
    const QString what = m_recalls.size() == 1
        ? tr("%1 stays with %2 until then, cared for or not.")
              .arg(m_recalls.front().name, services.agentName(m_recalls.front().from))
        : tr("%Ln lead(s) stay with their holders until then, cared for or not.", nullptr,
             int(m_recalls.size()));
    fields().addWidget(secondaryLabel(what));
    fields().addLayout(labelled(tr("Not before"), m_until));
    m_until->setFocus();
}

void LeadPostponeDialog::submit()
{
    const Instant until = m_until->at();
    if (until <= m_services.now())
        return refuse(tr("That is over already: choose a time ahead."));
    // Leads of several rules go one rule after the other; what fails is said, what was done stays.
    std::map<LeadRuleId, std::vector<RecordId>> byRule;
    for (const DueRecall &recall : std::as_const(m_recalls))
        byRule[recall.rule].push_back(recall.lead);
    auto last = byRule.end();
    --last;
    for (auto it = byRule.begin(); it != last; ++it)
        onFinished(m_services.postpone(it->second, it->first, until), this, [this](const Result<void> &done) {
            if (!done)
                refuse(done.error().toString());
        });
    makeChange(m_services.postpone(last->second, last->first, until));
}

} // namespace callhelm
